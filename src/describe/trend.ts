import { linkOf, runsOf, type TrendData, type TrendPoint, type TrendSeries } from '../data/trend.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatDate, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { valueTexts } from '../i18n/value-texts.ts';
import { changeOf } from './change.ts';
import { describing } from './describing.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Row, Table } from './types.ts';

export const trendWords = {
  fr: {
    change: (first: string, last: string, change: string) => ` De ${first} à ${last}\u202F: ${change}.`,
    high: 'Plus haut',
    low: 'Plus bas',
    equal: 'Toutes les valeurs sont égales',
    breaks: 'La courbe s’interrompt où la question change',
    unlike: 'Tirets\u202F: champ ou question non établis à l’identique, valeurs non comparées.',
    more: (count: number) => `Et ${count} de plus.`,
    according: ' selon ',
    series: 'Série',
    wave: 'Date de la vague',
    perimeter: 'Champ',
    alternative: 'Autre valeur publiée',
  },
  en: {
    change: (first: string, last: string, change: string) => ` From ${first} to ${last}: ${change}.`,
    high: 'Highest',
    low: 'Lowest',
    equal: 'All values are equal',
    breaks: 'The line is broken where the question changes',
    unlike: 'Dashes: perimeter or question not known to be the same, values not compared.',
    more: (count: number) => `And ${count} more.`,
    according: ' per ',
    series: 'Series',
    wave: 'Wave',
    perimeter: 'Perimeter',
    alternative: 'Other published value',
  },
};

export const formatWave = ({ value }: TrendPoint, { unit }: TrendData, lang: Lang): string =>
  value === null ? texts[lang].missing : formatValue(value, unit, lang);

/** "37 % selon PHARE". */
export const formatAlternative = ({ alternative }: TrendPoint, { unit }: TrendData, lang: Lang): string | undefined =>
  alternative && formatValue(alternative.value, unit, lang) + trendWords[lang].according + alternative.label;

/** Name of a wave among all: its date, after its series where there are several. */
export const waveName = ({ year }: TrendPoint, { label }: TrendSeries, { series }: TrendData, lang: Lang): string =>
  `${series.length > 1 ? `${label}, ` : ''}${formatDate(year, lang)}`;

/** Series told one by one, and changes told of each; the table holds the rest. */
const TOLD = 4;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const summarise = (data: TrendData, lang: Lang): string => {
  const w = trendWords[lang];
  const t = texts[lang];
  const date = ({ year }: TrendPoint): string => formatDate(year, lang);
  const all: { value: number | null; name: string }[] = [];
  const breaks = new Set<string>();
  let unlike = false;
  const sentences = data.series.map((series) => {
    const { label, points } = series;
    points.forEach((point, index) => {
      all.push({ value: point.value, name: waveName(point, series, data, lang) });
      const link = index && linkOf(points[index - 1]!, point);
      if (link === 'question') breaks.add(date(point));
      unlike ||= link === 'unlike';
    });
    const known = points.filter(({ value }) => value !== null);
    // One point is its own first and last.
    const ends = new Set(
      [known[0] ?? points[0], known.at(-1)].flatMap((point) =>
        point ? `${formatWave(point, data, lang)} (${date(point)})` : [],
      ),
    );
    // A change is told only within a stretch that compares.
    const changes = runsOf(points).flatMap((run) => {
      const [first, last] = [run[0]!, run.at(-1)!];
      const change = first !== last && changeOf(first.value!, last.value!, data.unit, lang);
      return change ? w.change(date(first), date(last), change) : [];
    });
    return `${capital(label)}${t.colon}${[...ends].join(', ') || t.missing}.${changes.slice(0, TOLD).join('')}`;
  });
  const rest = sentences.splice(TOLD).length;
  if (rest) sentences.push(w.more(rest));

  const where = (value: number | null): string =>
    someNames(
      all.filter((each) => each.value === value).map(({ name }) => name),
      lang,
    );
  const values = all.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const [low, high] = [values[0]!, values.at(-1)!];
  const say = (words: string, value: number): string => words + t.colon + formatValue(value, data.unit, lang);
  if (values.length > 1 && low === high) sentences.push(`${say(w.equal, low)}.`);
  else if (values.length > 1)
    for (const each of [high, low]) sentences.push(`${say(each === low ? w.low : w.high, each)} (${where(each)}).`);
  if (breaks.size) sentences.push(`${w.breaks}${t.colon}${someNames([...breaks], lang)}.`);
  if (unlike) sentences.push(w.unlike);
  if (values.length < all.length) sentences.push(`${capital(t.missing)}${t.colon}${where(null)}.`);
  return sentences.join(' ');
};

const tabulate = (data: TrendData, lang: Lang): Table => {
  const t = texts[lang];
  const w = trendWords[lang];
  const rows = data.series.flatMap((series) =>
    series.points.map((point): Row => {
      const cells = provenanceCells({ ...series, ...point }, data, lang);
      return {
        ...cells,
        key: point.key,
        label: series.label,
        year: point.year,
        value: point.value,
        base: point.base ?? null,
        perimeter: point.perimeter ?? null,
        alternative: formatAlternative(point, data, lang) ?? null,
        question: point.question ?? null,
      };
    }),
  );
  return {
    columns: filledColumns(
      [
        { key: 'label', label: w.series },
        { key: 'year', label: w.wave },
        {
          key: 'value',
          label: t.colValue,
          numeric: true,
          digits: decimalsOf(data.series.flatMap(({ points }) => points.map(({ value }) => value))),
          ...(data.unit && { unit: data.unit }),
        },
        { key: 'base', label: valueTexts[lang].colBase, numeric: true },
        { key: 'perimeter', label: w.perimeter },
        { key: 'alternative', label: w.alternative },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};

export const describeTrend = describing(summarise, tabulate);
