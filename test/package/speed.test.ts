/**
 * Too many rows in a real Chromium, by the clock: 10,000 are drawn within a second, a million refused within two with the tab
 * alive. A project of its own (vitest.config.ts), which runs when all else is done.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { many } from '../hostile.ts';
import { useSite } from './browser.ts';

const site = useSite();

declare const seen: { codes: string[] };
type Chart = HTMLElement & { data: unknown };

const open = async (body: string): Promise<Page> => {
  site.write(
    'page.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/dist/cdn/impact-charts.all.js"></script></head><body>${body}</body></html>`,
  );
  const page = await site.browser.newPage();
  await page.addInitScript(() => {
    const here = { codes: [] as string[] };
    Object.assign(globalThis, { seen: here });
    addEventListener('impact-error', ({ detail }) => here.codes.push(detail.code));
  });
  await page.goto(`${site.origin}/page.html`);
  return page;
};

let page: Page;
beforeAll(async () => {
  page = await open('<impact-bars id="it"></impact-bars>');
});
afterAll(() => page.close());

test.each(
  charts.filter(({ kind }) => Object.hasOwn(many, kind.name)).map(({ tag, kind }) => [tag, kind.name] as const),
)('%s draws 10,000 within a second, at the best of three', async (tag, kind) => {
  const took = await page.evaluate(
    async ([name, value]) => {
      const times: number[] = [];
      for (let time = 0; time < 3; time++) {
        const chart = document.createElement(name) as Chart;
        chart.data = JSON.parse(value);
        const load = new Promise((done) => chart.addEventListener('impact-load', done, { once: true }));
        const start = performance.now();
        document.body.append(chart);
        await load;
        // Laid out, too.
        chart.getBoundingClientRect();
        times.push(performance.now() - start);
        chart.remove();
      }
      return Math.min(...times);
    },
    [tag, JSON.stringify(many[kind]!(10_000))] as const,
  );
  console.info(`${tag}: 10,000 in ${Math.round(took)} ms`);
  expect(took).toBeLessThan(1000);
});

test('a million rows are refused within two seconds, the tab answers, and the chart draws the next data', async () => {
  const { took, frames, code } = await page.evaluate(async () => {
    const chart = document.querySelector<Chart>('#it')!;
    const rows = Array.from({ length: 1_000_000 }, (_, index) => ({ label: `Exemple ${index}`, value: index }));
    const said = new Promise<CustomEvent<{ code: string }>>((done) =>
      chart.addEventListener('impact-error', (event) => done(event as unknown as CustomEvent<{ code: string }>), {
        once: true,
      }),
    );
    const start = performance.now();
    chart.data = { rows };
    const { detail } = await said;
    const time = performance.now() - start;
    let count = 0;
    for (; count < 10; count++) await new Promise((done) => requestAnimationFrame(done));
    return { took: time, frames: count, code: detail.code };
  });
  expect(code).toBe('too-large');
  expect(took).toBeLessThan(2000);
  expect(frames).toBe(10);
  await page.getByText('au plus 100000 éléments').waitFor();
  await page.locator('#it').evaluate(async (host) => {
    const load = new Promise((done) => host.addEventListener('impact-load', done, { once: true }));
    (host as Chart).data = { rows: [{ label: 'A', value: 1 }] };
    await load;
  });
  expect(await page.locator('#it svg.picture').count()).toBe(1);
});

test('a million rows of `src` are too many bytes, or too many rows: either is said', async () => {
  site.write('million.csv', `label;value\n${'A;1\n'.repeat(1_000_000)}`);
  const other = await open('<impact-bars src="/million.csv"></impact-bars>');
  await other.waitForFunction(() => seen.codes.length > 0);
  expect(await other.evaluate(() => seen.codes)).toEqual(['too-large']);
  await other.close();
});
