/** The check of what is selected, on a small disc at the edge of a mark that is full of words. */
import type { Mark } from '../scene/types.ts';
import { checkMark } from './shapes.ts';

export const badge = (x: number, y: number): Mark[] => [
  { type: 'circle', cx: x, cy: y, r: 10, fill: 'accent', stroke: 'surface', strokeWidth: 1.5 },
  checkMark(x - 6.5, y),
];
