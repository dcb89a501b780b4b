/** A few things that follow one another, as a row of panels that point to the next; a column of them where the row is too narrow. */
import type { Mark, Rect } from '../scene/types.ts';
import { fitName, nameMarks } from './name.ts';
import { paragraph } from './paragraph.ts';
import { round } from './shapes.ts';
import { wrap } from './text.ts';

export interface Step {
  key: string;
  label: string;
  /** What it says under its name. */
  detail: string;
  state: 'selected' | 'highlight' | undefined;
}

const TIP = 14;
const GAP = 10;

/** Marks of the steps from `top` down, the box of each, and where they end. */
export const layoutSteps = (
  steps: readonly Step[],
  top: number,
  width: number,
  factor: number,
): { marks: Mark[]; boxes: Rect[]; bottom: number } => {
  const count = steps.length;
  const across = (width - TIP - GAP * (count - 1)) / count;
  const row = width >= 512 && across >= 140;
  const marks: Mark[] = [];
  const boxes: Rect[] = [];
  const texts = steps.map((step, index) => {
    const start = row && index ? TIP + 16 : 16;
    const room = (row ? across : width - 16) - start;
    const name = fitName(step.label, room, { size: 14.5, weight: 600, factor, maxLines: 4 }, step.state === 'selected');
    const detail = wrap(step.detail, room + 4, 13, { factor, maxLines: 8 });
    return {
      start,
      name,
      detail,
      height: 47 + (name.lines.length - 1) * 19 + (detail.length ? 19 + (detail.length - 1) * 18 : 0),
    };
  });
  const tallest = Math.max(...texts.map(({ height }) => height));
  let y = top;
  steps.forEach((step, index) => {
    const { start, name, detail } = texts[index]!;
    const selected = step.state === 'selected';
    const color = selected ? 'on-accent' : 'text';
    const height = row ? tallest : texts[index]!.height;
    const x = row ? round(index * (across + GAP)) : 0;
    // The first has a straight edge, each other one takes in the tip of the one before.
    const half = height / 2;
    const d = row
      ? `M${x},${y}h${round(across)}l${TIP},${half}l-${TIP},${half}H${x}${index ? `l${TIP},-${half}` : ''}z`
      : `M0,${y}${index ? `l${width / 2},8l${width / 2},-8` : `H${width}`}v${height}l-${width / 2},8l-${width / 2},-8z`;
    const baseline = y + (row || index === 0 ? 28 : 32);
    marks.push({
      type: 'path',
      d,
      fill: selected ? 'accent' : step.state ? 'soft' : 'panel',
      part: 'mark',
      key: step.key,
      ...(selected ? { stroke: 'text', strokeWidth: 2 } : {}),
    });
    marks.push(...nameMarks(name, x + start, baseline, color));
    const under = baseline + name.lines.length * 19;
    marks.push(...paragraph(detail, x + start, under, 18, 13, { fill: selected ? color : 'muted' }));
    boxes.push({ type: 'rect', x, y, width: round(row ? across : width), height });
    if (!row) y += height + 6;
  });
  return { marks, boxes, bottom: row ? top + tallest : y + 2 };
};
