import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levers as kind, leversChart } from '../../src/charts/levers.ts';
import { parseLevers, weightsOf, type LeversInput } from '../../src/data/levers.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeLevers, spanText } from '../../src/describe/levers.ts';
import { levers as finding } from '../../src/findings/levers.ts';
import { layoutLevers } from '../../src/layout/levers.ts';
import type { LayoutOptions } from '../../src/layout/types.ts';
import type { Circle, Mark, Path, Rect, Scene } from '../../src/scene/types.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import { assertScene, flatten, parsed, refusal, texts, WIDTHS, words } from '../scene.ts';

type Position = NonNullable<LeversInput['positions']>[number];

const read = (input: unknown, lang: Lang = 'fr') => parsed(parseLevers, input, lang).data;
const draw = (input: unknown, options: Partial<LayoutOptions> = {}): Scene =>
  layoutLevers(read(input, options.lang), { width: 672, lang: 'fr', ...options });
const summary = (input: unknown, lang: Lang = 'fr'): string =>
  describeLevers(read(input, lang), lang).summary.replace(/[\u00A0\u202F]/g, ' ');
const flat = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

const three: LeversInput['levers'] = [
  { key: 'a', label: 'Vision' },
  { key: 'b', label: 'Gestion' },
  { key: 'c', label: 'Action' },
];
/** Positions p1, p2… at the weights given, without an origin: a host's own measures. */
const at = (...weights: [number, number, number][]): LeversInput => ({
  levers: three,
  positions: weights.map(([a, b, c], index): Position => ({
    key: `p${index + 1}`,
    label: `${2010 + index}`,
    weights: { a, b, c },
  })),
});
const circles = (scene: Scene): Circle[] =>
  flatten(scene.marks)
    .map(({ mark }) => mark)
    .filter((mark): mark is Circle => mark.type === 'circle');
/** Discs of a key: in the triangle, then in the list. */
const discs = (scene: Scene, key: string): Circle[] => circles(scene).filter((circle) => circle.key === key);
const paths = (scene: Scene): Path[] => scene.marks.filter((mark): mark is Path => mark.type === 'path');
const way = (scene: Scene): Path | undefined =>
  paths(scene).find(({ fill, stroke, strokeWidth }) => fill === 'none' && stroke === 'text' && strokeWidth === 1.75);
const bars = (scene: Scene): Rect[] =>
  scene.marks.filter((mark): mark is Rect => mark.type === 'rect' && mark.height === 6);
const said = (scene: Scene): string =>
  words(scene)
    .join(' ')
    .replace(/[\u00A0\u202F]/g, ' ');
const ALL = [
  'vision',
  'gestion',
  'action',
  'pendant-150-ans',
  'depuis-50-ans',
  'aujourdhui',
  'court',
  'moyen',
  'long',
  'politique',
  'strategie',
  'execution',
];

