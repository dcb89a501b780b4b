/** What is too much, too deep or too large, for each kind of chart: refused, or cut and said. */
import { describe, expect, it, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import type { Chart } from '../../src/charts/types.ts';
import { DataError, type Issue } from '../../src/data/issues.ts';
import { parseJson } from '../../src/data/json.ts';
import { MAX_ROWS } from '../../src/data/read.ts';
import { loadDepartements } from '../../src/geo/territories.ts';
import { many } from '../hostile.ts';
import { assertFinite, flatten, words } from '../scene.ts';

const kinds = [...new Map(charts.map((chart) => [chart.kind.name, chart])).values()];
const listed = kinds.filter(({ kind }) => Object.hasOwn(many, kind.name));
const kindOf = (name: string): Chart['kind'] => kinds.find(({ kind }) => kind.name === name)!.kind;

/** Everything a page does with data, and what was reported of it. */
const drawn = (kind: Chart['kind'], input: unknown) => {
  const issues: Issue[] = [];
  const data = kind.parse(input, { lang: 'fr', report: (issue) => issues.push(issue) });
  return {
    issues,
    data,
    description: { ...kind.describe(data, 'fr') },
    scene: kind.layout(data, { width: 672, lang: 'fr' }),
  };
};

/** The code of the refusal; `drawn` where there is none. */
const outcome = (kind: Chart['kind'], input: unknown): string => {
  try {
    drawn(kind, input);
    return 'drawn';
  } catch (error) {
    if (error instanceof DataError) return error.issue.code;
    throw error;
  }
};

/** Milliseconds of the processor: a busy machine proves nothing. */
const spent = (start: NodeJS.CpuUsage): number => process.cpuUsage(start).user / 1000;

describe.each(listed.map(({ kind }) => ({ name: kind.name, kind })))('$name', ({ name, kind }) => {
  it('draws 10,000 in a bounded time: a bounded picture that says how much of them it shows, and the whole table', () => {
    const input = many[name]!(10_000);
    const start = process.cpuUsage();
    const { scene, description } = drawn(kind, input);
    expect(spent(start)).toBeLessThan(3000);
    expect(flatten(scene.marks).length).toBeLessThan(8000);
    expect(scene.targets.length).toBeLessThan(2000);
    expect(words(scene).join(' ')).toMatch(/10\u202F000|s’arrête à (200 éléments|1\u202F000 cases)/);
    expect(description.rows.length).toBeGreaterThanOrEqual(10_000);
    expect(description.summary.length).toBeLessThan(2000);
  });

  it('refuses more than 100,000 at once', () => {
    const input = many[name]!(MAX_ROWS + 5);
    const start = process.cpuUsage();
    expect(outcome(kind, input)).toBe('too-large');
    expect(spent(start)).toBeLessThan(2000);
  });
});

describe('many lists of many', () => {
  const times = <T>(count: number, each: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => each(i));
  test.each<[string, string, () => unknown]>([
    [
      '1,000 series of 1,000 points',
      'trend',
      () => ({
        series: times(1000, (s) => ({ label: `S${s}`, points: times(1000, (i) => ({ year: 1000 + i, value: 1 })) })),
      }),
    ],
    [
      '1,000 rows of 1,000 columns',
      'matrix',
      () => ({
        columns: times(1000, (c) => ({ key: `c${c}`, label: 'C' })),
        rows: times(1000, (r) => ({ label: `R${r}`, cells: {} })),
      }),
    ],
    [
      '1,000 bands over 1,000 columns',
      'matrix',
      () => ({
        columns: times(1000, (c) => ({ key: `c${c}`, label: 'C' })),
        rows: times(1000, (r) => ({ label: `R${r}` })),
      }),
    ],
    [
      '4,000 lists of 100 cells',
      'matrix',
      () => ({
        rows: times(4000, (r) => ({ label: `R${r}`, cells: Object.fromEntries(times(100, (c) => [`c${c}`, c])) })),
      }),
    ],
    [
      '400 nodes of 400 nodes',
      'tree',
      () => ({
        root: {
          label: 'R',
          children: times(400, (a) => ({ label: `${a}`, children: times(400, (b) => ({ label: `${a}.${b}` })) })),
        },
      }),
    ],
  ])('%s are refused within two seconds', (_, kind, make) => {
    const input = make();
    const start = process.cpuUsage();
    expect(outcome(kindOf(kind), input)).toBe('too-large');
    expect(spent(start)).toBeLessThan(2000);
  });

  test('sources beyond 50 are left out and reported: each would be a line', () => {
    const { data, issues } = drawn(kindOf('bars'), {
      source: times(100_000, (i) => `S${i}`),
      rows: [{ label: 'A', value: 1 }],
    });
    expect(data.sources).toHaveLength(50);
    expect(issues).toMatchObject([{ path: 'source', expected: 'at most 50 items', value: 100_000 }]);
  });

  test('categories of a map beyond 100 are left out and reported; 100,000 rows of 18 regions are 18', () => {
    const rows = times(99_000, (i) => ({ code: '28', value: `v${i}` }));
    const start = process.cpuUsage();
    const { scene, description } = drawn(kindOf('regions'), { metric: { scale: 'categories' }, rows });
    expect(spent(start)).toBeLessThan(2000);
    expect(flatten(scene.marks).length).toBeLessThan(1000);
    expect(description.summary.length).toBeLessThan(2000);
    const { issues } = drawn(kindOf('regions'), {
      metric: { categories: times(500, (i) => ({ key: `${i}` })) },
      rows: [{ code: '28', value: '1' }],
    });
    expect(issues).toMatchObject([{ path: 'metric.categories', expected: 'at most 100 items', value: 500 }]);
  });

  test('what stands in the middle of a cycle is cut at 100', () => {
    const { scene, issues } = drawn(kindOf('cycle'), {
      steps: [{ label: 'A' }],
      center: { items: times(100_000, (i) => `I${i}`) },
    });
    expect(flatten(scene.marks).length).toBeLessThan(1000);
    expect(issues).toMatchObject([{ path: 'center.items', expected: 'at most 100 items' }]);
  });

  test.each([
    ['levers', { levers: times(3, (i) => ({ label: `L${i}` })), arts: times(10_000, (i) => ({ label: `Art ${i}` })) }],
    ['matrix', { rows: times(10_000, (i) => ({ label: `Liste ${i}`, cells: { a: 'x' } })) }],
  ])('a summary of %s names a dozen and counts the others', (kind, input) => {
    const { summary } = drawn(kindOf(kind), input).description;
    expect(summary.length).toBeLessThan(2000);
    expect(summary).toMatch(/9\u202F?9\d\d|10\u202F000/);
  });
});

describe('depth', () => {
  const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

  test.each([1000, 100_000])('JSON nested %i deep in any field is read without a RangeError', (depth) => {
    const deep = parseJson(nested(depth, '[', ']'));
    for (const { kind } of kinds) {
      for (const name of ['heading', 'source', 'rows', 'root', 'levers', 'steps', 'series', 'cells', 'value', 'label'])
        expect(outcome(kind, { ...many[kind.name]?.(2), [name]: deep })).toMatch(/^(drawn|invalid-data)$/);
    }
  });

  test('a tree is read down to 64 levels, at 100,000 too, and what lies deeper is reported', () => {
    const root = parseJson(nested(100_000, '{"label":"A","children":[', ']}').replace('[]', '[]'));
    const { issues, scene } = drawn(kindOf('tree'), { root });
    expect(issues.at(-1)).toMatchObject({ expected: 'at most 64 levels' });
    assertFinite(scene);
  });
});

describe('values at the ends of what numbers are', () => {
  const ends = ['1e400', '-1e400', '1e308', '-1e308', '5e-324', '-0', '9007199254740993'].map((text) => Number(text));
  test.each(ends.flatMap((a) => ends.map((b) => [a, b] as const)))('%d beside %d draws finite pictures', (a, b) => {
    for (const input of [
      { rows: [a, b].map((value, index) => ({ key: `${index}`, label: 'A', value })) },
      { series: [{ label: 'S', points: [a, b].map((value, index) => ({ year: 2000 + index, value })) }] },
    ])
      assertFinite(drawn(kindOf('rows' in input ? 'bars' : 'trend'), input).scene);
    assertFinite(
      drawn(kindOf('regions'), { rows: [a, b].map((value, index) => ({ code: ['28', '53'][index], value })) }).scene,
    );
    assertFinite(drawn(kindOf('number'), { label: 'N', value: a, before: { value: b, year: 2000 } }).scene);
  });
});

describe('words that no line holds', () => {
  test.each([
    ['20,000 letters', 'x'.repeat(20_000)],
    ['5,000 words', 'mot '.repeat(5000)],
    ['10,000 combining marks', `o${'\u0301'.repeat(10_000)}`],
    ['3,000 families of emoji', '👩‍👩‍👧‍👦'.repeat(3000)],
    ['right-to-left letters and overrides', `\u202E${'أبجد \u2067'.repeat(3000)}`],
  ])('%s are laid out in a bounded time, in every kind, without what reorders them', async (_, text) => {
    await loadDepartements();
    for (const { kind, findings } of kinds) {
      const finding = Object.values(findings)[0];
      const long = JSON.parse(
        JSON.stringify(finding, (name, value: unknown) =>
          /^(label|fr|en)$/.test(name) && typeof value === 'string' ? text : value,
        ),
      ) as unknown;
      const start = process.cpuUsage();
      const { scene } = drawn(kind, long);
      expect(spent(start), kind.name).toBeLessThan(2000);
      expect(scene.height, kind.name).toBeLessThan(60_000);
      expect(words(scene).join('')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }
  });
});

// Last, and long: a failure above is told before.
describe.each(listed.map(({ kind }) => ({ name: kind.name, kind })))('$name of 100,000', ({ name, kind }) => {
  it('finds the smallest and the largest without passing them all as arguments', { timeout: 60_000 }, () => {
    // As many arguments are a RangeError.
    expect(outcome(kind, many[name]!(99_000))).toBe('drawn');
  });
});
