import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBars, sortBars, type BarRowInput, type BarsData, type BarsInput } from '../../src/data/bars.ts';
import type { Lang } from '../../src/data/types.ts';
import { isSmallBase } from '../../src/data/values.ts';
import { barLabel, describeBars } from '../../src/describe/bars.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { convictions } from '../../src/findings/convictions.ts';
import { barsDomain, layoutBars, MAX_BARS } from '../../src/layout/bars.ts';
import type { LayoutOptions } from '../../src/layout/types.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Rect, Scene } from '../../src/scene/types.ts';
import { expectLinear } from '../growth.ts';
import { assertScene, flatten, parsed, refusal, WIDTHS, words } from '../scene.ts';

const read = (input: unknown, lang: Lang = 'fr'): BarsData => parsed(parseBars, input, lang).data;
const draw = (input: unknown, options: Partial<LayoutOptions> = {}): Scene =>
  layoutBars(read(input, options.lang), { width: 672, lang: 'fr', ...options });
const row = (key: string, value: number | null, more: Partial<BarRowInput> = {}): BarRowInput => ({
  key,
  label: `Groupe ${key}`,
  value,
  ...more,
});
const of = (...rows: BarRowInput[]): BarsInput => ({ unit: '%', rows });
/** The bar of a row: the last rectangle with its key that is drawn. */
const barOf = (scene: Scene, key: string): Rect =>
  flatten(scene.marks)
    .map(({ mark }) => mark)
    .findLast((mark): mark is Rect => mark.type === 'rect' && mark.key === key && mark.fill !== 'none')!;

