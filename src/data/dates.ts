/** Dates as data gives them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and nothing else; a year may be a number. */
import { warn, type ParseContext } from './read.ts';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
// Days of a common year that have passed when month 1, 2, … 13 begins.
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/**
 * The decimal years a date covers, end not included: `2019` → [2019, 2020], `2019-07` → [2019.496, 2019.581]. A date that is
 * not in the (Gregorian) calendar, such as 2019-13-40 or 2019-02-30, gives undefined.
 */
export const parseDate = (text: string): [start: number, end: number] | undefined => {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return [year, year + 1];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const first = DAYS_BEFORE[month - 1]! + (month > 2 ? leap : 0);
  const next = DAYS_BEFORE[month]! + (month > 1 ? leap : 0);
  const at = (day: number): number => year + day / (365 + leap);
  if (match[3] === undefined) return [at(first), at(next)];
  const day = Number(match[3]);
  return day < 1 || first + day > next ? undefined : [at(first + day - 1), at(first + day)];
};

export interface ReadDate {
  /** As written in the data. */
  text: string;
  /** Decimal years that it covers, end not included. */
  start: number;
  end: number;
}

/** A date of the data; anything else is reported. */
export const readDate = (value: unknown, path: string, context: ParseContext): ReadDate | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  const period = parseDate(text);
  return period ? { text, start: period[0], end: period[1] } : warn(context, path, 'a year or a date', value);
};
