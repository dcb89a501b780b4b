// @ts-check
/**
 * `npm run contact-sheet`: photographs every element in every state, width and theme into contact-sheet/, with one page to
 * look them over. Words after `--` choose: `npm run contact-sheet -- impact-map 320 dark` (each must be part of the name).
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { build } from './build.mjs';
import { CHROMIUM_ARGS, ensureChromium } from './find-chromium.mjs';
import { readCharts } from './generate.mjs';
import { createStaticServer, listen } from './serve.mjs';
import { oxc } from './vite-options.mjs';

const WIDTHS = [280, 320, 480, 720, 1200];
const THEMES = /** @type {const} */ (['light', 'dark']);
const PAGE =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script type="module" src="/cdn/impact-charts.all.js"></script><body><main></main></body></html>';
const CSS =
  'body { margin: 0; padding: 24px; background: Canvas; color: CanvasText; font: 16px/1.5 Inter, "Liberation Sans", sans-serif } main { display: block }';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'contact-sheet');

/** @typedef {{ name: string, properties: Record<string, unknown>, events?: ('impact-load' | 'impact-error')[], focus?: boolean }} State */

/**
 * The states of one element: those of its default picture, of example data, and its other findings.
 * @param {any} fixture @param {any} chart @returns {State[]}
 */
const statesOf = ({ key, ownData, ownKey, oneRow, longLabels, empty, broken }, { findings, defaultFinding }) => {
  const bare = defaultFinding ? {} : { data: ownData };
  return [
    { name: 'default', properties: bare },
    { name: 'selected', properties: { ...bare, selected: key } },
    { name: 'focus', properties: bare, focus: true },
    { name: 'table', properties: { ...bare, view: 'table' } },
    { name: 'english', properties: { ...bare, lang: 'en' } },
    { name: 'own-data', properties: { data: ownData } },
    { name: 'own-selected', properties: { data: ownData, selected: ownKey } },
    { name: 'one-row', properties: { data: oneRow } },
    { name: 'long-labels', properties: { data: longLabels } },
    // Kinds with a fixed number of parts say what is missing.
    { name: 'empty', properties: { data: empty }, events: ['impact-load', 'impact-error'] },
    { name: 'error', properties: { data: broken.data }, events: ['impact-error'] },
    // The server never answers this address.
    { name: 'loading', properties: { src: '/never.json' } },
    ...Object.keys(findings)
      .filter((finding) => finding !== defaultFinding)
      .map((finding) => ({ name: `finding-${finding}`, properties: { finding } })),
  ];
};

/** @param {Map<string, string[]>} shots names of pictures by tag */
const writeIndex = (shots) => {
  const sections = [...shots].map(([tag, names]) => {
    const figures = names.map(
      (name) => `<figure><img src="${name}.png" loading="lazy" alt=""><figcaption>${name}</figcaption></figure>`,
    );
    return `<section id="${tag}"><h2>${tag}</h2><div>${figures.join('\n')}</div></section>`;
  });
  const links = [...shots.keys()].map((tag) => `<a href="#${tag}">${tag}</a>`);
  const style =
    'body{font:14px/1.4 sans-serif;margin:24px;background:#ddd}nav a{margin-right:1em}div{display:flex;flex-wrap:wrap;gap:24px;align-items:start}figure{margin:0}img{max-width:100%;display:block}figcaption{padding:4px 0}';
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style><nav>${links.join('\n')}</nav>\n${sections.join('\n')}</html>\n`,
  );
};

const words = process.argv.slice(2);
const executablePath = ensureChromium();
await build({ quiet: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** @type {{ module: { fixtures: any[] } }} */
const {
  module: { fixtures },
} = await runnerImport(join(root, 'test/fixtures.ts'), { root, configFile: false, logLevel: 'error', oxc });
const charts = await readCharts();
const server = createStaticServer({ '/cdn': join(root, 'dist/cdn') });
const origin = await listen(server);
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });

/** @type {Map<string, string[]>} */
const shots = new Map();
/** Every element and state at one width, in one theme. @param {number} width @param {'light' | 'dark'} theme */
const photograph = async (width, theme) => {
  const page = await browser.newPage({ viewport: { width: width + 48, height: 900 }, colorScheme: theme });
  await page.route('**/page.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: `:root { color-scheme: ${theme} } ${CSS}` }),
  );
  await page.route('**/sheet.html', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.route('**/never.json', () => {});
  await page.goto(`${origin}/sheet.html`);
  for (const fixture of fixtures) {
    const chart = charts.find(({ tag }) => tag === fixture.tag);
    if (!chart) continue;
    for (const { name, properties, events = ['impact-load'], focus } of statesOf(fixture, chart)) {
      const shot = `${fixture.tag}-${name}-${width}-${theme}`;
      if (!words.every((word) => shot.includes(word))) continue;
      await page.evaluate(
        ({ tag, properties, events, loading }) => {
          const element = document.createElement(tag);
          const drawn = new Promise((resolve, reject) => {
            for (const event of events) element.addEventListener(event, resolve, { once: true });
            setTimeout(() => reject(new Error(`no ${events.join(' or ')} within 5 s`)), 5000);
          });
          document.querySelector('main')?.replaceChildren(Object.assign(element, properties));
          // Fonts and sizes settle in the two frames after the first picture.
          const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return loading ? undefined : drawn.then(painted).then(() => undefined);
        },
        { tag: fixture.tag, properties, events, loading: name === 'loading' },
      );
      const element = page.locator(fixture.tag);
      if (name === 'loading') await element.locator('.loading span').waitFor();
      if (focus) await page.keyboard.press('Tab');
      await element.screenshot({ path: join(out, `${shot}.png`), animations: 'disabled' });
      shots.set(fixture.tag, [...(shots.get(fixture.tag) ?? []), shot]);
    }
  }
  await page.close();
};
// The two themes side by side: taking a picture mostly waits.
for (const width of WIDTHS) await Promise.all(THEMES.map((theme) => photograph(width, theme)));
for (const names of shots.values()) names.sort();
await browser.close();
server.close();
writeIndex(shots);
console.log(`${[...shots.values()].flat().length} pictures: contact-sheet/index.html`);
