import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRows } from '../../src/charts/from-rows.ts';
import { matrix, matrixChart } from '../../src/charts/matrix.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { parseMatrix, type MatrixInput, type MatrixValueInput } from '../../src/data/matrix.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeMatrix } from '../../src/describe/matrix.ts';
import { continuum } from '../../src/findings/continuum.ts';
import { objectives } from '../../src/findings/objectives.ts';
import { paradigmShift } from '../../src/findings/paradigm-shift.ts';
import { layoutMatrix } from '../../src/layout/matrix.ts';
import type { LayoutOptions } from '../../src/layout/types.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Mark, Rect, Scene } from '../../src/scene/types.ts';
import { expectLinear } from '../growth.ts';
import { assertScene, flatten, parsed, refusal, texts, WIDTHS, words } from '../scene.ts';

type Cells = Record<string, MatrixValueInput>;

/** Rows A, B, C… over the columns that the first row names. */
const table = (...rows: Cells[]): MatrixInput => ({
  columns: Object.keys(rows[0] ?? {}).map((key) => ({ key, label: `Colonne ${key}` })),
  rows: rows.map((cells, index) => ({ key: `r${index}`, label: String.fromCharCode(65 + index), cells })),
});
const read = (input: unknown, lang: Lang = 'fr') => parsed(parseMatrix, input, lang).data;
const draw = (input: unknown, options: Partial<LayoutOptions> = {}): Scene =>
  layoutMatrix(read(input, options.lang), { width: 672, lang: 'fr', ...options });
const summary = (input: unknown, lang: Lang = 'fr'): string => describeMatrix(read(input, lang), lang).summary;
const marksOf = (scene: Scene): Mark[] => flatten(scene.marks).map(({ mark }) => mark);
const boxes = (scene: Scene): Rect[] =>
  marksOf(scene).filter((mark): mark is Rect => mark.type === 'rect' && mark.part === 'mark' && mark.fill !== 'panel');
const dashes = (scene: Scene): Mark[] =>
  marksOf(scene).filter((mark) => mark.type === 'line' && mark.strokeWidth === 1.25);

