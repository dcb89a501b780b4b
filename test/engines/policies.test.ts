/**
 * The security policies that partners have, in Chromium and Firefox: everything that a reader does, done by the page's own script
 * (drive.js), breaks none of the four that the charts are made for; under the fifth, which forbids what Lit needs, the content
 * of the tag stays.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { engines, useSite, type Site } from '../package/browser.ts';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const TYPED = `${STRICT}; require-trusted-types-for 'script'`;
const policies = {
  strict: STRICT,
  'Trusted Types required': TYPED,
  'trusted-types lit-html': `${TYPED}; trusted-types lit-html`,
  "trusted-types lit-html 'allow-duplicates'": `${TYPED}; trusted-types lit-html 'allow-duplicates'`,
  "trusted-types 'none'": `${TYPED}; trusted-types 'none'`,
};
type Policy = keyof typeof policies;

const module = (file: string): string => `<script type="module" src="/dist/cdn/${file}"></script>`;
const ways = {
  'the loader': `<link rel="stylesheet" href="/dist/cdn/impact-charts.css">${module('impact-charts.js')}`,
  'the one file': module('impact-charts.all.js'),
  'the classic script': '<script defer src="/dist/cdn/impact-charts.classic.js"></script>',
};
type Way = keyof typeof ways;

const DATA =
  '{"heading":"Exemple","rows":[{"key":"a","label":"Exemple A","value":1},{"key":"b","label":"B","value":2}]}';
const FIGURE = `<figure data-impact="bars"><table><caption>Exemple</caption><tr><th>Acteur</th><th>Part</th></tr>
<tr><th>Exemple A</th><td>92 %</td></tr><tr><th>Exemple B</th><td>n.d.</td></tr></table></figure>`;
/** Charts of several kinds, data in the page and by address; tables in place of charts are the loader's. */
const charts = (way: Way): string =>
  [
    '<impact-convictions>Repli</impact-convictions>',
    '<impact-map>Repli</impact-map>',
    '<impact-levers>Repli</impact-levers>',
    '<impact-trend>Repli</impact-trend>',
    `<impact-bars><script type="application/json">${DATA}</script>Repli</impact-bars>`,
    '<impact-bars src="data.json">Repli</impact-bars>',
  ]
    .map((tag) => `<div data-drive>${tag}</div>`)
    .join('\n') + (way === 'the loader' ? `<div>${FIGURE}</div>` : '');
const countOf = (way: Way): number => (way === 'the loader' ? 7 : 6);

interface Report {
  loaded: string[];
  violations: string[];
  errors: string[];
  faults: string[];
  done: string[];
  files: string[];
  finished?: true;
}
const reportOf = (page: Page): Promise<Report> =>
  page.evaluate(() => (globalThis as unknown as { report: Report }).report);

let seen = 0;
afterAll(() => {
  console.info(
    `Policies: ${Object.keys(policies).length} in ${engines.map(({ name }) => name).join(' and ')}, ${seen} pages driven.`,
  );
});

describe.each(engines)('in $name', (engine) => {
  const site: Site = useSite(engine);

  const open = async (policy: Policy, head: string, way: Way): Promise<Page> => {
    site.write('drive.js', readFileSync(join(import.meta.dirname, 'drive.js'), 'utf8'));
    site.write(
      'start.js',
      `addEventListener('impact-load', () => report.loaded.length === ${countOf(way)} && drive());`,
    );
    site.write('data.json', DATA);
    site.write(
      'page.html',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<script src="drive.js"></script><script src="start.js"></script>${head}</head><body>${charts(way)}</body></html>`,
      policies[policy],
    );
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/page.html`);
    seen++;
    return page;
  };

  const expectQuiet = async (page: Page, way: Way): Promise<void> => {
    const finished = (): boolean => Boolean((globalThis as unknown as { report: Report }).report.finished);
    await page.waitForFunction(finished, undefined, { timeout: 25_000 }).catch(() => undefined);
    const report = await reportOf(page);
    expect(report).toMatchObject({ violations: [], errors: [], faults: [], finished: true });
    expect(report.done).toHaveLength(countOf(way));
    expect(report.files.map((type) => type.split(';')[0])).toEqual([
      'image/png',
      'image/svg+xml',
      'text/csv',
      'application/json',
    ]);
    await page.close();
  };

  describe.each(Object.keys(ways) as Way[])('by %s', (way) => {
    test.each(['strict', 'Trusted Types required', 'trusted-types lit-html'] as const)(
      'under "%s" nothing that a reader does is refused',
      async (policy) => {
        await expectQuiet(await open(policy, ways[way], way), way);
      },
    );

    test('under "trusted-types \'none\'" the content of the tag stays, and the refusal is reported', async () => {
      const page = await open("trusted-types 'none'", ways[way], way);
      await page.waitForFunction(
        () => (globalThis as unknown as { report: Report }).report.violations.length > 0,
        undefined,
        { timeout: 10_000 },
      );
      const { violations, loaded } = await reportOf(page);
      expect(violations.every((line) => line.startsWith('trusted-types'))).toBe(true);
      expect(loaded).toEqual([]);
      const words = page.getByText('Repli');
      expect(await words.count()).toBe(6);
      for (const word of await words.all()) expect(await word.isVisible()).toBe(true);
      if (way === 'the loader') expect(await page.locator('figure table').isVisible()).toBe(true);
      await page.close();
    });
  });

  test('under "trusted-types lit-html \'allow-duplicates\'" copies of the library share a page', async () => {
    const copies = module('impact-convictions.js') + module('impact-charts.all.js') + ways['the loader'];
    const page = await open("trusted-types lit-html 'allow-duplicates'", copies, 'the loader');
    await expectQuiet(page, 'the loader');
  });
});
