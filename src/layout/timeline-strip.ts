/** The time strip of a wide timeline: every event to scale on one axis, stacked where they would lie on one another. */
import { isSpan, placeOf, type Gap, type TimelineData } from '../data/timeline.ts';
import { formatYears } from '../describe/timeline.ts';
import { formatDate } from '../i18n/format.ts';
import type { Circle, Mark, Rect } from '../scene/types.ts';
import { round } from './shapes.ts';
import { textMark, textWidth } from './text.ts';
import { timelineAxis, timelineTicks, type Axis } from './timeline-axis.ts';
import { disc, discRadius, legend, runTitles, signOf } from './timeline-signs.ts';
import type { LayoutOptions } from './types.ts';

const words = {
  fr: { cut: 'axe coupé' },
  en: { cut: 'broken axis' },
};

/** Rows of numbered discs at most; above, every event is a dot. */
const MAX_LANES = 8;
/** Height that the rows of dots share. */
const DOTS_HEIGHT = 120;

interface Place {
  left: number;
  right: number;
  /** Centre of the disc. */
  x: number;
  lane: number;
  /** The span is wide enough for its name: a box instead of a bar. */
  boxed: boolean;
}

/**
 * First free row for each event, in order of time. A disc may slide by two thirds of its radius, so that it still covers its date;
 * spans never slide.
 */
const pack = (data: TimelineData, axis: Axis, radius: number, roomOf: (index: number) => number): { places: Place[]; lanes: number } => {
  const ends: number[] = [];
  const places = data.events.map((event, index): Place => {
    const [from, to] = placeOf(event);
    const start = axis.x(index, from);
    const end = axis.x(index, to);
    const boxed = isSpan(event) && end - start >= roomOf(index);
    const middle = (start + end) / 2;
    const left = boxed ? start : Math.min(start, middle - radius);
    const right = boxed ? end : Math.max(end, middle + radius);
    const span = isSpan(event);
    const slide = (lane: number): number => Math.max(0, (ends[lane] ?? -Infinity) + (span ? 0 : 3) - left);
    let lane = 0;
    while (slide(lane) > (span ? 0.1 : (radius * 2) / 3)) lane++;
    const by = span ? 0 : slide(lane);
    ends[lane] = right + by;
    return { left: left + by, right: right + by, x: middle + by, lane, boxed };
  });
  return { places, lanes: ends.length };
};

export interface Strip {
  marks: Mark[];
  /** Outline of each event. */
  shapes: (Circle | Rect)[];
  height: number;
}

