import type { Lang } from '../data/types.ts';
import { formatDate, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Column } from './types.ts';

/** A cell of the table as a reader sees it, in the element and in files alike. */
export const cellText = (value: string | number | null | undefined, column: Column, lang: Lang): string => {
  if (value == null) return column.numeric && !column.optional ? texts[lang].missing : '–';
  if (typeof value === 'string') return column.date ? formatDate(value, lang) : value;
  return formatValue(value, column.unit, lang, column.digits ?? 2, Boolean(column.digits));
};
