/** The rows of a matrix, whatever the arrangement: their names, bands and cells, how each is reached, and the rail beside them. */
import { cellKey, cellsOf, type MatrixCell, type MatrixData, type MatrixRow } from '../data/matrix.ts';
import { cellLabel, rowLabel } from '../describe/matrix.ts';
import type { Mark, Target } from '../scene/types.ts';
import { cellMarks, type CellBox, type CellState, type CellStyle } from './cell.ts';
import { detailsOf } from './details.ts';
import { fitName, nameMarks, type Name } from './name.ts';
import { paragraph } from './paragraph.ts';
import { round } from './shapes.ts';
import { wrap } from './text.ts';
import type { LayoutOptions } from './types.ts';

/** Cells drawn at most; the reader is told, and the table and exports hold them all. */
export const MAX_CELLS = 1000;

export const createRows = (data: MatrixData, options: LayoutOptions) => {
  const { width, lang, selected } = options;
  const factor = options.fontFactor ?? 1;
  const highlight = selected === undefined ? (options.highlight ?? data.highlight) : undefined;
  const columns = data.columns.slice(0, MAX_CELLS);
  /** Cells of the rows that are drawn, and of all. */
  let shown = 0;
  let total = 0;
  const rows = data.rows.filter((row, index) => {
    const cells = row.cells ? data.columns.length || Object.keys(row.cells).length : 1;
    total += cells;
    if (total > MAX_CELLS && index > 0) return false;
    shown += Math.min(cells, MAX_CELLS);
    return true;
  });
  const cellsIn = (row: MatrixRow): (MatrixCell | undefined)[] => cellsOf(row, columns).slice(0, MAX_CELLS);
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const rail = data.links === 'rows';
  const left = rail ? 34 : 0;
  /** Middle of each row on the rail; a band is a full stop, the others are rings. */
  const stops: { y: number; full: boolean }[] = [];

  const stateOf = (key: string): CellState =>
    key === selected ? 'selected' : key === highlight ? 'highlight' : undefined;
  const rule = (x: number, y: number, strong = false): void =>
    void marks.push({
      type: 'line',
      x1: x,
      y1: round(y),
      x2: width,
      y2: round(y),
      stroke: strong ? 'outline' : 'grid',
      strokeWidth: 1,
    });

  const drawCell = (row: MatrixRow, cell: MatrixCell, lines: string[], box: CellBox, style: CellStyle): void => {
    const key = cellKey(row, cell);
    // A row or a column that is chosen colours its cells; the outline and the check stay with what was chosen.
    const state = stateOf(key) ?? ((stateOf(row.key) ?? stateOf(cell.key)) && 'highlight');
    marks.push(...cellMarks(cell, key, lines, box, state, style));
    targets.push({
      key,
      box,
      label: cellLabel(row, cell, data, lang),
      details: detailsOf(cell, data, lang),
      datum: { row: row.key, ...cell },
    });
  };
  const reachRow = (row: MatrixRow, box: CellBox): void => {
    marks.push({ type: 'rect', ...box, fill: 'none', key: row.key });
    targets.push({
      key: row.key,
      box,
      label: rowLabel(row, data, lang),
      details: detailsOf(row, data, lang, row.description),
      datum: row,
    });
  };
  const nameOf = (row: MatrixRow, room: number): Name =>
    fitName(row.label, room, { size: 14.5, weight: 600, factor, maxLines: 6 }, row.key === selected);
  const drawName = (row: MatrixRow, name: Name, x: number, baseline: number): void =>
    void marks.push(...nameMarks(name, x, baseline, stateOf(row.key) ? 'accent' : 'text'));
  const band = (row: MatrixRow, y: number): number => {
    const x = rail ? left : 12;
    const name = nameOf(row, width - x - 10);
    const box = { x: 0, y, width, height: 21 + name.lines.length * 19 };
    marks.push({ type: 'rect', ...box, fill: 'panel', part: 'mark', key: row.key });
    reachRow(row, box);
    drawName(row, name, x, y + 25);
    stops.push({ y: y + 20, full: true });
    return y + box.height;
  };
  /** Name of a row above its cells, over the whole width; returns where they may start. */
  const head = (row: MatrixRow, y: number): number => {
    const name = nameOf(row, Math.min(width - left, 640));
    const { length } = name.lines;
    reachRow(row, { x: left, y, width: width - left, height: length * 19 + 5 });
    drawName(row, name, left, y + 14);
    stops.push({ y: y + 9, full: false });
    return y + length * 19 + 6;
  };
  const description = (row: MatrixRow, x: number, y: number): number => {
    if (!row.description) return y;
    const lines = wrap(row.description, Math.min(width - x, 640), 13, { factor, maxLines: 12 });
    marks.push(...paragraph(lines, x, y + 19, 18, 13, { fill: 'muted' }));
    return y + lines.length * 18 + 6;
  };

  const drawRail = (): void => {
    const [first, last] = [stops[0], stops.at(-1)];
    if (!rail || !first || !last) return;
    marks.push({
      type: 'line',
      x1: 14,
      y1: round(first.y),
      x2: 14,
      y2: round(last.y),
      stroke: 'text',
      strokeWidth: 1.5,
    });
    for (const { y, full } of stops) {
      const color = full ? 'text' : 'surface';
      marks.push({
        type: 'circle',
        cx: 14,
        cy: round(y),
        r: 4.5,
        fill: color,
        stroke: 'text',
        strokeWidth: full ? 0 : 1.6,
      });
    }
  };

  return {
    rows,
    columns,
    shown,
    total,
    marks,
    targets,
    left,
    factor,
    stops,
    cellsIn,
    rule,
    drawCell,
    reachRow,
    nameOf,
    drawName,
    band,
    head,
    description,
    drawRail,
  };
};
