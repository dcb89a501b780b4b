import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRows } from '../../src/charts/from-rows.ts';
import { timelineChart } from '../../src/charts/timeline.ts';
import { parseTimeline, type TimelineData } from '../../src/data/timeline.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeTimeline, formatYears } from '../../src/describe/timeline.ts';
import { debateSteps } from '../../src/findings/debate-steps.ts';
import { programmes } from '../../src/findings/programmes.ts';
import { roadToSdg17 } from '../../src/findings/road-to-sdg17.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { layoutTimeline, MAX_EVENTS } from '../../src/layout/timeline.ts';
import { cutOf, timelineAxis } from '../../src/layout/timeline-strip.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Circle, Rect, TextMark } from '../../src/scene/types.ts';
import { assertScene, flatten, parsed, refusal, WIDTHS, words } from '../scene.ts';

const data = (input: unknown, lang: Lang = 'fr'): TimelineData => parsed(parseTimeline, input, lang).data;
const faults = (input: unknown): string[] =>
  parsed(parseTimeline, input).issues.map(({ message, fatal }) => `${fatal ? 'fatal' : 'reported'} ${message}`);
const at = (key: string, date: string | number, rest: object = {}): object => ({
  key,
  label: key.toUpperCase(),
  date,
  ...rest,
});
const summary = (input: unknown, lang: Lang = 'fr'): string => describeTimeline(data(input, lang), lang).summary;

