/**
 * What the colours of a theme must reach, and whether they do. Tests of the ready themes and the pages that check a host's own
 * colours run these same functions.
 *
 * Contrast is WCAG 2.2's ratio. Distance is between two colours in OKLab (Ottosson 2020), the least over normal vision and the
 * three dichromacies simulated after Machado, Oliveira & Fernandes 2009 (severity 1, in linear light): 0.02 is about the least
 * difference an eye sees side by side; apart on a page, in small shapes, it takes some five times that.
 */
import {
  converter,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { inkOf } from '../../src/layout/classes.ts';
import { colors, type ColorName } from '../../src/scene/colors.ts';

/** The colours of one theme, light or dark, by token without `--impact-`. */
export type Palette = Readonly<Record<string, string>>;

export type RuleKind = 'contrast' | 'distance' | 'order';
export interface Rule {
  kind: RuleKind;
  /** The token that would be changed when the rule fails. */
  front: string;
  back: string;
  least: number;
  why: string;
}
export interface Verdict extends Rule {
  value: number;
  pass: boolean;
  /** Who sees the least distance. */
  vision?: Vision;
}

const toLinear = converter('lrgb');
const toOklab = converter('oklab');
const oklabDistance = differenceEuclidean('oklab');
const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));

const filters = {
  normal: undefined,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};
export type Vision = keyof typeof filters;
export const visions = Object.keys(filters) as Vision[];

const parseColor = (css: string): Color => {
  const color = parse(css);
  if (!color) throw new Error(`not a colour: ${css}`);
  return color;
};

/** A colour as somebody sees it. The simulation is for linear light: its channels pass the filter in place of encoded ones. */
export const seen = (css: string, vision: Vision): Color => {
  const { r, g, b } = toLinear(parseColor(css));
  const filter = filters[vision];
  const simulated = filter ? filter({ mode: 'rgb', r, g, b }) : { r, g, b };
  return toOklab({ mode: 'lrgb', r: clamp(simulated.r), g: clamp(simulated.g), b: clamp(simulated.b) });
};

export const contrast = (a: string, b: string): number => wcagContrast(parseColor(a), parseColor(b));
export const distance = (a: string, b: string, vision: Vision): number =>
  oklabDistance(seen(a, vision), seen(b, vision));

/** The least distance over all visions, and whose it is. */
export const leastDistance = (a: string, b: string): { value: number; vision: Vision } =>
  visions
    .map((vision) => ({ value: distance(a, b, vision), vision }))
    .reduce((least, each) => (each.value < least.value ? each : least));

/** Thresholds of distance. The default theme's own least values are a little above them. */
export const LEAST = { categories: 0.09, accents: 0.12, steps: 0.075, diverging: 0.1 } as const;

const range = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
const pairs = (list: number[]): [number, number][] =>
  list.flatMap((a) => list.filter((b) => b > a).map((b): [number, number] => [a, b]));

const contrasts = (least: number, why: string, list: Record<string, string[]>): Rule[] =>
  Object.entries(list).flatMap(([front, backs]) =>
    backs.map((back): Rule => ({ kind: 'contrast', front: `color-${front}`, back: `color-${back}`, least, why })),
  );

/** Labels inside a class: which colour they take is the map's own rule. The five-step scale uses the same tokens. */
const labels = (scale: 'sequential' | 'diverging'): Rule[] =>
  range(7).map((step) => {
    const fill = `${scale}-${step}` as ColorName;
    const ink = inkOf(fill);
    return {
      kind: 'contrast',
      front: fill,
      back: colors[ink].token ?? ink,
      least: 4.5,
      why: 'a value written inside the class',
    };
  });

const neighbours = (scale: 'sequential' | 'diverging', least: number): Rule[] =>
  range(6).map((step) => ({
    kind: 'distance',
    front: `${scale}-${step + 1}`,
    back: `${scale}-${step}`,
    least,
    why: 'two neighbouring classes',
  }));

