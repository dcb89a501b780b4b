/** Wrapped text as marks, one per line: what the layouts of texts (tree, matrix, cycle) are made of. */
import type { TextMark } from '../scene/types.ts';
import { round } from './shapes.ts';
import { textMark } from './text.ts';

type Options = NonNullable<Parameters<typeof textMark>[4]>;

/** The lines from the first baseline down, `pitch` apart. */
export const paragraph = (
  lines: readonly string[],
  x: number,
  baseline: number,
  pitch: number,
  size: number,
  options: Options = {},
): TextMark[] =>
  lines.map((line, index) =>
    textMark(round(x), round(baseline + index * pitch), line, size, { part: 'label', ...options }),
  );
