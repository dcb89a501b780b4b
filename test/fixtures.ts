/** One set of data per tag, shared by tests, contact sheet and stories. Values are invented and say so: "Exemple". */

import { extremes, type Extremes } from './extremes.ts';

export interface Fixture extends Extremes {
  tag: string;
  ownData: object;
  /** A key of `ownData`. */
  ownKey: string;
  oneRow: object;
  longLabels: object;
  empty: object;
  /** A wrong shape, and the path that the error must name. */
  broken: { data: object; path: string };
}

const long = (word: string): string =>
  `${`${word} dont le libellé est si long qu’il ne tient sur aucune ligne `.repeat(8)}fin`;

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
    rows: ['Alpha', 'Bravo', 'Charlie'].map((word, index) => ({
      key: word,
      label: long(word),
      value: 10 + index * 20,
    })),
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
  oneRow: {
    heading: 'Exemple : un point',
    axes,
    cells: cells((key) => key),
    points: [{ key: 'a', label: 'Exemple A', x: 0.5, y: 0.5 }],
  },
  longLabels: {
    heading: 'Exemple : libellés longs',
    axes,
    cells: cells((key) => long(key)),
    points: [{ key: 'a', label: long('Point'), x: 0, y: 0 }],
  },
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

const trend = {
  ownData: {
    heading: 'Exemple : deux séries',
    unit: '%',
    series: [
      {
        key: 'a',
        label: 'Exemple A',
        points: [
          { key: 'a1', year: 2010, value: 10 },
          { key: 'a2', year: 2020, value: 30 },
        ],
      },
      {
        key: 'b',
        label: 'Exemple B',
        points: [
          { key: 'b1', year: 2010, value: 20 },
          { key: 'b2', year: 2015, value: null },
        ],
      },
    ],
  },
  ownKey: 'a2',
  oneRow: {
    heading: 'Exemple : un point',
    series: [{ key: 'a', label: 'A', points: [{ key: 'a1', year: 2010, value: 10 }] }],
  },
  longLabels: {
    heading: 'Exemple : libellés longs',
    series: [
      {
        key: 'a',
        label: long('Série'),
        points: [
          { key: 'a1', year: 2010, value: 10, question: long('Question') },
          { key: 'a2', year: 2012, value: 20, question: 'autre' },
        ],
      },
    ],
  },
  empty: { heading: 'Exemple : rien', series: [] },
  broken: {
    data: { series: [{ label: 'A', points: [{ year: 2010, value: 'abc' }] }] },
    path: 'series[0].points[0].value',
  },
};

const timeline = {
  ownData: {
    heading: 'Exemple : trois dates',
    events: [
      { key: 'a', label: 'Exemple A', date: '2010' },
      { key: 'b', label: 'Exemple B', from: '2012-03', to: '2014-06' },
      { key: 'c', label: 'Exemple C', date: '2020-01-15' },
    ],
  },
  ownKey: 'b',
  oneRow: { heading: 'Exemple : une date', events: [{ key: 'a', label: 'Exemple A', date: '2010' }] },
  longLabels: {
    heading: 'Exemple : libellés longs',
    events: [
      { key: 'a', label: long('Étape'), date: '2010' },
      { key: 'b', label: long('Étape'), date: '2010-02' },
    ],
  },
  empty: { heading: 'Exemple : rien', events: [] },
  broken: { data: { events: 'trois' }, path: 'events' },
};

const tree = {
  ownData: {
    heading: 'Exemple : un arbre',
    root: {
      key: 'r',
      label: 'Racine',
      children: [
        { key: 'a', label: 'Exemple A', count: 3 },
        { key: 'b', label: 'Exemple B', children: [{ key: 'c', label: 'Exemple C' }] },
      ],
    },
  },
  ownKey: 'a',
  oneRow: {
    heading: 'Exemple : un nœud',
    root: { key: 'r', label: 'Racine', children: [{ key: 'a', label: 'Exemple A' }] },
  },
  longLabels: {
    heading: 'Exemple : libellés longs',
    root: { key: 'r', label: long('Racine'), children: [{ key: 'a', label: long('Nœud') }] },
  },
  empty: { heading: 'Exemple : rien', root: { key: 'r', label: 'Racine' } },
  broken: { data: { root: 'arbre' }, path: 'root' },
};

const matrix = {
  ownData: {
    heading: 'Exemple : un tableau',
    columns: [
      { key: 'x', label: 'X' },
      { key: 'y', label: 'Y' },
    ],
    rows: [
      { key: 'a', label: 'Exemple A', cells: { x: 'un', y: 2 } },
      { key: 'b', label: 'Exemple B', cells: { x: null } },
    ],
  },
  ownKey: 'a',
  oneRow: {
    heading: 'Exemple : une ligne',
    columns: [{ key: 'x', label: 'X' }],
    rows: [{ key: 'a', label: 'A', cells: { x: 'un' } }],
  },
  longLabels: {
    heading: 'Exemple : libellés longs',
    columns: [{ key: 'x', label: long('Colonne') }],
    rows: [{ key: 'a', label: long('Ligne'), cells: { x: long('Cellule') } }],
  },
  empty: { heading: 'Exemple : rien', columns: [], rows: [] },
  broken: { data: { rows: 'deux' }, path: 'rows' },
};

const cycle = {
  ownData: {
    heading: 'Exemple : trois temps',
    steps: [
      { key: 'a', label: 'Exemple A' },
      { key: 'b', label: 'Exemple B', description: 'une phrase' },
      { key: 'c', label: 'Exemple C' },
    ],
  },
  ownKey: 'b',
  oneRow: { heading: 'Exemple : un temps', steps: [{ key: 'a', label: 'Exemple A' }] },
  longLabels: {
    heading: 'Exemple : libellés longs',
    steps: [
      { key: 'a', label: long('Temps') },
      { key: 'b', label: long('Temps') },
    ],
  },
  empty: { heading: 'Exemple : rien', steps: [] },
  broken: { data: { steps: 'trois' }, path: 'steps' },
};

const number = {
  ownData: {
    heading: 'Exemple : un chiffre',
    key: 'n',
    value: 42,
    unit: '%',
    label: 'de valeurs fictives',
    year: 2020,
    before: { value: 30, year: 2010 },
  },
  ownKey: 'n',
  oneRow: { heading: 'Exemple : un chiffre', value: 1, label: 'seul' },
  longLabels: { heading: 'Exemple : libellés longs', value: 1234567.89, label: long('Chiffre') },
  empty: { heading: 'Exemple : rien', value: null },
  broken: { data: { value: 'abc', label: 'A' }, path: 'value' },
};

export const fixtures: Fixture[] = [
  { tag: 'impact-convictions', ...bars, ...extremes.bars },
  { tag: 'impact-bars', ...bars, ...extremes.bars },
  { tag: 'impact-levers', ...levers, ...extremes.levers },
  { tag: 'impact-typology', ...quadrant, ...extremes.quadrant },
  { tag: 'impact-map', ...regions, ...extremes.regions },
  { tag: 'impact-trend', ...trend, ...extremes.trend },
  { tag: 'impact-timeline', ...timeline, ...extremes.timeline },
  { tag: 'impact-programme', ...tree, ...extremes.tree },
  { tag: 'impact-matrix', ...matrix, ...extremes.matrix },
  { tag: 'impact-cycle', ...cycle, ...extremes.cycle },
  { tag: 'impact-number', ...number, ...extremes.number },
];

/** Tags whose bare form draws a finding. */
export const withDefault = (fixture: Fixture): boolean => fixture.tag !== 'impact-bars';
