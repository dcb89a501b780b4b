import type { QuadrantData } from '../data/quadrant.ts';
import type { Item } from '../data/types.ts';
import { byCell, categoryOf, cellName, countOf, isInterpretation, placeOf, pointProvenance, quadrantWords } from '../describe/quadrant.ts';
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Circle, Mark, Target } from '../scene/types.ts';
import { boxAround, type Box } from './labels.ts';
import { MAX_NUMBERS, type Spot } from './quadrant-points.ts';
import { drawRows, placementKey } from './quadrant-rows.ts';
import { drawSquare, type Square } from './quadrant-square.ts';
import { round } from './shapes.ts';
import { textMark, wrap } from './text.ts';
import type { Layout, LayoutOptions } from './types.ts';

/** Width from which the square holds its words: 640 with the paddings of an export. */
const WIDE = 592;

/** The disc and the name beside it, together. */
const spotBox = ({ box, name }: Spot): Box => {
  if (!name) return box;
  const x = Math.min(box.x, name.x);
  const y = Math.min(box.y, name.y);
  return { x, y, width: Math.max(box.x + box.width, name.x + name.width) - x, height: Math.max(box.y + box.height, name.y + name.height) - y };
};

/** In reading order: a cell, then its points; last the points on an axis. `boxes`: rows and names of the list, when there is one. */
const targetsOf = (data: QuadrantData, { rings, spots }: Square, boxes: Map<unknown, Box>, lang: LayoutOptions['lang']): Target[] => {
  const w = quadrantWords[lang];
  const { colon } = texts[lang];
  const targets: Target[] = [];
  const add = (datum: Item & { key: string; label: string }, from: QuadrantData, box: Box, place: string, details: (string | false | undefined)[], outline?: Circle): void => {
    const source = sourceOf(datum, from);
    targets.push({
      key: datum.key,
      box: { x: round(box.x - 2), y: round(box.y - 2), width: round(box.width + 4), height: round(box.height + 4) },
      label: datum.label + colon + place,
      details: [...details, sourceLine(source, lang), source?.caveat, datum.note].filter((line): line is string => Boolean(line)),
      ...(outline && { outline }),
      datum,
    });
  };
  const bySpot = new Map(spots.map((spot) => [spot.point, spot]));
  const host = pointProvenance(data);
  for (const { cell, points } of byCell(data)) {
    if (cell) {
      const ring = rings.get(cell);
      const box = boxes.get(cell) ?? boxAround(ring!.cx, ring!.cy, ring!.r);
      const place = cellName(cell, data) + (spots.length ? `, ${countOf(points.length, lang)}` : '');
      add(cell, data, box, place, [cell.description, isInterpretation(cell, data) && w.placement], ring && { type: 'circle', cx: ring.cx, cy: ring.cy, r: ring.r - 1 });
    }
    for (const point of points) {
      const spot = bySpot.get(point);
      if (!spot) continue;
      const category = categoryOf(point, data);
      const details = [category && w.category + colon + category, point.size !== undefined && w.size + colon + formatNumber(point.size, lang)];
      add(point, host, boxes.get(spot) ?? spotBox(spot), placeOf(point, data, lang), details, { type: 'circle', cx: spot.x, cy: spot.y, r: Math.max(spot.r - 1, 4) });
    }
  }
  return targets;
};

export const layoutQuadrant: Layout<QuadrantData> = (data, options) => {
  const { width, lang, fontFactor: factor = 1 } = options;
  const { cells, points } = data;
  if (cells.length === 0) return { width, height: 0, marks: [], targets: [] };
  const wide = width >= WIDE;
  const busy = points.length > 0;
  const square: Square = wide || busy ? drawSquare(data, wide, options) : { marks: [], rings: new Map(), spots: [], height: 0, complete: false };
  const { spots } = square;
  let { height } = square;
  let boxes = new Map<unknown, Box>();
  const marks: Mark[] = [...square.marks];
  // Rows name what the square cannot: points in a crowd, a category whose ring they cover, all four when it is narrow.
  if (!square.complete) {
    const key = wide ? [] : placementKey(data, options, busy ? height + 24 : 12, width, false);
    const rows = drawRows(data, spots, height + (busy ? 18 : 2) + (key.length ? 30 : 0), options);
    marks.push(...key, ...rows.marks);
    ({ boxes } = rows);
    height = rows.bottom + 4;
  }
  const say = (text: string): void => {
    height += 6;
    for (const line of wrap(text, width, 13, { factor })) marks.push(textMark(0, (height += 18), line, 13, { fill: 'muted', part: 'legend' }));
    height += 4;
  };
  if (spots.length > MAX_NUMBERS) say(quadrantWords[lang].onDemand);
  if (spots.length < points.length) say(texts[lang].rowsShown(spots.length, formatNumber(points.length, lang)));
  return { width, height: Math.ceil(height), marks, targets: targetsOf(data, square, boxes, lang) };
};
