/**
 * A whole theme from a brand's colour and grounds, and the nearest colour that passes where one fails. Colours are moved in
 * OKLCH, by lightness alone: the hue, which is the brand, stays.
 */
import { clampChroma, converter, formatHex, parse, wcagLuminance } from 'culori';
import type { Pair } from '../../src/tokens/themes.ts';
import { colorTokenList } from '../../src/tokens/tokens.ts';
import { contrast, judge, leastDistance, rules, type Palette, type Rule, type Verdict } from './check-colors.ts';

export type ThemeColors = Readonly<Record<string, Pair>>;
export const SIDES = ['light', 'dark'] as const;
export type Side = (typeof SIDES)[number];

const toOklch = converter('oklch');
const toOklab = converter('oklab');

interface Lch {
  l: number;
  c: number;
  h: number;
}
const lchOf = (css: string): Lch => {
  const { l = 0, c = 0, h = 0 } = toOklch(css) ?? {};
  return { l, c, h };
};
const labOf = (css: string): { l: number; a: number; b: number } => {
  const { l = 0, a = 0, b = 0 } = toOklab(css) ?? {};
  return { l, a, b };
};
/** The colour as six digits, its chroma lowered to what a screen shows. */
const hexOf = ({ l, c, h }: Lch): string =>
  formatHex(clampChroma({ mode: 'oklch', l: Math.min(1, Math.max(0, l)), c, h }, 'oklch')).toUpperCase();

/** The colour of a hue and chroma that is as luminous as asked: luminance grows with lightness, so halving finds it. */
const withLuminance = (luminance: number, c: number, h: number): string => {
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const l = (low + high) / 2;
    if (wcagLuminance(hexOf({ l, c, h })) < luminance) low = l;
    else high = l;
  }
  return hexOf({ l: high, c, h });
};

/** Any colour CSS writes as six digits; undefined for what is no opaque colour. */
export const toHex = (css: string): string | undefined => {
  const color = parse(css.trim());
  return color && (color.alpha ?? 1) === 1 ? formatHex(clampChroma(color, 'oklch')).toUpperCase() : undefined;
};

export const defaults: ThemeColors = Object.fromEntries(
  colorTokenList.map(({ name, light, dark }): [string, Pair] => [name, [light, dark]]),
);
export const paletteOf = (colors: ThemeColors, side: Side): Palette =>
  Object.fromEntries(Object.entries(colors).map(([name, pair]) => [name, pair[side === 'light' ? 0 : 1]]));
export const joinPalettes = (light: Palette, dark: Palette): ThemeColors =>
  Object.fromEntries(Object.keys(light).map((name): [string, Pair] => [name, [light[name]!, dark[name]!]]));

const rulesOf = new Map<string, Rule[]>();
for (const rule of rules) {
  for (const token of [rule.front, rule.back]) rulesOf.set(token, [...(rulesOf.get(token) ?? []), rule]);
}
/** How far a palette is from passing, as far as one token has to do with it: each failure counts, and by how much it fails. */
const faultsOf = (palette: Palette, token: string): number =>
  (rulesOf.get(token) ?? [])
    .map((rule) => judge(rule, palette))
    .reduce((sum, { pass, value, least }) => sum + (pass ? 0 : 2 - value / least), 0);

const failuresOf = (palette: Palette, token: string): number =>
  (rulesOf.get(token) ?? []).filter((rule) => !judge(rule, palette).pass).length;

/** The value of a token nearest in lightness that fails least: of all the rules that name it none, where there is such a one. */
export const mendToken = (palette: Palette, token: string): string => {
  const { l, c, h } = lchOf(palette[token]!);
  let best = { hex: palette[token]!, faults: faultsOf(palette, token) };
  for (let step = 1; step <= 100 && best.faults > 0; step++) {
    for (const lightness of [l - step / 100, l + step / 100]) {
      if (lightness < 0 || lightness > 1) continue;
      const hex = hexOf({ l: lightness, c, h });
      const faults = faultsOf({ ...palette, [token]: hex }, token);
      if (faults < best.faults - 1e-9) best = { hex, faults };
    }
  }
  return best.hex;
};

/** Moves whatever fails and is not pinned, the first of a pair before the second, until all passes or nothing helps any more. */
export const mendPalette = (palette: Palette, pinned: readonly string[] = []): Palette => {
  let mended = palette;
  for (let round = 0; round < 4; round++) {
    const before = mended;
    for (const rule of rules) {
      for (const token of [rule.front, rule.back]) {
        if (judge(rule, mended).pass || !(token in mended) || pinned.includes(token)) continue;
        const moved = { ...mended, [token]: mendToken(mended, token) };
        // Nearer is not enough: a ground would fade in vain under a pinned colour that is too pale for it.
        if (failuresOf(moved, token) < failuresOf(mended, token)) mended = moved;
      }
    }
    if (mended === before) break;
  }
  return mended;
};

