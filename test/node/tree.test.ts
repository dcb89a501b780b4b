import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeChart } from '../../src/charts/tree.ts';
import {
  countOf,
  MAX_LEVELS,
  parseTree,
  type TreeInput,
  type TreeNode,
  type TreeNodeInput,
} from '../../src/data/tree.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeTree } from '../../src/describe/tree.ts';
import { programme } from '../../src/findings/programme.ts';
import { expectedText } from '../../src/i18n/expected.ts';
import { layoutTree } from '../../src/layout/tree.ts';
import type { LayoutOptions } from '../../src/layout/types.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Rect, Scene } from '../../src/scene/types.ts';
import { expectLinear } from '../growth.ts';
import { assertScene, flatten, parsed, refusal, WIDTHS, words } from '../scene.ts';

type Node = Omit<TreeNodeInput, 'key' | 'children'> & { key?: string; children?: Node[] };

const node = (label: string, ...children: Node[]): Node => ({ label, children });
const tree = (...children: Node[]): TreeInput => ({ root: node('Ensemble', ...children) as TreeNodeInput });
const leaves = (count: number, name = 'Exemple'): Node[] =>
  Array.from({ length: count }, (_, index) => ({ label: `${name} ${index + 1}` }));
const chain = (levels: number): Node => {
  let deepest: Node = { label: `Niveau ${levels}` };
  for (let level = levels - 1; level >= 0; level--) deepest = node(`Niveau ${level}`, deepest);
  return deepest;
};
const read = (input: unknown, lang: Lang = 'fr') => parsed(parseTree, input, lang).data;
const draw = (input: unknown, options: Partial<LayoutOptions> = {}): Scene =>
  layoutTree(read(input, options.lang), { width: 672, lang: 'fr', ...options });
const summary = (input: unknown, lang: Lang = 'fr'): string => describeTree(read(input, lang), lang).summary;
const depthOf = ({ children }: TreeNode): number =>
  children.reduce((most, child) => Math.max(most, 1 + depthOf(child)), 0);
const squares = (scene: Scene, fill?: string): Rect[] =>
  flatten(scene.marks).flatMap(({ mark }) =>
    mark.type === 'rect' && mark.part === 'mark' && (!fill || mark.fill === fill) ? [mark] : [],
  );