describe('what is read', () => {
  test('the finding: five rows, with study and date each, and the base of the foundations', () => {
    const { data, issues } = parsed(parseBars, convictions);
    expect(issues).toEqual([]);
    expect(data.rows.map(({ key, value, base, source }) => [key, value, base, source?.study, source?.origin])).toEqual([
      ['francais', 81, undefined, 'IMPACT-Citoyens, Comisis & OpinionWay', 'note'],
      ['maires', 92, undefined, 'IMPACT-Élus locaux, Comisis & OpinionWay', 'note'],
      ['entreprises', 83, undefined, 'IMPACT-Entreprises, Comisis & OpinionWay', 'note'],
      ['associations', 97, undefined, 'IMPACT-Associations, Comisis & OpinionWay', 'note'],
      ['fondations', 98, 42, 'IMPACT-Fondations, Comisis & OpinionWay', 'note'],
    ]);
  });

  test('no row: nothing to draw, no fault', () => {
    expect(parsed(parseBars, { rows: [] })).toEqual({ data: { rows: [], sources: [], sort: 'none' }, issues: [] });
  });

  test.each<[string, unknown, string]>([
    ['null', null, 'expected an object, found null'],
    ['a list', [], 'expected an object, found an array'],
    ['no rows', {}, 'rows: expected an array, found undefined'],
    ['rows that are an object', { rows: {} }, 'rows: expected an array, found an object'],
    ['a row that is a number', { rows: [row('a', 1), 4] }, 'rows[1]: expected an object, found 4'],
    ['a row without label and key', { rows: [{ value: 1 }] }, 'rows[0].label: expected a text, found undefined'],
    [
      'a value of "81"',
      { rows: [row('a', 1), { label: 'B', value: '81' }] },
      'rows[1].value: expected a number or null, found "81"',
    ],
    [
      'a value of true',
      { rows: [{ label: 'A', value: true }] },
      'rows[0].value: expected a number or null, found true',
    ],
    [
      'an earlier value that is a text',
      { rows: [{ label: 'A', value: 1, before: { value: '38', year: 2015 } }] },
      'rows[0].before.value: expected a number or null, found "38"',
    ],
    ['a reference that is a number', { rows: [], reference: 5 }, 'reference: expected an object, found 5'],
  ])('refused: %s', (_, input, message) => expect(refusal(parseBars, input)).toMatchObject({ fatal: true, message }));

  test.each<[string, object, string[]]>([
    [
      'a value of 1e400',
      { rows: [{ key: 'a', label: 'A', value: Infinity }] },
      ['rows[0].value: expected a finite number, found Infinity'],
    ],
    ['a base of -1', { rows: [row('a', 1, { base: -1 })] }, ['rows[0].base: expected a positive number, found -1']],
    [
      'an earlier value without a year',
      { rows: [{ ...row('a', 1), before: { value: 3 } }] },
      ['rows[0].before: expected a value and a year, found an object'],
    ],
    [
      'a domain the wrong way round',
      { rows: [], domain: [10, 0] },
      ['domain: expected two ends, the lower first, found an array'],
    ],
    [
      'a domain of texts',
      { rows: [], domain: ['0', '1'] },
      ['domain: expected two ends, the lower first, found an array'],
    ],
    [
      'a domain wider than numbers go',
      { rows: [], domain: [-1.7e308, 1.7e308] },
      ['domain: expected two ends, the lower first, found an array'],
    ],
    ['a domain that is a number', { rows: [], domain: 100 }, ['domain: expected two ends, the lower first, found 100']],
    [
      'an unknown order',
      { rows: [], sort: 'up' },
      ['sort: expected one of none, ascending, descending, label, found "up"'],
    ],
    [
      'a reference without a value',
      { rows: [], reference: { label: 'Moyenne', value: 'x' } },
      ['reference.value: expected a finite number, found "x"'],
    ],
    ['two rows with one key', { rows: [row('a', 1), row('a', 2)] }, ['rows[1]: expected a unique key, found "a"']],
  ])('reported: %s', (_, input, messages) => {
    const { data, issues } = parsed(parseBars, input);
    expect(issues.map(({ message }) => message)).toEqual(messages);
    expect(issues.every(({ fatal }) => !fatal)).toBe(true);
    expect([data.domain, data.reference, data.sort]).toEqual([undefined, undefined, 'none']);
  });

  test('a row without a key goes by its label, one without a label by its key', () => {
    expect(
      read({
        rows: [
          { label: 'Maires', value: 1 },
          { key: 'b', value: 2 },
        ],
      }).rows,
    ).toEqual([
      { key: 'Maires', label: 'Maires', value: 1 },
      { key: 'b', label: 'b', value: 2 },
    ]);
  });

  test('an earlier value asks the same question unless it says otherwise', () => {
    const before = (sameQuestion?: boolean): unknown =>
      read({ rows: [{ key: 'a', label: 'A', value: 57, before: { value: 38, year: 2015, sameQuestion } }] }).rows[0]!
        .before;
    expect(before()).toEqual({ value: 38, year: 2015, sameQuestion: true });
    expect(before(false)).toEqual({ value: 38, year: 2015, sameQuestion: false });
  });
});

describe('order', () => {
  const rows = [row('b', 2), row('m', null), row('a', 3), row('c', 2), row('é', 1)];
  const order = (sort: NonNullable<BarsInput['sort']>): string[] =>
    sortBars(read({ rows: rows.map((each) => ({ ...each, label: each.key })), sort })).map(({ key }) => key);
  test.each<[NonNullable<BarsInput['sort']>, string[]]>([
    ['none', ['b', 'm', 'a', 'c', 'é']],
    ['descending', ['a', 'b', 'c', 'é', 'm']],
    ['ascending', ['é', 'b', 'c', 'a', 'm']],
    ['label', ['a', 'b', 'c', 'é', 'm']],
  ])('%s: equal values keep the data’s order, missing values come last', (sort, keys) =>
    expect(order(sort)).toEqual(keys),
  );

  test('values as far apart as numbers go', () => {
    expect(
      sortBars(read({ rows: [row('a', -1e308), row('b', 1e308), row('c', 0)], sort: 'descending' })).map(
        ({ key }) => key,
      ),
    ).toEqual(['b', 'c', 'a']);
  });
});

