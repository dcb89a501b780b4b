/** The difference between two values, in words. */
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatNumber, formatValue } from '../i18n/format.ts';

/** "+19 points", "−2 points", "+1,5 km", "sans changement"; undefined when no number holds the difference. */
export const changeOf = (from: number, to: number, unit: string | undefined, lang: Lang): string | undefined => {
  const change = to - from;
  if (!Number.isFinite(change)) return undefined;
  if (change === 0) return lang === 'fr' ? 'sans changement' : 'no change';
  const digits = decimalsOf([from, to]);
  const sign = change > 0 ? '+' : '';
  if (unit !== '%') return sign + formatValue(change, unit, lang, digits);
  const one = lang === 'fr' ? Math.abs(change) < 2 : Math.abs(change) === 1;
  return `${sign}${formatNumber(change, lang, digits)}\u00A0point${one ? '' : 's'}`;
};
