/** The scale of values and the years of a trend. */
import { ticks } from 'd3-array';
import type { TrendData, TrendPoint } from '../data/trend.ts';
import { spread } from './room.ts';
import { textWidth } from './text.ts';

/** Ends of the scale: from zero, with headroom for the values written above the points; high percentages go to 100. */
export const trendDomain = (data: TrendData, points: readonly TrendPoint[]): [number, number] => {
  let low = data.domain?.[0] ?? 0;
  let high = data.domain?.[1] ?? 0;
  for (const { value, alternative } of points) {
    for (const each of [value, alternative?.value]) {
      if (each == null) continue;
      if (each < low) low = each;
      if (each > high) high = each;
    }
  }
  if (!data.domain) {
    const room = high * 1.22;
    // Past 80 of 100 the whole is near enough to be shown.
    high = data.unit === '%' && high <= 100 && low >= 0 && room > 80 ? 100 : Math.min(room, Number.MAX_VALUE);
  }
  return low === high ? [low, low + 1] : [low, high];
};

/** Round values of the scale; only its ends when it is too wide for a number to hold its extent. */
export const trendTicks = ([low, high]: [number, number], count: number): number[] =>
  Number.isFinite(high - low) ? ticks(low, high, count) : [low, 0, high];

export interface YearLabel {
  x: number;
  text: string;
}

/** Years under the points: in full, else "2008, 12, 15" a little apart, else every second, fifth or tenth; never touching. */
export const yearLabels = (years: readonly { year: number; x: number }[], size: number, width: number, factor?: number): YearLabel[] => {
  const attempt = (list: typeof years, short: boolean, shift: number): YearLabel[] | undefined => {
    const texts = list.map(({ year }, index) => (short && index > 0 ? String(year % 100).padStart(2, '0') : String(year)));
    const blocks = texts.map((text, index) => ({ middle: list[index]!.x, height: textWidth(text, size, 400, factor) + 4 }));
    const labels = spread(blocks, 0, width).map((start, index) => ({ text: texts[index]!, x: start + blocks[index]!.height / 2 }));
    return labels.every(({ x }, index) => Math.abs(x - list[index]!.x) <= shift) ? labels : undefined;
  };
  const short = attempt(years, false, 6) ?? attempt(years, true, 10);
  if (short) return short;
  for (const step of [2, 5, 10, 20, 50, 100, 200, 500, 1000]) {
    const labels = attempt(years.filter(({ year }) => year % step === 0), false, 6);
    if (labels?.length) return labels;
  }
  return [];
};
