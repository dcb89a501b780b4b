import { sortBars, type BarRow, type BarsData } from '../data/bars.ts';
import type { Lang } from '../data/types.ts';
import { isSmallBase } from '../data/values.ts';
import { decimalsOf, formatNumber, formatRank, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { differenceOf } from './change.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Describe, Row } from './types.ts';

const words = {
  fr: { all: 'Toutes les valeurs connues', high: 'Le plus élevé', low: 'Le plus bas', gap: 'Écart', missing: 'Valeur manquante', of: 'sur' },
  en: { all: 'All known values', high: 'Highest', low: 'Lowest', gap: 'Gap', missing: 'Missing value', of: 'of' },
};

/** "Maires : 92 %, 3e sur 5": the rank counts from the highest, and ties share the best place. */
export const barLabel = ({ label, value }: BarRow, data: BarsData, lang: Lang): string => {
  const t = texts[lang];
  if (value === null) return `${label}${t.colon}${t.missing}`;
  // Counted without a list of its own: a chart of 100,000 rows asks this 500 times.
  let rank = 1;
  let known = 0;
  for (const other of data.rows) {
    if (other.value === null) continue;
    known++;
    if (other.value > value) rank++;
  }
  return `${label}${t.colon}${formatValue(value, data.unit, lang)}${known > 1 ? `, ${formatRank(rank, lang)} ${words[lang].of} ${known}` : ''}`;
};

/** "Base faible : 42 fondations interrogées"; undefined where no base is known. */
export const baseOf = (row: BarRow, lang: Lang): string | undefined => {
  const t = texts[lang];
  return row.base === undefined ? undefined : (isSmallBase(row) ? t.smallBase : t.base)(formatNumber(row.base, lang), row.baseLabel ?? t.answers);
};

const summarise = ({ rows, unit }: BarsData, lang: Lang): string => {
  const t = texts[lang];
  const w = words[lang];
  const values = rows.flatMap(({ value }) => value ?? []);
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const at = (value: number | null): string => someNames(rows.filter((row) => row.value === value).map((row) => row.label), lang);
  const say = (term: string, text: string): string => `${term}${t.colon}${text}.`;
  const extreme = (term: string, value: number): string => say(term, `${at(value)} (${formatValue(value, unit, lang)})`);
  return [
    ...(values.length === 0
      ? []
      : low === high
        ? [say(values.length === 1 ? at(low) : w.all, formatValue(low, unit, lang))]
        : [extreme(w.high, high), extreme(w.low, low), say(w.gap, differenceOf(high - low, unit, lang, decimalsOf([low, high])))]),
    ...rows.filter((row) => row.value !== null && isSmallBase(row)).slice(0, 3).map((row) => `${baseOf(row, lang)} (${row.label}).`),
    ...(values.length < rows.length ? [say(w.missing, at(null))] : []),
  ].join(' ') || `${t.empty}.`;
};

export const describeBars: Describe<BarsData> = (data, lang) => {
  const t = texts[lang];
  const rows = sortBars(data, lang).map(
    (row): Row => ({
      key: row.key,
      label: row.label,
      value: row.value,
      base: row.base ?? row.source?.base ?? null,
      before: row.before?.value ?? null,
      year: row.before ? String(row.before.year) : null,
      ...provenanceCells(row, data, lang),
    }),
  );
  const unit = data.unit === undefined ? {} : { unit: data.unit };
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: t.colLabel },
        { key: 'value', label: t.colValue, numeric: true, ...unit, digits: decimalsOf(data.rows.map((row) => row.value)) },
        { key: 'base', label: t.colBase, numeric: true, optional: true },
        { key: 'before', label: t.colBefore, numeric: true, optional: true, ...unit },
        { key: 'year', label: t.colBeforeYear },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};
