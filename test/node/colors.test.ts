/** Recomputes the table of measured colours of the visual design: WCAG contrasts, and distances as colour-blind readers see them. */
import { wcagLuminance } from 'culori';
import { describe, expect, test } from 'vitest';
import { colors, type ColorName, type Theme } from '../../src/scene/colors.ts';
import { contrast, distance, visions, type Vision } from '../../stories/guides/check-colors.ts';

const of = (name: ColorName, theme: Theme): string => colors[name][theme];
const scale = (name: 'category' | 'step' | 'sequential' | 'diverging', length: number, theme: Theme): string[] =>
  Array.from({ length }, (_, index) => of(`${name}-${index + 1}` as ColorName, theme));
const pairs = (list: string[]): [string, string][] =>
  list.flatMap((a, index) => list.slice(index + 1).map((b): [string, string] => [a, b]));
const neighbours = (list: string[]): [string, string][] =>
  list.slice(1).map((b, index): [string, string] => [list[index]!, b]);
const ends = (list: string[]): [string, string][] =>
  [0, 1, 2].map((index): [string, string] => [list[index]!, list[6 - index]!]);
const leastDistance = (list: [string, string][], visions: Vision[]): number =>
  Math.min(...list.flatMap(([a, b]) => visions.map((vision) => distance(a, b, vision))));
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

