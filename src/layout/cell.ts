/** One cell of a matrix: words or a number on a tint, a dash where nothing is known. */
import type { MatrixCell, MatrixData } from '../data/matrix.ts';
import { cellText } from '../describe/matrix.ts';
import type { Lang } from '../data/types.ts';
import type { Mark } from '../scene/types.ts';
import { badge } from './badge.ts';
import { paragraph } from './paragraph.ts';
import { originShape, round } from './shapes.ts';
import { textWidth, wrap } from './text.ts';

export type CellState = 'selected' | 'highlight' | undefined;
export interface CellBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

const SIZE = 14.5;
const PITCH = 18.5;
/** Room of the shape that says where the words come from. */
const SIGN = 16;

export interface CellStyle {
  /** Words stand in the middle of a grid's cell, and at the left of a list's. */
  anchor: 'start' | 'middle';
  /** Between the edge and the words. */
  padding: number;
  /** Words start at the top, for boxes side by side that hold more or less of them. */
  top?: boolean;
  factor: number;
}

/**
 * What is wrapped. In the middle of a cell the shape stands on the first line only: spaces that do not break hold its place
 * before the first word.
 */
const PLACE = '\u00A0\u00A0\u00A0\u00A0';
const contentOf = (cell: MatrixCell, data: MatrixData, lang: Lang, anchor: CellStyle['anchor']): string =>
  (cell.source?.origin && anchor === 'middle' ? PLACE : '') + cellText(cell, data, lang);
/** What edges, and the shape at the left of a list's words, take of a cell's width. */
const takenOf = (cell: MatrixCell, { anchor, padding }: CellStyle): number =>
  2 * padding + (cell.source?.origin && anchor === 'start' ? SIGN : 0);

export const cellLines = (cell: MatrixCell, data: MatrixData, lang: Lang, width: number, style: CellStyle): string[] =>
  wrap(contentOf(cell, data, lang, style.anchor), width - takenOf(cell, style), SIZE, {
    weight: 600,
    factor: style.factor,
  }).map((line) => line.replace(PLACE, ''));

/** Height of a cell that holds so many lines. */
export const cellHeight = (lines: number): number => Math.max(1, lines) * PITCH + 19;

/** Width of the longest word, which a narrower room would cut. */
export const longestWord = (text: string, factor: number): number => {
  let widest = 0;
  for (const word of text.split(/[ \n\t]+/)) widest = Math.max(widest, textWidth(word, SIZE, 600, factor));
  return widest;
};

/** The narrowest cell in which no word of it is cut. */
export const cellRoom = (cell: MatrixCell, data: MatrixData, lang: Lang, style: CellStyle): number =>
  longestWord(contentOf(cell, data, lang, style.anchor), style.factor) + 1 + takenOf(cell, style);

export const dashMark = (x: number, y: number): Mark => ({
  type: 'line',
  x1: round(x - 6),
  y1: round(y),
  x2: round(x + 6),
  y2: round(y),
  stroke: 'outline',
  strokeWidth: 1.25,
});

export const cellMarks = (
  cell: MatrixCell,
  key: string,
  lines: readonly string[],
  box: CellBox,
  state: CellState,
  style: CellStyle,
): Mark[] => {
  const { x, y, width, height } = box;
  const color = state ? 'on-accent' : 'text';
  const sign = cell.source?.origin;
  const marks: Mark[] = [{ type: 'rect', ...box, fill: state ? 'accent' : 'soft', part: 'mark', key }];
  // The shape stands before the first line, and the two together in the middle.
  const middle = style.anchor === 'middle';
  const shift = sign ? SIGN / (middle ? 2 : 1) : 0;
  const at = middle ? x + width / 2 : x + style.padding;
  const baseline = y + (style.top ? 24 : height / 2 + 5.2 - ((lines.length - 1) * PITCH) / 2);
  const options = { weight: 600, fill: color, anchor: style.anchor, tabular: typeof cell.value === 'number' } as const;
  marks.push(...paragraph(lines.slice(0, 1), at + shift, baseline, PITCH, SIZE, options));
  marks.push(...paragraph(lines.slice(1), at + (middle ? 0 : shift), baseline + PITCH, PITCH, SIZE, options));
  if (sign) {
    const start = middle ? at + shift - textWidth(lines[0] ?? '', SIZE, 600, style.factor) / 2 : at + shift;
    // The open half of a shape shows the cell through.
    const shape = originShape(sign, round(start - 11), round(baseline - 5), color);
    marks.push(
      ...shape.map((mark) =>
        mark.fill === 'surface' ? { ...mark, fill: state ? ('accent' as const) : ('soft' as const) } : mark,
      ),
    );
  }
  if (state === 'selected') {
    marks.push(
      {
        type: 'rect',
        x: x + 1,
        y: y + 1,
        width: round(width - 2),
        height: round(height - 2),
        fill: 'none',
        stroke: 'text',
        strokeWidth: 2,
      },
      ...badge(round(x + width - 12), y),
    );
  }
  return marks;
};
