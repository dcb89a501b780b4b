import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRows } from '../../src/charts/from-rows.ts';
import { trend, trendChart } from '../../src/charts/trend.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { linkOf, parseTrend, type TrendData } from '../../src/data/trend.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeTrend } from '../../src/describe/trend.ts';
import { companiesInPartnership } from '../../src/findings/companies-in-partnership.ts';
import { convictionsFrench } from '../../src/findings/convictions-french.ts';
import { convictionsOthers } from '../../src/findings/convictions-others.ts';
import { formatDate, formatValue } from '../../src/i18n/format.ts';
import { layoutTrend, MAX_POINTS, trendDomain } from '../../src/layout/trend.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Circle, Line, Scene } from '../../src/scene/types.ts';
import { assertScene, flatten, parsed, refusal, texts, WIDTHS, words } from '../scene.ts';

const data = (input: unknown, lang: Lang = 'fr'): TrendData => parsed(parseTrend, input, lang).data;
const faults = (input: unknown): string[] => parsed(parseTrend, input).issues.map(({ message }) => message);
const summary = (input: unknown, lang: Lang = 'fr'): string => describeTrend(data(input, lang), lang).summary;
const scene = (input: unknown, width: number, options: object = {}, lang: Lang = 'fr'): Scene =>
  layoutTrend(data(input, lang), { width, lang, ...options });
const one = (points: object[], rest: object = {}): object => ({
  unit: '%',
  series: [{ key: 'a', label: 'Exemple', points }],
  ...rest,
});
const lines = (drawn: Scene, dash?: string): Line[] =>
  flatten(drawn.marks).flatMap(({ mark }) =>
    mark.type === 'line' && mark.dash === dash && (dash === '2 4' || (mark.strokeWidth ?? 0) >= 2) ? [mark] : [],
  );
const keys = (input: unknown): string[] => data(input).series.flatMap(({ points }) => points.map(({ key }) => key));