/** What would mend one failure: a token, and its nearest value that passes more of the rules; nothing where none does. */
export const suggest = ({ front, back }: Verdict, palette: Palette): { token: string; hex: string } | undefined => {
  for (const token of [front, back]) {
    if (!(token in palette) || token === 'color-surface') continue;
    const hex = mendToken(palette, token);
    if (faultsOf({ ...palette, [token]: hex }, token) < faultsOf(palette, token)) return { token, hex };
  }
  return undefined;
};

export interface Brand {
  /** The brand's colour, as its guidelines write it. */
  accent: string;
  /** Grounds of the pages: white and near black by default. */
  surfaces?: Pair;
}

const AMBER = lchOf(defaults['diverging-6']![0]).h;

const deriveSide = (accent: string, surface: string, side: Side): Palette => {
  const base = paletteOf(defaults, side);
  const brand = lchOf(accent);
  const own = lchOf(base['color-accent']!);
  // A grey brand makes grey scales; a vivid one no more vivid than its own neighbours can bear.
  const vividness = Math.min(1.5, brand.c / own.c);
  /** A default colour in the brand’s hue, of the same luminance, and so of the same contrasts. */
  const rehue = (token: string, reference = own.h): string => {
    const { c, h } = lchOf(base[token]!);
    return withLuminance(wcagLuminance(base[token]!), c * vividness, brand.h + (h - reference));
  };
  /** A default ground, as far from the page's own ground as it was from the default one. */
  const [from, to] = [labOf(base['color-surface']!), labOf(surface)];
  const moved = (token: string): string => {
    const { l, a, b } = labOf(base[token]!);
    const lab = { mode: 'oklab', l: l + to.l - from.l, a: a + to.a - from.a, b: b + to.b - from.b } as const;
    return formatHex(clampChroma(lab, 'oklch')).toUpperCase();
  };
  const scale = (name: string, steps: number[], reference?: number): Record<string, string> =>
    Object.fromEntries(steps.map((step) => [`${name}-${step}`, rehue(`${name}-${step}`, reference)]));
  // The brand takes the place of the default category that is nearest to it, and comes first.
  const categories = [1, 2, 3, 4, 5, 6].map((step) => base[`color-${step}`]!);
  const gaps = categories.map((each) => leastDistance(each, accent).value);
  const others = categories.filter((_, index) => index !== gaps.indexOf(Math.min(...gaps)));
  // The brand stands on the side of a diverging scale from which the other side is better told apart.
  const sides = [scale('diverging', [1, 2, 3]), scale('diverging', [5, 6, 7], AMBER)];
  const apart = (steps: Palette): number =>
    Math.min(
      ...[1, 2, 3].map((step) => {
        const [below, above] = [`diverging-${step}`, `diverging-${8 - step}`];
        return leastDistance(steps[below] ?? base[below]!, steps[above] ?? base[above]!).value;
      }),
    );
  const diverging = sides.reduce((a, b) => (apart(b) > apart(a) ? b : a));
  const ink = ['#FFFFFF', hexOf({ l: 0.22, c: Math.min(brand.c, 0.05), h: brand.h })];
  return {
    ...base,
    'color-surface': surface,
    ...Object.fromEntries(
      ['panel', 'grid', 'track', 'missing'].map((name) => [`color-${name}`, moved(`color-${name}`)]),
    ),
    'color-accent': accent,
    'color-soft': rehue('color-soft'),
    'color-on-accent': ink.reduce((a, b) => (contrast(b, accent) > contrast(a, accent) ? b : a)),
    ...Object.fromEntries([accent, ...others].map((each, index) => [`color-${index + 1}`, each])),
    ...scale('sequential', [1, 2, 3, 4, 5, 6, 7]),
    ...diverging,
  };
};

/** Light and dark theme of a brand. Its colour is kept in light, and made as light as it must be in the dark. */
export const deriveTheme = ({ accent, surfaces = ['#FFFFFF', '#15181A'] }: Brand): ThemeColors => {
  const { l, c, h } = lchOf(accent);
  const lifted = hexOf({ l: Math.max(l, 0.8), c: Math.min(c, 0.12), h });
  const light = deriveSide(accent, surfaces[0], 'light');
  const dark = deriveSide(lifted, surfaces[1], 'dark');
  return joinPalettes(
    mendPalette(light, ['color-surface', 'color-accent', 'color-1']),
    mendPalette(dark, ['color-surface']),
  );
};
