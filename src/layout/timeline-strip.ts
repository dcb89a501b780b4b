/** The time strip of a wide timeline: every event to scale on one axis, stacked where they would lie on one another. */
import { isSpan, longestGap, placeOf, type Gap, type TimelineData, type TimelineEvent } from '../data/timeline.ts';
import { formatYears } from '../describe/timeline.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Circle, Mark } from '../scene/types.ts';
import { round } from './shapes.ts';
import { ellipsis, textMark, textWidth } from './text.ts';
import { disc, signOf, solid } from './timeline-disc.ts';
import type { LayoutOptions } from './types.ts';

const CUT = { fr: 'axe coupé', en: 'broken axis' };

/** Rows of discs at most; above, time is told by the list alone. */
const MAX_LANES = 12;

/** The gap in which the axis is cut, since it would crush the rest: as long as 20 times what the other steps take. */
export const cutOf = (events: readonly TimelineEvent[]): Gap | undefined => {
  const gap = longestGap(events);
  if (!gap) return undefined;
  const rest = placeOf(events.at(-1)!)[1] - placeOf(events[0]!)[0] - gap.years;
  return gap.years * (events.length - 2) > rest * 20 ? gap : undefined;
};

export interface Axis {
  /** Scene units per year. */
  unit: number;
  x: (time: number) => number;
  /** Stretches drawn to scale: one, or two round the cut. */
  parts: [start: number, end: number][];
}

/** From `inset` to `width - inset`, with `room` for the cut. */
export const timelineAxis = (
  events: readonly TimelineEvent[],
  cut: Gap | undefined,
  width: number,
  inset: number,
  room: number,
): Axis => {
  const partOf = (part: readonly TimelineEvent[]): [number, number] => [
    Math.min(...part.map(({ start }) => start)),
    Math.max(...part.map(({ end }) => end)),
  ];
  const parts = cut ? [partOf(events.slice(0, cut.index)), partOf(events.slice(cut.index))] : [partOf(events)];
  const [first, second] = [parts[0]!, parts[1]];
  let years = 0;
  for (const [start, end] of parts) years += end - start;
  const unit = (width - 2 * inset - (second ? room : 0)) / years;
  return {
    unit,
    parts,
    x: (time) =>
      inset +
      (second && time >= second[0] ? (first[1] - first[0] + time - second[0]) * unit + room : (time - first[0]) * unit),
  };
};

export interface Strip {
  marks: Mark[];
  /** Disc of each event. */
  shapes: Circle[];
  height: number;
}

/** One or two categories are named over their first events. Undefined when too many events would lie on one another. */
export const timelineStrip = (
  data: TimelineData,
  cut: Gap | undefined,
  r: number,
  options: LayoutOptions,
): Strip | undefined => {
  const { width, lang, fontFactor } = options;
  const { events } = data;
  const inset = 2 * r;
  const words = cut ? [CUT[lang], formatYears(cut.years, lang)] : [];
  const room = Math.max(0, ...words.map((text) => textWidth(text, 12.5, 600, fontFactor))) + inset + 24;
  const { unit, x, parts } = timelineAxis(events, cut, width, inset, room);

  // First free row for each event, in order of time. A disc may slide by two thirds of its radius, so that it still covers its date.
  const ends: number[] = [];
  const places = events.map((event) => {
    const [start, end] = placeOf(event).map(x) as [number, number];
    const middle = (start + end) / 2;
    const left = Math.min(start, middle - r);
    const slide = (lane: number): number => Math.max(0, (ends[lane] ?? 0) - left + 3);
    const most = isSpan(event) ? 3.1 : (r * 2) / 3;
    let lane = 0;
    while (slide(lane) > most) lane++;
    const by = isSpan(event) ? 0 : slide(lane);
    ends[lane] = Math.max(end, middle + r) + by;
    return { start, end, middle: middle + by, lane };
  });
  if (ends.length > MAX_LANES) return undefined;

  const marks: Mark[] = [];
  let free = 0;
  data.categories.forEach(({ key, label }, order) => {
    const first = places[events.findIndex(({ category }) => category === key)];
    if (!first || data.categories.length > 2) return;
    // Each has half the width at most, so that both find a place.
    const text = ellipsis(label, width / 2 - 12, 13.5, 600, fontFactor);
    const room = textWidth(text, 13.5, 600, fontFactor) + 12;
    const left = Math.max(free, Math.min(first.middle - r, (width / 2) * (order + 1) - room));
    marks.push(textMark(round(left), 13, text, 13.5, { weight: 600, fill: order ? 'accent' : 'text', part: 'legend' }));
    free = left + room;
  });

  const pitch = 2 * r + 4;
  const axisY = round((free && 26) + Math.max(r + 1 + (ends.length - 1) * pitch, cut ? 38 : 0));
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: ColorName = 'outline'): unknown =>
    marks.push({
      type: 'line',
      x1: round(x1),
      y1: axisY + y1,
      x2: round(x2),
      y2: axisY + y2,
      stroke,
      strokeWidth: 1.25,
    });
  const say = (at: number, y: number, text: string, rest: object): unknown =>
    marks.push(textMark(round(at), axisY + y, text, 12.5, { part: 'label', ...rest }));

  line(0, 0, width, 0);
  if (cut) {
    const middle = x(parts[1]![0]) - room / 2;
    marks.push({ type: 'rect', x: round(middle - 4), y: axisY - 1, width: 8, height: 2, fill: 'surface' });
    for (const at of [middle - 4, middle + 4]) line(at - 3, 6, at + 3, -6, 'text');
    words.forEach((text, index) => say(middle, index * 16 - 28, text, { weight: index ? 600 : 400, anchor: 'middle' }));
  }
  // Years at a round step. Each part begins with its own, in which the scale may begin midway: then it has no stroke.
  const wanted = textWidth('2000', 12.5, 400, fontFactor) + 13;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => each * unit >= wanted) ?? 2000;
  let clear = 0;
  for (const [start, end] of parts) {
    for (let year = Math.floor(start); year < end; year = (Math.floor(year / step) + 1) * step) {
      const begins = year >= start;
      const at = begins ? x(year) + 5 : x(start) - inset;
      if (at < clear || at + wanted > width + 13) continue;
      clear = at + wanted;
      if (begins) line(at - 5, -5, at - 5, 16);
      say(at, 27, String(year), { fill: 'muted', tabular: true });
    }
  }

  const discs: Mark[] = [];
  const shapes = events.map((event, index): Circle => {
    const { start, end, middle, lane } = places[index]!;
    const y = axisY - lane * pitch;
    const sign = signOf(event, data, options);
    if (isSpan(event))
      discs.push({
        type: 'rect',
        x: round(start + 1),
        y: round(y - 3.5),
        width: round(Math.max(end - start - 2, 1)),
        height: 7,
        fill: solid(sign),
        part: 'mark',
        key: event.key,
      });
    else if (lane) line(middle, 0, middle, y - axisY);
    discs.push(...disc(event, index + 1, middle, y, r, sign));
    return { type: 'circle', cx: round(middle), cy: round(y), r: round(r) };
  });
  marks.push(...discs);
  line(0, 40, width, 40, 'grid');
  return { marks, shapes, height: axisY + 40 };
};
