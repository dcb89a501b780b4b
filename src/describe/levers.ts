import type { Horizon, LeverPosition, LeversData } from '../data/levers.ts';
import type { Lang } from '../data/types.ts';
import { formatList, formatNumber, formatValue } from '../i18n/format.ts';
import { originName, texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceOf } from './provenance.ts';
import type { Describe, Row } from './types.ts';

export const leverWords = {
  fr: {
    levers: 'Trois leviers',
    lead: 'Levier dominant',
    tied: 'à égalité',
    then: ', puis ',
    still: ', toujours ',
    horizons: (count: string, one: boolean) => `${count} temporalité${one ? '' : 's'}`,
    arts: (count: string, one: boolean) => `${count} art${one ? '' : 's'}`,
    years: (count: string, one: boolean) => `${count}\u00A0an${one ? '' : 's'}`,
    atLeast: 'au moins ',
    part: 'Rubrique',
    lever: 'Levier',
    position: 'Équilibre',
    horizon: 'Temporalité',
    art: 'Art',
    description: 'Description',
    carrier: 'Porteurs',
    period: 'Période',
    span: 'Durée',
  },
  en: {
    levers: 'Three levers',
    lead: 'Dominant lever',
    tied: 'tied',
    then: ', then ',
    still: ', still ',
    horizons: (count: string, one: boolean) => `${count} time horizon${one ? '' : 's'}`,
    arts: (count: string, one: boolean) => `${count} art${one ? '' : 's'}`,
    years: (count: string, one: boolean) => `${count}\u00A0year${one ? '' : 's'}`,
    atLeast: 'at least ',
    part: 'Part',
    lever: 'Lever',
    position: 'Balance',
    horizon: 'Time horizon',
    art: 'Art',
    description: 'Description',
    carrier: 'Carried by',
    period: 'Period',
    span: 'Length',
  },
};

/** Whether a position's place is our reading: drawn as a dashed zone, and its weights are never written as numbers. */
export const isReading = (position: LeverPosition, data: LeversData): boolean => sourceOf(position, data)?.origin === 'interpretation';

/** Indices of the levers that weigh most: several when they tie. */
export const leadersOf = ({ weights }: LeverPosition): number[] => {
  const most = Math.max(...weights);
  return [0, 1, 2].filter((index) => most - weights[index]! < 1e-9);
};

const counted = (count: number, lang: Lang, word: (count: string, one: boolean) => string): string =>
  word(formatNumber(count, lang), lang === 'fr' ? count < 2 : count === 1);

export const share = (weight: number, lang: Lang): string => formatValue(weight * 100, '%', lang, 1);

/** "l’année", or "au moins 30 ans" where the data has no words for it. */
export const spanText = (horizon: Horizon, lang: Lang): string =>
  horizon.spanLabel ?? (horizon.open ? leverWords[lang].atLeast : '') + counted(horizon.span, lang, leverWords[lang].years);

/** "Vision partagée 20 %, Gestion régulatrice 50 %, Action collective 30 %"; nothing where the place is our reading. */
export const weightsText = (position: LeverPosition, data: LeversData, lang: Lang): string | undefined =>
  isReading(position, data)
    ? undefined
    : data.levers.map(({ label }, index) => `${label} ${share(position.weights[index]!, lang)}`).join(', ');

/** "Gestion régulatrice (Pendant 150 ans)", "Vision et Action à égalité (2010, 40 %)". */
const leadText = (position: LeverPosition, data: LeversData, lang: Lang): string => {
  const leaders = leadersOf(position);
  const names = formatList(leaders.map((index) => data.levers[index]!.label), lang);
  const weight = isReading(position, data) ? '' : `, ${share(position.weights[leaders[0]!]!, lang)}`;
  return `${names}${leaders.length > 1 ? ` ${leverWords[lang].tied}` : ''} (${position.label}${weight})`;
};

const summarise = (data: LeversData, lang: Lang): string => {
  const w = leverWords[lang];
  const { colon, interpretationWord } = texts[lang];
  const sentences = [`${w.levers}${colon}${formatList(data.levers.map(({ label }) => label), lang)}.`];
  const first = data.positions[0];
  const last = data.positions.at(-1);
  if (first && last) {
    const same = leadersOf(first).join() === leadersOf(last).join();
    const reading = isReading(first, data) || isReading(last, data) ? ` (${interpretationWord})` : '';
    const from = first === last ? '' : `${leadText(first, data, lang)}${same ? w.still : w.then}`;
    sentences.push(`${w.lead}${reading}${colon}${from}${leadText(last, data, lang)}.`);
  }
  const counts = [
    data.horizons.length > 0 && counted(data.horizons.length, lang, w.horizons),
    data.arts.length > 0 && counted(data.arts.length, lang, w.arts),
  ].filter((text): text is string => Boolean(text));
  if (counts.length) sentences.push(`${formatList(counts, lang)}.`);
  return sentences.join(' ');
};

export const describeLevers: Describe<LeversData> = (data, lang) => {
  const w = leverWords[lang];
  // A lever's weights are columns of their own, after its name; the prefix keeps a lever called "label" apart.
  const weightKey = (index: number): string => `weights.${data.levers[index]!.key}`;
  const origin = (text: string | undefined, source: { origin?: 'note' | 'complement' | 'interpretation' } | undefined): string | null =>
    text ? `${text}${source?.origin ? ` (${originName(source.origin, lang)})` : ''}` : null;
  const rows: Row[] = [
    ...data.levers.map((lever): Row => ({
      key: lever.key,
      label: lever.label,
      part: w.lever,
      description: lever.description ?? null,
      carrier: origin(lever.carrier, lever.carrierSource),
      ...provenanceCells(lever, data, lang),
    })),
    ...data.positions.map((position): Row => {
      const row: Row = {
        key: position.key,
        label: position.label,
        part: w.position,
        description: position.description ?? null,
        period: position.period ?? null,
        lead: formatList(leadersOf(position).map((index) => data.levers[index]!.label), lang),
        ...provenanceCells(position, data, lang),
      };
      if (!isReading(position, data)) position.weights.forEach((weight, index) => (row[weightKey(index)] = Math.round(weight * 1000) / 10));
      return row;
    }),
    ...data.horizons.map((horizon): Row => ({
      key: horizon.key,
      label: horizon.label,
      part: w.horizon,
      span: spanText(horizon, lang),
      ...provenanceCells(horizon, data, lang),
    })),
    ...data.arts.map((art): Row => ({
      key: art.key,
      label: art.label,
      part: w.art,
      description: art.description ?? art.gist ?? null,
      ...provenanceCells(art, data, lang),
    })),
  ];
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        { key: 'part', label: w.part },
        { key: 'description', label: w.description },
        { key: 'carrier', label: w.carrier },
        { key: 'period', label: w.period },
        { key: 'lead', label: w.lead },
        // Not `numeric`: a lever or an art has no weight to miss.
        ...data.levers.map(({ label }, index) => ({ key: weightKey(index), label, unit: '%', digits: 1 })),
        { key: 'span', label: w.span },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};