export const timelineStrip = (data: TimelineData, cuts: ReadonlyMap<number, Gap>, options: LayoutOptions): Strip => {
  const { width, lang, fontFactor } = options;
  const { events } = data;
  const measure = (text: string, size: number, weight: 400 | 600 | 700): number => textWidth(text, size, weight, fontFactor);
  const r = discRadius(events.length, 12, fontFactor);
  const inset = 2 * r;
  const gapWords = [...cuts.values()].map(({ years }) => [words[lang].cut, formatYears(years, lang)]);
  const breakWidth = Math.max(0, ...gapWords.flat().map((text) => measure(text, 12.5, 600))) + 2 * r + 24;
  const axis = timelineAxis(events, cuts, width, inset, breakWidth);

  const numberWidth = (index: number): number => measure(String(index + 1), 13, 700);
  let packed = pack(data, axis, r, (index) => numberWidth(index) + measure(events[index]!.label, 13, 600) + 30);
  const dots = packed.lanes > MAX_LANES;
  if (dots) packed = pack(data, axis, 3, () => Infinity);
  const { places, lanes } = packed;
  const pitch = dots ? Math.min(8, DOTS_HEIGHT / lanes) : 2 * r + 4;

  const titles = runTitles(data, places.map(({ left }) => left), options) ?? legend(data, options);
  const head = titles.height ? titles.height + 6 : 0;
  const axisY = round(Math.max(head + (dots ? 5 : r + 1) + (lanes - 1) * pitch, cuts.size ? head + 38 : 0));
  const marks: Mark[] = [...titles.marks];
  const under: Mark[] = [];
  const over: Mark[] = [];

  let from = 0;
  axis.segments.slice(1).forEach(({ x }, index) => {
    const middle = round(x - breakWidth / 2);
    under.push({ type: 'line', x1: from, y1: axisY, x2: middle - 5, y2: axisY, stroke: 'outline', strokeWidth: 1.5 });
    for (const at of [middle - 5, middle + 3]) under.push({ type: 'line', x1: at - 2, y1: axisY + 6, x2: at + 4, y2: axisY - 6, stroke: 'text', strokeWidth: 1.5 });
    gapWords[index]!.forEach((text, line) =>
      over.push(textMark(middle, axisY - 28 + line * 16, text, 12.5, { weight: line ? 600 : 400, fill: line ? 'text' : 'muted', anchor: 'middle', part: 'label' })),
    );
    from = middle + 5;
  });
  under.push({ type: 'line', x1: from, y1: axisY, x2: width, y2: axisY, stroke: 'outline', strokeWidth: 1.5 });
  const ticks = timelineTicks(axis, width, inset, (date) => measure(formatDate(date, lang), 12.5, 400) + 13);
  for (const { date, x, stroke } of ticks) {
    if (stroke) under.push({ type: 'line', x1: round(x), y1: axisY - 5, x2: round(x), y2: axisY + 16, stroke: 'outline', strokeWidth: 1 });
    over.push(textMark(round(stroke ? x + 5 : x), axisY + 27, formatDate(date, lang), 12.5, { fill: 'muted', tabular: true, part: 'label' }));
  }

  const shapes = events.map((event, index): Circle | Rect => {
    const { left, right, x, lane, boxed } = places[index]!;
    const y = axisY - lane * pitch;
    const sign = signOf(event, data, options);
    const { key } = event;
    if (dots) {
      const shape: Circle | Rect = isSpan(event)
        ? { type: 'rect', x: round(left), y: round(y - 2), width: round(right - left), height: Math.min(4, pitch) }
        : { type: 'circle', cx: round(x), cy: round(y), r: 3 };
      over.push({ ...shape, fill: sign.solid, part: 'mark', key });
      return shape;
    }
    const numbered = disc(event, index + 1, boxed ? left + 12 + numberWidth(index) / 2 : x, y, r, sign);
    if (boxed) {
      // A unit and a half on each side keeps apart the spans that follow one another.
      const box: Rect = { type: 'rect', x: round(left + 1.5), y: round(y - r), width: round(right - left - 3), height: round(2 * r) };
      over.push(
        { ...box, ...sign.paint, part: 'mark', key },
        numbered[1]!,
        textMark(round(left + (sign.selected ? 28 : 20 + numberWidth(index))), round(y + 4.7), event.label, 13, { weight: 600, fill: sign.ink, part: 'label', key }),
      );
      return box;
    }
    if (isSpan(event)) {
      over.push(
        { type: 'rect', x: round(left), y: round(y - 3.5), width: round(Math.max(right - left, 1)), height: 7, fill: sign.solid, part: 'mark', key },
        { type: 'circle', cx: round(x), cy: round(y), r: round(r + 2), fill: 'surface' },
      );
    } else if (lane > 0) {
      under.push({ type: 'line', x1: round(x), y1: axisY, x2: round(x), y2: round(y), stroke: 'outline', strokeWidth: 1 });
    }
    over.push(...numbered);
    return { type: 'circle', cx: round(x), cy: round(y), r: round(r) };
  });
  marks.push(...under, ...over, { type: 'line', x1: 0, y1: axisY + 40, x2: width, y2: axisY + 40, stroke: 'grid', strokeWidth: 1 });
  return { marks, shapes, height: axisY + 40 };
};
