/** Places as points on the map, named where there is room for a name. */
import type { Place, RegionsData } from '../data/regions.ts';
import { locate } from '../geo/projection.ts';
import type { TextMark } from '../scene/types.ts';
import { badge } from './badge.ts';
import { boxAround, placeLabels, type Box } from './labels.ts';
import type { MapContext } from './map.ts';
import { placeMark } from './map-legend.ts';
import { round } from './shapes.ts';
import { textMark, textWidth } from './text.ts';

/** More would be neither told apart nor reached. */
export const MAX_PLACES = 1000;

/** Places from here on are drawn together, by a part that is loaded for them. */
const CROWD = 300;

type Crowd = typeof import('./map-crowd.ts');
/** `false`: it could not be loaded, and the first places are drawn as if they were few. */
let crowd: Crowd | false | undefined;

/** The part that draws many places; undefined when there are few, or when it is here. */
export const loadCrowd = (points: unknown): Promise<void> | undefined =>
  Array.isArray(points) && points.length > CROWD && crowd === undefined
    ? import('./map-crowd.ts').then(
        (loaded) => void (crowd = loaded),
        () => void (crowd = false),
      )
    : undefined;

export const crowdOf = ({ points }: RegionsData): Crowd | false | undefined => points.length > CROWD && crowd;

export interface PlacedPoint {
  place: Place;
  x: number;
  y: number;
  /** Where it stands in its frame. */
  at: { frame: number; x: number; y: number };
}

/** Where places stand on the picture; those whose frame is not drawn are left out. */
export const placePoints = ({ outlines, frames }: MapContext, places: readonly Place[]): PlacedPoint[] => {
  const points: PlacedPoint[] = [];
  for (const place of places) {
    const at = locate(outlines, place.lon, place.lat);
    const frame = at && frames[at.frame];
    if (frame)
      points.push({ place, at, x: round(frame.x + at.x * frame.scale), y: round(frame.y + at.y * frame.scale) });
  }
  return points;
};

/** Rings, and names where they touch nothing; a halo carries them over coasts and borders. */
export const drawPlaces = (context: MapContext, points: readonly PlacedPoint[], bounds: Box): void => {
  const { factor, selected, highlight, wide, marks, taken } = context;
  const size = wide ? 13 : 12;
  const names = points.map(({ place: { key, label } }) =>
    textMark(0, 0, label, size, {
      weight: key === selected || key === highlight ? 700 : 400,
      halo: 'surface',
      part: 'label',
      key,
    }),
  );
  const boxes = placeLabels(
    // A badge is wider than a ring.
    points.map(({ place, x, y }, index) => ({
      x,
      y,
      distance: place.key === selected ? 13 : 8,
      width: textWidth(names[index]!.text, size, names[index]!.weight, factor),
      height: size,
    })),
    [...taken, ...points.map(({ x, y }) => boxAround(x, y, 5))],
    bounds,
  );
  for (const {
    place: { key },
    x,
    y,
  } of points) {
    marks.push({ type: 'rect', x: x - 12, y: y - 12, width: 24, height: 24, fill: 'none', key });
    if (key === selected) marks.push(...badge(x, y));
    else marks.push({ ...placeMark(x, y), key, ...(key === highlight && { fill: 'accent', r: 5 }) });
  }
  marks.push(
    ...names.flatMap((name, index): TextMark[] => {
      const box = boxes[index];
      return box ? [{ ...name, x: round(box.x), y: round(box.y + size * 0.84) }] : [];
    }),
  );
};
