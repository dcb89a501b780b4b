// @ts-check
/** The documentation as a reader of the static Storybook meets it: every page is drawn, and an element's page holds every public name of the manifest. */
import { runnerImport } from 'vite';
import { readManifest } from '../../scripts/manifest.mjs';
import { watch } from './canvas.mjs';

/** @type {{ module: typeof import('../../.storybook/arg-types.ts') }} */
const {
  module: { declarationOf, publicNames },
} = await runnerImport(new URL('../../.storybook/arg-types.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
});

/**
 * @param {import('playwright').Browser} browser @param {string} origin
 * @param {readonly { id: string, type: string, title: string }[]} entries
 */
export const checkDocs = async (browser, origin, entries) => {
  const manifest = await readManifest();
  /** @type {string[]} */
  const faults = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const noted = watch(page, origin);
  for (const { id, title } of entries.filter(({ type }) => type === 'docs')) {
    await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
    await page.locator('#storybook-docs :is(h1, h2)').first().waitFor();
    const tag = /impact-\w+$/.exec(title)?.[0];
    if (tag) {
      await page.locator('.docblock-argstable').waitFor();
      const shown = await page.locator('.docblock-argstable tbody td:first-child').allTextContents();
      const has = new Set(shown.map((text) => text.replace('*', '').trim()));
      const names = publicNames(declarationOf(manifest, tag)).map(({ name }) => name);
      for (const name of names)
        if (!has.has(name)) faults.push(`${id}: ${name} is in the manifest and not in the page`);
    }
    faults.push(...noted.splice(0).map((fault) => `${id}: ${fault}`));
  }
  faults.push(...(await checkNonsense(page, origin)));
  await page.close();
  return faults;
};

/** Nonsense typed into a control reaches the element, which says what is wrong. @param {import('playwright').Page} page @param {string} origin */
const checkNonsense = async (page, origin) => {
  /** @type {string[]} */
  const faults = [];
  const id = 'charts-impact-map--default';
  for (const updatedArgs of [{ data: '{ "rows": ' }, { finding: 'nowhere' }, { '.data': 42 }]) {
    await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}`);
    await page.locator('impact-map svg.picture').waitFor();
    await page.evaluate(
      ([storyId, updatedArgs]) =>
        /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', { storyId, updatedArgs }),
      /** @type {const} */ ([id, updatedArgs]),
    );
    const panel = page.locator('impact-map .error');
    await panel
      .waitFor({ timeout: 5000 })
      .catch(() => faults.push(`${id}: no error for ${JSON.stringify(updatedArgs)}`));
    if (await page.locator('.sb-errordisplay').isVisible())
      faults.push(`${id}: Storybook broke down on ${JSON.stringify(updatedArgs)}`);
  }
  return faults;
};
