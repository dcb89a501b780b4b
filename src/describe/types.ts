/** The text twin of a chart: one sentence, and the data as a table. It serves the summary, the table, the CSV and exports. */
import type { Lang } from '../data/types.ts';

export interface Column {
  /** The row's field name in the data: the CSV header. */
  key: string;
  /** The header a reader sees. */
  label: string;
  /** Values are numbers, aligned right. */
  numeric?: boolean;
  /** An absent value says nothing: a dash, not "missing". */
  optional?: boolean;
  /** Unit and decimals of a numeric column. */
  unit?: string;
  digits?: number;
  /** Values are ISO dates: a table shows them through `formatDate`, a CSV as they are, so that it can be read again. */
  date?: true;
}

/** One row, by column key. `null` is a missing value and is said so. */
export type Row = Record<string, string | number | null>;

export interface Table {
  columns: Column[];
  rows: Row[];
}

export interface Description extends Table {
  summary: string;
}

export type Describe<Data> = (data: Data, lang: Lang) => Description;
