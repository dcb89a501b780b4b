/**
 * Counted items as squares: one square, one item. Up to forty are 24 apart, so that each named one can be reached with a
 * finger; above, small ones show the mass, and above a thousand the number alone speaks.
 */
import type { TreeNode } from '../data/tree.ts';
import type { Mark, Path, Rect } from '../scene/types.ts';
import { checkMark, round } from './shapes.ts';

const LARGE = { side: 20, pitch: 24 };
const SMALL = { side: 8, pitch: 10 };
/** Squares in one row: seven are taken in at a glance. */
const PER_ROW = 7;
export const MAX_LARGE = 40;
export const MAX_SQUARES = 1000;

interface Grid {
  side: number;
  pitch: number;
  columns: number;
  rows: number;
  height: number;
}

export const squareGrid = (count: number, width: number): Grid => {
  const large = count <= MAX_LARGE;
  const { side, pitch } = large ? LARGE : SMALL;
  const fitting = Math.max(1, Math.floor((width + pitch - side) / pitch));
  const columns = large ? Math.min(PER_ROW, fitting) : fitting;
  const rows = Math.ceil(count / columns);
  return { side, pitch, columns, rows, height: rows ? rows * pitch - (pitch - side) : 0 };
};

/** Squares of a group from its top left corner; the first ones are the named items, the rest belong to the group. */
export const squareMarks = (
  { count, items, key }: { count: number; items: readonly TreeNode[]; key: string },
  { x, y, width }: { x: number; y: number; width: number },
  active: boolean,
  stateOf: (item: TreeNode) => 'selected' | 'highlight' | undefined,
): { marks: Mark[]; boxes: Rect[] } => {
  const { side, pitch, columns } = squareGrid(count, width);
  const marks: Mark[] = [];
  const boxes: Rect[] = [];
  const at = (index: number): { x: number; y: number } => ({
    x: round(x + (index % columns) * pitch),
    y: round(y + Math.floor(index / columns) * pitch),
  });
  const named = count <= MAX_LARGE ? items.length : 0;
  for (let index = 0; index < named; index++) {
    const item = items[index]!;
    const state = stateOf(item);
    const box: Rect = { type: 'rect', ...at(index), width: side, height: side };
    boxes.push(box);
    marks.push({ ...box, fill: active || state ? 'accent' : 'quiet', part: 'mark', key: item.key });
    if (state === 'selected') {
      marks.push(
        {
          type: 'rect',
          x: box.x + 1,
          y: box.y + 1,
          width: side - 2,
          height: side - 2,
          fill: 'none',
          stroke: 'text',
          strokeWidth: 2,
        },
        checkMark(box.x + 3.5, box.y + side / 2),
      );
    }
  }
  if (count > named) {
    // One path for all of them: a thousand marks would say no more.
    const rest: Path = { type: 'path', d: '', fill: active ? 'accent' : 'quiet', part: 'mark', key };
    for (let index = named; index < count; index++) {
      const corner = at(index);
      rest.d += `M${corner.x},${corner.y}h${side}v${side}h-${side}z`;
    }
    marks.push(rest);
  }
  return { marks, boxes };
};
