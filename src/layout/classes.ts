/** What colours a map: classes of numbers, or categories; each with its fill, its words and how many territories it holds. */
import type { Metric, RegionRow, RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { formatNumber } from '../i18n/format.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Paint } from '../scene/types.ts';
import { roundStep } from './scale.ts';

export interface MapClass {
  name: string;
  fill: Paint;
  count: number;
}

export interface Classes {
  /** In the order of the legend: numbers from the highest; a class for missing values last, if there are any. */
  legend: MapClass[];
  /** The colour of each territory, by code. */
  fills: Map<string, Paint>;
}

const words = {
  fr: { above: 'et plus', below: 'moins de', to: 'à', missing: 'Donnée manquante' },
  en: { above: 'and over', below: 'under', to: 'to', missing: 'No data' },
};

/** Steps of a scale of seven for one to seven classes: the ends as far apart as they may, the middle in the middle. */
const STEPS = ['4', '26', '246', '1357', '12467', '123567', '1234567'];

/**
 * The colour of a label inside a fill: at least 4.5:1 in both themes (a test computes it). The ramps turn round in the dark:
 * pale steps carry the text's colour, strong ones the surface's, and the step in the middle, mid-grey in both, black.
 */
export const inkOf = (fill: Paint): ColorName => {
  if (/^(sequential-4|step-3|diverging-6)$/.test(fill)) return 'ink';
  return /^(sequential-[123]|step-[12]|diverging-[345]|soft|hatch)$/.test(fill) ? 'text' : 'surface';
};

/**
 * Breaks between classes, ascending. Sequential: each class holds about as many of the values; diverging: equal steps on both
 * sides of the midpoint. On round numbers, which make a legend that can be read out; none where no number holds the span.
 */
export const breaksOf = (
  values: readonly number[],
  { classes = 5, scale, midpoint }: Pick<Metric, 'classes' | 'scale' | 'midpoint'>,
): number[] => {
  if (typeof classes === 'object') return classes;
  // Of the distinct values: many territories on one value would otherwise use up the breaks.
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length < 2) return [];
  const low = sorted[0]!;
  const high = sorted.at(-1)!;
  const diverging = scale === 'diverging';
  const reach = Math.max(high - midpoint, midpoint - low);
  const step = roundStep(diverging ? reach / 10 : (high - low) / 24);
  // The steps of a diverging scale are its own; classes of values cannot be more than the values.
  const count = diverging ? classes : Math.min(classes, sorted.length);
  const breaks = [...Array(count - 1).keys()].map((index) => {
    const share = (index + 1) / count;
    const exact = diverging ? (2 * share - 1) * reach : sorted[Math.round(share * sorted.length)]!;
    // Alike on both sides of zero; twelve digits hide 0.30000000000000004.
    const rounded = Number((Math.sign(exact) * Math.round(Math.abs(exact) / step) * step).toPrecision(12));
    return diverging ? midpoint + rounded : rounded;
  });
  return [...new Set(breaks)].filter((each) => (diverging ? Number.isFinite(each) : each > low && each <= high));
};

/** Two categories are one accent and its tint: one accent, not two that cancel out. Past six, the colours of the eye are spent. */
const categoryFill = (index: number, total: number): Paint =>
  total < 3 ? (index ? 'soft' : 'accent') : (`category-${Math.min(index, 5) + 1}` as ColorName);

export const classify = ({ rows, metric }: RegionsData, lang: Lang): Classes => {
  const w = words[lang];
  const { scale, categories } = metric;
  const missing: MapClass = { name: w.missing, fill: 'hatch', count: 0 };
  let legend: MapClass[];
  /** Place in the legend; none for a missing value. */
  let placeOf: (value: RegionRow['value']) => number;
  if (scale === 'categories') {
    const coloured = categories.filter((category) => !category.missing);
    legend = categories.map((category) => ({
      name: category.label,
      fill: category.missing ? 'hatch' : categoryFill(coloured.indexOf(category), coloured.length),
      count: 0,
    }));
    placeOf = (value) => categories.findIndex(({ key }) => key === value);
  } else {
    const values = rows.flatMap(({ value }) => (typeof value === 'number' ? value : []));
    const breaks = breaksOf(values, metric);
    const write = (value: number): string => formatNumber(value, lang, 10);
    legend =
      values.length > 0
        ? [...STEPS[breaks.length]!]
            .map((step, index, steps): MapClass => {
              const [low, high] = [breaks[index - 1], breaks[index]];
              return {
                name:
                  low === undefined
                    ? high === undefined
                      ? write(values[0]!)
                      : `${w.below} ${write(high)}`
                    : high === undefined
                      ? `${write(low)} ${w.above}`
                      : `${write(low)} ${w.to} ${write(high)}`,
                fill: (scale === 'diverging'
                  ? `diverging-${step}`
                  : steps.length === 5
                    ? `step-${index + 1}`
                    : `sequential-${step}`) as ColorName,
                count: 0,
              };
            })
            .reverse()
        : [];
    placeOf = (value) => (typeof value === 'number' ? breaks.filter((each) => value < each).length : -1);
  }
  const fills = new Map(
    rows.map(({ code, value }) => {
      const found = legend[placeOf(value)] ?? missing;
      found.count++;
      return [code, found.fill];
    }),
  );
  return { legend: missing.count > 0 ? [...legend, missing] : legend, fills };
};