describe('what is read', () => {
  test.each([
    ['objectives', objectives],
    ['continuum', continuum],
    ['paradigm-shift', paradigmShift],
  ])('%s: without a fault', (_, input) => {
    expect(parsed(parseMatrix, input).issues).toEqual([]);
  });

  test('the continuum: a band for the framework, then three rows with one known cell each, from another source', () => {
    const { rows, links } = read(continuum);
    expect(links).toBe('rows');
    expect(
      rows.map(({ key, cells }) => [
        key,
        cells && Object.values(cells).map(({ key: column, value, source }) => [column, value, source?.origin]),
      ]),
    ).toEqual([
      ['odd', undefined],
      ['politique', [['gestion', 'démocratie représentative', 'complement']]],
      ['organisations', [['action', 'démocratie délibérative', 'complement']]],
      ['personnes', [['vision', 'démocratie participative', 'complement']]],
    ]);
  });

  test('a cell is a text, a number, a text per language, or an object with its own note and source', () => {
    const input = {
      columns: [
        { key: 'a', label: 'A' },
        { key: 'b', label: 'B' },
        { key: 'c', label: 'C' },
        { key: 'd', label: 'D' },
      ],
      rows: [
        {
          key: 'r',
          label: 'R',
          cells: {
            a: 'mot',
            b: 12.5,
            c: { fr: 'mot', en: 'word' },
            d: { value: { fr: 'mot', en: 'word' }, note: 'n', source: 'S' },
          },
        },
      ],
    };
    expect(read(input, 'en').rows[0]!.cells).toEqual({
      a: { key: 'a', value: 'mot' },
      b: { key: 'b', value: 12.5 },
      c: { key: 'c', value: 'word' },
      d: { key: 'd', value: 'word', note: 'n', source: { label: 'S' } },
    });
  });

  test('missing, null and empty cells are the same: nothing is known', () => {
    const { data, issues } = parsed(parseMatrix, table({ a: null, b: '', c: { value: null } as unknown as null }, {}));
    expect(issues).toEqual([]);
    expect(data.rows.map(({ cells }) => cells)).toEqual([{}, {}]);
  });

  test.each<[string, unknown, string, string]>([
    ['a number', 4, '', 'expected an object, found 4'],
    ['no rows', { columns: [] }, 'rows', 'rows: expected an array, found undefined'],
    ['columns that are a text', { columns: 'a, b', rows: [] }, 'columns', 'columns: expected an array, found "a, b"'],
    [
      'a nameless column',
      { columns: [{}], rows: [] },
      'columns[0].label',
      'columns[0].label: expected a text, found undefined',
    ],
    ['a nameless row', { rows: [{ cells: {} }] }, 'rows[0].label', 'rows[0].label: expected a text, found undefined'],
    [
      'cells that are a list',
      { rows: [{ label: 'A', cells: [1] }] },
      'rows[0].cells',
      'rows[0].cells: expected an object, found an array',
    ],
    [
      'cells that are a number',
      { rows: [{ label: 'A', cells: 1 }] },
      'rows[0].cells',
      'rows[0].cells: expected an object, found 1',
    ],
  ])('refused: %s', (_, input, path, message) => {
    expect(refusal(parseMatrix, input)).toMatchObject({ code: 'invalid-data', fatal: true, path, message });
  });

  test.each<[string, unknown, string]>([
    ['1e400', Infinity, 'rows[0].cells.a: expected a finite number, found Infinity'],
    ['true', true, 'rows[0].cells.a: expected a text, found true'],
    ['a list', [1], 'rows[0].cells.a: expected a text, found an array'],
    ['an object with a list', { value: [] }, 'rows[0].cells.a.value: expected a text, found an array'],
  ])('reported, and a cell where nothing is known: %s', (_, value, message) => {
    const { data, issues } = parsed(parseMatrix, table({ a: value as string }));
    expect(issues.map((issue) => [issue.message, issue.fatal])).toEqual([[message, false]]);
    expect(data.rows[0]!.cells).toEqual({});
  });

  test('a cell under no column is reported and left out', () => {
    const { data, issues } = parsed(parseMatrix, {
      columns: [{ key: 'a', label: 'A' }],
      rows: [{ label: 'R', cells: { a: 1, constructor: 2 } }],
    });
    expect(issues.map(({ message }) => message)).toEqual([
      'rows[0].cells.constructor: expected a known key, found "constructor"',
    ]);
    expect(Object.keys(data.rows[0]!.cells!)).toEqual(['a']);
  });

  test('an unknown word for the links falls back to none, and is reported', () => {
    const { data, issues } = parsed(parseMatrix, { ...table({ a: 1 }), links: 'arrows' });
    expect([data.links, issues.map(({ path }) => path)]).toEqual(['none', ['links']]);
  });

  test('columns and cells named like an object’s own are like others', () => {
    const input = JSON.parse(
      '{"columns":[{"key":"__proto__","label":"P"},{"key":"constructor","label":"C"},{"key":"source","label":"S"}],"rows":[{"label":"R","cells":{"__proto__":"p","source":"s"}}]}',
    );
    const { data, issues } = parsed(parseMatrix, input);
    expect(issues).toEqual([]);
    expect(words(layoutMatrix(data, { width: 672, lang: 'fr' }))).toEqual(expect.arrayContaining(['p', 's']));
    const { columns, rows } = describeMatrix(data, 'fr');
    expect(columns.map(({ key }) => key)).toEqual([
      'label',
      'cells.__proto__',
      'constructor',
      'cells.source',
      'source',
    ]);
    expect(rows[0]).toMatchObject({
      'cells.__proto__': 'p',
      constructor: null,
      'cells.source': 's',
      source: 'Source non précisée.',
    });
  });

  test.each([
    ['objectives', objectives],
    ['continuum', continuum],
    ['paradigm-shift', paradigmShift],
  ])('%s: what was read can be read again, and is the same', (_, input) => {
    const data = read(input);
    expect(read(JSON.parse(JSON.stringify({ ...data, source: data.sources })))).toEqual(data);
  });
});

