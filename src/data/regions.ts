import { resolver } from '../geo/codes.ts';
import { locate } from '../geo/projection.ts';
import { outlinesOf, type Geography } from '../geo/territories.ts';
import {
  atMost,
  cleanText,
  compact,
  readArray,
  readCommon,
  readItem,
  readNamed,
  readNewKey,
  readNumber,
  readObject,
  readText,
  readUrl,
  readValue,
  readWord,
  uniqueByKey,
  warn,
  type Fields,
  type Parse,
  type ParseContext,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';

type MapScale = 'sequential' | 'diverging' | 'categories';

export interface MetricInput {
  key?: string;
  label: Text;
  unit?: Text;
  scale: MapScale;
  /** Number of classes (2 to 7), or the breaks between them. */
  classes?: number | number[];
  /** Middle of a diverging scale; 0 by default. */
  midpoint?: number;
  /** Up to two stand out as accent and pale, up to six have a colour of their own; `missing: true` is drawn as a hatch. */
  categories?: { key: string; label: Text; missing?: boolean }[];
}
export interface RegionRowInput extends ItemInput {
  /** INSEE code as text ("01", "28"), a name, or a common alias. */
  code: string;
  value: number | string | null;
  label?: Text;
  /** Words beside the region: "11e rapport"; the date of its source follows by itself. */
  callout?: Text;
  url?: string;
}
export interface PlaceInput extends ItemInput {
  key: string;
  label: Text;
  /** Degrees. */
  lon: number;
  lat: number;
  value?: number;
  category?: string;
  url?: string;
}
export interface RegionsInput extends CommonInput {
  geography?: Geography;
  scope?: 'all' | 'metropole';
  /** When absent: a sequential scale of the values if they are numbers, the categories seen if they are texts. */
  metric?: MetricInput;
  rows: RegionRowInput[];
  points?: PlaceInput[];
  /** Name of the points in the legend: "Lieu cité par la note". */
  pointsLabel?: Text;
}
export interface Category {
  key: string;
  label: string;
  /** Drawn as the hatch: outside the scope. */
  missing: boolean;
}
export interface Metric {
  label: string;
  unit?: string;
  scale: MapScale;
  classes?: number | number[];
  midpoint: number;
  categories: Category[];
}
export interface RegionRow extends Item {
  code: string;
  label: string;
  /** A number, or the key of a category. */
  value: number | string | null;
  callout?: string;
  url?: string;
}
export interface Place extends Item {
  key: string;
  label: string;
  lon: number;
  lat: number;
  value?: number;
  category?: string;
  url?: string;
}
export interface RegionsData extends CommonData {
  geography: Geography;
  scope: 'all' | 'metropole';
  metric: Metric;
  /** Every territory of the scope, those of the data first; none when the data has none. */
  rows: RegionRow[];
  points: Place[];
  pointsLabel?: string;
}

const readClasses = (value: unknown, context: ParseContext): Metric['classes'] => {
  const isCount = Number.isInteger(value) && (value as number) > 1 && (value as number) < 8;
  const isBreaks =
    Array.isArray(value) &&
    value.length > 0 &&
    value.length < 7 &&
    value.every((each, index) => Number.isFinite(each) && !(each <= value[index - 1]));
  return value == null || isCount || isBreaks
    ? ((value ?? undefined) as Metric['classes'])
    : warn(context, 'metric.classes', '2 to 7 classes, or the breaks between them', value);
};

/** What can name a category; anything else has no words of its own (and `String` of an object may throw). */
const isWord = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

const readMetric = (fields: Fields, unit: string | undefined, values: unknown[], context: ParseContext): Metric => {
  const path = 'metric';
  const metric = fields[path] == null ? {} : readObject(fields[path], path);
  const seen = [...new Set(values.filter(isWord))];
  const byWords = metric['categories'] != null || typeof seen[0] === 'string';
  // The first word is the default.
  const scale = readWord<MapScale>(
    metric,
    'scale',
    path,
    context,
    byWords ? ['categories', 'sequential', 'diverging'] : ['sequential', 'diverging', 'categories'],
  );
  let categories = readArray(
    metric,
    'categories',
    path,
    (category, at, index): Category => ({
      ...readNamed(category, at, index, context),
      missing: category['missing'] === true,
    }),
    true,
  );
  if (scale === 'categories' && metric['categories'] == null) {
    categories = seen.map((value) => ({
      key: String(value),
      label: cleanText(String(value), context.lang),
      missing: false,
    }));
  }
  const own = readText(metric, 'unit', path, context) ?? unit;
  return compact<Metric>({
    label: readText(metric, 'label', path, context) ?? own ?? '',
    unit: own,
    scale,
    classes: readClasses(metric['classes'], context),
    midpoint: readNumber(metric, 'midpoint', path, context) ?? 0,
    categories: atMost(
      100,
      uniqueByKey(categories, (category) => category.key, 'metric.categories', context),
      'metric.categories',
      context,
    ),
  });
};

/** A row's value in the metric's own terms: a finite number, or the key of a known category. */
const valueOf = (
  row: Fields,
  { scale, categories }: Metric,
  path: string,
  context: ParseContext,
): RegionRow['value'] => {
  const { value } = row;
  if (value === '') return null;
  if (scale !== 'categories' || value == null) return readValue(row, 'value', path, context);
  const known = isWord(value) ? categories.find(({ key }) => key === String(value)) : undefined;
  return known?.key ?? warn(context, `${path}.value`, 'a known key', value) ?? null;
};

export const parseRegions: Parse<RegionsData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const geography = readWord<Geography>(fields, 'geography', '', context, ['regions', 'departements']);
  const scope = readWord<RegionsData['scope']>(fields, 'scope', '', context, ['all', 'metropole']);
  const outlines = outlinesOf(geography);
  // Frame 0 is the metropole; a code may have a second shape, in an enlarged inset.
  const names = new Map(
    outlines.shapes.filter(({ frame }) => scope === 'all' || frame === 0).map(({ code, name }) => [code, name]),
  );
  const resolve = resolver(outlines);
  const given = readArray(
    fields,
    'rows',
    '',
    (row, path) => {
      const written = row['code'] ?? readText(row, 'label', path, context);
      if (typeof written === 'number') warn(context, `${path}.code`, 'a code as text', written);
      const code = resolve(written);
      if (code === undefined) return warn(context, `${path}.code`, 'a known code', written);
      return names.has(code) ? { row, path, code } : undefined;
    },
    fields['points'] != null,
  );
  // Before anything is made of them: no more are left than there are territories.
  const read = uniqueByKey(given, (each) => each.code, 'rows', context);
  const metric = readMetric(
    fields,
    common.unit,
    read.map(({ row }) => row['value']),
    context,
  );
  const rows = read.map(({ row, path, code }) =>
    compact<RegionRow>({
      code,
      label: readText(row, 'label', path, context) ?? names.get(code)!,
      value: valueOf(row, metric, path, context),
      callout: readText(row, 'callout', path, context),
      url: readUrl(row, 'url', path, context),
      ...readItem(row, path, context),
    }),
  );
  const codes = new Set(rows.map((row) => row.code));
  // A territory without a row is a missing value, and is said so: in the picture, the list and the table.
  for (const [code, label] of rows.length > 0 ? names : []) {
    if (codes.has(code)) continue;
    codes.add(code);
    rows.push({ code, label, value: null });
  }

  const points = readArray(
    fields,
    'points',
    '',
    (point, path, index): Place | undefined => {
      const label = readText(point, 'label', path, context);
      const lon = readNumber(point, 'lon', path, context) ?? NaN;
      const lat = readNumber(point, 'lat', path, context) ?? NaN;
      const place = locate(outlines, lon, lat);
      if (!place) return warn(context, path, 'a place on the map', `${lon}, ${lat}`);
      if (place.frame > 0 && scope === 'metropole') return undefined;
      // Selecting a place must not select the territory of that code.
      const key = readNewKey(point, label, path, index, codes, context);
      return compact<Place>({
        key,
        label: label ?? key,
        lon,
        lat,
        value: readNumber(point, 'value', path, context),
        category: readText(point, 'category', path, context),
        url: readUrl(point, 'url', path, context),
        ...readItem(point, path, context),
      });
    },
    true,
  );
  return compact<RegionsData>({
    ...common,
    geography,
    scope,
    metric,
    rows,
    points,
    pointsLabel: readText(fields, 'pointsLabel', '', context),
  });
};
