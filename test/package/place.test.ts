/**
 * The documented snippets move nothing: impact-charts.css reserves the place of each built-in finding before the script has
 * run. Measured in a real Chromium, with the reader's text under the chart.
 */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { renderHtml } from '../../src/render.ts';
import { useSite } from './browser.ts';

const site = useSite();

const drawn = charts.filter((chart) => chart.defaultFinding).map((chart) => chart.tag);

/** Where the text under each chart stands before the script and after the picture, and the shift that Chromium counts. */
const measure = async (
  width: number,
  snippets: string[],
): Promise<{ before: number[]; after: number[]; shift: number }> => {
  const body = snippets.map((snippet) => `${snippet}<p class="article">Le texte de l’article.</p>`).join('\n');
  site.write(
    'place.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/cdn/impact-charts.css">
<style>body { margin: 0; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; } p { margin: 0; }</style>
<script type="module" src="/dist/cdn/impact-charts.js"></script></head><body>${body}
<script>
  // Runs before any module: the page as it stands without the library.
  window.tops = () => [...document.querySelectorAll('.article')].map((p) => Math.round(p.getBoundingClientRect().top + scrollY));
  window.before = tops();
  window.shift = 0;
  window.loaded = 0;
  addEventListener('impact-load', () => loaded++);
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
</script></body></html>`,
  );
  const page = await site.browser.newPage({ viewport: { width, height: 3000 } });
  await page.goto(`${site.origin}/place.html`);
  await page.waitForFunction(
    (count) => (globalThis as unknown as { loaded: number }).loaded === count,
    snippets.length,
  );
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
    const { before, after, shift } = await measure(
      width,
      drawn.map((tag) => `<${tag}></${tag}>`),
    );
    expect(after).toEqual(before);
    expect(shift).toBe(0);
  });

  test('no text moves when the chart takes the place of the picture that stands in its tag (renderHtml)', async () => {
    const { before, after, shift } = await measure(
      width,
      await Promise.all(drawn.map((tag) => renderHtml(tag, { width }))),
    );
    expect(after).toEqual(before);
    expect(shift).toBe(0);
  });
});
