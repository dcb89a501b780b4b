// @ts-check
/**
 * The custom-elements manifest: what the analyzer reads in the sources, completed with what only running code tells. Made anew
 * in a second, so that Storybook and its tests read neither a stale manifest nor none.
 */
import { resolve } from 'node:path';
// @ts-expect-error The package ships no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { importSource, readCharts } from './generate.mjs';

const root = resolve(import.meta.dirname, '..');

/**
 * @typedef {{ text: string }} Type
 * @typedef {{ name: string, description?: string, type?: Type, default?: string, fieldName?: string, inheritedFrom?: object }} Item
 * @typedef {Item & { kind: string, static?: boolean, attribute?: string, return?: { type: Type }, parameters?: Item[] }} Member
 * @typedef {{ tagName: string, name: string, description?: string, attributes: Item[], members: Member[], events: Item[], slots: Item[],
 *   cssParts: Item[], cssProperties: Item[], cssStates: Item[] }} ElementDeclaration
 * @typedef {{ modules: { declarations: (ElementDeclaration | { tagName?: undefined })[] }[] }} Manifest
 */

/** `finding` is one of the tag's own keys. @param {any[]} elements */
const nameFindings = async (elements) => {
  const keys = new Map((await readCharts()).map(({ tag, findings }) => [tag, Object.keys(findings)]));
  for (const { tagName, attributes, members } of elements) {
    const text = (keys.get(tagName) ?? []).map((key) => `'${key}'`).join(' | ');
    for (const item of [...attributes, ...members]) {
      if (item.name === 'finding') item.type = { text: `${text} | undefined` };
    }
  }
};

/** Custom properties of the page: those that the element's styles read. @param {any[]} elements */
const nameTokens = async (elements) => {
  const { tokens } = await importSource('tokens/tokens.ts');
  const classes = await importSource('index.ts');
  for (const declaration of elements) {
    const css = [classes[declaration.name].styles].flat(Infinity).join('');
    declaration.cssProperties = tokens
      .map((/** @type {any} */ { name, description, value, light, dark }) => ({
        name: `--impact-${name}`,
        description,
        default: value ?? `light-dark(${light}, ${dark})`,
      }))
      .filter((/** @type {{ name: string }} */ { name }) => css.includes(`var(${name},`));
  }
};

/** Adds the findings of each tag and the custom properties that each reads. @param {any} manifest */
export const completeManifest = async (manifest) => {
  /** @type {any[]} */
  const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
  await nameFindings(declarations.filter(({ tagName }) => tagName));
  await nameTokens(declarations.filter(({ customElement }) => customElement));
};

/** @returns {Promise<Manifest>} */
export const readManifest = async () => {
  const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true });
  await completeManifest(manifest);
  return /** @type {Manifest} */ (manifest);
};

/** Vite plugin: `import manifest from 'virtual:manifest'`. */
export const manifestPlugin = () => ({
  name: 'impact-manifest',
  resolveId: (/** @type {string} */ id) => (id === 'virtual:manifest' ? '\0virtual:manifest' : undefined),
  load: async (/** @type {string} */ id) =>
    id === '\0virtual:manifest' ? `export default ${JSON.stringify(await readManifest())}` : undefined,
});
