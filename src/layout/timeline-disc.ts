/** The numbered disc of an event, on the strip and in the list. */
import type { TimelineData, TimelineEvent } from '../data/timeline.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark } from '../scene/types.ts';
import { checkMark, round } from './shapes.ts';
import { textMark } from './text.ts';
import type { LayoutOptions } from './types.ts';

export interface Sign {
  fill: 'accent' | 'surface';
  stroke: 'accent' | 'text';
  /** Chosen by the reader or the page: its name takes the accent too. */
  chosen: boolean;
  selected: boolean;
}

/** Events of the second category have full discs, all others open ones; words tell the categories. */
export const signOf = (
  { key, category }: TimelineEvent,
  data: TimelineData,
  { selected, highlight = data.highlight }: LayoutOptions,
): Sign => {
  const chosen = key === (selected ?? highlight);
  const full = chosen || (category !== undefined && category === data.categories[1]?.key);
  const isSelected = key === selected;
  return {
    fill: full ? 'accent' : 'surface',
    stroke: full && !isSelected ? 'accent' : 'text',
    chosen,
    selected: isSelected,
  };
};

/** Colour of a bar of that sign. */
export const solid = ({ fill }: Sign): ColorName => (fill === 'accent' ? fill : 'text');

/** A check takes the place of the number when the event is selected. */
export const disc = (
  { key }: TimelineEvent,
  number: number,
  cx: number,
  cy: number,
  r: number,
  { fill, stroke, selected }: Sign,
): Mark[] => {
  const ink = fill === 'accent' ? 'on-accent' : 'text';
  return [
    { type: 'circle', cx: round(cx), cy: round(cy), r: round(r + 2), fill: 'surface' },
    {
      type: 'circle',
      cx: round(cx),
      cy: round(cy),
      r: round(r - 1),
      fill,
      stroke,
      strokeWidth: selected ? 2 : 1.6,
      part: 'mark',
      key,
    },
    selected
      ? checkMark(cx - 6.5, cy, ink)
      : textMark(round(cx), round(cy + 4.7), String(number), 13, {
          weight: 700,
          anchor: 'middle',
          fill: ink,
          part: 'label',
          key,
        }),
  ];
};
