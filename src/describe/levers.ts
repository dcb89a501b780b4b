import type { LeverPosition, LeversData, LeversPart } from '../data/levers.ts';
import type { Lang } from '../data/types.ts';
import { formatList, formatNumber, formatValue } from '../i18n/format.ts';
import { originName, texts } from '../i18n/texts.ts';
import { describing } from './describing.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceOf } from './provenance.ts';
import type { Row, Table } from './types.ts';

/** Nouns take a plain "s" in the plural, in both languages. */
const words = {
  fr: {
    levers: 'Levier',
    positions: 'Équilibre',
    horizons: 'Temporalité',
    arts: 'Art',
    lead: 'Levier le plus proche',
    year: 'an',
    part: 'Rubrique',
    description: 'Description',
    carrier: 'Porteurs',
    period: 'Période',
    weights: 'Poids',
    span: 'Durée',
  },
  en: {
    levers: 'Lever',
    positions: 'Balance',
    horizons: 'Time horizon',
    arts: 'Art',
    lead: 'Nearest lever',
    year: 'year',
    part: 'Part',
    description: 'Description',
    carrier: 'Carried by',
    period: 'Period',
    weights: 'Weights',
    span: 'Length',
  },
};

/** Whether a position's place is our reading: drawn as a dashed zone, and its weights are never written as numbers. */
export const isReading = (position: LeversPart, data: LeversData): boolean =>
  sourceOf(position, data)?.origin === 'interpretation';

/** The levers that weigh most: several when they tie. */
export const leadersOf = ({ weights }: LeverPosition, { levers }: LeversData): LeversPart[] => {
  const most = Math.max(...Object.values(weights));
  return levers.filter(({ key }) => most - weights[key]! < 1e-9);
};

const names = (parts: readonly LeversPart[], lang: Lang): string =>
  someNames(
    parts.map(({ label }) => label),
    lang,
    12,
  );

/** "Vision partagée 20 %, Gestion régulatrice 50 %, Action collective 30 %"; nothing where the place is our reading. */
export const weightsText = (position: LeverPosition, data: LeversData, lang: Lang): string | undefined =>
  isReading(position, data)
    ? undefined
    : data.levers
        .map(({ key, label }) => `${label} ${formatValue(position.weights[key]! * 100, '%', lang, 1)}`)
        .join(', ');

/** "l’année", or "≥ 30 ans" where the data has no words for it. */
export const spanText = ({ span, spanLabel, open }: LeversPart & { span: number }, lang: Lang): string =>
  spanLabel ?? `${open ? '≥\u00A0' : ''}${formatNumber(span, lang)}\u00A0${words[lang].year}${span < 2 ? '' : 's'}`;

const summarise = (data: LeversData, lang: Lang): string => {
  const w = words[lang];
  const { colon } = texts[lang];
  const { positions } = data;

  // "Gestion régulatrice (Pendant 150 ans, interprétation) et Action collective (Aujourd’hui, interprétation)"
  const lead = positions
    .filter((_, index) => index === 0 || index === positions.length - 1)
    .map(
      (position) =>
        `${names(leadersOf(position, data), lang)} (${position.label}, ${weightsText(position, data, lang) ?? originName('interpretation', lang)})`,
    );
  const sentences = (['levers', 'horizons', 'arts'] as const)
    .filter((part) => data[part].length > 0)
    .map((part) => `${w[part]}s${colon}${names(data[part], lang)}`);
  if (lead.length > 0) sentences.push(w.lead + colon + formatList(lead, lang));
  return `${sentences.join('. ')}.`;
};

const tabulate = (data: LeversData, lang: Lang): Table => {
  const w = words[lang];
  const rows = (['levers', 'positions', 'horizons', 'arts'] as const).flatMap((part) =>
    data[part].map((item): Row => {
      const origin = originName(item.carrierSource?.origin, lang);
      return {
        key: item.key,
        label: item.label,
        part: w[part],
        description: item.description ?? item.gist ?? null,
        carrier: item.carrier ? item.carrier + (origin ? ` (${origin})` : '') : null,
        period: item.period ?? null,
        lead: 'weights' in item ? names(leadersOf(item, data), lang) : null,
        weights: ('weights' in item && weightsText(item, data, lang)) || null,
        span: 'span' in item ? spanText(item, lang) : null,
        ...provenanceCells(item, data, lang),
      };
    }),
  );
  return {
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        ...(['part', 'description', 'carrier', 'period', 'lead', 'weights', 'span'] as const).map((key) => ({
          key,
          label: w[key],
        })),
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};

export const describeLevers = describing(summarise, tabulate);
