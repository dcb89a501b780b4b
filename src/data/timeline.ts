import { parseDate } from './dates.ts';
import { cleanText, compact, fail, join, readArray, readCommon, readItem, readKey, readText, readUrl, uniqueByKey, warn, type Fields, type Parse, type ParseContext } from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';

/** A date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year may be a number. */
export type DateInput = string | number;

export interface TimelineEventInput extends ItemInput {
  key: string;
  label: Text;
  /** When it happened; `from` without `to` says the same. */
  date?: DateInput;
  /** First and last date of what lasted, both included. */
  from?: DateInput;
  to?: DateInput;
  /** The event in a few words, drawn under its label; the beginning of the description when absent. */
  gist?: Text;
  /** The whole text, on demand and in the table. */
  description?: Text;
  /** Key of a category, or its word when the data lists no categories. */
  category?: string;
  url?: string;
}
export interface TimelineInput extends CommonInput {
  events: TimelineEventInput[];
  /** At most seven can be told apart. The first is drawn as open discs, the second in the accent colour. */
  categories?: { key: string; label: Text }[];
}
interface Dates {
  date?: string;
  from?: string;
  to?: string;
  /** Decimal years that the dates cover, end not included. */
  start: number;
  end: number;
}
/** Either `date`, or `from` and `to`. */
export interface TimelineEvent extends Item, Dates {
  key: string;
  label: string;
  gist?: string;
  description?: string;
  category?: string;
  url?: string;
}
export interface TimelineCategory {
  key: string;
  label: string;
}
export interface TimelineData extends CommonData {
  /** In order of time; events of the same date keep the order of the data. */
  events: TimelineEvent[];
  categories: TimelineCategory[];
}

export const isSpan = (event: Pick<Dates, 'to'>): boolean => event.to !== undefined;

/** Where an event stands in time: ends of a span; the middle of a day, month or year, twice, when only that is known. */
export const placeOf = (event: Dates): [number, number] => {
  if (isSpan(event)) return [event.start, event.end];
  const middle = (event.start + event.end) / 2;
  return [middle, middle];
};

/** A time in which nothing is dated: between `after`, the event that ends last before it, and the event at `index`. */
export interface Gap {
  after: TimelineEvent;
  index: number;
  years: number;
}

export const gapsOf = (events: readonly TimelineEvent[]): Gap[] => {
  const gaps: Gap[] = [];
  let after = events[0]!;
  events.forEach((event, index) => {
    const [start, end] = placeOf(event);
    const reached = placeOf(after)[1];
    if (start > reached) gaps.push({ after, index, years: start - reached });
    if (end >= reached) after = event;
  });
  return gaps;
};

interface ParsedDate {
  text: string;
  period: [number, number];
}

const readDate = (fields: Fields, name: string, path: string, context: ParseContext): ParsedDate | undefined => {
  const value = fields[name];
  if (value == null || value === '') return undefined;
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const period = parseDate(text);
  return period ? { text, period } : warn(context, join(path, name), 'a year or a date', value);
};

/** Wrong dates are reported; an event keeps those that can be read, and is left out when there is none. */
const readDates = (fields: Fields, path: string, context: ParseContext): Dates | undefined => {
  const date = readDate(fields, 'date', path, context);
  let from = readDate(fields, 'from', path, context);
  let to = readDate(fields, 'to', path, context);
  if (from && to && from.text !== to.text) {
    if (to.period[1] <= from.period[0]) {
      // Both dates are sound: swapping them loses nothing, dropping the event would.
      warn(context, path, 'an end after its start', `${from.text} / ${to.text}`);
      [from, to] = [to, from];
    }
    return { from: from.text, to: to.text, start: from.period[0], end: to.period[1] };
  }
  const single = date ?? from ?? to;
  if (single) return { date: single.text, start: single.period[0], end: single.period[1] };
  if ([fields['date'], fields['from'], fields['to']].every((value) => value == null || value === '')) {
    warn(context, join(path, 'date'), 'a year or a date', fields['date']);
  }
  return undefined;
};

export const parseTimeline: Parse<TimelineData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const declared = readArray(fields, 'categories', '', (category, path, index): TimelineCategory => {
    const label = readText(category, 'label', path, context);
    const key = readKey(category, label, index);
    return { key, label: label ?? key };
  }, true);
  const categories = new Map(uniqueByKey(declared, ({ key }) => key, 'categories', context).map((category) => [category.key, category]));

  const readCategory = (event: Fields, path: string): string | undefined => {
    const key = event['category'];
    if (key == null || key === '') return undefined;
    if (typeof key !== 'string') return warn(context, join(path, 'category'), 'a text', key);
    if (!categories.has(key)) {
      if (declared.length) return warn(context, join(path, 'category'), 'a known key', key);
      categories.set(key, { key, label: cleanText(key, context.lang) });
    }
    return key;
  };

  const events = new Map<string, TimelineEvent>();
  readArray(fields, 'events', '', (event, path, index): undefined => {
    const label = readText(event, 'label', path, context);
    if (label === undefined && event['key'] === undefined) fail(`${path}.label`, 'a text', event['label']);
    const key = readKey(event, label, index);
    const dates = readDates(event, path, context);
    if (!dates) return;
    if (events.has(key)) warn(context, path, 'a unique key', key);
    events.set(
      key,
      compact<TimelineEvent>({
        key,
        label: label ?? key,
        date: undefined,
        from: undefined,
        to: undefined,
        ...dates,
        gist: readText(event, 'gist', path, context),
        description: readText(event, 'description', path, context),
        category: readCategory(event, path),
        url: readUrl(event, 'url', path, context),
        note: undefined,
        source: undefined,
        ...readItem(event, path, context),
      }),
    );
  });
  return {
    ...common,
    events: [...events.values()].sort((a, b) => placeOf(a)[0] - placeOf(b)[0]),
    categories: [...categories.values()],
  };
};
