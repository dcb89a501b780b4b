/**
 * Reads unknown values into typed data. Known keys are read by name into fresh objects, so that `__proto__`, getters and
 * unknown fields never travel further. Each function throws a DataError when nothing can be drawn without the value, and
 * reports the rest to the context.
 */
import { DataError, makeIssue, type Expected, type Issue } from './issues.ts';
import type { CommonData, Item, Lang, Origin, Source } from './types.ts';

export interface ParseContext {
  lang: Lang;
  report: (issue: Issue) => void;
}

/** A parse function: unknown input to typed data in one language. Throws a DataError for a fatal fault. */
export type Parse<Data> = (input: unknown, context: ParseContext) => Data;

export type Fields = Record<string, unknown>;

export const fail = (path: string, expected: Expected, value: unknown): never => {
  throw new DataError(makeIssue(path, expected, value, true));
};
export const warn = (context: ParseContext, path: string, expected: Expected, value: unknown): undefined => {
  context.report(makeIssue(path, expected, value, false));
  return undefined;
};

const own = (fields: Fields, name: string): unknown => (Object.hasOwn(fields, name) ? fields[name] : undefined);

export const readObject = (value: unknown, path: string): Fields => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return fail(path, 'an object', value);
  return value as Fields;
};

/** Rows above this number are refused: `too-large`. So are more points of all series together. */
export const MAX_ROWS = 100_000;

export const refuseOver = (count: number, path: string, most = MAX_ROWS): void => {
  if (count > most) throw new DataError(makeIssue(path, `at most ${most} items`, count, true, 'too-large'));
};

/** The first items of a list; a longer list is reported. */
export const atMost = <T>(most: number, items: T[], path: string, context: ParseContext): T[] => {
  if (items.length > most) warn(context, path, `at most ${most} items`, items.length);
  return items.slice(0, most);
};

export const readArray = <T>(
  fields: Fields,
  name: string,
  path: string,
  each: (item: Fields, path: string, index: number) => T | undefined,
  optional = false,
): T[] => {
  const value = own(fields, name);
  const here = join(path, name);
  if (value == null && optional) return [];
  if (!Array.isArray(value)) return fail(here, 'an array', value);
  refuseOver(value.length, here);
  const items: T[] = [];
  for (let index = 0; index < value.length; index++) {
    const at = `${here}[${index}]`;
    const item = each(readObject(value[index], at), at, index);
    if (item !== undefined) items.push(item);
  }
  return items;
};

export const join = (path: string, name: string): string => (path ? `${path}.${name}` : name);

// Control characters, and the marks that would reorder the text round them.
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
const MAX_TEXT = 2000;
/** Anything but letters (by range: `\p{L}` is slow to compile) and digits, single spaces between letters, and signs that stand as they are. */
const MARKED = /[^A-Za-z\u00C0-\u1FFF\d ,.()’-]|^ | $|\d \d/;

/** A text that cannot reorder the words round it. */
export const withoutControls = (text: string): string => text.replace(UNSAFE, '');

/** One string of data, cleaned, cut at 2,000 characters and with French spaces where French wants them. */
export const cleanText = (value: string, lang: Lang): string => {
  // Nearly every text of a long file is plain: one look instead of five.
  if (value.length < MAX_TEXT && !MARKED.test(value)) return value;
  const text = withoutControls(value.slice(0, MAX_TEXT)).replace(/'/g, '’').trim();
  if (lang !== 'fr') return text;
  return text
    .replace(/[ \u00A0](?=[;!?%»]|:(?!\/\/))|(?<=\d)(?=%)/g, '\u202F')
    .replace(/«[ \u00A0\u202F]?/g, '«\u202F')
    .replace(/(?<=(?<!\d)\d{1,3})[ \u00A0](?=\d{3}(?!\d))/g, '\u202F');
};

export const readText = (fields: Fields, name: string, path: string, context: ParseContext): string | undefined => {
  const value = own(fields, name);
  if (value == null) return undefined;
  if (typeof value === 'string') return cleanText(value, context.lang) || undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'object' && !Array.isArray(value)) {
    const texts = value as Fields;
    for (const lang of [context.lang, 'fr', 'en', ...Object.keys(texts)]) {
      const text = own(texts, lang);
      if (typeof text === 'string') return cleanText(text, context.lang) || undefined;
    }
  }
  return warn(context, join(path, name), 'a text', value);
};

/** A number; absent or `null` is `null`, Infinity (JSON `1e400`) is reported and missing, anything else is fatal. */
export const readValue = (fields: Fields, name: string, path: string, context: ParseContext): number | null => {
  const value = own(fields, name);
  if (value == null) return null;
  if (typeof value !== 'number') return fail(join(path, name), 'a number or null', value);
  if (Number.isFinite(value)) return value;
  warn(context, join(path, name), 'a finite number', value);
  return null;
};

/** An optional number: whatever is not a finite number of at least `min` is reported and left out. */
export const readNumber = (
  fields: Fields,
  name: string,
  path: string,
  context: ParseContext,
  min = -Infinity,
): number | undefined => {
  const value = own(fields, name);
  if (value == null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value) && value >= min) return value;
  return warn(context, join(path, name), min >= 0 ? 'a positive number' : 'a finite number', value);
};