describe('what is read', () => {
  test('the finding has nothing to report, in both languages', () => {
    for (const lang of ['fr', 'en'] as const) expect(parsed(parseLevers, finding, lang).issues).toEqual([]);
  });

  test('weights are normalised, in the order of the levers', () => {
    expect(
      read({ levers: three, positions: [{ key: 'p', label: 'P', weights: { c: 1, a: 2, b: 1 } }] }).positions[0]!
        .weights,
    ).toEqual({ a: 0.5, b: 0.25, c: 0.25 });
  });

  test('no positions, horizons or arts: empty lists, no fault', () => {
    const { data, issues } = parsed(parseLevers, { levers: three });
    expect([data.positions, data.horizons, data.arts, issues]).toEqual([[], [], [], []]);
    expect(kind.isEmpty(data)).toBe(false);
  });

  test.each<[string, unknown, string]>([
    ['a text', 'x', 'expected an object, found "x"'],
    ['null', null, 'expected an object, found null'],
    ['no levers', {}, 'levers: expected an array, found undefined'],
    ['two levers', { levers: three.slice(0, 2) }, 'levers: expected exactly 3 levers, found 2'],
    ['four levers', { levers: [...three, { key: 'd', label: 'D' }] }, 'levers: expected exactly 3 levers, found 4'],
    ['no lever at all', { levers: [] }, 'levers: expected exactly 3 levers, found 0'],
    ['a lever that is a text', { levers: ['a', 'b', 'c'] }, 'levers[0]: expected an object, found "a"'],
    [
      'positions that are no list',
      { levers: three, positions: { a: 1 } },
      'positions: expected an array, found an object',
    ],
  ])('%s is refused', (_, input, message) => {
    const issue = refusal(parseLevers, input);
    expect([issue.message, issue.fatal]).toEqual([message, true]);
  });

  const NEEDED = 'positions[0].weights: expected a weight for each lever, one above 0, found';
  test.each<[string, unknown, string[]]>([
    ['no weights', undefined, [`${NEEDED} undefined`]],
    ['weights as a text', 'much', [`${NEEDED} "much"`]],
    [
      'a weight below 0',
      { a: 1, b: -1, c: 1 },
      ['positions[0].weights.b: expected a positive number, found -1', `${NEEDED} an object`],
    ],
    [
      'a weight that is NaN',
      { a: Number.NaN, b: 1, c: 1 },
      ['positions[0].weights.a: expected a positive number, found NaN', `${NEEDED} an object`],
    ],
    [
      'a weight of 1e400',
      { a: 1, b: 1, c: Infinity },
      ['positions[0].weights.c: expected a positive number, found Infinity', `${NEEDED} an object`],
    ],
    [
      'a weight as a text',
      { a: '1', b: 1, c: 1 },
      ['positions[0].weights.a: expected a positive number, found "1"', `${NEEDED} an object`],
    ],
    ['a weight left out, which is no zero', { a: 1, b: 1 }, [`${NEEDED} an object`]],
    ['three zeros', { a: 0, b: 0, c: 0 }, [`${NEEDED} an object`]],
    ['a misspelt lever', { a: 1, b: 1, C: 1 }, [`${NEEDED} an object`]],
  ])('a position with %s is reported and left out', (_, weights, messages) => {
    const { data, issues } = parsed(parseLevers, { levers: three, positions: [{ key: 'p', label: 'P', weights }] });
    expect(issues.map(({ message }) => message)).toEqual(messages);
    expect(issues.some(({ fatal }) => fatal)).toBe(false);
    expect(data.positions).toEqual([]);
  });

  test('the weight of an unknown lever is left aside', () => {
    const { data, issues } = parsed(parseLevers, {
      levers: three,
      positions: [{ key: 'p', label: 'P', weights: { a: 1, b: 1, c: 2, d: 9 } }],
    });
    expect(issues).toEqual([]);
    expect(data.positions[0]!.weights).toEqual({ a: 0.25, b: 0.25, c: 0.5 });
  });

  test.each<[string, unknown, string]>([
    ['0', 0, 'horizons[0].span: expected a positive number, found 0'],
    ['below 0', -3, 'horizons[0].span: expected a positive number, found -3'],
    ['left out', undefined, 'horizons[0].span: expected a positive number, found undefined'],
    ['NaN', Number.NaN, 'horizons[0].span: expected a positive number, found NaN'],
    ['a text', 'long', 'horizons[0].span: expected a positive number, found "long"'],
  ])('a horizon whose span is %s is reported and left out', (_, span, message) => {
    const { data, issues } = parsed(parseLevers, {
      levers: three,
      horizons: [
        { key: 'h', label: 'H', span },
        { key: 'i', label: 'I', span: 2 },
      ],
    });
    expect(issues.map((issue) => issue.message)).toEqual([message]);
    expect(data.horizons.map(({ key }) => key)).toEqual(['i']);
  });

  test('a part without a name goes by its key, or else by its place', () => {
    const { data, issues } = parsed(parseLevers, { levers: three, arts: [{ description: 'x' }, { key: 'k' }] });
    expect(issues).toEqual([]);
    expect(data.arts.map(({ label }) => label)).toEqual(['1', 'k']);
  });

  test('a key met before, in any list, gives way to the part’s path: both stay, can be selected apart, and it is reported', () => {
    const { data, issues } = parsed(parseLevers, {
      levers: three,
      arts: [
        { key: 'a', label: 'Un' },
        { key: 'x', label: 'Deux' },
        { key: 'x', label: 'Trois' },
      ],
    });
    expect(issues.map(({ message }) => message)).toEqual([
      'arts[0].key: expected a key used once, found "a"',
      'arts[2].key: expected a key used once, found "x"',
    ]);
    expect(data.arts.map(({ key, label }) => [key, label])).toEqual([
      ['arts[0]', 'Un'],
      ['x', 'Deux'],
      ['arts[2]', 'Trois'],
    ]);
  });

  test('levers called __proto__, constructor and toString are read, weighed and drawn', () => {
    const input = JSON.parse(
      '{"levers":[{"key":"__proto__","label":"P"},{"key":"constructor","label":"C"},{"key":"toString","label":"T"}],"positions":[{"key":"valueOf","label":"V","weights":{"__proto__":1,"constructor":2,"toString":1}}]}',
    ) as unknown;
    const { data, issues } = parsed(parseLevers, input);
    expect(issues).toEqual([]);
    expect(weightsOf(data.positions[0]!, data)).toEqual([0.25, 0.5, 0.25]);
    expect('polluted' in {}).toBe(false);
    assertScene(draw(input), { keys: ['__proto__', 'constructor', 'toString', 'valueOf'] });
  });

  test('what was read can be read again: the same data, nothing to report', () => {
    for (const input of [finding, at([1, 2, 1], [0, 3, 1])]) {
      const once = read(input);
      const { data, issues } = parsed(parseLevers, JSON.parse(JSON.stringify({ ...once, source: once.sources })));
      expect(issues).toEqual([]);
      expect(data).toEqual(once);
    }
  });

  test('weights of 1e308 do not overflow', () => {
    expect(
      Object.values(read(at([1e308, 1e308, 1e308])).positions[0]!.weights).map((weight) => Math.round(weight * 1000)),
    ).toEqual([333, 333, 333]);
  });
});

