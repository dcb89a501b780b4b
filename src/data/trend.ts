import { readDate } from './dates.ts';
import {
  compact,
  fail,
  readArray,
  readCommon,
  readItem,
  readKey,
  readNumber,
  readObject,
  readSource,
  readText,
  readValue,
  refuseOver,
  warn,
  type Fields,
  type Parse,
  type ParseContext,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Source, SourceInput, Text } from './types.ts';

export interface TrendPointInput extends ItemInput {
  /** Made from the series and the year when absent. */
  key?: string;
  /** A year, or a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  year: number | string;
  value: number | null;
  /** What was asked, in a few words: a change of question breaks the line. */
  question?: Text;
  /** Who was counted: values of two perimeters are joined by dashes, since they are not compared. */
  perimeter?: Text;
  /** `false`: not to be compared with the wave before, although nothing else tells them apart; joined by dashes too. */
  comparable?: boolean;
  /** Number of people or bodies asked. */
  base?: number;
  /** Another value published for the same wave, and who says it: drawn beside, never in place. */
  alternative?: { value: number; label: Text; source?: SourceInput };
}
export interface TrendInput extends CommonInput {
  series: (ItemInput & { key?: string; label: Text; points: TrendPointInput[] })[];
}

export interface TrendPoint extends Item {
  key: string;
  /** ISO, as precise as the data: `2015`, `2011-01`. */
  year: string;
  /** Place on the time scale, in years. */
  time: number;
  value: number | null;
  question?: string;
  perimeter?: string;
  comparable: boolean;
  base?: number;
  alternative?: { value: number; label: string; source?: Source };
}
export interface TrendSeries extends Item {
  key: string;
  label: string;
  /** In order of time. */
  points: TrendPoint[];
}
export interface TrendData extends CommonData {
  series: TrendSeries[];
}

/** How a wave compares with the one before: alike, not known to be alike, an answer to another question, or not at all. */
export type Link = 'alike' | 'unlike' | 'question' | 'missing';

export const linkOf = (a: TrendPoint, b: TrendPoint): Link => {
  if (a.question && b.question && a.question !== b.question) return 'question';
  if (a.value === null || b.value === null) return 'missing';
  return a.question === b.question && a.perimeter === b.perimeter && b.comparable ? 'alike' : 'unlike';
};

/** Stretches of neighbours that compare, in order of time; a stretch may be one point. */
export const runsOf = (points: readonly TrendPoint[]): TrendPoint[][] => {
  const runs: TrendPoint[][] = [];
  points.forEach((point, index) => {
    if (index && linkOf(points[index - 1]!, point) === 'alike') runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  return runs;
};

const readAlternative = (value: unknown, path: string, context: ParseContext): TrendPoint['alternative'] => {
  if (value == null) return undefined;
  const fields = readObject(value, path);
  const other = readValue(fields, 'value', path, context);
  const label = readText(fields, 'label', path, context);
  if (other === null || label === undefined) return warn(context, path, 'a value and a label', value);
  return compact<NonNullable<TrendPoint['alternative']>>({
    value: other,
    label,
    source: readSource(fields['source'], `${path}.source`, context),
  });
};

export const parseTrend: Parse<TrendData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  // A key names one point of the whole chart.
  const keys = new Set<string>();
  let total = 0;
  const readPoint = (point: Fields, path: string, series: string): TrendPoint | undefined => {
    refuseOver(++total, 'series');
    const date = readDate(point['year'], `${path}.year`, context);
    // A point without a place in time cannot be drawn.
    if (!date) return undefined;
    const key = readKey(point, `${series}-${date.text}`, 0);
    if (keys.has(key)) return warn(context, path, 'a key used once', key);
    keys.add(key);
    const item = readItem(point, path, context);
    return compact<TrendPoint>({
      key,
      year: date.text,
      // A wave stands at the middle of what its date names: a year has no better place.
      time: (date.start + date.end) / 2,
      value: readValue(point, 'value', path, context),
      question: readText(point, 'question', path, context) ?? item.source?.question,
      perimeter: readText(point, 'perimeter', path, context),
      comparable: point['comparable'] !== false,
      base: readNumber(point, 'base', path, context, 0) ?? item.source?.base,
      alternative: readAlternative(point['alternative'], `${path}.alternative`, context),
      ...item,
    });
  };
  const series = readArray(fields, 'series', '', (each, path, index): TrendSeries => {
    const label = readText(each, 'label', path, context);
    if (label === undefined && each['key'] === undefined) fail(`${path}.label`, 'a text', each['label']);
    const key = readKey(each, label, index);
    return {
      key,
      label: label ?? key,
      points: readArray(each, 'points', path, (point, at) => readPoint(point, at, key)).sort((a, b) => a.time - b.time),
      ...readItem(each, path, context),
    };
  });
  return { ...common, series };
};