/** A word of a vocabulary: another one is reported and replaced by the first. */
export const readWord = <Word extends string>(
  fields: Fields,
  name: string,
  path: string,
  context: ParseContext,
  words: readonly [Word, ...Word[]],
): Word => {
  const value = own(fields, name);
  if (value == null) return words[0];
  if ((words as readonly unknown[]).includes(value)) return value as Word;
  warn(context, join(path, name), `one of ${words.join(', ')}`, value);
  return words[0];
};

/** http, https, mailto or relative; anything else is reported and dropped. */
export const readUrl = (fields: Fields, name: string, path: string, context: ParseContext): string | undefined => {
  const value = own(fields, name);
  if (value == null || value === '') return undefined;
  const url = typeof value === 'string' ? safeUrl(value) : undefined;
  return url ?? warn(context, join(path, name), 'an http, https, mailto or relative address', value);
};

export const safeUrl = (value: string): string | undefined => {
  try {
    const base = 'https://relative.invalid/';
    // Trimmed before it is read, not after: "\u00A0javascript:" is a relative address only as long as it keeps its space.
    const text = value.trim();
    const url = new URL(text, base);
    if (!/^(https?|mailto):$/.test(url.protocol)) return undefined;
    // "//host" is read as another host: it comes out as the browser would follow it.
    return url.href.startsWith(base) ? text : url.href;
  } catch {
    return undefined;
  }
};

/** Rows with a key seen before replace the earlier ones, and are reported. */
export const uniqueByKey = <T>(items: T[], keyOf: (item: T) => string, path: string, context: ParseContext): T[] => {
  const byKey = new Map<string, T>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (byKey.has(key)) warn(context, `${path}[${index}]`, 'a unique key', key);
    byKey.set(key, item);
  });
  return byKey.size === items.length ? items : [...byKey.values()];
};

/** The key of a row: its `key`, else its label, else its place. */
export const readKey = (fields: Fields, label: string | undefined, index: number): string => {
  const key = own(fields, 'key');
  // Where there is no label the key is shown. Most keys are plain words: one look instead of three.
  if (typeof key === 'string' && key && key.length <= 200 && !MARKED.test(key)) return key;
  const text = typeof key === 'string' ? withoutControls(key.slice(0, 200)) : '';
  if (text.trim()) return text;
  if (Number.isFinite(key)) return String(key);
  return label ?? String(index + 1);
};

/** A key for a chart in which one key selects one thing: one in `taken` is reported and gives way to the item's path. */
export const readNewKey = (
  fields: Fields,
  label: string | undefined,
  path: string,
  index: number,
  taken: Set<string>,
  context: ParseContext,
): string => {
  let key = readKey(fields, label, index);
  if (taken.has(key)) {
    warn(context, `${path}.key`, 'a key used once', key);
    key = path;
  }
  taken.add(key);
  return key;
};

/** Key and label of an item, each standing in for the other; fatal where it has neither. */
export const readNamed = (
  fields: Fields,
  path: string,
  index: number,
  context: ParseContext,
): { key: string; label: string } => {
  const label = readText(fields, 'label', path, context);
  if (label === undefined && fields['key'] === undefined) fail(`${path}.label`, 'a text', fields['label']);
  const key = readKey(fields, label, index);
  return { key, label: label ?? key };
};

export const readSource = (value: unknown, path: string, context: ParseContext): Source | undefined => {
  if (value == null) return undefined;
  if (typeof value === 'string') return { label: cleanText(value, context.lang) };
  const fields = readObject(value, path);
  const origin = own(fields, 'origin');
  const study = readText(fields, 'study', path, context);
  return compact<Source>({
    label: readText(fields, 'label', path, context) ?? study ?? '',
    study,
    url: readUrl(fields, 'url', path, context),
    date: readText(fields, 'date', path, context),
    origin:
      origin == null
        ? undefined
        : readWord<Origin>(fields, 'origin', path, context, ['note', 'complement', 'interpretation']),
    question: readText(fields, 'question', path, context),
    base: readNumber(fields, 'base', path, context, 0),
    caveat: readText(fields, 'caveat', path, context),
  });
};

/** Note and source of one row, cell, point, step or position. */
export const readItem = (fields: Fields, path: string, context: ParseContext): Item =>
  compact<Item>({
    note: readText(fields, 'note', path, context),
    source: readSource(own(fields, 'source'), join(path, 'source'), context),
  });

export const readCommon = (input: unknown, context: ParseContext): { fields: Fields; common: CommonData } => {
  const fields = readObject(input, '');
  const source = own(fields, 'source');
  // Each is a line under the chart.
  const sources = (Array.isArray(source) ? atMost(50, source as unknown[], 'source', context) : [source])
    .map((item, index) => readSource(item, Array.isArray(source) ? `source[${index}]` : 'source', context))
    .filter((item): item is Source => item !== undefined);
  const highlight = own(fields, 'highlight');
  return {
    fields,
    common: compact<CommonData>({
      heading: readText(fields, 'heading', '', context),
      summary: readText(fields, 'summary', '', context),
      note: readText(fields, 'note', '', context),
      unit: readText(fields, 'unit', '', context),
      sources,
      highlight: typeof highlight === 'string' ? highlight : undefined,
    }),
  };
};

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** The object without its undefined fields, so that parsed data compares and serialises cleanly. */
export const compact = <T extends object>(fields: Loose<T>): T => {
  const result: Fields = {};
  for (const name of Object.keys(fields) as (keyof T & string)[])
    if (fields[name] !== undefined) result[name] = fields[name];
  return result as T;
};
