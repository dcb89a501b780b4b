/** The name of a thing in a few lines, with a check where it is selected; selecting moves nothing. */
import type { Mark, Paint } from '../scene/types.ts';
import { paragraph } from './paragraph.ts';
import { checkMark } from './shapes.ts';
import { textWidth, wrap } from './text.ts';

export interface NameStyle {
  size: number;
  weight: 600 | 700;
  factor: number;
  maxLines: number;
}
export interface Name {
  lines: string[];
  style: NameStyle;
  /** Line after which the check stands, and how far from its beginning. */
  check?: { line: number; x: number };
}

const CHECK = 22;

/** Wrapped to the room. The check takes the last line that leaves it a place; only where none does are the words set tighter. */
export const fitName = (text: string, room: number, style: NameStyle, selected: boolean): Name => {
  const { size, weight, factor, maxLines } = style;
  let lines: string[] = [];
  for (const spared of selected ? [0, CHECK] : [0]) {
    lines = wrap(text, room - spared, size, { weight, factor, maxLines });
    for (let line = lines.length - 1; selected && line >= 0; line--) {
      const width = textWidth(lines[line]!, size, weight, factor);
      if (width + CHECK <= room) return { lines, style, check: { line, x: width + 8 } };
    }
  }
  return { lines, style };
};

export const nameMarks = (
  { lines, style: { size, weight }, check }: Name,
  x: number,
  baseline: number,
  fill: Paint,
): Mark[] => {
  const pitch = Math.round(size + 4);
  const marks: Mark[] = paragraph(lines, x, baseline, pitch, size, { weight, fill });
  if (check) marks.push(checkMark(x + check.x, baseline + check.line * pitch - 5, fill));
  return marks;
};
