import { parseDate } from './dates.ts';
import { compact, fail, readArray, readCommon, readItem, readKey, readNumber, readObject, readSource, readText, readValue, uniqueByKey, warn, type Fields, type Parse, type ParseContext } from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Source, SourceInput, Text } from './types.ts';
import { readDomain } from './values.ts';

export interface TrendPointInput extends ItemInput {
  /** Made from the series and the date when absent. */
  key?: string;
  /** A year, or a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  year?: number | string;
  /** The same, under the name that a file may prefer. */
  date?: string;
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
  /** Ends of the scale, widened to what must show; by default from zero, and to 100 for high percentages. */
  domain?: [number, number];
}

export interface TrendPoint extends Item {
  key: string;
  /** ISO, as precise as the data: `2015`, `2011-01`. */
  date: string;
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
  domain?: [number, number];
}

/** How a wave compares with the one before: alike, of unlike perimeters (or not known to be alike), or an answer to another question. */
export type Link = 'alike' | 'unlike' | 'question';

export const linkOf = (a: TrendPoint, b: TrendPoint): Link => {
  if (a.question !== b.question) return a.question !== undefined && b.question !== undefined ? 'question' : 'unlike';
  return a.perimeter === b.perimeter && b.comparable ? 'alike' : 'unlike';
};

/** A wave stands at the middle of what its date names: a year has no better place. A fraction of a year (2011.04) is a month. */
const readWave = (value: unknown, path: string, context: ParseContext): { date: string; time: number } | undefined => {
  let date = typeof value === 'string' ? value.trim() : '';
  if (typeof value === 'number' && value >= 0) {
    date = String(Math.floor(value)).padStart(4, '0');
    if (value % 1) date += `-${String(Math.floor((value % 1) * 12) + 1).padStart(2, '0')}`;
  }
  const span = parseDate(date);
  return span ? { date, time: (span[0] + span[1]) / 2 } : warn(context, path, 'a year or a date', value);
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

const readPoint = (fields: Fields, path: string, series: string, context: ParseContext): TrendPoint | undefined => {
  const name = fields['year'] == null && fields['date'] != null ? 'date' : 'year';
  const when = fields[name];
  const wave = readWave(when, `${path}.${name}`, context);
  // A point without a place in time cannot be drawn: it is reported and left out.
  if (!wave) return undefined;
  const item = readItem(fields, path, context);
  return compact<TrendPoint>({
    key: readKey(fields, `${series}-${String(when)}`, 0),
    ...wave,
    value: readValue(fields, 'value', path, context),
    question: readText(fields, 'question', path, context) ?? item.source?.question,
    perimeter: readText(fields, 'perimeter', path, context),
    comparable: fields['comparable'] !== false,
    base: readNumber(fields, 'base', path, context, 0),
    alternative: readAlternative(fields['alternative'], `${path}.alternative`, context),
    ...item,
  });
};

export const parseTrend: Parse<TrendData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const all = readArray(fields, 'series', '', (each, path, index): TrendSeries => {
    const label = readText(each, 'label', path, context);
    if (label === undefined && each['key'] === undefined) fail(`${path}.label`, 'a text', each['label']);
    const key = readKey(each, label, index);
    const points = readArray(each, 'points', path, (point, at) => readPoint(point, at, key, context));
    return {
      key,
      label: label ?? key,
      points: uniqueByKey(points, (point) => point.key, `${path}.points`, context).sort((a, b) => a.time - b.time),
      ...readItem(each, path, context),
    };
  });
  const series = uniqueByKey(all, (each) => each.key, 'series', context);
  const seen = new Set<string>();
  for (const each of series) {
    // A key names one point of the whole chart.
    each.points = each.points.filter(({ key }) => (seen.has(key) ? warn(context, 'series', 'a unique key', key) : seen.add(key)));
  }
  return compact<TrendData>({ ...common, series, domain: readDomain(fields['domain'], context) });
};
