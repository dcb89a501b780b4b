/** The data as CSV: RFC 4180; `;`, decimal comma and a byte-order mark in French, so that Excel opens it right. */
import type { ChartView } from './view.ts';

// The full-width signs too: spreadsheets read them as the narrow ones.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export const toCsv = ({ description: { columns, rows }, lang }: ChartView): string => {
  const separator = lang === 'fr' ? ';' : ',';
  const cell = (value: string | number | null | undefined): string => {
    if (value == null) return '';
    if (typeof value === 'number') return lang === 'fr' ? String(value).replace('.', ',') : String(value);
    // A spreadsheet would run a cell that begins like a formula; numbers stay numbers.
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /["\r\n;,\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  // Keys come along where they are not the labels: a chart made of the file is selected and highlighted as this one.
  const keys = columns.map(({ key }) => key);
  if (!keys.includes('key') && rows.some((row) => row['key'] != null && row['key'] !== row['label']))
    keys.unshift('key');
  const lines = [keys.map(cell), ...rows.map((row) => keys.map((key) => cell(row[key])))];
  return `${lang === 'fr' ? '\uFEFF' : ''}${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`;
};