describe('CSV', () => {
  const rows = (text: string) => fromRows['matrix']!(parseCsv(text));

  test('every header that is not a row’s own is a column; numbers in French notation; empty cells are unknown', () => {
    const { data, issues } = parsed(parseMatrix, rows('label;vision;action\nPersonnes;démocratie;\nÉtat;12,5;1 200'));
    expect(issues).toEqual([]);
    expect(data.columns).toEqual([
      { key: 'vision', label: 'vision' },
      { key: 'action', label: 'action' },
    ]);
    expect(data.rows.map(({ label, cells }) => [label, Object.values(cells!).map(({ value }) => value)])).toEqual([
      ['Personnes', ['démocratie']],
      ['État', [12.5, 1200]],
    ]);
  });

  test('a list comes with one line per cell', () => {
    const { rows: lists } = read(rows('label,value\nImpacts,Innovation\nImpacts,Confiance\nObjectifs,Hybrider'));
    expect(lists.map(({ label, cells }) => [label, Object.values(cells!).map(({ value }) => value)])).toEqual([
      ['Impacts', ['Innovation', 'Confiance']],
      ['Objectifs', ['Hybrider']],
    ]);
  });
});

describe('what is said', () => {
  test.each<[string, MatrixInput, string, string]>([
    ['no row', { rows: [] }, 'Aucune donnée à afficher.', 'No data to show.'],
    [
      'one text',
      table({ a: 'mot' }),
      'Lignes\u202F: 1. Colonnes\u202F: 1. Cases remplies\u202F: 1 sur 1.',
      'Rows: 1. Columns: 1. Cells filled: 1 of 1.',
    ],
    [
      'missing cells',
      table({ a: 'mot', b: null }, { b: 3 }),
      'Lignes\u202F: 2. Colonnes\u202F: 2. Cases remplies\u202F: 2 sur 4.',
      'Rows: 2. Columns: 2. Cells filled: 2 of 4.',
    ],
    [
      'numbers',
      table({ a: 1, b: 5 }, { a: 3, b: 2 }),
      'Lignes\u202F: 2. Colonnes\u202F: 2. Cases remplies\u202F: 4 sur 4. Le plus élevé\u202F: A / Colonne b (5). Le plus bas\u202F: A / Colonne a (1).',
      'Rows: 2. Columns: 2. Cells filled: 4 of 4. Highest: A / Colonne b (5). Lowest: A / Colonne a (1).',
    ],
    [
      'ties',
      table({ a: 5, b: 5 }, { a: 5, b: 5 }, { a: 2, b: null }),
      'Lignes\u202F: 3. Colonnes\u202F: 2. Cases remplies\u202F: 5 sur 6. Le plus élevé\u202F: A / Colonne a, A / Colonne b et 2 autres (5). Le plus bas\u202F: C / Colonne a (2).',
      'Rows: 3. Columns: 2. Cells filled: 5 of 6. Highest: A / Colonne a, A / Colonne b and 2 others (5). Lowest: C / Colonne a (2).',
    ],
    [
      'equal numbers',
      { ...table({ a: 5, b: 5 }), unit: '%' },
      'Lignes\u202F: 1. Colonnes\u202F: 2. Cases remplies\u202F: 2 sur 2. Toutes les valeurs connues\u202F: 5\u202F%.',
      'Rows: 1. Columns: 2. Cells filled: 2 of 2. All known values: 5%.',
    ],
    [
      'lists',
      {
        rows: [
          { key: 'a', label: 'Impacts', cells: { x: 'un', y: 'deux' } },
          { key: 'b', label: 'Vide', cells: {} },
        ],
      },
      'Impacts\u202F: un et deux. Vide\u202F: donnée manquante.',
      'Impacts: un and deux. Vide: missing.',
    ],
  ])('%s', (_, input, fr, en) => {
    expect([summary(input), summary(input, 'en')]).toEqual([fr, en]);
  });

  test('the table of the continuum: a column per lever, empty where no source says more, and both sources', () => {
    const { columns, rows } = describeMatrix(read(continuum), 'fr');
    expect(columns.map(({ label }) => label)).toEqual([
      'Libellé',
      'Vision',
      'Action',
      'Gestion',
      'Source',
      'Date',
      'Provenance',
      'Remarque',
    ]);
    expect(rows[1]).toMatchObject({
      key: 'politique',
      vision: null,
      action: null,
      gestion: 'démocratie représentative',
      source:
        'ODD 17\u202F: les impacts du «\u202Ffaire alliance\u202F» en France\u202F; Actes du colloque du 12 janvier 2018',
      origin: 'note\u202F; complément',
      note: 'Rapprochement entre «\u202Fsystème politique\u202F» et «\u202Fpouvoirs publics\u202F»\u202F: notre lecture.',
    });
    expect(rows[3]).toMatchObject({ key: 'personnes', vision: 'démocratie participative', note: null });
  });

  test('the table of the objectives: a row per impact and per objective', () => {
    const { rows } = describeMatrix(read(objectives), 'fr');
    expect(rows.map(({ label, value }) => [label, value]).slice(0, 4)).toEqual([
      ['3 impacts', 'Innovation'],
      ['3 impacts', 'Performance'],
      ['3 impacts', 'Confiance'],
      [
        '4 objectifs pour les territoires et les organisations publiques et privées',
        'Trouver un équilibre entre la performance et l’engagement de son organisation',
      ],
    ]);
    expect(rows).toHaveLength(7);
  });

  test('a column of numbers is numeric, with its unit and the decimals it needs', () => {
    const { columns } = describeMatrix(read({ ...table({ a: 1.5, b: 'mot' }, { a: 2, b: 3 }), unit: '%' }), 'fr');
    expect(columns.slice(1, 3)).toEqual([
      { key: 'a', label: 'Colonne a', numeric: true, unit: '%', digits: 1 },
      { key: 'b', label: 'Colonne b' },
    ]);
  });

  test('counts, highest and lowest in the sentence are those of the cells, whatever the cells', () => {
    const cell = fc.oneof(fc.constant(null), fc.integer({ min: -20, max: 20 }), fc.constant('mot'));
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1, maxLength: 8 }), (rows) => {
        const said = summary(table(...rows), 'en');
        const cells = rows.flatMap((row, index) =>
          Object.entries(row).map(([key, value]) => ({
            value,
            where: `${String.fromCharCode(65 + index)} / Colonne ${key}`,
          })),
        );
        const filled = cells.filter(({ value }) => value !== null);
        const numbers = filled.filter(
          (each): each is { value: number; where: string } => typeof each.value === 'number',
        );
        const values = numbers.map(({ value }) => value);
        const [high, low] = [Math.max(...values), Math.min(...values)];
        const minus = (value: number): string => String(value).replace('-', '−');
        expect(said).toContain(`Rows: ${rows.length}. Columns: 3. Cells filled: ${filled.length} of ${cells.length}.`);
        expect(said.includes('Highest')).toBe(numbers.length > 1 && high !== low);
        expect(said.includes('All known values')).toBe(numbers.length > 1 && high === low);
        if (said.includes('Highest')) {
          for (const [word, value] of [
            ['Highest', high],
            ['Lowest', low],
          ] as const) {
            const places = numbers.filter((each) => each.value === value).map(({ where }) => where);
            expect(said).toContain(
              `${word}: ${places.length > 3 ? `${places[0]}, ${places[1]} and ${places.length - 2} others` : places.join(', ').replace(/, (?=[^,]*$)/, ' and ')} (${minus(value)})`,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

const long = 'Un libellé si long qu’il ne tient sur aucune ligne '.repeat(6);
const wide = (columns: number, rows: number): MatrixInput => ({
  columns: Array.from({ length: columns }, (_, index) => ({ key: `c${index}`, label: `Colonne ${index}` })),
  rows: Array.from({ length: rows }, (_, row) => ({
    key: `r${row}`,
    label: `Ligne ${row}`,
    cells: Object.fromEntries(
      Array.from({ length: columns }, (__, index) => [`c${index}`, (row + index) % 3 ? row * index : null]),
    ),
  })),
});
const cases: [string, MatrixInput][] = [
  ['objectives', objectives],
  ['continuum', continuum],
  ['paradigm-shift', paradigmShift],
  ['one cell', table({ a: 'mot' })],
  ['one empty cell', table({ a: null })],
  ['no rows', { columns: [{ key: 'a', label: 'A' }], rows: [] }],
  [
    'bands only',
    {
      rows: [
        { key: 'a', label: 'A' },
        { key: 'b', label: long },
      ],
      links: 'rows',
    },
  ],
  [
    'a band in the middle and at the end',
    {
      ...table({ a: 'un', b: 'deux' }),
      rows: [
        { key: 'r', label: 'R', cells: { a: 'un' } },
        { key: 'x', label: 'Bande' },
        { key: 's', label: 'S', cells: { b: 'deux' } },
        { key: 'y', label: 'Fin' },
      ],
      links: 'rows',
    },
  ],
  [
    'numbers of any size',
    { ...table({ a: 1e308, b: -1e308, c: 5e-324 }, { a: 0, b: -0, c: Number.MAX_SAFE_INTEGER }), unit: '%' },
  ],
  ['20 columns', wide(20, 3)],
  ['20 columns, linked', { ...wide(20, 3), links: 'columns' }],
  ['4 columns, 30 rows, a rail', { ...wide(4, 30), links: 'rows' }],
  ['3,000 cells', wide(3, 1000)],
  [
    'labels of 300 signs',
    {
      columns: [
        { key: 'a', label: long },
        { key: 'b', label: 'B' },
      ],
      rows: [
        { key: 'r', label: long, description: long, cells: { a: long, b: long } },
        { key: 's', label: long },
      ],
      links: 'rows',
    },
  ],
  [
    'labels of 300 signs, linked columns',
    {
      columns: [
        { key: 'a', label: 'A' },
        { key: 'b', label: 'B' },
      ],
      rows: [
        {
          key: 'r',
          label: long,
          description: long,
          cells: { a: long, b: { value: long, source: { label: 'S', origin: 'interpretation' } } },
        },
      ],
      links: 'columns',
    },
  ],
  ['one word of 300 letters', table({ a: 'n'.repeat(300), b: 'mot' })],
  [
    'lists of 300 signs',
    {
      rows: [
        {
          key: 'r',
          label: long,
          description: long,
          cells: { a: long, b: 'court', c: { value: 'mot', source: { label: 'S', origin: 'note' } } },
        },
        { key: 'x', label: 'Bande' },
        { key: 's', label: 'S', cells: {} },
      ],
    },
  ],
  [
    'a list of 3,000',
    {
      rows: [
        {
          key: 'r',
          label: 'R',
          cells: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`c${index}`, `Mot ${index}`])),
        },
      ],
    },
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

  test('rows and their known cells are reached in reading order, at every width', () => {
    for (const width of WIDTHS) {
      expect(draw(continuum, { width }).targets.map(({ key }) => key)).toEqual([
        'odd',
        'politique',
        'politique/gestion',
        'organisations',
        'organisations/action',
        'personnes',
        'personnes/vision',
      ]);
    }
  });

  test('a target says row, column and value; a row what it holds; details where it comes from', () => {
    const [, row, cell] = draw(continuum).targets;
    expect(row!.label).toBe('Système politique\u202F: démocratie représentative');
    expect(cell).toMatchObject({
      label: 'Système politique, Gestion\u202F: démocratie représentative',
      details: [
        'Rapprochement entre «\u202Fsystème politique\u202F» et «\u202Fpouvoirs publics\u202F»\u202F: notre lecture.',
        'Actes du colloque du 12 janvier 2018, 12\u00A0janv.\u00A02018',
      ],
      datum: { row: 'politique', key: 'gestion', value: 'démocratie représentative' },
    });
  });

  test('the continuum has a rail with one full stop and three rings, and a dash in each of its six empty cells', () => {
    for (const width of WIDTHS) {
      const scene = draw(continuum, { width });
      const stops = marksOf(scene).filter((mark) => mark.type === 'circle' && mark.cx === 14);
      expect(stops.map(({ fill }) => fill)).toEqual(['text', 'surface', 'surface', 'surface']);
      expect(dashes(scene)).toHaveLength(6);
      expect(boxes(scene)).toHaveLength(3);
    }
  });

  test('the objectives are tied to no impact: no column, no line, no arrow, and boxes that stand under nothing', () => {
    const scene = draw(objectives);
    expect(marksOf(scene).filter(({ type }) => type === 'line' || type === 'path')).toEqual([]);
    const [impacts, goals] = [boxes(scene).slice(0, 3), boxes(scene).slice(3)];
    expect([impacts.length, goals.length]).toEqual([3, 4]);
    expect(new Set(impacts.map(({ width }) => width)).has(goals[0]!.width)).toBe(false);
  });

  test('each change of paradigm has an arrow from before to after; after in the accent colour', () => {
    for (const width of [320, 672]) {
      const scene = draw(paradigmShift, { width });
      expect(marksOf(scene).filter(({ type }) => type === 'path')).toHaveLength(3);
      expect(boxes(scene).map(({ fill }) => fill)).toEqual(['soft', 'accent', 'soft', 'accent', 'soft', 'accent']);
    }
  });

  test('an arrow leads from a known cell to a known cell only', () => {
    const arrows = (...rows: Cells[]): number =>
      marksOf(draw({ ...table(...rows), links: 'columns' })).filter(({ type }) => type === 'path').length;
    expect([
      arrows({ a: 'x', b: 'y', c: 'z' }),
      arrows({ a: 'x', b: null, c: 'z' }),
      arrows({ a: null, b: 'y', c: 'z' }),
    ]).toEqual([2, 0, 1]);
  });

  test('names of columns stand once above all rows where cells fit side by side; beside each cell under 512', () => {
    const heads = (width: number): number =>
      words(draw(continuum, { width })).filter((word) => word === 'Vision').length;
    expect([816, 672, 592, 511, 280].map(heads)).toEqual([1, 1, 1, 3, 3]);
  });

  test('20 columns do not fit side by side: cards at every width, and no value is cut', () => {
    for (const width of WIDTHS) {
      const said = words(draw(wide(20, 3), { width }));
      expect(said.filter((word) => word === 'Colonne 19')).toHaveLength(3);
      expect(said).toContain('36');
      expect(said.some((word) => word.endsWith('…'))).toBe(false);
    }
  });

  test('a value of 300 signs is written whole', () => {
    for (const width of WIDTHS) {
      const said = words(draw(table({ a: long, b: 'mot' }), { width })).join(' ');
      expect(said).toContain(long.trim());
    }
  });

  test('the shape before a value says where it comes from, and stays what it is on a selected cell', () => {
    const half = (selected?: string): string[] =>
      marksOf(draw(continuum, { selected })).flatMap((mark) =>
        mark.type === 'circle' && mark.stroke && mark.r < 4 ? [`${mark.fill} ${mark.stroke}`] : [],
      );
    expect(half()).toEqual(['soft text', 'soft text', 'soft text']);
    expect(half('organisations/action')).toEqual(['soft text', 'accent on-accent', 'soft text']);
  });

  test('a selected row colours its name and cells, a selected column its cells, a selected cell itself with outline and check', () => {
    const accent = (selected: string): (string | undefined)[] =>
      boxes(draw(continuum, { selected })).flatMap(({ fill, key }) => (fill === 'accent' ? [key] : []));
    expect([accent('personnes'), accent('action'), accent('politique/gestion')]).toEqual([
      ['personnes/vision'],
      ['organisations/action'],
      ['politique/gestion'],
    ]);
    const scene = draw(continuum, { selected: 'personnes' });
    expect(texts(scene).find(({ text }) => text === 'Personnes')!.mark.fill).toBe('accent');
    expect(marksOf(scene).filter((mark) => mark.type === 'path' && mark.strokeWidth === 2)).toHaveLength(1);
    expect(
      marksOf(draw(continuum, { selected: 'personnes/vision' })).filter(
        (mark) => mark.type === 'rect' && mark.stroke === 'text',
      ),
    ).toHaveLength(1);
  });

  test('selecting moves nothing', () => {
    for (const [input, width] of [
      [continuum, 672],
      [continuum, 320],
      [objectives, 672],
      [paradigmShift, 320],
    ] as const) {
      const place = (selected?: string): unknown[] => draw(input, { width, selected }).targets.map(({ box }) => box);
      for (const { key } of draw(input, { width }).targets) expect(place(key)).toEqual(place());
    }
  });

  test('more than 1,000 cells: the first rows are drawn, and the reader is told', () => {
    const told = 'Le dessin s’arrête à 1\u202F000 cases\u202F; le tableau les donne toutes.';
    for (const [columns, rows, cut] of [
      [3, 1000, true],
      [2, 500, false],
      [2, 501, true],
    ] as const) {
      const scene = draw(wide(columns, rows));
      expect(words(scene).includes(told)).toBe(cut);
      expect(boxes(scene).length).toBeLessThanOrEqual(1002);
    }
  });

  test('up to 100,000 rows are described and drawn in a time that grows as they do', { timeout: 60_000 }, () => {
    expectLinear(100_000, (count) => {
      const data = read(wide(3, count));
      return () => {
        expect(describeMatrix(data, 'fr').rows.length).toBeGreaterThan(0);
        layoutMatrix(data, { width: 672, lang: 'fr' });
      };
    });
  });

  test('no rows: empty', () => {
    expect([matrix.isEmpty(read({ rows: [] })), matrix.isEmpty(read(objectives))]).toEqual([true, false]);
    expect(matrixChart.findings[matrixChart.defaultFinding!]).toBe(objectives);
  });
});

describe('pictures', () => {
  test.each<[string, MatrixInput, number, 'light' | 'dark', Lang, string?]>([
    ['impact-matrix-288-light', objectives, 288, 'light', 'fr'],
    ['impact-matrix-672-light', objectives, 672, 'light', 'fr'],
    ['impact-matrix-continuum-288-dark', continuum, 288, 'dark', 'fr'],
    ['impact-matrix-continuum-672-light', continuum, 672, 'light', 'fr'],
    ['impact-matrix-continuum-672-light-selected', continuum, 672, 'light', 'fr', 'organisations/action'],
    ['impact-matrix-paradigm-shift-288-light', paradigmShift, 288, 'light', 'fr'],
    ['impact-matrix-paradigm-shift-816-dark-en', paradigmShift, 816, 'dark', 'en'],
  ])('%s', async (name, input, width, theme, lang, selected) => {
    const data = read(input, lang);
    const svg = sceneToString(layoutMatrix(data, { width, lang, selected }), { title: data.heading!, theme, lang });
    await expect(svg).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
