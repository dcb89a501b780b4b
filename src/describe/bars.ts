import { sortBars, type BarRow, type BarsData } from '../data/bars.ts';
import type { Lang } from '../data/types.ts';
import { isSmallBase } from '../data/values.ts';
import { decimalsOf, formatList, formatNumber, formatRank, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Describe, Row } from './types.ts';

type Known = BarRow & { value: number };

const words = {
  fr: {
    none: 'Aucune valeur connue.',
    one: (label: string, value: string) => `${label}\u202F: ${value}.`,
    equal: (count: number, value: string) => `Les ${count} valeurs sont égales\u202F: ${value}.`,
    high: (labels: string, value: string) => `Le plus élevé\u202F: ${labels} (${value})`,
    low: (labels: string, value: string) => `le plus bas\u202F: ${labels} (${value})`,
    gap: (gap: string) => `écart\u202F: ${gap}`,
    points: (value: string) => `${value}\u00A0points`,
    missing: (labels: string) => `Valeur manquante\u202F: ${labels}.`,
    small: (label: string, base: string) => `Base faible pour ${label} (${base}).`,
  },
  en: {
    none: 'No known value.',
    one: (label: string, value: string) => `${label}: ${value}.`,
    equal: (count: number, value: string) => `All ${count} values are equal: ${value}.`,
    high: (labels: string, value: string) => `Highest: ${labels} (${value})`,
    low: (labels: string, value: string) => `lowest: ${labels} (${value})`,
    gap: (gap: string) => `gap: ${gap}`,
    points: (value: string) => `${value}\u00A0points`,
    missing: (labels: string) => `Missing value: ${labels}.`,
    small: (label: string, base: string) => `Small base for ${label} (${base}).`,
  },
};

/** Place of each value from the highest, ties sharing the best place. */
export const rankOf = (row: BarRow, rows: readonly BarRow[]): number => {
  let rank = 1;
  for (const { value } of rows) if (value !== null && row.value !== null && value > row.value) rank++;
  return rank;
};

/** "Maires : 92 %, 3e sur 5". */
export const barLabel = (row: BarRow, data: BarsData, lang: Lang): string => {
  const t = texts[lang];
  if (row.value === null) return `${row.label}${t.colon}${t.missing}`;
  // Counted without a list of its own: a chart of 100,000 rows asks this 500 times.
  let known = 0;
  for (const { value } of data.rows) if (value !== null) known++;
  const rank = known < 2 ? '' : `, ${formatRank(rankOf(row, data.rows), lang)} ${lang === 'fr' ? 'sur' : 'of'} ${known}`;
  return `${row.label}${t.colon}${formatValue(row.value, data.unit, lang)}${rank}`;
};

// Names are listed up to three; more are counted.
const names = (rows: BarRow[], lang: Lang): string =>
  rows.length <= 3
    ? formatList(rows.map((row) => row.label), lang)
    : `${formatList(rows.slice(0, 2).map((row) => row.label), lang).replace(/ et | and /, ', ')} ${lang === 'fr' ? 'et' : 'and'} ${rows.length - 2} ${lang === 'fr' ? 'autres' : 'others'}`;

const summarise = (data: BarsData, lang: Lang): string => {
  const w = words[lang];
  const value = (number: number): string => formatValue(number, data.unit, lang);
  const known = data.rows.filter((row): row is Known => row.value !== null);
  const missing = data.rows.filter((row) => row.value === null);
  const sentences: string[] = [];
  if (known.length === 0) sentences.push(w.none);
  else {
    let low = known[0]!.value;
    let high = low;
    for (const row of known) {
      if (row.value < low) low = row.value;
      if (row.value > high) high = row.value;
    }
    const at = (number: number): string => names(known.filter((row) => row.value === number), lang);
    if (known.length === 1) sentences.push(w.one(known[0]!.label, value(low)));
    else if (low === high) sentences.push(w.equal(known.length, value(low)));
    else {
      const digits = decimalsOf([low, high]);
      const gap = formatNumber(high - low, lang, digits);
      sentences.push(
        `${w.high(at(high), value(high))}${lang === 'fr' ? '\u202F; ' : '; '}${w.low(at(low), value(low))}${lang === 'fr' ? '\u202F; ' : '; '}${w.gap(data.unit === '%' ? w.points(gap) : value(high - low))}.`,
      );
    }
  }
  for (const row of known.filter(isSmallBase).slice(0, 3)) {
    sentences.push(w.small(row.label, `${formatNumber(row.base!, lang)} ${row.baseLabel ?? texts[lang].answers}`));
  }
  if (missing.length) sentences.push(w.missing(names(missing, lang)));
  return sentences.join(' ');
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
