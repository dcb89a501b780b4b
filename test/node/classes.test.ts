import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRegions } from '../../src/data/regions.ts';
import type { Lang } from '../../src/data/types.ts';
import { breaksOf, classify, inkOf } from '../../src/layout/classes.ts';
import { colors, type ColorName } from '../../src/scene/colors.ts';
import { parsed } from '../scene.ts';

const CODES = '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' ');
const legendOf = (values: (number | string | null)[], metric: object = {}, lang: Lang = 'fr') => {
  const input = {
    metric: { key: 'v', label: 'Valeur', ...metric },
    rows: values.map((value, index) => ({ code: CODES[index], value })),
  };
  return classify(parsed(parseRegions, input, lang).data, lang).legend.map(
    ({ name, fill, count }) => `${name} | ${fill} | ${count}`,
  );
};
const sequential = (values: readonly number[], classes?: number | number[]): number[] =>
  breaksOf(values, { scale: 'sequential', midpoint: 0, ...(classes && { classes }) });
const diverging = (values: readonly number[], classes: number, midpoint = 0): number[] =>
  breaksOf(values, { scale: 'diverging', midpoint, classes });
const all = [8.3, 9.4, 7.5, 2.7, 6.6, 10.2, 67.8, 131.5, 79, 63.1, 91.9, 31.4, 34.8, 69.8, 72.6, 49.1, 18.1, 101.3];

describe('breaks', () => {
  test.each<[string, readonly number[], number | undefined, number[]]>([
    ['communes per 100,000 inhabitants, five by default', all, undefined, [10, 30, 70, 80]],
    ['three', all, 3, [20, 70]],
    ['1 to 100 in four', Array.from({ length: 100 }, (_, index) => index + 1), 4, [25, 50, 75]],
    ['small values keep their decimals', [0.012, 0.018, 0.031, 0.044], 2, [0.031]],
    ['no more classes than values', [1, 2, 1, 2], undefined, [2]],
    ['many equal values do not use up the breaks', [1, 1, 1, 1, 1, 100], undefined, [100]],
    ['one value', [4, 4, 4], undefined, []],
    ['no value', [], undefined, []],
    ['beyond what a number can hold: one class', [-1e308, 0, 1e308], 3, []],
  ])('sequential: %s', (_, values, classes, breaks) => {
    expect(sequential(values, classes)).toEqual(breaks);
  });

  test.each<[string, readonly number[], number, number, number[]]>([
    ['five round zero', [-9, -2, 3, 10], 5, 0, [-6, -2, 2, 6]],
    ['four round zero', [-9, -2, 3, 10], 4, 0, [-5, 0, 5]],
    ['round 50, as far as the farther end', [48, 60], 3, 50, [47, 53]],
    ['values on one side only', [2, 10], 4, 0, [-5, 0, 5]],
    ['beyond what a number can hold: one class', [-1e308, 1e308], 4, 1e308, []],
  ])('diverging: %s', (_, values, classes, midpoint, breaks) => {
    expect(diverging(values, classes, midpoint)).toEqual(breaks);
  });

  test('a host’s own breaks are taken as they are', () => {
    expect(sequential(all, [10, 35, 65, 90])).toEqual([10, 35, 65, 90]);
  });

  test('for any values: ascending, finite, each class reached at both ends, as many values in each but for the rounding', () => {
    const value = fc.oneof(
      fc.integer({ min: -1000, max: 1000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 101 }),
        fc.integer({ min: 2, max: 7 }),
        (values, classes) => {
          const breaks = sequential(values, classes);
          const sorted = [...new Set(values)].sort((a, b) => a - b);
          expect(breaks.length).toBeLessThan(Math.min(classes, sorted.length) || 1);
          breaks.forEach((each, index) => {
            expect(Number.isFinite(each)).toBe(true);
            if (index > 0) expect(each).toBeGreaterThan(breaks[index - 1]!);
            // The lowest value is under every break, the highest at or over it.
            expect(sorted[0]!).toBeLessThan(each);
            expect(sorted.at(-1)!).toBeGreaterThanOrEqual(each);
          });
          const range = sorted.at(-1)! - sorted[0]!;
          if (breaks.length === classes - 1 && Number.isFinite(range)) {
            breaks.forEach((each, index) =>
              expect(
                Math.abs(each - sorted[Math.round(((index + 1) / Math.min(classes, sorted.length)) * sorted.length)]!),
              ).toBeLessThanOrEqual(range / 20),
            );
          }
        },
      ),
    );
  });
});

