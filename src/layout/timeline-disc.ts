/** The numbered disc of an event, on the strip and in the list. */
import type { TimelineData, TimelineEvent } from '../data/timeline.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark } from '../scene/types.ts';
import { checkMark, round } from './shapes.ts';
import { textMark } from './text.ts';
import type { LayoutOptions } from './types.ts';

export interface Sign {
  fill: 'accent' | 'surface';
  stroke: ColorName;
  strokeWidth: number;
  /** Chosen by the reader or the page: its name takes the accent too. */
  chosen?: boolean;
  selected?: boolean;
}

/** Events of the first category are open discs, of the second full ones, of the others open with a ring in a further colour: what is written inside stays readable in all. */
export const signOf = ({ key, category }: TimelineEvent, data: TimelineData, { selected, highlight = data.highlight }: LayoutOptions): Sign => {
  if (key === selected) return { fill: 'accent', stroke: 'text', strokeWidth: 2, chosen: true, selected: true };
  const chosen = selected === undefined && key === highlight;
  const index = data.categories.findIndex((each) => each.key === category);
  if (chosen || index === 1) return { fill: 'accent', stroke: 'accent', strokeWidth: 1.6, chosen };
  const ring = (((index - 2) % 5) + 2) as 2 | 3 | 4 | 5 | 6;
  return { fill: 'surface', ...(index > 1 ? { stroke: `category-${ring}`, strokeWidth: 3 } : { stroke: 'text', strokeWidth: 1.6 }) };
};

/** Colour of a bar of that sign. */
export const solid = ({ fill, stroke }: Sign): ColorName => (fill === 'accent' ? fill : stroke);

/** A check takes the place of the number when the event is selected. */
export const disc = ({ key }: TimelineEvent, number: number, cx: number, cy: number, r: number, { fill, stroke, strokeWidth, selected }: Sign): Mark[] => {
  const ink = fill === 'accent' ? 'on-accent' : 'text';
  return [
    { type: 'circle', cx: round(cx), cy: round(cy), r: round(r + 2), fill: 'surface' },
    { type: 'circle', cx: round(cx), cy: round(cy), r: round(r - strokeWidth / 2), fill, stroke, strokeWidth, part: 'mark', key },
    selected ? checkMark(cx - 6.5, cy, ink) : textMark(round(cx), round(cy + 4.7), String(number), 13, { weight: 700, anchor: 'middle', fill: ink, part: 'label', key }),
  ];
};