describe('parseTrend', () => {
  test('a year stands at its middle, a month at the middle of the month; points are sorted by time', () => {
    const { series } = data(
      one([
        { year: 2021, value: 57 },
        { year: '2011-01', value: 21 },
        { year: '2015', value: 38 },
      ]),
    );
    expect(series[0]!.points).toEqual([
      { key: 'a-2011-01', year: '2011-01', time: expect.closeTo(2011 + 15.5 / 365, 9), value: 21, comparable: true },
      { key: 'a-2015', year: '2015', time: 2015.5, value: 38, comparable: true },
      { key: 'a-2021', year: '2021', time: 2021.5, value: 57, comparable: true },
    ]);
  });

  test('question, perimeter, base, other value and source are read; the question of the source serves when the point has none', () => {
    const [first, second] = data(
      one([
        {
          year: 2015,
          value: 38,
          question: { fr: 'Q', en: 'Q?' },
          perimeter: 'P',
          base: 42,
          alternative: { value: 37, label: 'PHARE', source: 'S' },
        },
        { year: 2016, value: 39, source: { label: 'S', question: 'R' } },
      ]),
    ).series[0]!.points;
    expect(first).toMatchObject({
      question: 'Q',
      perimeter: 'P',
      base: 42,
      alternative: { value: 37, label: 'PHARE', source: { label: 'S' } },
    });
    expect(second!.question).toBe('R');
  });

  test.each<[string, unknown, string[], string[]]>([
    [
      '"2019-13-40" is reported and its point left out',
      one([
        { year: '2019-13-40', value: 1 },
        { year: 2020, value: 2 },
      ]),
      ['series[0].points[0].year: expected a year or a date, found "2019-13-40"'],
      ['a-2020'],
    ],
    [
      'a year that is a word',
      one([{ year: 'hier', value: 1 }]),
      ['series[0].points[0].year: expected a year or a date, found "hier"'],
      [],
    ],
    ['no year', one([{ value: 1 }]), ['series[0].points[0].year: expected a year or a date, found undefined'], []],
    [
      'years that are no years',
      one([NaN, Infinity, -5, 20150, 2011.04, 1e308, true, { toString: 1 }].map((year) => ({ year, value: 1 }))),
      ['NaN', 'Infinity', '-5', '20150', '2011.04', '1e+308', 'true', 'an object'].map(
        (found, index) => `series[0].points[${index}].year: expected a year or a date, found ${found}`,
      ),
      [],
    ],
    [
      'an infinite value is reported and missing',
      one([{ year: 2015, value: Infinity }]),
      ['series[0].points[0].value: expected a finite number, found Infinity'],
      ['a-2015'],
    ],
    [
      'two points of one date: the first stays',
      one([
        { year: 2015, value: 1 },
        { year: 2015, value: 2 },
      ]),
      ['series[0].points[1]: expected a key used once, found "a-2015"'],
      ['a-2015'],
    ],
    [
      'a key that two series share names the first point',
      { series: ['a', 'b'].map((key) => ({ key, label: key, points: [{ key: 'x', year: 2015, value: 1 }] })) },
      ['series[1].points[0]: expected a key used once, found "x"'],
      ['x'],
    ],
    [
      'two series of one key share its points, each named once',
      { series: [1, 2].map((value) => ({ key: 'a', label: 'A', points: [{ year: 2015, value }] })) },
      ['series[1].points[0]: expected a key used once, found "a-2015"'],
      ['a-2015'],
    ],
    [
      'another value without a label is left out',
      one([{ year: 2015, value: 1, alternative: { value: 2 } }]),
      ['series[0].points[0].alternative: expected a value and a label, found an object'],
      ['a-2015'],
    ],
    [
      'keys named as members of Object are keys like others',
      {
        series: [
          {
            key: '__proto__',
            label: 'A',
            points: [
              { key: 'constructor', year: 2015, value: 1 },
              { key: 'toString', year: 2016, value: 1 },
            ],
          },
        ],
      },
      [],
      ['constructor', 'toString'],
    ],
  ])('%s', (_, input, messages, left) => {
    expect(faults(input)).toEqual(messages);
    expect(keys(input)).toEqual(left);
  });

  test.each<[string, unknown, string]>([
    ['not an object', 'abc', ': expected an object'],
    ['no series', {}, 'series: expected an array'],
    ['a series without points', { series: [{ label: 'A' }] }, 'series[0].points: expected an array'],
    ['a series without name or key', { series: [{ points: [] }] }, 'series[0].label: expected a text'],
    [
      'a value that is a text',
      one([{ year: 2015, value: '57' }]),
      'series[0].points[0].value: expected a number or null',
    ],
  ])('%s is refused, and where is said', (_, input, message) => {
    const issue = refusal(parseTrend, input);
    expect(issue.fatal).toBe(true);
    expect(`${issue.path}: expected ${issue.expected}`).toBe(message);
  });

  test('parsed data reads again as itself', () => {
    for (const finding of Object.values(trendChart.findings)) {
      const { sources, ...rest } = data(finding);
      expect(data(JSON.parse(JSON.stringify({ ...rest, source: sources })))).toEqual({ sources, ...rest });
    }
  });

  test('rows of a CSV file are points; the series is the label', () => {
    const rows = parseCsv('label;year;value;question\nMaires;2016;87,5;Q\nMaires;2020-11;92;R\nAutres;2016;n.d.;Q\n');
    const { series } = data(fromRows['trend']!(rows));
    expect(
      series.map(({ label, points }) => [
        label,
        ...points.map(({ year, value, question }) => `${year} ${value} ${question}`),
      ]),
    ).toEqual([
      ['Maires', '2016 87.5 Q', '2020-11 92 R'],
      ['Autres', '2016 null Q'],
    ]);
    expect(trend.isEmpty(data(fromRows['trend']!([])))).toBe(true);
  });
});

