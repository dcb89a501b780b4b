import { linkOf, type TrendData, type TrendPoint, type TrendSeries } from '../data/trend.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatDate, formatList, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Describe, Row } from './types.ts';

export type Known = TrendPoint & { value: number };

const words = {
  fr: {
    at: (date: string) => `${date.includes('\u00A0') && /^\d/.test(date) ? 'le' : 'en'} ${date}`,
    none: (label: string) => `${label}\u202F: aucune valeur connue.`,
    one: (label: string, last: string) => `${label}\u202F: ${last}.`,
    change: (label: string, first: string, last: string, how: string) => `${label}\u202F: ${first}, ${last} (${how}).`,
    same: 'sans changement',
    points: (count: number, text: string) => `${text}\u00A0point${Math.abs(count) < 2 ? '' : 's'}`,
    unlike: 'champ différent',
    run: (first: string, last: string, change: string) => `Entre ${first} et ${last}, à question et champ égaux\u202F: ${change}.`,
    high: (value: string, where: string) => `Plus haut\u202F: ${value} (${where})`,
    low: (value: string, where: string) => `\u202F; plus bas\u202F: ${value} (${where}).`,
    equal: (value: string) => `Toutes les valeurs sont égales\u202F: ${value}.`,
    breaks: (dates: string) => `La question change en ${dates}\u202F: la courbe s’interrompt.`,
    missing: (names: string) => `Valeur manquante\u202F: ${names}.`,
    others: (count: number) => `${count} autre${count > 1 ? 's' : ''}`,
    moreSeries: (count: number) => `${count} autre${count > 1 ? 's' : ''} série${count > 1 ? 's' : ''}.`,
    colSeries: 'Série',
    colYear: 'Date de la vague',
    colPerimeter: 'Champ',
    colAlternative: 'Autre valeur publiée',
  },
  en: {
    at: (date: string) => `${/^\d+\u00A0/.test(date) ? 'on' : 'in'} ${date}`,
    none: (label: string) => `${label}: no known value.`,
    one: (label: string, last: string) => `${label}: ${last}.`,
    change: (label: string, first: string, last: string, how: string) => `${label}: ${first}, ${last} (${how}).`,
    same: 'no change',
    points: (count: number, text: string) => `${text}\u00A0point${Math.abs(count) === 1 ? '' : 's'}`,
    unlike: 'different perimeter',
    run: (first: string, last: string, change: string) => `Between ${first} and ${last}, same question and perimeter: ${change}.`,
    high: (value: string, where: string) => `Highest: ${value} (${where})`,
    low: (value: string, where: string) => `; lowest: ${value} (${where}).`,
    equal: (value: string) => `All values are equal: ${value}.`,
    breaks: (dates: string) => `The question changes in ${dates}: the line is broken.`,
    missing: (names: string) => `Missing value: ${names}.`,
    others: (count: number) => `${count} other${count > 1 ? 's' : ''}`,
    moreSeries: (count: number) => `${count} more series.`,
    colSeries: 'Series',
    colYear: 'Wave',
    colPerimeter: 'Perimeter',
    colAlternative: 'Other published value',
  },
};

export const isKnown = (point: TrendPoint): point is Known => point.value !== null;

/** "Maires, nov. 2020 : 92 %". */
export const pointLabel = (point: TrendPoint, series: TrendSeries, data: TrendData, lang: Lang): string => {
  const t = texts[lang];
  const value = point.value === null ? t.missing : formatValue(point.value, data.unit, lang);
  return `${series.label}, ${formatDate(point.date, lang)}${t.colon}${value}`;
};

/** "+19 points"; undefined when the difference is too large for a number. */
const changeOf = (a: number, b: number, unit: string | undefined, lang: Lang): string | undefined => {
  const difference = b - a;
  if (!Number.isFinite(difference)) return undefined;
  if (difference === 0) return words[lang].same;
  const digits = decimalsOf([a, b]);
  const sign = difference > 0 ? '+' : '';
  if (unit === '%') return words[lang].points(difference, sign + formatNumber(difference, lang, digits));
  return sign + formatValue(difference, unit, lang, digits);
};

// Up to three are named; of more, two are, and the rest counted.
const few = (items: string[], lang: Lang): string =>
  formatList(items.length <= 3 ? items : [...items.slice(0, 2), words[lang].others(items.length - 2)], lang);

const wave = (point: TrendPoint, series: TrendSeries, data: TrendData, lang: Lang): string =>
  (data.series.length > 1 ? `${series.label}, ` : '') + formatDate(point.date, lang);

