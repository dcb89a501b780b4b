/** Lines of a tooltip under the name: the item's own, then where it comes from and what to mind. */
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import type { CommonData, Item, Lang } from '../data/types.ts';

export const detailsOf = (item: Item, data: CommonData, lang: Lang, ...own: (string | undefined)[]): string[] => {
  const source = sourceOf(item, data);
  return [...own, item.note, sourceLine(source, lang), source?.caveat].filter((line): line is string => Boolean(line));
};
