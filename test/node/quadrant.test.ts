import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuadrant, type QuadrantInput } from '../../src/data/quadrant.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeQuadrant } from '../../src/describe/quadrant.ts';
import { typology } from '../../src/findings/typology.ts';
import { layoutQuadrant } from '../../src/layout/quadrant.ts';
import type { LayoutOptions } from '../../src/layout/types.ts';
import type { Circle, Scene } from '../../src/scene/types.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import { expectLinear } from '../growth.ts';
import { assertScene, flatten, parsed, refusal, WIDTHS, words } from '../scene.ts';

type Point = NonNullable<QuadrantInput['points']>[number];

const read = (input: unknown, lang: Lang = 'fr') => parsed(parseQuadrant, input, lang).data;
const draw = (input: unknown, options: Partial<LayoutOptions> = {}): Scene =>
  layoutQuadrant(read(input, options.lang), { width: 672, lang: 'fr', ...options });
const withPoints = (...points: (Partial<Point> & { x: number; y: number })[]): QuadrantInput => ({
  ...typology,
  points: points.map((point, index) => ({ key: `p${index + 1}`, label: `Exemple ${index + 1}`, ...point })),
});
const circlesOf = (scene: Scene, key: string): Circle[] =>
  flatten(scene.marks)
    .map(({ mark }) => mark)
    .filter((mark): mark is Circle => mark.type === 'circle' && mark.key === key);
const discOf = (scene: Scene, key: string): Circle => circlesOf(scene, key)[0]!;
const CELLS = ['pratiques-responsables', 'mecenat', 'cooperation-economique', 'innovation-societale'];

const six: QuadrantInput = {
  ...withPoints(
    { x: -0.835, y: -0.12 },
    { x: -0.29, y: 0.2 },
    { x: 0.54, y: 0.5 },
    { x: 0.51, y: -0.2 },
    { x: 0.64, y: -0.6 },
    { x: -0.776, y: -0.4 },
  ),
  heading: 'Nos six partenariats couvrent les quatre objectifs',
};

