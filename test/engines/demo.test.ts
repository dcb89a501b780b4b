/**
 * The demo in every engine that is on this machine: each figure is drawn, nothing goes wrong, and nothing is asked of another host,
 * which the strict policy that the pages are served with would refuse and report.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWebKit } from '../../scripts/engines.mjs';
import { createStaticServer, listen } from '../../scripts/serve.mjs';
import { dist, engines } from '../package/browser.ts';
import { startWebKit } from './webkit.ts';

const demo = resolve(import.meta.dirname, '../../demo');
const pages = readdirSync(demo).filter((name) => name.endsWith('.html'));

/** Runs before the page's own scripts: keeps what goes wrong, and brings every figure into view so that lazy ones load. */
const WATCH = `
window.seen = { drawn: 0, wrong: [], foreign: [] };
addEventListener('error', (event) => seen.wrong.push(event.message));
addEventListener('unhandledrejection', ({ reason }) => seen.wrong.push(String(reason)));
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => seen.wrong.push(effectiveDirective + ' ' + blockedURI));
addEventListener('impact-error', ({ target, detail }) => seen.wrong.push(target.localName + ' ' + detail.message));
const names = new RegExp('^impact-');
const charts = () => [...document.querySelectorAll('*')].filter(({ localName }) => names.test(localName));
const frame = () => new Promise((done) => requestAnimationFrame(done));
const wait = async (holds) => {
  for (let frames = 0; frames < 300 && !holds(); frames++) await frame();
  return holds();
};
addEventListener('load', async () => {
  // A table may become a chart after the page is loaded: it is waited for, so that no chart comes uncounted.
  for (const figure of document.querySelectorAll('figure:has(> table)'))
    if (!(await wait(() => charts().some((chart) => chart.contains(figure)))))
      seen.wrong.push('still a table: ' + figure.outerHTML.slice(0, 120));
  for (const chart of charts()) {
    chart.scrollIntoView();
    if (await wait(() => chart.shadowRoot?.querySelector('svg.picture *'))) seen.drawn++;
    else seen.wrong.push('not drawn: ' + chart.outerHTML.slice(0, 120));
  }
  seen.charts = charts().length;
  seen.foreign = performance.getEntriesByType('resource').map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'));
  seen.finished = true;
});`;

interface Seen {
  drawn: number;
  charts: number;
  wrong: string[];
  foreign: string[];
  finished?: true;
}

interface Visitor {
  name: string;
  start: () => Promise<{ visit: (url: string) => Promise<() => Promise<Seen>>; close: () => Promise<unknown> }>;
}
const visitors: Visitor[] = [
  ...engines.map(({ name, launch }) => ({
    name,
    start: async () => {
      const browser = await launch();
      const page = await browser.newPage();
      return {
        visit: async (url: string) => {
          await page.goto(url);
          return () => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
        },
        close: () => browser.close(),
      };
    },
  })),
  ...(findWebKit()
    ? [
        {
          name: 'WebKitGTK',
          start: async () => {
            const webkit = await startWebKit();
            return {
              visit: async (url: string) => {
                await webkit.open(url);
                return () => webkit.run<Seen>('return window.seen');
              },
              close: () => webkit.close(),
            };
          },
        },
      ]
    : []),
];

let folder: string;
let server: Server;
let origin: string;
let figures = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'impact-demo-'));
  cpSync(demo, folder, { recursive: true });
  writeFileSync(join(folder, 'watch.js'), WATCH);
  for (const name of pages) {
    const html = readFileSync(join(demo, name), 'utf8');
    writeFileSync(join(folder, name), html.replace(/<head>/, '<head><script src="watch.js"></script>'));
  }
  server = createStaticServer({ '/demo': folder, '/dist': dist });
  origin = await listen(server);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
  console.info(`Demo: ${figures} figures drawn in ${visitors.map(({ name }) => name).join(', ')}.`);
});

describe.each(visitors)('in $name', ({ start }) => {
  let browser: Awaited<ReturnType<Visitor['start']>>;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  test.each(pages)('demo/%s draws every figure, without an error and without another host', async (name) => {
    // The strict policy allows no frame, which is one of the forms.
    const look = await browser.visit(`${origin}/demo/${name}${name === 'formes.html' ? '' : '?csp=1'}`);
    await expect.poll(async () => (await look()).finished, { timeout: 25_000, interval: 200 }).toBe(true);
    const seen = await look();
    expect(seen.wrong).toEqual([]);
    expect(seen.foreign).toEqual([]);
    expect(seen.charts).toBeGreaterThan(0);
    expect(seen.drawn).toBe(seen.charts);
    figures += seen.drawn;
  });
});
