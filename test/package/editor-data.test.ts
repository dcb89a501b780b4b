/** What editors know of the elements: the manifest, and the files made from it. `npm test` builds dist/ first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { version } from '../../src/version.ts';

const root = resolve(import.meta.dirname, '../..');
const read = <Data>(name: string): Data => JSON.parse(readFileSync(join(root, 'dist', name), 'utf8')) as Data;

interface Item {
  name: string;
  kind?: string;
  privacy?: string;
  type?: { text: string };
  default?: string;
  description?: string;
  return?: { type: { text: string } };
}
const LISTS = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const;
/** Lists whose items have a type. */
const TYPED = new Set<string>(['attributes', 'members', 'events']);
type Declaration = { name: string; tagName?: string; description?: string } & Record<(typeof LISTS)[number], Item[]>;
interface Module {
  path: string;
  declarations: Declaration[];
  exports: { kind: string; name: string; declaration: { name: string; module: string } }[];
}

const { modules } = read<{ modules: Module[] }>('custom-elements.json');
const declarations = modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const tags = charts.map(({ tag }) => tag).toSorted();
const names = (items: { name: string }[] = []): string[] => items.map(({ name }) => name);

describe('custom-elements.json', () => {
  test('knows every tag, and the module that registers it', () => {
    expect(elements.map(({ tagName }) => tagName ?? '').toSorted()).toEqual(tags);
    const defined = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map((each) => ({ path, ...each })),
    );
    expect(names(defined).toSorted()).toEqual(tags);
    for (const { name, path, declaration } of defined) {
      expect([path, declaration.module]).toEqual([`dist/elements/${name}.define.js`, `dist/elements/${name}.js`]);
    }
  });

  test('points to files of the package', () => {
    for (const { path } of modules) expect(existsSync(join(root, path)), path).toBe(true);
  });

  test('describes all that it lists, with a type for each attribute, property, method and event', () => {
    const silent = elements.flatMap((element) => [
      ...(element.description ? [] : [element.name]),
      ...LISTS.flatMap((list) => {
        expect(element[list].length, `${element.name}: ${list}`).toBeGreaterThan(0);
        return element[list]
          .filter((item) => !item.description || (TYPED.has(list) && !item.type && !item.return))
          .map(({ name }) => `${element.name}: ${list}: ${name}`);
      }),
    ]);
    expect(silent).toEqual([]);
  });

  test('gives the default of each attribute that has one, and of each custom property', () => {
    for (const { attributes, cssProperties } of elements) {
      const defaults = new Map(attributes.map((attribute) => [attribute.name, attribute.default]));
      expect([defaults.get('theme'), defaults.get('heading-level'), defaults.get('without-menu')]).toEqual([
        "'auto'",
        "'3'",
        'false',
      ]);
      expect(names(cssProperties.filter((property) => !property.default))).toEqual([]);
    }
  });

  test('names the three events with their classes, and the attribute of data', () => {
    for (const { events, attributes } of elements) {
      expect(events.map(({ name, type }) => `${name} ${type?.text}`).toSorted()).toEqual([
        'impact-error ImpactErrorEvent',
        'impact-load ImpactLoadEvent',
        'impact-select ImpactSelectEvent',
      ]);
      expect(names(attributes)).toContain('data');
    }
    const details = ['Load', 'Error', 'Select'].map(
      (name) => declarations.find((each) => each.name === `Impact${name}Event`)?.members[0]?.type?.text,
    );
    expect(details).toEqual(['ImpactLoadDetail', 'ImpactErrorDetail', 'ImpactSelectDetail']);
  });

  test('types the data of each tag by an interface of the package', () => {
    const exported = readFileSync(join(root, 'dist/index.d.ts'), 'utf8');
    for (const { tagName, members } of elements) {
      const type = members.find(({ name }) => name === 'data')?.type?.text ?? '';
      expect(type, tagName).toMatch(/^[A-Z][a-z]+Input \| undefined$/);
      expect(exported, tagName).toMatch(new RegExp(`\\b${type.replace(' | undefined', '')}\\b`));
    }
  });

  test('lists the findings of each tag', () => {
    for (const { tag, findings } of charts) {
      const element = elements.find(({ tagName }) => tagName === tag);
      const type = element?.attributes.find(({ name }) => name === 'finding')?.type?.text;
      expect(type?.split(' | ')).toEqual([...Object.keys(findings).map((key) => `'${key}'`), 'undefined']);
    }
  });

  test('lists the custom properties that each tag reads; a map, all of tokens.css', () => {
    const tokens = readFileSync(join(root, 'dist/tokens.css'), 'utf8').match(/--impact-[a-z0-9-]+(?=:)/g);
    const of = (tag: string): string[] => names(elements.find(({ tagName }) => tagName === tag)?.cssProperties);
    expect(of('impact-map').toSorted()).toEqual(tokens?.toSorted());
    expect(of('impact-bars')).toContain('--impact-color-accent');
    expect(of('impact-bars')).not.toContain('--impact-sequential-1');
  });

  test('keeps private members to itself', () => {
    const hidden = elements
      .flatMap(({ members }) => members)
      .filter(({ name, privacy }) => privacy || /^[_#]/.test(name));
    expect(hidden).toEqual([]);
  });
});

test('VS Code completes every tag with its findings, every word of `theme`, every custom property and part once', () => {
  interface Tag {
    name: string;
    attributes: { name: string; values?: Item[]; valueSet?: string }[];
  }
  const html = read<{ tags: Tag[] }>('html-custom-data.json');
  expect(names(html.tags).toSorted()).toEqual(tags);
  const values = (tag: string, attribute: string): string[] =>
    names(html.tags.find(({ name }) => name === tag)?.attributes.find(({ name }) => name === attribute)?.values);
  expect(values('impact-number', 'theme')).toEqual(['auto', 'light', 'dark']);
  expect(values('impact-cycle', 'finding')).toEqual(['agir', 'pillars', 'engagement', 'innovation-forms']);
  const flags = html.tags[0]?.attributes.filter(({ valueSet }) => valueSet === 'v');
  expect(names(flags)).toEqual(['without-menu', 'without-table', 'without-source', 'without-heading']);
  const css = read<Record<'properties' | 'pseudoElements' | 'pseudoClasses', Item[]>>('css-custom-data.json');
  expect(names(css.properties)).toContain('--impact-diverging-7');
  expect(names(css.pseudoElements)).toContain('::part(mark)');
  expect(names(css.pseudoClasses)).toEqual([':state(loading)', ':state(ready)', ':state(empty)', ':state(error)']);
  for (const list of Object.values(css).filter(Array.isArray)) expect(new Set(names(list)).size).toBe(list.length);
});

test('JetBrains editors find every tag with attributes, slots and events, under the version of the package', () => {
  const web = read<{
    name: string;
    version: string;
    contributions: { html: { elements: (Item & Record<'attributes' | 'slots' | 'events', Item[]>)[] } };
  }>('web-types.json');
  expect([web.name, web.version]).toEqual(['impact-charts', version]);
  const known = web.contributions.html.elements;
  expect(names(known).toSorted()).toEqual(tags);
  for (const { attributes, slots, events } of known) {
    expect(names(attributes)).toEqual(expect.arrayContaining(['data', 'finding', 'heading', 'without-menu']));
    expect(names(slots)).toEqual(['', 'caption', 'source']);
    expect(names(events).toSorted()).toEqual(['impact-error', 'impact-load', 'impact-select']);
  }
});

test('a declaration stands for each element of src/elements/', () => {
  const files = readdirSync(join(root, 'src/elements')).filter((name) => /^impact-[a-z]+\.ts$/.test(name));
  expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(tags);
});
