/**
 * The files for pages without a bundler, each alone on a bare page in a real Chromium under the strict policy of README.md:
 * they draw, say nothing in the console, break no policy, and ask for nothing but their own files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { tags } from '../../scripts/bundles.mjs';
import { dist, useSite } from './browser.ts';

const cdn = join(dist, 'cdn');
const site = useSite();

/** A bare `impact-bars` has nothing of its own to draw. */
const element = (tag: string): string =>
  tag === 'impact-bars'
    ? '<impact-bars><script type="application/json">{"heading":"A","rows":[{"key":"a","label":"A","value":1}]}</script></impact-bars>'
    : `<${tag}></${tag}>`;

interface Seen {
  page: Page;
  /** Paths asked from the server, without the page itself. */
  requests: string[];
  /** Console messages, page errors and policy violations. */
  complaints: string[];
}
type Recorder = { loaded: string[]; blocked: string[] };

/** Opens a page with this head and these tags, under the strict policy, and waits until each has drawn. */
const open = async (name: string, head: string, drawn: readonly string[]): Promise<Seen> => {
  const body = drawn.map(element).join('\n');
  site.write(
    `${name}.html`,
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
  const page = await site.browser.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.pathname.endsWith('.html') && url.protocol !== 'data:')
      requests.push(request.url().replace(site.origin, ''));
  });
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    const seen: Recorder = { loaded: [], blocked: [] };
    Object.assign(globalThis, { seen });
    addEventListener('impact-load', ({ target }) => seen.loaded.push((target as Element).localName));
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.blocked.push(violatedDirective));
  });
  await page.goto(`${site.origin}/${name}.html?csp=1`);
  await page.waitForFunction(
    (wanted) => wanted.every((tag) => (globalThis as unknown as { seen: Recorder }).seen.loaded.includes(tag)),
    [...drawn],
    { timeout: 10_000 },
  );
  for (const directive of await page.evaluate(() => (globalThis as unknown as { seen: Recorder }).seen.blocked))
    complaints.push(`blocked: ${directive}`);
  return { page, requests, complaints };
};

/** Width, height and number of shapes of an element's picture. */
const picture = (page: Page, tag: string): Promise<{ width: number; height: number; shapes: number }> =>
  page.locator(tag).evaluate((host) => {
    const svg = host.shadowRoot?.querySelector('svg[role=img]');
    const box = svg?.getBoundingClientRect();
    return {
      width: box?.width ?? 0,
      height: box?.height ?? 0,
      shapes: svg?.querySelectorAll('rect, circle, path, line, text').length ?? 0,
    };
  });

const expectDrawn = async (page: Page, tag: string): Promise<void> => {
  const { width, height, shapes } = await picture(page, tag);
  expect(width, tag).toBeGreaterThan(200);
  expect(height, tag).toBeGreaterThan(40);
  expect(shapes, tag).toBeGreaterThan(2);
};

describe.concurrent.each(tags)('%s.js', (tag) => {
  test('draws by itself on a bare page', async () => {
    const { page, requests, complaints } = await open(
      tag,
      `<script type="module" src="/dist/cdn/${tag}.js"></script>`,
      [tag],
    );
    expect(complaints).toEqual([]);
    expect(requests).toEqual([`/dist/cdn/${tag}.js`]);
    await expectDrawn(page, tag);
    await page.close();
  });

  test('redraws when an attribute changes, and exports with one later request', async () => {
    const { page, requests, complaints } = await open(
      `${tag}-export`,
      `<script type="module" src="/dist/cdn/${tag}.js"></script>`,
      [tag],
    );
    const { heading, svg } = await page.locator(tag).evaluate(async (host) => {
      const chart = host as HTMLElement & { updateComplete: Promise<unknown>; toSvg: () => Promise<string> };
      chart.setAttribute('heading', 'Un autre titre');
      await chart.updateComplete;
      return { heading: chart.shadowRoot?.querySelector('[part=heading]')?.textContent, svg: await chart.toSvg() };
    });
    expect(heading?.replace(/\s/g, ' ').trim()).toBe('Un autre titre');
    expect(svg).toMatch(/^<svg [\s\S]*Un[\s\S]*<\/svg>\s*$/);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([`/dist/cdn/${tag}.js`, '/dist/cdn/impact-export.js']);
    await page.close();
  });
});

test.each([
  [
    'the loader',
    '<link rel="stylesheet" href="/dist/cdn/impact-charts.css"><script type="module" src="/dist/cdn/impact-charts.js"></script>',
    /^\/dist\/cdn\/(impact-charts\.(js|css)|chunks\/[\w.-]+\.js)$/,
  ],
  [
    'impact-charts.all.js',
    '<script type="module" src="/dist/cdn/impact-charts.all.js"></script>',
    /^\/dist\/cdn\/impact-charts\.all\.js$/,
  ],
  [
    'impact-charts.classic.js',
    '<script defer src="/dist/cdn/impact-charts.classic.js"></script>',
    /^\/dist\/cdn\/impact-charts\.classic\.js$/,
  ],
])('%s draws every tag on one page', async (name, head, own) => {
  const { page, requests, complaints } = await open(name.replaceAll(/\W/g, '-'), head, tags);
  expect(complaints).toEqual([]);
  expect(requests.filter((path) => !own.test(path))).toEqual([]);
  for (const tag of tags) await expectDrawn(page, tag);
  await page.close();
});

test('the loader asks only for what the page holds, and for one Lit', async () => {
  const { page, requests } = await open(
    'loader-one',
    '<script type="module" src="/dist/cdn/impact-charts.js"></script>',
    ['impact-convictions'],
  );
  const others = requests.filter((path) =>
    tags.some((tag) => tag !== 'impact-convictions' && path.includes(`${tag}.`)),
  );
  expect(others).toEqual([]);
  const chunks = readdirSync(join(cdn, 'chunks')).map((chunk) => readFileSync(join(cdn, 'chunks', chunk), 'utf8'));
  expect(chunks.filter((text) => text.includes('litElementVersions'))).toHaveLength(1);
  await page.close();
});

test('files loaded one after the other share the page: the first keeps the tag, nothing is thrown', async () => {
  const head = ['impact-convictions.js', 'impact-charts.all.js', 'impact-charts.js']
    .map((file) => `<script type="module" src="/dist/cdn/${file}"></script>`)
    .join('');
  const { page, complaints } = await open('together', head, ['impact-convictions']);
  // Lit itself warns of a second copy in its development build only.
  expect(complaints).toEqual([]);
  await expectDrawn(page, 'impact-convictions');
  await page.close();
});
