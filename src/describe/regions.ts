import type { Place, RegionRow, RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { compareNames } from '../data/values.ts';
import { decimalsOf, formatNumber, formatRank, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { describing } from './describing.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Row, Table } from './types.ts';

const words = {
  fr: {
    high: 'Le plus élevé',
    low: 'Le plus bas',
    missing: 'Valeur manquante',
    of: 'sur',
    point: 'Lieu',
    callout: 'Précision',
    regions: 'région',
    departements: 'département',
  },
  en: {
    high: 'Highest',
    low: 'Lowest',
    missing: 'Missing value',
    of: 'of',
    point: 'Place',
    callout: 'Detail',
    regions: 'region',
    departements: 'département',
  },
};

/** "4 régions". */
export const countTerritories = (count: number, { geography }: RegionsData, lang: Lang): string =>
  `${formatNumber(count, lang)}\u00A0${words[lang][geography]}${count > 1 || (lang === 'en' && count === 0) ? 's' : ''}`;

export const isKnown = (row: RegionRow): row is RegionRow & { value: number } => typeof row.value === 'number';

/** Decimals of the values; all are written with as many. */
const digitsOf = ({ rows }: RegionsData): number => decimalsOf(rows.filter(isKnown).map((row) => row.value));

export const writeValue = (value: number, data: RegionsData, lang: Lang, unit = data.metric.unit): string => {
  const digits = digitsOf(data);
  return formatValue(value, unit, lang, digits, digits > 0);
};

/** Rows as they are read: numbers from the highest, missing ones last; categories by name. */
export const sortRegions = ({ rows }: RegionsData): RegionRow[] => {
  const order = (row: RegionRow): number => (isKnown(row) ? -row.value : Infinity);
  // Two infinities differ by NaN, which is no order: names decide.
  return [...rows].sort((a, b) => order(a) - order(b) || compareNames(a.label, b.label));
};

/** The row's value in words: "79,0", "Rapport daté", "donnée manquante". */
const valueWords = ({ value }: RegionRow, data: RegionsData, lang: Lang): string =>
  typeof value === 'number'
    ? writeValue(value, data, lang)
    : (data.metric.categories.find(({ key }) => key === value)?.label ?? texts[lang].missing);

/** "Normandie : 79,0, 4e sur 18". */
export const regionLabel = (row: RegionRow, data: RegionsData, lang: Lang): string => {
  const known = data.rows.filter(isKnown);
  const rank =
    isKnown(row) && known.length > 1
      ? `, ${formatRank(1 + known.filter((other) => other.value > row.value).length, lang)} ${words[lang].of} ${known.length}`
      : '';
  return `${row.label}${texts[lang].colon}${valueWords(row, data, lang)}${rank}`;
};

export const pointsName = (data: RegionsData, lang: Lang): string => data.pointsLabel ?? words[lang].point;

/** "Paris : lieu cité par la note". */
export const placeLabel = (place: Place, data: RegionsData, lang: Lang): string => {
  const { value, category = pointsName(data, lang).toLowerCase() } = place;
  return `${place.label}${texts[lang].colon}${category}${value === undefined ? '' : `, ${formatNumber(value, lang)}`}`;
};

const summarise = (data: RegionsData, lang: Lang): string => {
  const w = words[lang];
  const { rows, points, metric } = data;
  const sentences: string[] = [];
  const say = (term: string, text: string): unknown => sentences.push(`${term}${texts[lang].colon}${text}.`);
  const at = (value: RegionRow['value']): string =>
    someNames(
      rows.filter((row) => row.value === value).map((row) => row.label),
      lang,
    );
  const values = rows.filter(isKnown).map((row) => row.value);
  for (const { key, label } of metric.categories) {
    const { length } = rows.filter((row) => row.value === key);
    say(label, countTerritories(length, data, lang) + (length > 0 && length <= 3 ? ` (${at(key)})` : ''));
  }
  if (values.length > 0) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const write = (value: number): string => writeValue(value, data, lang);
    if (metric.label) sentences.push(`${metric.label}.`);
    if (low === high) say(at(low), write(low));
    else {
      say(w.high, `${at(high)} (${write(high)})`);
      say(w.low, `${at(low)} (${write(low)})`);
    }
  }
  if (rows.some(({ value }) => value === null)) say(w.missing, at(null));
  if (points.length > 0) say(pointsName(data, lang), formatNumber(points.length, lang));
  return sentences.join(' ');
};

const tabulate = (data: RegionsData, lang: Lang): Table => {
  const t = texts[lang];
  const w = words[lang];
  const { scale, label, unit } = data.metric;
  const numeric = scale !== 'categories';
  const rows = [
    ...sortRegions(data).map((row): Row => ({
      label: row.label,
      value: numeric ? row.value : valueWords(row, data, lang),
      code: row.code,
      callout: row.callout ?? null,
      lon: null,
      lat: null,
      ...provenanceCells(row, data, lang),
    })),
    ...data.points.map((place): Row => ({
      label: place.label,
      value: place.value ?? place.category ?? pointsName(data, lang),
      code: null,
      callout: null,
      lon: place.lon,
      lat: place.lat,
      ...provenanceCells(place, data, lang),
    })),
  ];
  return {
    columns: filledColumns(
      [
        { key: 'label', label: t.colLabel },
        {
          key: 'value',
          label: label || t.colValue,
          ...(numeric && { numeric, digits: digitsOf(data), ...(unit && { unit }) }),
        },
        { key: 'code', label: 'Code' },
        { key: 'callout', label: w.callout },
        { key: 'lon', label: 'Longitude', numeric: true, optional: true },
        { key: 'lat', label: 'Latitude', numeric: true, optional: true },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};

export const describeRegions = describing(summarise, tabulate);
