import type { RegionsData } from '../data/regions.ts';
import { placeLabel, regionLabel, sortRegions } from '../describe/regions.ts';
import { outlinesOf } from '../geo/territories.ts';
import type { Mark, Target, TextMark } from '../scene/types.ts';
import { badge } from './badge.ts';
import { classify } from './classes.ts';
import { detailsOf } from './details.ts';
import { boxAround, type Box } from './labels.ts';
import { besideMap, calloutList, calloutsOf, LEFT, numberedDisc, RIGHT, type Callout } from './map-callouts.ts';
import { insets, type Insets } from './map-insets.ts';
import { extremes, legend } from './map-legend.ts';
import { MAX_NAMED, placeMarks, placePoints, pointsNote } from './map-places.ts';
import { corseMarks, valueMarks } from './map-values.ts';
import { boxOf, contextOf, frameMarks, meetsLand, reach, shapePath, type MapContext, type Placed } from './map.ts';
import { createRoom, textBox } from './room.ts';
import { checkMark, round } from './shapes.ts';
import { ellipsis, textMark, textWidth } from './text.ts';
import type { Layout } from './types.ts';

const words = { fr: 'Paris et petite couronne', en: 'Paris and its neighbours' };

/** The map is never wider than this. */
const MAX_WIDTH = 540;
/** Width of the column of words to the right of the map: numbers, categories. */
const SIDE = 212;
const KEY = 190;

/** Lowers the map until none of the boxes lies on land: the corner it leaves free is a matter of its scale. */
const lower = (context: MapContext, at: Placed, boxes: readonly Box[]): Placed => {
  let y = at.y;
  while (y < 400 && boxes.some((box) => meetsLand(context, 0, { ...at, y }, box))) y += 6;
  return { ...at, y };
};

/** Paris and its three neighbours, enlarged, in the corner that the Channel leaves free. */
const parisInset = (
  context: MapContext,
  scale: number,
): { frame: number; at: Placed; boxes: Box[]; marks: Mark[] } | undefined => {
  const frame = context.outlines.frames.findIndex(({ id }) => id === 'paris');
  if (frame < 0) return undefined;
  const { width, height } = context.outlines.frames[frame]!;
  const at = { x: 2, y: 20, scale: scale * 0.85 };
  const label = textMark(0, 11, ellipsis(words[context.lang], context.width, 12.5, 400, context.factor), 12.5, {
    fill: 'muted',
    part: 'label',
  });
  return {
    frame,
    at,
    boxes: [
      { ...textBox(label, context.factor), height: 20 },
      { x: 0, y: 0, width: width * at.scale + 10, height: 28 + height * at.scale },
    ],
    marks: [...frameMarks(context, frame, at), label],
  };
};