/** Longest stretches of neighbouring waves that compare, when the whole does not. */
const runsOf = (points: Known[]): Known[][] => {
  const runs: Known[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && linkOf(run.at(-1)!, point) === 'alike') run.push(point);
    else runs.push([point]);
  }
  return runs;
};

const summariseSeries = (series: TrendSeries, data: TrendData, lang: Lang): string[] => {
  const w = words[lang];
  const label = series.label.charAt(0).toUpperCase() + series.label.slice(1);
  const known = series.points.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [w.none(label)];
  const at = (point: Known): string => `${formatValue(point.value, data.unit, lang)} ${w.at(formatDate(point.date, lang))}`;
  if (first === last) return [w.one(label, at(last))];
  const runs = runsOf(known);
  const broken = runs.some((run, index) => index > 0 && linkOf(runs[index - 1]!.at(-1)!, run[0]!) === 'question');
  const how = broken ? texts[lang].sameAs : runs.length > 1 ? w.unlike : changeOf(first.value, last.value, data.unit, lang);
  const sentences = [how ? w.change(label, at(first), at(last), how) : `${label}${texts[lang].colon}${at(first)}, ${at(last)}.`];
  if (runs.length > 1) {
    for (const run of runs.filter((each) => each.length > 1).slice(0, 3)) {
      const change = changeOf(run[0]!.value, run.at(-1)!.value, data.unit, lang);
      if (change) sentences.push(w.run(formatDate(run[0]!.date, lang), formatDate(run.at(-1)!.date, lang), change));
    }
  }
  return sentences;
};

/** Series told one by one; the rest are counted. */
const TOLD = 4;

const summarise = (data: TrendData, lang: Lang): string => {
  const w = words[lang];
  const sentences = data.series.slice(0, TOLD).flatMap((series) => summariseSeries(series, data, lang));
  if (data.series.length > TOLD) sentences.push(w.moreSeries(data.series.length - TOLD));
  const all = data.series.flatMap((series) => series.points.map((point) => ({ point, series })));
  let low = Infinity;
  let high = -Infinity;
  let count = 0;
  for (const { point } of all) {
    if (!isKnown(point)) continue;
    count++;
    if (point.value < low) low = point.value;
    if (point.value > high) high = point.value;
  }
  const value = (number: number): string => formatValue(number, data.unit, lang);
  const where = (test: (point: TrendPoint) => boolean): string =>
    few(all.filter(({ point }) => test(point)).map(({ point, series }) => wave(point, series, data, lang)), lang);
  if (count > 1 && low === high) sentences.push(w.equal(value(low)));
  else if (count > 2) {
    sentences.push(w.high(value(high), where((point) => point.value === high)) + w.low(value(low), where((point) => point.value === low)));
  }
  const breaks = new Set<string>();
  for (const { points } of data.series) {
    const known = points.filter(isKnown);
    known.forEach((point, index) => {
      if (index > 0 && linkOf(known[index - 1]!, point) === 'question') breaks.add(formatDate(point.date, lang));
    });
  }
  if (breaks.size) sentences.push(w.breaks(few([...breaks], lang)));
  if (all.length > count) sentences.push(w.missing(where((point) => point.value === null)));
  return sentences.join(' ');
};

export const describeTrend: Describe<TrendData> = (data, lang) => {
  const t = texts[lang];
  const w = words[lang];
  const rows = data.series.flatMap((series) =>
    series.points.map((point): Row => {
      const { alternative } = point;
      const provenance = provenanceCells({ ...series, ...point }, data, lang);
      return {
        key: point.key,
        label: series.label,
        year: point.date,
        value: point.value,
        base: point.base ?? point.source?.base ?? null,
        perimeter: point.perimeter ?? null,
        alternative: alternative ? `${formatValue(alternative.value, data.unit, lang)} (${alternative.label})` : null,
        ...provenance,
        question: point.question ?? provenance['question'] ?? null,
      };
    }),
  );
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: w.colSeries },
        { key: 'year', label: w.colYear },
        {
          key: 'value', label: t.colValue, numeric: true, digits: decimalsOf(rows.map((row) => row['value'] as number | null)),
          ...(data.unit === undefined ? {} : { unit: data.unit }),
        },
        { key: 'base', label: t.colBase, numeric: true },
        { key: 'perimeter', label: w.colPerimeter },
        { key: 'alternative', label: w.colAlternative },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};
