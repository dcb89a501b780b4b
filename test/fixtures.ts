/** One set of data per tag, shared by tests, contact sheet and stories. Values are invented and say so: "Exemple". */

export interface Fixture {
  tag: string;
  /** Key of a target of the default picture (or of `ownData` where the bare tag draws nothing). */
  key: string;
  ownData: object;
  /** A key of `ownData`. */
  ownKey: string;
  oneRow: object;
  longLabels: object;
  empty: object;
  /** A wrong shape, and the path that the error must name. */
  broken: { data: object; path: string };
}

const long = (word: string): string => `${`${word} dont le libellé est si long qu’il ne tient sur aucune ligne `.repeat(8)}fin`;

const bars = {
  ownData: {
    heading: 'Exemple : trois barres',
    unit: '%',
    rows: [
      { key: 'a', label: 'Exemple A', value: 52.5, before: { value: 38, year: 2015, sameQuestion: false } },
      { key: 'b', label: 'Exemple B', value: null },
      { key: 'c', label: 'Exemple C', value: 88, base: 60 },
    ],
    reference: { value: 60, label: 'Repère' },
  },
  ownKey: 'c',
  oneRow: { heading: 'Exemple : une barre', rows: [{ key: 'a', label: 'Exemple A', value: 12 }] },
  longLabels: {
    heading: 'Exemple : libellés longs',
    rows: ['Alpha', 'Bravo', 'Charlie'].map((word, index) => ({ key: word, label: long(word), value: 10 + index * 20 })),
  },
  empty: { heading: 'Exemple : rien', rows: [] },
  broken: { data: { rows: [{ label: 'Exemple A', value: 'abc' }] }, path: 'rows[0].value' },
};

const lever = (key: string, label = `Exemple ${key}`): object => ({ key, label });
const levers = {
  ownData: {
    heading: 'Exemple : trois leviers',
    levers: [lever('a'), lever('b'), lever('c')],
    positions: [
      { key: 'p1', label: 'Hier', weights: { a: 1, b: 2, c: 1 } },
      { key: 'p2', label: 'Aujourd’hui', weights: { a: 1, b: 1, c: 4 } },
    ],
  },
  ownKey: 'p2',
  oneRow: { heading: 'Exemple : sans position', levers: [lever('a'), lever('b'), lever('c')] },
  longLabels: {
    heading: 'Exemple : libellés longs',
    levers: ['a', 'b', 'c'].map((key) => lever(key, long(`Levier ${key}`))),
    positions: [{ key: 'p', label: long('Position'), weights: { a: 1, b: 1, c: 1 } }],
  },
  empty: { heading: 'Exemple : rien', levers: [] },
  broken: { data: { levers: [lever('a')] }, path: 'levers' },
};

const axes = { x: { start: 'Ressources', end: 'Rayonnement' }, y: { start: 'Pérenniser', end: 'Mobiliser' } };
const cells = (label: (key: string) => string): object[] =>
  [
    { key: 'no', x: -1, y: 1 },
    { key: 'ne', x: 1, y: 1 },
    { key: 'so', x: -1, y: -1 },
    { key: 'se', x: 1, y: -1 },
  ].map((cell) => ({ ...cell, label: label(cell.key) }));
const quadrant = {
  ownData: {
    heading: 'Exemple : quatre partenariats fictifs',
    axes,
    cells: cells((key) => `Case ${key}`),
    points: [
      { key: 'a', label: 'Exemple A', x: -0.7, y: 0.2 },
      { key: 'b', label: 'Exemple B', x: -0.68, y: 0.22 },
      { key: 'c', label: 'Exemple C', x: 0.4, y: 0.5, size: 3 },
      { key: 'd', label: 'Exemple D', x: 0, y: -0.9 },
    ],
  },
  ownKey: 'c',
  oneRow: { heading: 'Exemple : un point', axes, cells: cells((key) => key), points: [{ key: 'a', label: 'Exemple A', x: 0.5, y: 0.5 }] },
  longLabels: { heading: 'Exemple : libellés longs', axes, cells: cells((key) => long(key)), points: [{ key: 'a', label: long('Point'), x: 0, y: 0 }] },
  empty: { heading: 'Exemple : rien', axes, cells: [] },
  broken: { data: { axes, cells: 'quatre' }, path: 'cells' },
};

const regions = {
  ownData: {
    heading: 'Exemple : cinq régions',
    metric: { key: 'v', label: 'Valeur fictive', scale: 'sequential', classes: 3 },
    rows: [
      { code: '28', value: 10 },
      { code: 'Bretagne', value: 20.5 },
      { code: '11', value: 30 },
      { code: '76', value: null },
      { code: '01', value: 5 },
    ],
    points: [{ key: 'rennes', label: 'Rennes', lon: -1.68, lat: 48.11 }],
  },
  ownKey: '28',
  oneRow: { heading: 'Exemple : une région', rows: [{ code: '53', value: 1 }] },
  longLabels: {
    heading: 'Exemple : libellés longs',
    rows: [{ code: '53', value: 1, label: long('Région'), callout: long('Légende') }],
    points: [{ key: 'a', label: long('Lieu'), lon: 2, lat: 47 }],
  },
  empty: { heading: 'Exemple : rien', rows: [] },
  broken: { data: { rows: [{ code: '53', value: {} }] }, path: 'rows[0].value' },
};

export const fixtures: Fixture[] = [
  { tag: 'impact-convictions', key: 'maires', ...bars },
  { tag: 'impact-bars', key: 'c', ...bars },
  { tag: 'impact-levers', key: 'action', ...levers },
  { tag: 'impact-typology', key: 'mecenat', ...quadrant },
  { tag: 'impact-map', key: '28', ...regions },
];

/** Tags whose bare form draws a finding. */
export const withDefault = (fixture: Fixture): boolean => fixture.tag !== 'impact-bars';
