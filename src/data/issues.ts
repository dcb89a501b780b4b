/**
 * What can be wrong with data. An issue says what, where, which value and what was expected; a fatal one leaves the last
 * good chart (or an error panel), the others are reported and the chart is drawn all the same.
 */

export type ErrorCode =
  | 'invalid-json'
  | 'invalid-csv'
  | 'invalid-data'
  | 'unknown-finding'
  | 'unknown-tag'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'unsupported-type'
  | 'chunk';

/** What was expected, as an English phrase; `i18n` holds the French of each. */
export type Expected =
  | 'an object'
  | 'an array'
  | 'a number'
  | 'a number or null'
  | 'a finite number'
  | 'a positive number'
  | 'a number from -1 to 1'
  | 'a text'
  | 'a year'
  | 'a year or a date'
  | 'an end after its start'
  | 'a unique key'
  | 'a known code'
  | 'a known key'
  | 'an http, https, mailto or relative address'
  | 'two ends, the lower first'
  | 'exactly 3 levers'
  | '4 cells, one per corner'
  | 'a weight for each lever, one above 0'
  | 'JSON'
  | 'CSV with a header row'
  | 'fewer rows'
  // A vocabulary: the words themselves, quoted.
  | `one of ${string}`
  | (string & {});

export interface Issue {
  code: ErrorCode;
  /** Where: `rows[3].value`; empty for the whole. */
  path: string;
  /** One English line for developers: `rows[3].value: expected a number or null, found "abc"`. */
  message: string;
  value: unknown;
  expected: Expected;
  fatal: boolean;
}

/** Thrown by a parser when nothing can be drawn. */
export class DataError extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.name = 'DataError';
    this.issue = issue;
  }
}

/** A value as a reader of an error sees it: quoted, and cut when long. */
export const show = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'an array';
  if (value !== null && typeof value === 'object') return 'an object';
  return String(value);
};

export const makeIssue = (
  path: string,
  expected: Expected,
  value: unknown,
  fatal: boolean,
  code: ErrorCode = 'invalid-data',
): Issue => ({
  code,
  path,
  expected,
  value,
  fatal,
  message: `${path && `${path}: `}expected ${expected}, found ${show(value)}`,
});