describe('what is read', () => {
  test('the programme: three phases in order; six actors, 13 reports and 10 webinars under three angles; the case studies', () => {
    const { data, issues } = parsed(parseTree, programme);
    expect(issues).toEqual([]);
    const [phases, studies, cases] = data.root.children;
    expect([phases!.ordered, phases!.children.map(({ key }) => key)]).toEqual([
      true,
      ['exploratoires', 'quantitatives', 'debats'],
    ]);
    expect(studies!.children.map((angle) => [angle.label, countOf(angle), angle.countLabel])).toEqual([
      ['Par acteurs', 6, 'profils'],
      ['Par territoires', 13, 'rapports régionaux'],
      ['Par domaines', 10, 'webinaires prospectifs'],
    ]);
    expect(cases!.label).toBe('Plus de 600 études de cas');
  });

  test('the actors have the keys of the convictions, so that a selection passes from one chart to the other', () => {
    const keys = read(programme).root.children[1]!.children[0]!.children.map(({ key }) => key);
    expect(keys).toEqual(['francais', 'maires', 'academiques', 'entreprises', 'associations', 'fondations']);
  });

  test.each<[string, unknown, string, string]>([
    ['a text', 'x', '', 'expected an object, found "x"'],
    ['no root', {}, 'root', 'root: expected an object, found undefined'],
    ['a root that is a list', { root: [] }, 'root', 'root: expected an object, found an array'],
    ['a root without a name', { root: {} }, 'root.label', 'root.label: expected a text, found undefined'],
    [
      'children that are a text',
      { root: { label: 'A', children: 'B' } },
      'root.children',
      'root.children: expected an array, found "B"',
    ],
    [
      'a child that is null',
      tree(null as unknown as Node),
      'root.children[0]',
      'root.children[0]: expected an object, found null',
    ],
    [
      'a nameless grandchild',
      tree(node('A', {} as Node)),
      'root.children[0].children[0].label',
      'root.children[0].children[0].label: expected a text, found undefined',
    ],
  ])('refused: %s', (_, input, path, message) => {
    expect(refusal(parseTree, input)).toMatchObject({ code: 'invalid-data', fatal: true, path, message });
  });

  test.each<[string, object, string]>([
    ['a count of -1', { count: -1 }, 'root.children[0].count: expected a positive number, found -1'],
    ['a count of 2.5', { count: 2.5 }, 'root.children[0].count: expected a whole number, found 2.5'],
    ['a count of 1e308', { count: 1e308 }, 'root.children[0].count: expected a whole number, found 1e+308'],
    ['a count of 1e400', { count: Infinity }, 'root.children[0].count: expected a positive number, found Infinity'],
    ['a count of "13"', { count: '13' }, 'root.children[0].count: expected a positive number, found "13"'],
    [
      'a description that is a list',
      { description: [] },
      'root.children[0].description: expected a text, found an array',
    ],
  ])('reported and left out: %s', (_, fields, message) => {
    const { data, issues } = parsed(parseTree, tree({ key: 'a', label: 'A', ...fields } as Node));
    expect(issues.map((issue) => [issue.message, issue.fatal])).toEqual([[message, false]]);
    expect(data.root.children).toEqual([{ key: 'a', label: 'A', children: [] }]);
  });

  test('a key used twice is reported; both nodes stay, the second under a key of its own', () => {
    const { data, issues } = parsed(parseTree, tree({ key: 'a', label: 'A' }, { key: 'a', label: 'B' }));
    expect(issues.map(({ message }) => message)).toEqual(['root.children[1].key: expected a key used once, found "a"']);
    expect(data.root.children.map(({ key, label }) => [key, label])).toEqual([
      ['a', 'A'],
      ['a/3', 'B'],
    ]);
  });

  test('one name in two branches is no fault where no key is given', () => {
    const { data, issues } = parsed(
      parseTree,
      tree(node('Nord', { label: 'Autres' }), node('Sud', { label: 'Autres' })),
    );
    expect(issues).toEqual([]);
    expect(data.root.children.map(({ children }) => children[0]!.key)).toEqual(['Autres', 'Autres/5']);
  });

  test('a key met again among its own ancestors is a cycle: reported, and left out with its branch', () => {
    const { data, issues } = parsed(parseTree, {
      root: {
        key: 'a',
        label: 'A',
        children: [{ key: 'b', label: 'B', children: [{ key: 'a', label: 'A', children: leaves(3) }] }],
      },
    });
    expect(issues.map(({ message }) => message)).toEqual([
      'root.children[0].children[0]: expected a node that is not its own ancestor, found "a"',
    ]);
    expect(data.root.children[0]!.children).toEqual([]);
  });

  test('an object that holds itself, with or without a key, is a cycle too', () => {
    const self: Record<string, unknown> = { label: 'A' };
    self['children'] = [self, { label: 'B' }, self];
    const { data, issues } = parsed(parseTree, { root: self });
    expect(issues.map(({ path }) => path)).toEqual(['root.children[0]', 'root.children[2]']);
    expect(data.root.children.map(({ label }) => label)).toEqual(['B']);
  });

  test.each([30, 64])('%i levels are read', (levels) => {
    const { data, issues } = parsed(parseTree, { root: chain(levels) });
    expect([depthOf(data.root), issues]).toEqual([levels, []]);
  });

  test.each([65, 100_000])('of %i levels, 64 are read and the rest is reported once, without an overflow', (levels) => {
    const { data, issues } = parsed(
      parseTree,
      JSON.parse(`{"root":${'{"label":"A","children":['.repeat(levels)}{"label":"A"}${']}'.repeat(levels)}}`),
    );
    expect(depthOf(data.root)).toBe(MAX_LEVELS);
    expect(issues.map(({ expected, fatal }) => [expected, fatal])).toEqual([['at most 64 levels', false]]);
    expect(expectedText('at most 64 levels', 'fr')).toBe('au plus 64 niveaux');
  });

  test('more than 100,000 nodes are refused, however they are nested', () => {
    const inner = leaves(400);
    expect(
      refusal(parseTree, tree(...Array.from({ length: 400 }, (_, index) => node(`Groupe ${index}`, ...inner)))),
    ).toMatchObject({ code: 'too-large', path: 'root' });
  });

  test('keys named like an object’s own are keys like others', () => {
    const { data, issues } = parsed(
      parseTree,
      JSON.parse(
        '{"root":{"label":"A","__proto__":{"children":[]},"children":[{"key":"__proto__","label":"P"},{"key":"constructor","label":"C"}]}}',
      ),
    );
    expect(issues).toEqual([]);
    expect(data.root.children.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('what was read can be read again, and is the same', () => {
    const data = read(programme);
    expect(read(JSON.parse(JSON.stringify({ ...data, source: data.sources })))).toEqual(data);
  });
});

describe('what is said', () => {
  test.each<[string, TreeInput, string, string]>([
    ['nothing below the root', tree(), 'Ensemble.', 'Ensemble.'],
    ['one node', tree(node('A')), 'Ensemble\u202F: 1 élément sur 1 niveau.', 'Ensemble: 1 item on 1 level.'],
    [
      'three groups, one largest',
      tree(node('A', ...leaves(2)), { label: 'B', count: 13, countLabel: 'rapports' }, node('C', ...leaves(1))),
      'Ensemble\u202F: 6 éléments sur 2 niveaux. Le groupe le plus nombreux\u202F: B (13 rapports).',
      'Ensemble: 6 items on 2 levels. The largest group: B (13 rapports).',
    ],
    [
      'two largest',
      tree(node('A', ...leaves(2)), node('B', ...leaves(2)), node('C', ...leaves(1))),
      'Ensemble\u202F: 8 éléments sur 2 niveaux. Le groupe le plus nombreux\u202F: A et B (2).',
      'Ensemble: 8 items on 2 levels. The largest group: A and B (2).',
    ],
    [
      'five largest of six',
      tree(...['A', 'B', 'C', 'D', 'E'].map((label) => ({ label, count: 2 })), { label: 'F', count: 1 }),
      'Ensemble\u202F: 6 éléments sur 1 niveau. Le groupe le plus nombreux\u202F: A, B et 3 autres (2).',
      'Ensemble: 6 items on 1 level. The largest group: A, B and 3 others (2).',
    ],
    [
      'all equal',
      tree({ label: 'A', count: 4 }, { label: 'B', count: 4 }),
      'Ensemble\u202F: 2 éléments sur 1 niveau. Chaque groupe\u202F: 4 éléments.',
      'Ensemble: 2 items on 1 level. Each group: 4 items.',
    ],
  ])('%s', (_, input, fr, en) => {
    expect([summary(input), summary(input, 'en')]).toEqual([fr, en]);
  });

  test('the table of the programme: a row per node with its parent, level and count, from the root down', () => {
    const { columns, rows } = describeTree(read(programme), 'fr');
    expect(columns.map(({ label }) => label)).toEqual([
      'Libellé',
      'Dans',
      'Niveau',
      'Nombre',
      'Ce qui est compté',
      'Description',
      'Source',
      'Date',
      'Provenance',
    ]);
    expect(rows).toHaveLength(16);
    expect(rows[0]).toMatchObject({ key: 'impact', parent: null, level: 0 });
    expect(rows.find(({ key }) => key === 'territoires')).toMatchObject({
      label: 'Par territoires',
      parent: '21 études, trois angles',
      level: 2,
      count: 13,
      countLabel: 'rapports régionaux',
      description: 'étude IMPACT-Territoire',
      source: 'ODD 17\u202F: les impacts du «\u202Ffaire alliance\u202F» en France',
      origin: 'note',
    });
  });

  test('numbers of nodes and levels in the sentence are those of the tree, whatever the tree', () => {
    const { root } = fc.letrec<{ root: Node }>((tie) => ({
      root: fc.record({
        label: fc.string({ minLength: 1, maxLength: 8 }).map((text) => `n${text}`),
        children: fc.oneof({ maxDepth: 5 }, fc.constant<Node[]>([]), fc.array(tie('root'), { maxLength: 4 })),
      }),
    }));
    fc.assert(
      fc.property(root, (input) => {
        const data = read({ root: input });
        const all = (each: TreeNode): number => each.children.reduce((sum, child) => sum + all(child), 1);
        const nodes = all(data.root) - 1;
        const said = describeTree(data, 'en').summary;
        if (nodes) expect(said).toContain(`: ${nodes} item${nodes === 1 ? '' : 's'} on ${depthOf(data.root)} level`);
        const rows = describeTree(data, 'en').rows;
        expect(rows).toHaveLength(nodes + 1);
        expect(Math.max(...rows.map(({ level }) => Number(level)))).toBe(depthOf(data.root));
      }),
      { numRuns: 60 },
    );
  });
});

const long = 'Un libellé si long qu’il ne tient sur aucune ligne '.repeat(6);
const cases: [string, TreeInput][] = [
  ['the programme', programme],
  ['a root alone', tree()],
  ['one leaf', tree(...leaves(1))],
  ['sections of one leaf', tree(node('A', ...leaves(1)), node('B', ...leaves(1, 'Autre')))],
  ['30 levels', { root: node('Ensemble', chain(30), chain(30)) as TreeNodeInput }],
  [
    '30 levels with leaves beside',
    {
      root: Array.from({ length: 30 }).reduce<Node>(
        (inner, _, index) => node(`Niveau ${index}`, inner, ...leaves(2, `Feuille ${index}`)),
        { label: 'Fond' },
      ) as TreeNodeInput,
    },
  ],
  ['1,000 leaves', tree(...leaves(1000))],
  [
    '1,000 leaves in 50 groups',
    tree(
      node(
        'A',
        ...Array.from({ length: 50 }, (_, index) => node(`Groupe ${index}`, ...leaves(20, `Exemple ${index}.`))),
      ),
    ),
  ],
  [
    '1,000 branches',
    tree(...Array.from({ length: 1000 }, (_, index) => ({ label: `Branche ${index}`, description: 'décrite' }))),
  ],
  [
    'counts of 0, 1, 40, 41, 1,000, 1,001 and 9 billions',
    tree(node('A', ...[0, 1, 40, 41, 1000, 1001, 9e9].map((count) => ({ label: `Compte ${count}`, count })))),
  ],
  [
    'labels of 300 signs',
    tree(
      {
        ...node(
          long,
          { label: long, description: long, count: 8, countLabel: long },
          { label: long, count: 3 },
          node(long, ...leaves(5, long)),
        ),
        description: long,
      },
      { ...node(long, ...['a', 'b', 'c'].map((key) => ({ key, label: long, description: long }))), ordered: true },
    ),
  ],
  ['12 steps', tree({ ...node('Étapes', ...leaves(12)), ordered: true })],
  [
    'steps with counts',
    tree({
      ...node('Étapes', { label: 'Une', count: 3 }, { label: 'Deux', count: 1200, countLabel: 'personnes' }),
      ordered: true,
    }),
  ],
  [
    'steps with branches',
    tree({ ...node('Étapes', node('Une', ...leaves(2)), node('Deux', ...leaves(2, 'Autre'))), ordered: true }),
  ],
  [
    'a root with a description and a count',
    { root: { key: 'r', label: 'R', count: 12, description: long, children: [{ key: 'a', label: 'A', count: 2 }] } },
  ],
  [
    'names beside branches',
    tree(
      node('A', node('B', ...leaves(3)), ...leaves(2, 'Seul')),
      node('C', node('D', ...leaves(3, 'x')), ...leaves(20, 'Nombreux')),
    ),
  ],
];

describe('what is drawn', () => {
  test.each(cases)('%s: finite, inside, nothing on anything, reachable at every width', (_, input) => {
    const keys = draw(input).targets.map(({ key }) => key);
    for (const width of WIDTHS) {
      for (const lang of ['fr', 'en'] as const) assertScene(draw(input, { width, lang }));
      assertScene(draw(input, { width, fontFactor: 1.15 }), { fontFactor: 1.15 });
      for (const key of [keys[0], keys.at(-1)]) assertScene(draw(input, { width, selected: key }));
    }
  });

  test('every node of the programme below its root is reached, in reading order, at every width', () => {
    for (const width of WIDTHS) {
      expect(draw(programme, { width }).targets.map(({ key }) => key)).toEqual([
        'phases',
        'exploratoires',
        'quantitatives',
        'debats',
        'etudes',
        'acteurs',
        'francais',
        'maires',
        'academiques',
        'entreprises',
        'associations',
        'fondations',
        'territoires',
        'domaines',
        'cas',
      ]);
    }
  });

  test('targets do not lie on one another, save those of items inside their group’s', () => {
    const { targets } = draw(programme, { width: 288 });
    const items = targets.filter(({ box }) => box.width === 24);
    expect(items).toHaveLength(6);
    items.slice(1).forEach(({ box }, index) => expect(box.x).toBe(items[index]!.box.x + 24));
  });

  test('one square is one item listed: 6, 13 and 10', () => {
    const scene = draw(programme);
    const drawn = squares(scene).map(({ key }) => key!);
    expect(drawn.slice(0, 6)).toEqual([
      'francais',
      'maires',
      'academiques',
      'entreprises',
      'associations',
      'fondations',
    ]);
    expect(['territoires', 'domaines'].map((key) => drawn.filter((each) => each === key).length)).toEqual([13, 10]);
    expect(words(scene)).toEqual(
      expect.arrayContaining(['6 profils', '13 rapports régionaux', '10 webinaires prospectifs']),
    );
  });

  test('counts of neighbours stand on one line from 512 units of width, one below the other under it', () => {
    const baselines = (width: number): number[] =>
      flatten(draw(programme, { width }).marks).flatMap(({ mark }) =>
        mark.type === 'text' && /^(6|13|10) /.test(mark.text) ? [mark.y] : [],
      );
    expect(new Set(baselines(512)).size).toBe(1);
    expect(new Set(baselines(511)).size).toBe(3);
  });

  test('the highlighted section is in the accent colour with its squares; a selection replaces it', () => {
    expect(squares(draw(programme), 'accent')).toHaveLength(29);
    const scene = draw(programme, { selected: 'associations' });
    expect(squares(scene, 'accent').map(({ key }) => key)).toEqual(['associations']);
    expect(squares(scene, 'quiet')).toHaveLength(28);
    expect(flatten(scene.marks).filter(({ mark }) => mark.type === 'path' && mark.stroke === 'on-accent')).toHaveLength(
      1,
    );
  });

  test('selecting moves nothing', () => {
    const boxes = (selected?: string): unknown[] => draw(programme, { selected }).targets.map(({ box }) => box);
    for (const { key } of draw(programme).targets) expect(boxes(key)).toEqual(boxes());
  });

  test('a target names the node and what it counts; details hold the description, the parent and the source', () => {
    const target = (key: string) => draw(programme).targets.find((each) => each.key === key)!;
    expect(target('territoires').label).toBe('Par territoires\u202F: 13 rapports régionaux');
    expect(target('associations')).toMatchObject({
      label: 'associations',
      details: [
        'Par acteurs',
        'ODD 17\u202F: les impacts du «\u202Ffaire alliance\u202F» en France, 31\u00A0mars\u00A02022',
      ],
    });
  });

  test('of 30 levels 8 are drawn, and the reader is told what is left out and where to find it', () => {
    const said = words(draw({ root: node('Ensemble', chain(30)) }));
    expect(said).toEqual(
      expect.arrayContaining([
        'Niveau 7',
        'Le dessin s’arrête à 200 éléments et 8 niveaux\u202F; le tableau les donne tous.',
      ]),
    );
    expect(said).not.toContain('Niveau 8');
  });

  test('1,000 branches: 200 are drawn, and the reader is told', () => {
    const scene = draw(
      tree(...Array.from({ length: 1000 }, (_, index) => ({ label: `Branche ${index}`, description: 'décrite' }))),
    );
    expect(scene.targets).toHaveLength(200);
    expect(words(scene).at(-1)).toMatch(/^Le dessin s’arrête à 200 éléments/);
  });

  test('40 leaves are squares; of 1,000 the number alone speaks', () => {
    expect(squares(draw(tree(...leaves(40))))).toHaveLength(40);
    const scene = draw(tree(...leaves(1000)));
    expect(squares(scene)).toEqual([]);
    expect(words(scene)).toEqual(['1\u202F000 éléments']);
    expect(scene.targets.map(({ label }) => label)).toEqual(['Ensemble\u202F: 1\u202F000 éléments']);
    expect(scene.height).toBeLessThan(200);
  });

  test('up to 100,000 nodes are described and drawn in a time that grows as they do', { timeout: 60_000 }, () => {
    expectLinear(100_000, (count) => {
      const groups = Array.from({ length: count / 340 }, (_, index) =>
        node(`Groupe ${index}`, ...leaves(330, `Exemple ${index}.`)),
      );
      const data = read(tree(...groups));
      return () => {
        expect(describeTree(data, 'fr').rows.length).toBeGreaterThan(0);
        layoutTree(data, { width: 672, lang: 'fr' });
      };
    });
  });

  test('a root without branches nor count is empty', () => {
    const { isEmpty } = programmeChart.kind;
    expect([
      isEmpty(read(tree())),
      isEmpty(read(programme)),
      isEmpty(read({ root: { label: 'A', count: 3 } })),
    ]).toEqual([true, false, false]);
  });

  test('the same data always give the same picture', () => {
    expect(draw(programme)).toEqual(draw(programme));
  });
});

describe('pictures', () => {
  test.each<[string, number, 'light' | 'dark', Lang, string?]>([
    ['impact-programme-288-light', 288, 'light', 'fr'],
    ['impact-programme-672-light', 672, 'light', 'fr'],
    ['impact-programme-816-dark-en', 816, 'dark', 'en'],
    ['impact-programme-672-light-selected', 672, 'light', 'fr', 'associations'],
  ])('%s', async (name, width, theme, lang, selected) => {
    const data = read(programme, lang);
    const svg = sceneToString(layoutTree(data, { width, lang, selected }), { title: data.heading!, theme, lang });
    await expect(svg).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
