/** Wrapped text as marks, and where it came to stand. */
import type { ColorName } from '../scene/colors.ts';
import type { Mark } from '../scene/types.ts';
import { round } from './shapes.ts';
import { textMark, textWidth, wrap } from './text.ts';

export interface Style {
  size: number;
  weight?: 400 | 600 | 700;
  fill?: ColorName;
  anchor?: 'start' | 'middle' | 'end';
  /** Lines at most; the last ends in an ellipsis when words are left. */
  max?: number;
  /** Key of the datum the words are about. */
  key?: string | undefined;
}

export interface Written {
  /** Baseline of the line that would follow. */
  next: number;
  /** Left end of the first line, right end of the last. */
  left: number;
  right: number;
  /** Width of the widest line. */
  width: number;
}

/** Line pitch: 19 for a label, 18 under it. */
export type Write = (text: string | undefined, x: number, y: number, room: number, style: Style) => Written;

/** A function that writes into `marks`, `factor` being the host font's width against the table. */
export const writer =
  (marks: Mark[], factor: number): Write =>
  (text = '', x, y, room, { size, weight = 400, fill = 'text', anchor = 'start', max = 3, key }) => {
    const written = { next: y, left: x, right: x, width: 0 };
    for (const line of wrap(text, Math.max(1, room), size, { weight, factor, maxLines: max })) {
      const width = textWidth(line, size, weight, factor);
      const left = anchor === 'start' ? x : x - (anchor === 'end' ? width : width / 2);
      marks.push(
        textMark(round(x), round(written.next), line, size, {
          weight,
          fill,
          anchor,
          part: 'label',
          ...(key && { key }),
        }),
      );
      if (written.next === y) written.left = left;
      written.right = left + width;
      written.width = Math.max(written.width, width);
      written.next += size < 15 ? 18 : 19;
    }
    return written;
  };
