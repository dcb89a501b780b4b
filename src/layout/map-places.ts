/** Places as points on the map, named where there is room for a name. */
import type { Place } from '../data/regions.ts';
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

export interface PlacedPoint {
  place: Place;
  x: number;
  y: number;
}

/** Rings, and names where they touch nothing; a halo carries them over coasts and borders. Returns where the places stand. */
export const drawPlaces = (context: MapContext, bounds: Box): PlacedPoint[] => {
  const { data, outlines, frames, factor, selected, highlight, wide, marks, taken } = context;
  const points = data.points.slice(0, MAX_PLACES).flatMap((place): PlacedPoint[] => {
    const found = locate(outlines, place.lon, place.lat);
    const at = found && frames[found.frame];
    return at ? [{ place, x: round(at.x + found.x * at.scale), y: round(at.y + found.y * at.scale) }] : [];
  });
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
  return points;
};
