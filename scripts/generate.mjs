// @ts-check
/** Files of dist/ that are made from the sources by running them: findings as JSON, the list of tokens as CSS. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { oxc } from './vite-options.mjs';

const root = resolve(import.meta.dirname, '..');

/**
 * A TypeScript module of src/, run in Node.
 * @param {string} path @returns {Promise<Record<string, any>>}
 */
const importSource = async (path) =>
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

/** dist/tokens.css: every custom property a page may set, as comments, so that loading the file changes nothing. */
export const writeTokens = async () => {
  const { colors } = await importSource('scene/colors.ts');
  const { FONT_FAMILY } = await importSource('scene/to-string.ts');
  /** @type {Map<string, string>} */
  const lines = new Map();
  for (const { token, light, dark } of Object.values(colors)) {
    // Steps of the five-step scale share the tokens of the seven-step scale, which comes first.
    if (token && !lines.has(token)) lines.set(token, `  /* --impact-${token}: light-dark(${light}, ${dark}); */`);
  }
  writeFileSync(
    join(root, 'dist/tokens.css'),
    `/*
 * impact-charts: the custom properties that a page may set, on :root or on any element above a chart, with the value used
 * when it does not: first the light theme's, then the dark one's. Copy what you need and take the comment signs away;
 * one colour without light-dark() serves both themes.
 */
:root {
${[...lines.values()].join('\n')}
  /* --impact-font-family: ${FONT_FAMILY}; */
  /* --impact-font-size: 1em; */
  /* --impact-space: 1em; */
  /* --impact-radius: 4px; */
}
`,
  );
};
