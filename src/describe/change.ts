/** An earlier value, and the difference between two values, in words. */
import type { Lang } from '../data/types.ts';
import type { Before } from '../data/values.ts';
import { decimalsOf, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { valueTexts } from '../i18n/value-texts.ts';

/** "19 points", "1,5 km". */
export const differenceOf = (difference: number, unit: string | undefined, lang: Lang, digits: number): string =>
  unit === '%'
    ? `${formatNumber(difference, lang, digits)}\u00A0point${(lang === 'fr' ? Math.abs(difference) < 2 : Math.abs(difference) === 1) ? '' : 's'}`
    : formatValue(difference, unit, lang, digits);

/** "+19 points", "−2 points", "+1,5 km", "sans changement"; undefined when no number holds the difference. */
export const changeOf = (from: number, to: number, unit: string | undefined, lang: Lang): string | undefined => {
  const change = to - from;
  if (!Number.isFinite(change)) return undefined;
  if (change === 0) return lang === 'fr' ? 'sans changement' : 'no change';
  return (change > 0 ? '+' : '') + differenceOf(change, unit, lang, decimalsOf([from, to]));
};

/** "2015 : 38 %, question différente". */
export const earlierOf = ({ year, value, sameQuestion }: Before, unit: string | undefined, lang: Lang): string =>
  `${year}${texts[lang].colon}${formatValue(value, unit, lang)}${sameQuestion ? '' : `, ${valueTexts[lang].otherQuestion}`}`;