test.each<[string, object, [number, number]]>([
  ['0 to 100 when the unit is %', of(row('a', 81)), [0, 100]],
  ['0 to the largest value otherwise', { rows: [row('a', 12), row('b', 40)] }, [0, 40]],
  ['zero is in, whatever the domain', { rows: [row('a', 12)], domain: [10, 20] }, [0, 20]],
  ['a value beyond the domain widens it', { rows: [row('a', 130)], domain: [0, 100] }, [0, 130]],
  ['a negative value', { rows: [row('a', -5), row('b', 10)] }, [-5, 10]],
  ['an earlier value', { rows: [row('a', 5, { before: { value: 9, year: 2015 } })] }, [0, 9]],
  ['a reference', { rows: [row('a', 5)], reference: { value: 12, label: 'Moyenne' } }, [0, 12]],
  ['only zeros', { rows: [row('a', 0)] }, [0, 1]],
  ['only missing values', { rows: [row('a', null)] }, [0, 1]],
])('the scale: %s', (_, input, domain) => expect(barsDomain(read(input))).toEqual(domain));

describe('what is said', () => {
  const summary = (input: unknown, lang: Lang = 'fr'): string => describeBars(read(input, lang), lang).summary;

  test.each<[string, BarsInput, string, string]>([
    [
      'the finding',
      convictions,
      'Le plus élevé\u202F: Fondations (98\u202F%). Le plus bas\u202F: Français (81\u202F%). Écart\u202F: 17\u00A0points. Base faible\u202F: 42 fondations interrogées (Fondations).',
      'Highest: Foundations (98%). Lowest: French citizens (81%). Gap: 17\u00A0points. Small base: 42 foundations asked (Foundations).',
    ],
    ['one row', of(row('a', 57)), 'Groupe a\u202F: 57\u202F%.', 'Groupe a: 57%.'],
    ['no row', of(), 'Aucune donnée à afficher.', 'No data to show.'],
    [
      'all missing',
      of(row('a', null), row('b', null)),
      'Valeur manquante\u202F: Groupe a et Groupe b.',
      'Missing value: Groupe a and Groupe b.',
    ],
    ['all equal', of(row('a', 5), row('b', 5)), 'Toutes les valeurs connues\u202F: 5\u202F%.', 'All known values: 5%.'],
    [
      'ties at the top, one missing',
      of(row('a', 9), row('b', 9), row('c', 4), row('d', null)),
      'Le plus élevé\u202F: Groupe a et Groupe b (9\u202F%). Le plus bas\u202F: Groupe c (4\u202F%). Écart\u202F: 5\u00A0points. Valeur manquante\u202F: Groupe d.',
      'Highest: Groupe a and Groupe b (9%). Lowest: Groupe c (4%). Gap: 5\u00A0points. Missing value: Groupe d.',
    ],
    [
      'more ties than three are counted',
      of(row('a', 9), row('b', 1), row('c', 1), row('d', 1), row('e', 1)),
      'Le plus élevé\u202F: Groupe a (9\u202F%). Le plus bas\u202F: Groupe b, Groupe c et 2 autres (1\u202F%). Écart\u202F: 8\u00A0points.',
      'Highest: Groupe a (9%). Lowest: Groupe b, Groupe c and 2 others (1%). Gap: 8\u00A0points.',
    ],
    [
      'another unit',
      { unit: 'km', rows: [row('a', 1.5), row('b', 4)] },
      'Le plus élevé\u202F: Groupe b (4\u00A0km). Le plus bas\u202F: Groupe a (1,5\u00A0km). Écart\u202F: 2,5\u00A0km.',
      'Highest: Groupe b (4\u00A0km). Lowest: Groupe a (1.5\u00A0km). Gap: 2.5\u00A0km.',
    ],
  ])('%s', (_, input, fr, en) => {
    expect(summary(input)).toBe(fr);
    expect(summary(input, 'en')).toBe(en);
  });

  test('highest, lowest, gap and missing are those of the data, whatever the data', () => {
    const value = fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
        const said = summary({
          rows: values.map((each, index) => ({ key: `k${index}`, label: `L${index}`, value: each })),
        });
        const known = values.filter((each): each is number => each !== null);
        const number = (text: string | undefined): number =>
          Number(text!.replace(/\u202F/g, '').replace('\u2212', '-'));
        const listed = (text: string): number =>
          text
            .split(/, | et /)
            .reduce((sum, part) => sum + (/^(\d+) autres$/.test(part) ? Number.parseInt(part, 10) : 1), 0);
        if (known.length === 0) expect(said).toMatch(/^Valeur manquante/);
        else if (known.length === 1) expect(number(/: ([^.]*)\./.exec(said)![1])).toBe(known[0]);
        else {
          const high = Math.max(...known);
          const low = Math.min(...known);
          if (high === low)
            expect(said).toMatch(new RegExp(`^Toutes les valeurs connues\u202F: ${formatNumber(low, 'fr')}\\.`));
          else {
            const [, top, topValue, bottom, bottomValue, gap] =
              /élevé\u202F: (.*?) \(([^)]*)\)\. Le plus bas\u202F: (.*?) \(([^)]*)\)\. Écart\u202F: ([^.]*)\./.exec(
                said,
              )!;
            expect([number(topValue), number(bottomValue), number(gap)]).toEqual([high, low, high - low]);
            expect([listed(top!), listed(bottom!)]).toEqual([
              known.filter((each) => each === high).length,
              known.filter((each) => each === low).length,
            ]);
          }
        }
        const missing = values.length - known.length;
        const said2 = /Valeur manquante\u202F: (.*?)\.$/.exec(said);
        expect(said2 ? listed(said2[1]!) : 0).toBe(missing);
      }),
    );
  });

  test('a rank counts from the highest, and ties share the best place', () => {
    const data = read(of(row('a', 5), row('b', 9), row('c', 5), row('d', null), row('e', 1)));
    expect(data.rows.map((each) => barLabel(each, data, 'fr').split(', ')[1])).toEqual([
      '2e sur 4',
      '1er sur 4',
      '2e sur 4',
      undefined,
      '4e sur 4',
    ]);
  });

  test.each<[BarsInput, string, Lang, string]>([
    [convictions, 'maires', 'fr', 'Maires\u202F: 92\u202F%, 3e sur 5'],
    [convictions, 'fondations', 'en', 'Foundations: 98%, 1st of 5'],
    [of(row('a', 5)), 'a', 'fr', 'Groupe a\u202F: 5\u202F%'],
    [of(row('a', null), row('b', 1)), 'a', 'fr', 'Groupe a\u202F: donnée manquante'],
    [of(row('a', null), row('b', 1), row('c', 2)), 'b', 'fr', 'Groupe b\u202F: 1\u202F%, 2e sur 2'],
  ])('a bar’s name says label, value and rank', (input, key, lang, label) => {
    const data = read(input, lang);
    expect(
      barLabel(
        data.rows.find((each) => each.key === key)!,
        data,
        lang,
      ),
    ).toBe(label);
  });

  test('a base under 100 is small; 100 is not, nor an unknown one', () => {
    expect([99, 100, 0, undefined].map((base) => isSmallBase(base === undefined ? {} : { base }))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('the table: rows in drawing order, provenance in each, empty columns left out', () => {
    const { columns, rows } = describeBars(read(convictions), 'fr');
    expect(columns).toMatchObject([
      { key: 'label', label: 'Libellé' },
      { key: 'value', label: 'Valeur', numeric: true, unit: '%', digits: 0 },
      { key: 'base', label: 'Base', numeric: true },
      { key: 'source', label: 'Source' },
      { key: 'date', label: 'Date' },
      { key: 'origin', label: 'Provenance' },
      { key: 'note', label: 'Remarque' },
    ]);
    expect(rows.map(({ key }) => key)).toEqual(['fondations', 'associations', 'maires', 'entreprises', 'francais']);
    expect(rows[2]).toMatchObject({
      label: 'Maires',
      value: 92,
      base: null,
      source: 'IMPACT-Élus locaux, Comisis & OpinionWay',
      origin: 'note',
    });
  });

  test('a row without a source inherits the chart’s; without any it says so', () => {
    expect(describeBars(read({ rows: [row('a', 1)], source: 'Enquête' }), 'fr').rows[0]!['source']).toBe('Enquête');
    expect(describeBars(read({ rows: [row('a', 1)] }), 'fr').rows[0]!['source']).toBe('Source non précisée.');
  });
});

const long = 'Un libellé si long qu’il ne tient sur aucune ligne '.repeat(6);
const cases: [string, BarsInput][] = [
  ['the finding', convictions],
  ['no row', of()],
  ['one row', of(row('a', 57))],
  [
    'every feature at once',
    {
      unit: '%',
      highlight: 'b',
      reference: { value: 60, label: 'Moyenne' },
      rows: [
        row('a', 57, { before: { value: 38, year: 2015, sameQuestion: false }, base: 1200 }),
        row('b', 98, { base: 42, source: { label: 'x', date: '2021-09' } }),
        row('c', null),
        row('d', 0),
      ],
    },
  ],
  [
    'labels, units and names of 300 signs',
    {
      unit: long,
      reference: { value: 3, label: long },
      rows: [
        row('a', 5, { label: long, base: 3, baseLabel: long, source: { label: long, date: long } }),
        row('b', 2, { label: long }),
      ],
    },
  ],
  ['a label in one word of 300 signs', of(row('a', 5, { label: 'x'.repeat(300) }))],
  ['negative values', { rows: [row('a', -5), row('b', 10), row('c', -12, { base: 5 })] }],
  ['only negative values', { rows: [row('a', -5), row('b', -10)] }],
  ['values as far apart as numbers go', { rows: [row('a', 1e308), row('b', -1e308), row('c', 5e-324), row('d', -0)] }],
  ['values with decimals', { rows: [row('a', 79), row('b', 131.5), row('c', 1 / 3)] }],
  ['only zeros', { rows: [row('a', 0), row('b', 0)] }],
  ['only missing values', of(row('a', null), row('b', null))],
  ['a reference on the left edge', { rows: [row('a', 5)], reference: { value: 0, label: 'Zéro' } }],
  [
    'a reference on the right edge',
    { rows: [row('a', 5)], reference: { value: 50, label: 'La moyenne de tous les groupes' } },
  ],
  [
    '40 rows',
    of(
      ...Array.from({ length: 40 }, (_, index) => row(String(index), index, { source: { label: 'x', date: '2021' } })),
    ),
  ],
  ['700 rows', of(...Array.from({ length: 700 }, (_, index) => row(String(index), index % 100)))],
  [
    'keys named like an object’s own',
    of(
      row('__proto__', 1, { label: '__proto__' }),
      row('constructor', 2, { label: 'constructor' }),
      row('toString', 3),
    ),
  ],
];

describe('what is drawn', () => {
  test.each(cases)('%s: finite, inside, nothing on anything, reachable at every width', (_, input) => {
    for (const width of WIDTHS) {
      for (const lang of ['fr', 'en'] as const) {
        const data = read(input, lang);
        assertScene(layoutBars(data, { width, lang }), {
          keys: sortBars(data)
            .slice(0, MAX_BARS)
            .map(({ key }) => key),
        });
      }
      assertScene(draw(input, { width, fontFactor: 1.15 }), { fontFactor: 1.15 });
      assertScene(draw(input, { width, selected: input.rows[0]?.key }));
    }
  });

  test('a bar starts at zero and its length follows the value', () => {
    const scene = draw(of(row('a', 25), row('b', 50), row('c', 100), row('d', 0)), { width: 288 });
    expect(['a', 'b', 'c', 'd'].map((key) => barOf(scene, key)).map(({ x, width }) => [x, width])).toEqual([
      [0, 72],
      [0, 144],
      [0, 288],
      [0, 1],
    ]);
  });

  test('a negative bar ends at zero, a positive one starts there', () => {
    const scene = draw({ rows: [row('a', -10), row('b', 30)] }, { width: 288 });
    const [a, b] = ['a', 'b'].map((key) => barOf(scene, key));
    expect([a!.x, a!.width, b!.x, b!.width]).toEqual([0, 72, 72, 216]);
  });

  test('every value is written, in full', () => {
    const values = (width: number): string[] =>
      words(draw(convictions, { width })).filter((word) => /^\d+\u202F%$/.test(word));
    expect(values(288)).toEqual(['98\u202F%', '97\u202F%', '92\u202F%', '83\u202F%', '81\u202F%']);
    expect(values(672)).toEqual(
      expect.arrayContaining(['98\u202F%', '97\u202F%', '92\u202F%', '83\u202F%', '81\u202F%']),
    );
    expect(words(draw({ rows: [row('a', 79), row('b', 131.5)] }))).toEqual(expect.arrayContaining(['79,0', '131,5']));
  });

  test('a missing value is a hatch and words: neither zero nor blank', () => {
    for (const width of [288, 672]) {
      const scene = draw(of(row('a', null), row('b', 3)), { width });
      expect(barOf(scene, 'a')).toMatchObject({ fill: 'hatch', stroke: 'outline' });
      expect(words(scene)).toContain('donnée manquante');
    }
  });

  test('a small base: half the thickness, a warning, and the number asked', () => {
    for (const width of [288, 672]) {
      const scene = draw(of(row('a', 50), row('b', 50, { base: 42, baseLabel: 'fondations interrogées' })), { width });
      expect(barOf(scene, 'b').height).toBeLessThanOrEqual(barOf(scene, 'a').height / 2 + 0.5);
      expect(words(scene).join()).toContain('Base faible\u202F: 42 fondations interrogées');
      expect(flatten(scene.marks).some(({ mark }) => mark.stroke === 'warning')).toBe(true);
    }
  });

  test('an earlier value is a line across the bar and words; broken when the question was another', () => {
    const lines = (sameQuestion: boolean): unknown[] =>
      flatten(draw(of(row('a', 57, { before: { value: 38, year: 2015, sameQuestion } }))).marks)
        .map(({ mark }) => mark)
        .filter((mark) => mark.type === 'line' && mark.stroke === 'text')
        .map(({ dash }) => dash);
    expect([lines(true), lines(false)]).toEqual([[undefined], ['2 4']]);
    expect(words(draw(of(row('a', 57, { before: { value: 38, year: 2015, sameQuestion: false } }))))).toContain(
      '2015\u202F: 38\u202F%, question différente',
    );
  });

  test('a reference is a line through all bars, with its words; under 512 it crosses the bars only, not the words between', () => {
    const lines = (width: number): number => {
      const scene = draw(
        { ...of(row('a', 5), row('b', 70), row('c', null)), reference: { value: 60, label: 'Moyenne' } },
        { width },
      );
      expect(words(scene)).toContain('Moyenne\u202F: 60\u202F%');
      return scene.marks.filter((mark) => mark.type === 'line' && mark.stroke === 'text').length;
    };
    expect([lines(672), lines(288)]).toEqual([1, 3]);
  });

  test('highlight: accent; the rest quiet. Selection replaces it, with an outline and a check', () => {
    const fills = (options: Partial<LayoutOptions>): unknown[] =>
      ['francais', 'maires', 'associations'].map((key) => {
        const scene = draw(convictions, options);
        return barOf(scene, key).fill;
      });
    expect(fills({})).toEqual(['accent', 'quiet', 'quiet']);
    expect(fills({ highlight: 'maires' })).toEqual(['quiet', 'accent', 'quiet']);
    expect(fills({ highlight: 'maires', selected: 'associations' })).toEqual(['quiet', 'quiet', 'accent']);
    for (const width of [288, 672]) {
      const marks = flatten(draw(convictions, { width, selected: 'maires' }).marks).map(({ mark }) => mark);
      expect(marks.filter((mark) => mark.type === 'path' && mark.stroke === 'on-accent')).toHaveLength(1);
      expect(
        marks.filter((mark) => mark.type === 'rect' && mark.stroke === 'text' && mark.strokeWidth === 2),
      ).toHaveLength(1);
    }
  });

  test('a bar too short or too thin for a check, when selected, has it on a disc at its end', () => {
    for (const [selected, width] of [
      ['a', 672],
      ['b', 288],
    ] as const) {
      const marks = flatten(draw(of(row('a', 1), row('b', 90, { base: 42 })), { selected, width }).marks).map(
        ({ mark }) => mark,
      );
      expect(marks.filter((mark) => mark.type === 'path' && mark.stroke === 'on-accent')).toHaveLength(1);
      expect(marks.filter((mark) => mark.type === 'circle' && mark.r === 10 && mark.fill === 'accent')).toHaveLength(1);
    }
  });

  test('selecting moves nothing', () => {
    for (const width of WIDTHS) {
      expect(draw(convictions, { width, selected: 'maires' }).targets.map(({ box }) => box)).toEqual(
        draw(convictions, { width }).targets.map(({ box }) => box),
      );
    }
  });

  test('labels stand above the bars below 512, in a column on the left from there', () => {
    const first = (width: number): number => barOf(draw(convictions, { width }), 'maires').x;
    expect([first(288), first(511), first(512) > 100, first(816) > 100]).toEqual([0, 0, true, true]);
  });

  test('in the room of a telephone with text twice as large no word is cut: labels go under the figure, notes take a second line', () => {
    for (const [width, fontFactor] of [
      [160, 1],
      [288, 1.4],
    ] as const)
      expect(words(draw(convictions, { width, fontFactor })).filter((word) => word.includes('…'))).toEqual([]);
  });

  test('a target says base, earlier value, note, study and date, and caveat', () => {
    const targets = draw(convictions).targets;
    expect(targets.find(({ key }) => key === 'fondations')).toMatchObject({
      label: 'Fondations\u202F: 98\u202F%, 1er sur 5',
      details: [
        'Base faible\u202F: 42 fondations interrogées',
        'IMPACT-Fondations, Comisis & OpinionWay, sept.\u00A02021',
        'Base\u202F: complément, mecenova.org.',
      ],
    });
    expect(
      draw(of(row('a', 57, { before: { value: 38, year: 2015, sameQuestion: false }, note: 'Remarque' }))).targets[0]!
        .details,
    ).toEqual(['2015\u202F: 38\u202F%, question différente', 'Remarque']);
  });

  test('more than 500 rows: 500 are drawn, and the reader is told', () => {
    const scene = draw(of(...Array.from({ length: 1700 }, (_, index) => row(String(index), 1))));
    expect(scene.targets).toHaveLength(500);
    expect(words(scene)).toContain('500 lignes affichées sur 1\u202F700.');
  });

  test('up to 100,000 rows are described and drawn in a time that grows as they do', { timeout: 60_000 }, () => {
    expectLinear(100_000, (count) => {
      const data = read(of(...Array.from({ length: count }, (_, index) => row(String(index), index % 97))));
      return () => {
        expect(describeBars(data, 'fr').rows.length).toBeGreaterThan(0);
        layoutBars(data, { width: 672, lang: 'fr' });
      };
    });
  });
});

describe('pictures', () => {
  test.each<[string, BarsInput, number, 'light' | 'dark', Lang, string | undefined]>([
    ['impact-convictions-288-light', convictions, 288, 'light', 'fr', undefined],
    ['impact-convictions-672-light', convictions, 672, 'light', 'fr', undefined],
    ['impact-convictions-672-dark-selected', convictions, 672, 'dark', 'fr', 'maires'],
    ['impact-convictions-816-light-en', convictions, 816, 'light', 'en', undefined],
    [
      'impact-bars-672-light',
      cases.find(([name]) => name === 'every feature at once')![1],
      672,
      'light',
      'fr',
      undefined,
    ],
    [
      'impact-bars-288-light',
      cases.find(([name]) => name === 'every feature at once')![1],
      288,
      'light',
      'fr',
      undefined,
    ],
    [
      'impact-bars-672-light-negative',
      cases.find(([name]) => name === 'negative values')![1],
      672,
      'light',
      'fr',
      undefined,
    ],
  ])('%s', async (name, input, width, theme, lang, selected) => {
    const data = read(input, lang);
    const svg = sceneToString(layoutBars(data, { width, lang, selected }), {
      title: data.heading ?? 'Exemple',
      theme,
      lang,
    });
    await expect(svg).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
