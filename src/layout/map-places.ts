/** Places as points on the map, named where there is room for a name. */
import type { Place } from '../data/regions.ts';
import { locate } from '../geo/projection.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Mark, TextMark } from '../scene/types.ts';
import { badge } from './badge.ts';
import { boxAround } from './labels.ts';
import { fillAt, overlay, type MapContext, type Placed } from './map.ts';
import { placeMark } from './map-legend.ts';
import type { Room } from './room.ts';
import { round } from './shapes.ts';
import { textMark, textWidth } from './text.ts';

/** Up to this many, a place is a ring that can be reached, with a name; more of them are dots, and the table names them. */
export const MAX_NAMED = 400;
/** Dots drawn at most. */
export const MAX_DRAWN = 5000;

const words = {
  fr: (drawn: string, total: string) => `${drawn} lieux dessinés sur ${total}\u202F; le tableau les nomme.`,
  en: (drawn: string, total: string) => `${drawn} of ${total} places drawn; the table names them.`,
};

export interface PlacedPoint {
  place: Place;
  frame: number;
  x: number;
  y: number;
  /** In units of the frame. */
  unitX: number;
  unitY: number;
}

/** Points where they stand on the picture. `frames`: the frames that are drawn. */
export const placePoints = ({ data, outlines }: MapContext, frames: ReadonlyMap<number, Placed>): PlacedPoint[] => {
  const points: PlacedPoint[] = [];
  for (const place of data.points) {
    const found = locate(outlines, place.lon, place.lat);
    const at = found && frames.get(found.frame);
    if (!found || !at) continue;
    points.push({
      place,
      frame: found.frame,
      x: round(at.x + found.x * at.scale),
      y: round(at.y + found.y * at.scale),
      unitX: found.x,
      unitY: found.y,
    });
    if (points.length === MAX_DRAWN) break;
  }
  return points;
};

/** Words under the map when the points are too many to be named; nothing otherwise. */
export const pointsNote = (drawn: number, total: number, lang: MapContext['lang']): string | undefined =>
  total > MAX_NAMED ? words[lang](formatNumber(drawn, lang), formatNumber(total, lang)) : undefined;

// Right, left, below, above, then aslant: the offsets of a name from its point.
const SIDES = [
  [8, 4.5, 'start'],
  [-8, 4.5, 'end'],
  [0, 17, 'middle'],
  [0, -9, 'middle'],
  [7, -2, 'start'],
  [7, 12, 'start'],
  [-7, -2, 'end'],
  [-7, 12, 'end'],
] as const;

/**
 * Rings and names. A name stands where it touches nothing, on one colour if that can be; over a coast or a border a halo carries
 * it. Without a free place it is left to the button of the point.
 */
export const placeMarks = (
  context: MapContext,
  points: readonly PlacedPoint[],
  frames: ReadonlyMap<number, Placed>,
  room: Room,
): Mark[] => {
  const { factor, selected, highlight, wide } = context;
  if (context.data.points.length > MAX_NAMED) {
    return points.map(({ x, y, place }) => ({
      type: 'circle',
      cx: x,
      cy: y,
      r: 2.2,
      fill: 'text',
      stroke: 'surface',
      strokeWidth: 0.7,
      part: 'mark',
      key: place.key,
    }));
  }
  const marks: Mark[] = [];
  const names: TextMark[] = [];
  for (const { x, y } of points) room.boxes.push(boxAround(x, y, 5));
  for (const { place, frame, x, y, unitX, unitY } of points) {
    const { key, label } = place;
    marks.push({ type: 'rect', x: x - 12, y: y - 12, width: 24, height: 24, fill: 'none', key });
    if (key === selected) marks.push(...badge(x, y));
    else marks.push({ ...placeMark(x, y), key, ...(key === highlight && { fill: 'accent', r: 5 }) });
    const size = wide ? 13 : 12;
    const weight = key === selected || key === highlight ? 700 : 400;
    const long = textWidth(label, size, weight, factor);
    const { scale } = frames.get(frame)!;
    // A badge is wider than a ring.
    const spread = key === selected ? 1.7 : 1;
    const choices = SIDES.map(([right, dy, anchor]) => {
      const dx = right * spread;
      const left = anchor === 'middle' ? -long / 2 : anchor === 'start' ? dx : dx - long;
      const [first, fill, last] = [0, 0.5, 1].map((share) =>
        fillAt(context, frame, unitX + (left + share * long) / scale, unitY + (dy - 4) / scale),
      );
      const style = { anchor, weight, part: 'label', key, ...overlay(fill) } as const;
      return {
        mark: textMark(round(x + dx), round(y + dy), label, size, style),
        // One colour under the whole name is best, the sea alone next; then a coast, then a border.
        cost:
          fill === first && fill === last
            ? fill === undefined
              ? 1
              : 0
            : first === undefined || last === undefined
              ? 2
              : 3,
      };
    });
    // A stable sort: of equal costs, the order of the sides decides.
    names.push(...(room.place(choices.sort((a, b) => a.cost - b.cost).map(({ mark }) => [mark])) ?? []));
  }
  return [...marks, ...names];
};
