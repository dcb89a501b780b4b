/** Steps round a ring: where each disc stands, where its words may go, and the arcs between. */
import { round } from './shapes.ts';

export const DISC = 27;
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