describe('what is read', () => {
  test('the finding has four cells in reading order and no point', () => {
    const { data, issues } = parsed(parseQuadrant, typology);
    expect(issues).toEqual([]);
    expect(data.cells.map(({ key, x, y, objective }) => [key, x, y, objective])).toEqual([
      ['pratiques-responsables', -1, 1, 'Management interne'],
      ['mecenat', 1, 1, 'Parties prenantes'],
      ['cooperation-economique', -1, -1, 'Équilibre financier'],
      ['innovation-societale', 1, -1, 'Innovation'],
    ]);
    expect(data.points).toEqual([]);
    expect(data.axes).toEqual({
      x: { start: 'Ressources', end: 'Rayonnement' },
      y: { start: 'Pérenniser', end: 'Mobiliser' },
    });
  });

  test('every cell of the finding says that its place is an interpretation', () => {
    expect(read(typology).cells.map(({ source }) => source?.origin)).toEqual(Array(4).fill('interpretation'));
  });

  test('cells given in another order are read in reading order', () => {
    expect(read({ ...typology, cells: [...typology.cells].reverse() }).cells.map(({ key }) => key)).toEqual(CELLS);
  });

  test('neither cells nor points: nothing to draw, no fault', () => {
    for (const input of [{ cells: [] }, { axes: typology.axes, cells: [], points: [] }]) {
      const { data, issues } = parsed(parseQuadrant, input);
      expect([data.cells, data.points, issues]).toEqual([[], [], []]);
    }
  });

  test.each<[string, unknown, string, string]>([
    ['a text', 'x', '', 'expected an object, found "x"'],
    ['no cells', { axes: typology.axes }, 'cells', 'cells: expected an array, found undefined'],
    [
      'cells that are a text',
      { axes: typology.axes, cells: 'quatre' },
      'cells',
      'cells: expected an array, found "quatre"',
    ],
    [
      'three cells',
      { ...typology, cells: typology.cells.slice(1) },
      'cells',
      'cells: expected 4 cells, one per corner, found an array',
    ],
    [
      'points without cells',
      { ...typology, cells: [], points: [{ label: 'A', x: 0, y: 0 }] },
      'cells',
      'cells: expected 4 cells, one per corner, found an array',
    ],
    [
      'two cells in one corner',
      { ...typology, cells: typology.cells.map((cell) => ({ ...cell, x: 1 })) },
      'cells',
      'cells: expected 4 cells, one per corner, found an array',
    ],
    [
      'a cell at x = 0',
      { ...typology, cells: typology.cells.map((cell, index) => (index === 2 ? { ...cell, x: 0 } : cell)) },
      'cells',
      'cells: expected 4 cells, one per corner, found an array',
    ],
    [
      'a cell at y = "1"',
      { ...typology, cells: typology.cells.map((cell, index) => (index === 0 ? { ...cell, y: '1' } : cell)) },
      'cells',
      'cells: expected 4 cells, one per corner, found an array',
    ],
    ['a cell that is a number', { ...typology, cells: [4] }, 'cells[0]', 'cells[0]: expected an object, found 4'],
    ['no axes', { ...typology, axes: undefined }, 'axes', 'axes: expected an object, found undefined'],
    [
      'one axis',
      { ...typology, axes: { x: typology.axes.x } },
      'axes.y',
      'axes.y: expected an object, found undefined',
    ],
    ['a point that is null', { ...typology, points: [null] }, 'points[0]', 'points[0]: expected an object, found null'],
  ])('refused: %s', (_, input, path, message) => {
    expect(refusal(parseQuadrant, input)).toMatchObject({ code: 'invalid-data', fatal: true, path, message });
  });

  test.each<[string, object, string, object | undefined]>([
    [
      'a point with x beyond the edge is left out',
      { x: 1.5, y: 0.5 },
      'points[0].x: expected a number from -1 to 1, found 1.5',
      undefined,
    ],
    [
      'y of -1e308 is left out',
      { x: 0, y: -1e308 },
      'points[0].y: expected a number from -1 to 1, found -1e+308',
      undefined,
    ],
    [
      'a point without x is left out',
      { y: 0.5 },
      'points[0].x: expected a number from -1 to 1, found undefined',
      undefined,
    ],
    [
      'x of null is left out',
      { x: null, y: 0.5 },
      'points[0].x: expected a number from -1 to 1, found null',
      undefined,
    ],
    [
      'x of "0,5" is left out',
      { x: '0,5', y: 0.5 },
      'points[0].x: expected a number from -1 to 1, found "0,5"',
      undefined,
    ],
    [
      'x of NaN is left out',
      { x: Number.NaN, y: 0.5 },
      'points[0].x: expected a number from -1 to 1, found NaN',
      undefined,
    ],
    [
      'y of 1e400 is left out',
      { x: 0, y: Infinity },
      'points[0].y: expected a number from -1 to 1, found Infinity',
      undefined,
    ],
    [
      'a negative size is dropped',
      { x: 0, y: 0, size: -1 },
      'points[0].size: expected a positive number, found -1',
      { x: 0, y: 0 },
    ],
    [
      'a category that is no cell is dropped',
      { x: 0, y: 0, category: 'autre' },
      'points[0].category: expected a known key, found "autre"',
      { x: 0, y: 0 },
    ],
    [
      'a category named like an object’s own is dropped',
      { x: 0, y: 0, category: 'constructor' },
      'points[0].category: expected a known key, found "constructor"',
      { x: 0, y: 0 },
    ],
    [
      'a link that is a script is dropped',
      { x: 0, y: 0, url: 'javascript:alert(1)' },
      'points[0].url: expected an http, https, mailto or relative address, found "javascript:alert(1)"',
      { x: 0, y: 0 },
    ],
  ])('reported: %s', (_, point, message, kept) => {
    const { data, issues } = parsed(parseQuadrant, { ...typology, points: [{ key: 'a', label: 'A', ...point }] });
    expect(issues.map((issue) => [issue.message, issue.fatal])).toEqual([[message, false]]);
    expect(data.points).toEqual(kept ? [{ key: 'a', label: 'A', ...kept }] : []);
  });

  test('a point with a cell’s key takes its own path as a key, so that selecting one does not select the other', () => {
    const { data, issues } = parsed(parseQuadrant, withPoints({ key: 'mecenat', x: 0.5, y: 0.5 }));
    expect(data.points[0]!.key).toBe('points[0]');
    expect(issues.map(({ message }) => message)).toEqual(['points[0].key: expected a key used once, found "mecenat"']);
  });

  test('of two points with one key the second takes its path as a key: both are drawn, and it is reported', () => {
    const { data, issues } = parsed(
      parseQuadrant,
      withPoints({ key: 'a', x: 0.5, y: 0.5 }, { key: 'a', x: -0.5, y: 0.5 }),
    );
    expect(data.points.map(({ key, label }) => [key, label])).toEqual([
      ['a', 'Exemple 1'],
      ['points[1]', 'Exemple 2'],
    ]);
    expect(issues.map(({ path, fatal }) => [path, fatal])).toEqual([['points[1].key', false]]);
  });

  test('an axis end without a text is reported and left blank', () => {
    const { data, issues } = parsed(parseQuadrant, {
      ...typology,
      axes: { x: { start: 'Ressources' }, y: typology.axes.y },
    });
    expect(data.axes.x).toEqual({ start: 'Ressources', end: '' });
    expect(issues.map(({ message }) => message)).toEqual(['axes.x.end: expected a text, found undefined']);
  });

  test('a cell without a label goes by its key', () => {
    expect(
      read({ ...typology, cells: typology.cells.map(({ label: _label, ...cell }) => cell) }).cells.map(
        ({ label }) => label,
      ),
    ).toEqual(CELLS);
  });
});

