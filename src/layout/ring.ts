/** Steps round a ring: where each disc stands, where its words may go, and the arcs between. */
import type { CycleData, CycleStep } from '../data/cycle.ts';
import type { Mark, Target } from '../scene/types.ts';
import { DISC, discMarks, wordMarks, wordsOf, type CycleDrawing, type Words } from './disc.ts';
import { collide } from './labels.ts';
import { paragraph } from './paragraph.ts';
import { round } from './shapes.ts';
import { wrap } from './text.ts';

const MOST_ON_RING = 12;
const RADII = [116, 132, 148];
/** Words further than this from their disc would seem another's. */
const MOST_ASIDE = 72;
/** Room of the words under a disc at the bottom. */
const BELOW = 380;
/** Between a disc and the arc that leaves it. */
const GAP = 2.3;
/** From the middle of a disc to its words. */
export const ASIDE = 42;

export interface Place {
  x: number;
  y: number;
  /** In degrees, clockwise from the right. */
  angle: number;
  /** Where its words stand. */
  side: 'left' | 'right' | 'below';
}

/** Clockwise from the upper left, so that words stand on both sides alike; the middle one of an odd number is at the bottom. */
export const ringPlaces = (count: number, cx: number, cy: number, radius: number): Place[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = -90 + (360 / count) * (index - 0.5);
    const radians = (angle / 180) * Math.PI;
    const x = round(cx + radius * Math.cos(radians));
    return {
      x,
      y: round(cy + radius * Math.sin(radians)),
      angle,
      side: 2 * index - 1 === count ? 'below' : x > cx ? 'right' : 'left',
    };
  });

/**
 * How far from the middle words must start that stand beside a disc between two heights (0 is the ring's middle): clear of
 * their own disc, of the ring and of the other discs.
 */
export const clearOf = (
  own: Place,
  places: readonly Place[],
  cx: number,
  radius: number,
  top: number,
  bottom: number,
): number => {
  const nearest = top > 0 ? top : bottom < 0 ? bottom : 0;
  const ring = Math.abs(nearest) < radius ? Math.sqrt(radius ** 2 - nearest ** 2) + 8 : 0;
  let start = Math.max(Math.abs(own.x - cx) + ASIDE, ring);
  for (const place of places) {
    const beside = place !== own && place.side === own.side && place.y + DISC > top && place.y - DISC < bottom;
    if (beside) start = Math.max(start, Math.abs(place.x - cx) + DISC + 8);
  }
  return start;
};

/** The arc from one disc to the next, clockwise, without touching either. */
export const arcBetween = (from: Place, to: Place, cx: number, cy: number, radius: number): string => {
  const clear = (2 * Math.asin((DISC + GAP) / 2 / radius) * 180) / Math.PI;
  const point = (angle: number): string => {
    const radians = (angle / 180) * Math.PI;
    return `${round(cx + radius * Math.cos(radians))},${round(cy + radius * Math.sin(radians))}`;
  };
  const span = (to.angle - from.angle + 360) % 360 || 360;
  return `M${point(from.angle + clear)}A${radius},${radius} 0 ${span - 2 * clear > 180 ? 1 : 0} 1 ${point(from.angle + span - clear)}`;
};

/** The ring, or undefined where it has no room: too narrow, too few or too many steps, words that would meet. */
export const drawRing = ({
  data,
  steps,
  marks,
  reach,
  stateOf,
  factor,
  options: { width },
}: CycleDrawing): number | undefined => {
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
    const words = wordsOf(step, BELOW, factor);
    return {
      words,
      at: x,
      aside: 0,
      box: { x: round(x - BELOW / 2), y: y - DISC - 4, width: BELOW, height: 2 * DISC + 12 + words.height },
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
