/** The time scale of a timeline: linear, and cut, visibly, where a long time without events would crush the rest. */
import { parseDate } from '../data/dates.ts';
import { gapsOf, placeOf, type Gap, type TimelineEvent } from '../data/timeline.ts';

/** Cuts at most: each takes room from the rest. */
const MAX_CUTS = 3;

/**
 * The gaps to cut, in order of time, by the index of the event that follows. A gap is cut when it is over half of what is
 * drawn to scale and 20 times the smallest step.
 */
export const cutsOf = (events: readonly TimelineEvent[]): Map<number, Gap> => {
  const cuts: Gap[] = [];
  let step = Infinity;
  let low = Infinity;
  let high = -Infinity;
  events.forEach((event, index) => {
    const [start, end] = placeOf(event);
    const before = index ? start - placeOf(events[index - 1]!)[0] : 0;
    if (before > 0) step = Math.min(step, before);
    low = Math.min(low, start);
    high = Math.max(high, end);
  });
  let rest = high - low;
  for (const gap of gapsOf(events).sort((a, b) => b.years - a.years)) {
    if (cuts.length === MAX_CUTS || gap.years <= rest / 2 || gap.years < step * 20) break;
    cuts.push(gap);
    rest -= gap.years;
  }
  return new Map(cuts.sort((a, b) => a.index - b.index).map((gap) => [gap.index, gap]));
};

interface Segment {
  start: number;
  end: number;
  x: number;
}
export interface Axis {
  segments: Segment[];
  /** Scene units per year. */
  unit: number;
  /** Where a time of the event at `index` stands. */
  x: (index: number, time: number) => number;
}

/** From `inset` to `width - inset`, with `breakWidth` for each cut. */
export const timelineAxis = (events: readonly TimelineEvent[], cuts: ReadonlyMap<number, Gap>, width: number, inset: number, breakWidth: number): Axis => {
  const segments: Segment[] = [];
  const ofEvent = events.map((event, index) => {
    if (index === 0 || cuts.has(index)) segments.push({ start: event.start, end: event.end, x: 0 });
    const segment = segments.at(-1)!;
    segment.start = Math.min(segment.start, event.start);
    segment.end = Math.max(segment.end, event.end);
    return segment;
  });
  let years = 0;
  for (const { start, end } of segments) years += end - start;
  const unit = (width - 2 * inset - breakWidth * (segments.length - 1)) / years;
  let x = inset;
  for (const segment of segments) {
    segment.x = x;
    x += (segment.end - segment.start) * unit + breakWidth;
  }
  return { segments, unit, x: (index, time) => ofEvent[index]!.x + (time - ofEvent[index]!.start) * unit };
};

export interface Tick {
  /** `YYYY`, or `YYYY-MM` where a month is wide enough. */
  date: string;
  x: number;
  /** Whether the year or month begins there: a stroke; else the label only says in which one the scale begins. */
  stroke: boolean;
}

const isoYear = (year: number): string => String(year).padStart(4, '0');
/** Month `count` since the year 0. */
const isoMonth = (count: number): string => `${isoYear(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;

/** Years at a round step, or months where their names have room (`roomOf` a date's label); each stretch of the axis begins with one. */
export const timelineTicks = ({ segments, unit }: Axis, width: number, inset: number, roomOf: (date: string) => number): Tick[] => {
  let room = 0;
  for (let month = 0; month < 12; month++) room = Math.max(room, roomOf(isoMonth(24_000 + month)));
  const monthly = unit > room * 12;
  if (!monthly) room = roomOf('2000');
  let step = 1;
  for (let power = 1; !monthly && step * unit < room; power *= 10) {
    step = [power, 2 * power, 5 * power].find((each) => each * unit >= room) ?? 10 * power;
  }
  const perYear = monthly ? 12 : 1;
  const isoAt = monthly ? isoMonth : isoYear;
  const ticks: Tick[] = [];
  let free = -Infinity;
  segments.forEach((segment, index) => {
    const end = segment.x + (segment.end - segment.start) * unit;
    const first = Math.floor(segment.start * perYear + 1e-6);
    for (let count = first; count / perYear < segment.end; count = count === first ? (Math.floor(count / step) + 1) * step : count + step) {
      const date = isoAt(count);
      const time = parseDate(date)?.[0] ?? count / perYear;
      const stroke = time >= segment.start - 1e-6;
      const x = stroke ? segment.x + (time - segment.start) * unit : segment.x - (index ? 12 : inset);
      const left = stroke ? x + 5 : x;
      if (left < free || left + room > Math.max(end, width) || x > width) continue;
      ticks.push({ date, x, stroke });
      free = left + room;
    }
  });
  return ticks;
};
