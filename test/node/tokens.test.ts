/** One set of tokens: what the files say, what the elements read, and what the defaults are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { styles } from '../../src/element/styles.ts';
import { ImpactMap } from '../../src/elements/impact-map.ts';
import { colors } from '../../src/scene/colors.ts';
import { FONT_FAMILY } from '../../src/scene/to-string.ts';
import { tokensCss } from '../../src/tokens/to-css.ts';
import { tokensJson } from '../../src/tokens/to-dtcg.ts';
import { tokenGroups, tokens } from '../../src/tokens/tokens.ts';

const src = join(import.meta.dirname, '../../src');
const documented = tokens.map(({ name }) => `--impact-${name}`).sort();
/** As a browser reads them: text of a style sheet, and of every sheet of an element that draws with all colours. */
const sheets = [styles, ImpactMap.styles].flat(3).map(String).join('\n');

interface Node {
  $value?: unknown;
  $type?: string;
  $description?: string;
  $extensions?: { 'com.github.impact-charts': { property: string; default?: string } };
  [key: string]: unknown;
}
interface Leaf {
  path: string;
  type: string | undefined;
  node: Node;
}
/** Tokens of a file in the Community Group's format: an object with a $value; the type comes from the nearest group above that has one. */
const leaves = (node: Node, path: string[] = [], inherited?: string): Leaf[] => {
  const type = node.$type ?? inherited;
  if (node.$value !== undefined) return [{ path: path.join('.'), type, node }];
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => leaves(child as Node, [...path, key], type));
};
const json = leaves(tokensJson() as Node);
const propertyOf = ({ node }: Leaf): string | undefined => node.$extensions?.['com.github.impact-charts'].property;

/** Name and default of every commented property of tokens.css. */
const css = new Map(
  [...tokensCss().matchAll(/\/\* (--impact-[a-z0-9-]+): (.+?); \*\//g)].map(([, name, value]) => [name!, value!]),
);

describe('what the elements read and what is documented', () => {
  test('every public property that a style sheet reads is documented, and every documented one is read', () => {
    const read = new Set([...sheets.matchAll(/var\((--impact-[a-z0-9-]+)/g)].map(([, name]) => name!));
    expect([...read].sort()).toEqual(documented);
  });
  test('no source names a public property that is not documented', () => {
    const named = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|css|html)$/.test(name))
      .flatMap((name) => [...readFileSync(join(src, name), 'utf8').matchAll(/--impact-[a-z0-9]+(?:-[a-z0-9]+)*/g)])
      .map(([name]) => name);
    // Names that are put together end in a hyphen and are matched without it: none is left over.
    expect([...new Set(named)].filter((name) => !documented.includes(name))).toEqual([]);
  });
  test('the default in a style sheet is the documented one, light and dark', () => {
    for (const token of tokens) {
      if (token.type === 'color') {
        expect(sheets, token.name).toContain(`var(--impact-${token.name},light-dark(${token.light},${token.dark}))`);
      } else expect(sheets.replaceAll(', ', ','), token.name).toContain(`var(--impact-${token.name},${token.value})`);
    }
  });
  test('every token says in a sentence what it is for', () => {
    for (const { name, description } of [
      ...tokens,
      ...tokenGroups.map(({ title, description }) => ({ name: title, description })),
    ])
      expect(description, name).toMatch(/^[A-Z].{8,}\.$/);
  });
  test('the five-step scale has no tokens of its own: it shares those of the seven-step one', () => {
    const names = new Set(tokens.map(({ name }) => name));
    for (const { token } of Object.values(colors)) expect(token === undefined || names.has(token)).toBe(true);
    expect(names.size).toBe(tokens.length);
  });
});

describe('tokens.css', () => {
  test('lists every token with its default, in comments: to load it changes nothing', () => {
    expect([...css.keys()].sort()).toEqual(documented);
    expect(
      tokensCss()
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s/g, ''),
    ).toBe(':root{}');
  });
});

describe('tokens.json, in the format of the Design Tokens Community Group (2025.10)', () => {
  test('gives each colour a light and a dark token, and each other property one', () => {
    const expected = tokens.flatMap(({ name, type }) =>
      Array.from({ length: type === 'color' ? 2 : 1 }, () => `--impact-${name}`),
    );
    expect(json.map((leaf) => propertyOf(leaf) ?? '').sort()).toEqual(expected.sort());
    expect(json.map(({ path }) => path)).toEqual(expect.arrayContaining(['light.color.accent', 'dark.color.accent']));
  });
  test('names and values keep to the format: no dot, brace or leading $ in a name, a known type, a description', () => {
    for (const { path, type, node } of json) {
      expect(path.split('.').length, path).toBe(path.startsWith('text') ? 2 : 3);
      expect(path).not.toMatch(/[{}$]/);
      expect(['color', 'dimension', 'fontFamily', 'number']).toContain(type);
      expect(node.$description, path).toMatch(/\.$/);
      expect(Object.keys(node).filter((key) => !/^\$(value|type|description|extensions)$/.test(key))).toEqual([]);
    }
  });
  test('a colour is an object in sRGB whose components, hexadecimal fallback and line of tokens.css are one colour', () => {
    const colorLeaves = json.filter(({ type }) => type === 'color');
    expect(colorLeaves.length).toBe(2 * tokens.filter(({ type }) => type === 'color').length);
    for (const leaf of colorLeaves) {
      const value = leaf.node.$value as { colorSpace: string; components: number[]; alpha: number; hex: string };
      expect(Object.keys(value)).toEqual(['colorSpace', 'components', 'alpha', 'hex']);
      expect([value.colorSpace, value.alpha]).toEqual(['srgb', 1]);
      const hex = value.components
        .map((each) =>
          Math.round(each * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
      expect(`#${hex}`).toBe(value.hex);
      const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(css.get(propertyOf(leaf)!)!)!;
      expect(value.hex, leaf.path).toBe((leaf.path.startsWith('light') ? light : dark)!.toLowerCase());
    }
  });
  test('a font is a list of names, a length has the one unit it has in CSS, a multiple of the text is a number', () => {
    const byPath = Object.fromEntries(json.map(({ path, node }) => [path, node.$value]));
    expect(byPath['text.font-family']).toEqual(FONT_FAMILY.split(', ').map((name) => name.replace(/"/g, '')));
    expect([byPath['text.font-size'], byPath['text.space'], byPath['text.radius']]).toEqual([
      1,
      1,
      { value: 4, unit: 'px' },
    ]);
    const defaults = Object.fromEntries(
      json
        .filter(({ path }) => path.startsWith('text'))
        .map((leaf) => [propertyOf(leaf)!, leaf.node.$extensions!['com.github.impact-charts'].default]),
    );
    expect(defaults).toEqual(Object.fromEntries([...css].filter(([name]) => name in defaults)));
  });
});
