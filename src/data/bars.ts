import {
  compact,
  readArray,
  readCommon,
  readItem,
  readNamed,
  readNumber,
  readObject,
  readText,
  readValue,
  readWord,
  uniqueByKey,
  type Fields,
  type Parse,
  type ParseContext,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';
import { compareNames, readBefore, readDomain, type Before, type BeforeInput } from './values.ts';

export interface BarRowInput extends ItemInput {
  key: string;
  label: Text;
  value: number | null;
  /** Number of people or bodies asked: under 100 the bar is drawn at half thickness and says so. */
  base?: number;
  /** What the base counts, after its number: "fondations interrogées"; "réponses" when absent. */
  baseLabel?: Text;
  before?: BeforeInput;
}
export interface BarsInput extends CommonInput {
  rows: BarRowInput[];
  /** Ends of the scale; by default 0 to the largest value, or 0 to 100 when the unit is %. */
  domain?: [number, number];
  reference?: { value: number; label: Text };
  sort?: 'none' | 'ascending' | 'descending' | 'label';
}
export interface BarRow extends Item {
  key: string;
  label: string;
  value: number | null;
  base?: number;
  baseLabel?: string;
  before?: Before;
}
export interface BarsData extends CommonData {
  rows: BarRow[];
  domain?: [number, number];
  reference?: { value: number; label: string };
  sort: 'none' | 'ascending' | 'descending' | 'label';
}

const readReference = (fields: Fields, context: ParseContext): BarsData['reference'] => {
  if (fields['reference'] == null) return undefined;
  const reference = readObject(fields['reference'], 'reference');
  const value = readNumber(reference, 'value', 'reference', context);
  return value === undefined ? undefined : { value, label: readText(reference, 'label', 'reference', context) ?? '' };
};

export const parseBars: Parse<BarsData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const rows = readArray(fields, 'rows', '', (row, path, index): BarRow => {
    return compact<BarRow>({
      ...readNamed(row, path, index, context),
      value: readValue(row, 'value', path, context),
      base: readNumber(row, 'base', path, context, 0),
      baseLabel: readText(row, 'baseLabel', path, context),
      before: readBefore(row['before'], `${path}.before`, context),
      ...readItem(row, path, context),
    });
  });
  return compact<BarsData>({
    ...common,
    rows: uniqueByKey(rows, (row) => row.key, 'rows', context),
    domain: readDomain(fields['domain'], context),
    reference: readReference(fields, context),
    sort: readWord<BarsData['sort']>(fields, 'sort', '', context, ['none', 'ascending', 'descending', 'label']),
  });
};

/** Rows in drawing order; missing values come last when sorted by value. */
export const sortBars = ({ rows, sort }: Pick<BarsData, 'rows' | 'sort'>): BarRow[] => {
  if (sort === 'none') return rows;
  const sorted = [...rows];
  if (sort === 'label') return sorted.sort((a, b) => compareNames(a.label, b.label));
  const sign = sort === 'ascending' ? 1 : -1;
  const rank = (row: BarRow): number => (row.value === null ? Infinity : sign * row.value);
  return sorted.sort((a, b) => rank(a) - rank(b) || 0);
};
