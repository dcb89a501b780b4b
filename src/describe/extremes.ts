/** Highest and lowest, in sentences; ties are named together. */
import { largest } from '../data/largest.ts';
import type { Lang } from '../data/types.ts';
import { formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { someNames } from './names.ts';

const words = {
  fr: { all: 'Toutes les valeurs connues', high: 'Le plus élevé', low: 'Le plus bas' },
  en: { all: 'All known values', high: 'Highest', low: 'Lowest' },
};

/** "Valeur manquante : Maires." */
export const sentence = (term: string, text: string, lang: Lang): string => `${term}${texts[lang].colon}${text}.`;

/** @param further - What else the two values tell: their difference. */
export const extremes = (
  items: readonly { label: string; value: number }[],
  unit: string | undefined,
  lang: Lang,
  further?: (low: number, high: number) => string,
): string[] => {
  const w = words[lang];
  const low = -largest(items, ({ value }) => -value, -Infinity);
  const high = largest(items, ({ value }) => value, -Infinity);
  if (high <= low)
    return items
      .slice(0, 1)
      .map(({ label }) => sentence(items.length > 1 ? w.all : label, formatValue(low, unit, lang), lang));
  const end = (term: string, wanted: number): string =>
    sentence(
      term,
      `${someNames(
        items.filter(({ value }) => value === wanted).map(({ label }) => label),
        lang,
      )} (${formatValue(wanted, unit, lang)})`,
      lang,
    );
  return [end(w.high, high), end(w.low, low), ...(further ? [further(low, high)] : [])];
};
