/** One step of a cycle: a disc with its sign, and its words beside it. */
import type { CycleData, CycleStep } from '../data/cycle.ts';
import type { Mark, Target } from '../scene/types.ts';
import { badge } from './badge.ts';
import { paragraph } from './paragraph.ts';
import { round } from './shapes.ts';
import { textMark, textWidth, wrap } from './text.ts';
import type { LayoutOptions } from './types.ts';

/** Radius on the ring, and in the list. */
export const DISC = 27;
export const SMALL_DISC = 18;

export type DiscState = 'selected' | 'highlight' | 'quiet' | undefined;

/** Accent for all, unless one is chosen: then the others are quiet. */
export const discMarks = (
  { key, sign }: CycleStep,
  x: number,
  y: number,
  r: number,
  state: DiscState,
  factor: number,
): Mark[] => {
  const quiet = state === 'quiet';
  const size = r === DISC ? 25 : 16;
  // Two letters or a two-digit number take a smaller size.
  const fitted = Math.min(size, (size * r * 1.5) / Math.max(1, textWidth(sign, size, 700, factor)));
  const marks: Mark[] = [
    { type: 'circle', cx: x, cy: y, r, fill: quiet ? 'quiet' : 'accent', part: 'mark', key },
    textMark(x, round(y + fitted * 0.36), sign, round(fitted), {
      weight: 700,
      fill: quiet ? 'surface' : 'on-accent',
      anchor: 'middle',
      part: 'label',
    }),
  ];
  if (state === 'selected') {
    const at = round(r * 0.74);
    marks.push(
      { type: 'circle', cx: x, cy: y, r: r - 1, fill: 'none', stroke: 'text', strokeWidth: 2 },
      ...badge(x + at, y + at),
    );
  }
  return marks;
};

export interface Words {
  label: string[];
  description: string[];
  height: number;
}

export const wordsOf = (step: CycleStep, room: number, factor: number): Words => {
  const label = wrap(step.label, room, 16, { weight: 700, factor, maxLines: 4 });
  const description = step.description ? wrap(step.description, room, 13.5, { factor, maxLines: 14 }) : [];
  return { label, description, height: label.length * 20 + description.length * 19 + 4 };
};

export const wordMarks = (
  { label, description }: Words,
  x: number,
  baseline: number,
  state: DiscState,
  anchor: 'start' | 'middle' | 'end',
): Mark[] => [
  ...paragraph(label, x, baseline, 20, 16, { weight: 700, anchor, fill: state === 'selected' ? 'accent' : 'text' }),
  ...paragraph(description, x, baseline + label.length * 20 + 0.3, 19, 13.5, { anchor, fill: 'muted' }),
];

/** What the ring and the list draw with. */
export interface CycleDrawing {
  data: CycleData;
  steps: CycleStep[];
  marks: Mark[];
  reach: (step: CycleStep, box: Target['box'], outline: Target['outline']) => void;
  stateOf: (step: CycleStep) => DiscState;
  factor: number;
  options: LayoutOptions;
}
