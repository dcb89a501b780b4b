import type { CycleData, CycleStep } from '../data/cycle.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { badge } from './badge.ts';
import { detailsOf } from './details.ts';
import { collide } from './labels.ts';
import { paragraph } from './paragraph.ts';
import { arcBetween, ASIDE, clearOf, DISC, ringPlaces, type Place } from './ring.ts';
import { round } from './shapes.ts';
import { textMark, textWidth, wrap } from './text.ts';
import type { Layout, LayoutOptions } from './types.ts';

/** Steps drawn at most; the reader is told, and the table and exports hold them all. */
export const MAX_STEPS = 500;
const MOST_ON_RING = 12;
const RADII = [116, 132, 148];
const SMALL_DISC = 18;
/** Words further than this from their disc would seem another's. */
const MOST_ASIDE = 72;

type State = 'selected' | 'highlight' | 'quiet' | undefined;

/** Accent for all, unless one is chosen: then the others are quiet. */
const discMarks = ({ key, sign }: CycleStep, x: number, y: number, r: number, state: State, factor: number): Mark[] => {
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

interface Words {
  label: string[];
  description: string[];
  height: number;
}

const wordsOf = (step: CycleStep, room: number, factor: number): Words => {
  const label = wrap(step.label, room, 16, { weight: 700, factor, maxLines: 4 });
  const description = step.description ? wrap(step.description, room, 13.5, { factor, maxLines: 14 }) : [];
  return { label, description, height: label.length * 20 + description.length * 19 + 4 };
};

const wordMarks = (
  { label, description }: Words,
  x: number,
  baseline: number,
  state: State,
  anchor: 'start' | 'middle' | 'end',
): Mark[] => [
  ...paragraph(label, x, baseline, 20, 16, { weight: 700, anchor, fill: state === 'selected' ? 'accent' : 'text' }),
  ...paragraph(description, x, baseline + label.length * 20 + 0.3, 19, 13.5, { anchor, fill: 'muted' }),
];

export const layoutCycle: Layout<CycleData> = (data, options) => {
  const { width, lang } = options;
  const factor = options.fontFactor ?? 1;
  const steps = data.steps.slice(0, MAX_STEPS);
  const chosen = options.selected ?? options.highlight ?? data.highlight;
  const known = chosen !== undefined && steps.some(({ key }) => key === chosen);
  const stateOf = ({ key }: CycleStep): State =>
    !known ? undefined : key !== chosen ? 'quiet' : key === options.selected ? 'selected' : 'highlight';
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const reach = (step: CycleStep, box: Target['box'], outline: Target['outline']): void => {
    marks.push({ type: 'rect', ...box, fill: 'none', key: step.key });
    targets.push({
      key: step.key,
      box,
      label: step.label,
      details: detailsOf(step, data, lang, step.description),
      ...(outline && { outline }),
      datum: step,
    });
  };
  const drawing = { data, steps, marks, reach, stateOf, factor, options };
  let height = ring(drawing) ?? list(drawing);
  if (steps.length < data.steps.length) {
    marks.push(
      textMark(0, height + 20, texts[lang].rowsShown(steps.length, formatNumber(data.steps.length, lang)), 12.5, {
        fill: 'muted',
      }),
    );
    height += 24;
  }
  return { width, height: Math.ceil(height), marks, targets };
};

interface Drawing {
  data: CycleData;
  steps: CycleStep[];
  marks: Mark[];
  reach: (step: CycleStep, box: Target['box'], outline: Target['outline']) => void;
  stateOf: (step: CycleStep) => State;
  factor: number;
  options: LayoutOptions;
}

/** The ring, or undefined where it has no room: too narrow, too few or too many steps, words that would meet. */
const ring = ({ data, steps, marks, reach, stateOf, factor, options: { width } }: Drawing): number | undefined => {
  if (width < 592 || steps.length < 2 || steps.length > MOST_ON_RING) return undefined;
  const cx = width / 2;
  for (const radius of RADII) {
    const places = ringPlaces(steps.length, cx, 0, radius);
    const placed = places.map((place, index) => placeWords(steps[index]!, place, places, cx, radius, factor));
    const meet = placed.some(
      ({ box, aside }, index) => aside > MOST_ASIDE || placed.slice(index + 1).some((other) => collide(box, other.box)),
    );
    // On the ring neighbours must not touch.
    if (meet || 2 * radius * Math.sin(Math.PI / steps.length) < 2 * DISC + 12) continue;

    const top = placed.reduce((least, { box }) => Math.min(least, box.y), -radius - 1);
    const bottom = placed.reduce((most, { box }) => Math.max(most, box.y + box.height), radius + 1);
    const cy = Math.ceil(4 - top);
    const lowered = places.map((place) => ({ ...place, y: round(place.y + cy) }));
    lowered.forEach((place, index) => {
      const next = lowered[index + 1] ?? (data.closed ? lowered[0] : undefined);
      if (next)
        marks.push({
          type: 'path',
          d: arcBetween(place, next, cx, cy, radius),
          fill: 'none',
          stroke: 'outline',
          strokeWidth: 2,
        });
    });
    steps.forEach((step, index) => {
      const { x, y, side } = lowered[index]!;
      const { box, words, at } = placed[index]!;
      const state = stateOf(step);
      reach(step, { ...box, y: round(box.y + cy) }, { type: 'circle', cx: x, cy: y, r: DISC - 1 });
      marks.push(...discMarks(step, x, y, DISC, state, factor));
      marks.push(
        ...wordMarks(
          words,
          at,
          side === 'below' ? y + DISC + 22 : y - 10,
          state,
          side === 'below' ? 'middle' : side === 'right' ? 'start' : 'end',
        ),
      );
    });
    marks.push(...centerMarks(data.center, cx, cy, radius, factor));
    return cy + bottom + 4;
  }
  return undefined;
};

/** The words of one disc, and the box that holds both, with the ring's middle at 0. */
const placeWords = (
  step: CycleStep,
  place: Place,
  places: readonly Place[],
  cx: number,
  radius: number,
  factor: number,
): { words: Words; at: number; aside: number; box: Target['box'] } => {
  const { x, y, side } = place;
  if (side === 'below') {
    const words = wordsOf(step, 380, factor);
    return {
      words,
      at: x,
      aside: 0,
      box: { x: round(x - 190), y: y - DISC - 4, width: 380, height: 2 * DISC + 12 + words.height },
    };
  }
  const top = y - 24;
  let start = Math.abs(x - cx) + ASIDE;
  let words = wordsOf(step, cx - start, factor);
  // Further out there is less room, hence more lines, which may meet another disc: a second look settles it.
  for (let pass = 0; pass < 2; pass++) {
    start = clearOf(place, places, cx, radius, top, top + words.height);
    words = wordsOf(step, cx - start, factor);
  }
  const inner = Math.abs(x - cx) - DISC - 4;
  const box = {
    x: side === 'right' ? cx + inner : 0,
    y: y - DISC - 4,
    width: round(cx - inner),
    height: round(Math.max(2 * DISC + 8, words.height + 8)),
  };
  return { words, at: side === 'right' ? cx + start : cx - start, aside: start - Math.abs(x - cx), box };
};

const centerMarks = (center: CycleData['center'], cx: number, cy: number, radius: number, factor: number): Mark[] => {
  if (!center) return [];
  const room = 1.24 * radius;
  const label = center.label ? wrap(center.label, room, 13, { factor, maxLines: 2 }) : [];
  // What does not fit inside the ring stays in the summary and the table.
  const items = center.items
    .slice(0, 4)
    .flatMap((item) => wrap(item, room, 15.5, { weight: 600, factor, maxLines: 1 }));
  const start = cy - (label.length * 18 + items.length * 24) / 2;
  return [
    ...paragraph(label, cx, start + 11, 18, 13, { fill: 'muted', anchor: 'middle' }),
    ...paragraph(items, cx, start + label.length * 18 + 19, 24, 15.5, { weight: 600, anchor: 'middle' }),
  ];
};

/** The steps one below the other along a line; a closed cycle comes back up along the left. */
const list = ({ data, steps, marks, reach, stateOf, factor, options: { width, lang } }: Drawing): number => {
  const back = data.closed && steps.length > 1;
  const x = back ? 34 : SMALL_DISC;
  const start = x + SMALL_DISC + 12;
  let y = 0;
  const line = marks.length;
  const tops: number[] = [];
  for (const step of steps) {
    const words = wordsOf(step, width - start, factor);
    const height = Math.max(2 * SMALL_DISC + 4, words.height + 4);
    const state = stateOf(step);
    tops.push(y + SMALL_DISC);
    reach(
      step,
      { x: x - SMALL_DISC, y, width: width - x + SMALL_DISC, height },
      { type: 'circle', cx: x, cy: y + SMALL_DISC, r: SMALL_DISC - 1 },
    );
    marks.push(...discMarks(step, x, y + SMALL_DISC, SMALL_DISC, state, factor));
    marks.push(
      ...wordMarks(words, start, y + (words.description.length || words.label.length > 1 ? 15 : 23.5), state, 'start'),
    );
    y += height + 16;
  }
  const lines: Mark[] = tops
    .slice(1)
    .map((to, index) => ({
      type: 'line',
      x1: x,
      y1: tops[index]! + SMALL_DISC + 2,
      x2: x,
      y2: to - SMALL_DISC - 2,
      stroke: 'outline',
      strokeWidth: 2,
    }));
  if (back) {
    const [first, last] = [tops[0]!, tops.at(-1)!];
    lines.push({
      type: 'path',
      d: `M${x - SMALL_DISC - 2},${last}H9a8,8 0 0 1 -8,-8V${first + 8}a8,8 0 0 1 8,-8H${x - SMALL_DISC - 2}`,
      fill: 'none',
      stroke: 'outline',
      strokeWidth: 2,
    });
  }
  marks.splice(line, 0, ...lines);
  y = Math.max(0, y - 16);
  if (data.center?.items.length) {
    const { label, items } = data.center;
    if (label)
      marks.push(...paragraph(wrap(label, width, 13, { factor, maxLines: 2 }), 0, y + 30, 18, 13, { fill: 'muted' }));
    const named = wrap(formatList(items, lang), width, 15.5, { weight: 600, factor });
    const baseline = y + 30 + (label ? wrap(label, width, 13, { factor, maxLines: 2 }).length * 18 + 4 : 0);
    marks.push(...paragraph(named, 0, baseline, 22, 15.5, { weight: 600 }));
    y = baseline + (named.length - 1) * 22 + 6;
  }
  return y;
};
