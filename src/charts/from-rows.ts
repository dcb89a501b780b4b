/**
 * The rows of a CSV file, or of a table, as the data of each tabular kind. Charts of built-in findings and of JSON do without:
 * it comes with the reading of addresses and of tables.
 */
import { numberOf, sourceOf } from './rows.ts';

/** Texts of a row's cells by header. */
export type CsvRow = Record<string, string>;

const bars = (rows: CsvRow[]): unknown => ({
  rows: rows.map((row) => ({
    ...row,
    value: numberOf(row['value']),
    base: numberOf(row['base']),
    before: row['before'] ? { value: numberOf(row['before']), year: numberOf(row['year']) } : undefined,
    source: sourceOf(row),
  })),
});

/** The first row alone: one element is one figure. */
const number = ([row]: CsvRow[]): unknown =>
  row
    ? {
        label: row['label'] || undefined,
        value: numberOf(row['value']),
        unit: row['unit'] || undefined,
        year: numberOf(row['year']) ?? undefined,
        moreThan: Boolean(row['moreThan']),
        before: row['before'] ? { value: numberOf(row['before']), year: numberOf(row['beforeYear']) } : undefined,
        note: row['note'] || undefined,
        source: sourceOf(row),
      }
    : {};

/** A row with a longitude and no code is a place; codes that only departements have tell them from regions. */
const regions = (rows: CsvRow[]): unknown => {
  const isPlace = (row: CsvRow): boolean => Boolean(row['lon'] && !row['code']);
  return {
    geography: rows.some((row) => /^(2[ab]|97\d)$/i.test(row['code'] ?? '')) ? 'departements' : 'regions',
    rows: rows
      .filter((row) => !isPlace(row))
      .map((row) => ({ ...row, value: numberOf(row['value']), source: sourceOf(row) })),
    points: rows.filter(isPlace).map(({ value, ...row }) => ({
      ...row,
      lon: numberOf(row['lon']),
      lat: numberOf(row['lat']),
      category: row['category'] || value,
      source: sourceOf(row),
    })),
  };
};

/** One row per point; the rows of one `label` are one series. */
const trend = (rows: CsvRow[]): unknown => {
  const series = new Map<string, object[]>();
  for (const row of rows) {
    const label = row['label'] || '1';
    if (!series.has(label)) series.set(label, []);
    // Another published value is written in words there: it is not read again.
    series.get(label)!.push({
      ...row,
      year: row['year'] || row['date'],
      value: numberOf(row['value']),
      base: numberOf(row['base']),
      alternative: null,
      source: sourceOf(row),
    });
  }
  return { series: [...series].map(([label, points]) => ({ label, points })) };
};

/** `date` is the event's: the source of a row has none of its own. */
const timeline = (rows: CsvRow[]): unknown => ({
  events: rows.map((row) => ({ ...row, source: sourceOf({ ...row, date: '' }) })),
});

// Headers that are a row's own fields; every other one is a column of the matrix.
const OWN = new Set(['key', 'label', 'description', 'note', 'source', 'date', 'origin', 'question']);

const cellsOf = (row: CsvRow, headers: readonly string[]): object =>
  Object.fromEntries(headers.map((header) => [header.replace(/^cells\./, ''), numberOf(row[header])]));

/** A list has one line per cell: those of one label are one row. */
const listsOf = (rows: CsvRow[]): object => {
  const lists = new Map<string | undefined, { label: string | undefined; cells: Record<string, unknown> }>();
  rows.forEach(({ label, value }, index) => {
    const list = lists.get(label) ?? { label, cells: {} };
    list.cells[`${index + 1}`] = numberOf(value);
    lists.set(label, list);
  });
  return { rows: [...lists.values()] };
};

const matrix = (rows: CsvRow[]): unknown => {
  const headers = Object.keys(rows[0] ?? {}).filter((header) => !OWN.has(header));
  if (headers.join() === 'value') return listsOf(rows);
  return {
    columns: headers.map((header) => ({ key: header.replace(/^cells\./, ''), label: header })),
    rows: rows.map((row) => ({ ...row, source: sourceOf(row), cells: cellsOf(row, headers) })),
  };
};

/** By the name of the kind. */
export const fromRows: Record<string, (rows: CsvRow[]) => unknown> = { bars, number, regions, trend, timeline, matrix };