describe('what the finding says', () => {
  const data = read(finding);

  test('it is the default of impact-levers', () => {
    expect([leversChart.tag, leversChart.defaultFinding, Object.keys(leversChart.findings)]).toEqual([
      'impact-levers',
      'levers',
      ['levers'],
    ]);
  });

  test('each part carries its origin: the note, another source for the carriers, our reading for the places', () => {
    expect(data.sources.map(({ origin }) => origin)).toEqual(['note', 'complement', 'interpretation']);
    expect(data.levers.map(({ carrierSource }) => carrierSource?.origin)).toEqual([
      'complement',
      'complement',
      'complement',
    ]);
    expect(data.positions.map(({ source }) => source?.origin)).toEqual([
      'interpretation',
      'interpretation',
      'interpretation',
    ]);
    expect(data.positions.every(({ source }) => source?.caveat === data.note)).toBe(true);
  });

  test('the three temporalities: 1, 10, and at least 30 years', () => {
    expect(data.horizons.map(({ span, spanLabel, open }) => [span, spanLabel, open])).toEqual([
      [1, 'l’année', undefined],
      [10, 'la décennie', undefined],
      [30, 'au moins 3 décennies', true],
    ]);
  });

  test('the three zones are as large as one another and apart', () => {
    const scene = draw(finding);
    const zones = ['pendant-150-ans', 'depuis-50-ans', 'aujourdhui'].map((key) => discs(scene, key)[0]!);
    expect(new Set(zones.map(({ r }) => r)).size).toBe(1);
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      expect(Math.hypot(zones[one]!.cx - zones[other]!.cx, zones[one]!.cy - zones[other]!.cy)).toBeGreaterThan(
        2 * zones[0]!.r + 16,
      );
    }
  });

  test('its weights are never written as numbers: neither on the picture nor in the table nor in a tooltip', () => {
    const scene = draw(finding);
    const description = describeLevers(data, 'fr');
    const written = [
      said(scene),
      description.summary,
      JSON.stringify(description.rows),
      ...scene.targets.flatMap(({ label, details }) => [label, ...(details ?? [])]),
    ].join(' ');
    expect(written).not.toMatch(/%|0[.,]71|37[.,]5/);
  });
});

