/**
 * The data of every kind of chart: what a host page may write (`…Input`) and what the pipeline works with after parsing
 * (`…Data`): texts resolved to one language, numbers finite, keys unique, sources listed.
 */

export type Lang = 'fr' | 'en';

/** A text as data gives it: one string, or one per language. */
export type Text = string | ({ fr: string } & { [lang: string]: string }) | { en: string };

/** How far a value stands from the research note: it says it, another public source says it, or it is our reading. */
export type Origin = 'note' | 'complement' | 'interpretation';

export interface SourceInput {
  label: Text;
  study?: Text;
  url?: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a text such as "oct. 2019 et mai 2020". */
  date?: Text;
  origin?: Origin;
  /** Wording of the question that was asked. */
  question?: Text;
  /** Number of people or bodies asked. */
  base?: number;
  caveat?: Text;
}

export interface Source {
  label: string;
  study?: string;
  url?: string;
  /** As written in the data: an ISO date or a text. */
  date?: string;
  origin?: Origin;
  question?: string;
  base?: number;
  caveat?: string;
}

export interface CommonInput {
  schemaVersion?: 1;
  /** The finding in one sentence, at most 100 signs. */
  heading?: Text;
  /** What the picture shows; generated from the data when absent. */
  summary?: Text;
  note?: Text;
  unit?: Text;
  /** One source, or one per origin; values without a source of their own inherit the first. */
  source?: SourceInput | SourceInput[];
  /** Key shown in the accent colour when the page does not choose another. */
  highlight?: string;
}

export interface CommonData {
  heading?: string;
  summary?: string;
  note?: string;
  unit?: string;
  sources: Source[];
  highlight?: string;
}

/** What each row, cell, point, step, position, event and node may say of itself. */
export interface ItemInput {
  note?: Text;
  source?: SourceInput;
}
export interface Item {
  note?: string;
  source?: Source;
}
