import type { MatrixData } from '../data/matrix.ts';
import { formatNumber } from '../i18n/format.ts';
import { cellHeight, cellLines, cellRoom, dashMark, longestWord, type CellStyle } from './cell.ts';
import { paragraph } from './paragraph.ts';
import { createRows } from './rows.ts';
import { round } from './shapes.ts';
import { textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';

const words = {
  fr: (shown: string, total: string) => `${shown} cases dessinées sur ${total}\u202F; le tableau les donne toutes.`,
  en: (shown: string, total: string) => `${shown} of ${total} cells are drawn; the table holds them all.`,
};

export const layoutMatrix: Layout<MatrixData> = (data, options) => {
  const { width, lang } = options;
  const {
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
  } = createRows(data, options);
  const arrows = data.links === 'columns';
  const labelled = width >= 512;
  const middle: CellStyle = { anchor: 'middle', padding: 8, factor };
  const start: CellStyle = { anchor: 'start', padding: 12, factor };

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
  drawRail();
  if (shown < total) {
    const lines = wrap(words[lang](formatNumber(shown, lang), formatNumber(total, lang)), width, 12.5, { factor });
    marks.push(...paragraph(lines, 0, y + 20, 17, 12.5, { fill: 'muted' }));
    y += 12 + lines.length * 17;
  }
  return { width, height: Math.ceil(Math.max(0, y) + 2), marks, targets };
};
