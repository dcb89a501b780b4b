import { largest } from '../data/largest.ts';
import { cellKey, cellsOf, type MatrixCell, type MatrixData, type MatrixRow } from '../data/matrix.ts';
import { cellLabel, cellText, rowLabel } from '../describe/matrix.ts';
import type { Mark, Target } from '../scene/types.ts';
import { badge } from './badge.ts';
import { detailsOf } from './details.ts';
import { paragraph } from './paragraph.ts';
import { widest } from './room.ts';
import { checkMark, originShape, round } from './shapes.ts';
import { textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';

const words = {
  fr: 'Le dessin s’arrête à 1\u202F000 cases\u202F; le tableau les donne toutes.',
  en: 'The picture stops at 1,000 cells; the table holds them all.',
};

/** Cells drawn at most; the reader is told, and the table and exports hold them all. */
export const MAX_CELLS = 1000;

/** Size of names and cells. */
const SIZE = 14.5;
/** Room kept after a name for its check, so that selecting moves nothing. */
const CHECK = 22;

export const layoutMatrix: Layout<MatrixData> = (
  data,
  { width, lang, selected, highlight = data.highlight, fontFactor: factor = 1 },
) => {
  const { links } = data;
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const columns = data.columns.slice(0, MAX_CELLS);
  const rows = data.rows.slice(0, MAX_CELLS);
  const isChosen = (key: string): boolean => key === (selected ?? highlight);
  const wordOf = (text: string): number => widest(text.split(/[ \n]/), SIZE, 600, factor);
  const roomOf = (cell: MatrixCell): number => wordOf(cellText(cell, data, lang));

  // A rail passes on the left of all rows.
  const left = links === 'rows' ? 34 : 0;
  const stops: { y: number; full: boolean }[] = [];
  const arrows = links === 'columns';

  // A grid where every word fits: names on the left from 512 units of width, above the cells of a row below.
  const labelled = width >= 512;
  const named = rows.filter((row) => row.cells);
  const labelWidth = labelled
    ? Math.min(
        168,
        Math.max(
          96,
          widest(
            named.map(({ label }) => label),
            SIZE,
            600,
            factor,
          ) + CHECK,
        ),
      )
    : 0;
  const gridGap = arrows ? 32 : 12;
  const gridRoom = (width - left - labelWidth - gridGap * (columns.length - 1)) / columns.length;
  const grid =
    (labelled || arrows) &&
    columns.length > 0 &&
    gridRoom >= 48 &&
    columns.every(({ label }) => wordOf(label) <= gridRoom) &&
    named.every((row) => cellsOf(row, columns).every((cell) => !cell || roomOf(cell) <= gridRoom - 16));
  const beside = grid && labelled;
  // Elsewhere each cell stands beside the name of its column; without columns a row's cells flow in its own boxes, so that
  // nothing stands above anything on purpose.
  const columnWidth = grid
    ? labelWidth
    : !columns.length
      ? 0
      : Math.min(
          (width - left) * 0.38,
          widest(
            columns.map(({ label }) => label),
            13,
            400,
            factor,
          ) + 12,
        );
  const x0 = round(left + columnWidth);

  // The shape that says where a cell comes from: in a corner of a grid's cell, before a list's words.
  const signOf = ({ source }: MatrixCell): number => (source?.origin && !grid ? 16 : 0);
  const pad = grid ? 16 : 24;

  const drawCell = (row: MatrixRow, cell: MatrixCell, lines: string[], box: Target['box']): void => {
    const key = cellKey(row, cell);
    // A row or a column that is chosen colours its cells; the outline and the check stay with what was chosen.
    const accent = isChosen(key) || isChosen(row.key) || isChosen(cell.key);
    const [ground, color] = accent ? (['accent', 'on-accent'] as const) : (['soft', 'text'] as const);
    const { x, y, width: room, height } = box;
    const at = grid ? x + room / 2 : x + 12 + signOf(cell);
    const baseline = y + height / 2 + 5.2 - (lines.length - 1) * 9.25;
    marks.push(
      { type: 'rect', ...box, fill: ground, part: 'mark', key },
      ...paragraph(lines, at, baseline, 18.5, SIZE, {
        weight: 600,
        fill: color,
        anchor: grid ? 'middle' : 'start',
        tabular: typeof cell.value === 'number',
      }),
    );
    const origin = cell.source?.origin;
    if (origin)
      marks.push(
        ...originShape(origin, grid ? x + 9 : x + 16.5, grid ? y + 9 : round(baseline - 5), color, 4.5, ground),
      );
    if (key === selected) {
      marks.push(
        {
          type: 'rect',
          x: x + 1,
          y: y + 1,
          width: round(room - 2),
          height: round(height - 2),
          fill: 'none',
          stroke: 'text',
          strokeWidth: 2,
        },
        ...badge(x + room - 12, y),
      );
    }
    targets.push({
      key,
      box,
      label: cellLabel(row, cell, data, lang),
      details: detailsOf(cell, data, lang),
      datum: { row: row.key, ...cell },
    });
  };

  /** Cells side by side from `x` on, as high as the one with most lines; returns their height. */
  const drawCells = (
    row: MatrixRow,
    cells: readonly (MatrixCell | undefined)[],
    x: number,
    y: number,
    room: number,
    gap: number,
  ): number => {
    const lines = cells.map((cell) =>
      cell ? wrap(cellText(cell, data, lang), room - pad - signOf(cell), SIZE, { weight: 600, factor }) : [],
    );
    const height = largest(lines, ({ length }) => length, 1) * 18.5 + 19;
    const middle = round(y + height / 2);
    cells.forEach((cell, index) => {
      const start = round(x + index * (room + gap));
      const dash = start + (grid ? room / 2 - 6 : 12);
      if (cell) drawCell(row, cell, lines[index]!, { x: start, y, width: round(room), height });
      else
        marks.push({
          type: 'line',
          x1: round(dash),
          y1: middle,
          x2: round(dash + 12),
          y2: middle,
          stroke: 'outline',
          strokeWidth: 1.25,
        });
      if (arrows && grid && cell && cells[index + 1])
        marks.push({
          type: 'path',
          d: `M${round(start + room + 6)},${middle}h20m-5,-4.5l5,4.5l-5,4.5`,
          fill: 'none',
          stroke: 'text',
          strokeWidth: 1.5,
        });
    });
    return height;
  };

  /** Name of a row in lines, with its check; a band is a full stop on the rail, another row a ring. */
  const drawName = (row: MatrixRow, lines: string[], x: number, baseline: number): void => {
    const last = baseline + (lines.length - 1) * 19;
    const fill = isChosen(row.key) ? 'accent' : 'text';
    marks.push(...paragraph(lines, x, baseline, 19, SIZE, { weight: 600, fill }));
    if (row.key === selected)
      marks.push(checkMark(x + textWidth(lines.at(-1)!, SIZE, 600, factor) + 8, last - 5, fill));
    stops.push({ y: round((baseline + last) / 2 - 5), full: !row.cells });
  };

  const rule = (y: number, stroke: 'outline' | 'grid'): number =>
    marks.push({ type: 'line', x1: left, y1: round(y), x2: width, y2: round(y), stroke, strokeWidth: 1 });

  let y = 0;
  let bottom = 0;
  let free = MAX_CELLS;
  let headed = !grid;
  for (const row of data.rows) {
    if (free <= 0) {
      free = -1;
      break;
    }
    const band = !row.cells;
    // A band that comes first stands above the names of the columns: it holds for all of them.
    if (!headed && !band) {
      headed = true;
      const heads = columns.map(({ label }) => wrap(label, gridRoom, SIZE, { weight: 600, factor, maxLines: 3 }));
      y += y ? 29 : 14;
      heads.forEach((lines, index) =>
        marks.push(
          ...paragraph(lines, x0 + index * (gridRoom + gridGap) + gridRoom / 2, y, 19, SIZE, {
            weight: 600,
            anchor: 'middle',
          }),
        ),
      );
      y += largest(heads, ({ length }) => length, 1) * 19 - 7;
      rule(y, 'outline');
    }
    const aside = beside && !band;
    const x = band && !left ? 12 : left;
    const name = wrap(row.label, (aside ? labelWidth : Math.min(width - x - 10, 640)) - CHECK, SIZE, {
      weight: 600,
      factor,
      maxLines: 6,
    });
    const box = {
      x: band ? 0 : left,
      y,
      width: aside ? labelWidth : width - (band ? 0 : left),
      height: name.length * 19 + (band ? 21 : 5),
    };
    const place = targets.length;
    if (band) {
      free--;
      marks.push({ type: 'rect', ...box, fill: 'panel', part: 'mark', key: row.key });
      drawName(row, name, x, y + 25);
      bottom = y + box.height;
      y = bottom + (grid ? 0 : 10);
    } else {
      if (!aside) drawName(row, name, left, y + (grid ? 21 : 14));
      let next = y + (aside ? 7 : box.height + (grid ? 9 : 1));
      const cells = cellsOf(row, data.columns);
      free -= cells.length;
      cells.length = Math.min(cells.length, MAX_CELLS);
      const most =
        Math.floor((width - left + 12) / (largest(cells, (cell) => (cell ? roomOf(cell) : 0), 112) + 37)) || 1;
      const across = grid
        ? columns.length
        : columns.length
          ? 1
          : Math.ceil(cells.length / Math.ceil(cells.length / most));
      const room = grid ? gridRoom : (width - x0 + 12) / across - 12;
      for (let first = 0; first < cells.length; first += across) {
        const height = drawCells(row, cells.slice(first, first + across), x0, next, room, grid ? gridGap : 12);
        const lines =
          grid || !columns.length ? [] : wrap(columns[first]!.label, columnWidth - 8, 13, { factor, maxLines: 4 });
        marks.push(...paragraph(lines, left, next + 24, 18, 13, { fill: 'muted' }));
        next += Math.max(height, lines.length * 18 + 14) + (grid ? 7 : columns.length ? 4 : 12);
      }
      if (aside) {
        next = Math.max(next, y + name.length * 19 + 20);
        drawName(row, name, left, (y + next) / 2 + 5.2 - (name.length - 1) * 9.5);
        box.height = next - y;
      }
      if (row.description) {
        const lines = wrap(row.description, Math.min(width - (aside ? x0 : left), 640), 13, { factor, maxLines: 12 });
        marks.push(...paragraph(lines, aside ? x0 : left, next + 12, 18, 13, { fill: 'muted' }));
        next += lines.length * 18 + 6;
      }
      bottom = next;
      y = next + (grid ? 0 : 16);
      if (grid) rule(y, row === data.rows.at(-1) ? 'outline' : 'grid');
    }
    marks.push({ type: 'rect', ...box, fill: 'none', key: row.key });
    targets.splice(place, 0, {
      key: row.key,
      box,
      label: rowLabel(row, data, lang),
      details: detailsOf(row, data, lang, row.description),
      datum: row,
    });
  }

  if (left && stops.length) {
    marks.push({
      type: 'line',
      x1: 14,
      y1: stops[0]!.y,
      x2: 14,
      y2: stops.at(-1)!.y,
      stroke: 'text',
      strokeWidth: 1.5,
    });
    for (const { y: cy, full } of stops)
      marks.push({
        type: 'circle',
        cx: 14,
        cy,
        r: 4.5,
        fill: full ? 'text' : 'surface',
        stroke: 'text',
        strokeWidth: 1.6,
      });
  }
  if (free < 0) {
    const lines = wrap(words[lang], width, 12.5, { factor });
    marks.push(...paragraph(lines, 0, bottom + 20, 17, 12.5, { fill: 'muted' }));
    bottom += 12 + lines.length * 17;
  }
  return { width, height: Math.ceil(bottom + 2), marks, targets };
};
