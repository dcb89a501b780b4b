import { readDate, type ReadDate } from './dates.ts';
import {
  compact,
  fail,
  readArray,
  readCommon,
  readItem,
  readKey,
  readText,
  readUrl,
  warn,
  type Fields,
  type Parse,
} from './read.ts';
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
  /** The second is drawn in the accent colour; more than two are told by their words. */
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

export const isSpan = ({ to }: Dates): boolean => to !== undefined;

/** Where an event stands in time: ends of a span; the middle of a day, month or year, twice, when only that is known. */
export const placeOf = (event: Dates): [number, number] => {
  if (isSpan(event)) return [event.start, event.end];
  const middle = (event.start + event.end) / 2;
  return [middle, middle];
};

/** The longest time in which nothing is dated, between `after`, the event that ends last before it, and the event at `index`. */
export interface Gap {
  after: TimelineEvent;
  index: number;
  years: number;
}

export const longestGap = (events: readonly TimelineEvent[]): Gap | undefined => {
  let longest: Gap | undefined;
  let after = events[0]!;
  events.forEach((event, index) => {
    const [start, end] = placeOf(event);
    const reached = placeOf(after)[1];
    // Lengths come from subtractions: of two that are equal to a minute, the first.
    if (start - reached > (longest?.years ?? 0) + 2e-6) longest = { after, index, years: start - reached };
    if (end >= reached) after = event;
  });
  return longest;
};

export const parseTimeline: Parse<TimelineData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const categories = new Map(
    readArray(
      fields,
      'categories',
      '',
      (category, path, index): [string, string] => {
        const label = readText(category, 'label', path, context);
        const key = readKey(category, label, index);
        return [key, label ?? key];
      },
      true,
    ),
  );
  const declared = categories.size > 0;

  /** Wrong dates are reported; an event keeps those that can be read, and is left out when there is none. */
  const readDates = (event: Fields, path: string): Dates | undefined => {
    const read = (name: string): ReadDate | undefined => readDate(event[name], `${path}.${name}`, context);
    let from = event['from'] ? read('from') : undefined;
    let to = event['to'] ? read('to') : undefined;
    if (!from || !to || from.text === to.text) {
      const single = from ?? to ?? read('date');
      return single && { date: single.text, start: single.start, end: single.end };
    }
    if (to.end <= from.start) {
      // Both dates are sound: swapping them loses nothing, dropping the event would.
      warn(context, path, 'an end after its start', `${from.text} / ${to.text}`);
      [from, to] = [to, from];
    }
    return { from: from.text, to: to.text, start: from.start, end: to.end };
  };

  const readCategory = (event: Fields, path: string): string | undefined => {
    const key = readText(event, 'category', path, context);
    if (key && !categories.has(key)) {
      if (declared) return warn(context, `${path}.category`, 'a known key', key);
      categories.set(key, key);
    }
    return key;
  };

  const events = new Map<string, TimelineEvent>();
  readArray(fields, 'events', '', (event, path, index): undefined => {
    const label = readText(event, 'label', path, context);
    if (label === undefined && event['key'] === undefined) fail(`${path}.label`, 'a text', event['label']);
    const key = readKey(event, label, index);
    const dates = readDates(event, path);
    if (!dates) return;
    if (events.has(key)) warn(context, path, 'a unique key', key);
    events.set(
      key,
      compact<TimelineEvent>({
        key,
        label: label ?? key,
        ...dates,
        gist: readText(event, 'gist', path, context),
        description: readText(event, 'description', path, context),
        category: readCategory(event, path),
        url: readUrl(event, 'url', path, context),
        ...readItem(event, path, context),
      }),
    );
  });
  return {
    ...common,
    events: [...events.values()].sort((a, b) => placeOf(a)[0] - placeOf(b)[0]),
    categories: [...categories].map(([key, label]) => ({ key, label })),
  };
};
