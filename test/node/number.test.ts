import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRows } from '../../src/charts/from-rows.ts';
import { number, numberChart } from '../../src/charts/number.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { parseNumber, type NumberData } from '../../src/data/number.ts';
import type { Lang } from '../../src/data/types.ts';
import { changeOf } from '../../src/describe/change.ts';
import { describeNumber } from '../../src/describe/number.ts';
import { formatValue } from '../../src/i18n/format.ts';
import { layoutNumber } from '../../src/layout/number.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Rect, Scene } from '../../src/scene/types.ts';
import { assertFinite, flatten, overlaps, parsed, refusal, texts, WIDTHS, words } from '../scene.ts';

const data = (input: unknown, lang: Lang = 'fr'): NumberData => parsed(parseNumber, input, lang).data;
const faults = (input: unknown): string[] => parsed(parseNumber, input).issues.map(({ message }) => message);
const summary = (input: unknown, lang: Lang = 'fr'): string => describeNumber(data(input, lang), lang).summary;
const scene = (input: unknown, width: number, options: object = {}, lang: Lang = 'fr'): Scene =>
  layoutNumber(data(input, lang), { width, lang, ...options });
const findings = Object.entries(numberChart.findings);
const companies = numberChart.findings['companies-57'];

describe('parseNumber', () => {
  test('reads the figure, its words, its year and an earlier value', () => {
    expect(
      data({
        value: 57,
        unit: '%',
        label: { fr: 'des entreprises', en: 'of companies' },
        year: 2021,
        before: { value: 38, year: 2015 },
      }),
    ).toEqual({
      key: 'value',
      value: 57,
      unit: '%',
      label: 'des entreprises',
      year: 2021,
      moreThan: false,
      before: { value: 38, year: 2015, sameQuestion: true },
      sources: [],
    });
  });
  test.each<[string, unknown, string[], Partial<NumberData>]>([
    [
      'an infinite value is reported and missing',
      { value: Infinity, label: 'x' },
      ['value: expected a finite number, found Infinity'],
      { value: null },
    ],
    ['no value is a missing value', { label: 'x' }, [], { value: null }],
    [
      'an earlier value without a year is left out',
      { value: 1, label: 'x', before: { value: 2 } },
      ['before: expected a value and a year, found an object'],
      {},
    ],
    [
      'a year that is a word is left out',
      { value: 1, label: 'x', year: 'hier' },
      ['year: expected a positive number, found "hier"'],
      {},
    ],
    ['only `true` says "more than"', { value: 1, label: 'x', moreThan: 'yes' }, [], { moreThan: false }],
  ])('%s', (_, input, messages, expected) => {
    expect(faults(input)).toEqual(messages);
    expect(data(input)).toMatchObject(expected);
    expect(data(input).before).toBeUndefined();
  });
  test.each<[string, unknown, string]>([
    ['not an object', [], ': expected an object'],
    ['a value that is a text', { value: '57', label: 'x' }, 'value: expected a number or null'],
    ['a figure without words', { value: 57 }, 'label: expected a text'],
  ])('%s is refused, and where is said', (_, input, message) => {
    const issue = refusal(parseNumber, input);
    expect(`${issue.path}: expected ${issue.expected}`).toBe(message);
  });
  test('neither figure nor words is the empty state', () => {
    expect(number.isEmpty(data({}))).toBe(true);
    expect(number.isEmpty(data({ label: 'x' }))).toBe(false);
  });
  test('parsed data reads again as itself', () => {
    for (const [, finding] of findings) {
      const { sources, ...rest } = data(finding);
      expect(data(JSON.parse(JSON.stringify({ ...rest, source: sources })))).toEqual({ sources, ...rest });
    }
  });
  test('the first row of a CSV file is the figure', () => {
    expect(
      data(
        fromRows['number']!(parseCsv('label;value;unit;year;before;beforeYear\ndes entreprises;57,5;%;2021;38;2015\n')),
      ),
    ).toMatchObject({
      value: 57.5,
      unit: '%',
      label: 'des entreprises',
      year: 2021,
      before: { value: 38, year: 2015 },
    });
    expect(number.isEmpty(data(fromRows['number']!([])))).toBe(true);
  });
});