describe.each<[Theme, Record<string, number>]>([
  [
    'light',
    {
      'text surface': 17.2,
      'text panel': 15.5,
      'muted surface': 6.9,
      'muted panel': 6.2,
      'muted soft': 5.6,
      'accent surface': 6.6,
      'accent soft': 5.4,
      'warning surface': 6.8,
      'error surface': 7.4,
      'on-accent accent': 6.6,
      'outline surface': 4,
      'outline panel': 3.6,
      'outline missing': 3.4,
      'quiet surface': 3.5,
      'quiet panel': 3.2,
    },
  ],
  [
    'dark',
    {
      'text surface': 15.5,
      'text panel': 12.8,
      'muted surface': 8.6,
      'muted panel': 7.1,
      'muted soft': 5.9,
      'accent surface': 10.7,
      'accent soft': 7.2,
      'warning surface': 9.9,
      'error surface': 8.6,
      'on-accent accent': 9.6,
      'outline surface': 4.7,
      'outline panel': 3.9,
      'outline missing': 4,
      'quiet surface': 4.7,
      'quiet panel': 3.9,
    },
  ],
])('contrast in the %s theme', (theme, table) => {
  test.each(Object.entries(table))('%s: %d', (pair, ratio) => {
    const [front, back] = pair.split(' ') as [ColorName, ColorName];
    expect(round(contrast(of(front, theme), of(back, theme)), 1)).toBe(ratio);
  });

  test('words have 4.5:1 on whatever they stand on', () => {
    for (const [front, backs] of [
      ['text', ['surface', 'panel', 'soft', 'track', 'missing']],
      ['muted', ['surface', 'panel', 'soft']],
      ['accent', ['surface', 'panel', 'soft']],
      ['warning', ['surface', 'panel']],
      ['error', ['surface', 'panel']],
      ['on-accent', ['accent']],
    ] as const) {
      for (const back of backs)
        expect(contrast(of(front, theme), of(back, theme)), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('marks have 3:1 on surface and panel', () => {
    for (const name of [
      'quiet',
      'accent',
      'outline',
      'category-1',
      'category-2',
      'category-3',
      'category-4',
      'category-5',
      'category-6',
    ] as const) {
      for (const back of ['surface', 'panel'] as const)
        expect(contrast(of(name, theme), of(back, theme)), `${name} on ${back}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('a label inside a step has 4.5:1 in ink or in paper', () => {
    for (const list of [scale('step', 5, theme), scale('sequential', 7, theme), scale('diverging', 7, theme)]) {
      for (const step of list)
        expect(
          Math.max(contrast(of('ink', theme), step), contrast(of('paper', theme), step)),
          step,
        ).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('what stands under 3:1 is what a separator, a contour or a check goes with', () => {
    const under = (list: [string, string][]): boolean => list.every(([a, b]) => contrast(a, b) < 3);
    expect(
      under([
        ...neighbours(scale('step', 5, theme)),
        ...neighbours(scale('sequential', 7, theme)),
        ...neighbours(scale('diverging', 7, theme)),
      ]),
    ).toBe(true);
    expect(contrast(of('soft', theme), of('surface', theme))).toBeLessThan(3);
    expect(contrast(of('text', theme), of('accent', theme))).toBeLessThan(3);
  });
});

test.each<[Theme, number, number]>([
  ['light', 3.8, 3.4],
  ['dark', 4.3, 3.6],
])('%s: categories on surface %d at least, on panel %d', (theme, onSurface, onPanel) => {
  const least = (back: ColorName): number =>
    Math.min(...scale('category', 6, theme).map((category) => contrast(category, of(back, theme))));
  // The table has one decimal: 3.75 is written 3.8.
  expect(Math.abs(least('surface') - onSurface)).toBeLessThan(0.06);
  expect(Math.abs(least('panel') - onPanel)).toBeLessThan(0.06);
});

describe.each<[Theme, Record<string, number>]>([
  [
    'light',
    {
      normal: 0.136,
      protan: 0.115,
      deutan: 0.121,
      tritan: 0.114,
      'accent and quiet': 0.139,
      'five steps': 0.133,
      'seven steps': 0.09,
      diverging: 0.146,
      'opposite ends': 0.109,
    },
  ],
  [
    'dark',
    {
      normal: 0.144,
      protan: 0.126,
      deutan: 0.106,
      tritan: 0.096,
      'accent and quiet': 0.218,
      'five steps': 0.119,
      'seven steps': 0.08,
      diverging: 0.117,
      'opposite ends': 0.116,
    },
  ],
])('least distance in the %s theme', (theme, table) => {
  test.each(visions)('two categories, %s vision', (vision) => {
    expect(round(leastDistance(pairs(scale('category', 6, theme)), [vision]), 3)).toBe(table[vision]);
  });

  test.each<[string, [string, string][]]>([
    ['accent and quiet', [[of('accent', theme), of('quiet', theme)]]],
    ['five steps', neighbours(scale('step', 5, theme))],
    ['seven steps', neighbours(scale('sequential', 7, theme))],
    ['diverging', neighbours(scale('diverging', 7, theme))],
    ['opposite ends', ends(scale('diverging', 7, theme))],
  ])('%s, whatever the vision', (name, list) => {
    expect(round(leastDistance(list, visions), 3)).toBe(table[name]);
  });
});

describe('scales run one way', () => {
  const rises = (list: string[]): boolean => neighbours(list).every(([a, b]) => wcagLuminance(a) < wcagLuminance(b));
  test('low to high goes from pale to deep in light, from deep to pale in dark', () => {
    for (const [name, length] of [
      ['step', 5],
      ['sequential', 7],
    ] as const) {
      expect(rises(scale(name, length, 'light').reverse())).toBe(true);
      expect(rises(scale(name, length, 'dark'))).toBe(true);
    }
  });
  test('a diverging scale is palest (light) or deepest (dark) in its middle', () => {
    const light = scale('diverging', 7, 'light');
    const dark = scale('diverging', 7, 'dark').reverse();
    expect(rises(light.slice(0, 4)) && rises(light.slice(3).reverse())).toBe(true);
    expect(rises(dark.slice(0, 4).reverse()) && rises(dark.slice(3))).toBe(true);
  });
});

test('every colour is six hexadecimal digits, and has a public token but the two of labels in steps', () => {
  for (const [name, { token, light, dark }] of Object.entries(colors)) {
    expect(
      [light, dark].every((hex) => /^#[0-9A-F]{6}$/.test(hex)),
      name,
    ).toBe(true);
    expect(token === undefined, name).toBe(name === 'ink' || name === 'paper');
  }
  expect([
    colors.accent.token,
    colors['category-2'].token,
    colors['sequential-7'].token,
    colors['step-3'].token,
    colors['diverging-4'].token,
  ]).toEqual(['color-accent', 'color-2', 'sequential-7', 'sequential-4', 'diverging-4']);
});

test('no colour of the State, nor of the Caisse des Dépôts', () => {
  for (const { light, dark } of Object.values(colors))
    for (const hex of [light, dark]) expect(['#000091', '#E1000F']).not.toContain(hex);
});
