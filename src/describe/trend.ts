import { linkOf, type TrendData, type TrendPoint, type TrendSeries } from '../data/trend.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatDate, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { changeOf } from './change.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Describe, Row } from './types.ts';

type Known = TrendPoint & { value: number };

const words = {
  fr: {
    at: (value: string, date: string) => `${value} ${/^\d+(er)?\u00A0/.test(date) ? 'le' : 'en'} ${date}`,
    none: 'aucune valeur connue',
    change: (first: string, last: string, change: string) => ` Entre ${first} et ${last}\u202F: ${change}.`,
    high: (value: string, where: string) => `Plus haut\u202F: ${value} (${where})\u202F; `,
    low: (value: string, where: string) => `plus bas\u202F: ${value} (${where}).`,
    equal: (value: string) => `Toutes les valeurs sont égales\u202F: ${value}.`,
    breaks: (dates: string) => `La question change (${dates})\u202F: la courbe s’interrompt.`,
    unlike: 'Les vagues jointes par des tirets ne sont pas comparées.',
    missing: (names: string) => `Valeur manquante\u202F: ${names}.`,
    more: (count: number) => `${count} autre${count > 1 ? 's' : ''} série${count > 1 ? 's' : ''}.`,
    colSeries: 'Série',
    colYear: 'Date de la vague',
    colPerimeter: 'Champ',
    colAlternative: 'Autre valeur publiée',
  },
  en: {
    at: (value: string, date: string) => `${value} ${/^\d+\u00A0/.test(date) ? 'on' : 'in'} ${date}`,
    none: 'no known value',
    change: (first: string, last: string, change: string) => ` Between ${first} and ${last}: ${change}.`,
    high: (value: string, where: string) => `Highest: ${value} (${where}); `,
    low: (value: string, where: string) => `lowest: ${value} (${where}).`,
    equal: (value: string) => `All values are equal: ${value}.`,
    breaks: (dates: string) => `The question changes (${dates}): the line is broken.`,
    unlike: 'Waves joined by dashes are not compared.',
    missing: (names: string) => `Missing value: ${names}.`,
    more: (count: number) => `${count} more series.`,
    colSeries: 'Series',
    colYear: 'Wave',
    colPerimeter: 'Perimeter',
    colAlternative: 'Other published value',
  },
};

const isKnown = (point: TrendPoint): point is Known => point.value !== null;

/** "Maires, nov. 2020 : 92 %". */
export const pointLabel = (point: TrendPoint, series: TrendSeries, data: TrendData, lang: Lang): string => {
  const t = texts[lang];
  return `${series.label}, ${formatDate(point.date, lang)}${t.colon}${point.value === null ? t.missing : formatValue(point.value, data.unit, lang)}`;
};

/** Stretches of known neighbours that compare. */
const runsOf = (points: Known[]): Known[][] => {
  const runs: Known[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && linkOf(run.at(-1)!, point) === 'alike') run.push(point);
    else runs.push([point]);
  }
  return runs;
};

/** First and last value, then the change within each stretch that compares. */
const tell = (series: TrendSeries, known: Known[], data: TrendData, lang: Lang): string => {
  const w = words[lang];
  const at = (point: Known): string => w.at(formatValue(point.value, data.unit, lang), formatDate(point.date, lang));
  const ends = known.length > 1 ? [known[0]!, known.at(-1)!] : known;
  let text = `${series.label.charAt(0).toUpperCase()}${series.label.slice(1)}${texts[lang].colon}${ends.map(at).join(', ') || w.none}.`;
  for (const run of runsOf(known).filter((each) => each.length > 1).slice(0, 3)) {
    const [first, last] = [run[0]!, run.at(-1)!];
    const change = changeOf(first.value, last.value, data.unit, lang);
    if (change) text += w.change(formatDate(first.date, lang), formatDate(last.date, lang), change);
  }
  return text;
};

/** Series told one by one; the rest are counted. */
const TOLD = 4;

const summarise = (data: TrendData, lang: Lang): string => {
  const w = words[lang];
  const sentences: string[] = [];
  const breaks = new Set<string>();
  let unlike = false;
  const all: { point: TrendPoint; name: string }[] = [];
  data.series.forEach((series, index) => {
    const known = series.points.filter(isKnown);
    if (index < TOLD) sentences.push(tell(series, known, data, lang));
    known.forEach((point, at) => {
      const link = at > 0 && linkOf(known[at - 1]!, point);
      if (link === 'question') breaks.add(formatDate(point.date, lang));
      else if (link === 'unlike') unlike = true;
    });
    const prefix = data.series.length > 1 ? `${series.label}, ` : '';
    for (const point of series.points) all.push({ point, name: prefix + formatDate(point.date, lang) });
  });
  if (data.series.length > TOLD) sentences.push(w.more(data.series.length - TOLD));
  let low = Infinity;
  let high = -Infinity;
  let count = 0;
  for (const { point: { value } } of all) {
    if (value === null) continue;
    count++;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const where = (value: number | null): string => someNames(all.filter(({ point }) => point.value === value).map(({ name }) => name), lang);
  const format = (value: number): string => formatValue(value, data.unit, lang);
  if (count > 1) sentences.push(low === high ? w.equal(format(low)) : w.high(format(high), where(high)) + w.low(format(low), where(low)));
  if (breaks.size) sentences.push(w.breaks(someNames([...breaks], lang)));
  if (unlike) sentences.push(w.unlike);
  if (all.length > count) sentences.push(w.missing(where(null)));
  return sentences.join(' ');
};

export const describeTrend: Describe<TrendData> = (data, lang) => {
  const t = texts[lang];
  const w = words[lang];
  const rows = data.series.flatMap((series) =>
    series.points.map((point): Row => {
      const { alternative, date: year, value, perimeter = null } = point;
      const cells = provenanceCells({ ...series, ...point }, data, lang);
      return {
        ...cells,
        key: point.key,
        label: series.label,
        year,
        value,
        base: point.base ?? point.source?.base ?? null,
        perimeter,
        alternative: alternative ? `${formatValue(alternative.value, data.unit, lang)} (${alternative.label})` : null,
        question: point.question ?? cells['question'] ?? null,
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
          key: 'value', label: t.colValue, numeric: true, digits: decimalsOf(data.series.flatMap(({ points }) => points.map(({ value }) => value))),
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