/** Everything that is asked of a theme, in the order of importance. */
export const rules: readonly Rule[] = [
  ...contrasts(4.5, 'words', {
    text: ['surface', 'panel', 'soft', 'track', 'missing'],
    muted: ['surface', 'panel', 'soft'],
    accent: ['surface', 'panel', 'soft'],
    'on-accent': ['accent'],
    warning: ['surface', 'panel'],
    error: ['surface', 'panel'],
  }),
  ...contrasts(3, 'marks and lines', {
    quiet: ['surface', 'panel'],
    outline: ['surface', 'panel', 'missing'],
  }),
  ...contrasts(
    3,
    'a category on its ground, and the line of the surface that parts it from its neighbours',
    Object.fromEntries(range(6).map((each) => [each, ['surface', 'panel']])),
  ),
  ...labels('sequential'),
  ...labels('diverging'),
  {
    kind: 'distance',
    front: 'color-accent',
    back: 'color-quiet',
    least: LEAST.accents,
    why: 'what stands out and what does not',
  },
  { kind: 'distance', front: 'color-soft', back: 'color-accent', least: LEAST.accents, why: 'two categories' },
  ...pairs(range(6)).map(([a, b]): Rule => ({
    kind: 'distance',
    front: `color-${b}`,
    back: `color-${a}`,
    least: LEAST.categories,
    why: 'two categories',
  })),
  ...range(6).map((step): Rule => ({
    kind: 'order',
    front: `sequential-${step + 1}`,
    back: `sequential-${step}`,
    least: 1,
    why: 'a higher class stands out more',
  })),
  ...neighbours('sequential', LEAST.steps),
  ...neighbours('diverging', LEAST.diverging),
  ...range(3).map((step): Rule => ({
    kind: 'distance',
    front: `diverging-${8 - step}`,
    back: `diverging-${step}`,
    least: LEAST.diverging,
    why: 'as far above the midpoint as below',
  })),
];

/** One rule against a palette that holds all colour tokens. */
export const judge = (rule: Rule, palette: Palette): Verdict => {
  // Labels in mid-grey steps take a fixed black, which is no token.
  const of = (token: string): string => palette[token] ?? (token === 'ink' ? colors.ink.light : '');
  const [front, back] = [of(rule.front), of(rule.back)];
  if (rule.kind === 'distance') {
    const { value, vision } = leastDistance(front, back);
    return { ...rule, value, vision, pass: value >= rule.least };
  }
  const surface = of('color-surface');
  const value = rule.kind === 'order' ? contrast(front, surface) / contrast(back, surface) : contrast(front, back);
  return { ...rule, value, pass: rule.kind === 'order' ? value > 1 : value >= rule.least };
};

/** Every rule against a palette. */
export const checkPalette = (palette: Palette): Verdict[] => rules.map((rule) => judge(rule, palette));

/** `accent`, `category 2`, `sequential-3`. */
export const shortName = (token: string): string => token.replace(/^color-(?=\d)/, 'category ').replace(/^color-/, '');

/** `text on panel`; in words where a rule is no ratio of two grounds. */
export const nameOf = ({ kind, front, back }: Rule): string => {
  const [a, b] = [shortName(front), shortName(back)];
  // Labels are named before the class they stand in.
  if (kind === 'contrast' && /^(sequential|diverging)/.test(front)) return `${b} on ${a}`;
  return kind === 'contrast' ? `${a} on ${b}` : kind === 'distance' ? `${b} beside ${a}` : `${a} above ${b}`;
};

/** `3.2 : 1, 4.5 needed`; rounded down, so that what fails never reads as enough. */
export const measureOf = ({ kind, value, least, vision }: Verdict): string => {
  const down = (digits: number): string => (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);
  // No-break spaces: a ratio stays whole.
  if (kind === 'contrast') return `${down(1)}\u00A0:\u00A01, ${least}\u00A0:\u00A01 needed`;
  if (kind === 'order') return value > 1 ? 'in order' : 'stands out less';
  return `distance ${down(3)} (${vision === 'normal' ? 'all readers' : `${vision}opia`}), ${least} needed`;
};
