/** The ready themes, light and dark, against the rules of stories/guides/check-colors.ts. */
import { describe, expect, test } from 'vitest';
import { barsChart } from '../../src/charts/bars.ts';
import { mapChart } from '../../src/charts/regions.ts';
import type { ParseContext } from '../../src/data/read.ts';
import type { Mark } from '../../src/scene/types.ts';
import { themes, type ReadyTheme } from '../../src/tokens/themes.ts';
import { declarations, themeCss } from '../../src/tokens/to-css.ts';
import { colorTokenList, tokens } from '../../src/tokens/tokens.ts';
import {
  checkPalette,
  contrast,
  distance,
  LEAST,
  measureOf,
  nameOf,
  rules,
  type Palette,
  type Rule,
} from '../../stories/guides/check-colors.ts';

const paletteOf = ({ colors }: ReadyTheme, side: 0 | 1): Palette =>
  Object.fromEntries(Object.entries(colors).map(([name, pair]) => [name, pair[side]]));
const cases = themes.flatMap((theme): [string, 'light' | 'dark', Palette][] => [
  [theme.key, 'light', paletteOf(theme, 0)],
  [theme.key, 'dark', paletteOf(theme, 1)],
]);
const failures = (palette: Palette, of: (rule: Rule) => boolean): string[] =>
  checkPalette(palette)
    .filter((verdict) => of(verdict) && !verdict.pass)
    .map((verdict) => `${nameOf(verdict)}: ${measureOf(verdict)}`);

describe.each(cases)('the %s theme, %s', (_key, _side, palette) => {
  test('sets every colour there is', () => {
    expect(Object.keys(palette).sort()).toEqual(colorTokenList.map(({ name }) => name).sort());
  });
  test('words have 4.5:1 on surface, panel and whatever else they stand on', () => {
    expect(failures(palette, ({ kind, least }) => kind === 'contrast' && least === 4.5)).toEqual([]);
  });
  test('marks, lines and categories have 3:1 on surface and panel', () => {
    expect(failures(palette, ({ kind, least }) => kind === 'contrast' && least === 3)).toEqual([]);
  });
  test(`categories stand ${LEAST.categories} apart two by two, whatever the vision`, () => {
    expect(failures(palette, ({ front, kind }) => kind === 'distance' && /^color-\d/.test(front))).toEqual([]);
  });
  test(`accent, tint and quiet marks stand ${LEAST.accents} apart`, () => {
    expect(failures(palette, ({ front, kind }) => kind === 'distance' && /^color-[a-z]/.test(front))).toEqual([]);
  });
  test(`neighbouring classes stand ${LEAST.steps} (low to high) and ${LEAST.diverging} (diverging) apart`, () => {
    expect(failures(palette, ({ front, kind }) => kind === 'distance' && !front.startsWith('color-'))).toEqual([]);
  });
  test('a higher class stands out more from the surface', () => {
    expect(failures(palette, ({ kind }) => kind === 'order')).toEqual([]);
  });
  test('a diverging scale fades toward its middle', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7].map((step) =>
      contrast(palette[`diverging-${step}`]!, palette['color-surface']!),
    );
    const [a, b, c, d, e, f, g] = steps as [number, number, number, number, number, number, number];
    expect([a > b, b > c, c > d, d < e, e < f, f < g]).toEqual(Array.from({ length: 6 }, () => true));
  });
});

test.each(cases.filter(([key]) => key === 'contrast'))(
  'words of the %s theme, %s, have 7:1 and its marks 4.5:1',
  (...args) => {
    const palette = args[2];
    const under = ({ front, back, kind, least }: Rule): boolean =>
      kind === 'contrast' &&
      front.startsWith('color-') &&
      contrast(palette[front]!, palette[back]!) < (least === 4.5 ? 7 : 4.5);
    expect(rules.filter(under).map(nameOf)).toEqual([]);
  },
);

