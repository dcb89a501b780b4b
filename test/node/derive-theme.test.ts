/** A brand's colour in, a theme out: stories/guides/derive-theme.ts and what a page copies and pastes. */
import { formatHex } from 'culori';
import { describe, expect, test } from 'vitest';
import { themes } from '../../src/tokens/themes.ts';
import { themeCss } from '../../src/tokens/to-css.ts';
import { checkPalette, contrast, judge, nameOf, rules, type Palette } from '../../stories/guides/check-colors.ts';
import {
  defaults,
  deriveTheme,
  mendPalette,
  paletteOf,
  SIDES,
  suggest,
  toHex,
} from '../../stories/guides/derive-theme.ts';
import { changed, cssOf, readCss } from '../../stories/guides/theme-css.ts';

const failing = (palette: Palette): string[] =>
  checkPalette(palette)
    .filter(({ pass }) => !pass)
    .map(nameOf);
const hues = Array.from({ length: 36 }, (_, index) => index * 10);
const brandOf = (h: number, l = 0.45, c = 0.13): string => toHex(formatHex({ mode: 'oklch', l, c, h }))!;

describe('a theme from a brand’s colour', () => {
  test.each(hues.map((hue): [number, string] => [hue, brandOf(hue)]))(
    'hue %d, %s: every pair passes, light and dark, and the colour is kept in light',
    (_hue, accent) => {
      const theme = deriveTheme({ accent });
      expect(theme['color-accent']![0]).toBe(accent);
      expect(SIDES.map((side) => failing(paletteOf(theme, side)))).toEqual([[], []]);
    },
  );
  test('grounds of the page are kept, and the other grounds follow them', () => {
    const theme = deriveTheme({ accent: '#8A1C4A', surfaces: ['#FFF6E8', '#0E1424'] });
    expect(theme['color-surface']).toEqual(['#FFF6E8', '#0E1424']);
    expect(contrast(theme['color-panel']![0], '#FFF6E8')).toBeLessThan(1.2);
    expect(SIDES.map((side) => failing(paletteOf(theme, side)))).toEqual([[], []]);
  });
  test('a colour too pale for words is kept, named as failing, and a nearest one is offered', () => {
    const palette = paletteOf(deriveTheme({ accent: '#FFD400' }), 'light');
    const failed = checkPalette(palette).filter(({ pass }) => !pass);
    expect(failed.map(nameOf)).toContain('accent on surface');
    expect(failed.every(({ front, back }) => [front, back].some((each) => /^color-(accent|1)$/.test(each)))).toBe(true);
    const offer = suggest(failed[0]!, palette)!;
    expect(offer.token).toBe('color-accent');
    expect(contrast(offer.hex, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('mending', () => {
  const light = paletteOf(defaults, 'light');
  test('changes nothing where all passes', () => {
    expect(mendPalette(light)).toEqual(light);
  });
  test('moves what fails to the nearest lightness that passes, and leaves the rest', () => {
    const mended = mendPalette({ ...light, 'color-muted': '#999999' });
    expect(failing(mended)).toEqual([]);
    expect({ ...mended, 'color-muted': light['color-muted'] }).toEqual(light);
    // A step darker than needed would be a step too far.
    expect(contrast(mended['color-muted']!, light['color-soft']!)).toBeLessThan(4.8);
  });
  test('does not touch what is pinned', () => {
    const pale = { ...light, 'color-accent': '#88CCDD' };
    expect(mendPalette(pale, ['color-accent'])['color-accent']).toBe('#88CCDD');
  });
  test('offers nothing where no lightness of either colour helps', () => {
    const black = { ...light, 'color-surface': '#777777', 'color-panel': '#777777' };
    const rule = rules.find(({ front, back }) => front === 'color-text' && back === 'color-soft')!;
    const offer = suggest(judge(rule, { ...black, 'color-soft': '#777777', 'color-track': '#777777' }), black);
    expect(offer === undefined || offer.token !== 'color-surface').toBe(true);
  });
});

describe('what a page copies', () => {
  test('only the properties that differ, light and dark, under a condition that old browsers pass over', () => {
    const theme = { ...defaults, 'color-accent': ['#8A1C4A', '#F2A7C3'] } as const;
    expect(changed(theme)).toEqual({ 'color-accent': ['#8A1C4A', '#F2A7C3'] });
    expect(cssOf(theme, { dark: true })).toBe(
      '@supports (color: light-dark(red, red)) {\n  :root {\n    --impact-color-accent: light-dark(#8A1C4A, #F2A7C3);\n  }\n}\n',
    );
  });
  test('the light colours alone for a page without a dark mode', () => {
    const theme = {
      ...defaults,
      'color-accent': ['#8A1C4A', '#F2A7C3'],
      'color-soft': [defaults['color-soft']![0], '#000000'],
    } as const;
    expect(cssOf(theme, { dark: false })).toBe(':root {\n  --impact-color-accent: #8A1C4A;\n}\n');
  });
  test('nothing for the defaults', () => {
    expect(cssOf(defaults, { dark: true })).toBe('/* The defaults need no CSS. */\n');
  });
});

describe('what a page pastes', () => {
  test('what was copied comes back as it was', () => {
    for (const theme of themes)
      expect(readCss(themeCss({ ...theme, others: {} }))).toEqual({ colors: theme.colors, problems: [] });
  });
  test('one colour for both, and colours with brackets of their own', () => {
    expect(
      readCss(
        'a { --impact-color-accent: rebeccapurple; --impact-color-soft: light-dark(rgb(1, 2, 3), hsl(0, 0%, 100%)) }',
      ),
    ).toEqual({
      colors: { 'color-accent': ['#663399', '#663399'], 'color-soft': ['#010203', '#FFFFFF'] },
      problems: [],
    });
  });
  test('says what it cannot use, and uses the rest', () => {
    const { colors, problems } = readCss(
      '--impact-colour-accent: red; --impact-radius: 2px; --impact-color-text: var(--ink); --impact-color-grid: #0001; --impact-color-1: red',
    );
    expect(colors).toEqual({ 'color-1': ['#FF0000', '#FF0000'] });
    expect(problems).toEqual([
      '--impact-colour-accent: there is no such property.',
      '--impact-radius: this page changes colours only.',
      '--impact-color-text: var(--ink) is no opaque colour.',
      '--impact-color-grid: #0001 is no opaque colour.',
    ]);
    expect(readCss('body { color: red }').problems).toEqual(['No --impact- property in this text.']);
  });
});
