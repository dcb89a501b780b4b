// @ts-check
/**
 * Completes dist/custom-elements.json with what only running code tells (findings of each tag, custom properties that each reads), and
 * makes from it what editors and frameworks read: dist/types/, html-custom-data.json and css-custom-data.json of VS Code,
 * web-types.json of JetBrains. Run by the build, from the root of the package: the generator of web types reads package.json there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { writeFrameworkTypes } from './framework-types.mjs';
import { completeManifest } from './manifest.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const file = join(dist, 'custom-elements.json');
const manifest = JSON.parse(readFileSync(file, 'utf8'));

/** @type {any[]} */
const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);

/** One of each name: generators list what eleven charts share eleven times. @param {{ name: string }[]} items */
const distinct = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/** @param {string} name @param {unknown} value */
const write = (name, value) => writeFileSync(join(dist, name), `${JSON.stringify(value, null, 1)}\n`);

const writeEditorData = () => {
  const { homepage: url } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const reference = { name: 'impact-charts', url };
  // Tooltips of a tag: custom properties and parts are completed where they are written.
  const tooltip = {
    hideCssPropertiesDocs: true,
    hideCssPartsDocs: true,
    hideLogs: true,
    referenceTemplate: () => reference,
    referencesTemplate: () => [reference],
  };
  const html = JSON.parse(getVsCodeHtmlCustomData(manifest, tooltip));
  const flags = elements[0].attributes.filter((/** @type {any} */ { type }) => type.text === 'boolean');
  for (const { attributes } of html.tags) {
    for (const attribute of attributes) {
      // The editor's word for an attribute without a value.
      if (flags.some((/** @type {any} */ { name }) => name === attribute.name)) attribute.valueSet = 'v';
    }
  }
  write('html-custom-data.json', html);
  const css = JSON.parse(getVsCodeCssCustomData(manifest, tooltip));
  css.properties = distinct(css.properties);
  css.pseudoElements = distinct(css.pseudoElements);
  const [{ cssStates: states }] = elements;
  css.pseudoClasses = states.map((/** @type {any} */ state) => ({
    ...state,
    name: `:state(${state.name})`,
    inheritedFrom: undefined,
  }));
  write('css-custom-data.json', css);
  const web = JSON.parse(getWebTypesData(manifest, tooltip));
  for (const list of ['properties', 'pseudo-elements']) {
    if (web.contributions.css[list]) web.contributions.css[list] = distinct(web.contributions.css[list]);
  }
  write('web-types.json', web);
};

await completeManifest(manifest);
write('custom-elements.json', manifest);
writeFrameworkTypes(dist, elements);
writeEditorData();
