/** Dates as data writes them: a year (a number or a text), `YYYY-MM` or `YYYY-MM-DD`. */
import { warn, type ParseContext } from './read.ts';

export interface DatePoint {
  /** ISO, as precise as the data: `2015`, `2011-01`, `2019-11-21`. */
  date: string;
  /** Place on a time scale in years: the middle of what `date` names, since a year has no better place than its middle. */
  time: number;
}

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The date a value names, or undefined: "2019-13-40" names none. A year with a fraction (2011.04) stands where it says. */
export const dateOf = (value: unknown): DatePoint | undefined => {
  if (typeof value === 'number') {
    if (!(value >= 1 && value < 10_000)) return undefined;
    const year = Math.floor(value);
    return { date: String(year).padStart(4, '0'), time: value === year ? year + 0.5 : value };
  }
  const match = typeof value === 'string' && /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value.trim());
  if (!match) return undefined;
  const [date, year, month, day] = [match[0], ...match.slice(1).map(Number)] as [string, number, number, number];
  if (Number.isNaN(month)) return { date, time: year + 0.5 };
  if (month < 1 || month > 12) return undefined;
  if (Number.isNaN(day)) return { date, time: year + (month - 0.5) / 12 };
  const days = daysIn(year, month);
  return day < 1 || day > days ? undefined : { date, time: year + (month - 1 + (day - 0.5) / days) / 12 };
};

/** As `dateOf`; what is not a date is reported. */
export const readDate = (value: unknown, path: string, context: ParseContext): DatePoint | undefined =>
  dateOf(value) ?? warn(context, path, 'a year or a date', value);

/**
 * The years that a date covers, in the same scale, end not included: `2019` is [2019, 2020], `2019-07` [2019.5, 2019.583…]. Strict:
 * undefined for what is not a year, `YYYY-MM` or `YYYY-MM-DD` of the calendar.
 */
export const periodOf = (value: unknown): { date: string; start: number; end: number } | undefined => {
  const point = typeof value === 'number' && !Number.isInteger(value) ? undefined : dateOf(value);
  if (!point) return undefined;
  const { date, time } = point;
  const [year, month] = date.split('-').map(Number) as [number, number | undefined];
  const length = month === undefined ? 1 : 1 / 12 / (date.length > 7 ? daysIn(year, month) : 1);
  return { date, start: time - length / 2, end: time + length / 2 };
};
