/**
 * The documented snippet moves nothing: impact-charts.css reserves the place of each built-in finding before the script has
 * run. Measured in a real Chromium, with the reader's text under the chart.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';
import { createStaticServer, listen } from '../../scripts/serve.mjs';
import { charts } from '../../src/charts/index.ts';

let folder: string;
let server: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'impact-place-'));
  server = createStaticServer({ '/cdn': resolve(import.meta.dirname, '../../dist/cdn'), '/': folder });
  origin = await listen(server);
  const executablePath = findChromium();
  browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) });
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const drawn = charts.filter((chart) => chart.defaultFinding).map((chart) => chart.tag);

/** Where the text under each chart stands before the script and after the picture, and the shift that Chromium counts. */
const measure = async (width: number): Promise<{ before: number[]; after: number[]; shift: number }> => {
  const body = drawn.map((tag) => `<${tag}></${tag}><p>Le texte de l’article.</p>`).join('\n');
  writeFileSync(
    join(folder, 'place.html'),
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/cdn/impact-charts.css">
<style>body { margin: 0; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; } p { margin: 0; }</style>
<script type="module" src="/cdn/impact-charts.js"></script></head><body>${body}
<script>
  // Runs before any module: the page as it stands without the library.
  window.tops = () => [...document.querySelectorAll('p')].map((p) => Math.round(p.getBoundingClientRect().top + scrollY));
  window.before = tops();
  window.shift = 0;
  window.loaded = 0;
  addEventListener('impact-load', () => loaded++);
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
</script></body></html>`,
  );
  const page = await browser.newPage({ viewport: { width, height: 3000 } });
  await page.goto(`${origin}/place.html`);
  await page.waitForFunction((count) => (globalThis as unknown as { loaded: number }).loaded === count, drawn.length);
  const result = await page.evaluate(async () => {
    const seen = globalThis as unknown as { before: number[]; tops: () => number[]; shift: number };
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { before: seen.before, after: seen.tops(), shift: seen.shift };
  });
  await page.close();
  return result;
};

describe.each([320, 720, 1200])('in a page %i px wide', (width) => {
  test('no text under a chart moves when the chart is drawn', async () => {
    const { before, after, shift } = await measure(width);
    expect(after).toEqual(before);
    expect(shift).toBe(0);
  });
});
