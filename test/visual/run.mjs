// @ts-check
/**
 * `npm run visual`: builds the static Storybook, photographs every story in light and dark at 320 and 720 px, and compares with
 * the references beside this file. `-- --update` writes them; other words choose stories (each must be part of the id);
 * `--built` takes the Storybook that is there. Then it reads the documentation pages (docs.mjs).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/find-chromium.mjs';
import { createStaticServer, listen } from '../../scripts/serve.mjs';
import { openCanvas, settle, show, watch } from './canvas.mjs';
import { compare, writeChanges } from './compare.mjs';
import { checkDocs } from './docs.mjs';
import { readPng, writePng } from './png.mjs';

const WIDTHS = [320, 720];
const THEMES = /** @type {const} */ (['light', 'dark']);
/** On each side of the story. */
const PADDING = 24;
/** Height of a picture at most: Chromium takes none beyond 16,384 px. What is under it is a picture of its own. */
const SLICE = 8000;
const PAGES = 2;
// Letters drawn alike on every machine: no hinting, grey edges, one colour space.
const ARGS = [
  ...CHROMIUM_ARGS,
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const root = resolve(import.meta.dirname, '../..');
const site = join(root, 'storybook-static');
const references = join(import.meta.dirname, 'references');
const changesFolder = join(root, 'visual-changes');

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const update = options.includes('--update');

const executablePath = ensureChromium();
if (!options.includes('--built')) {
  const storybook = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const { status } = spawnSync(
    process.execPath,
    [storybook, 'build', '--quiet', '--output-dir', site, '--disable-telemetry'],
    {
      cwd: root,
      // Vite, imported above, says development.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const start = performance.now();
/** @type {{ id: string, type: string, title: string, name: string }[]} */
const entries = Object.values(JSON.parse(readFileSync(join(site, 'index.json'), 'utf8')).entries);
const ids = entries.filter(({ type }) => type === 'story').map(({ id }) => id);
const chosen = ids.filter((id) => words.every((word) => id.includes(word)));
const server = createStaticServer({ '/': site });
const origin = await listen(server);
const browser = await chromium.launch({ executablePath, args: ARGS });

/** @type {string[]} */
const faults = [];
/** @type {import('./compare.mjs').Change[]} */
const changes = [];
/** Files that have a story. @type {Set<string>} */
const taken = new Set();

/** @param {string} file @param {Buffer} shot */
const judge = (file, shot) => {
  taken.add(file);
  const actual = readPng(shot);
  const path = join(references, file);
  const expected = existsSync(path) ? readPng(readFileSync(path)) : undefined;
  const {
    same,
    words: told,
    diff,
  } = expected ? compare(expected, actual) : { same: false, words: 'new', diff: undefined };
  if (same) return;
  if (update) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writePng(actual));
  }
  changes.push({ name: file, words: told, actual, ...(expected && { expected }), ...(diff && { diff }) });
};

/** In four windows, whatever the story itself asks for. @param {import('playwright').Page} page @param {string} id */
const photograph = async (page, id) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none', media: 'screen' });
  const { faults: own, media } = await show(page, id);
  faults.push(...own.map((fault) => `${id}: ${fault}`));
  const [, element, state] = /^charts-(impact-\w+)--(.*)$/.exec(id) ?? ['', 'pages', id];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width: width + 2 * PADDING, height: 900 });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, ...media });
      const { height, ...column } = await settle(page);
      for (let from = 0; from < height; from += SLICE) {
        const clip = { ...column, y: column.y + from, height: Math.min(SLICE, height - from) };
        const shot = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' });
        judge(`${element}/${state}-${width}-${colorScheme}${from > 0 ? `-from-${from}` : ''}.png`, shot);
      }
    }
  }
};

// A story that is shown already would not be drawn again: pages open at one that none of them begins with.
const opening = ids.find((id) => !chosen.slice(0, PAGES).includes(id)) ?? '';
const queue = [...chosen];
await Promise.all(
  Array.from({ length: PAGES }, async () => {
    const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
    const noted = watch(page, origin);
    await openCanvas(page, origin, opening);
    for (let id = queue.shift(); id; id = queue.shift()) {
      await photograph(page, id);
      faults.push(...noted.splice(0).map((fault) => `${id}: ${fault}`));
    }
    await page.close();
  }),
);
if (words.length === 0) faults.push(...(await checkDocs(browser, origin, entries)));
await browser.close();
server.close();

if (words.length === 0 && existsSync(references)) {
  for (const name of readdirSync(references, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.png') || taken.has(name)) continue;
    if (update) rmSync(join(references, name));
    else
      changes.push({
        name,
        words: 'no story has this picture any more',
        expected: readPng(readFileSync(join(references, name))),
      });
  }
}
if (!update) writeChanges(changesFolder, changes);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${taken.size} pictures of ${chosen.length} stories in ${seconds} s: ${changes.length} ${update ? 'written' : 'changed'}`,
);
for (const { name, words: told } of changes.slice(0, update ? 0 : 40)) console.log(`  ${name}: ${told}`);
if (changes.length > 0 && !update) console.log(`Side by side: ${relative(root, join(changesFolder, 'index.html'))}`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 || (changes.length > 0 && !update) ? 1 : 0;
