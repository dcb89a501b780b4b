/** Where texts may stand in a plot: kept clear of each other, of marks and of lines. Greedy: who asks first is served first. */
import { largest } from '../data/largest.ts';
import type { TextMark } from '../scene/types.ts';
import { collide, type Box } from './labels.ts';
import { textWidth } from './text.ts';

/** Box of a text, from the top of a capital to the foot of a descender. */
export const textBox = (mark: TextMark, factor?: number): Box => {
  const width = textWidth(mark.text, mark.size, mark.weight, factor);
  const x = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
  return { x, y: mark.y - 0.76 * mark.size, width, height: mark.size };
};

/** Width of the widest of some texts. */
export const widest = (texts: readonly string[], size: number, weight: 400 | 600 | 700, factor?: number): number =>
  largest(texts, (text) => textWidth(text, size, weight, factor));

/** A line that texts avoid, from left to right. */
export interface Obstacle {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

const crosses = (box: Box, { x1, y1, x2, y2 }: Obstacle): boolean => {
  const from = Math.max(box.x, x1);
  const to = Math.min(box.x + box.width, x2);
  if (from > to) return false;
  const at = (x: number): number => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
  const [a, b] = x1 === x2 ? [y1, y2] : [at(from), at(to)];
  return Math.min(a, b) < box.y + box.height && Math.max(a, b) > box.y;
};

export interface Room {
  boxes: Box[];
  lines: Obstacle[];
  /** The first of the alternatives (each one text or more) that is free; its place is taken. `all`: lines may be crossed. */
  place: (alternatives: Iterable<TextMark[]>, across?: 'all') => TextMark[] | undefined;
}

export const createRoom = (bounds: Box, factor?: number): Room => {
  const boxes: Box[] = [];
  const lines: Obstacle[] = [];
  const isFree = (box: Box, across?: 'all'): boolean =>
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height &&
    !boxes.some((other) => collide(box, other)) &&
    (across === 'all' || !lines.some((line) => crosses(box, line)));
  const place: Room['place'] = (alternatives, across) => {
    for (const marks of alternatives) {
      const wanted = marks.map((mark) => textBox(mark, factor));
      if (!wanted.every((box) => isFree(box, across))) continue;
      boxes.push(...wanted);
      return marks;
    }
    return undefined;
  };
  return { boxes, lines, place };
};

/** Tops of blocks stacked in a column, each as near as may be to the middle it wants, none on another. */
export const spread = (
  blocks: readonly { middle: number; height: number }[],
  top: number,
  bottom: number,
): number[] => {
  const order = blocks.map((_, index) => index).sort((a, b) => blocks[a]!.middle - blocks[b]!.middle);
  const tops: number[] = [];
  let free = top;
  for (const index of order) {
    const { middle, height } = blocks[index]!;
    tops[index] = Math.max(free, middle - height / 2);
    free = tops[index] + height;
  }
  // What ran over the foot pushes the blocks above it back up.
  free = bottom;
  for (const index of order.reverse()) {
    tops[index] = Math.min(tops[index]!, free - blocks[index]!.height);
    free = tops[index];
  }
  return tops;
};
