import { gapsOf, isSpan, type TimelineData, type TimelineEvent } from '../data/timeline.ts';
import type { Lang } from '../data/types.ts';
import { formatDate, formatList, formatNumber, formatRank } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceLine, sourceOf } from './provenance.ts';
import type { Describe, Row } from './types.ts';

const words = {
  fr: {
    none: 'Aucun événement daté.',
    one: (event: string) => `Un événement\u202F: ${event}.`,
    same: (count: string, date: string) => `${count}\u00A0événements, tous à la même date (${date}).`,
    ends: (count: string, first: string, last: string) => `${count}\u00A0événements. D’abord\u202F: ${first}\u202F; pour finir\u202F: ${last}.`,
    gap: (length: string, after: string, before: string) => `Plus long intervalle\u202F: ${length}, entre ${after} et ${before}.`,
    longest: (names: string) => `Plus longue période\u202F: ${names}.`,
    others: (names: string, count: number) => `${names} et ${count} autres`,
    on: 'le\u00A0',
    to: ' à ',
    about: 'environ ',
    of: ' sur ',
    units: ['ans', 'mois', 'jours', 'jour'],
    from: 'Date',
    until: 'Fin',
    category: 'Catégorie',
    description: 'Description',
    url: 'Adresse',
  },
  en: {
    none: 'No dated event.',
    one: (event: string) => `One event: ${event}.`,
    same: (count: string, date: string) => `${count}\u00A0events, all on the same date (${date}).`,
    ends: (count: string, first: string, last: string) => `${count}\u00A0events. First: ${first}; last: ${last}.`,
    gap: (length: string, after: string, before: string) => `Longest interval: ${length}, between ${after} and ${before}.`,
    longest: (names: string) => `Longest period: ${names}.`,
    others: (names: string, count: number) => `${names} and ${count} others`,
    on: '',
    to: ' to ',
    about: 'about ',
    of: ' of ',
    units: ['years', 'months', 'days', 'day'],
    from: 'Date',
    until: 'End',
    category: 'Category',
    description: 'Description',
    url: 'Address',
  },
};

/** "23 nov. 2017", "avril 2018 à janv. 2019", "2008-2012". */
export const formatPeriod = ({ date, from, to }: TimelineEvent, lang: Lang): string => {
  if (date !== undefined) return formatDate(date, lang);
  const ends = [from!, to!];
  return ends.map((end) => formatDate(end, lang)).join(ends.every((end) => end.length === 4) ? '-' : words[lang].to);
};

/** A length of time in its largest round unit: "210 ans", "environ 18 mois", "3 jours"; empty under half a day. */
export const formatYears = (years: number, lang: Lang): string => {
  const { about, units } = words[lang];
  const unit = years >= 2 ? 0 : years >= 1 / 6 ? 1 : 2;
  const count = years * [1, 12, 365.25][unit]!;
  const round = Math.round(count);
  if (round < 1) return '';
  // The quarter of a day of a leap year is no reason to doubt.
  return `${Math.abs(count - round) > 0.05 ? about : ''}${formatNumber(round, lang)}\u00A0${units[round > 1 ? unit : 3]}`;
};

/** "Loi Hamon : juil. 2014, 9e sur 18". */
export const eventLabel = (event: TimelineEvent, index: number, data: TimelineData, lang: Lang): string => {
  const rank = data.events.length > 1 ? `, ${formatRank(index + 1, lang)}${words[lang].of}${formatNumber(data.events.length, lang)}` : '';
  return `${event.label}${texts[lang].colon}${formatPeriod(event, lang)}${rank}`;
};

// A sentence stays one: a label is cut at 80 signs, and more than three names are counted.
const brief = ({ label }: TimelineEvent): string => (label.length > 80 ? `${label.slice(0, 79).trimEnd()}…` : label);
const names = (events: readonly TimelineEvent[], lang: Lang): string =>
  events.length <= 3
    ? formatList(events.map(brief), lang)
    : words[lang].others(events.slice(0, 2).map(brief).join(', '), events.length - 2);

const summarise = ({ events }: TimelineData, lang: Lang): string => {
  const w = words[lang];
  const first = events[0];
  if (!first) return w.none;
  const named = (among: readonly TimelineEvent[]): string => `${names(among, lang)} (${formatPeriod(among[0]!, lang)})`;
  const alike = (event: TimelineEvent): TimelineEvent[] =>
    events.filter(({ date, from, to }) => date === event.date && from === event.from && to === event.to);
  if (events.length === 1) return w.one(named(events));
  const count = formatNumber(events.length, lang);
  const firsts = alike(first);
  if (firsts.length === events.length) return w.same(count, formatPeriod(first, lang));
  const sentences = [w.ends(count, named(firsts), named(alike(events.at(-1)!)))];
  if (events.every(isSpan)) {
    let longest = 0;
    for (const { start, end } of events) longest = Math.max(longest, end - start);
    // Lengths come from subtractions: a minute of tolerance.
    const same = events.filter(({ start, end }) => longest - (end - start) < 2e-6);
    sentences.push(w.longest(same.length > 1 ? names(same, lang) : named(same)));
  } else {
    let widest: ReturnType<typeof gapsOf>[number] | undefined;
    for (const gap of gapsOf(events)) if (!widest || gap.years > widest.years + 2e-6) widest = gap;
    const length = widest && formatYears(widest.years, lang);
    if (widest && length) {
      const on = (date: string): string => (date.length > 7 ? w.on : '') + formatDate(date, lang);
      const { after, index } = widest;
      const before = events[index]!;
      sentences.push(w.gap(length, on((after.to ?? after.date)!), on((before.from ?? before.date)!)));
    }
  }
  return sentences.join(' ');
};

export const describeTimeline: Describe<TimelineData> = (data, lang) => {
  const w = words[lang];
  const labels = new Map(data.categories.map(({ key, label }) => [key, label]));
  const rows = data.events.map(
    (event): Row => ({
      ...provenanceCells(event, data, lang),
      // The date of the source stands with its name: a column of dates beside those of the events would be taken for theirs.
      source: sourceLine(sourceOf(event, data), lang) ?? texts[lang].noSource,
      date: null,
      key: event.key,
      label: event.label,
      from: (event.from ?? event.date)!,
      to: event.to ?? null,
      category: (event.category && labels.get(event.category)) ?? null,
      description: event.description ?? event.gist ?? null,
      url: event.url ?? null,
    }),
  );
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        { key: 'from', label: w.from, date: true },
        { key: 'to', label: w.until, date: true },
        { key: 'category', label: w.category },
        { key: 'description', label: w.description },
        { key: 'url', label: w.url },
        ...provenanceColumns(lang).filter(({ key }) => key !== 'date'),
      ],
      rows,
    ),
    rows,
  };
};
