/** Names and numbers of things in a sentence. */
import type { Lang } from '../data/types.ts';
import { formatList, formatNumber } from '../i18n/format.ts';

/** "a, b et c", and "a, b et 5 autres" where there are more than `most`. */
export const someNames = (names: readonly string[], lang: Lang, most = 3): string => {
  const rest = names.length - most + 1;
  return formatList(
    rest > 1 ? [...names.slice(0, -rest), `${rest} ${lang === 'fr' ? 'autres' : 'others'}`] : names,
    lang,
  );
};

/** "13 rapports régionaux"; what is not named is an item: "15 éléments". */
export const countItems = (count: number, lang: Lang, what?: string): string =>
  `${formatNumber(count, lang)} ${what ?? (lang === 'fr' ? `élément${count > 1 ? 's' : ''}` : `item${count === 1 ? '' : 's'}`)}`;