export const layoutRegions: Layout<RegionsData> = (data, options) => {
  const { lang } = options;
  const outlines = outlinesOf(data.geography);
  const base = outlinesOf('regions')!;
  const context = contextOf(data, outlines ?? base, classify(data, lang), options);
  const { width, factor, wide, numeric } = context;
  const callouts = calloutsOf(context);

  // The map's place: between the words beside it where there is room, alone where there is not.
  const beside = wide && !numeric ? callouts.filter(({ shape }) => shape.frame === 0) : [];
  const hasLeft = beside.some(({ shape }) => shape.anchor[0] < 300);
  const left = hasLeft ? LEFT : 0;
  const right = !wide ? 0 : numeric ? SIDE + 8 : RIGHT;
  const mapWidth = Math.min(width - left - right, MAX_WIDTH);
  const frame = outlines?.frames[0] ?? base.frames[0]!;
  const scale = mapWidth / frame.width;
  const paris = parisInset(context, scale);
  const key = wide ? legend(context, width - (numeric ? SIDE : KEY), 0, numeric ? SIDE : KEY) : undefined;
  const sideBottom = key
    ? numeric
      ? extremes(context, width - SIDE, key.bottom, SIDE)
      : { marks: [], bottom: key.bottom }
    : { marks: [], bottom: 0 };
  const sideBox = { x: width - (numeric ? SIDE : KEY) - 10, y: 0, width: KEY + 40, height: sideBottom.bottom + 8 };
  let at = {
    x: round(left + (width - left - right - mapWidth) / 2),
    y: wide && !numeric && key!.bottom > 0 ? 20 : 2,
    scale,
  };
  at = lower(context, at, [...(key && !numeric && key.bottom > 0 ? [sideBox] : []), ...(paris?.boxes ?? [])]);
  const mapBottom = at.y + frame.height * scale;

  let bottom = Math.max(mapBottom, sideBottom.bottom);
  const told = beside.length > 0 ? besideMap(context, beside, at, key!.bottom + 12, bottom) : undefined;
  const listed = told ? callouts.filter((callout) => !beside.includes(callout)) : callouts;

  const marks: Mark[] = [];
  const frames = new Map([[0, at]]);
  let strip: Insets | undefined;
  if (data.scope === 'all') {
    if (wide) {
      marks.push({
        type: 'line',
        x1: 0,
        y1: round(bottom + 14),
        x2: width,
        y2: round(bottom + 14),
        stroke: 'grid',
        strokeWidth: 1,
      });
      strip = insets(context, round(bottom + 27));
    } else strip = insets(context, round(bottom + 12));
    ({ bottom } = strip);
    for (const [index, place] of strip.frames) frames.set(index, place);
  }
  // The outlines of the departements are on their way: their place is kept.
  if (!outlines) return { width, height: Math.ceil(bottom), marks: [], targets: [] };

  // What is drawn first is served first: places take what values, discs and lines leave.
  const room = createRoom({ x: 0, y: 0, width, height: bottom }, factor);
  const texts: Mark[] = [
    ...(key?.marks ?? []),
    ...sideBottom.marks,
    ...(told?.marks ?? []),
    ...(paris?.marks ?? []),
    ...(strip?.marks ?? []),
  ];
  for (const mark of texts) if (mark.type === 'text') room.boxes.push(textBox(mark, factor));
  if (paris) room.boxes.push(paris.boxes[1]!);
  // A name right under the lists would read as one of their rows.
  if (key && numeric) room.boxes.push({ x: width - SIDE, y: 0, width: SIDE, height: sideBottom.bottom + 14 });
  room.lines.push(...(told?.lines ?? []));
  const values = numeric ? valueMarks(context, 0, at, room) : new Map<string, TextMark>();
  const parisValues =
    numeric && paris
      ? valueMarks(context, paris.frame, paris.at, createRoom({ x: 0, y: 0, width, height: bottom }))
      : new Map<string, TextMark>();
  const corse = values.size === 0 || values.has('94') ? [] : corseMarks(context, at, room);
  const discs: Mark[] = numeric ? [] : listed.flatMap((callout, index) => discMarks(callout, index, frames, room));
  const points = placePoints(context, frames);
  const places = placeMarks(context, points, frames, room);

  marks.push(
    ...frameMarks(context, 0, at),
    ...texts.filter((mark) => mark.type !== 'text'),
    ...texts.filter((mark) => mark.type === 'text'),
  );
  marks.push(...values.values(), ...parisValues.values(), ...corse, ...discs, ...places);

  const targets: Target[] = [];
  for (const row of sortRegions(data, lang)) {
    const shape = outlines.shapes.find(({ code }) => code === row.code);
    const place = shape && frames.get(shape.frame);
    if (!shape || !place) continue;
    if (row.code === context.selected) {
      const label = values.get(row.code);
      const [x, y] = [place.x + shape.anchor[0] * place.scale, place.y + shape.anchor[1] * place.scale];
      // Over the value where the territory has room for both, else on a badge of its own.
      if (!label || shape.room * place.scale > 26) marks.push(checkMark(round(x - 6.5), round(label ? y - 14 : y)));
      else marks.push(...badge(round(x + textWidth(label.text, label.size, 600, factor) / 2 + 6), round(y - 12)));
    }
    // Of what is enlarged, the larger shape is pointed at.
    const inset = paris && outlines.shapes.find((each) => each.frame === paris.frame && each.code === row.code);
    targets.push({
      key: row.code,
      box: roundBox(strip?.cells.get(row.code) ?? reach(inset ? boxOf(inset, paris.at) : boxOf(shape, place))),
      label: regionLabel(row, data, lang),
      details: detailsOf(row, data, lang, numeric ? data.metric.label : undefined, row.callout?.replaceAll('\n', ', ')),
      outline: inset ? shapePath(inset, paris.at) : shapePath(shape, place),
      datum: row,
    });
  }
  if (data.points.length <= MAX_NAMED) {
    for (const { place, x, y } of points) {
      targets.push({
        key: place.key,
        box: boxAround(x, y, 12),
        label: placeLabel(place, data, lang),
        details: detailsOf(place, data, lang),
        outline: { type: 'circle', cx: x, cy: y, r: 6 },
        datum: place,
      });
    }
  }

  const note = pointsNote(points.length, data.points.length, lang);
  if (note) {
    bottom += 20;
    marks.push(textMark(0, round(bottom - 4), ellipsis(note, width, 12.5, 400, factor), 12.5, { fill: 'muted' }));
  }
  if (listed.length > 0) {
    const list = calloutList(context, listed, bottom + 10, !numeric);
    marks.push(...list.marks);
    bottom = list.bottom + 4;
  }
  if (!wide) {
    if (listed.length > 0)
      marks.push({
        type: 'line',
        x1: 0,
        y1: round(bottom + 8),
        x2: width,
        y2: round(bottom + 8),
        stroke: 'grid',
        strokeWidth: 1,
      });
    const under = legend(context, 0, bottom + (listed.length > 0 ? 20 : 14), width);
    const ends = numeric ? extremes(context, 0, under.bottom, width) : { marks: [], bottom: under.bottom };
    marks.push(...under.marks, ...ends.marks);
    ({ bottom } = ends);
  }
  return { width, height: Math.ceil(bottom + 2), marks, targets };
};

const discMarks = (
  { row, shape }: Callout,
  index: number,
  frames: ReadonlyMap<number, Placed>,
  room: ReturnType<typeof createRoom>,
): Mark[] => {
  const at = frames.get(shape.frame);
  if (!at) return [];
  const [x, y] = [round(at.x + shape.anchor[0] * at.scale), round(at.y + shape.anchor[1] * at.scale)];
  room.boxes.push(boxAround(x, y, 10));
  return numberedDisc(index + 1, x, y, true).map((mark) => ({ ...mark, key: row.code }));
};

const roundBox = ({ x, y, width, height }: Box): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
