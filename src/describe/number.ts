import type { NumberData } from '../data/number.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { changeOf } from './change.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Describe, Row } from './types.ts';

const words = {
  fr: {
    more: 'plus de ',
    against: (value: string, year: number) => `, contre ${value} en ${year}`,
    colYear: 'Année',
    colMore: 'Précision',
  },
  en: {
    more: 'more than ',
    against: (value: string, year: number) => `, against ${value} in ${year}`,
    colYear: 'Year',
    colMore: 'Precision',
  },
};

/** The figure in words: "plus de 600 études de cas". */
export const numberLabel = (data: NumberData, lang: Lang): string => {
  const { value, unit, label, moreThan } = data;
  if (value === null) return `${label}${texts[lang].colon}${texts[lang].missing}`;
  return `${moreThan ? words[lang].more : ''}${formatValue(value, unit, lang)}${label && ` ${label}`}`;
};

const summarise = (data: NumberData, lang: Lang): string => {
  const w = words[lang];
  const { value, before, unit } = data;
  const figure = numberLabel(data, lang);
  let sentence = figure.charAt(0).toUpperCase() + figure.slice(1);
  if (before) {
    sentence += w.against(formatValue(before.value, unit, lang), before.year);
    const change = before.sameQuestion ? value !== null && changeOf(before.value, value, unit, lang) : texts[lang].sameAs;
    if (change) sentence += ` (${change})`;
  }
  return `${sentence}.`;
};

export const describeNumber: Describe<NumberData> = (data, lang) => {
  const t = texts[lang];
  const w = words[lang];
  const { value, before, year } = data;
  const unit = data.unit === undefined ? {} : { unit: data.unit };
  const digits = decimalsOf([value, before?.value ?? null]);
  const row: Row = {
    key: data.key,
    label: data.label,
    value,
    moreThan: data.moreThan ? w.more.trim() : null,
    year: year === undefined ? null : String(year),
    before: before?.value ?? null,
    beforeYear: before ? String(before.year) : null,
    ...provenanceCells({}, data, lang),
  };
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: t.colLabel },
        { key: 'value', label: t.colValue, numeric: true, ...unit, digits },
        { key: 'moreThan', label: w.colMore },
        { key: 'year', label: w.colYear },
        { key: 'before', label: t.colBefore, numeric: true, ...unit, digits },
        { key: 'beforeYear', label: t.colBeforeYear },
        ...provenanceColumns(lang),
      ],
      [row],
    ),
    rows: [row],
  };
};
