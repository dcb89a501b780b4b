import { cellKey, cellsOf, type MatrixCell, type MatrixData, type MatrixRow } from '../data/matrix.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { describing } from './describing.ts';
import { extremes, sentence } from './extremes.ts';
import { someNames } from './names.ts';
import { provenanceCells, provenanceColumns } from './provenance.ts';
import type { Column, Row, Table } from './types.ts';

const words = {
  fr: { rows: 'Lignes', columns: 'Colonnes', filled: 'Cases remplies', of: 'sur' },
  en: { rows: 'Rows', columns: 'Columns', filled: 'Cells filled', of: 'of' },
};

/** What a cell says: its words, or its number with the unit. */
export const cellText = ({ value }: MatrixCell, data: MatrixData, lang: Lang): string =>
  typeof value === 'number' ? formatValue(value, data.unit, lang) : value;

const filledOf = (row: MatrixRow): MatrixCell[] => Object.values(row.cells ?? {});

/** Row and column of a cell; a list's cells have no column. */
const placeOf = (row: MatrixRow, { key }: MatrixCell, { columns }: MatrixData, between: string): string =>
  [row.label, columns.find((column) => column.key === key)?.label].filter(Boolean).join(between);

/** "Personnes, Vision : démocratie participative". */
export const cellLabel = (row: MatrixRow, cell: MatrixCell, data: MatrixData, lang: Lang): string =>
  placeOf(row, cell, data, ', ') + texts[lang].colon + cellText(cell, data, lang);

/** The row and what it holds: "Personnes : démocratie participative". */
export const rowLabel = (row: MatrixRow, data: MatrixData, lang: Lang): string => {
  if (!row.cells) return row.label;
  const said = someNames(
    filledOf(row).map((cell) => cellText(cell, data, lang)),
    lang,
    12,
  );
  return row.label + texts[lang].colon + (said || texts[lang].missing);
};

/** Lists that the summary tells; the table holds all. */
const MAX_LISTS = 12;

const summarise = (data: MatrixData, lang: Lang): string => {
  const w = words[lang];
  const { columns } = data;
  const rows = data.rows.filter((row) => row.cells);
  const count = (number: number): string => formatNumber(number, lang);
  if (columns.length === 0)
    return (
      [
        ...rows.slice(0, MAX_LISTS).map((row) => `${rowLabel(row, data, lang)}.`),
        ...(rows.length > MAX_LISTS ? [sentence(w.rows, count(rows.length), lang)] : []),
      ].join(' ') || `${texts[lang].empty}.`
    );
  const cells = rows.flatMap((row) => filledOf(row).map((cell) => ({ row, cell })));
  const numbers = cells.flatMap(({ row, cell }) =>
    typeof cell.value === 'number' ? { label: placeOf(row, cell, data, ' / '), value: cell.value } : [],
  );
  return [
    sentence(w.rows, count(rows.length), lang),
    sentence(w.columns, count(columns.length), lang),
    sentence(w.filled, `${count(cells.length)} ${w.of} ${count(rows.length * columns.length)}`, lang),
    ...(numbers.length > 1 ? extremes(numbers, data.unit, lang) : []),
  ].join(' ');
};

const tabulate = (data: MatrixData, lang: Lang): Table => {
  const t = texts[lang];
  const { columns, unit } = data;
  const provenance = provenanceColumns(lang);
  // Names of the table's other columns, and the one name that a plain object cannot hold.
  const reserved = new Set(['key', 'label', 'description', 'value', '__proto__', ...provenance.map(({ key }) => key)]);
  const headers = columns.map(({ key }) => (reserved.has(key) ? `cells.${key}` : key));

  const line = (row: MatrixRow, key: string, values: Row, cells: readonly (MatrixCell | undefined)[]): Row => {
    // The table has one line of provenance per row: its own and that of each cell, once each.
    const lines = [row, ...cells].map(
      (item) => item && (item === row || item.source || item.note) && provenanceCells(item, data, lang),
    );
    const merged = provenance.map(({ key: name }) => [
      name,
      [...new Set(lines.map((each) => each && each[name]))].filter(Boolean).join(lang === 'fr' ? '\u202F; ' : '; ') ||
        null,
    ]);
    return { key, label: row.label, description: row.description ?? null, ...values, ...Object.fromEntries(merged) };
  };
  const rows = data.rows.flatMap((row) => {
    const cells = cellsOf(row, columns);
    if (columns.length || !cells.length)
      return [
        line(row, row.key, Object.fromEntries(headers.map((key, index) => [key, cells[index]?.value ?? null])), cells),
      ];
    return cells.map((cell) => line(row, cellKey(row, cell!), { value: cell!.value }, [cell]));
  });
  const own = headers.map((key, index): Column => {
    const values = rows.map((row) => row[key]).filter((value) => value != null);
    const numbers = values.filter((value) => typeof value === 'number');
    const numeric = numbers.length > 0 && numbers.length === values.length;
    return {
      key,
      label: columns[index]!.label,
      ...(numeric && { numeric, digits: decimalsOf(numbers), ...(unit !== undefined && { unit }) }),
    };
  });
  return {
    // Columns of cells stay even when empty: that nothing is known there is what the matrix says.
    columns: [
      { key: 'label', label: t.colLabel },
      ...(own.length ? own : [{ key: 'value', label: t.colValue }]),
      ...[{ key: 'description', label: 'Description' }, ...provenance].filter(({ key }) =>
        rows.some((row) => row[key] != null),
      ),
    ],
    rows,
  };
};

export const describeMatrix = describing(summarise, tabulate);