describe('parseTimeline', () => {
  test('reads dates, spans and categories, and sorts by time: a year alone stands at its middle, a span at its start', () => {
    const { events, categories } = data({
      categories: [{ key: 'x', label: { fr: 'Étape', en: 'Step' } }],
      events: [
        at('d', '2015', { category: 'x' }),
        at('c', '2015-06-18'),
        { key: 'b', label: 'B', from: '2015', to: '2016-02' },
        at('a', 2014),
        at('e', '2015'),
      ],
    });
    expect(events.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(events[1]).toEqual({ key: 'b', label: 'B', from: '2015', to: '2016-02', start: 2015, end: 2016 + 60 / 366 });
    expect(events[3]).toEqual({ key: 'd', label: 'D', date: '2015', start: 2015, end: 2016, category: 'x' });
    expect(categories).toEqual([{ key: 'x', label: 'Étape' }]);
  });

  test('`from` without `to`, and a span that ends as it begins, are dates; words are categories when none are listed', () => {
    const { events, categories } = data({
      events: [
        { label: 'A', from: '2019', category: 'Loi' },
        { label: 'B', from: '2020-01', to: '2020-01', category: 'Rapport' },
      ],
    });
    expect(events.map(({ date }) => date)).toEqual(['2019', '2020-01']);
    expect(categories).toEqual([
      { key: 'Loi', label: 'Loi' },
      { key: 'Rapport', label: 'Rapport' },
    ]);
  });

  test('parsed data reads again as itself', () => {
    for (const finding of Object.values(timelineChart.findings)) {
      const once = data(finding);
      expect(data(JSON.parse(JSON.stringify({ ...once, source: once.sources })))).toEqual(once);
    }
  });

  test.each<[string, unknown, string[], string[]]>([
    [
      '"2019-13-40" is reported and its event left out',
      { events: [at('a', '2019-13-40'), at('b', '2020')] },
      ['reported events[0].date: expected a year or a date, found "2019-13-40"'],
      ['b 2020'],
    ],
    [
      '"2019-02-30" likewise; no event left is the empty state, not an error',
      { events: [at('a', '2019-02-30')] },
      ['reported events[0].date: expected a year or a date, found "2019-02-30"'],
      [],
    ],
    [
      'a date as people write it',
      { events: [at('a', '21/11/2019')] },
      ['reported events[0].date: expected a year or a date, found "21/11/2019"'],
      [],
    ],
    [
      'no date at all',
      { events: [{ key: 'a', label: 'A' }] },
      ['reported events[0].date: expected a year or a date, found undefined'],
      [],
    ],
    [
      'dates of a wrong type',
      { events: [at('a', true as never), at('b', 2019.5), at('c', Infinity), { key: 'd', label: 'D', from: {} }] },
      [
        'reported events[0].date: expected a year or a date, found true',
        'reported events[1].date: expected a year or a date, found 2019.5',
        'reported events[2].date: expected a year or a date, found Infinity',
        'reported events[3].from: expected a year or a date, found an object',
        'reported events[3].date: expected a year or a date, found undefined',
      ],
      [],
    ],
    [
      'an end before its start is reported, and the two are swapped',
      { events: [{ key: 'a', label: 'A', from: '2019', to: '2018-05' }] },
      ['reported events[0]: expected an end after its start, found "2019 / 2018-05"'],
      ['a 2018-05/2019'],
    ],
    [
      'an end within its start is sound',
      {
        events: [
          { key: 'a', label: 'A', from: '2018-06', to: '2018' },
          { key: 'b', label: 'B', from: '2018', to: '2018-06' },
        ],
      },
      [],
      ['b 2018/2018-06', 'a 2018-06/2018'],
    ],
    [
      'a wrong end leaves the start',
      { events: [{ key: 'a', label: 'A', from: '2019', to: '2020-99' }] },
      ['reported events[0].to: expected a year or a date, found "2020-99"'],
      ['a 2019'],
    ],
    [
      'a key met twice is reported, the last wins, at its place in the list',
      { events: [at('x', 'hier'), at('a', '2019'), at('a', '2018')] },
      [
        'reported events[0].date: expected a year or a date, found "hier"',
        'reported events[2]: expected a unique key, found "a"',
      ],
      ['a 2018'],
    ],
    [
      'an unknown category is reported and left out',
      {
        categories: [{ key: 'x', label: 'X' }],
        events: [at('a', '2019', { category: 'y' }), at('b', '2019', { category: 3 })],
      },
      [
        'reported events[0].category: expected a known key, found "y"',
        'reported events[1].category: expected a known key, found "3"',
      ],
      ['a 2019', 'b 2019'],
    ],
    [
      'a dangerous address is reported and left out',
      { events: [at('a', '2019', { url: 'javascript:alert(1)' })] },
      ['reported events[0].url: expected an http, https, mailto or relative address, found "javascript:alert(1)"'],
      ['a 2019'],
    ],
    [
      'keys named like prototypes are keys',
      {
        events: [
          at('__proto__', '2018', { category: 'constructor' }),
          at('constructor', '2019', { category: '__proto__' }),
        ],
      },
      [],
      ['__proto__ 2018', 'constructor 2019'],
    ],
  ])('%s', (_, input, messages, events) => {
    const result = parsed(parseTimeline, input);
    expect(faults(input)).toEqual(messages);
    expect(result.data.events.map(({ key, date, from, to }) => `${key} ${date ?? `${from}/${to}`}`)).toEqual(events);
    for (const width of [288, 672]) assertScene(layoutTimeline(result.data, { width, lang: 'fr' }));
  });

  test.each<[string, unknown, string]>([
    ['no list of events', {}, 'events: expected an array, found undefined'],
    ['a text in its place', { events: '2019' }, 'events: expected an array, found "2019"'],
    ['an event that is not an object', { events: [2019] }, 'events[0]: expected an object, found 2019'],
    [
      'an event without key nor label',
      { events: [{ date: '2019' }] },
      'events[0].label: expected a text, found undefined',
    ],
    ['categories that are not a list', { events: [], categories: 'x' }, 'categories: expected an array, found "x"'],
  ])('%s stops the chart', (_, input, message) => {
    expect(refusal(parseTimeline, input)).toMatchObject({ message, fatal: true, code: 'invalid-data' });
  });
});

describe('a CSV file', () => {
  test('of date, from, to, category and source reads as events', () => {
    const input = fromRows['timeline']!([
      {
        key: '',
        label: 'Loi',
        date: '2014-07',
        from: '',
        to: '',
        category: 'Droit',
        description: '',
        source: 'Note',
        url: '',
      },
      {
        key: 'p',
        label: 'Plan',
        date: '',
        from: '2015',
        to: '2017',
        category: '',
        description: 'Texte',
        source: '',
        url: '/plan',
      },
    ]);
    expect(faults(input)).toEqual([]);
    expect(data(input).events).toEqual([
      {
        key: 'Loi',
        label: 'Loi',
        date: '2014-07',
        start: 2014 + 181 / 365,
        end: 2014 + 212 / 365,
        category: 'Droit',
        source: { label: 'Note', study: 'Note' },
      },
      { key: 'p', label: 'Plan', from: '2015', to: '2017', start: 2015, end: 2018, description: 'Texte', url: '/plan' },
    ]);
  });

  test('made from the table holds the same events', () => {
    const { columns, rows } = describeTimeline(data(debateSteps), 'fr');
    const again = data(
      fromRows['timeline']!(
        rows.map((row) =>
          Object.fromEntries(['key', ...columns.map(({ key }) => key)].map((key) => [key, String(row[key] ?? '')])),
        ),
      ),
    );
    const times = (each: TimelineData): unknown[] =>
      each.events.map(({ key, label, description, start, end }) => ({ key, label, description, start, end }));
    expect(times(again)).toEqual(times(data(debateSteps)));
  });
});

describe('describeTimeline', () => {
  test.each<[string, unknown, string, string]>([
    [
      'one event',
      { events: [at('a', '2019-11-21')] },
      '1\u00A0événement\u202F: A (21\u00A0nov.\u00A02019).',
      '1\u00A0event: A (21\u00A0Nov\u00A02019).',
    ],
    [
      'all on one date',
      { events: [at('a', '2019'), at('b', '2019')] },
      '2\u00A0événements\u202F: A et B (2019).',
      '2\u00A0events: A and B (2019).',
    ],
    [
      'two events',
      { events: [at('a', '2001'), at('b', '2008')] },
      '2\u00A0événements. D’abord\u202F: A (2001). Pour finir\u202F: B (2008). Plus long intervalle\u202F: 7\u00A0ans (2001-2008).',
      '2\u00A0events. First: A (2001). Last: B (2008). Longest interval: 7\u00A0years (2001-2008).',
    ],
    [
      'ties at both ends',
      {
        events: [at('a', '2001'), at('b', '2001'), at('c', '2002'), at('d', '2002'), at('e', '2002'), at('f', '2002')],
      },
      '6\u00A0événements. D’abord\u202F: A et B (2001). Pour finir\u202F: C, D et 2 autres (2002). Plus long intervalle\u202F: 12\u00A0mois (2001-2002).',
      '6\u00A0events. First: A and B (2001). Last: C, D and 2 others (2002). Longest interval: 12\u00A0months (2001-2002).',
    ],
    [
      'an interval after the end of a span',
      { events: [{ label: 'A', from: '2001', to: '2010' }, at('b', '2005'), at('c', '2011-01-03')] },
      '3\u00A0événements. D’abord\u202F: A (2001-2010). Pour finir\u202F: C (3\u00A0janv.\u00A02011). Plus long intervalle\u202F: environ 3\u00A0jours (2010 à 3\u00A0janv.\u00A02011).',
      '3\u00A0events. First: A (2001-2010). Last: C (3\u00A0Jan\u00A02011). Longest interval: about 3\u00A0days (2010 to 3\u00A0Jan\u00A02011).',
    ],
    [
      'spans that touch have no interval',
      {
        events: [
          { label: 'A', from: '2001', to: '2003' },
          { label: 'B', from: '2004', to: '2007' },
        ],
      },
      '2\u00A0événements. D’abord\u202F: A (2001-2003). Pour finir\u202F: B (2004-2007).',
      '2\u00A0events. First: A (2001-2003). Last: B (2004-2007).',
    ],
  ])('%s', (_, input, fr, en) => {
    expect(summary(input, 'fr')).toBe(fr);
    expect(summary(input, 'en')).toBe(en);
  });

  test('the built-in findings', () => {
    expect(summary(debateSteps)).toBe(
      '7\u00A0événements. D’abord\u202F: Les impacts des alliances innovantes au service du bien commun (23\u00A0nov.\u00A02017). Pour finir\u202F: À l’écoute des Territoires (12\u00A0juil.\u00A02021). Plus long intervalle\u202F: environ 18\u00A0mois (1er\u00A0oct.\u00A02019 à 25\u00A0mars\u00A02021).',
    );
    expect(summary(roadToSdg17, 'en')).toBe(
      '18\u00A0events. First: Le Chapelier law (1791). Last: Report handed to minister Gabriel Attal and Roadmap (2020). Longest interval: 210\u00A0years (1791-2001).',
    );
    expect(summary(programmes)).toBe(
      '3\u00A0événements. D’abord\u202F: ARPEA\u202F: état des lieux (2008-2012). Pour finir\u202F: IMPACT\u202F: impacts (2018-2022).',
    );
  });

  test.each<[number, string]>([
    [210, '210\u00A0ans'],
    [2.2, 'environ 2\u00A0ans'],
    [1.5, '18\u00A0mois'],
    [0.1, 'environ 37\u00A0jours'],
    [1 / 365, '1\u00A0jour'],
    [0.001, ''],
  ])('%d years read "%s"', (years, text) => expect(formatYears(years, 'fr')).toBe(text));

  test('the table has one row per event, ISO dates for the file, and the provenance of each', () => {
    const { columns, rows } = describeTimeline(data(debateSteps), 'fr');
    expect(columns.map(({ key, label }) => `${key}: ${label}`)).toEqual([
      'label: Libellé',
      'from: Date',
      'to: Fin',
      'category: Catégorie',
      'description: Description',
      'source: Source',
      'origin: Provenance',
    ]);
    expect(rows[2]).toMatchObject({
      key: 'ateliers',
      label: 'Regards croisés entre praticiens et chercheurs',
      from: '2018-04',
      to: '2019-01',
      category: 'Colloques et ateliers',
      origin: 'note',
      source: 'ODD 17\u202F: les impacts du «\u202Ffaire alliance\u202F» en France, 31\u00A0mars\u00A02022',
    });
    expect(describeTimeline(data({ events: [at('a', '2019')] }), 'fr').rows[0]).toMatchObject({
      source: 'Source non précisée.',
    });
  });

  test('whatever the days: count, first, last and the widest interval are those of the data', () => {
    const iso = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: 2, maxLength: 30 }), (days) => {
        const text = summary({ events: days.map((day, index) => at(`e${index}`, iso(day))) }, 'en');
        const sorted = [...days].sort((a, b) => a - b);
        const written = (day: number): string => formatDate(iso(day), 'en');
        expect(text).toMatch(new RegExp(`^${days.length}\u00A0events`));
        expect(text).toContain(`(${written(sorted[0]!)})`);
        expect(text).toContain(`(${written(sorted.at(-1)!)})`);
        const tied = days.filter((day) => day === sorted[0]).length;
        const firsts = days.flatMap((day, index) => (day === sorted[0] ? [`E${index}`] : []));
        if (sorted[0] === sorted.at(-1))
          return expect(text).toMatch(new RegExp(`^${days.length}\u00A0events: E0.*\\(${written(sorted[0]!)}\\)\\.$`));
        for (const name of firsts.slice(0, tied > 3 ? 2 : 3)) expect(text).toContain(name);
        const gaps = sorted.slice(1).map((day, index) => day - sorted[index]!);
        const [, from, to] = / \((.+) to (.+)\)\.$/.exec(text.slice(text.indexOf('Longest')))!;
        const said = sorted.findIndex(
          (day, index) => written(day) === from && index + 1 < sorted.length && written(sorted[index + 1]!) === to,
        );
        expect(said, text).toBeGreaterThanOrEqual(0);
        // Years of 365 and 366 days share one scale: two intervals may seem to differ by a day.
        expect(gaps[said]!).toBeGreaterThanOrEqual(Math.max(...gaps) - 2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the findings', () => {
  const plain = (text: string): string =>
    text
      .replace(/’/g, "'")
      .replace(/[\u00A0\u202F]/g, ' ')
      .replace(/\s+/g, ' ')
      .toLowerCase();
  const source = plain(readFileSync(new URL('../note-dates.txt', import.meta.url), 'utf8'));
  // What stands between the outer « and ».
  const quotes = (text: string): string[] => {
    const found: string[] = [];
    let depth = 0;
    let from = 0;
    for (let index = 0; index < text.length; index++) {
      if (text[index] === '«' && depth++ === 0) from = index + 1;
      if (text[index] === '»' && --depth === 0) found.push(text.slice(from, index).trim());
    }
    return found;
  };

  test.each(Object.entries(timelineChart.findings))('%s quotes the note exactly', (_, finding) => {
    const { heading, summary: words, note, events } = data(finding);
    const quoted = [
      heading,
      words,
      note,
      ...events.flatMap(({ label, gist, description }) => [label, gist, description]),
    ].flatMap((text) => quotes(plain(text ?? '')));
    expect(quoted.length).toBeGreaterThan(2);
    for (const quote of quoted) for (const part of quote.split(' […] ')) expect(source).toContain(part);
  });

  test('debate-steps holds the seven steps with the dates of the note', () => {
    expect(data(debateSteps).events.map(({ date, from, to }) => date ?? `${from}/${to}`)).toEqual([
      '2017-11-23',
      '2018-01-12',
      '2018-04/2019-01',
      '2019-03-29',
      '2019-10-01',
      '2021-03-25',
      '2021-07-12',
    ]);
    // 23-11-2017, 04-2018 à 01-2019…: the note writes the day first.
    for (const { date, from, to } of data(debateSteps).events) {
      for (const each of [date, from, to]) if (each) expect(source).toContain(each.split('-').reverse().join('-'));
    }
  });

  test('road-to-sdg17 holds every date of the note, from 1791 to 2020', () => {
    expect(
      data(roadToSdg17)
        .events.map(({ date, from, to }) => date ?? `${from}/${to}`)
        .join(' '),
    ).toBe('1791 2001 2001 2001 2008 2009 2012/2013 2014 2014-07 2015-06 2015 2015 2015-11 2016 2019 2019 2020 2020');
  });

  test('programmes holds three spans', () => {
    expect(data(programmes).events.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '2008-2012',
      '2013-2018',
      '2018-2022',
    ]);
  });

  test.each(Object.entries(timelineChart.findings))(
    '%s: nothing to report, a heading of at most 100 signs, the note as its source',
    (_, finding) => {
      for (const lang of ['fr', 'en'] as const) {
        const result = parsed(parseTimeline, finding, lang);
        expect(result.issues).toEqual([]);
        expect(result.data.heading!.length).toBeLessThanOrEqual(100);
        expect(result.data.sources.map(({ origin }) => origin)).toEqual(['note']);
      }
    },
  );
});

const many = (count: number, date: (index: number) => object): unknown => ({
  events: Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    label: `Événement ${index + 1}`,
    ...date(index),
  })),
});
const long = 'Un libellé vraiment interminable, de trois cents signes environ, '.repeat(5);
const nasty: [string, unknown][] = [
  ['no event', { events: [] }],
  ['one event', { events: [at('a', '2019-11-21', { description: 'Seul' })] }],
  ['one span', { events: [{ key: 'a', label: 'A', from: '2019', to: '2021' }] }],
  ['three events of one date', { events: [at('a', '2001'), at('b', '2001'), at('c', '2001')] }],
  ['200 events over 30 years', many(200, (index) => ({ date: `${1990 + (index % 30)}-0${1 + (index % 9)}` }))],
  ['200 events of one day', many(200, () => ({ date: '2019-11-21' }))],
  ['200 spans', many(200, (index) => ({ from: String(1800 + index), to: String(1805 + index * 2) }))],
  ['300 events', many(300, (index) => ({ date: String(1700 + index) }))],
  [
    'labels of 300 signs',
    many(6, (index) => ({ date: `201${index}`, label: long, description: long, category: `${long} ${index % 4}` })),
  ],
  [
    'one word of 300 signs',
    many(3, (index) => ({
      date: `201${index}`,
      label: 'mot'.repeat(100),
      gist: 'mot'.repeat(100),
      category: 'mot'.repeat(100),
    })),
  ],
  ['nine categories', many(9, (index) => ({ date: String(2000 + index), category: `Catégorie ${index}` }))],
  [
    'ten centuries',
    { events: [at('a', '0476'), at('b', '1492'), at('c', '1789'), at('d', '1989'), at('e', '1990'), at('f', '9999')] },
  ],
  ['the whole calendar', { events: [at('a', '0000'), at('b', '9999-12-31')] }],
  [
    'a cut under the names of two categories',
    {
      events: [
        at('a', '1791', { category: 'Le chemin parcouru' }),
        at('b', '2001', { category: 'Le triptyque' }),
        at('c', '2009', { category: 'Le triptyque' }),
      ],
    },
  ],
  [
    'a few days',
    { events: [at('a', '2019-03-04'), at('b', '2019-03-05'), at('c', '2019-03-30'), at('d', '2019-04-02')] },
  ],
  ['spans that overlap', many(12, (index) => ({ from: String(2000 + index), to: String(2010 + index) }))],
  [
    'keys named like prototypes',
    { events: [at('__proto__', '2018', { category: '__proto__' }), at('toString', '2019', { category: 'valueOf' })] },
  ],
];

