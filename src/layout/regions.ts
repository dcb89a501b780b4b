import type { RegionsData } from '../data/regions.ts';
import { outlinesOf } from '../geo/territories.ts';
import type { Mark } from '../scene/types.ts';
import { classify } from './classes.ts';
import type { Box } from './labels.ts';
import { besideMap, calloutList, calloutsOf, discs, isLeft, LEFT, RIGHT } from './map-callouts.ts';
import { insets, parisInset } from './map-insets.ts';
import { extremes, legend, type Block } from './map-legend.ts';
import { placeMarks, placePoints, pointsNote } from './map-places.ts';
import { checkOf, targetsOf } from './map-targets.ts';
import { corseMarks, valueMarks } from './map-values.ts';
import { contextOf, frameMarks, meetsLand, type MapContext, type Placed } from './map.ts';
import { createRoom, textBox } from './room.ts';
import { round } from './shapes.ts';
import { ellipsis, textMark } from './text.ts';
import type { Layout } from './types.ts';

/** The map is never wider than this. */
const MAX_WIDTH = 540;
/** Width of the key beside the map: of a scale of numbers, of categories. */
const SCALE = 212;
const CATEGORIES = 190;
/** A key up to this height fits over the north-east of the map; a higher one has a column of its own. */
const CORNER = 180;

/** The key, then the highest and lowest values of a scale of numbers. */
const keyBlock = (context: MapContext, x: number, top: number, width: number): Block => {
  const key = legend(context, x, top, width);
  const ends = context.numeric ? extremes(context, x, key.bottom, width) : { marks: [], bottom: key.bottom };
  return { marks: [...key.marks, ...ends.marks], bottom: ends.bottom };
};

/** Lowers the map until no land lies in the boxes: how much of its corners is free depends on its scale. */
const lower = (context: MapContext, at: Placed, boxes: readonly Box[]): Placed => {
  let { y } = at;
  while (y < 400 && boxes.some((box) => meetsLand(context, 0, { ...at, y }, box))) y += 6;
  return { ...at, y };
};

const line = (y: number, width: number): Mark => ({
  type: 'line',
  x1: 0,
  y1: round(y),
  x2: width,
  y2: round(y),
  stroke: 'grid',
  strokeWidth: 1,
});

export const layoutRegions: Layout<RegionsData> = (data, options) => {
  const { lang } = options;
  const loaded = outlinesOf(data.geography);
  // While the departements are on their way, the regions stand for them: the frames are the same, and so is the height.
  const outlines = loaded ?? outlinesOf('regions')!;
  const context = contextOf(data, outlines, classify(data, lang), options);
  const { width, factor, wide, numeric } = context;
  const callouts = calloutsOf(context);

  // What stands beside the map leaves it its width.
  const keyWidth = numeric ? SCALE : CATEGORIES;
  const key = wide ? keyBlock(context, width - keyWidth, 0, keyWidth) : { marks: [], bottom: 0 };
  const column = wide && (numeric || key.bottom > CORNER);
  const besides = wide && !column ? callouts.filter(({ shape }) => shape.frame === 0) : [];
  const left = besides.some(({ shape }) => isLeft(shape)) ? LEFT : 0;
  const right = column ? keyWidth + 8 : wide ? RIGHT : 0;
  const frame = outlines.frames[0]!;
  const mapWidth = Math.min(width - left - right, MAX_WIDTH);
  const scale = mapWidth / frame.width;
  const paris = parisInset(context, scale);
  const corner = wide && !column && key.bottom > 0;
  const at = lower(context, { x: round(left + (width - left - right - mapWidth) / 2), y: corner ? 20 : 2, scale }, [
    ...(corner ? [{ x: width - keyWidth - 10, y: 0, width: keyWidth, height: key.bottom + 8 }] : []),
    ...paris.boxes,
  ]);
  let bottom = Math.max(at.y + frame.height * scale, key.bottom);
  const told = besideMap(context, besides, at, key.bottom + 12, bottom);
  const listed = told ? callouts.filter((callout) => !besides.includes(callout)) : callouts;

  // Overseas, under the map.
  const marks: Mark[] = [];
  if (wide && data.scope === 'all') marks.push(line(bottom + 14, width));
  const strip = insets(context, round(bottom + (wide ? 27 : 12)));
  ({ bottom } = strip);
  const frames = new Map([...strip.frames, ...paris.frames, [0, at]]);

  if (loaded) {
    // First come, first served: names of places take what words, values, discs and lines leave.
    const apart: Mark[] = [...key.marks, ...(told?.marks ?? []), ...paris.marks, ...strip.marks];
    const room = createRoom({ x: 0, y: 0, width, height: bottom }, factor);
    room.boxes.push(...apart.flatMap((mark) => (mark.type === 'text' ? [textBox(mark, factor)] : [])));
    // A name right under a list of names would read as one of its rows.
    if (column) room.boxes.push({ x: width - keyWidth, y: 0, width: keyWidth, height: key.bottom + 14 });
    room.lines.push(...(told?.lines ?? []));
    const values = valueMarks(context, frames, room);
    const corse = corseMarks(context, at, values, room);
    room.boxes.push(...paris.boxes);
    const numbers = numeric ? [] : discs(context, listed, frames, room);
    const points = placePoints(context, frames);
    marks.push(
      ...frameMarks(context, 0, at),
      ...apart,
      ...values,
      ...corse,
      ...numbers,
      ...placeMarks(context, points, frames, room),
      ...checkOf(context, frames, values),
    );
    const targets = targetsOf(context, frames, strip.cells, points);

    const note = pointsNote(points.length, data.points.length, lang);
    if (note) {
      bottom += 20;
      marks.push(textMark(0, round(bottom - 4), ellipsis(note, width, 12.5, 400, factor), 12.5, { fill: 'muted' }));
    }
    if (listed.length > 0) {
      const list = calloutList(context, listed, bottom + 10, !numeric);
      marks.push(...list.marks);
      bottom = list.bottom + 4;
      if (!wide) {
        bottom += 8;
        marks.push(line(bottom, width));
      }
    }
    if (!wide) {
      const under = keyBlock(context, 0, bottom + (listed.length > 0 ? 12 : 14), width);
      marks.push(...under.marks);
      ({ bottom } = under);
    }
    return { width, height: Math.ceil(bottom + 2), marks, targets };
  }
  return { width, height: Math.ceil(bottom + 2), marks: [], targets: [] };
};