describe('describeNumber', () => {
  test.each<[string, string]>([
    [
      'companies-57',
      '57\u202F% des entreprises développent des partenariats sociétaux avec des acteurs publics et privés (2015\u202F: 38\u202F%, +19\u00A0points).',
    ],
    ['cases-600', 'Plus de 600 études de cas recensent des pratiques partenariales innovantes.'],
    ['reports-13', '13 rapports régionaux déclinent l’étude IMPACT-Territoire.'],
  ])('%s is one sentence', (key, expected) => expect(summary(numberChart.findings[key])).toBe(expected));
  test.each<[string, object, string]>([
    ['missing', { value: null, label: 'x' }, 'X: missing.'],
    [
      'missing now, known before',
      { value: null, unit: '%', label: 'x', before: { value: 38, year: 2015 } },
      'X: missing (2015: 38%).',
    ],
    [
      'another question',
      { value: 57, unit: '%', label: 'x', before: { value: 38, year: 2015, sameQuestion: false } },
      '57% x (2015: 38%, different question).',
    ],
    ['unchanged', { value: 57, label: 'x', before: { value: 57, year: 2015 } }, '57 x (2015: 57, no change).'],
    [
      'another unit',
      { value: 10, unit: 'km', label: 'of road', before: { value: 12.5, year: 2015 } },
      '10\u00A0km of road (2015: 12.5\u00A0km, −2.5\u00A0km).',
    ],
  ])('%s', (_, input, expected) => expect(summary(input, 'en')).toBe(expected));
  test('the table has one row: the figure, its year, the earlier value, provenance', () => {
    const { columns, rows } = describeNumber(data(companies), 'fr');
    expect(columns.map(({ key }) => key)).toEqual([
      'label',
      'value',
      'year',
      'before',
      'beforeYear',
      'source',
      'origin',
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      value: 57,
      year: '2021',
      before: 38,
      beforeYear: '2015',
      source: expect.stringMatching(/^Étude de 2021, dans ODD\u00A017/),
      origin: 'note',
    });
    expect(describeNumber(data(numberChart.findings['cases-600']), 'fr').rows[0]).toMatchObject({
      value: 600,
      moreThan: 'plus de',
    });
  });
  test('property: both values, the year and their difference are those of the data', () => {
    const value = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(
        value,
        value,
        fc.integer({ min: 1900, max: 2100 }),
        fc.constantFrom('%', undefined, 'km'),
        fc.constantFrom<Lang>('fr', 'en'),
        (now, then, year, unit, lang) => {
          const text = summary({ value: now, label: 'x', ...(unit && { unit }), before: { value: then, year } }, lang);
          const colon = lang === 'fr' ? '\u202F: ' : ': ';
          const start = `${formatValue(now, unit, lang)} x (${year}${colon}${formatValue(then, unit, lang)}, `;
          expect(text.startsWith(start)).toBe(true);
          const told = text.slice(start.length).replace(/\)\.$/, '');
          if (now === then) expect(told).toBe(lang === 'fr' ? 'sans changement' : 'no change');
          else expect(Number(told.replace('\u2212', '-').replace(/[^\d-]/g, ''))).toBe(now - then);
        },
      ),
    );
  });
});

describe('changeOf', () => {
  test.each<[number, number, string | undefined, Lang, string | undefined]>([
    [38, 57, '%', 'fr', '+19\u00A0points'],
    [38, 39.5, '%', 'fr', '+1,5\u00A0point'],
    [38, 39.5, '%', 'en', '+1.5\u00A0points'],
    [38, 37, '%', 'en', '−1\u00A0point'],
    [0.1, 0.3, undefined, 'en', '+0.2'],
    [1000, 3000, 'km', 'fr', '+2\u202F000\u00A0km'],
    [-1.7e308, 1.7e308, '%', 'fr', undefined],
  ])('from %d to %d %s in %s', (from, to, unit, lang, expected) =>
    expect(changeOf(from, to, unit, lang)).toBe(expected),
  );
});