describe('what is said', () => {
  test('without points: the four categories, their objectives, and that their place is an interpretation', () => {
    expect(describeQuadrant(read(typology), 'fr').summary).toBe(
      'Catégories\u202F: Pratiques responsables (Management interne), Mécénat (Parties prenantes), Coopération économique (Équilibre financier) et Innovation sociétale (Innovation). Emplacement\u202F: interprétation.',
    );
    expect(describeQuadrant(read(typology, 'en'), 'en').summary).toBe(
      'Categories: Responsible practices (Internal management), Corporate philanthropy (Stakeholders), Economic cooperation (Financial balance) and Societal innovation (Innovation). Placement: interpretation.',
    );
  });

  test('nothing in the square: said, without a list of nothing', () => {
    expect(describeQuadrant(read({ ...typology, cells: [] }), 'fr').summary).toBe('Aucune donnée à afficher.');
  });

  test('placed by a host without an origin: no word of an interpretation', () => {
    const cells = typology.cells.map(({ source: _source, ...cell }) => cell);
    expect(describeQuadrant(read({ ...typology, source: [], cells }), 'fr').summary).not.toContain('interprétation');
  });

  test('with points: how many lie in each cell, and how many on an axis', () => {
    expect(
      describeQuadrant(read(withPoints({ x: 0.5, y: 0.5 }, { x: 0, y: 0.5 }, { x: -1, y: -1 })), 'fr').summary,
    ).toBe(
      'Points par objectif\u202F: Management interne 0, Parties prenantes 1, Équilibre financier 1, Innovation 0 et Entre plusieurs cases 1. Emplacement\u202F: interprétation.',
    );
    expect(describeQuadrant(read(six, 'en'), 'en').summary).toBe(
      'Points by objective: Internal management 1, Stakeholders 1, Financial balance 2, Innovation 2 and Between cells 0. Placement: interpretation.',
    );
  });

  test.each([
    [0, 0.5, 'Entre plusieurs cases'],
    [-0.5, 0, 'Entre plusieurs cases'],
    [0, 0, 'Entre plusieurs cases'],
    [5e-324, 5e-324, 'Parties prenantes'],
    [-1, -1, 'Équilibre financier'],
  ])('a point at %s, %s lies %s', (x, y, place) => {
    expect(describeQuadrant(read(withPoints({ x, y })), 'fr').rows.map(({ objective }) => objective)).toEqual([place]);
  });

  test('the table of the finding: a row per category with objective, place, definition and origin', () => {
    const { columns, rows } = describeQuadrant(read(typology), 'fr');
    expect(columns.map(({ label }) => label)).toEqual([
      'Libellé',
      'Objectif',
      'Ressources (−1) / Rayonnement (1)',
      'Pérenniser (−1) / Mobiliser (1)',
      'Définition',
      'Source',
      'Provenance',
      'Remarque',
    ]);
    expect(rows[1]).toMatchObject({
      key: 'mecenat',
      label: 'Mécénat',
      objective: 'Parties prenantes',
      x: 1,
      y: 1,
      description: 'soutien à un projet d’intérêt\u00A0général',
      origin: 'interprétation',
    });
  });

  test('the table of points: a row per point in reading order, with its cell and its place on both axes', () => {
    const { columns, rows } = describeQuadrant(
      read(
        withPoints({ x: 0.5, y: -0.5, size: 3, category: 'mecenat', url: '/a' }, { x: 0, y: 1 }, { x: -0.25, y: 0.5 }),
      ),
      'fr',
    );
    expect(columns.map(({ label }) => label)).toEqual([
      'Libellé',
      'Objectif',
      'Ressources (−1) / Rayonnement (1)',
      'Pérenniser (−1) / Mobiliser (1)',
      'Taille',
      'Catégorie',
      'Lien',
      'Source',
    ]);
    expect(
      rows.map(({ key, objective, x, y, size, category, url }) => [key, objective, x, y, size, category, url]),
    ).toEqual([
      ['p3', 'Management interne', -0.25, 0.5, null, null, null],
      ['p1', 'Innovation', 0.5, -0.5, 3, 'Mécénat', '/a'],
      ['p2', 'Entre plusieurs cases', 0, 1, null, null, null],
    ]);
  });

  test('a host’s point does not become a result of the study: it inherits a source without origin only', () => {
    expect(describeQuadrant(read(six), 'fr').rows[0]).toMatchObject({ source: 'Source non précisée.', origin: null });
    expect(describeQuadrant(read({ ...six, source: 'Notre rapport 2024' }), 'fr').rows[0]).toMatchObject({
      source: 'Notre rapport 2024',
      origin: null,
    });
    expect(
      describeQuadrant(read(withPoints({ x: 1, y: 1, source: { label: 'Bilan', date: '2024-03' } })), 'fr').rows[0],
    ).toMatchObject({ source: 'Bilan', date: 'mars\u00A02024' });
  });

  test('the summary’s counts are those of the points, whatever the points', () => {
    const coordinate = fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 30 }), (points) => {
        const data = read(withPoints(...points));
        const { summary, rows } = describeQuadrant(data, 'fr');
        const names = data.cells.map(({ objective }) => objective!);
        const inside = (x: number, y: number): number =>
          points.filter((point) => Math.sign(point.x) === x && Math.sign(point.y) === y).length;
        const axis = points.filter(({ x, y }) => x === 0 || y === 0).length;
        const counts = [inside(-1, 1), inside(1, 1), inside(-1, -1), inside(1, -1), axis];
        const [list] = /(?<=: ).*?(?=\.)/.exec(summary)!;
        expect(list.split(/, | et /)).toEqual(
          [...names, 'Entre plusieurs cases'].map((name, index) => `${name} ${counts[index]}`),
        );
        expect(rows).toHaveLength(points.length);
      }),
      { numRuns: 60 },
    );
  });
});