describe('names, colours and counts', () => {
  test('the classes of the finding, from the highest', () => {
    expect(legendOf(all, { classes: [10, 35, 65, 90] })).toEqual([
      '90 et plus | step-5 | 3',
      '65 à 90 | step-4 | 4',
      '35 à 65 | step-3 | 2',
      '10 à 35 | step-2 | 4',
      'moins de 10 | step-1 | 5',
    ]);
    expect(legendOf(all, { classes: [10, 90] }, 'en')).toEqual([
      '90 and over | sequential-6 | 3',
      '10 to 90 | sequential-4 | 10',
      'under 10 | sequential-2 | 5',
    ]);
  });

  test('a value on a break belongs to the class above it', () => {
    expect(legendOf([10, 9.99], { classes: [10] }).slice(0, 2)).toEqual([
      '10 et plus | sequential-6 | 1',
      'moins de 10 | sequential-2 | 1',
    ]);
  });

  test('thousands, decimals and negative breaks are written as a reader writes them', () => {
    expect(legendOf([-2, 0.5, 12000], { classes: [-1.25, 10000], scale: 'diverging' }).slice(0, 3)).toEqual([
      '10\u202F000 et plus | diverging-6 | 1',
      '\u22121,25 à 10\u202F000 | diverging-4 | 1',
      'moins de \u22121,25 | diverging-2 | 1',
    ]);
  });

  test('missing values are a class of their own, with words, and a territory without a row is missing', () => {
    expect(legendOf([1, 2, null])).toEqual([
      '2 et plus | sequential-6 | 1',
      'moins de 2 | sequential-2 | 1',
      'Donnée manquante | hatch | 16',
    ]);
    expect(legendOf([null, null])).toEqual(['Donnée manquante | hatch | 18']);
    expect(legendOf([null], {}, 'en')).toEqual(['No data | hatch | 18']);
  });

  test('all equal: one class, named by the value', () => {
    expect(legendOf([4, 4], { unit: '%' }).slice(0, 1)).toEqual(['4 | sequential-4 | 2']);
  });

  test('two categories are the accent and its tint; three have colours; a seventh shares the sixth one', () => {
    expect(legendOf(['a', 'b', 'a'])).toEqual(['a | accent | 2', 'b | soft | 1', 'Donnée manquante | hatch | 15']);
    expect(legendOf(['a', 'b', 'c']).slice(0, 3)).toEqual([
      'a | category-1 | 1',
      'b | category-2 | 1',
      'c | category-3 | 1',
    ]);
    expect(legendOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']).slice(5, 8)).toEqual([
      'f | category-6 | 1',
      'g | category-6 | 1',
      'h | category-6 | 1',
    ]);
  });

  test('a category outside the scope is a hatch with its own words and takes no colour from the others', () => {
    const categories = [
      { key: 'out', label: 'Hors champ', missing: true },
      { key: 'in', label: 'Rapport' },
    ];
    expect(legendOf(['in', 'out', 'in'], { categories })).toEqual([
      'Hors champ | hatch | 1',
      'Rapport | accent | 2',
      'Donnée manquante | hatch | 15',
    ]);
  });
});

describe('a label inside a fill', () => {
  const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string): number =>
    [0.2126, 0.7152, 0.0722].reduce(
      (sum, weight, index) =>
        sum + weight * channel(Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255),
      0,
    );
  const ratio = (a: string, b: string): number => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const fills = (Object.keys(colors) as ColorName[]).filter((name) =>
    /^(step|sequential|diverging)-|^(accent|soft)$/.test(name),
  );

  test.each(fills)('on %s has 4.5:1 or more, light and dark', (fill) => {
    for (const theme of ['light', 'dark'] as const)
      expect(ratio(colors[fill][theme], colors[inkOf(fill)][theme])).toBeGreaterThanOrEqual(4.5);
  });
});
