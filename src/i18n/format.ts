/**
 * Numbers and dates as a reader writes them. By hand: a browser takes longer to make its first Intl formatter than to draw a
 * chart. test/node/format.test.ts holds the two to the same texts.
 */
import type { Lang } from '../data/types.ts';

const LAST_ZEROS = /\.?0+$/;
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** As it is read: 1.005 is rounded to 1.01, which in the machine's own halves it is a little less than. */
const roundTo = (size: number, digits: number): string => {
  const shifted = Math.round(Number(`${size}e${digits}`));
  // Longer numbers, and those that are written with an exponent, have no half to be mistaken about.
  return (shifted < 1e15 ? Number(`${shifted}e-${digits}`) : size).toFixed(digits);
};

/** U+202F between thousands in French, U+2212 for minus; at most `decimals` decimals, or exactly so many when `fixed`. */
export const formatNumber = (value: number, lang: Lang, decimals = 2, fixed = false): string => {
  const size = Math.abs(value);
  if (!Number.isFinite(size)) return String(value);
  // What data may ask for, within what numbers have.
  const digits = Math.min(10, Math.max(0, Math.round(decimals)));
  // Past fifteen digits nobody counts them, and they would fill the page: 1E308.
  const [rounded = '', power] = size < 1e15 ? [roundTo(size, digits)] : size.toExponential(digits).split('e+');
  const [whole = '', part] = (digits && !fixed ? rounded.replace(LAST_ZEROS, '') : rounded).split('.');
  const french = lang === 'fr';
  return [
    // No sign on a zero, be it -0 or -0.001 rounded.
    value < 0 && Number(rounded) ? '\u2212' : '',
    whole.replace(THOUSANDS, french ? '\u202F' : ','),
    part ? (french ? ',' : '.') + part : '',
    power ? `E${power}` : '',
  ].join('');
};

/** A value with its unit: "81 %" in French (U+202F), "81%" in English, "12 km" with a space otherwise. */
export const formatValue = (
  value: number,
  unit: string | undefined,
  lang: Lang,
  digits?: number,
  fixed?: boolean,
): string => {
  const text = formatNumber(value, lang, digits, fixed);
  if (!unit) return text;
  if (unit === '%') return lang === 'fr' ? `${text}\u202F%` : `${text}%`;
  return `${text}\u00A0${unit}`;
};

/** Decimals that the values need, so that a column shows 79,0 beside 131,5; at most 2. */
export const decimalsOf = (values: Iterable<number | null>): number => {
  let decimals = 0;
  for (const value of values) {
    if (value === null || Number.isInteger(value)) continue;
    decimals = Math.max(decimals, Number.isInteger(Math.round(value * 100) / 10) ? 1 : 2);
  }
  return decimals;
};

const MONTHS: Record<Lang, string[]> = {
  fr: 'janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.'.split(' '),
  en: 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' '),
};

/** `2019-11-21` → "21 nov. 2019", `2021-09` → "sept. 2021"; any other text is left as it is. Spaces do not break. */
export const formatDate = (date: string, lang: Lang): string => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  return [
    day && (lang === 'fr' && day === '01' ? '1er' : String(Number(day))),
    month && (MONTHS[lang][Number(month) - 1] ?? month),
    year,
  ]
    .filter(Boolean)
    .join('\u00A0');
};

/** "1er", "3e" in French, "1st", "3rd" in English. */
export const formatRank = (rank: number, lang: Lang, feminine = false): string => {
  if (lang === 'fr') return rank === 1 ? (feminine ? '1re' : '1er') : `${rank}e`;
  const tens = rank % 100;
  return `${rank}${((tens < 11 || tens > 13) && ['', 'st', 'nd', 'rd'][rank % 10]) || 'th'}`;
};

/** "a, b et c". */
export const formatList = (items: readonly string[], lang: Lang): string => {
  const and = lang === 'fr' ? ' et ' : ' and ';
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
};
