// @ts-check
/**
 * `npm run bench`: measures our elements beside a hand-written string, bare Lit and other libraries, and writes BENCHMARKS.md.
 *
 *   npm run bench                        everything, seven rounds
 *   npm run bench -- --quick             three rounds, one speed: to try, written nowhere
 *   npm run bench -- --only bar,growth   some parts; the others keep what they were measured last
 *   npm run bench -- --libraries impact,string,lit
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build } from '../scripts/build.mjs';
import { CHROMIUM_ARGS, ensureChromium } from '../scripts/find-chromium.mjs';
import { buildPages } from './build.mjs';
import { loadData } from './data.mjs';
import { measure, measureHover, median } from './measure.mjs';
import { growthInput, ourPages, scenePage } from './pages.mjs';
import { printResults, writeReport } from './report.mjs';
import { CONTESTANTS, contestantsOf, SCENES } from './scenes.mjs';
import { startServer } from './serve.mjs';
import { staticParts } from './static.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    libraries: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const quick = options.quick ?? false;
const parts = options.only?.split(',');
const libraries = options.libraries?.split(',');
const rounds = Number(options.rounds ?? (quick ? 3 : 7));
const wanted = (/** @type {string} */ part) => !parts || parts.includes(part);
const invited = (/** @type {string} */ name) => !libraries || libraries.includes(name) || name === 'empty';

const STORE = resolve(import.meta.dirname, 'results.json');
/** @type {import('./report.mjs').Results} */
const results = !quick && existsSync(STORE) ? JSON.parse(readFileSync(STORE, 'utf8')) : {};
const GROWTH = [10, 100, 1000, 10_000, 100_000];

await build({ quiet: true });
const files = await buildPages();
const server = await startServer();
for (const [path, content] of files) server.add(path, content);
server.add('/blank.html', '<!doctype html><title>x</title>');
const data = await loadData();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const address = (/** @type {string} */ path) => `${server.origin}${path}`;

/**
 * Rounds of one measure of each page, in turn, so that what else the machine does falls on all alike; medians.
 * @param {string[]} names
 * @param {(name: string) => Promise<Record<string, number>>} once
 * @returns {Promise<Record<string, Record<string, number>>>}
 */
const interleave = async (names, once) => {
  /** @type {Record<string, Record<string, number>[]>} */
  const taken = {};
  for (let round = 0; round < rounds; round++) {
    // Each round starts with another one: none is always the first, or behind the heaviest.
    const order = names.map((_, index) => names[(index + round) % names.length] ?? '');
    for (const name of order) (taken[name] ??= []).push(await once(name));
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name] ?? [])]));
};

/** Writes what is known so far, so that a run that is stopped loses no more than its last part. @param {string} part */
const keep = (part) => {
  if (quick) return;
  results.machine = { chromium: browser.version(), date: new Date().toISOString().slice(0, 10) };
  (results.rounds ??= {})[part] = rounds;
  writeFileSync(STORE, `${JSON.stringify(results)}\n`);
  writeReport(join(import.meta.dirname, '../BENCHMARKS.md'), results);
};

try {
  for (const scene of SCENES) {
    if (!wanted(scene.name)) continue;
    const input = scene.input(data);
    const names = contestantsOf(scene).filter(invited);
    for (const name of names) server.add(`/${scene.name}/${name}.html`, scenePage(scene, name, input, files));
    const updates = scene.updates && [
      input.rows,
      input.rows.map((/** @type {any} */ row, /** @type {number} */ index) => ({ ...row, value: 20 + index * 7 })),
    ];
    for (const cpu of quick ? [1] : [1, 4]) {
      const measured = await interleave(names, async (name) => {
        server.takeAsked();
        const result = await measure(browser, address(`/${scene.name}/${name}.html`), {
          cpu,
          scripted: name !== 'static',
          ...(updates && cpu === 1 && name !== 'static' && { updates }),
        });
        return { ...result, ...server.takeAsked() };
      });
      (results.scenes ??= {})[`${scene.name} ${cpu}`] = measured;
      printResults(`${scene.title}, CPU ${cpu} × slower`, measured);
    }
    keep(scene.name);
  }

  if (wanted('phone')) {
    const scene = SCENES[0];
    if (!scene) throw new Error('no scene');
    const input = scene.input(data);
    const names = CONTESTANTS.map(({ name }) => /** @type {string} */ (name)).filter(
      (name) => name !== 'impact' && invited(name),
    );
    for (const name of names) {
      server.add(
        `/bar/${name}.html`,
        scenePage(scene, /** @type {import('./scenes.mjs').Contestant} */ (name), input, files),
      );
    }
    const ours = ourPages('impact-convictions', await staticParts('impact-convictions'));
    for (const [name, page] of Object.entries(ours)) server.add(`/bar/${name}.html`, page);
    const unscripted = new Set(['static', 'impact-static']);
    const measured = await interleave([...names, ...Object.keys(ours)], (name) =>
      measure(browser, address(`/bar/${name}.html`), { cpu: 4, slow: true, scripted: !unscripted.has(name) }),
    );
    results.phone = measured;
    printResults('one bar chart on a slow phone', measured);
    keep('phone');
  }

  if (wanted('growth')) {
    for (const kind of /** @type {const} */ (['bars', 'points'])) {
      /** @type {import('./scenes.mjs').Scene} */
      const scene = {
        name: 'growth',
        title: '',
        drawing: kind === 'bars' ? 'bars' : 'map',
        own: true,
        input: () => undefined,
      };
      for (const count of GROWTH) {
        const input = growthInput(data, kind, count);
        for (const name of /** @type {const} */ (['empty', 'impact']))
          server.add(`/growth/${kind}${count}-${name}.html`, scenePage(scene, name, input, files));
      }
      const names = GROWTH.flatMap((count) => ['empty', 'impact'].map((name) => `${kind}${count}-${name}`));
      const measured = await interleave(names, (name) => measure(browser, address(`/growth/${name}.html`)));
      (results.growth ??= {})[kind] = GROWTH.map((count) => ({
        count,
        task: (measured[`${kind}${count}-impact`]?.['task'] ?? 0) - (measured[`${kind}${count}-empty`]?.['task'] ?? 0),
        longest: measured[`${kind}${count}-impact`]?.['longest'] ?? 0,
        nodes: measured[`${kind}${count}-impact`]?.['nodes'] ?? 0,
      }));
      console.table(results.growth[kind]);
    }
    keep('growth');
  }

  if (wanted('hover')) {
    const scene = SCENES.find(({ name }) => name === 'points35000');
    if (!scene) throw new Error('no scene of 35,000 points');
    const input = scene.input(data);
    server.add('/hover/impact.html', scenePage(scene, 'impact', input, files));
    results.hover = await measureHover(browser, address('/hover/impact.html'), input.points);
    console.log('hover', results.hover);
    keep('hover');
  }
} finally {
  await browser.close();
  server.close();
}
