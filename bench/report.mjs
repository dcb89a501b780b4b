// @ts-check
/** What was measured, on the terminal and as BENCHMARKS.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { CONTESTANTS, SCENES } from './scenes.mjs';

/** @typedef {Record<string, Record<string, number>>} Measured */
/** @typedef {{ count: number, task: number, longest: number, nodes: number }} Growth */
/**
 * @typedef {object} Results
 * @property {Record<string, Measured>} [scenes] by name and speed: `bar 1`
 * @property {Measured} [phone]
 * @property {{ bars?: Growth[], points?: Growth[] }} [growth]
 * @property {{ median: number, worst: number, right: number, of: number }} [hover]
 * @property {Record<string, number>} [rounds] of each part, as it was measured last
 * @property {{ chromium: string, date: string }} [machine]
 */

/** Task time without the empty page's. @param {Measured | undefined} measured @param {string} name */
const net = (measured, name) => {
  const [task, base] = [measured?.[name]?.['task'], measured?.['empty']?.['task']];
  return task === undefined || base === undefined ? undefined : task - base;
};

/** @param {string} title @param {Measured} measured */
export const printResults = (title, measured) => {
  console.log(`\n${title}`);
  const floor = net(measured, 'string') ?? 0;
  const rows = Object.entries(measured).map(([name, result]) => {
    const digits = (/** @type {string} */ key, count = 0) => Number((result[key] ?? 0).toFixed(count));
    const spent = net(measured, name) ?? 0;
    return [
      name,
      {
        task: digits('task', 1),
        net: Number(spent.toFixed(1)),
        ratio: floor > 0 ? Number((spent / floor).toFixed(1)) : 0,
        shown: digits('shown'),
        longest: digits('longest'),
        'heap MB': Number(((result['heap'] ?? 0) / 1e6).toFixed(2)),
        nodes: digits('nodes'),
        update: digits('update', 2),
        gzip: digits('gzip'),
        brotli: digits('brotli'),
        requests: digits('requests'),
      },
    ];
  });
  console.table(Object.fromEntries(rows));
};

