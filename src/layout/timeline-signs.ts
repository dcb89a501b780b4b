/** Discs, boxes and bars of a timeline: how its categories look, and the legend that names them. */
import type { TimelineCategory, TimelineData, TimelineEvent } from '../data/timeline.ts';
import { formatNumber } from '../i18n/format.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark } from '../scene/types.ts';
import { checkMark, round } from './shapes.ts';
import { ellipsis, textMark, textWidth } from './text.ts';
import type { LayoutOptions } from './types.ts';

export interface Sign {
  paint: { fill: ColorName; stroke?: ColorName; strokeWidth?: number };
  /** Colour of what is written inside. */
  ink: ColorName;
  /** Colour of a plain bar. */
  solid: ColorName;
  /** Colour of the event's name. */
  label: ColorName;
  selected?: true;
}

const RINGS = ['category-2', 'category-3', 'category-4', 'category-5', 'category-6'] as const;
const ACCENT: Sign = { paint: { fill: 'accent' }, ink: 'on-accent', solid: 'accent', label: 'text' };

// Open, accent, then open with a ring in each further colour: what is written inside stays readable in all of them.
const signOfCategory = (index: number): Sign => {
  if (index === 1) return ACCENT;
  const color = index > 1 ? RINGS[(index - 2) % 5]! : 'text';
  return { paint: { fill: 'surface', stroke: color, strokeWidth: index > 1 ? 3 : 1.6 }, ink: 'text', solid: color, label: 'text' };
};

export const signOf = ({ key, category }: TimelineEvent, data: TimelineData, { selected, highlight }: LayoutOptions): Sign => {
  if (key === selected) return { ...ACCENT, paint: { fill: 'accent', stroke: 'text', strokeWidth: 2 }, label: 'accent', selected: true };
  if (selected === undefined && key === (highlight ?? data.highlight)) return { ...ACCENT, label: 'accent' };
  return signOfCategory(data.categories.findIndex((each) => each.key === category));
};

/** Radius of a disc that holds the numbers up to `count`. */
export const discRadius = (count: number, least: number, factor = 1): number =>
  Math.max(least, textWidth(String(count), 13, 700, factor) / 2 + 4);

/** A numbered disc; a check takes the place of the number when it is selected. */
export const disc = (event: TimelineEvent, number: number, cx: number, cy: number, r: number, sign: Sign): Mark[] => [
  { type: 'circle', cx: round(cx), cy: round(cy), r: round(r - (sign.paint.strokeWidth ?? 0) / 2), ...sign.paint, part: 'mark', key: event.key },
  sign.selected
    ? checkMark(cx - 6.5, cy, sign.ink)
    : textMark(round(cx), round(cy + 4.7), String(number), 13, { weight: 700, anchor: 'middle', fill: sign.ink, part: 'label', key: event.key }),
];

interface Block {
  marks: Mark[];
  height: number;
}

const used = ({ events, categories }: TimelineData): (TimelineCategory & { index: number; count: number })[] =>
  categories
    .map((category, index) => ({ ...category, index, count: events.filter((event) => event.category === category.key).length }))
    .filter(({ count }) => count > 0);

/** Swatch, word and count of each category. */
export const legend = (data: TimelineData, { width, lang, fontFactor }: LayoutOptions): Block => {
  const marks: Mark[] = [];
  let x = 0;
  let y = 7;
  for (const { label, count, index } of used(data)) {
    const text = ellipsis(`${label} (${formatNumber(count, lang)})`, width - 20, 13, 400, fontFactor);
    const reach = 20 + textWidth(text, 13, 400, fontFactor);
    if (x > 0 && x + reach > width) {
      x = 0;
      y += 22;
    }
    marks.push(
      { type: 'circle', cx: round(x + 7), cy: y, r: 5.5, ...signOfCategory(index).paint, part: 'legend' },
      textMark(round(x + 20), y + 4.5, text, 13, { fill: 'muted', part: 'legend' }),
    );
    x += reach + 20;
  }
  return { marks, height: marks.length ? y + 9 : 0 };
};

/**
 * Names written over the first disc of each category, in its colour, which needs no legend; undefined unless there are one or
 * two, each in one run, and their names fit.
 */
export const runTitles = (data: TimelineData, lefts: readonly number[], { width, fontFactor }: LayoutOptions): Block | undefined => {
  const categories = used(data);
  const { events } = data;
  const runs = events.filter((event, index) => event.category !== events[index - 1]?.category);
  if (events.length === 0 || runs.length !== categories.length || categories.length > 2 || events.some((event) => !event.category)) return undefined;
  const marks: Mark[] = [];
  let free = 0;
  for (const { category } of runs) {
    const { label, index } = categories.find(({ key }) => key === category)!;
    if (index > 1) return undefined;
    const x = lefts[events.findIndex((event) => event.category === category)]!;
    const end = x + textWidth(label, 13.5, 600, fontFactor);
    if (x < free || end > width) return undefined;
    marks.push(textMark(round(x), 13, label, 13.5, { weight: 600, fill: signOfCategory(index).solid, part: 'legend' }));
    free = end + 12;
  }
  return { marks, height: 20 };
};
