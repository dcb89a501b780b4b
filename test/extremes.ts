/** Data at the edges of what a chart must bear, per kind: many rows, missing values, labels written from right to left. Values are invented. */

export interface Extremes {
  manyRows?: object;
  /** Where the kind has values that may lack; else absent. */
  missingValues?: object;
  rightToLeft: object;
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
/** Values that look scattered and are the same each time. */
const scattered = (index: number): number => (index * 37) % 101;

const many = { heading: 'Exemple : beaucoup de lignes' };
const missing = { heading: 'Exemple : des valeurs manquent' };
// "Example: labels from right to left"; words are "example" and a letter.
const arabic = { heading: 'مثال: تسميات من اليمين إلى اليسار', source: { label: 'مصدر المثال' } };
const word = (letter: string): string => `مثال ${letter}`;

const bars: Extremes = {
  manyRows: {
    ...many,
    unit: '%',
    sort: 'descending',
    rows: times(40, (at) => ({ key: `k${at}`, label: `Exemple ${at + 1}`, value: scattered(at) })),
  },
  missingValues: {
    ...missing,
    unit: '%',
    rows: [
      { key: 'a', label: 'Exemple A', value: 64 },
      { key: 'b', label: 'Exemple B', value: null },
      { key: 'c', label: 'Exemple C', value: null, note: 'Question non posée.' },
      { key: 'd', label: 'Exemple D', value: 31 },
    ],
  },
  rightToLeft: {
    ...arabic,
    unit: '%',
    rows: ['أ', 'ب', 'ت'].map((letter, at) => ({ key: `k${at}`, label: word(letter), value: 40 + at * 15 })),
  },
};

const threeLevers = (label: (key: string) => string): object[] =>
  ['a', 'b', 'c'].map((key) => ({ key, label: label(key) }));
const levers: Extremes = {
  manyRows: {
    ...many,
    levers: threeLevers((key) => `Levier ${key}`),
    positions: times(12, (at) => ({
      key: `p${at}`,
      label: `Exemple ${at + 1}`,
      weights: { a: 1 + scattered(at), b: 1 + scattered(at + 5), c: 1 + scattered(at + 9) },
    })),
  },
  missingValues: {
    ...missing,
    levers: threeLevers((key) => `Levier ${key}`),
    positions: [
      { key: 'p1', label: 'Exemple A', weights: { a: 1, b: 2, c: 1 } },
      { key: 'p2', label: 'Exemple B', weights: {} },
    ],
  },
  rightToLeft: {
    ...arabic,
    levers: threeLevers((key) => word(key)),
    positions: [{ key: 'p', label: word('أ'), weights: { a: 1, b: 1, c: 2 } }],
  },
};

const square = (label: (key: string) => string): object => ({
  axes: { x: { start: 'Ressources', end: 'Rayonnement' }, y: { start: 'Pérenniser', end: 'Mobiliser' } },
  cells: [
    { key: 'no', x: -1, y: 1, label: label('no') },
    { key: 'ne', x: 1, y: 1, label: label('ne') },
    { key: 'so', x: -1, y: -1, label: label('so') },
    { key: 'se', x: 1, y: -1, label: label('se') },
  ],
});
const quadrant: Extremes = {
  manyRows: {
    ...many,
    ...square((key) => `Case ${key}`),
    points: times(40, (at) => ({
      key: `k${at}`,
      label: `Exemple ${at + 1}`,
      x: scattered(at) / 52 - 0.96,
      y: ((at * 53) % 97) / 50 - 0.96,
    })),
  },
  missingValues: {
    ...missing,
    ...square((key) => `Case ${key}`),
    points: [
      { key: 'a', label: 'Exemple A', x: 0.5, y: 0.5 },
      { key: 'b', label: 'Exemple B', x: null, y: 0.2 },
    ],
  },
  rightToLeft: {
    ...arabic,
    ...square((key) => word(key)),
    points: [{ key: 'a', label: word('أ'), x: 0.4, y: 0.4 }],
  },
};

const codes = '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' ');
const metric = { key: 'v', label: 'Valeur fictive', unit: '%', scale: 'sequential', classes: 5 };
const regions: Extremes = {
  manyRows: {
    ...many,
    metric,
    rows: codes.map((code, at) => ({ code, value: scattered(at) })),
    points: times(12, (at) => ({
      key: `k${at}`,
      label: `Lieu ${at + 1}`,
      lon: -1 + (at % 4) * 1.9,
      lat: 44 + Math.floor(at / 4) * 1.8,
    })),
  },
  missingValues: {
    ...missing,
    metric: { ...metric, classes: 3 },
    rows: codes.slice(0, 9).map((code, at) => ({ code, value: at % 3 === 0 ? null : scattered(at) })),
  },
  rightToLeft: {
    ...arabic,
    metric: { ...metric, label: word('ق'), classes: 2 },
    rows: [
      { code: '53', label: word('أ'), value: 12, callout: word('ج') },
      { code: '84', label: word('ب'), value: 40 },
    ],
    points: [{ key: 'a', label: word('ت'), lon: 2, lat: 47 }],
  },
};

const trend: Extremes = {
  manyRows: {
    ...many,
    unit: '%',
    series: times(7, (line) => ({
      key: `s${line}`,
      label: `Exemple ${line + 1}`,
      points: times(10, (at) => ({ key: `s${line}-${at}`, year: 2012 + at, value: scattered(line * 3 + at) })),
    })),
  },
  missingValues: {
    ...missing,
    unit: '%',
    series: [
      {
        key: 'a',
        label: 'Exemple A',
        points: [
          { key: 'a1', year: 2012, value: 20 },
          { key: 'a2', year: 2015, value: null },
          { key: 'a3', year: 2018, value: 44 },
          { key: 'a4', year: 2021, value: 51 },
        ],
      },
    ],
  },
  rightToLeft: {
    ...arabic,
    unit: '%',
    series: [
      {
        key: 'a',
        label: word('أ'),
        points: [
          { key: 'a1', year: 2012, value: 20 },
          { key: 'a2', year: 2021, value: 51 },
        ],
      },
    ],
  },
};

const timeline: Extremes = {
  manyRows: {
    ...many,
    events: times(24, (at) => ({
      key: `k${at}`,
      label: `Exemple ${at + 1}`,
      date: `${2005 + Math.floor(at * 0.7)}-${String((scattered(at) % 12) + 1).padStart(2, '0')}`,
    })),
  },
  missingValues: {
    ...missing,
    events: [
      { key: 'a', label: 'Exemple A', date: '2010' },
      { key: 'b', label: 'Exemple B' },
    ],
  },
  rightToLeft: {
    ...arabic,
    events: [
      { key: 'a', label: word('أ'), date: '2010' },
      { key: 'b', label: word('ب'), from: '2012', to: '2014' },
    ],
  },
};

const tree: Extremes = {
  manyRows: {
    ...many,
    root: {
      key: 'r',
      label: 'Racine',
      children: times(7, (branch) => ({
        key: `b${branch}`,
        label: `Branche ${branch + 1}`,
        children: times(6, (at) => ({ key: `b${branch}-${at}`, label: `Exemple ${at + 1}` })),
      })),
    },
  },
  rightToLeft: {
    ...arabic,
    root: {
      key: 'r',
      label: word('ر'),
      children: ['أ', 'ب'].map((letter, at) => ({ key: `k${at}`, label: word(letter) })),
    },
  },
};

const matrix: Extremes = {
  manyRows: {
    ...many,
    columns: ['x', 'y', 'z'].map((key) => ({ key, label: `Colonne ${key}` })),
    rows: times(20, (at) => ({
      key: `k${at}`,
      label: `Exemple ${at + 1}`,
      cells: { x: scattered(at), y: scattered(at + 3), z: 'mot' },
    })),
  },
  missingValues: {
    ...missing,
    columns: ['x', 'y'].map((key) => ({ key, label: `Colonne ${key}` })),
    rows: [
      { key: 'a', label: 'Exemple A', cells: { x: 'un', y: null } },
      { key: 'b', label: 'Exemple B', cells: {} },
    ],
  },
  rightToLeft: {
    ...arabic,
    columns: [{ key: 'x', label: word('س') }],
    rows: ['أ', 'ب'].map((letter, at) => ({ key: `k${at}`, label: word(letter), cells: { x: word('ج') } })),
  },
};

const cycle: Extremes = {
  manyRows: { ...many, steps: times(10, (at) => ({ key: `k${at}`, label: `Exemple ${at + 1}` })) },
  rightToLeft: {
    ...arabic,
    steps: ['أ', 'ب', 'ت'].map((letter, at) => ({ key: `k${at}`, label: word(letter) })),
  },
};

const number: Extremes = { rightToLeft: { ...arabic, value: 42, unit: '%', label: word('أ') } };

export const extremes = { bars, levers, quadrant, regions, trend, timeline, tree, matrix, cycle, number };
