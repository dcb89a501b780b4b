/** CSV as French and English spreadsheets write it: comma, semicolon or tab; a header row; a byte-order mark or none. */
import { dsvFormat } from 'd3-dsv';
import { DataError, makeIssue } from './issues.ts';

/** Rows as objects of texts by header. `parseRows` and not `parse`: the latter compiles code, which strict policies block. */
export const parseCsv = (text: string): Record<string, string>[] => {
  const clean = text.replace(/^\uFEFF/, '');
  const header = /^[^\r\n]*/.exec(clean)![0];
  const bare = header.replace(/"[^"]*"/g, '');
  const separator = [';', '\t', ','].find((each) => bare.includes(each)) ?? ',';
  const [names, ...rows] = dsvFormat(separator).parseRows(clean);
  if (!names || names.every((name) => !name.trim()) || /^\s*</.test(header)) {
    throw new DataError(makeIssue('', 'CSV with a header row', header, true, 'invalid-csv'));
  }
  return rows
    .filter((row) => row.some((cell) => cell.trim()))
    .map((row) => {
      const record: Record<string, string> = Object.create(null) as Record<string, string>;
      names.forEach((name, index) => (record[name.trim()] = row[index] ?? ''));
      return record;
    });
};
