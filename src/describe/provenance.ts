/** What every kind's table says of where its values come from. */
import { formatDate } from '../i18n/format.ts';
import { originName, texts } from '../i18n/texts.ts';
import type { CommonData, Item, Lang, Source } from '../data/types.ts';
import type { Column, Row } from './types.ts';

/** The source of an item: its own, else the chart's first. */
export const sourceOf = (item: Item, data: CommonData): Source | undefined => item.source ?? data.sources[0];

/** Columns of provenance, to be put after the kind's own. Columns in which no row says anything are dropped by `table`. */
export const provenanceColumns = (lang: Lang): Column[] => {
  const t = texts[lang];
  return [
    { key: 'source', label: t.colSource },
    { key: 'date', label: t.colDate },
    { key: 'origin', label: t.colOrigin },
    { key: 'question', label: t.colQuestion },
    { key: 'note', label: t.colNote },
  ];
};

export const provenanceCells = (item: Item, data: CommonData, lang: Lang): Row => {
  const source = sourceOf(item, data);
  return {
    source: source ? (source.study ?? source.label) : texts[lang].noSource,
    date: source?.date ? formatDate(source.date, lang) : null,
    origin: originName(source?.origin, lang),
    question: source?.question ?? null,
    note: [item.note, source?.caveat].filter(Boolean).join(' ') || null,
  };
};

/** Columns without those that are empty in every row; the first two always stay. */
export const filledColumns = (columns: Column[], rows: Row[]): Column[] =>
  columns.filter((column, index) => index < 2 || rows.some((row) => row[column.key] != null));

/** Study and date in one line, for tooltips and buttons: "IMPACT-Élus locaux, nov. 2020". */
export const sourceLine = (source: Source | undefined, lang: Lang): string | undefined => {
  if (!source) return undefined;
  return (
    [source.study ?? source.label, source.date && formatDate(source.date, lang)].filter(Boolean).join(', ') || undefined
  );
};
