import {
  compact,
  MAX_ROWS,
  readArray,
  readCommon,
  readItem,
  readNamed,
  readObject,
  readText,
  readWord,
  refuseOver,
  uniqueByKey,
  warn,
  type Fields,
  type Parse,
  type ParseContext,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';

/** What a cell holds: words or a number, alone or with its own note and source; null where nothing is known. */
export type MatrixValueInput = Text | number | null;
export interface MatrixCellInput extends ItemInput {
  value: MatrixValueInput;
}
export interface MatrixRowInput extends ItemInput {
  key: string;
  label: Text;
  description?: Text;
  /** By key of column; without any, the row is a band across the whole width. */
  cells?: Record<string, MatrixValueInput | MatrixCellInput>;
}
export interface MatrixInput extends CommonInput {
  /** Without columns each row is a list of its own cells, aligned with nothing. */
  columns?: { key: string; label: Text }[];
  rows: MatrixRowInput[];
  /** What is drawn between rows (a rail: stops of one line) or between columns (arrows: from one to the next). */
  links?: 'none' | 'rows' | 'columns';
}
export interface MatrixCell extends Item {
  /** Key of its column. */
  key: string;
  value: string | number;
}
export interface MatrixRow extends Item {
  key: string;
  label: string;
  description?: string;
  /** Those that hold something, by key of column; absent in a band. */
  cells?: Record<string, MatrixCell>;
}
export interface MatrixData extends CommonData {
  columns: { key: string; label: string }[];
  rows: MatrixRow[];
  links: 'none' | 'rows' | 'columns';
}

/** Cells of all rows together, filled or not: the most rows of three columns. */
const MAX_CELLS = 3 * MAX_ROWS;

const readCell = (cells: Fields, key: string, path: string, context: ParseContext): MatrixCell | undefined => {
  const raw = cells[key];
  const here = `${path}.${key}`;
  const whole = raw !== null && typeof raw === 'object' && Object.hasOwn(raw, 'value') ? (raw as Fields) : undefined;
  const value = whole ? whole['value'] : raw;
  const read = (): string | number | undefined => {
    if (typeof value !== 'number')
      return whole ? readText(whole, 'value', here, context) : readText(cells, key, path, context);
    return Number.isFinite(value) ? value : warn(context, here, 'a finite number', value);
  };
  const known = read();
  return known === undefined ? undefined : { key, value: known, ...(whole && readItem(whole, here, context)) };
};

export const parseMatrix: Parse<MatrixData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const columns = uniqueByKey(
    readArray(fields, 'columns', '', (column, path, index) => readNamed(column, path, index, context), true),
    (column) => column.key,
    'columns',
    context,
  );
  const known = new Set(columns.map((column) => column.key));
  let total = 0;

  const readCells = (row: Fields, path: string): MatrixRow['cells'] => {
    if (row['cells'] == null) {
      refuseOver((total += columns.length), 'rows', MAX_CELLS);
      return undefined;
    }
    const here = `${path}.cells`;
    const cells = readObject(row['cells'], here);
    const read: [string, MatrixCell][] = [];
    const keys = Object.keys(cells);
    // A row has a cell for each column, filled or not.
    refuseOver((total += Math.max(keys.length, columns.length)), 'rows', MAX_CELLS);
    for (const key of keys) {
      const cell =
        columns.length && !known.has(key)
          ? warn(context, `${here}.${key}`, 'a known key', key)
          : readCell(cells, key, here, context);
      if (cell) read.push([key, cell]);
    }
    return Object.fromEntries(read);
  };
  const rows = readArray(fields, 'rows', '', (row, path, index): MatrixRow =>
    compact<MatrixRow>({
      ...readNamed(row, path, index, context),
      description: readText(row, 'description', path, context),
      cells: readCells(row, path),
      ...readItem(row, path, context),
    }),
  );
  return {
    ...common,
    columns,
    rows: uniqueByKey(rows, (row) => row.key, 'rows', context),
    links: readWord<MatrixData['links']>(fields, 'links', '', context, ['none', 'rows', 'columns']),
  };
};

/** Cells of a row in drawing order: one per column, undefined where nothing is known; without columns those it lists. */
export const cellsOf = ({ cells = {} }: MatrixRow, columns: MatrixData['columns']): (MatrixCell | undefined)[] =>
  columns.length
    ? columns.map(({ key }) => (Object.hasOwn(cells, key) ? cells[key] : undefined))
    : Object.values(cells);

/** Key under which a cell is reached and selected. */
export const cellKey = (row: MatrixRow, cell: MatrixCell): string => `${row.key}/${cell.key}`;
