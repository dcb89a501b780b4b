/**
 * The documented snippets move nothing: the text under each chart stands where it stood before any script had run. Measured in
 * a real Chromium, in pages of three widths.
 */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { embedCode } from '../../src/export/embed.ts';
import { renderHtml, renderSvg, renderTable, viewOf } from '../../src/render.ts';
import { useSite } from './browser.ts';

const site = useSite();

const drawn = charts.filter((chart) => chart.defaultFinding).map((chart) => chart.tag);
const SNIPPET =
  '<link rel="stylesheet" href="/dist/cdn/impact-charts.css"><script type="module" src="/dist/cdn/impact-charts.js"></script>';

interface Moves {
  /** Where the text under each chart stands before the script and after the picture. */
  before: number[];
  after: number[];
  /** The shift that Chromium counts. */
  shift: number;
}
type Recorder = Moves & { loaded: number; tops: () => number[] };

/**
 * The page is painted when it has been parsed: on a busy machine a part of a table comes first, whose columns then move.
 * @param charts HTML of each chart; `heard` the number of charts whose picture is waited for in the page itself.
 */
const measure = async (
  width: number,
  forms: string[],
  head: string,
  heard = forms.length,
  height = 16_000,
): Promise<Moves> => {
  const body = forms.map((form) => `${form}<p class="after">Le texte de l’article.</p>`).join('\n');
  site.write(
    'place.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<link rel="expect" href="#end" blocking="render">${head}
<style>body { margin: 0; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; } p { margin: 0; } figure { margin: 0; } iframe { display: block; border: 0; }</style>
<script>
  window.tops = () => [...document.querySelectorAll('.after')].map((p) => Math.round(p.getBoundingClientRect().top + scrollY));
  window.shift = 0;
  window.loaded = 0;
  addEventListener('impact-load', () => loaded++);
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
</script></head><body>${body}
<script>
  // Runs before any module: the page as it stands without the library.
  window.before = tops();
</script><p id="end"></p></body></html>`,
  );
  const page = await site.browser.newPage({ viewport: { width, height } });
  await page.goto(`${site.origin}/place.html`);
  await page.waitForFunction((count) => (globalThis as unknown as Recorder).loaded >= count, heard);
  for (const frame of page.frames().slice(1)) await frame.locator('.picture').waitFor();
  const result = await page.evaluate(async () => {
    const seen = globalThis as unknown as Recorder;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { before: seen.before, after: seen.tops(), shift: seen.shift };
  });
  await page.close();
  return result;
};

const OWN = {
  heading: 'Des données de la page, avec un titre qui court sur plus d’une ligne là où la colonne est étroite',
  unit: '%',
  note: 'Valeurs inventées pour l’exemple.',
  source: { label: 'Exemple' },
  rows: [
    { label: 'Collectivités territoriales et leurs groupements', value: 52.5 },
    { label: 'Associations', value: null },
    { label: 'Entreprises', value: 30 },
  ],
};

const ARTICLE = '<p>Un paragraphe de l’article, qui suit le graphique et le précède dans la page suivante.</p>'.repeat(
  60,
);

describe.each([320, 720, 1200])('in a page %i px wide', (width) => {
  test('the tag moves no text', async () => {
    const { before, after, shift } = await measure(
      width,
      drawn.map((tag) => `<${tag}></${tag}>`),
      SNIPPET,
    );
    expect(after).toEqual(before);
    expect(shift).toBe(0);
  });

  test('the static HTML, seen before any script, moves no text when the live chart takes its place', async () => {
    const findings = await Promise.all(drawn.map((tag) => renderHtml(tag, { width })));
    const own = await renderHtml('impact-bars', { width, data: OWN });
    const { before, after, shift } = await measure(width, [...findings, own], SNIPPET);
    expect(after).toEqual(before);
    expect(shift).toBe(0);
  });

  test('the frame moves no text: the snippet knows its height at this width', async () => {
    const frames = await Promise.all(
      drawn.map(async (tag) => embedCode(await viewOf(tag), 'iframe', '/dist/cdn/').replace('loading="lazy"', '')),
    );
    const { before, after, shift } = await measure(width, frames, '', 0);
    expect(after).toEqual(before);
    expect(shift).toBe(0);
  });

  test('the picture alone moves no text, with its width and height written', async () => {
    const picture = await renderSvg('impact-convictions', { width });
    site.write('picture.svg', picture);
    const [, height] = /height="(\d+)"/.exec(picture)!;
    const image = `<img src="/picture.svg" width="${width}" height="${height}" alt="">`;
    const { after, before, shift } = await measure(width, [image, image], '', 0);
    expect(after).toEqual(before);
    expect(shift).toBe(0);
  });

  // A table and its chart are not of one height. What that costs is stated in the guides: measured with the form at the top
  // of a window of 900 px, the worst that a reader meets.
  test('the table moves the text under it, by what the guides say at most', async () => {
    const shifts: Record<string, number> = {};
    for (const tag of ['impact-convictions', 'impact-trend', 'impact-timeline', 'impact-number', 'impact-map'])
      shifts[tag] = (await measure(width, [(await renderTable(tag)) + ARTICLE], SNIPPET, 1, 900)).shift;
    console.info(`Layout shift of the table form at ${width} px: ${JSON.stringify(shifts)}`);
    expect(Math.max(...Object.values(shifts))).toBeLessThanOrEqual({ 320: 0.05, 720: 0.13, 1200: 0.23 }[width]!);
  });
});