describe('layoutTimeline', () => {
  const all: [string, unknown][] = [...Object.entries(timelineChart.findings), ...nasty];
  test.each(all)(
    '%s: every event can be reached in order of time, no text lies on another, at every width',
    (_, input) => {
      for (const lang of ['fr', 'en'] as const) {
        const read = data(input, lang);
        const keys = read.events.slice(0, MAX_EVENTS).map(({ key }) => key);
        for (const width of WIDTHS) {
          assertScene(layoutTimeline(read, { width, lang }), { keys });
        }
        assertScene(layoutTimeline(read, { width: 288, lang, fontFactor: 1.2, selected: keys[0] }), {
          keys,
          fontFactor: 1.2,
        });
        assertScene(layoutTimeline(read, { width: 672, lang, fontFactor: 1.2, selected: keys.at(-1) }), {
          keys,
          fontFactor: 1.2,
        });
      }
    },
  );

  test.each(all)('%s: discs of one strip do not lie on one another', (_, input) => {
    const read = data(input);
    for (const width of [592, 672, 816]) {
      const scene = layoutTimeline(read, { width, lang: 'fr' });
      const discs = flatten(scene.marks).flatMap(({ mark }) =>
        mark.type === 'circle' && mark.key && mark.r > 5 ? [mark] : [],
      );
      const touching = discs.flatMap((a, index) =>
        discs
          .slice(index + 1)
          .filter((b) => Math.hypot(a.cx - b.cx, a.cy - b.cy) < a.r + b.r)
          .map((b) => `${a.key} ${b.key}`),
      );
      expect(touching, String(width)).toEqual([]);
    }
  });

  const discOf = (input: unknown, key: string, width = 672): Circle =>
    flatten(layoutTimeline(data(input), { width, lang: 'fr' }).marks).flatMap(({ mark }) =>
      mark.type === 'circle' && mark.key === key ? [mark] : [],
    )[0]!;

  test('the same data gives the same picture', () => {
    expect(layoutTimeline(data(roadToSdg17), { width: 672, lang: 'fr' })).toEqual(
      layoutTimeline(data(roadToSdg17), { width: 672, lang: 'fr' }),
    );
  });

  test('the steps stand to scale: a disc covers its date', () => {
    const { events } = data(debateSteps);
    const r = 12;
    const axis = timelineAxis(events, cutOf(events), 672, 2 * r, 0);
    expect(axis.parts).toHaveLength(1);
    events.forEach((event) => {
      const truth = axis.x((event.start + event.end) / 2);
      expect(Math.abs(discOf(debateSteps, event.key).cx - truth), event.key).toBeLessThanOrEqual(8.1);
    });
    expect(discOf(debateSteps, 'territoires').cx - discOf(debateSteps, 'francais').cx).toBeCloseTo(
      axis.unit * (2021.5274 - 2019.7493),
      0,
    );
  });

  test('210 years are cut, and said, on the strip and in the list; years after the cut stay to scale', () => {
    const wide = layoutTimeline(data(roadToSdg17), { width: 672, lang: 'fr' });
    expect(words(wide)).toEqual(expect.arrayContaining(['axe coupé', '210\u00A0ans', '1791', '2001']));
    const narrow = layoutTimeline(data(roadToSdg17), { width: 288, lang: 'en' });
    expect(words(narrow)).toContain('210\u00A0years later');
    const x = (key: string): number => discOf(roadToSdg17, key).cx;
    expect((x('conseil-d-etat-2019') - x('enquete')) / (x('enquete') - x('experimentation'))).toBeCloseTo(11 / 7, 2);
  });

  test.each<[string, string[], number | undefined]>([
    [
      'debate: 18 months of 4 years are no reason',
      ['2017-11-23', '2018-01-12', '2019-10-01', '2021-03-25', '2021-07-12'],
      undefined,
    ],
    ['two events only', ['1791', '2015'], undefined],
    ['two clusters a century apart', ['1900', '1901', '2000', '2001'], 2],
    ['a gap that can be drawn to scale', ['2001', '2019', '2020'], undefined],
  ])('the axis is cut where a gap would crush the rest: %s', (_, dates, cut) => {
    expect(cutOf(data({ events: dates.map((date, index) => at(`e${index}`, date)) }).events)?.index).toBe(cut);
  });

  test('programmes are bars to scale; those that overlap stand over one another', () => {
    const bars = flatten(layoutTimeline(data(programmes), { width: 672, lang: 'fr' }).marks).flatMap(({ mark }) =>
      mark.type === 'rect' && mark.key && mark.fill !== 'none' ? [mark as Rect] : [],
    );
    expect(bars.map(({ key }) => key)).toEqual(['arpea', 'phare', 'impact']);
    const [arpea, phare, impact] = bars as [Rect, Rect, Rect];
    expect((phare.width + 2) / (arpea.width + 2)).toBeCloseTo(6 / 5, 2);
    expect(impact.y + impact.height).toBeLessThan(phare.y);
    expect(impact.fill).toBe('accent');
  });

  test('where too many events lie on one another the strip gives way to the list alone', () => {
    const scene = layoutTimeline(data({ events: Array.from({ length: 13 }, (_, index) => at(`e${index}`, '2019')) }), {
      width: 672,
      lang: 'fr',
    });
    expect(new Set(scene.targets.map(({ box }) => box.x))).toEqual(new Set([-4]));
    expect(words(scene).filter((word) => word === '1')).toHaveLength(1);
  });

  test('a selected event: accent, outline and a check in place of the number, on the strip and in the list; it replaces the highlight', () => {
    const scene = layoutTimeline(data(debateSteps), {
      width: 672,
      lang: 'fr',
      selected: 'part-innov',
      highlight: 'impacts',
    });
    const marks = flatten(scene.marks).map(({ mark }) => mark);
    expect(
      marks.filter(
        (mark) => mark.type === 'circle' && mark.fill === 'accent' && mark.stroke === 'text' && mark.strokeWidth === 2,
      ),
    ).toHaveLength(2);
    expect(marks.filter((mark) => mark.type === 'path' && mark.stroke === 'on-accent')).toHaveLength(2);
    expect(words(scene).filter((word) => word === '4')).toEqual([]);
    const label = marks.find((mark): mark is TextMark => mark.type === 'text' && mark.text === 'Part’Innov')!;
    expect(label.fill).toBe('accent');
    const other = marks.find(
      (mark): mark is TextMark => mark.type === 'text' && mark.text.startsWith('Les\u00A0impacts'),
    )!;
    expect(other.fill).toBe('text');
  });

  test('a target says the number, the name and the date, then the whole sentence and the source', () => {
    const target = layoutTimeline(data(debateSteps), { width: 320, lang: 'fr' }).targets[1]!;
    expect(target.label).toBe(
      '2. Intérêt général\u202F: dès aujourd’hui l’affaire de tous\u202F?\u202F: 12\u00A0janv.\u00A02018',
    );
    expect(target.details).toEqual([
      'Colloques et ateliers',
      '«\u202Fpartager les travaux sur les mutations de l’intérêt général en France, ainsi que sur les 3 leviers de son activation\u202F: la vision partagée, la gestion régulatrice et l’action collective transformatrice\u202F»',
      'ODD 17\u202F: les impacts du «\u202Ffaire alliance\u202F» en France, 31\u00A0mars\u00A02022',
    ]);
  });

  test('categories are named: one or two over their first discs on the strip, else by word at each event', () => {
    expect(words(layoutTimeline(data(debateSteps), { width: 672, lang: 'fr' })).slice(0, 2)).toEqual([
      'Colloques et ateliers',
      'À l’écoute',
    ]);
    expect(words(layoutTimeline(data(roadToSdg17), { width: 672, lang: 'fr' })).slice(0, 2)).toEqual([
      'Le chemin parcouru',
      'Le triptyque de 2015',
    ]);
    expect(words(layoutTimeline(data(debateSteps), { width: 320, lang: 'fr' }))).toContain(
      '23\u00A0nov.\u00A02017\u00A0· Colloques et\u00A0ateliers',
    );
    const three = {
      events: ['Loi', 'Rapport', 'Charte'].map((category, index) =>
        at(`e${index}`, String(2010 + index), { category }),
      ),
    };
    expect(words(layoutTimeline(data(three), { width: 672, lang: 'fr' }))).toContain('2012\u00A0· Charte');
  });

  test('more than 200 events: the rest is counted', () => {
    const scene = layoutTimeline(data(nasty.find(([name]) => name === '300 events')![1]), { width: 672, lang: 'fr' });
    expect(words(scene).at(-1)).toBe('200 lignes affichées sur 300.');
  });
});

describe('pictures for the eye', () => {
  test.each<[string, unknown, number, Lang, 'light' | 'dark']>([
    ['impact-timeline', debateSteps, 672, 'fr', 'light'],
    ['impact-timeline', debateSteps, 288, 'fr', 'light'],
    ['impact-timeline', debateSteps, 816, 'en', 'dark'],
    ['impact-timeline-road-to-sdg17', roadToSdg17, 672, 'fr', 'light'],
    ['impact-timeline-road-to-sdg17', roadToSdg17, 288, 'fr', 'dark'],
    ['impact-timeline-programmes', programmes, 672, 'fr', 'light'],
  ])('%s', async (name, finding, width, lang, theme) => {
    const read = data(finding, lang);
    const svg = sceneToString(layoutTimeline(read, { width, lang }), { title: read.heading!, lang, theme });
    await expect(`${svg}\n`).toMatchFileSnapshot(`../snapshots/${name}-${width}-${theme}.svg`);
  });
});
