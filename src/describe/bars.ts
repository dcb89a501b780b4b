import { sortBars, type BarRow, type BarsData } from '../data/bars.ts';
import type { Lang } from '../data/types.ts';
import { isSmallBase } from '../data/values.ts';
import { decimalsOf, formatNumber, formatRank, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { valueTexts } from '../i18n/value-texts.ts';
import { differenceOf } from './change.ts';
import { describing } from './describing.ts';
import { extremes, sentence } from './extremes.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Row, Table } from './types.ts';

const words = {
  fr: { gap: 'Écart', missing: 'Valeur manquante', of: 'sur' },
  en: { gap: 'Gap', missing: 'Missing value', of: 'of' },
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
  const t = valueTexts[lang];
  return row.base === undefined
    ? undefined
    : (isSmallBase(row) ? t.smallBase : t.base)(formatNumber(row.base, lang), row.baseLabel ?? t.answers);
};

const summarise = ({ rows, unit }: BarsData, lang: Lang): string => {
  const known = rows.filter((row): row is BarRow & { value: number } => row.value !== null);
  const missing = rows.filter(({ value }) => value === null).map(({ label }) => label);
  return (
    [
      ...extremes(known, unit, lang, (low, high) =>
        sentence(words[lang].gap, differenceOf(high - low, unit, lang, decimalsOf([low, high])), lang),
      ),
      ...known
        .filter(isSmallBase)
        .slice(0, 3)
        .map((row) => `${baseOf(row, lang)} (${row.label}).`),
      ...(missing.length ? [sentence(words[lang].missing, someNames(missing, lang), lang)] : []),
    ].join(' ') || `${texts[lang].empty}.`
  );
};

const tabulate = (data: BarsData, lang: Lang): Table => {
  const t = texts[lang];
  const rows = sortBars(data).map((row): Row => ({
    key: row.key,
    label: row.label,
    value: row.value,
    base: row.base ?? row.source?.base ?? null,
    before: row.before?.value ?? null,
    year: row.before ? String(row.before.year) : null,
    ...provenanceCells(row, data, lang),
  }));
  const unit = data.unit === undefined ? {} : { unit: data.unit };
  return {
    columns: filledColumns(
      [
        { key: 'label', label: t.colLabel },
        {
          key: 'value',
          label: t.colValue,
          numeric: true,
          ...unit,
          digits: decimalsOf(data.rows.map((row) => row.value)),
        },
        { key: 'base', label: valueTexts[lang].colBase, numeric: true, optional: true },
        { key: 'before', label: valueTexts[lang].colBefore, numeric: true, optional: true, ...unit },
        { key: 'year', label: valueTexts[lang].colBeforeYear },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};

export const describeBars = describing(summarise, tabulate);
