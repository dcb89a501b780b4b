import { weightsOf, type Horizon, type LeverPosition, type LeversData } from '../data/levers.ts';
import type { Item, Lang } from '../data/types.ts';
import { formatList, formatNumber, formatValue } from '../i18n/format.ts';
import { originName, texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceOf } from './provenance.ts';
import type { Describe, Row } from './types.ts';

/** Nouns take a plain "s" in the plural, in both languages. */
const words = {
  fr: {
    levers: 'Trois leviers',
    lead: 'Levier le plus proche de l’équilibre',
    tied: ' à égalité',
    then: ', puis ',
    still: ', toujours ',
    year: 'an',
    atLeast: 'au moins ',
    part: 'Rubrique',
    lever: 'Levier',
    position: 'Équilibre',
    horizon: 'Temporalité',
    description: 'Description',
    carrier: 'Porteurs',
    period: 'Période',
    span: 'Durée',
  },
  en: {
    levers: 'Three levers',
    lead: 'Lever nearest to the balance',
    tied: ' tied',
    then: ', then ',
    still: ', still ',
    year: 'year',
    atLeast: 'at least ',
    part: 'Part',
    lever: 'Lever',
    position: 'Balance',
    horizon: 'Time horizon',
    description: 'Description',
    carrier: 'Carried by',
    period: 'Period',
    span: 'Length',
  },
};
const ART = 'Art';

/** Whether a position's place is our reading: drawn as a dashed zone, and its weights are never written as numbers. */
export const isReading = (position: LeverPosition, data: LeversData): boolean =>
  sourceOf(position, data)?.origin === 'interpretation';

/** Indices of the levers that weigh most: several when they tie. */
export const leadersOf = (position: LeverPosition, data: LeversData): number[] => {
  const weights = weightsOf(position, data);
  const most = Math.max(...weights);
  return [0, 1, 2].filter((index) => most - weights[index]! < 1e-9);
};

const counted = (count: number, noun: string, lang: Lang): string =>
  `${formatNumber(count, lang)}\u00A0${noun.toLowerCase()}${(lang === 'fr' ? count < 2 : count === 1) ? '' : 's'}`;

export const share = (weight: number, lang: Lang): string => formatValue(weight * 100, '%', lang, 1);

/** "l’année", or "au moins 30 ans" where the data has no words for it. */
export const spanText = ({ span, spanLabel, open }: Horizon, lang: Lang): string =>
  spanLabel ?? (open ? words[lang].atLeast : '') + counted(span, words[lang].year, lang);

const leadNames = (position: LeverPosition, data: LeversData, lang: Lang): string =>
  formatList(
    leadersOf(position, data).map((index) => data.levers[index]!.label),
    lang,
  );

/** "Vision partagée 20 %, Gestion régulatrice 50 %, Action collective 30 %"; nothing where the place is our reading. */
export const weightsText = (position: LeverPosition, data: LeversData, lang: Lang): string | undefined =>
  isReading(position, data)
    ? undefined
    : data.levers.map(({ key, label }) => `${label} ${share(position.weights[key]!, lang)}`).join(', ');

/** "Gestion régulatrice (Pendant 150 ans)", "Vision et Action à égalité (2010, 40 %)". */
const leadText = (position: LeverPosition, data: LeversData, lang: Lang): string => {
  const tied = leadersOf(position, data).length > 1 ? words[lang].tied : '';
  const weight = isReading(position, data) ? '' : `, ${share(Math.max(...weightsOf(position, data)), lang)}`;
  return `${leadNames(position, data, lang)}${tied} (${position.label}${weight})`;
};

const summarise = (data: LeversData, lang: Lang): string => {
  const w = words[lang];
  const { colon, interpretationWord } = texts[lang];
  const { levers, positions, horizons, arts } = data;
  let summary = `${w.levers}${colon}${formatList(
    levers.map(({ label }) => label),
    lang,
  )}.`;
  const first = positions[0];
  const last = positions.at(-1);
  if (first && last) {
    const reading = isReading(first, data) || isReading(last, data) ? ` (${interpretationWord})` : '';
    const same = leadersOf(first, data).join() === leadersOf(last, data).join();
    const from = first === last ? '' : leadText(first, data, lang) + (same ? w.still : w.then);
    summary += ` ${w.lead}${reading}${colon}${from}${leadText(last, data, lang)}.`;
  }
  const counts: string[] = [];
  if (horizons.length > 0) counts.push(counted(horizons.length, w.horizon, lang));
  if (arts.length > 0) counts.push(counted(arts.length, ART, lang));
  return counts.length > 0 ? `${summary} ${formatList(counts, lang)}.` : summary;
};

export const describeLevers: Describe<LeversData> = (data, lang) => {
  const w = words[lang];
  const { levers } = data;
  // The prefix keeps the column of a lever called "label" apart from the label's.
  const weightKey = (index: number): string => `weights.${levers[index]!.key}`;
  const row = <T extends Item & { key: string; label: string; description?: string }>(
    items: readonly T[],
    part: string,
    cells: (item: T) => Row,
  ): Row[] =>
    items.map((item) => ({
      key: item.key,
      label: item.label,
      part,
      description: item.description ?? null,
      ...cells(item),
      ...provenanceCells(item, data, lang),
    }));
  const rows = [
    ...row(levers, w.lever, ({ carrier = null, carrierSource }) => {
      const origin = originName(carrierSource?.origin, lang);
      return { carrier: carrier && origin ? `${carrier} (${origin})` : carrier };
    }),
    ...row(data.positions, w.position, (position) => {
      const cells: Row = { period: position.period ?? null, lead: leadNames(position, data, lang) };
      if (!isReading(position, data))
        weightsOf(position, data).forEach(
          (weight, index) => (cells[weightKey(index)] = Math.round(weight * 1000) / 10),
        );
      return cells;
    }),
    ...row(data.horizons, w.horizon, (horizon) => ({ span: spanText(horizon, lang) })),
    ...row(data.arts, ART, ({ description, gist = null }) => ({ description: description ?? gist })),
  ];
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        ...(['part', 'description', 'carrier', 'period', 'lead'] as const).map((key) => ({ key, label: w[key] })),
        // Not `numeric`: a lever or an art has no weight to miss.
        ...levers.map(({ label }, index) => ({ key: weightKey(index), label, unit: '%', digits: 1 })),
        { key: 'span', label: w.span },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};
