import { longestGap, type TimelineData, type TimelineEvent } from '../data/timeline.ts';
import type { Lang } from '../data/types.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { describing } from './describing.ts';
import { someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceLine, sourceOf } from './provenance.ts';
import type { Row, Table } from './types.ts';

export const timelineWords = {
  fr: {
    events: 'événement',
    first: 'D’abord',
    last: 'Pour finir',
    gap: 'Plus long intervalle',
    to: ' à ',
    about: 'environ ',
    units: ['ans', 'mois', 'jours', 'jour'],
    later: ' plus tard',
    end: 'Fin',
    category: 'Catégorie',
    url: 'Adresse',
  },
  en: {
    events: 'event',
    first: 'First',
    last: 'Last',
    gap: 'Longest interval',
    to: ' to ',
    about: 'about ',
    units: ['years', 'months', 'days', 'day'],
    later: ' later',
    end: 'End',
    category: 'Category',
    url: 'Address',
  },
};

type Dated = Pick<TimelineEvent, 'date' | 'from' | 'to'>;

/** "23 nov. 2017", "avril 2018 à janv. 2019", "2008-2012". */
export const formatPeriod = ({ date, from = date, to }: Dated, lang: Lang): string => {
  const ends = [from!, ...(to === undefined ? [] : [to])];
  return ends
    .map((end) => formatDate(end, lang))
    .join(ends.every((end) => end.length === 4) ? '-' : timelineWords[lang].to);
};

/** A length of time in its largest round unit: "210 ans", "environ 18 mois", "3 jours"; empty under half a day. */
export const formatYears = (years: number, lang: Lang): string => {
  const { about, units } = timelineWords[lang];
  const unit = years >= 2 ? 0 : years >= 1 / 6 ? 1 : 2;
  const count = years * [1, 12, 365.25][unit]!;
  const round = Math.round(count);
  // The quarter of a day of a leap year is no reason to doubt.
  return round < 1
    ? ''
    : `${Math.abs(count - round) > 0.05 ? about : ''}${formatNumber(round, lang)}\u00A0${units[round > 1 ? unit : 3]}`;
};

const summarise = ({ events }: TimelineData, lang: Lang): string => {
  const w = timelineWords[lang];
  const { colon } = texts[lang];
  const count = `${formatNumber(events.length, lang)}\u00A0${w.events}${events.length > 1 ? 's' : ''}`;
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return `${count}.`;
  const named = (one: TimelineEvent): string => {
    const period = formatPeriod(one, lang);
    return `${colon}${someNames(
      events.filter((event) => formatPeriod(event, lang) === period).map(({ label }) => label),
      lang,
    )} (${period}).`;
  };
  if (formatPeriod(first, lang) === formatPeriod(last, lang)) return count + named(first);
  const gap = longestGap(events);
  const length = gap && formatYears(gap.years, lang);
  const { after, index } = gap ?? { after: first, index: 0 };
  const next = events[index]!;
  return `${count}. ${w.first}${named(first)} ${w.last}${named(last)}${
    length
      ? ` ${w.gap}${colon}${length} (${formatPeriod({ from: (after.to ?? after.date)!, to: (next.from ?? next.date)! }, lang)}).`
      : ''
  }`;
};

const tabulate = (data: TimelineData, lang: Lang): Table => {
  const w = timelineWords[lang];
  const labels = new Map(data.categories.map(({ key, label }) => [key, label]));
  const rows = data.events.map((event): Row => ({
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
  }));
  return {
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        { key: 'from', label: 'Date', date: true },
        { key: 'to', label: w.end, date: true },
        { key: 'category', label: w.category },
        { key: 'description', label: 'Description' },
        { key: 'url', label: w.url },
        ...provenanceColumns(lang).filter(({ key }) => key !== 'date'),
      ],
      rows,
    ),
    rows,
  };
};

export const describeTimeline = describing(summarise, tabulate);
