import { cellKey, cellsOf, type MatrixCell, type MatrixData, type MatrixRow } from '../data/matrix.ts';
import { cellLabel, rowLabel } from '../describe/matrix.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import {
  cellHeight,
  cellLines,
  cellMarks,
  cellRoom,
  dashMark,
  longestWord,
  type CellBox,
  type CellState,
  type CellStyle,
} from './cell.ts';
import { detailsOf } from './details.ts';
import { fitName, nameMarks, type Name } from './name.ts';
import { paragraph } from './paragraph.ts';
import { round } from './shapes.ts';
import { textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';

/** Cells drawn at most; the reader is told, and the table and exports hold them all. */
export const MAX_CELLS = 1000;

export const layoutMatrix: Layout<MatrixData> = (data, options) => {
  const { width, lang, selected } = options;
  const factor = options.fontFactor ?? 1;
  const highlight = selected === undefined ? (options.highlight ?? data.highlight) : undefined;
  const columns = data.columns.slice(0, MAX_CELLS);
  let drawn = 0;
  const rows = data.rows.filter(
    (row, index) =>
      (drawn += Math.max(1, columns.length || Object.keys(row.cells ?? {}).length)) <= MAX_CELLS || index === 0,
  );
  const cellsIn = (row: MatrixRow): (MatrixCell | undefined)[] => cellsOf(row, columns).slice(0, MAX_CELLS);
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const rail = data.links === 'rows';
  const arrows = data.links === 'columns';
  const left = rail ? 34 : 0;
  const labelled = width >= 512;
  const middle: CellStyle = { anchor: 'middle', padding: 8, factor };
  const start: CellStyle = { anchor: 'start', padding: 12, factor };
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

  /** Cells side by side in columns; undefined where a word would be cut. */
  const grid = (): number | undefined => {
    let labelWidth = 0;
    if (labelled) {
      for (const row of rows)
        if (row.cells) labelWidth = Math.max(labelWidth, textWidth(row.label, 14.5, 700, factor) + 14);
      labelWidth = Math.min(Math.max(labelWidth, 96), 162);
    }
    // Room for an arrow between two cells, none at the outer ends.
    const inset = arrows ? 16 : 6;
    const first = left + labelWidth - (arrows ? inset : 0);
    const pitch = (width - first + (arrows ? inset : 0)) / columns.length;
    const inner = pitch - 2 * inset;
    const at = (index: number): number => round(first + index * pitch + inset);
    const fits =
      inner >= 48 &&
      columns.every(({ label }) => longestWord(label, factor) <= pitch - 8) &&
      rows.every((row) => Object.values(row.cells ?? {}).every((cell) => cellRoom(cell, data, lang, middle) <= inner));
    if (!fits) return undefined;

    let y = 0;
    let next = 0;
    // A band that comes first stands above the names of the columns: it holds for all of them.
    while (next < rows.length && !rows[next]!.cells) y = band(rows[next++]!, y);
    const heads = columns.map(({ label }) => wrap(label, pitch - 8, 14.5, { weight: 600, factor, maxLines: 3 }));
    const base = y + (y ? 29 : 14) + (heads.reduce((most, { length }) => Math.max(most, length), 1) - 1) * 19;
    heads.forEach((lines, index) =>
      marks.push(
        ...paragraph(lines, at(index) + inner / 2, base - (lines.length - 1) * 19, 19, 14.5, {
          weight: 600,
          anchor: 'middle',
        }),
      ),
    );
    y = base + 12;
    rule(left, y, true);
    rows.slice(next).forEach((row, index) => {
      if (!row.cells) {
        y = band(row, y);
        return;
      }
      const cells = cellsIn(row);
      const lines = cells.map((cell) => (cell ? cellLines(cell, data, lang, inner, middle) : []));
      const tallest = lines.reduce((most, { length }) => Math.max(most, cellHeight(length)), 0);
      let height = tallest + 14;
      if (labelled) {
        const name = nameOf(row, labelWidth - 14);
        height = Math.max(52, height, name.lines.length * 19 + 24);
        reachRow(row, { x: left, y, width: labelWidth, height });
        drawName(row, name, left, y + height / 2 + 5.2 - (name.lines.length - 1) * 9.5);
        stops.push({ y: y + height / 2, full: false });
      } else y = head(row, y + 7) - 4;
      const center = y + height / 2;
      cells.forEach((cell, place) => {
        const x = at(place);
        if (!cell) marks.push(dashMark(x + inner / 2, center));
        else
          drawCell(
            row,
            cell,
            lines[place]!,
            { x, y: round(center - tallest / 2), width: round(inner), height: tallest },
            middle,
          );
        if (arrows && cell && cells[place + 1])
          marks.push({
            type: 'path',
            d: `M${round(x + inner + 6)},${round(center)}h20m-5,-4.5l5,4.5l-5,4.5`,
            fill: 'none',
            stroke: 'text',
            strokeWidth: 1.5,
          });
      });
      y += height;
      if (row.description) y = description(row, labelled ? at(0) : left, y - 7) + 10;
      rule(left, y, next + index === rows.length - 1);
    });
    return y;
  };

  /** One block per row: its name, then each column by name with its cell. */
  const cards = (): number => {
    let y = 0;
    let widest = 0;
    for (const { label } of columns) widest = Math.max(widest, textWidth(label, 13, 400, factor));
    const x = round(left + Math.min(widest + 12, (width - left) * 0.38));
    rows.forEach((row, index) => {
      if (!row.cells) {
        y = band(row, y) + 10;
        return;
      }
      if (index && rows[index - 1]!.cells) {
        rule(left, y);
        y += 12;
      }
      y = head(row, y);
      cellsIn(row).forEach((cell, place) => {
        const lines = cell ? cellLines(cell, data, lang, width - x, start) : [];
        const name = wrap(columns[place]!.label, x - left - 8, 13, { factor, maxLines: 4 });
        const height = Math.max(cell ? cellHeight(lines.length) - 6 : 28, name.length * 18 + 8);
        marks.push(...paragraph(name, left, y + height / 2 + 4.6 - (name.length - 1) * 9, 18, 13, { fill: 'muted' }));
        if (cell) drawCell(row, cell, lines, { x, y, width: round(width - x), height }, start);
        else marks.push(dashMark(x + 18, y + height / 2));
        y += height + 4;
      });
      y = description(row, left, y - 4) + 12;
    });
    return y - 8;
  };

  /** Without columns: the cells of each row in its own boxes, so that nothing stands above anything on purpose. */
  const lists = (): number => {
    let y = -24;
    for (const row of rows) {
      y += 24;
      if (!row.cells) {
        y = band(row, y);
        continue;
      }
      y = description(row, left, head(row, y) - 6) + 8;
      const cells = cellsIn(row).filter((cell) => cell !== undefined);
      const room = cells.reduce((most, cell) => Math.max(most, cellRoom(cell, data, lang, start)), 136);
      const most = Math.max(1, Math.floor((width - left + 12) / (room + 12)));
      const across = Math.ceil(cells.length / Math.ceil(cells.length / most)) || 1;
      const pitch = (width - left + 12) / across;
      for (let first = 0; first < cells.length; first += across) {
        const line = cells.slice(first, first + across);
        const lines = line.map((cell) => cellLines(cell, data, lang, pitch - 12, start));
        const height = lines.reduce((tallest, { length }) => Math.max(tallest, cellHeight(length)), 0);
        line.forEach((cell, place) =>
          drawCell(
            row,
            cell,
            lines[place]!,
            { x: round(left + place * pitch), y, width: round(pitch - 12), height },
            { ...start, top: true },
          ),
        );
        y += height + 12;
      }
      y -= 12;
    }
    return y;
  };

  let y = columns.length === 0 ? lists() : ((labelled || arrows ? grid() : undefined) ?? cards());
  if (rail && stops.length) {
    marks.push({
      type: 'line',
      x1: 14,
      y1: round(stops[0]!.y),
      x2: 14,
      y2: round(stops.at(-1)!.y),
      stroke: 'text',
      strokeWidth: 1.5,
    });
    for (const { y: cy, full } of stops)
      marks.push({
        type: 'circle',
        cx: 14,
        cy: round(cy),
        r: 4.5,
        fill: full ? 'text' : 'surface',
        stroke: 'text',
        strokeWidth: full ? 0 : 1.6,
      });
  }
  if (drawn > MAX_CELLS) {
    const lines = wrap(texts[lang].rowsShown(rows.length, formatNumber(data.rows.length, lang)), width, 12.5, {
      factor,
    });
    marks.push(...paragraph(lines, 0, y + 20, 17, 12.5, { fill: 'muted' }));
    y += 12 + lines.length * 17;
  }
  return { width, height: Math.ceil(Math.max(0, y) + 2), marks, targets };
};
