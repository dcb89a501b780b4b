import { cellKey, cellsOf, type MatrixCell, type MatrixData, type MatrixRow } from '../data/matrix.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { someNames } from './names.ts';
import { provenanceCells, provenanceColumns } from './provenance.ts';
import type { Column, Describe, Row } from './types.ts';

const words = {
  fr: {
    size: (rows: string, columns: string, filled: string, all: string) =>
      `Lignes\u202F: ${rows}\u202F; colonnes\u202F: ${columns}\u202F; cases remplies\u202F: ${filled} sur ${all}.`,
    ends: (high: string, low: string) => `Valeur la plus élevée\u202F: ${high}\u202F; la plus basse\u202F: ${low}.`,
    equal: (value: string) => `Tous les nombres sont égaux\u202F: ${value}.`,
    empty: 'aucune donnée',
  },
  en: {
    size: (rows: string, columns: string, filled: string, all: string) =>
      `Rows: ${rows}; columns: ${columns}; cells filled: ${filled} of ${all}.`,
    ends: (high: string, low: string) => `Highest value: ${high}; lowest: ${low}.`,
    equal: (value: string) => `All numbers are equal: ${value}.`,
    empty: 'no data',
  },
};

/** What a cell says: its words, or its number with the unit. */
export const cellText = ({ value }: MatrixCell, data: MatrixData, lang: Lang): string =>
  typeof value === 'number' ? formatValue(value, data.unit, lang) : value;

const filledOf = (row: MatrixRow): MatrixCell[] => Object.values(row.cells ?? {});
const columnLabel = ({ key }: MatrixCell, { columns }: MatrixData): string | undefined =>
  columns.find((column) => column.key === key)?.label;

/** "Personnes, Vision : démocratie participative"; a list's cells have no column. */
export const cellLabel = (row: MatrixRow, cell: MatrixCell, data: MatrixData, lang: Lang): string =>
  `${[row.label, columnLabel(cell, data)].filter(Boolean).join(', ')}${texts[lang].colon}${cellText(cell, data, lang)}`;

/** The row and what it holds: "Personnes : démocratie participative". */
export const rowLabel = (row: MatrixRow, data: MatrixData, lang: Lang): string =>
  row.cells
    ? `${row.label}${texts[lang].colon}${
        someNames(
          filledOf(row).map((cell) => cellText(cell, data, lang)),
          lang,
          12,
        ) || words[lang].empty
      }`
    : row.label;

const summarise = (data: MatrixData, lang: Lang): string => {
  const w = words[lang];
  const rows = data.rows.filter((row) => row.cells);
  if (data.columns.length === 0) return rows.map((row) => `${rowLabel(row, data, lang)}.`).join(' ') || `${w.empty}.`;
  const numbers: { value: number; where: string }[] = [];
  const columns = new Map(data.columns.map(({ key, label }) => [key, label]));
  let filled = 0;
  let high = -Infinity;
  let low = Infinity;
  for (const row of rows) {
    for (const cell of filledOf(row)) {
      filled++;
      if (typeof cell.value !== 'number') continue;
      numbers.push({ value: cell.value, where: `${row.label} / ${columns.get(cell.key)!}` });
      high = Math.max(high, cell.value);
      low = Math.min(low, cell.value);
    }
  }
  const count = (number: number): string => formatNumber(number, lang);
  const size = w.size(
    count(rows.length),
    count(data.columns.length),
    count(filled),
    count(rows.length * data.columns.length),
  );
  if (numbers.length < 2) return size;
  const value = (number: number): string => formatValue(number, data.unit, lang);
  const at = (wanted: number): string =>
    `${value(wanted)} (${someNames(
      numbers.filter((each) => each.value === wanted).map(({ where }) => where),
      lang,
    )})`;
  return `${size} ${high === low ? w.equal(value(high)) : w.ends(at(high), at(low))}`;
};

// Names of the table's other columns, and the one name that a plain object cannot hold.
const RESERVED = new Set([
  'key',
  'label',
  'description',
  'value',
  'source',
  'date',
  'origin',
  'question',
  'note',
  '__proto__',
]);
const headerOf = (key: string): string => (RESERVED.has(key) ? `cells.${key}` : key);

export const describeMatrix: Describe<MatrixData> = (data, lang) => {
  const rows: Row[] = [];
  const provenance = provenanceColumns(lang);
  const add = (row: MatrixRow, key: string, values: Row, cells: readonly (MatrixCell | undefined)[]): void => {
    // The table has one line of provenance per row: its own and that of each cell, once each.
    const items = [row, ...cells.filter((cell) => cell?.source ?? cell?.note)];
    const lines = items.map((item) => provenanceCells(item!, data, lang));
    for (const { key: name } of provenance) {
      values[name] =
        [...new Set(lines.map((line) => line[name]).filter((text) => text != null))].join(
          lang === 'fr' ? '\u202F; ' : '; ',
        ) || null;
    }
    rows.push({ key, label: row.label, description: row.description ?? null, ...values });
  };
  const lines = data.rows.map((row) => ({ row, cells: cellsOf(row, data.columns) }));
  const own = data.columns.map(({ key, label }, index): Column => {
    const values = lines.map(({ cells }) => cells[index]?.value).filter((value) => value !== undefined);
    const numbers = values.filter((value) => typeof value === 'number');
    const numeric = numbers.length > 0 && numbers.length === values.length;
    return {
      key: headerOf(key),
      label,
      ...(numeric && { numeric, digits: decimalsOf(numbers), ...(data.unit !== undefined && { unit: data.unit }) }),
    };
  });
  for (const { row, cells } of lines) {
    if (own.length) {
      add(row, row.key, Object.fromEntries(own.map(({ key }, index) => [key, cells[index]?.value ?? null])), cells);
    } else if (cells.length) {
      for (const cell of cells) add(row, cellKey(row, cell!), { value: cell!.value }, [cell]);
    } else add(row, row.key, { value: null }, []);
  }
  const more = [{ key: 'description', label: 'Description' }, ...provenance];
  return {
    summary: summarise(data, lang),
    // Columns of cells stay even when empty: that nothing is known there is what the matrix says.
    columns: [
      { key: 'label', label: texts[lang].colLabel },
      ...(own.length ? own : [{ key: 'value', label: texts[lang].colValue }]),
      ...more.filter(({ key }) => rows.some((row) => row[key] != null)),
    ],
    rows,
  };
};
