/** Parts of the data of several kinds that show values: an earlier value, the ends of a scale, when a base is small. */
import { compact, readNumber, readObject, readSource, readValue, warn, type ParseContext } from './read.ts';
import type { Source, SourceInput } from './types.ts';

/** An earlier value; `sameQuestion: false` flags that the wording differed. */
export interface BeforeInput {
  value: number;
  year: number;
  sameQuestion?: boolean;
  source?: SourceInput;
}
export interface Before {
  value: number;
  year: number;
  sameQuestion: boolean;
  source?: Source;
}

export const readBefore = (value: unknown, path: string, context: ParseContext): Before | undefined => {
  if (value == null) return undefined;
  const fields = readObject(value, path);
  const before = readValue(fields, 'value', path, context);
  const year = readNumber(fields, 'year', path, context);
  if (before === null || year === undefined) return warn(context, path, 'a value and a year', value);
  return compact<Before>({
    value: before,
    year,
    sameQuestion: fields['sameQuestion'] !== false,
    source: readSource(fields['source'], `${path}.source`, context),
  });
};

export const readDomain = (value: unknown, context: ParseContext): [number, number] | undefined => {
  if (value == null) return undefined;
  const [low, high] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof low === 'number' && typeof high === 'number' && low < high && Number.isFinite(high - low))
    return [low, high];
  return warn(context, 'domain', 'two ends, the lower first', value);
};

/** A base under 100 makes a value fragile. */
export const isSmallBase = ({ base }: { base?: number }): boolean => base !== undefined && base < 100;

// Without accents and case.
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();

/**
 * Order of names in French and English: accents and case decide only between names that are alike without them. By hand: the
 * first `localeCompare` takes a browser longer than to draw a map.
 */
export const compareNames = (a: string, b: string): number => {
  const [first, second] = [folded(a), folded(b)];
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : a > b ? 1 : 0;
};
