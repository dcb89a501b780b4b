/** What colours a map: classes of numbers, or categories; each with its fill, its words and how many territories it holds. */
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

/** The round number (1, 2 or 5 times a power of ten) nearest to a span, by ratio: the step of d3-array's ticks. */
const roundStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span));
  const part = span / power;
  return power * (part < Math.SQRT2 ? 1 : part < Math.sqrt(10) ? 2 : part < Math.sqrt(50) ? 5 : 10);
};

/** `value` on a multiple of the step: round numbers make a legend that can be read out. Twelve digits hide 0.30000000000000004. */
const roundTo = (value: number, step: number): number => Number((Math.round(value / step) * step).toPrecision(12));

/** Quantile of sorted values, interpolated (Hyndman & Fan 1996, type 7): d3-array's, without overflow between 1e308 and -1e308. */
const quantile = (sorted: readonly number[], share: number): number => {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  return sorted[below]! * (1 - at + below) + (sorted[below + 1] ?? 0) * (at - below);
};

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
  // The steps of a diverging scale are its own; quantiles cannot be more than the values.
  const count = Math.min(classes ?? 5, scale === 'diverging' ? 7 : sorted.length);
  const inner = Array.from({ length: count - 1 }, (_, index) => (index + 1) / count);
  if (scale === 'diverging') {
    const reach = Math.max(Math.abs(high - midpoint), Math.abs(low - midpoint));
    const step = roundStep(reach / 10);
    return inner
      .map((share) => midpoint + Math.sign(share - 0.5) * roundTo(Math.abs(share - 0.5) * 2 * reach, step))
      .filter((each, index, all) => Number.isFinite(each) && each !== all[index - 1]);
  }
  const step = roundStep((high - low) / 24);
  const breaks = inner.map((share) => {
    const exact = quantile(sorted, share);
    const rounded = roundTo(exact, step);
    // Beyond what a number can hold there is no step, and at the ends no rounding.
    return rounded > low && rounded <= high ? rounded : exact;
  });
  return breaks.filter((each, index) => each > low && each !== breaks[index - 1]);
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