describe('the sentence', () => {
  test.each<[string, unknown, string]>([
    [
      'the finding',
      finding,
      'Leviers : Vision partagée, Gestion régulatrice et Action collective transformatrice. Temporalités : Court terme, Moyen terme et Long terme. Arts : Politique, Stratégie et Exécution. Levier le plus proche : Gestion régulatrice (Pendant 150 ans, interprétation) et Action collective transformatrice (Aujourd’hui, interprétation).',
    ],
    ['levers alone', { levers: three }, 'Leviers : Vision, Gestion et Action.'],
    [
      'one position',
      at([1, 2, 1]),
      'Leviers : Vision, Gestion et Action. Levier le plus proche : Gestion (2010, Vision 25 %, Gestion 50 %, Action 25 %).',
    ],
    [
      'three positions: the first and the last',
      at([2, 7, 1], [1, 1, 8], [1, 9, 0]),
      'Leviers : Vision, Gestion et Action. Levier le plus proche : Gestion (2010, Vision 20 %, Gestion 70 %, Action 10 %) et Gestion (2012, Vision 10 %, Gestion 90 %, Action 0 %).',
    ],
    [
      'two levers that tie',
      at([2, 2, 1]),
      'Leviers : Vision, Gestion et Action. Levier le plus proche : Vision et Gestion (2010, Vision 40 %, Gestion 40 %, Action 20 %).',
    ],
    [
      'all three tie',
      at([1, 1, 1]),
      'Leviers : Vision, Gestion et Action. Levier le plus proche : Vision, Gestion et Action (2010, Vision 33,3 %, Gestion 33,3 %, Action 33,3 %).',
    ],
    ['one art', { levers: three, arts: [{ key: 'x', label: 'X' }] }, 'Leviers : Vision, Gestion et Action. Arts : X.'],
  ])('%s', (_, input, sentence) => {
    expect(summary(input)).toBe(sentence);
  });

  test('in English', () => {
    expect(summary(finding, 'en')).toBe(
      'Levers: Shared vision, Regulatory management and Transformative collective action. Time horizons: Short term, Medium term and Long term. Arts: Politics, Strategy and Execution. Nearest lever: Regulatory management (For 150 years, interpretation) and Transformative collective action (Today, interpretation).',
    );
  });

  test('any weights: the levers named are those that weigh most in the first and the last position', () => {
    const weight = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(weight, weight, weight).filter((weights) => weights.some(Boolean)),
          { minLength: 1, maxLength: 20 },
        ),
        (weights) => {
          const text = summary(at(...weights));
          const leads = ([a, b, c]: [number, number, number]): string => {
            const most = Math.max(a, b, c);
            const names = [
              [a, 'Vision'],
              [b, 'Gestion'],
              [c, 'Action'],
            ]
              .filter(([value]) => value === most)
              .map(([, name]) => name);
            return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`;
          };
          const last = 2010 + weights.length - 1;
          expect(text).toContain(`proche : ${leads(weights[0]!)} (2010, `);
          expect(text.match(/20\d\d, /g)).toHaveLength(weights.length > 1 ? 2 : 1);
          if (weights.length > 1) expect(text).toContain(`) et ${leads(weights.at(-1)!)} (${last}, `);
          const [a, b, c] = weights.at(-1)!;
          const written = new RegExp(`${last}, Vision ([\\d,]+) %, Gestion ([\\d,]+) %, Action ([\\d,]+) %\\)\\.$`)
            .exec(text)!
            .slice(1);
          // To a tenth: 12.25 may be written 12.2 or 12.3.
          [a, b, c].forEach((value, index) =>
            expect(Math.abs(Number(written[index]!.replace(',', '.')) - (value / (a + b + c)) * 100)).toBeLessThan(
              0.0501,
            ),
          );
        },
      ),
    );
  });

  test.each<[number, boolean, Lang, string]>([
    [1, false, 'fr', '1 an'],
    [1.5, false, 'fr', '1,5 an'],
    [10, false, 'fr', '10 ans'],
    [30, true, 'fr', '≥ 30 ans'],
    [1, false, 'en', '1 year'],
    [2, false, 'en', '2 years'],
    [30, true, 'en', '≥ 30 years'],
  ])('a span of %d years (open: %s, %s) without words of its own: %s', (span, open, lang, text) => {
    expect(flat(spanText({ key: 'h', label: 'H', span, open }, lang))).toBe(text);
  });
});

describe('the table', () => {
  test('the finding: levers, positions, temporalities and arts, each with where it comes from', () => {
    const { columns, rows } = describeLevers(read(finding), 'fr');
    expect(columns.map(({ label }) => label)).toEqual([
      'Libellé',
      'Rubrique',
      'Description',
      'Porteurs',
      'Levier le plus proche',
      'Durée',
      'Source',
      'Date',
      'Provenance',
      'Remarque',
    ]);
    expect(rows.map(({ key, part, origin }) => [key, part, origin])).toEqual([
      ...['vision', 'gestion', 'action'].map((key) => [key, 'Levier', 'note']),
      ...['pendant-150-ans', 'depuis-50-ans', 'aujourdhui'].map((key) => [key, 'Équilibre', 'interprétation']),
      ...['court', 'moyen', 'long'].map((key) => [key, 'Temporalité', 'note']),
      ...['politique', 'strategie', 'execution'].map((key) => [key, 'Art', 'note']),
    ]);
    expect(rows[0]!['carrier']).toBe('portée par les personnes (complément)');
    expect(rows.slice(3, 6).map(({ lead }) => lead)).toEqual([
      'Gestion régulatrice',
      'Gestion régulatrice et Action collective transformatrice',
      'Action collective transformatrice',
    ]);
  });

  test('a host’s weights, in percent, lever by lever', () => {
    const { columns, rows } = describeLevers(read(at([1, 2, 5])), 'fr');
    expect(columns.map(({ label }) => label)).toContain('Poids');
    expect(flat(String(rows[3]!['weights']))).toBe('Vision 12,5 %, Gestion 25 %, Action 62,5 %');
    expect(rows[3]!['source']).toBe('Source non précisée.');
  });
});

describe('the picture', () => {
  test.each(WIDTHS)('the finding at %d: everything in its place, reached in reading order', (width) => {
    for (const lang of ['fr', 'en'] as const) {
      for (const selected of [undefined, ...ALL]) {
        const scene = draw(finding, { width, lang, selected });
        assertScene(scene, { keys: ALL });
      }
    }
  });

  test('wide: lists beside the triangle; narrow: below it, the triangle at full width', () => {
    const wide = texts(draw(finding)).find(({ text }) => text === 'Où se tient l’équilibre')!;
    expect([wide.mark.x, wide.mark.y]).toEqual([452, 11.5]);
    const narrow = draw(finding, { width: 288 });
    const title = texts(narrow).find(({ text }) => text === 'Où se tient l’équilibre')!;
    const triangle = paths(narrow).find(({ fill }) => fill === 'panel')!;
    expect(triangle.d).toBe('M144,51L16,243L272,243z');
    expect(title.mark.y).toBeGreaterThan(243);
  });

  test.each(WIDTHS)(
    'at %d the dotted path is called an interpretation, on the picture and by dashed rings',
    (width) => {
      const scene = draw(finding, { width });
      expect(words(scene).filter((text) => text === 'interprétation')).toHaveLength(1);
      expect(way(scene)).toMatchObject({ dash: '0.1 5', round: true });
      expect(
        ['pendant-150-ans', 'depuis-50-ans', 'aujourdhui']
          .flatMap((key) => discs(scene, key))
          .every(({ dash }) => dash !== undefined),
      ).toBe(true);
    },
  );

  test('today’s zone and the lever it leans to are the only ones in the accent colour', () => {
    const lit = circles(draw(finding)).filter(({ fill, stroke }) => fill === 'accent' || stroke === 'accent');
    expect(lit.map(({ key, fill }) => [key, fill])).toEqual([
      ['action', 'accent'],
      ['aujourdhui', 'soft'],
      ['aujourdhui', 'soft'],
    ]);
  });

  test('who carries each lever stands under its name at every width, with the sign of its source', () => {
    for (const width of WIDTHS)
      expect(said(draw(finding, { width }))).toMatch(
        /portée par les personnes.*par les pouvoirs publics.*par les organisations/,
      );
  });

  test('the three temporalities are bars to scale, 1 : 10 : 30, and the last goes on', () => {
    const scene = draw(finding);
    const [one, ten, thirty] = bars(scene).map(({ width }) => width);
    expect([ten! / one!, thirty! / one!, thirty!].map(Math.round)).toEqual([10, 30, 212]);
    expect(paths(scene).filter(({ fill, key }) => fill === 'quiet' && key === undefined)).toHaveLength(1);
  });

  test('a host’s weights: solid discs at their ternary coordinates, a solid path, values written', () => {
    const scene = draw({ ...at([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 1, 1]), highlight: 'p4' }, { width: 288 });
    const [top, left, right] = [discs(scene, 'a')[0]!, discs(scene, 'b')[0]!, discs(scene, 'c')[0]!];
    for (const [key, corner] of [
      ['p1', top],
      ['p2', left],
      ['p3', right],
    ] as const) {
      const disc = discs(scene, key)[0]!;
      expect([disc.cx, disc.cy, disc.fill, disc.dash]).toEqual([corner.cx, corner.cy, 'text', undefined]);
    }
    expect(discs(scene, 'p4')[0]).toMatchObject({ cx: (left.cx + right.cx) / 2, cy: left.cy, fill: 'accent' });
    expect(way(scene)!.dash).toBeUndefined();
    expect(said(scene)).toContain('2010');
    expect(said(scene).match(/100 %/g)).toHaveLength(3);
    expect(said(scene)).not.toContain('interprétation');
  });

  test('zones at the very corners hide no word', () => {
    const corner = {
      ...finding,
      positions: finding.positions!.map((position, index) => ({
        ...position,
        weights: { vision: 0, gestion: 0, action: 0, [['vision', 'gestion', 'action'][index]!]: 1 },
      })),
    };
    for (const width of WIDTHS) {
      const scene = draw(corner, { width });
      assertScene(scene, { keys: ALL });
      // Words are painted after the zones.
      const lastZone = scene.marks.findLastIndex(({ key, type }) => type === 'circle' && key === 'aujourdhui');
      const first = scene.marks.findIndex((mark) => mark.type === 'text' && mark.text.startsWith('Vision'));
      expect(scene.marks.findIndex(({ key, type }) => type === 'circle' && key === 'aujourdhui')).toBeLessThan(first);
      expect(lastZone).toBeGreaterThan(first);
    }
  });

  test('of positions on one spot the latest is drawn, and the list has them all', () => {
    const scene = draw(at([1, 1, 1], [1, 1, 1], [1, 0, 0], [1, 1, 1]));
    expect(['p1', 'p2', 'p3', 'p4'].map((key) => discs(scene, key).length)).toEqual([1, 1, 2, 2]);
    expect(said(scene)).toMatch(/2010.*2011.*2012.*2013/);
    assertScene(scene, { keys: ['a', 'b', 'c', 'p1', 'p2', 'p3', 'p4'] });
  });

  test('of positions on one spot the selected one is drawn', () => {
    const scene = draw(at([1, 1, 1], [1, 1, 1]), { selected: 'p1' });
    expect(discs(scene, 'p1')[0]).toMatchObject({ fill: 'accent', stroke: 'text' });
    expect(['p1', 'p2'].map((key) => discs(scene, key).length)).toEqual([2, 1]);
  });

  test('15 positions: the last 12 numbered, and it is said; the table holds them all', () => {
    const many = at(...Array.from({ length: 15 }, (_, index): [number, number, number] => [1, 15 - index, index]));
    const scene = draw(many);
    expect(said(scene)).toContain('12 lignes affichées sur 15.');
    assertScene(scene, { keys: ['a', 'b', 'c', ...Array.from({ length: 12 }, (_, index) => `p${index + 4}`)] });
    expect(words(scene)).toContain('15');
    expect(describeLevers(read(many), 'fr').rows).toHaveLength(18);
  });

  test('missing lists are simply absent, and three levers alone take the whole width', () => {
    const scene = draw({ levers: three });
    expect(words(scene)).toEqual(['Vision', 'Gestion', 'Action']);
    assertScene(scene, { keys: ['a', 'b', 'c'] });
    expect(discs(scene, 'c')[0]!.cx).toBe(656);
    expect(said(draw({ levers: three, arts: finding.arts! }))).not.toMatch(/équilibre|observer/);
  });

  test('selected: accent, 2-unit outline in the text colour and a check; it replaces the highlight', () => {
    const position = draw(finding, { selected: 'pendant-150-ans' });
    expect(discs(position, 'pendant-150-ans')[0]).toMatchObject({ fill: 'accent', stroke: 'text', strokeWidth: 2 });
    expect(discs(position, 'aujourdhui')[0]).toMatchObject({ fill: 'surface' });
    const checks = (scene: Scene): Mark[] => paths(scene).filter(({ d }) => d.endsWith('l4.5,4.5l8.5,-9.5'));
    for (const selected of ALL) expect(checks(draw(finding, { selected }))).toHaveLength(1);
    expect(discs(draw(finding, { selected: 'action' }), 'action')[0]).toMatchObject({
      fill: 'accent',
      stroke: 'text',
      strokeWidth: 2,
    });
  });

  test('buttons name the datum and tell where it comes from', () => {
    const targets = draw(finding).targets.map(({ label, details }) => [label, ...(details ?? [])].map(flat));
    expect(targets[0]).toEqual([
      'Vision partagée : mobilise les énergies',
      'portée par les personnes',
      'Porteurs : actes du colloque du 12 janvier 2018, rapportés par illusiondudragon.fr.',
      'Complément : démocratie participative.',
      'ODD 17 : les impacts du « faire alliance » en France, 31 mars 2022',
    ]);
    expect(targets[3]).toEqual([
      'Pendant 150 ans : gestion régulatrice prédominante, avec succès',
      'Emplacement des cercles dans le triangle.',
      'La note ne donne pas de poids : l’emplacement des trois cercles est notre lecture.',
    ]);
    expect(targets[8]![0]).toBe('Long terme : au moins 3 décennies');
    expect(targets[9]!.slice(0, 2)).toEqual([
      'Politique : décider',
      'décider par arbitrage entre ce que je dois (responsabilité), ce que je peux (faisabilité) et ce que je veux (envie) faire',
    ]);
  });

  test('pointing at a zone or at its line in the list means the same position', () => {
    const scene = draw(finding);
    const target = scene.targets.find(({ key }) => key === 'aujourdhui')!;
    expect(target.outline).toMatchObject({ type: 'circle', cx: discs(scene, 'aujourdhui')[0]!.cx });
    expect(scene.marks.some((mark) => mark.type === 'rect' && mark.fill === 'none' && mark.key === 'aujourdhui')).toBe(
      true,
    );
  });

  const long = 'Un très long intitulé, avec des mots-composés et anticonstitutionnellement parlant, '
    .repeat(4)
    .slice(0, 300);
  const nasty: Record<string, LeversInput> = {
    'labels of 300 signs': {
      ...finding,
      levers: finding.levers.map((lever) => ({ ...lever, label: long, description: long, carrier: long })),
      positions: finding.positions!.map((position) => ({ ...position, label: long, period: long, description: long })),
      horizons: finding.horizons!.map((horizon) => ({ ...horizon, label: long, spanLabel: long })),
      arts: finding.arts!.map((art) => ({ ...art, label: long, gist: long })),
    },
    'one long lever beside short ones': {
      ...at([1, 2, 3], [3, 2, 1]),
      levers: [three[0]!, { ...three[1]!, label: long, carrier: 'x' }, { ...three[2]!, description: long }],
    },
    'one word of 300 signs': {
      levers: three.map((lever) => ({ ...lever, label: 'W'.repeat(300) })),
      arts: [{ key: 'x', label: 'W'.repeat(300), description: 'W'.repeat(300) }],
    },
    'forty of each': {
      ...at(
        ...Array.from({ length: 40 }, (_, index): [number, number, number] => [
          index % 7,
          1 + (index % 3),
          (index * 5) % 11,
        ]),
      ),
      horizons: Array.from({ length: 40 }, (_, index) => ({
        key: `h${index}`,
        label: `Horizon ${index}`,
        span: 1 + index,
      })),
      arts: Array.from({ length: 40 }, (_, index) => ({ key: `k${index}`, label: `Art ${index}` })),
    },
    'spans of 1e308 and 5e-324': {
      levers: three,
      horizons: [
        { key: 'x', label: 'X', span: 1e308 },
        { key: 'y', label: 'Y', span: 5e-324, open: true },
      ],
    },
    'weights of 1e308': at([1e308, 1e308, 1e308], [1e308, 0, 0], [5e-324, 0, 1e308]),
    'readings among measures': {
      ...at([1, 2, 3], [3, 2, 1], [9, 1, 1]),
      positions: at([1, 2, 3], [3, 2, 1], [9, 1, 1]).positions!.map((position, index) =>
        index === 1 ? { ...position, source: { label: 'Lecture', origin: 'interpretation' } } : position,
      ),
    },
    'emoji, Arabic, Chinese': {
      levers: [
        { key: 'a', label: '👩‍👩‍👧 vision' },
        { key: 'b', label: 'إدارة تنظيمية' },
        { key: 'c', label: '集体行动' },
      ],
      arts: [{ key: 'z', label: 'é'.repeat(80) }],
    },
  };
  test.each(Object.entries(nasty))('%s: no text on another, none outside, every number finite', (_, input) => {
    for (const width of [...WIDTHS, 120])
      for (const fontFactor of [1, 1.15]) assertScene(draw(input, { width, fontFactor }), { fontFactor });
  });

  test('any positions at any width: nothing overlaps and nothing is lost', () => {
    const weight = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(weight, weight, weight).filter((weights) => weights.some(Boolean)),
          { maxLength: 14 },
        ),
        fc.constantFrom(...WIDTHS),
        fc.boolean(),
        (weights, width, reading) => {
          const input: LeversInput = {
            ...at(...weights),
            ...(reading ? { source: { label: 'Lecture', origin: 'interpretation' } } : {}),
          };
          const scene = draw(input, { width });
          assertScene(scene, { keys: ['a', 'b', 'c', ...weights.map((_, index) => `p${index + 1}`).slice(-12)] });
          // Each of the twelve is numbered in the list; of those on one spot the triangle shows the latest.
          weights.slice(-12).forEach((_, index) => {
            const number = Math.max(0, weights.length - 12) + index + 1;
            expect(words(scene)).toContain(String(number));
          });
          if (weights.length > 0) expect(discs(scene, `p${weights.length}`)).toHaveLength(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the same data make the same picture, whatever was drawn before', () => {
    const once = JSON.stringify(draw(finding));
    draw(nasty['forty of each']);
    expect(JSON.stringify(draw(finding))).toBe(once);
  });

  test('a width of 1 is drawn without a fault', () => {
    expect(JSON.stringify(draw(finding, { width: 1 }))).not.toMatch(/NaN|Infinity|null/);
  });

  const pictures: [string, LeversInput, Partial<LayoutOptions> & { theme?: 'light' | 'dark' }][] = [
    ['672-light', finding, {}],
    ['672-dark-en', finding, { lang: 'en', theme: 'dark' }],
    ['288-light', finding, { width: 288 }],
    ['480-light', finding, { width: 480 }],
    ['816-light-selected', finding, { width: 816, selected: 'pendant-150-ans' }],
    [
      '672-light-weights',
      { ...finding, ...at([2, 5, 3], [3, 3, 4], [1, 1, 8]), highlight: 'p3', source: { label: 'Enquête interne' } },
      {},
    ],
    [
      '288-dark-stacked',
      { ...at([2, 5, 3], [2, 5, 3], [2, 4, 4], [3, 3, 4], [1, 1, 8]), source: { label: 'Enquête interne' } },
      { width: 288, theme: 'dark' },
    ],
  ];
  test.each(pictures)('picture %s', async (name, input, { theme = 'light', ...options }) => {
    const lang = options.lang ?? 'fr';
    await expect(
      sceneToString(draw(input, options), { title: read(input, lang).heading ?? 'Leviers', theme, lang }),
    ).toMatchFileSnapshot(`../snapshots/impact-levers-${name}.svg`);
  });
});
