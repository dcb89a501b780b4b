import type { TimelineEventInput } from '../data/timeline.ts';

/** What an event says in one language. */
type Words = [label: string, description?: string, gist?: string];

/** An event in French and English; `when` is a date, or two ("2012/2013"). */
export const eventOf = (
  when: string,
  key: string,
  [label, description, gist]: Words,
  en: Words,
  category?: string,
): TimelineEventInput => {
  const [from, to] = when.split('/') as [string, string?];
  return {
    key,
    ...(to ? { from, to } : { date: from }),
    label: { fr: label, en: en[0] },
    ...(description && { description: { fr: description, en: en[1]! } }),
    ...(gist && { gist: { fr: gist, en: en[2]! } }),
    ...(category && { category }),
  };
};
