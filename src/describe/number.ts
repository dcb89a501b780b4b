import type { NumberData } from '../data/number.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { valueTexts } from '../i18n/value-texts.ts';
import { changeOf, earlierOf } from './change.ts';
import { describing } from './describing.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Row, Table } from './types.ts';

const words = {
  fr: { more: 'plus de', colYear: 'Année', colMore: 'Précision' },
  en: { more: 'more than', colYear: 'Year', colMore: 'Precision' },
};

/** The figure in words: "plus de 600 études de cas". */
export const numberLabel = (data: NumberData, lang: Lang): string => {
  const { value, unit, label, moreThan } = data;
  if (value === null) return `${label}${texts[lang].colon}${texts[lang].missing}`;
  return `${moreThan ? `${words[lang].more} ` : ''}${formatValue(value, unit, lang)}${label && ` ${label}`}`;
};

/** "57 % des entreprises… (2015 : 38 %, +19 points)." */
const summarise = (data: NumberData, lang: Lang): string => {
  const { value, before, unit } = data;
  const figure = numberLabel(data, lang);
  const change = before?.sameQuestion && value !== null && changeOf(before.value, value, unit, lang);
  const earlier = before ? ` (${earlierOf(before, unit, lang)}${change ? `, ${change}` : ''})` : '';
  return `${figure.charAt(0).toUpperCase()}${figure.slice(1)}${earlier}.`;
};

const tabulate = (data: NumberData, lang: Lang): Table => {
  const t = texts[lang];
  const w = words[lang];
  const { value, before, year } = data;
  const unit = data.unit === undefined ? {} : { unit: data.unit };
  const digits = decimalsOf([value, before?.value ?? null]);
  const row: Row = {
    key: data.key,
    label: data.label,
    value,
    moreThan: data.moreThan ? w.more : null,
    year: year === undefined ? null : String(year),
    before: before?.value ?? null,
    beforeYear: before ? String(before.year) : null,
    ...provenanceCells({}, data, lang),
  };
  return {
    columns: filledColumns(
      [
        { key: 'label', label: t.colLabel },
        { key: 'value', label: t.colValue, numeric: true, ...unit, digits },
        { key: 'moreThan', label: w.colMore },
        { key: 'year', label: w.colYear },
        { key: 'before', label: valueTexts[lang].colBefore, numeric: true, ...unit, digits },
        { key: 'beforeYear', label: valueTexts[lang].colBeforeYear },
        ...provenanceColumns(lang),
      ],
      [row],
    ),
    rows: [row],
  };
};

export const describeNumber = describing(summarise, tabulate);
