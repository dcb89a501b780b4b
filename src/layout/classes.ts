/** What colours a map: classes of numbers, or categories; each with its fill, its words and how many territories it holds. */
import { quantileSorted, tickIncrement } from 'd3-array';
import type { Metric, RegionRow, RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { formatNumber, formatValue } from '../i18n/format.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Paint } from '../scene/types.ts';

export interface MapClass {
  name: string;
  fill: Paint;
  count: number;
}

export interface Classes {
  /** In the order of the legend: numbers from the highest; a class for missing values last, if there are any. */
  legend: MapClass[];
  /** The class of a row. */
  of: (row: RegionRow) => MapClass;
}

const words = {
  fr: {
    above: (low: string) => `${low} et plus`,
    below: (high: string) => `moins de ${high}`,
    between: (low: string, high: string) => `${low} à ${high}`,
    missing: 'Donnée manquante',
  },
  en: {
    above: (low: string) => `${low} and over`,
    below: (high: string) => `under ${high}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    missing: 'No data',
  },
};

/** Steps of a scale of seven for one to seven classes: the ends as far apart as they may, the middle in the middle. */
const STEPS = ['4', '26', '246', '1357', '12467', '123567', '1234567'];

const ramp = (count: number, scale: Metric['scale']): ColorName[] =>
  [...STEPS[count - 1]!].map(
    (step, index) =>
      (scale === 'diverging'
        ? `diverging-${step}`
        : count === 5
          ? `step-${index + 1}`
          : `sequential-${step}`) as ColorName,
  );

/**
 * The colour of a label inside a fill: at least 4.5:1 in both themes (a test computes it). The ramps turn round in the dark:
 * pale steps carry the text's colour, strong ones the surface's, and the step in the middle, mid-grey in both, black.
 */
export const inkOf = (fill: Paint): ColorName => {
  if (/^(sequential-4|step-3|diverging-6|category-[24]|quiet)$/.test(fill)) return 'ink';
  return /^(sequential-[123]|step-[12]|diverging-[345]|soft|hatch)$/.test(fill) ? 'text' : 'surface';
};

/** Digits that tell the breaks as they are. */
const digitsOf = (breaks: readonly number[]): number => {
  let digits = 0;
  while (digits < 8 && breaks.some((each) => Math.abs(each - Number(each.toFixed(digits))) > Math.abs(each) * 1e-9))
    digits++;
  return digits;
};

/** `value` on the step of ticks: round numbers make a legend that can be read out. */
const roundTo = (value: number, increment: number): number =>
  increment > 0
    ? Math.round(value / increment) * increment
    : increment < 0
      ? Math.round(value * -increment) / -increment
      : value;

/**
 * Breaks between classes, ascending. Sequential: quantiles, so that each class holds about as many territories; diverging:
 * equal steps on both sides of the midpoint. Both rounded.
 */
export const breaksOf = (
  values: readonly number[],
  { classes, scale, midpoint }: Pick<Metric, 'classes' | 'scale' | 'midpoint'>,
): number[] => {
  if (Array.isArray(classes)) return classes;
  // Of the distinct values: many territories on one value would otherwise use up the breaks.
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length < 2) return [];
  const low = sorted[0]!;
  const high = sorted.at(-1)!;
  const count = Math.min(classes ?? 5, sorted.length);
  const inner = Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
  if (scale === 'diverging') {
    const reach = Math.max(Math.abs(high - midpoint), Math.abs(low - midpoint));
    const increment = tickIncrement(0, reach, 10);
    return inner
      .map((share) => {
        const offset = roundTo(Math.abs(share - 0.5) * 2 * reach, Number.isFinite(reach) ? increment : 0);
        return midpoint + (share < 0.5 ? -offset : offset);
      })
      .filter((each, index, all) => Number.isFinite(each) && each !== all[index - 1]);
  }
  const increment = Number.isFinite(high - low) ? tickIncrement(low, high, 24) : 0;
  const breaks = inner.map((share) => {
    const exact = quantileSorted(sorted, share)!;
    const rounded = roundTo(exact, increment);
    return rounded > low && rounded <= high ? rounded : exact;
  });
  return breaks.filter((each, index) => each !== breaks[index - 1]);
};

const classesOfNumbers = (
  values: readonly number[],
  breaks: readonly number[],
  metric: Metric,
  lang: Lang,
): MapClass[] => {
  const w = words[lang];
  const digits = digitsOf(breaks);
  const write = (value: number): string => formatNumber(value, lang, digits);
  const name = (index: number): string => {
    const [low, high] = [breaks[index - 1], breaks[index]];
    if (low === undefined)
      return high === undefined ? formatValue(values[0] ?? 0, metric.unit, lang, metric.digits) : w.below(write(high));
    return high === undefined ? w.above(write(low)) : w.between(write(low), write(high));
  };
  return ramp(breaks.length + 1, metric.scale).map((fill, index) => ({ name: name(index), fill, count: 0 }));
};

/** Two categories are one accent and its tint: one accent, not two that cancel out. Past six, the colours of the eye are spent. */
const categoryFill = (index: number, total: number): Paint =>
  total < 3 ? (index === 0 ? 'accent' : 'soft') : index < 6 ? (`category-${index + 1}` as ColorName) : 'quiet';

export const classify = ({ rows, metric }: RegionsData, lang: Lang): Classes => {
  const missing: MapClass = { name: words[lang].missing, fill: 'hatch', count: 0 };
  let legend: MapClass[];
  let of: Classes['of'];
  if (metric.scale === 'categories') {
    const coloured = metric.categories.filter((category) => !category.missing);
    const byKey = new Map(
      metric.categories.map((category): [string, MapClass] => [
        category.key,
        {
          name: category.label,
          fill: category.missing ? 'hatch' : categoryFill(coloured.indexOf(category), coloured.length),
          count: 0,
        },
      ]),
    );
    legend = [...byKey.values()];
    of = ({ value }) => byKey.get(String(value)) ?? missing;
  } else {
    const values = rows.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    const breaks = breaksOf(values, metric);
    const list = classesOfNumbers(values, breaks, metric, lang);
    legend = values.length > 0 ? [...list].reverse() : [];
    of = ({ value }) => (typeof value === 'number' ? list[breaks.filter((each) => value >= each).length]! : missing);
  }
  for (const row of rows) of(row).count++;
  if (rows.length === legend.reduce((sum, { count }) => sum + count, 0)) return { legend, of };
  return { legend: [...legend, missing], of };
};