/** @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows */
const table = (heads, rows) =>
  [
    `| ${heads.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(heads.length - 1)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const number = (/** @type {number | undefined} */ value, digits = 0) =>
  value === undefined
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** @param {Results} results @param {1 | 4} cpu */
const timeTable = ({ scenes = {} }, cpu) =>
  table(
    ['', ...SCENES.map(({ title }) => title)],
    CONTESTANTS.map(({ name, title }) => [
      title,
      ...SCENES.map((scene) => {
        const measured = scenes[`${scene.name} ${cpu}`];
        const spent = net(measured, name);
        if (name === 'empty') return number(measured?.[name]?.['task'], 1);
        const floor = net(measured, 'string');
        return spent === undefined || floor === undefined
          ? '–'
          : `${number(spent, 1)} (${number(spent / Math.max(floor, 0.1), 1)})`;
      }),
    ]),
  );

/** @param {Results} results */
const weightTable = ({ scenes = {} }) => {
  const [bar, fifty, all, map] = ['bar 1', 'bars50 1', 'bars50all 1', 'map 1'].map((name) => scenes[name]);
  const of = (/** @type {Measured | undefined} */ measured, /** @type {string} */ name, /** @type {string} */ key) =>
    measured?.[name]?.[key];
  const kilobytes = (/** @type {number | undefined} */ bytes) => number(bytes === undefined ? bytes : bytes / 1024, 1);
  return table(
    [
      '',
      'bar chart, KB gzip',
      'KB brotli',
      'map, KB gzip',
      'KB brotli',
      'requests',
      'heap of 50, MB',
      'nodes of one',
      'ms per update',
    ],
    CONTESTANTS.map(({ name, title }) => [
      title,
      kilobytes(of(bar, name, 'gzip')),
      kilobytes(of(bar, name, 'brotli')),
      kilobytes(of(map, name, 'gzip')),
      kilobytes(of(map, name, 'brotli')),
      // The page before, of the same process, is asked for too.
      number((of(bar, name, 'requests') ?? 1) - 1),
      number((of(name === 'impact' ? all : fifty, name, 'heap') ?? 0) / 1e6, 1),
      number(of(bar, name, 'nodes')),
      of(bar, name, 'update') ? number(of(bar, name, 'update'), 2) : '–',
    ]),
  );
};

const OURS = /** @type {const} */ ({
  'impact-static': '**impact-charts**, `render --format html`: the picture before any script',
  'impact-file': '**impact-charts**, the one file of the tag',
  'impact-hints': '**impact-charts**, the loader with preload hints',
  'impact-loader': '**impact-charts**, the loader alone',
});

/** @param {Results} results */
const phoneTable = ({ phone = {} }) => {
  const rows = [
    ...CONTESTANTS.filter(({ name }) => name !== 'impact'),
    ...Object.entries(OURS).map(([name, title]) => ({ name, title })),
  ];
  return table(
    ['', 'shown, ms', 'task time, ms'],
    rows.map(({ name, title }) => [title, number(phone[name]?.['shown']), number(phone[name]?.['task'])]),
  );
};

/** @param {Results} results */
const growthTable = ({ growth = {} }) =>
  table(
    ['rows', 'bars: task, ms', 'longest task, ms', 'nodes', 'points: task, ms', 'longest task, ms', 'nodes'],
    (growth.bars ?? []).map((bars, index) => {
      const points = growth.points?.[index];
      return [
        number(bars.count),
        number(bars.task, 1),
        number(bars.longest),
        number(bars.nodes),
        number(points?.task, 1),
        number(points?.longest),
        number(points?.nodes),
      ];
    }),
  );

/** The aims, what was reached, and whether that is enough. @param {Results} results */
export const verdicts = ({ scenes = {}, phone = {}, growth = {}, hover }) => {
  const spent = (/** @type {string} */ scene, /** @type {string} */ name) => net(scenes[`${scene} 1`], name) ?? NaN;
  const figure = (/** @type {string} */ scene, /** @type {string} */ name, /** @type {string} */ key) =>
    scenes[`${scene} 1`]?.[name]?.[key] ?? NaN;
  const peers = ['plot', 'chartjs', 'echarts', 'dsfr'];
  const best = (/** @type {string} */ scene) =>
    Math.min(...peers.map((name) => spent(scene, name)).filter(Number.isFinite));
  const shown = (/** @type {string} */ name) => phone[name]?.['shown'] ?? NaN;
  // Of ours with all fifty drawn.
  const heap = (/** @type {string} */ name) =>
    figure(name === 'impact' ? 'bars50all' : 'bars50', name, 'heap') - figure('bars50', 'empty', 'heap');
  /** The steepest of the steps to ten times the rows. @param {Growth[]} [steps] */
  const steepest = (steps = []) =>
    Math.max(...steps.slice(1).map(({ task }, index) => task / (steps[index]?.task ?? NaN)));
  /** @type {[string, number, number, string][]} */
  const aims = [
    ...['bar', 'map'].flatMap(
      (scene) =>
        /** @type {[string, number, number, string][]} */ ([
          [`${scene}: 5 × the string or 15 ms`, spent(scene, 'impact'), Math.max(15, 5 * spent(scene, 'string')), 'ms'],
          [`${scene}: half of the best peer`, spent(scene, 'impact'), best(scene) / 2, 'ms'],
        ]),
    ),
    ['50 bar charts: half of Plot', spent('bars50', 'impact'), spent('bars50', 'plot') / 2, 'ms'],
    ['50 bar charts: a third of Chart.js', spent('bars50', 'impact'), spent('bars50', 'chartjs') / 3, 'ms'],
    ['5,000 points: Plot', spent('points5000', 'impact'), spent('points5000', 'plot'), 'ms'],
    ['35,000 points: half of Chart.js', spent('points35000', 'impact'), spent('points35000', 'chartjs') / 2, 'ms'],
    ['35,000 points: the name under the pointer, median', hover?.median ?? NaN, 16, 'ms'],
    ['slow phone, static: 1.1 × the SVG in the HTML', shown('impact-static'), 1.1 * shown('static'), 'ms'],
    ['slow phone, by script alone (one file)', shown('impact-file'), 600, 'ms'],
    ['an update: 3 × bare Lit', figure('bar', 'impact', 'update'), 3 * figure('bar', 'lit', 'update'), 'ms'],
    ['heap of 50: half of Chart.js', heap('impact') / 1e6, heap('chartjs') / 2e6, 'MB'],
    ['ten times the bars, at most ten times the task time', steepest(growth.bars), 10, '×'],
    ['ten times the points, at most ten times the task time', steepest(growth.points), 10, '×'],
  ];
  return aims.map(([aim, reached, most, unit]) => [
    aim,
    Number.isFinite(reached) ? `${number(reached, 1)} ${unit}` : '–',
    Number.isFinite(most) ? `${number(most, 1)} ${unit}` : '–',
    Number.isFinite(reached) && Number.isFinite(most) ? (reached <= most ? 'yes' : 'no') : 'not measured',
  ]);
};

const versionOf = (/** @type {string} */ name) =>
  `${name} ${JSON.parse(readFileSync(resolve(import.meta.dirname, '../node_modules', name, 'package.json'), 'utf8')).version}`;

/** @param {Results} results */
const roundsOf = ({ rounds: { hover: _hover, ...rounds } = {} }) => {
  const counts = [...new Set(Object.values(rounds))].sort((a, b) => b - a);
  return counts
    .map((count) => {
      const parts = Object.keys(rounds).filter((part) => rounds[part] === count);
      return counts.length === 1 ? `${count} of them` : `${count} for ${parts.join(', ')}`;
    })
    .join('; ');
};

/** @param {string} path @param {Results} results */
export const writeReport = (path, results) => {
  const { machine, hover } = results;
  const libraries = ['lit', '@observablehq/plot', 'chart.js', 'echarts', '@gouvfr/dsfr-chart', 'vite'].map(versionOf);
  const text = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- --quick --only bar\` tries one part and writes nothing.

Measured on ${machine?.date ?? '–'} in Chromium ${machine?.chromium ?? '–'}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}).
${libraries.join(', ')}.

**Method.** Every library draws the same data, as its manual shows first and with its animation off, bundled by the same Vite into
one script, served compressed from the loopback, in a browser context of its own, so that nothing is cached. In rounds, in
which the pages take turns (${roundsOf(results)}); medians, and not of a quiet machine: the fewer the rounds, the less they are worth. *Task time* is the processor's time of the tasks of the page's main thread, from navigation to painted, as
the DevTools protocol counts it (\`TaskDuration\`, by thread ticks: what else the machine does is left out). Our bar chart and
map are the study's own, with heading, source, table and menu, which the others do not draw; of 5,000 bars ours draws 500 and says so;
points by the thousand are grouped in discs, and the pointer still finds each of them. Of fifty charts ours draws those in
sight and then, when the page rests, the others: the time of *50 bar charts* ends when what is in sight is painted, that of the column
beside it when all are drawn, as the other libraries do at once.

## Task time, ms (times the hand-written string's), without the empty page's

${timeTable(results, 1)}

### CPU four times slower

${timeTable(results, 4)}

## Weight, memory, updates

Scripts and style sheets, 1 KB = 1,024 bytes. An update gives a mounted bar chart other values; its task time, without the frame's own.

${weightTable(results)}

## One bar chart on a slow phone

CPU four times slower, 150 ms of latency, 1.6 Mbit/s down. *Shown*: the first paint that holds the chart.

${phoneTable(results)}

## Growth of our elements with the rows

Without the empty page's time. A hover over 35,000 points takes ${number(hover?.median, 1)} ms (median; at worst ${number(hover?.worst, 1)} ms, when the search tree is made), and names the nearest of them ${hover?.right ?? '–'} times in ${hover?.of ?? '–'}.

${growthTable(results)}

## Aims

${table(['aim', 'reached', 'at most', 'held'], verdicts(results))}
`;
  writeFileSync(path, text);
};
