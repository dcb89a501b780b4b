/** Charts written by a server or a generator of sites, before any page: what is promised to them. `npm test` builds dist/ first. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { renderHtml } from '../../src/render.ts';
import { dist, useSite } from './browser.ts';

const site = useSite();
const root = resolve(import.meta.dirname, '../..');

test.each(charts.filter((chart) => chart.defaultFinding).map(({ tag }) => tag))(
  'renderHtml of <%s> holds no blank line, which would end its block in Markdown',
  async (tag) => {
    expect(await renderHtml(tag)).not.toMatch(/\n\s*\n/);
  },
);

describe('examples/eleventy', () => {
  /** What the configuration asks of Eleventy. */
  interface Config {
    addAsyncShortcode: (name: string, code: (name: string, options?: object) => Promise<string>) => void;
    addPassthroughCopy: (paths: Record<string, string>) => void;
  }
  let impact: (name: string, options?: object) => Promise<string>;
  const copied: string[] = [];
  beforeAll(async () => {
    const path = resolve(root, 'examples/eleventy/eleventy.config.js');
    const { default: configure } = (await import(path)) as { default: (config: Config) => object };
    configure({
      addAsyncShortcode: (name, code) => name === 'impact' && (impact = code),
      addPassthroughCopy: (paths) => copied.push(...Object.keys(paths)),
    });
  });

  test('its shortcode writes picture, table and sources, which a reader without scripts sees', async () => {
    site.write('eleventy.html', `<!doctype html><html lang="fr"><title>x</title>${await impact('convictions')}</html>`);
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/eleventy.html`);
    const picture = page.getByRole('img', { name: /Jouer collectif/ });
    expect(await picture.boundingBox()).toMatchObject({ width: 640 });
    expect(await picture.textContent()).toContain('Complément.');
    await page.locator('summary').click();
    expect(await page.getByRole('cell', { name: '81 %' }).isVisible()).toBe(true);
    await context.close();
  });

  test('its shortcode takes data of the site, which the live chart draws again', async () => {
    const data = {
      heading: 'Exemple',
      rows: [{ key: 'a', label: 'Exemple A', value: 52.5 }],
      source: { label: 'Exemple' },
    };
    const written = await impact('bars', { data });
    expect(written).toContain('<table>');
    site.write(
      'own.html',
      `<!doctype html><html lang="fr"><title>x</title><link rel="icon" href="data:,"><script type="module" src="/dist/cdn/impact-charts.js"></script>${written}</html>`,
    );
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/own.html`);
    await page.locator('impact-bars .picture [data-key="a"]').first().waitFor();
    await page.close();
  });

  test('it copies a folder of the package', () => {
    expect(copied).toEqual(['node_modules/impact-charts/dist/cdn']);
    expect(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).files).toContain('dist');
  });
});

describe('in a declarative shadow root', () => {
  /** The page, once the chart is drawn; counts the charts in the shadow root. */
  const open = async (name: string, body: string, scripts: string[]): Promise<{ figures: number; text: string }> => {
    site.write(
      `${name}.html`,
      `<!doctype html><html lang="fr"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}${body}</html>`,
    );
    const page = await site.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.origin}/${name}.html`);
    await page.locator('impact-convictions .picture').first().waitFor();
    const found = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('impact-convictions')!;
      return { figures: shadowRoot!.querySelectorAll('figure').length, text: shadowRoot!.textContent ?? '' };
    });
    await page.close();
    expect(errors).toEqual([]);
    return found;
  };
  const elements = '/dist/cdn/impact-convictions.js';

  test('what a server wrote gives way to one live chart', async () => {
    const still =
      '<impact-convictions><template shadowrootmode="open"><figure>Image fixe</figure></template></impact-convictions>';
    const { figures, text } = await open('still', still, [elements]);
    expect(figures).toBe(1);
    expect(text).not.toContain('Image fixe');
  });

  test('@lit-labs/ssr writes what stands in the tag, and the live chart takes its place, beside elements that hydrate or not', async () => {
    await import(resolve(dist, 'define.js'));
    const written = await collectResult(render(html`<impact-convictions><p>Texte de secours</p></impact-convictions>`));
    expect(written).toMatch(/<template shadowroot="open" shadowrootmode="open">[^]*<slot><\/slot>[^]*<\/template>/);
    expect(written).toContain('Texte de secours');

    expect((await open('ssr', written, [elements])).figures).toBe(1);
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        rolldownOptions: { input: resolve(root, 'node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js') },
      },
    });
    const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    site.write('hydrate.js', chunk?.type === 'chunk' ? chunk.code : '');
    expect((await open('hydrated', written, ['/hydrate.js', elements])).figures).toBe(1);
  });
});
