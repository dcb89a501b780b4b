/** The demo's page of all forms, and the frame pages of oEmbed, as a reader and a content system meet them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer, listen } from '../../scripts/serve.mjs';
import { embedCode } from '../../src/export/embed.ts';
import { renderTable, viewOf } from '../../src/render.ts';
import { dist, useSite } from './browser.ts';

const site = useSite();
const demo = resolve(import.meta.dirname, '../../demo');
let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'impact-forms-'));
  cpSync(join(dist, 'embed'), join(folder, 'embed'), { recursive: true });
  server = createStaticServer({ '/cdn': join(dist, 'cdn'), '/dist': dist, '/demo': demo, '/': folder });
  origin = await listen(server);
  execFileSync(process.execPath, [
    join(dist, 'cli/main.js'),
    'oembed',
    '--base',
    `${origin}/embed/`,
    '-o',
    join(folder, 'embed'),
  ]);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const plain = (text: string | null): string => (text ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();

/** Label and value of each row of a table that a reader can see. */
const rowsOf = async (table: Locator): Promise<string[]> => {
  await table.waitFor();
  return table.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...(row as HTMLTableRowElement).cells]
        .slice(0, 2)
        .map((cell) => cell.textContent.replace(/[\s\u00A0\u202F]+/g, ' ').trim())
        .join(': '),
    ),
  );
};

const expected = async (): Promise<string[]> => {
  const { rows } = (await viewOf('impact-convictions')).description;
  return rows.map(({ label, value }) => `${label}: ${value} %`);
};

const openTable = async (page: Page, form: string): Promise<string[]> => {
  const chart =
    form === 'cadre'
      ? page.frameLocator('#cadre iframe').locator('impact-convictions')
      : page.locator(`#${form} impact-convictions`);
  await chart.locator('.picture').waitFor();
  await chart.locator('.data summary').click();
  return rowsOf(chart.locator('.data table'));
};

describe('the demo’s page of all forms', () => {
  test('shows the same values in each of them', async () => {
    const values = await expected();
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}/demo/formes.html`);
    for (const form of ['balise', 'tableau', 'filtre', 'cadre', 'html-fixe'])
      expect(await openTable(page, form), form).toEqual(values);
    await page.close();
  });

  test('shows them without any script too: in the tables, and as words of the picture', async () => {
    const values = await expected();
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/demo/formes.html`);
    await page.locator('#html-fixe .shown summary').click();
    for (const form of ['tableau', 'filtre', 'html-fixe'])
      expect(await rowsOf(page.locator(`#${form} .shown table`)), form).toEqual(values);
    expect(await page.locator('#html-fixe .shown svg').getAttribute('role')).toBe('img');
    await page.goto(`${origin}/demo/formes/convictions.svg`);
    const words = await page.locator('text').allTextContents();
    for (const value of values) for (const word of value.split(': ')) expect(words.map(plain)).toContain(word);
    await context.close();
  });

  test.each([320, 720, 1200])('fits a window of %i px: what is wide scrolls inside itself', async (width) => {
    for (const name of ['formes.html', 'guides/index.html', 'guides/wordpress.html', 'guides/autres-outils.html']) {
      const page = await site.browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${origin}/demo/${name}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
      await page.close();
    }
  });

  test('leads nowhere that is not there', async () => {
    for (const name of ['formes.html', 'guides/index.html', 'guides/wordpress.html', 'guides/autres-outils.html']) {
      const base = `${origin}/demo/${name}`;
      const html = readFileSync(join(demo, name), 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '');
      for (const [, href] of html.matchAll(/(?:href|src)="([^"#?:]+)"/g))
        expect((await fetch(new URL(href!, base))).status, `${name}: ${href}`).toBe(200);
    }
  });
});

test.each(['table', 'wordpress'] as const)(
  'a bare page that holds the %s as WordPress serves it, and the script, draws the chart',
  async (kind) => {
    const code =
      kind === 'table' ? await renderTable('impact-convictions') : embedCode(await viewOf('impact-convictions'), kind);
    // The comments of blocks are taken away when a post is served.
    const served = code.replace(/<!--.*?-->/g, '');
    writeFileSync(
      join(folder, 'post.html'),
      `<!doctype html><html lang="fr"><title>x</title><body><p>Avant.</p>${served}<script type="module" src="/cdn/impact-charts.js"></script></body></html>`,
    );
    const page = await site.browser.newPage();
    await page.goto(`${origin}/post.html`);
    await page.locator('impact-convictions .picture').waitFor();
    await page.locator('.data summary').click();
    expect(await rowsOf(page.locator('.data table'))).toEqual(await expected());
    await page.close();
  },
);

describe('oEmbed', () => {
  const documents = () => readdirSync(join(folder, 'embed')).filter((name) => /^chart-.+\.json$/.test(name));

  test('every finding has a frame page with its title, and the document that the page names', async () => {
    expect(documents().length).toBe(
      readdirSync(join(dist, 'findings')).filter((name) => name.endsWith('.json')).length,
    );
    for (const name of documents()) {
      const html = readFileSync(join(folder, 'embed', name.replace('.json', '.html')), 'utf8');
      const [, address] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)!;
      expect(address).toBe(`${origin}/embed/${name}`);
      const answer = (await (await fetch(address!)).json()) as Record<string, unknown>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: expect.any(Number) });
      expect(html).toContain(`<title>${String(answer['title']).replace(/&/g, '&amp;')}</title>`);
    }
  });

  /** What WordPress makes of the answer of a provider that it does not know: a quotation, a frame, a sandbox, a secret. */
  const asWordPress = (html: string, secret: string): string => {
    const [, quotation = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
    if (!frame) return '';
    return `${quotation.replace('<blockquote', `<blockquote data-secret="${secret}"`)}${frame
      .replace('<iframe', '<iframe sandbox="allow-scripts"')
      .replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)}`;
  };

  test('WordPress makes a frame of it, which draws in its sandbox and tells its height with the secret', async () => {
    const { html } = JSON.parse(readFileSync(join(folder, 'embed/chart-convictions.json'), 'utf8')) as { html: string };
    const frame = asWordPress(html, 'aBc123');
    expect(frame).toMatch(/title="[^"]+".* frameborder="0"/);
    writeFileSync(
      join(folder, 'wordpress.html'),
      `<!doctype html><html lang="fr"><title>x</title><script>said = []; addEventListener('message', ({ data, source }) => { if (data.secret === 'aBc123' && source === document.querySelector('iframe').contentWindow) said.push(data); });</script><body>${frame}</body></html>`,
    );
    const page = await site.browser.newPage();
    await page.goto(`${origin}/wordpress.html`);
    const chart = page.frameLocator('iframe').locator('impact-convictions');
    await chart.locator('.picture').waitFor();
    await page.waitForFunction(() => (globalThis as unknown as { said: unknown[] }).said.length > 1);
    await chart.locator('.data summary').click();
    expect(await rowsOf(chart.locator('.data table'))).toEqual(await expected());
    await page.close();
  });

  test('the frame page of a finding takes language and theme, and stays a sentence without script', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${origin}/embed/chart-convictions.html?lang=en&theme=dark`);
    await page.locator('.picture').waitFor();
    await page.getByText('Show the data').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.close();
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(`${origin}/embed/chart-convictions.html`);
    expect(plain(await bare.locator('main').innerText())).toContain(
      '« Jouer collectif » : nécessaire pour 81 % des Français',
    );
    await context.close();
  });
});
