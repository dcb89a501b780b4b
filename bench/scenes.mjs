// @ts-check
/** What is measured, on which libraries, and how the pages are made. */
import { makeRows } from './data.mjs';

/** In the order of the table. */
export const CONTESTANTS = /** @type {const} */ ([
  { name: 'empty', title: 'empty page' },
  { name: 'static', title: 'the SVG already in the HTML, no script' },
  { name: 'string', title: 'hand-written SVG string by script' },
  { name: 'lit', title: 'bare Lit, same SVG' },
  { name: 'impact', title: '**impact-charts**' },
  { name: 'plot', title: 'Observable Plot' },
  { name: 'chartjs', title: 'Chart.js' },
  { name: 'echarts', title: 'ECharts (canvas)' },
  { name: 'dsfr', title: 'dsfr-chart' },
]);
/** @typedef {(typeof CONTESTANTS)[number]['name']} Contestant */

/** @typedef {'bars' | 'map'} Drawing */
/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} title
 * @property {Drawing} drawing
 * @property {number} [boxes] charts in the page; 1 by default
 * @property {(data: Awaited<ReturnType<typeof import('./data.mjs').loadData>>) => any} input what libraries draw
 * @property {boolean} [own] whether our element is given that input too; by default it draws the study's own result
 * @property {boolean} [all] whether our charts out of sight are waited for: without, they are drawn when the page rests
 * @property {readonly Contestant[]} [without] those that do not have it
 * @property {boolean} [updates] whether the time of an update is taken
 */

/** @type {readonly Scene[]} */
export const SCENES = [
  { name: 'bar', title: 'one bar chart', drawing: 'bars', input: ({ bars }) => bars, updates: true },
  { name: 'bars50', title: '50 bar charts', drawing: 'bars', boxes: 50, input: ({ bars }) => bars },
  {
    name: 'bars50all',
    title: 'all of 50, ours out of sight too',
    drawing: 'bars',
    boxes: 50,
    all: true,
    input: ({ bars }) => bars,
    without: ['static', 'lit', 'plot', 'chartjs', 'echarts', 'dsfr'],
  },
  { name: 'map', title: 'regional map', drawing: 'map', input: ({ map }) => map },
  {
    name: 'bars5000',
    title: '5,000 bars',
    drawing: 'bars',
    own: true,
    input: () => ({ own: true, unit: '%', rows: makeRows(5000) }),
    without: ['static'],
  },
  ...[5000, 35_000].map(
    (count) =>
      /** @type {Scene} */ ({
        name: `points${count}`,
        title: `${count.toLocaleString('en')} points on the map`,
        drawing: 'map',
        own: true,
        input: ({ map, makePoints }) => ({ ...map, points: makePoints(count) }),
        without: ['dsfr'],
      }),
  ),
];

/** @param {Scene} scene */
export const contestantsOf = ({ without = [] }) =>
  CONTESTANTS.map(({ name }) => name).filter((name) => !without.includes(name));

/** The module that draws. @param {Contestant} name @param {Drawing} drawing */
export const moduleOf = (name, drawing) =>
  name === 'dsfr' || name === 'impact' ? `${name}-${drawing === 'bars' ? 'bars' : 'map'}` : name;