describe('a file of a theme', () => {
  test.each(themes.map((theme): [string, ReadyTheme] => [theme.key, theme]))(
    '%s.css sets public properties only, all known, on :root, and nothing where light-dark() is unknown',
    (_key, theme) => {
      const css = themeCss(theme).replace(/\/\*[\s\S]*?\*\//g, '');
      const known = tokens.map(({ name }) => `--impact-${name}`);
      const rule = /^\s*@supports \(color: light-dark\(red, red\)\) \{\s*:root \{([^{}]*)\}\s*\}\s*$/.exec(css);
      const set = (rule?.[1] ?? '').split(';').map((line) => line.split(':')[0]!.trim());
      expect(set.pop()).toBe('');
      expect(set.filter((name) => !known.includes(name))).toEqual([]);
      expect(set.length).toBeGreaterThanOrEqual(colorTokenList.length);
      for (const { name } of colorTokenList) expect(css).toMatch(new RegExp(`--impact-${name}: (light-dark|#)`));
    },
  );
  test('one colour for both themes is written alone, and needs no condition', () => {
    expect(declarations({ colors: { 'color-accent': ['#123456', '#123456'] } }, '.brand')).toBe(
      '.brand {\n  --impact-color-accent: #123456;\n}\n',
    );
  });
});

describe('what stands under 3:1 beside its neighbour is parted by a line of the surface', () => {
  const flat = (marks: readonly Mark[]): Mark[] =>
    marks.flatMap((mark) => (mark.type === 'group' ? flat(mark.marks) : [mark]));
  const context: ParseContext = {
    lang: 'en',
    report: ({ message }) => {
      throw new Error(message);
    },
  };
  const codes = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'];
  const draw = (metric: object, value: (index: number) => unknown): Mark[] => {
    const rows = codes.map((code, index) => ({ code, value: value(index) }));
    const data = mapChart.kind.parse({ metric, rows }, context);
    return flat(mapChart.kind.layout(data, { width: 720, lang: 'en' }).marks);
  };
  test.each([
    [
      'six categories',
      {
        key: 'm',
        label: 'Example',
        scale: 'categories',
        categories: ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => ({ key, label: key })),
      },
      (index: number) => 'abcdef'[index % 6],
    ],
    ['seven classes', { key: 'm', label: 'Example', scale: 'sequential', classes: 7 }, (index: number) => index],
    ['a diverging scale', { key: 'm', label: 'Example', scale: 'diverging', classes: 7 }, (index: number) => index - 6],
  ])('regions of a map in %s', (_name, metric, value) => {
    const regions = draw(metric, value).filter((mark) => mark.type === 'path' && mark.part === 'mark');
    expect(regions.length).toBeGreaterThanOrEqual(codes.length);
    expect(regions.filter(({ stroke, strokeWidth }) => stroke !== 'surface' || strokeWidth !== 1.5)).toEqual([]);
  });
  test('the end of a quiet bar on its track', () => {
    const data = barsChart.kind.parse(
      { unit: '%', domain: [0, 100], rows: [{ key: 'a', label: 'A', value: 40 }] },
      context,
    );
    const rects = flat(barsChart.kind.layout(data, { width: 720, lang: 'en' }).marks).filter(
      (mark) => mark.type === 'rect',
    );
    const bar = rects.find(({ fill }) => fill === 'quiet')!;
    expect(rects.some(({ fill, width }) => fill === 'surface' && width === bar.width + 1.5)).toBe(true);
  });
});

describe('the check itself', () => {
  const neutral = paletteOf(themes[0]!, 0);
  test('asks for contrast, distance and order', () => {
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(['contrast', 'distance', 'order']));
    expect(rules.length).toBeGreaterThan(80);
  });
  test('names the pair that fails, with what it measures and what is needed', () => {
    const failed = checkPalette({ ...neutral, 'color-muted': '#999999' }).filter(({ pass }) => !pass);
    expect(failed.map((verdict) => `${nameOf(verdict)}: ${measureOf(verdict)}`)).toEqual([
      'muted on surface: 2.8\u00A0:\u00A01, 4.5\u00A0:\u00A01 needed',
      'muted on panel: 2.5\u00A0:\u00A01, 4.5\u00A0:\u00A01 needed',
      'muted on soft: 2.3\u00A0:\u00A01, 4.5\u00A0:\u00A01 needed',
    ]);
  });
  test('sees that two categories part for most readers and meet for some', () => {
    // Red and olive green of one lightness.
    const failed = checkPalette({ ...neutral, 'color-2': '#B5402A', 'color-4': '#6F6A12' }).filter(({ pass }) => !pass);
    expect(failed.map(nameOf)).toContain('category 2 beside category 4');
    expect(distance('#B5402A', '#6F6A12', 'normal')).toBeGreaterThan(LEAST.categories);
  });
  test('sees classes that run the wrong way', () => {
    const failed = checkPalette({
      ...neutral,
      'sequential-5': neutral['sequential-6']!,
      'sequential-6': neutral['sequential-5']!,
    }).filter(({ pass, kind }) => !pass && kind === 'order');
    expect(failed.map(nameOf)).toEqual(['sequential-6 above sequential-5']);
  });
  test('reads every way CSS writes a colour, and throws on what is none', () => {
    expect(contrast('white', 'rgb(0 0 0)')).toBeCloseTo(21);
    expect(contrast('oklch(1 0 0)', 'hsl(0 0% 0%)')).toBeCloseTo(21);
    expect(() => contrast('nonsense', 'white')).toThrow('not a colour: nonsense');
  });
});