describe('linkOf', () => {
  const link = (a: object, b: object): string => {
    const [first, second] = data(
      one([
        { year: 2015, value: 1, ...a },
        { year: 2016, value: 2, ...b },
      ]),
    ).series[0]!.points;
    return linkOf(first!, second!);
  };
  test.each<[string, object, object]>([
    ['alike', {}, {}],
    ['alike', { question: 'Q', perimeter: 'P' }, { question: 'Q', perimeter: 'P' }],
    ['question', { question: 'Q' }, { question: 'R' }],
    ['question', { question: 'Q', perimeter: 'P' }, { question: 'R', perimeter: 'P' }],
    // What is not said is not known to differ, nor to be alike.
    ['unlike', { question: 'Q' }, {}],
    ['unlike', { perimeter: 'P' }, { perimeter: 'R' }],
    ['unlike', { perimeter: 'P' }, {}],
    ['unlike', {}, { comparable: false }],
    ['missing', {}, { value: null }],
    ['question', { question: 'Q', value: null }, { question: 'R' }],
  ])('%s: %j then %j', (expected, a, b) => expect(link(a, b)).toBe(expected));
});

describe('describeTrend', () => {
  test('companies: ends, the change that compares, extremes, and what does not compare', () => {
    expect(summary(companiesInPartnership)).toBe(
      'Partenariats sociétaux\u202F: 21\u202F% (janv.\u00A02011), 57\u202F% (2021). De 2015 à 2021\u202F: +19\u00A0points. Plus haut\u202F: 57\u202F% (2021). Plus bas\u202F: 21\u202F% (janv.\u00A02011). Tirets\u202F: champ ou question non établis à l’identique, valeurs non comparées.',
    );
    expect(summary(companiesInPartnership, 'en')).toBe(
      'Societal partnerships: 21% (Jan\u00A02011), 57% (2021). From 2015 to 2021: +19\u00A0points. Highest: 57% (2021). Lowest: 21% (Jan\u00A02011). Dashes: perimeter or question not known to be the same, values not compared.',
    );
  });
  test('French: a change is told only between 2015 and 2019, the one pair that asks the like question', () => {
    expect(summary(convictionsFrench, 'en')).toBe(
      'French citizens: 86% (2008), 81% (2020). From 2015 to 2019: +5\u00A0points. Highest: 86% (2008). Lowest: 69% (2015). The line is broken where the question changes: 2015 and 2020. Dashes: perimeter or question not known to be the same, values not compared.',
    );
  });
  test('others: no change at all is told', () => {
    expect(summary(convictionsOthers)).toBe(
      'Maires\u202F: 87\u202F% (2016), 92\u202F% (nov.\u00A02020). Dirigeants d’entreprise\u202F: 81\u202F% (2015), 83\u202F% (sept.\u00A02021). Responsables associatifs\u202F: 86\u202F% (2015), 97\u202F% (sept.\u00A02021). Plus haut\u202F: 97\u202F% (Responsables associatifs, sept.\u00A02021). Plus bas\u202F: 81\u202F% (Dirigeants d’entreprise, 2015). La courbe s’interrompt où la question change\u202F: nov.\u00A02020 et sept.\u00A02021.',
    );
  });
  test.each<[string, object[], string]>([
    ['no value', [{ year: 2015, value: null }], 'Exemple: missing (2015). Missing: 2015.'],
    ['one point', [{ year: 2015, value: 12.5 }], 'Exemple: 12.5% (2015).'],
    [
      'all equal',
      [
        { year: 2015, value: 50 },
        { year: 2016, value: 50 },
      ],
      'Exemple: 50% (2015), 50% (2016). From 2015 to 2016: no change. All values are equal: 50%.',
    ],
    [
      'one point lost',
      [
        { year: 2015, value: 50 },
        { year: 2016, value: 49 },
      ],
      'Exemple: 50% (2015), 49% (2016). From 2015 to 2016: −1\u00A0point. Highest: 50% (2015). Lowest: 49% (2016).',
    ],
    [
      'ties, and a gap over which no change is told',
      [
        { year: 2014, value: 60 },
        { year: 2015, value: null },
        { year: 2016, value: 60 },
        { year: '2017-03-05', value: 40 },
      ],
      'Exemple: 60% (2014), 40% (5\u00A0March\u00A02017). From 2016 to 5\u00A0March\u00A02017: −20\u00A0points. Highest: 60% (2014 and 2016). Lowest: 40% (5\u00A0March\u00A02017). Missing: 2015.',
    ],
    [
      'a difference that no number holds',
      [
        { year: 2015, value: -1.7e308 },
        { year: 2016, value: 1.7e308 },
      ],
      'Exemple: −1.7E308% (2015), 1.7E308% (2016). Highest: 1.7E308% (2016). Lowest: −1.7E308% (2015).',
    ],
  ])('%s', (_, points, expected) => expect(summary(one(points), 'en')).toBe(expected));

  test('more than four series are counted', () => {
    const series = Array.from({ length: 6 }, (_, index) => ({
      key: `s${index}`,
      label: `S${index}`,
      points: [{ year: 2015, value: index }],
    }));
    expect(summary({ series }, 'fr')).toContain('S3\u202F: 3 (2015). Et 2 de plus. Plus haut\u202F: 5 (S5, 2015)');
  });

  test('the table has a row per point, dates that a CSV file reads again, and provenance', () => {
    const { columns, rows } = describeTrend(data(companiesInPartnership), 'fr');
    expect(columns.map(({ key }) => key)).toEqual([
      'label',
      'year',
      'value',
      'perimeter',
      'alternative',
      'source',
      'date',
      'origin',
    ]);
    expect(
      rows.map(({ key, year, value, alternative, source, origin }) => [key, year, value, alternative, source, origin]),
    ).toEqual([
      ['entreprises-2011-01', '2011-01', 21, null, 'ARPEA, docplayer 9425152', 'complément'],
      ['entreprises-2015', '2015', 38, '37\u202F% selon PHARE', 'Étude de 2021, dans la note ODD 17', 'note'],
      ['entreprises-2021', '2021', 57, null, 'Étude de 2021, dans la note ODD 17', 'note'],
    ]);
    expect(describeTrend(data(convictionsFrench), 'fr').rows.map(({ question }) => question)).toContain(
      '« source d’innovation »'.replace(/(?<=«) | (?=»)/g, '\u202F'),
    );
  });

  test('property: highest, lowest, their dates, breaks and missing values are those of the data', () => {
    const point = fc.record({
      value: fc.option(fc.integer({ min: -50, max: 150 })),
      question: fc.constantFrom(undefined, 'Q', 'R'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(point, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Lang>('fr', 'en'),
        (lists, lang) => {
          const input = data(
            {
              unit: '%',
              series: lists.map((points, index) => ({
                key: `s${index}`,
                label: `S${index}`,
                points: points.map((each, at) => ({ year: 2000 + at, ...each })),
              })),
            },
            lang,
          );
          const text = describeTrend(input, lang).summary;
          const all = input.series.flatMap(({ label, points }) =>
            points.map((each) => ({
              ...each,
              name: (lists.length > 1 ? `${label}, ` : '') + formatDate(each.year, lang),
            })),
          );
          const known = all.filter(({ value }) => value !== null);
          const high = Math.max(...known.map(({ value }) => value!));
          const low = Math.min(...known.map(({ value }) => value!));
          for (const extreme of known.length > 1 && high !== low ? [high, low] : []) {
            const named = known.filter(({ value }) => value === extreme);
            const [opening] = text.split(`${formatValue(extreme, '%', lang)} (`).slice(1);
            expect(opening).toBeDefined();
            expect(text).toContain(`${formatValue(extreme, '%', lang)} (${named[0]!.name}`);
            if (named.length > 3) expect(text).toMatch(new RegExp(`${named.length - 2} (autres|others)`));
          }
          expect(/égales|equal/.test(text)).toBe(known.length > 1 && high === low);
          expect(/Donnée manquante|Missing:/.test(text)).toBe(known.length < all.length);
          const broken = input.series.some(({ points }) =>
            points.some((each, at) => at > 0 && linkOf(points[at - 1]!, each) === 'question'),
          );
          expect(/question change/.test(text)).toBe(broken);
        },
      ),
    );
  });
});

describe('scales', () => {
  test.each<[string, object[], [number, number]]>([
    ['from zero, with headroom for the values', [{ year: 2015, value: 57 }], [0, 57 * 1.22]],
    ['to 100 when percentages are high', [{ year: 2015, value: 86 }], [0, 100]],
    ['beyond 100 as far as the data goes', [{ year: 2015, value: 150 }], [0, 183]],
    [
      'below zero too',
      [
        { year: 2015, value: -10 },
        { year: 2016, value: 10 },
      ],
      [-10, 12.2],
    ],
    ['all zero', [{ year: 2015, value: 0 }], [0, 1]],
    ['the other value counts', [{ year: 2015, value: 10, alternative: { value: 50, label: 'X' } }], [0, 61]],
  ])('domain: %s', (_, points, expected) => {
    expect(trendDomain(data(one(points)).series[0]!.points, '%')).toEqual(expected);
  });
  test('years: in full, then "2008, 12, 15", then the round ones', () => {
    const years = (list: number[], width: number): string[] => {
      const drawn = scene(one(list.map((year) => ({ year, value: 50 }))), width);
      return texts(drawn)
        .filter(({ text, mark }) => mark.anchor === 'middle' && mark.size === 12.5 && /^\d+$/.test(text))
        .map(({ text }) => text);
    };
    expect(years([2008, 2012, 2015], 288)).toEqual(['2008', '2012', '2015']);
    expect(years([2008, 2012, 2015, 2019, 2020], 320)).toEqual(['2008', '12', '15', '19', '20']);
    expect(
      years(
        Array.from({ length: 40 }, (_, index) => 1980 + index),
        480,
      ),
    ).toEqual(['1980', '1985', '1990', '1995', '2000', '2005', '2010', '2015']);
    expect(years([], 480)).toEqual([]);
  });
});

describe('layoutTrend', () => {
  const many = (count: number, each: (index: number) => object): object[] =>
    Array.from({ length: count }, (_, index) => each(index));
  const long = `Un libellé ${'qui ne finit pas '.repeat(17)}fin`;
  const nasty: [string, unknown][] = [
    ['one point', one([{ year: 2015, value: 12 }])],
    ['one point at zero', one([{ year: 2015, value: 0 }])],
    ['all equal', one(many(5, (index) => ({ year: 2010 + index, value: 50 })))],
    ['200 points', one(many(200, (index) => ({ year: 1820 + index, value: (index * 37) % 101 })))],
    [
      '200 points in ten series',
      {
        unit: '%',
        series: many(10, (at) => ({
          key: `s${at}`,
          label: `Série numéro ${at}`,
          points: many(20, (index) => ({ year: 2000 + index, value: (index * 7 + at * 13) % 90 })),
        })),
      },
    ],
    [
      'ten series that end alike',
      {
        series: many(10, (at) => ({
          key: `s${at}`,
          label: `Série ${at}`,
          points: [
            { year: 2010, value: at },
            { year: 2020, value: 50 },
          ],
        })),
      },
    ],
    [
      'names of 300 characters',
      {
        unit: '%',
        series: many(3, (at) => ({
          key: `s${at}`,
          label: `${at} ${long}`,
          points: [
            { year: 2010, value: 10 * at, question: long },
            { year: 2020, value: 50, question: `${long} autre` },
          ],
        })),
      },
    ],
    [
      'one name of 300 characters',
      {
        unit: '%',
        series: [
          {
            label: long,
            points: [
              { year: 2010, value: 10 },
              { year: 2020, value: 50, alternative: { value: 48, label: long } },
            ],
          },
        ],
      },
    ],
    [
      'a name of one word',
      {
        series: [
          { label: 'x'.repeat(300), points: [{ year: 2010, value: 10, question: 'y'.repeat(300) }] },
          { label: 'z'.repeat(300), points: [{ year: 2011, value: 11 }] },
        ],
      },
    ],
    [
      'missing values',
      one([
        { year: 2010, value: null },
        { year: 2012, value: 5 },
        { year: 2014, value: null },
        { year: 2016, value: 9 },
      ]),
    ],
    [
      'only missing values',
      {
        series: many(3, (at) => ({
          key: `s${at}`,
          label: `S${at}`,
          points: [
            { year: 2010, value: null },
            { year: 2011, value: null },
          ],
        })),
      },
    ],
    [
      'extremes',
      one([
        { year: 2010, value: 1.7e308 },
        { year: 2012, value: -1.7e308 },
        { year: 2013, value: 5e-324 },
      ]),
    ],
    ['one extreme', one([{ year: 2010, value: 1e308 }], { unit: 'milliards d’euros constants' })],
    [
      'a question of its own for each of 30 points',
      one(many(30, (index) => ({ year: 1990 + index, value: 40 + index, question: `Question ${index}` }))),
    ],
    [
      'breaks close to each other',
      one(many(6, (index) => ({ year: `2015-0${index + 1}`, value: 97 - index, question: `Q${index % 2}` }))),
    ],
    [
      'two thousand years',
      one([
        { year: '0001', value: 1 },
        { year: 9999, value: 2 },
      ]),
    ],
    ['more points than are drawn', one(many(700, (index) => ({ year: 1000 + index, value: index % 100 })))],
    [
      'a small base and another value',
      one([
        { year: 2010, value: 98, base: 42 },
        { year: 2011, value: 2, alternative: { value: 3, label: 'une autre étude' } },
      ]),
    ],
    [
      'three origins',
      one(
        ['note', 'complement', 'interpretation'].map((origin, index) => ({
          year: 2010 + index,
          value: 30,
          source: { label: 'S', origin },
        })),
      ),
    ],
    ['nothing', { series: [] }],
    ['a series without points', { series: [{ label: 'A', points: [] }] }],
  ];
  const findings = Object.entries(trendChart.findings);

  describe.each([...findings, ...nasty])('%s', (_, input) => {
    test.each([200, ...WIDTHS])('nothing overlaps, leaves the picture or is not a number at %i', (width) => {
      const reached = keys(input).slice(0, MAX_POINTS);
      for (const lang of ['fr', 'en'] as const) assertScene(scene(input, width, {}, lang), { keys: reached });
      assertScene(scene(input, width, { fontFactor: 1.15 }), { keys: reached, fontFactor: 1.15 });
      assertScene(scene(input, width, { selected: reached[0] ?? 'x', highlight: 'none' }), { keys: reached });
    });
  });

  test('same data, same picture', () => {
    expect(scene(convictionsOthers, 672)).toEqual(scene(convictionsOthers, 672));
  });

  test('years are to scale: 2011 to 2015 is four sixths of 2015 to 2021', () => {
    const [a, b, c] = scene(
      one([
        { year: 2011, value: 1 },
        { year: 2015, value: 2 },
        { year: 2021, value: 3 },
      ]),
      672,
    ).targets.map(({ box }) => box.x);
    expect((b! - a!) / (c! - b!)).toBeCloseTo(4 / 6, 2);
  });

  test('no line across a change of question: three segments are two lines, two dotted verticals, and the words', () => {
    for (const width of [288, 672]) {
      const drawn = scene(convictionsFrench, width);
      expect(lines(drawn).map(({ stroke }) => stroke)).toEqual(['accent']);
      // Between 2008 and 2012.
      expect(lines(drawn, '4 4')).toHaveLength(1);
      const verticals = lines(drawn, '2 4').filter(({ x1, x2 }) => x1 === x2);
      expect(verticals).toHaveLength(2);
      expect(
        words(drawn)
          .join(' ')
          .match(/question différente/g),
      ).toHaveLength(2);
      // Each vertical stands between the runs it separates.
      const at = drawn.targets.map(({ box }) => box.x + 14);
      expect(verticals[0]!.x1).toBeGreaterThan(at[1]!);
      expect(verticals[0]!.x1).toBeLessThan(at[2]!);
    }
  });

  test('every question is named: in the plot when wide, with its years under the plot when narrow', () => {
    const said = (width: number): string =>
      words(scene(convictionsFrench, width))
        .join(' ')
        .replace(/[\u00A0\u202F]/g, ' ');
    for (const width of [288, 480, 672, 816]) {
      for (const question of [
        '« urgent » de créer des partenariats',
        '« source d’innovation »',
        '« jouer collectif » nécessaire',
      ])
        expect(said(width)).toContain(question);
    }
    expect(said(288)).toContain('2015 et 2019 : « source d’innovation »');
    expect(said(672)).not.toContain('2015 et 2019');
  });

  test('unlike perimeters are joined by dashes 4/4, and the dashes explained', () => {
    const drawn = scene(companiesInPartnership, 672);
    expect(lines(drawn, '4 4')).toHaveLength(1);
    expect(words(drawn)).toContain('Tirets\u202F: champ ou question non établis à l’identique, valeurs non comparées.');
    expect(
      words(
        scene(
          one([
            { year: 2015, value: 1 },
            { year: 2016, value: 2 },
          ]),
          672,
        ),
      ).join(' '),
    ).not.toContain('comparées');
  });

  test('no line where a value is missing; the hatch is explained in words', () => {
    const drawn = scene(
      one([
        { year: 2015, value: 10 },
        { year: 2016, value: null },
        { year: 2017, value: 20 },
      ]),
      672,
    );
    expect(lines(drawn)).toEqual([]);
    expect(flatten(drawn.marks).filter(({ mark }) => mark.fill === 'hatch')).toHaveLength(1);
    expect(words(drawn)).toContain('2016\u202F: donnée manquante');
    expect(drawn.targets[1]!.label).toBe('Exemple, 2016\u202F: donnée manquante');
  });

  test('every value is written when there is room', () => {
    for (const width of WIDTHS) {
      for (const [, finding] of findings) {
        const drawn = words(scene(finding, width));
        for (const { points } of data(finding).series)
          for (const { value } of points) expect(drawn).toContain(formatValue(value!, '%', 'fr'));
      }
    }
  });

  test('the other value stands beside, with its sign: "37 % selon PHARE"', () => {
    for (const width of WIDTHS) expect(words(scene(companiesInPartnership, width))).toContain('37\u202F% selon PHARE');
    expect(words(scene(companiesInPartnership, 672, {}, 'en'))).toContain('37% per PHARE');
  });

  test('the highlight takes what compares with it, a selection one datum; a series’ key takes the whole series', () => {
    const accents = (options: object, input: unknown = companiesInPartnership): number[] => {
      const drawn = scene(input, 672, options);
      return drawn.targets
        .map(({ box }, index) => {
          const x = box.x + 14;
          return flatten(drawn.marks).some(({ mark }) =>
            mark.type === 'group'
              ? mark.marks.some((each) => (each as Circle).cx === x && [each.fill, each.stroke].includes('accent'))
              : mark.type === 'circle' && mark.cx === x && mark.fill === 'accent',
          )
            ? index
            : -1;
        })
        .filter((index) => index >= 0);
    };
    expect(accents({})).toEqual([1, 2]);
    expect(accents({ highlight: 'entreprises-2011-01' })).toEqual([0]);
    expect(accents({ selected: 'entreprises-2015' })).toEqual([1]);
    expect(accents({ selected: 'entreprises' })).toEqual([0, 1, 2]);
    expect(accents({ selected: 'none' })).toEqual([]);
    // A point that has its series' key comes first: the datum that the convictions show too.
    expect(accents({ selected: 'francais' }, convictionsFrench)).toEqual([4]);
  });

  test('several series have a plot each, named above it, all on one scale: side by side when wide, one under the other when narrow', () => {
    const named = ['Maires', 'Dirigeants d’entreprise', 'Responsables associatifs'];
    const titles = (width: number) =>
      texts(scene(convictionsOthers, width)).filter(({ text, mark }) => mark.size === 15 && named.includes(text));
    expect(titles(720).map(({ text }) => text)).toEqual(named);
    expect(new Set(titles(720).map(({ mark }) => mark.y)).size).toBe(1);
    expect(new Set(titles(320).map(({ mark }) => mark.x))).toEqual(new Set([0]));
    const [mayors, leaders] = scene(convictionsOthers, 720).targets.filter(({ key }) =>
      ['maires', 'entreprises'].includes(key),
    );
    // 92 and 83 % of the same 110 units.
    expect(leaders!.box.y - mayors!.box.y).toBeCloseTo(0.09 * 110, 0);
  });

  test('points over the limit are counted for the reader', () => {
    expect(words(scene(one(many(700, (index) => ({ year: 1000 + index, value: 1 }))), 672))).toContain(
      '500 lignes affichées sur 700.',
    );
  });

  test('a target says series, date, value, question, perimeter, other value, study and base', () => {
    const [, second] = scene(companiesInPartnership, 672).targets;
    expect(second).toMatchObject({
      key: 'entreprises-2015',
      label: 'partenariats sociétaux, 2015\u202F: 38\u202F%',
      details: [
        'Champ\u202F: entreprises, selon la note',
        '37\u202F% selon PHARE',
        'Étude de 2021, dans la note ODD 17',
      ],
    });
  });

  test.each(
    findings.flatMap(([key, finding]) =>
      (
        [
          [288, 'light'],
          [672, 'light'],
          [672, 'dark'],
          [816, 'light'],
        ] as const
      ).map(([width, theme]) => [key, width, theme, finding] as const),
    ),
  )('picture of %s at %i, %s', async (key, width, theme, finding) => {
    const { heading = '' } = data(finding);
    await expect(sceneToString(scene(finding, width), { title: heading, theme })).toMatchFileSnapshot(
      `../snapshots/impact-trend-${key}-${width}-${theme}.svg`,
    );
  });
});

describe('findings of impact-trend', () => {
  const told = (finding: unknown): string[] =>
    data(finding).series.flatMap(({ key, points }) =>
      points.map(
        ({ year, value, source, alternative }) =>
          `${key} ${year} ${value} ${(source ?? data(finding).sources[0])?.origin}${alternative ? ` / ${alternative.value} ${alternative.source?.origin}` : ''}`,
      ),
    );
  test('each value, date and origin is that of FACTS.md', () => {
    expect(told(companiesInPartnership)).toEqual([
      'entreprises 2011-01 21 complement',
      'entreprises 2015 38 note / 37 complement',
      'entreprises 2021 57 note',
    ]);
    expect(told(convictionsFrench)).toEqual([
      'francais 2008 86 complement',
      'francais 2012 84 complement',
      'francais 2015 69 complement',
      'francais 2019 74 complement',
      'francais 2020 81 note',
    ]);
    expect(told(convictionsOthers)).toEqual([
      'maires 2016 87 complement',
      'maires 2020-11 92 note',
      'entreprises 2015 81 complement',
      'entreprises 2021-09 83 note',
      'associations 2015 86 complement',
      'associations 2021-09 97 note',
    ]);
  });
  test.each(Object.entries(trendChart.findings))(
    '%s reads without a fault in both languages, and its heading keeps under 100 signs',
    (_, finding) => {
      for (const lang of ['fr', 'en'] as const) {
        const { data: read, issues } = parsed(parseTrend, finding, lang);
        expect(issues).toEqual([]);
        expect(read.heading!.length).toBeLessThanOrEqual(100);
      }
    },
  );
});
