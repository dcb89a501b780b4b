import type { Place, RegionRow, RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatNumber, formatRank, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Describe, Row } from './types.ts';

type Known = RegionRow & { value: number };

const words = {
  fr: {
    none: 'Aucune valeur connue.',
    one: (label: string, value: string) => `${label}\u202F: ${value}.`,
    equal: (count: number, value: string) => `Les ${count} valeurs sont égales\u202F: ${value}.`,
    ends: (high: string, highest: string, low: string, lowest: string) =>
      `Le plus élevé\u202F: ${high} (${highest})\u202F; le plus bas\u202F: ${low} (${lowest}).`,
    missing: (labels: string) => `Valeur manquante\u202F: ${labels}.`,
    separator: '\u202F; ',
    of: 'sur',
    point: 'Lieu',
    code: 'Code',
    regions: ['région', 'régions'],
    departements: ['département', 'départements'],
    callout: 'Précision',
    lon: 'Longitude',
    lat: 'Latitude',
  },
  en: {
    none: 'No known value.',
    one: (label: string, value: string) => `${label}: ${value}.`,
    equal: (count: number, value: string) => `All ${count} values are equal: ${value}.`,
    ends: (high: string, highest: string, low: string, lowest: string) =>
      `Highest: ${high} (${highest}); lowest: ${low} (${lowest}).`,
    missing: (labels: string) => `Missing value: ${labels}.`,
    separator: '; ',
    of: 'of',
    point: 'Place',
    code: 'Code',
    regions: ['region', 'regions'],
    departements: ['département', 'départements'],
    callout: 'Detail',
    lon: 'Longitude',
    lat: 'Latitude',
  },
};

/** "4 régions". */
export const countTerritories = (count: number, { geography }: RegionsData, lang: Lang): string =>
  `${formatNumber(count, lang)}\u00A0${words[lang][geography][count > 1 || (lang === 'en' && count === 0) ? 1 : 0]}`;

export const isKnown = (row: RegionRow): row is Known => typeof row.value === 'number';

/** Decimals of the values; all are written with as many. */
export const digitsOf = ({ rows, metric }: RegionsData): number =>
  Math.min(metric.digits ?? decimalsOf(rows.filter(isKnown).map((row) => row.value)), 10);

export const writeValue = (value: number, data: RegionsData, lang: Lang): string => {
  const digits = digitsOf(data);
  return formatValue(value, data.metric.unit, lang, digits, digits > 0);
};

/** Rows as they are read: numbers from the highest, missing ones last; categories by name. */
export const sortRegions = ({ rows, metric }: RegionsData, lang: Lang): RegionRow[] => {
  const byName = (a: RegionRow, b: RegionRow): number => a.label.localeCompare(b.label, lang);
  if (metric.scale === 'categories') return [...rows].sort(byName);
  const order = (row: RegionRow): number => (isKnown(row) ? -row.value : Infinity);
  // Two infinities differ by NaN, which is no order: names decide.
  return [...rows].sort((a, b) => order(a) - order(b) || byName(a, b));
};

/** The row's value in words: "79,0", "Rapport daté", "donnée manquante". */
export const valueWords = ({ value }: RegionRow, data: RegionsData, lang: Lang): string => {
  if (typeof value === 'number') return writeValue(value, data, lang);
  return data.metric.categories.find(({ key }) => key === value)?.label ?? texts[lang].missing;
};

/** "Normandie : 79,0, 4e sur 18". */
export const regionLabel = (row: RegionRow, data: RegionsData, lang: Lang): string => {
  const known = data.rows.filter(isKnown);
  const rank =
    isKnown(row) && known.length > 1
      ? `, ${formatRank(1 + known.filter((other) => other.value > row.value).length, lang)} ${words[lang].of} ${known.length}`
      : '';
  return `${row.label}${texts[lang].colon}${valueWords(row, data, lang)}${rank}`;
};

/** "Paris : lieu cité par la note". */
export const placeLabel = (place: Place, data: RegionsData, lang: Lang): string =>
  [
    `${place.label}${texts[lang].colon}${place.category ?? pointsName(data, lang).toLowerCase()}`,
    place.value !== undefined && formatNumber(place.value, lang),
  ]
    .filter(Boolean)
    .join(', ');

export const pointsName = (data: RegionsData, lang: Lang): string => data.pointsLabel ?? words[lang].point;

const summariseNumbers = (data: RegionsData, lang: Lang): string[] => {
  const w = words[lang];
  const known = data.rows.filter(isKnown);
  if (known.length === 0) return [w.none];
  const value = (row: Known): string => writeValue(row.value, data, lang);
  let [low, high] = [known[0]!, known[0]!];
  for (const row of known) {
    if (row.value < low.value) low = row;
    if (row.value > high.value) high = row;
  }
  if (known.length === 1) return [w.one(low.label, value(low))];
  if (low.value === high.value) return [w.equal(known.length, value(low))];
  const at = (end: Known): string =>
    someNames(
      known.filter((row) => row.value === end.value).map((row) => row.label),
      lang,
    );
  return [w.ends(at(high), value(high), at(low), value(low))];
};

const summarise = (data: RegionsData, lang: Lang): string => {
  const w = words[lang];
  const sentences: string[] = [];
  if (data.metric.scale === 'categories') {
    const counts = data.metric.categories.map(({ key, label }) => {
      const rows = data.rows.filter((row) => row.value === key);
      const names =
        rows.length > 0 && rows.length <= 3
          ? ` (${someNames(
              rows.map((row) => row.label),
              lang,
            )})`
          : '';
      return `${label}${texts[lang].colon}${countTerritories(rows.length, data, lang)}${names}`;
    });
    sentences.push(counts.length > 0 ? `${counts.join(w.separator)}.` : w.none);
  } else if (data.rows.length > 0) {
    if (data.metric.label) sentences.push(`${data.metric.label}.`);
    sentences.push(...summariseNumbers(data, lang));
  }
  const missing = data.rows.filter((row) => row.value === null);
  if (missing.length > 0)
    sentences.push(
      w.missing(
        someNames(
          missing.map((row) => row.label),
          lang,
        ),
      ),
    );
  if (data.points.length > 0) sentences.push(w.one(pointsName(data, lang), formatNumber(data.points.length, lang)));
  return sentences.join(' ');
};

export const describeRegions: Describe<RegionsData> = (data, lang) => {
  const t = texts[lang];
  const w = words[lang];
  const numeric = data.metric.scale !== 'categories';
  const rows = sortRegions(data, lang).map((row): Row => ({
    label: row.label,
    code: row.code,
    value: isKnown(row) || (numeric && row.value === null) ? row.value : valueWords(row, data, lang),
    callout: row.callout?.replaceAll('\n', ', ') ?? null,
    lon: null,
    lat: null,
    ...provenanceCells(row, data, lang),
  }));
  for (const place of data.points) {
    rows.push({
      label: place.label,
      code: null,
      value: place.value ?? place.category ?? pointsName(data, lang),
      callout: null,
      lon: place.lon,
      lat: place.lat,
      ...provenanceCells(place, data, lang),
    });
  }
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: t.colLabel },
        {
          key: 'value',
          label: data.metric.label || t.colValue,
          ...(numeric && { numeric, digits: digitsOf(data), ...(data.metric.unit && { unit: data.metric.unit }) }),
        },
        { key: 'code', label: w.code },
        { key: 'callout', label: w.callout },
        { key: 'lon', label: w.lon, numeric: true, optional: true, digits: 2 },
        { key: 'lat', label: w.lat, numeric: true, optional: true, digits: 2 },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};
