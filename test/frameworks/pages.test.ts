/** The same page in React 19, Vue 3 and Svelte 5, built as their users build it and clicked in a real Chromium. */
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Page } from 'playwright';
import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { useSite } from '../package/browser.ts';

const site = useSite();
const root = resolve(import.meta.dirname, '../..');

/** Every framework's page, its script built into one module. */
const pages: Record<string, { entry: string; plugins?: Plugin[] }> = {
  'React 19': { entry: 'pages/react.tsx' },
  'Vue 3': { entry: 'pages/vue.ts' },
  'Svelte 5': {
    entry: 'pages/svelte.ts',
    plugins: svelte({ configFile: false, compilerOptions: { runes: true } }) as Plugin[],
  },
};

const open = async (framework: string): Promise<{ page: Page; errors: string[] }> => {
  const { entry, plugins = [] } = pages[framework]!;
  const name = entry.replace(/^pages\/|\.tsx?$/g, '');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins,
    // With the compiler of templates, which the page of Vue needs.
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: {
      write: false,
      rolldownOptions: { input: resolve(import.meta.dirname, entry), output: { codeSplitting: false } },
    },
  });
  const chunk = [built].flat().flatMap((each) => ('output' in each ? each.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  site.write(`${name}.js`, chunk.code);
  site.write(
    `${name}.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${framework}</title><link rel="icon" href="data:,">
<script type="module" src="/${name}.js"></script></head><body><div id="app"></div></body></html>`,
  );
  const page = await site.browser.newPage({ viewport: { width: 720, height: 700 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${site.origin}/${name}.html`);
  return { page, errors };
};

describe.each(Object.keys(pages))('in %s', (framework) => {
  test('the chart draws the object given as `data`, draws another when the state changes, and tells a selection', async () => {
    const { page, errors } = await open(framework);
    const bars = page.locator('impact-bars .picture [data-key]');
    const keys = (): Promise<string[]> =>
      bars.evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-key') ?? ''))]);

    await bars.first().waitFor();
    expect(await keys()).toEqual(['a', 'b']);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.locator('impact-bars .picture [data-key="c"]').first().waitFor();
    expect(await keys()).toEqual(['a', 'b', 'c']);

    await page.locator('impact-bars .marks button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('output', { hasText: /^b$/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('output', { hasText: /^none$/ }).waitFor();

    // A boolean goes both ways: what `false` writes must not count as said.
    expect(await page.locator('impact-bars details').count()).toBe(0);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.locator('impact-bars details.menu').waitFor();
    expect(await page.locator('impact-bars details').count()).toBe(2);
    expect(errors).toEqual([]);
    await page.close();
  });
});