const long = 'Un libellé si long qu’il ne tient sur aucune ligne '.repeat(6);
const crowd = (count: number): QuadrantInput =>
  withPoints(
    ...Array.from({ length: count }, (_item, index) => ({ x: Math.sin(index * 12.9898), y: Math.cos(index * 78.233) })),
  );
const cases: [string, QuadrantInput][] = [
  ['the finding', typology],
  ['six points', six],
  ['one point', withPoints({ x: 0.2, y: 0.2 })],
  [
    'points on the edges, the axes and the centre',
    withPoints({ x: 1, y: 1 }, { x: -1, y: -1 }, { x: 0, y: 0 }, { x: 0, y: 1 }, { x: -1, y: 0 }),
  ],
  ['nine points in one place', withPoints(...Array.from({ length: 9 }, () => ({ x: 0.3, y: 0.3 })))],
  [
    'points at the centre of the rings',
    withPoints({ x: -0.31, y: 0.42 }, { x: 0.31, y: 0.42 }, { x: -0.31, y: -0.42 }),
  ],
  [
    'sizes of 0, 5e-324 and 1e308',
    withPoints({ x: -1, y: 1, size: 0 }, { x: 0.5, y: 0.1, size: 1e308 }, { x: 0.4, y: -0.2, size: 5e-324 }),
  ],
  [
    'categories',
    withPoints(
      { x: -0.5, y: 0.5, category: 'mecenat' },
      { x: 0.5, y: 0.5, category: 'mecenat' },
      { x: 0.5, y: -0.4, category: 'innovation-societale' },
      { x: 0.1, y: -0.1 },
    ),
  ],
  ['60 points', crowd(60)],
  ['600 points', crowd(600)],
  [
    'labels of 300 signs',
    {
      axes: { x: { start: long, end: long }, y: { start: long, end: long } },
      cells: typology.cells.map(({ x, y }) => ({
        key: `${x}${y}`,
        label: long,
        objective: long,
        description: long,
        x,
        y,
      })),
      points: [{ key: 'a', label: long, x: 0.5, y: 0.5 }],
    },
  ],
  [
    'cells of 300 signs',
    {
      axes: typology.axes,
      cells: typology.cells.map(({ x, y }) => ({
        key: `${x}${y}`,
        label: long,
        objective: long,
        description: long,
        x,
        y,
      })),
    },
  ],
  [
    'cells with a label only',
    {
      axes: { x: { start: '', end: '' }, y: { start: '', end: '' } },
      cells: typology.cells.map(({ x, y }) => ({ key: `${x}${y}`, label: 'Case', x, y })),
    },
  ],
  [
    'keys and labels named like an object’s own',
    withPoints(
      { key: '__proto__', label: '__proto__', x: 0.5, y: 0.5 },
      { key: 'constructor', label: 'constructor', x: -0.5, y: 0.5 },
      { key: 'toString', label: 'toString', x: -0.5, y: -0.5 },
    ),
  ],
];

