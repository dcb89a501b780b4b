/** The one script of the snippet, as built, in a real Chromium: what it finds, when, and what it asks of the network. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { tags } from '../../scripts/bundles.mjs';
import { dist, useSite } from './browser.ts';

const site = useSite();

const SNIPPET =
  '<link rel="stylesheet" href="/dist/cdn/impact-charts.css"><script type="module" src="/dist/cdn/impact-charts.js"></script>';
const FIGURE =
  '<figure class="impact-bars"><table><caption>Exemple</caption><tr><th>Acteur</th><th>Part</th></tr><tr><td>A</td><td>12,5 %</td></tr></table></figure>';

interface Visit {
  page: Page;
  /** Paths of the library that were asked for, in order. */
  asked: string[];
}

/** Opens a page, under the strict policy unless told otherwise. */
const visit = async (body: string, head = SNIPPET, policy = '?csp=1'): Promise<Visit> => {
  site.write(
    'page.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
  const page = await site.browser.newPage({ viewport: { width: 800, height: 600 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === 'http:' && pathname !== '/page.html') asked.push(pathname);
  });
  await page.goto(`${site.origin}/page.html${policy}`);
  return { page, asked };
};
const drawn = (page: Page, tag: string) => page.locator(`${tag} .picture`).first().waitFor();
const holds = (asked: string[], name: string): boolean => asked.some((path) => path.includes(name));
// Under a strict policy a page has no style of its own: paragraphs push what follows out of view.
const FAR = '<p>Un paragraphe.</p>'.repeat(200);

test('what is lazy and far below is asked for when the reader comes near, tag and table alike', async () => {
  const { page, asked } = await visit(
    `<impact-number></impact-number>${FAR}<impact-map loading="lazy"></impact-map>${FIGURE.replace('<figure', '<figure data-loading="lazy"')}`,
  );
  await drawn(page, 'impact-number');
  expect(holds(asked, 'impact-map')).toBe(false);
  expect(holds(asked, 'impact-bars')).toBe(false);
  expect(holds(asked, 'table')).toBe(false);
  await page.evaluate(() => document.querySelector('impact-map')!.scrollIntoView());
  await drawn(page, 'impact-map');
  await page.evaluate(() => document.querySelector('.impact-bars')?.scrollIntoView());
  await drawn(page, 'impact-bars');
  await page.close();
});

test.each(tags)('with the hints of preload.json <%s> asks for those files, and for each of them once', async (tag) => {
  const { tags: files } = JSON.parse(readFileSync(join(dist, 'cdn/preload.json'), 'utf8')) as {
    tags: Record<string, string[]>;
  };
  const hints = files[tag]!.map((file) => `<link rel="modulepreload" href="/dist/cdn/${file}">`).join('');
  const finding = tag === 'impact-bars' ? ' finding="modes-companies-2015"' : '';
  const { page, asked } = await visit(`<${tag}${finding}></${tag}>`, hints + SNIPPET);
  await drawn(page, tag);
  expect(asked.sort()).toEqual(
    ['impact-charts.css', 'impact-charts.js', ...files[tag]!].map((file) => `/dist/cdn/${file}`).sort(),
  );
  await page.close();
});

test('no chart loads the findings of another', async () => {
  const { tags: files } = JSON.parse(readFileSync(join(dist, 'cdn/preload.json'), 'utf8')) as {
    tags: Record<string, string[]>;
  };
  const { charts } = (await import(pathToFileURL(join(dist, 'charts/index.js')).href)) as {
    charts: { tag: string; findings: Record<string, { heading: { fr: string } }> }[];
  };
  for (const { tag } of charts) {
    const code = files[tag]!.map((file) => readFileSync(join(dist, 'cdn', file), 'utf8')).join('');
    const held = charts.filter(({ findings }) =>
      Object.values(findings).some(({ heading }) => code.includes(heading.fr)),
    );
    expect(held.map((each) => each.tag)).toEqual([tag]);
  }
});

test('what is lazy and in view is drawn at once, with the style sheet or without', async () => {
  for (const head of [SNIPPET, SNIPPET.replace(/<link[^>]+>/, '')]) {
    const { page } = await visit('<impact-levers loading="lazy"></impact-levers>', head);
    await drawn(page, 'impact-levers');
    await page.close();
  }
});

test('what is lazy is asked for before printing, wherever it stands', async () => {
  const { page } = await visit(`${FAR}<impact-cycle loading="lazy"></impact-cycle>`);
  await page.waitForFunction(() => Symbol.for('impact-charts loader') in globalThis);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.waitForFunction(() => customElements.get('impact-cycle') !== undefined);
  await page.close();
});

test('what is not lazy is loaded wherever it stands', async () => {
  const { page } = await visit(`${FAR}<impact-map></impact-map>`);
  await drawn(page, 'impact-map');
  await page.close();
});

test('content put in later by a content system or a router is found: tags, tables, and what they are nested in', async () => {
  const { page, asked } = await visit('<main></main>', SNIPPET, '');
  await page.waitForFunction(() => Symbol.for('impact-charts loader') in globalThis);
  expect(holds(asked, 'chunks/')).toBe(false);
  await page.evaluate((figure) => {
    const view = document.createElement('article');
    view.setHTMLUnsafe(`<div><p><impact-number></impact-number></p>${figure}</div>`);
    document.querySelector('main')!.replaceChildren(view);
  }, FIGURE);
  await drawn(page, 'impact-number');
  await drawn(page, 'impact-bars');
  // The next view of the router.
  await page.evaluate(() =>
    document
      .querySelector('main')!
      .replaceChildren(document.createElement('impact-cycle'), document.createElement('impact-number')),
  );
  await drawn(page, 'impact-cycle');
  await drawn(page, 'impact-number');
  await page.close();
});

test('pasted three times and from two addresses, it loads each part once and makes one chart of a table', async () => {
  const again = '<script type="module" src="/dist/cdn/impact-charts.js?ver=2"></script>';
  const { page, asked } = await visit(`<impact-number></impact-number>${FIGURE}`, SNIPPET + SNIPPET + again);
  await drawn(page, 'impact-number');
  await drawn(page, 'impact-bars');
  const chunks = asked.filter((path) => path.includes('/chunks/'));
  expect(new Set(chunks).size).toBe(chunks.length);
  expect(await page.locator('impact-bars').count()).toBe(1);
  await page.close();
});

test('from its start to a picture there is one round trip: whatever a part needs is asked for beside it', () => {
  const read = (path: string): string => readFileSync(join(dist, 'cdn', path), 'utf8');
  const needs = (chunk: string, found = new Set<string>()): Set<string> => {
    for (const [, name] of read(chunk).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
      const path = `chunks/${name}`;
      if (!found.has(path)) needs(path, found.add(path));
    }
    return found;
  };
  const groups = [...read('impact-charts.js').matchAll(/Promise\.all\(\[(import\([^\]]+)\]/g)].map(([, group]) =>
    [...group!.matchAll(/import\(`\.\/([^`]+)`\)/g)].map(([, path]) => path!),
  );
  // One per tag, and the reading of tables.
  expect(groups).toHaveLength(tags.length + 1);
  for (const [part, ...beside] of groups) expect(new Set(beside), part).toEqual(needs(part!));
});

test('nothing is kept and nobody else is asked: no cookie, no storage, no request but for its own parts', async () => {
  const { page, asked } = await visit(tags.map((tag) => `<${tag}></${tag}>`).join(''));
  for (const tag of tags.filter((each) => each !== 'impact-bars')) await drawn(page, tag);
  await page.locator('impact-convictions .menu summary').click();
  await page.getByRole('button', { name: 'Données (CSV)' }).click();
  await page.locator('impact-convictions .data summary').click();
  await page.locator('impact-map .picture').hover();
  expect(asked.filter((path) => !/^\/dist\/cdn\/(impact-charts\.(js|css)|chunks\/[\w.-]+\.js)$/.test(path))).toEqual(
    [],
  );
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  await page.close();
});

test('a part that does not come is said by an event, and the page’s own content stays', async () => {
  const page = await site.browser.newPage();
  await page.route('**/chunks/impact-map*', (route) => route.abort());
  site.write(
    'page.html',
    `<!doctype html><html lang="fr"><head><title>x</title>${SNIPPET}</head><body><impact-map>La phrase.</impact-map></body></html>`,
  );
  await page.addInitScript(() =>
    addEventListener('impact-error', (event) => Object.assign(globalThis, { fault: (event as CustomEvent).detail })),
  );
  await page.goto(`${site.origin}/page.html`);
  await page.waitForFunction(() => 'fault' in globalThis);
  expect(await page.evaluate(() => (globalThis as unknown as { fault: { code: string } }).fault.code)).toBe('chunk');
  expect(await page.locator('impact-map').isVisible()).toBe(true);
  expect(await page.locator('impact-map').textContent()).toBe('La phrase.');
  await page.close();
});
