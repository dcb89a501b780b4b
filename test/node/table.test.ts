/** Tables as content systems and attackers leave them, read without a page: merged cells, headers, sizes. */
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { fieldsOf, readTable, tableData } from '../../src/embed/table.ts';

interface CellInput {
  text: string;
  colSpan?: number;
  rowSpan?: number;
}
/** What `readTable` reads of a table. */
const table = (rows: (string | CellInput)[][], { head = true, foot = 0 } = {}): HTMLTableElement => {
  const [body, tFoot] = [{}, {}];
  return {
    rows: rows.map((cells, at) => ({
      parentElement: at >= rows.length - foot ? tFoot : body,
      cells: cells.map((cell) => {
        const { text, colSpan = 1, rowSpan = 1 } = typeof cell === 'string' ? { text: cell } : cell;
        return { textContent: text, colSpan, rowSpan, dataset: {}, localName: 'td' };
      }),
    })),
    tHead: head ? {} : null,
    tFoot,
    caption: null,
  } as unknown as HTMLTableElement;
};
const bars = charts.find(({ tag }) => tag === 'impact-bars')!;

describe('readTable(table)', () => {
  it('repeats merged cells, so that every row has a cell per column', () => {
    const content = readTable(
      table([['a', 'b'], [{ text: 'x', colSpan: 2 }], [{ text: 'y', rowSpan: 2 }, '1'], ['2']]),
    );
    expect(content.rows).toEqual([
      ['x', 'x'],
      ['y', '1'],
      ['y', '2'],
    ]);
  });

  it('bounds what a cell may claim: 50 columns, and no more rows than there are', () => {
    const { rows, headers } = readTable(table([['a', 'b'], [{ text: 'x', colSpan: 1000, rowSpan: 65_534 }], ['y']]));
    expect(headers).toEqual(['a', 'b']);
    expect(rows.length).toBe(2);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(51);
  });

  it('leaves a foot out: it sums up what stands above', () => {
    expect(
      readTable(
        table(
          [
            ['a', 'b'],
            ['x', '1'],
            ['Total', '1'],
          ],
          { foot: 1 },
        ),
      ).rows,
    ).toEqual([['x', '1']]);
  });
});

describe('tableData(content, chart)', () => {
  it('takes a column of any name as a name: nothing reaches a prototype', () => {
    const content = readTable(
      table([
        ['label', '__proto__', 'constructor', 'part'],
        ['A', 'polluted', 'x', '3'],
      ]),
    );
    expect(fieldsOf(content, 'label')).toEqual(['label', '__proto__', 'constructor', 'value']);
    const data = tableData(content, bars) as { rows: { label: string; value: number }[] };
    expect(data.rows).toMatchObject([{ label: 'A', value: 3 }]);
    expect(Object.getPrototypeOf(data.rows[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('finds the width of 300,000 rows without passing them all as arguments', () => {
    const rows = Array.from({ length: 300_000 }, () => ['A', '1']);
    expect(fieldsOf({ caption: '', headers: ['label', 'value'], keys: [], rows }, 'label')).toEqual(['label', 'value']);
  });
});
