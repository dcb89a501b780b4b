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
import { importSource, readCharts } from './generate.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const file = join(dist, 'custom-elements.json');
const manifest = JSON.parse(readFileSync(file, 'utf8'));

/** @type {any[]} */
const declarations = manifest.modules.flatMap((/** @type {any} */ module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);

/** `finding` is one of the tag's own keys. */
const nameFindings = async () => {
  const keys = new Map((await readCharts()).map(({ tag, findings }) => [tag, Object.keys(findings)]));
  for (const { tagName, attributes, members } of elements) {
    const text = (keys.get(tagName) ?? []).map((key) => `'${key}'`).join(' | ');
    for (const item of [...attributes, ...members]) {
      if (item.name === 'finding') item.type = { text: `${text} | undefined` };
    }
  }
};

/** Custom properties of the page: those that the element's styles read. */
const nameTokens = async () => {
  const { tokens } = await importSource('tokens/tokens.ts');
  const classes = await importSource('index.ts');
  for (const declaration of declarations.filter(({ customElement }) => customElement)) {
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
  write('html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest, tooltip)));
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

await nameFindings();
await nameTokens();
write('custom-elements.json', manifest);
writeFrameworkTypes(dist, elements);
writeEditorData();