describe('what is drawn', () => {
  test.each(cases)('%s: finite, inside, nothing on anything, reachable at every width', (_, input) => {
    for (const width of WIDTHS) {
      for (const lang of ['fr', 'en'] as const) assertScene(draw(input, { width, lang }));
      assertScene(draw(input, { width, fontFactor: 1.15 }), { fontFactor: 1.15 });
      assertScene(draw(input, { width, selected: input.points?.[0]?.key ?? 'mecenat' }));
    }
  });

  test('the four cells are reached in reading order, points after their own cell, points on an axis last', () => {
    for (const width of [288, 672]) {
      expect(draw(typology, { width }).targets.map(({ key }) => key)).toEqual(CELLS);
      expect(
        draw(withPoints({ x: 0, y: 0.5 }, { x: 0.5, y: -0.5 }, { x: 0.5, y: 0.5 }, { x: -0.5, y: 0.5 }), {
          width,
        }).targets.map(({ key }) => key),
      ).toEqual([
        'pratiques-responsables',
        'p4',
        'mecenat',
        'p3',
        'cooperation-economique',
        'innovation-societale',
        'p2',
        'p1',
      ]);
    }
  });

  test('a target names the category and its objective; a point names its cell', () => {
    const labels = draw(withPoints({ x: 0.5, y: 0.5 }, { x: 0, y: 0.2, size: 4 })).targets.map(({ label }) => label);
    expect(draw(typology).targets[1]!.label).toBe('Mécénat\u202F: Parties prenantes');
    expect(labels).toEqual([
      'Pratiques responsables\u202F: Management interne',
      'Mécénat\u202F: Parties prenantes',
      'Exemple 1\u202F: Parties prenantes',
      'Coopération économique\u202F: Équilibre financier',
      'Innovation sociétale\u202F: Innovation',
      'Exemple 2\u202F: Entre plusieurs cases',
    ]);
  });

  test('a cell’s details say its definition, that its place is an interpretation, and where both come from', () => {
    expect(draw(typology).targets[1]!.details).toEqual([
      'soutien à un projet d’intérêt\u00A0général',
      'Emplacement\u202F: interprétation',
      'Définitions\u202F: PHARE-Associations, 30 novembre 2015, lerameau.fr. Carré des objectifs (2012)\u202F: entretien de C.-B. Heidsieck.',
      'La note n’indique pas quelle catégorie correspond à quel objectif\u202F: l’emplacement est notre lecture, modifiable par les données.',
    ]);
  });

  test('the word "interprétation" stands on the picture, and rings are dashed, only where a place is an interpretation', () => {
    const host = { ...typology, source: [], cells: typology.cells.map(({ source: _source, ...cell }) => cell) };
    for (const width of [288, 672]) {
      for (const points of [[], six.points!]) {
        expect(words(draw({ ...typology, points }, { width }))).toContain('Emplacement\u202F: interprétation');
        expect(discOf(draw({ ...typology, points }, { width }), 'mecenat').dash).toBeDefined();
        expect(words(draw({ ...host, points }, { width })).join()).not.toContain('interprétation');
        expect(discOf(draw({ ...host, points }, { width }), 'mecenat').dash).toBeUndefined();
      }
    }
  });

  test('a circle’s dashes go round it a whole number of times', () => {
    const { dash, r } = discOf(draw(typology), 'mecenat');
    const [on, off] = dash!.split(' ').map(Number);
    const turns = (2 * Math.PI * r) / (on! + off!);
    expect(Math.abs(turns - Math.round(turns))).toBeLessThan(0.05);
  });

  test('below 592 without points: four rows; the square from 592', () => {
    const panels = (width: number): number =>
      draw(typology, { width }).marks.filter(({ fill }) => fill === 'panel').length;
    expect([280, 480, 591, 592, 816].map(panels)).toEqual([0, 0, 0, 4, 4]);
    expect(words(draw(typology, { width: 288 }))).toEqual(
      expect.arrayContaining([
        'Pratiques responsables',
        'Mobiliser\u202F: Management interne',
        'savoir-faire de l’association',
        'apporté à\u00A0l’entreprise',
      ]),
    );
  });

  test('letters set as wide apart as WCAG 1.4.12 asks leave every name whole', () => {
    for (const width of [592, 672, 816])
      expect(words(draw(typology, { width, fontFactor: 1.3 })).filter((word) => word.includes('…'))).toEqual([]);
  });

  test('with points the rings go quiet and the points take the accent', () => {
    const scene = draw(six);
    expect(discOf(draw(typology), 'mecenat')).toMatchObject({ stroke: 'accent', fill: 'surface' });
    expect(discOf(scene, 'mecenat')).toMatchObject({ stroke: 'quiet', fill: 'none' });
    expect(discOf(scene, 'p1')).toMatchObject({ fill: 'accent', r: 7 });
    expect(words(scene)).toEqual(expect.arrayContaining(['Exemple 1', 'Exemple 6', 'Pratiques', 'responsables']));
  });

  test('x goes from left to right, y from bottom to top', () => {
    const scene = draw(withPoints({ x: -1, y: -1 }, { x: 1, y: 1 }, { x: 0, y: 0 }));
    const [low, high, centre] = ['p1', 'p2', 'p3'].map((key) => discOf(scene, key));
    expect(low!.cx).toBeLessThan(high!.cx);
    expect(low!.cy).toBeGreaterThan(high!.cy);
    expect([centre!.cx, centre!.cy]).toEqual([336, (low!.cy + high!.cy) / 2]);
  });

  test('the area of a disc, not its radius, follows the size: 4 times the size, twice the radius; 5 at least, 16 at most', () => {
    const scene = draw(
      withPoints(
        { x: -0.8, y: 0.5, size: 100 },
        { x: 0.8, y: 0.5, size: 25 },
        { x: 0.8, y: -0.5, size: 0 },
        { x: -0.8, y: -0.5 },
      ),
    );
    expect(['p1', 'p2', 'p3', 'p4'].map((key) => discOf(scene, key).r)).toEqual([16, 8, 5, 7]);
  });

  test('a category colours the point like its ring, and is written beside its name', () => {
    const scene = draw(withPoints({ x: -0.7, y: 0.2, category: 'mecenat' }, { x: 0.7, y: 0.2, category: 'mecenat' }));
    expect(
      ['p1', 'p2', 'mecenat'].map((key) => discOf(scene, key)).map(({ fill, stroke, dash }) => (dash ? stroke : fill)),
    ).toEqual(['category-2', 'category-2', 'category-2']);
    expect(words(scene)).toEqual(expect.arrayContaining(['Exemple 1 (Mécénat)', 'Exemple 2 (Mécénat)']));
  });

  test('where a name finds no room every point takes a number, and its whole name stands in the list below', () => {
    const name = 'Le partenariat au très long nom entre la commune, l’association et l’entreprise';
    const scene = draw(withPoints({ x: 0.5, y: 0.4, label: name }, { x: -0.7, y: 0.2 }));
    const said = words(scene);
    expect(said.filter((word) => word === '1')).toHaveLength(2);
    expect(said.filter((word) => word === '2')).toHaveLength(2);
    expect(said.join(' ')).toContain('Le partenariat au très long nom');
    expect(said.some((word) => word.endsWith('…'))).toBe(false);
  });

  test('where a point lies on a category’s name, categories are named in the corners and points in the list', () => {
    const said = words(draw(withPoints({ x: -0.31, y: 0.72 }, { x: 0.8, y: -0.2 })));
    expect(said).toEqual(
      expect.arrayContaining([
        'Management interne',
        'Pratiques responsables',
        'Mécénat',
        '1',
        'Exemple 1',
        '2',
        'Exemple 2',
      ]),
    );
  });

  test('under 592 points have numbers in a square, their names in a list below, and categories stand in the corners', () => {
    const scene = draw(six, { width: 288 });
    const list = words(scene);
    expect(list.filter((word) => word.startsWith('Exemple'))).toEqual(
      [2, 3, 1, 6, 4, 5].map((number) => `Exemple ${number}`),
    );
    expect(list.filter((word) => word === '6')).toHaveLength(2);
    expect(list).toEqual(expect.arrayContaining(['Pratiques', 'responsables', 'Mécénat', 'Innovation sociétale']));
    expect(draw(six, { width: 288 }).marks.filter(({ fill }) => fill === 'panel')).toHaveLength(4);
  });

  test('a numbered disc in another colour than the accent is open, so that its number can be read', () => {
    const scene = draw(withPoints({ x: 0.5, y: 0.5, category: 'mecenat' }, { x: -0.5, y: 0.5 }), { width: 288 });
    expect(discOf(scene, 'p1')).toMatchObject({ fill: 'surface', stroke: 'category-2', r: 9 });
    expect(discOf(scene, 'p2')).toMatchObject({ fill: 'accent', stroke: 'surface', r: 9 });
  });

  test('60 points: each has its name in the list, and none is cut', () => {
    const said = words(draw(crowd(60)));
    for (let index = 1; index <= 60; index++) expect(said).toContain(`Exemple ${index}`);
  });

  test('more than 60 points: 60 are drawn, and the reader is told', () => {
    const scene = draw(crowd(1200));
    expect(scene.targets).toHaveLength(64);
    expect(words(scene)).toContain('60 lignes affichées sur 1\u202F200.');
  });

  test('up to 100,000 points are described and drawn in a time that grows as they do', { timeout: 60_000 }, () => {
    expectLinear(100_000, (count) => {
      const data = read(crowd(count));
      return () => {
        expect(describeQuadrant(data, 'fr').rows.length).toBeGreaterThan(0);
        layoutQuadrant(data, { width: 672, lang: 'fr' });
      };
    });
  });

  test('selected: accent fill, text outline and a check, and nothing else moves', () => {
    for (const width of [288, 672]) {
      const before = draw(six, { width });
      const after = draw(six, { width, selected: 'p3' });
      expect(discOf(after, 'p3')).toMatchObject({ fill: 'accent', stroke: 'text', strokeWidth: 2 });
      expect(
        flatten(after.marks).filter(({ mark }) => mark.type === 'path' && mark.stroke === 'on-accent'),
      ).toHaveLength(1);
      expect(after.targets.map(({ key, box }) => [key, box])).toEqual(before.targets.map(({ key, box }) => [key, box]));
    }
    expect(discOf(draw(typology, { selected: 'mecenat' }), 'mecenat')).toMatchObject({
      fill: 'accent',
      stroke: 'text',
      strokeWidth: 2,
    });
    expect(discOf(draw(typology, { width: 288, selected: 'mecenat' }), 'mecenat')).toMatchObject({
      fill: 'accent',
      stroke: 'text',
    });
  });

  test('a highlighted point keeps the accent and the others go quiet; selection replaces highlight', () => {
    const scene = draw(six, { highlight: 'p2' });
    expect(['p1', 'p2'].map((key) => discOf(scene, key).fill)).toEqual(['quiet', 'accent']);
    const both = draw(six, { highlight: 'p2', selected: 'p1' });
    expect(['p1', 'p2'].map((key) => discOf(both, key).fill)).toEqual(['accent', 'quiet']);
  });

  test('a highlighted cell is tinted', () => {
    expect(discOf(draw(typology, { highlight: 'mecenat' }), 'mecenat').fill).toBe('soft');
  });

  test('nothing to draw: an empty scene', () => {
    expect(draw({ cells: [] })).toEqual({ width: 672, height: 0, marks: [], targets: [] });
  });

  test('the same data always give the same picture', () => {
    expect(draw(crowd(60))).toEqual(draw(crowd(60)));
  });
});

describe('pictures', () => {
  test.each<[string, QuadrantInput, number, 'light' | 'dark', Lang]>([
    ['impact-typology-288-light', typology, 288, 'light', 'fr'],
    ['impact-typology-672-light', typology, 672, 'light', 'fr'],
    ['impact-typology-672-dark-en', typology, 672, 'dark', 'en'],
    ['impact-typology-288-light-points', six, 288, 'light', 'fr'],
    ['impact-typology-672-light-points', six, 672, 'light', 'fr'],
    ['impact-typology-672-dark-60-points', crowd(60), 672, 'dark', 'fr'],
  ])('%s', async (name, input, width, theme, lang) => {
    const data = read(input, lang);
    const svg = sceneToString(layoutQuadrant(data, { width, lang }), { title: data.heading!, theme, lang });
    await expect(svg).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
