// @ts-check
/** Files of dist/ that are made from the sources by running them: findings as JSON, tokens and themes as CSS and JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { oxc } from './vite-options.mjs';

const root = resolve(import.meta.dirname, '..');

/**
 * A TypeScript module of src/, run in Node.
 * @param {string} path @returns {Promise<Record<string, any>>}
 */
export const importSource = async (path) =>
  (await runnerImport(join(root, 'src', path), { root, configFile: false, logLevel: 'error', oxc })).module;

/**
 * Every chart, with its findings.
 * @returns {Promise<{ tag: string, findings: Record<string, unknown>, defaultFinding?: string }[]>}
 */
export const readCharts = async () => (await importSource('charts/index.ts')).charts;

/** dist/findings/KEY.json, in the format of `src` and of child JSON. */
export const writeFindings = async () => {
  const folder = join(root, 'dist/findings');
  mkdirSync(folder, { recursive: true });
  for (const { findings } of await readCharts()) {
    for (const [key, finding] of Object.entries(findings)) {
      writeFileSync(join(folder, `${key}.json`), `${JSON.stringify(finding, null, 2)}\n`);
    }
  }
};

/** dist/tokens.css and dist/tokens.json, every custom property a page may set; dist/themes/KEY.css, the ready themes. */
export const writeTokens = async () => {
  const dist = join(root, 'dist');
  const { themeCss, tokensCss } = await importSource('tokens/to-css.ts');
  const { tokensJson } = await importSource('tokens/to-dtcg.ts');
  const { themes } = await importSource('tokens/themes.ts');
  mkdirSync(join(dist, 'themes'), { recursive: true });
  writeFileSync(join(dist, 'tokens.css'), tokensCss());
  writeFileSync(join(dist, 'tokens.json'), `${JSON.stringify(tokensJson(), null, 2)}\n`);
  for (const theme of themes) writeFileSync(join(dist, 'themes', `${theme.key}.css`), themeCss(theme));
};
