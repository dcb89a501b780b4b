import { parseMatrix, type MatrixData } from '../data/matrix.ts';
import { describeMatrix } from '../describe/matrix.ts';
import { continuum } from '../findings/continuum.ts';
import { objectives } from '../findings/objectives.ts';
import { paradigmShift } from '../findings/paradigm-shift.ts';
import { layoutMatrix } from '../layout/matrix.ts';
import { numberOf, sourceOf } from './rows.ts';
import type { Chart, Kind } from './types.ts';

// Headers of a CSV file that are a row's own fields; every other one is a column of the matrix.
const OWN = new Set(['key', 'label', 'description', 'note', 'source', 'date', 'origin', 'question']);

type CsvRow = Record<string, string>;
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

export const matrix: Kind<MatrixData> = {
  name: 'matrix',
  parse: parseMatrix,
  layout: layoutMatrix,
  describe: describeMatrix,
  isEmpty: ({ rows }) => rows.length === 0,
  fromRows: (rows) => {
    const headers = Object.keys(rows[0] ?? {}).filter((header) => !OWN.has(header));
    if (headers.join() === 'value') return listsOf(rows);
    return {
      columns: headers.map((header) => ({ key: header.replace(/^cells\./, ''), label: header })),
      rows: rows.map((row) => ({ ...row, source: sourceOf(row), cells: cellsOf(row, headers) })),
    };
  },
};

export const matrixChart: Chart<MatrixData> = {
  tag: 'impact-matrix',
  kind: matrix,
  defaultFinding: 'objectives',
  findings: { objectives, continuum, 'paradigm-shift': paradigmShift },
};
