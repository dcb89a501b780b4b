/** Numbers and dates as a reader writes them. Formatters are cached: building one costs more than using it. */
import type { Lang } from '../data/types.ts';

const locales: Record<Lang, string> = { fr: 'fr-FR', en: 'en-GB' };
const numbers = new Map<string, Intl.NumberFormat>();

/** U+202F between thousands in French, U+2212 for minus; at most `decimals` decimals, or exactly so many when `fixed`. */
export const formatNumber = (value: number, lang: Lang, decimals = 2, fixed = false): string => {
  // What data may ask for, within what formatters take.
  const digits = Math.min(10, Math.max(0, Math.round(decimals)));
  // Past fifteen digits nobody counts them, and they would fill the page: 1E308.
  const notation = Math.abs(value) >= 1e15 ? 'scientific' : 'standard';
  const id = `${lang}${digits}${fixed}${notation}`;
  let format = numbers.get(id);
  if (!format) {
    format = new Intl.NumberFormat(locales[lang], {
      notation,
      // No sign on a zero, be it -0 or -0.001 rounded.
      signDisplay: 'negative',
      maximumFractionDigits: digits,
      minimumFractionDigits: fixed ? digits : 0,
    });
    numbers.set(id, format);
  }
  return format
    .format(value)
    .replace(/\u00A0/g, '\u202F')
    .replace('-', '\u2212');
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