describe('layoutNumber', () => {
  const long = `des mots ${'qui ne finissent pas '.repeat(15)}fin`;
  const nasty: [string, unknown][] = [
    ['missing', { value: null, label: 'x' }],
    ['missing, with an earlier value', { value: null, unit: '%', label: long, before: { value: 38, year: 2015 } }],
    ['zero', { value: 0, unit: '%', label: 'x', before: { value: 0, year: 2015 } }],
    ['no unit, both zero', { value: 0, label: 'x', before: { value: 0, year: 2015 } }],
    [
      'negative',
      { value: -12.5, unit: '%', label: 'x', year: 2020, before: { value: 30, year: 2011, sameQuestion: false } },
    ],
    ['words of 300 characters', { value: 57, unit: '%', label: long }],
    ['one word of 300 characters', { value: 57, unit: 'x'.repeat(300), label: 'y'.repeat(300) }],
    [
      'fifteen digits',
      { value: 999_999_999_999_999, unit: 'euros constants', label: 'x', before: { value: 1, year: 2015 } },
    ],
    ['extremes', { value: 1.7e308, label: 'x', before: { value: -1.7e308, year: 2015 } }],
    ['more than a percentage', { value: 57.25, unit: '%', moreThan: true, label: 'x' }],
    ['empty', {}],
  ];
  // The side bearing of a large figure is taken back: its box begins a few units before the picture, its ink does not.
  const outside = (drawn: Scene, factor = 1): string[] =>
    texts(drawn, factor)
      .filter(
        ({ left, right, top, bottom, mark }) =>
          left < -0.05 * mark.size - 0.5 || right > drawn.width + 0.5 || top < -0.5 || bottom > drawn.height + 0.5,
      )
      .map(({ text }) => text);

  describe.each([...findings, ...nasty])('%s', (_, input) => {
    test.each([200, 240, ...WIDTHS])('nothing overlaps, leaves the picture or is not a number at %i', (width) => {
      for (const options of [{}, { selected: 'value' }, { fontFactor: 1.15 }]) {
        for (const lang of ['fr', 'en'] as const) {
          const drawn = scene(input, width, options, lang);
          const factor = 'fontFactor' in options ? options.fontFactor : 1;
          assertFinite(drawn);
          expect(outside(drawn, factor)).toEqual([]);
          expect(overlaps(drawn, factor)).toEqual([]);
          expect(
            drawn.targets.every(({ box, label }) => box.width >= 24 && box.height >= 24 && label !== undefined),
          ).toBe(true);
        }
      }
    });
  });

  test('the value is never cut, and shrinks to fit', () => {
    for (const width of [200, 280, 480]) {
      expect(words(scene({ value: 999_999_999_999_999, unit: 'euros', label: 'par an' }, width))).toEqual([
        '999\u202F999\u202F999\u202F999\u202F999',
        'euros par an',
      ]);
    }
    expect(words(scene({ value: 1e308, label: 'x' }, 200))[0]).toBe('1E308');
  });
  test('figures of one grid have one size and one baseline', () => {
    for (const width of [200, 240, 271, 280]) {
      const figures = findings.map(([, finding]) => texts(scene(finding, width))[0]!.mark);
      expect(new Set(figures.map(({ size, y }) => `${size} ${y}`)).size).toBe(1);
      expect(figures[0]!.size).toBe(width < 272 ? 56 : 68);
    }
  });
  test('"more than" is a plus sign, and words for those who hear it', () => {
    const drawn = scene(numberChart.findings['cases-600'], 280);
    expect(words(drawn)[0]).toBe('600+');
    expect(drawn.targets[0]!.label).toBe('plus de 600 études de cas recensent des pratiques partenariales innovantes');
    expect(words(scene({ value: 57, unit: '%', moreThan: true, label: 'x' }, 280))[0]).toBe('57+\u202F%');
  });
  test('then and now are two bars from zero on one scale of 0 to 100', () => {
    const drawn = scene(companies, 288);
    const bars = flatten(drawn.marks).flatMap(({ mark }) =>
      mark.type === 'rect' && mark.part === 'mark' ? [mark as Rect] : [],
    );
    const track = flatten(drawn.marks).find(({ mark }) => mark.fill === 'track')!.mark as Rect;
    expect(bars.map(({ fill, width }) => [fill, Math.round((100 * width) / track.width)])).toEqual([
      ['quiet', 38],
      ['accent', 57],
    ]);
    expect(bars[0]!.x).toBe(track.x);
    expect(words(drawn).slice(-4)).toEqual(['2015', '38\u202F%', '2021', '57\u202F%']);
  });
  test('an earlier value of another question is said so', () => {
    expect(
      words(scene({ value: 57, unit: '%', label: 'x', before: { value: 38, year: 2015, sameQuestion: false } }, 288)),
    ).toContain('2015\u202F: 38\u202F%, question différente');
  });
  test('a missing value is a hatch and words, never a zero', () => {
    const drawn = scene({ value: null, label: 'des entreprises' }, 288);
    expect(flatten(drawn.marks).some(({ mark }) => mark.fill === 'hatch')).toBe(true);
    expect(words(drawn)).toEqual(['donnée manquante', 'des entreprises']);
  });
  test('the figure is reached, and says its year, its earlier value and where they come from', () => {
    expect(scene(companies, 288).targets.map(({ key, label, details }) => [key, label, details])).toEqual([
      [
        'value',
        '57\u202F% des entreprises développent des partenariats sociétaux avec des acteurs publics et privés',
        ['2021', '2015\u202F: 38\u202F%', expect.stringMatching(/^Étude de 2021, dans ODD\u00A017/)],
      ],
    ]);
  });
  test.each([
    ['companies-57', 288, 'light'],
    ['companies-57', 288, 'dark'],
    ['cases-600', 240, 'light'],
    ['envie-81', 200, 'light'],
  ] as const)('picture of %s at %i, %s', async (key, width, theme) => {
    const finding = numberChart.findings[key];
    await expect(sceneToString(scene(finding, width), { title: data(finding).heading!, theme })).toMatchFileSnapshot(
      `../snapshots/impact-number-${key}-${width}-${theme}.svg`,
    );
  });
});

describe('findings of impact-number', () => {
  test('each value and origin is that of FACTS.md', () => {
    expect(
      findings.map(([key, finding]) => {
        const { value, unit = '', moreThan, year, before, sources } = data(finding);
        return `${key}: ${moreThan ? '> ' : ''}${value}${unit}${year ? ` in ${year}` : ''}${before ? `, ${before.value} in ${before.year}` : ''}, ${sources.map(({ origin }) => origin).join(' + ')}`;
      }),
    ).toEqual([
      'companies-57: 57% in 2021, 38 in 2015, note + complement',
      'envie-81: 81% in 2020, note',
      'structures-90: 90%, note',
      'catalysts-350: 350, note',
      'cases-600: > 600, note',
      'studies-21: 21, note',
      'reports-13: 13, note + complement',
    ]);
  });
  test.each(findings)(
    '%s reads without a fault in both languages, and its heading keeps under 100 signs',
    (_, finding) => {
      for (const lang of ['fr', 'en'] as const) {
        const { data: read, issues } = parsed(parseNumber, finding, lang);
        expect(issues).toEqual([]);
        expect(read.heading!.length).toBeLessThanOrEqual(100);
      }
    },
  );
});
