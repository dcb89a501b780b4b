/**
 * Table first: `<figure data-impact="map"><table>…</table></figure>`, or a class `impact-map` alone, becomes the chart of its
 * table. Read tolerantly, as content systems leave it: cells wrapped in paragraphs, merged cells, no caption, no `scope`,
 * typographic signs in place of typed ones.
 */
import { fromRows } from '../charts/from-rows.ts';
import { numberOf } from '../charts/rows.ts';
import type { Chart } from '../charts/types.ts';

const clean = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
/** Letters alone, without accents or case: "Libellé" and "LIBELLE" are the same header. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Field names by the words that stand for them in a header, in French and English. */
const FIELDS: Record<string, string> = {
  key: 'key cle identifiant',
  code: 'code insee departement territoire',
  label: 'label libelle nom name acteur actor series serie evenement event',
  value: 'value valeur part share chiffre figure nombre',
  unit: 'unit unite',
  base: 'base effectif sample',
  before: 'before avant',
  year: 'year annee',
  date: 'date quand when',
  from: 'from de debut du',
  to: 'to a fin au end',
  lon: 'lon lng longitude',
  lat: 'lat latitude',
  category: 'category categorie',
  description: 'description',
  question: 'question',
  source: 'source',
  origin: 'origin origine provenance',
  note: 'note remarque remark commentaire',
  callout: 'callout precision',
  perimeter: 'champ perimeter',
};
const fieldOf = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
);

// Headers of more than a word, as the charts' own tables have them.
for (const [header, field] of [
  ['date de la vague', 'year'],
  ['wave', 'year'],
  ['valeur anterieure', 'before'],
  ['earlier value', 'before'],
  ['annee anterieure', 'beforeYear'],
  ['earlier year', 'beforeYear'],
  ['autre valeur publiee', 'alternative'],
] as const)
  fieldOf.set(header, field);

const MONTHS: Record<string, number> = {};
'janv fevr mars avril mai juin juil aout sept oct nov dec'
  .split(' ')
  .forEach((name, index) => (MONTHS[name.slice(0, 4)] = index + 1));
'jan feb mar apr may june july aug sept oct nov dec'
  .split(' ')
  .forEach((name, index) => (MONTHS[name.slice(0, 4)] ??= index + 1));

/** "23 nov. 2017", "1er octobre 2019", "March 2021" as data writes dates; any other text as it is. */
const dateOf = (text: string): string => {
  const match = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+) (\d{4})$/.exec(plain(text));
  const month = match && (MONTHS[match[2]!.slice(0, 4)] ?? MONTHS[match[2]!.slice(0, 3)]);
  return month
    ? [match[3], String(month).padStart(2, '0'), ...(match[1] ? [match[1].padStart(2, '0')] : [])].join('-')
    : text;
};
const DATES = new Set(['date', 'from', 'to', 'year']);

export interface TableContent {
  caption: string;
  headers: string[];
  /** Field names that the table itself gives to its columns (`data-key`). */
  keys: (string | undefined)[];
  rows: string[][];
}

/** Texts of a table, merged cells repeated, so that every row has a cell per column. */
export const readTable = (table: HTMLTableElement): TableContent => {
  const grid: string[][] = [];
  const keys: (string | undefined)[] = [];
  // A foot sums up what stands above: it is no row of data.
  const lines = [...table.rows].filter((row) => row.parentElement !== table.tFoot);
  lines.forEach((row, at) => {
    const line = (grid[at] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column++;
      const columns = Math.min(cell.colSpan, 50);
      const rows = Math.min(cell.rowSpan || 1, lines.length - at);
      if (at === 0) keys[column] = cell.dataset['key'];
      for (let down = 0; down < rows; down++) {
        for (let across = 0; across < columns; across++)
          (grid[at + down] ??= [])[column + across] = cell.dataset['value'] ?? clean(cell.textContent);
      }
      column += columns;
    }
  });
  const filled = grid.map((line) => [...line].map((cell) => cell ?? '')).filter((line) => line.some(Boolean));
  // A first row without any number is a header, whatever its cells are.
  const isHeader =
    Boolean(table.tHead) ||
    [...(table.rows[0]?.cells ?? [])].every((cell) => cell.localName === 'th') ||
    (filled[0] ?? []).every((cell) => typeof numberOf(cell) !== 'number');
  const headers = isHeader ? (filled.shift() ?? []) : [];
  return { caption: clean(table.caption?.textContent), headers, keys, rows: filled };
};

const isNumeric = (rows: string[][], column: number): boolean => {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => numberOf(cell) !== null);
  return cells.length > 0 && cells.filter((cell) => typeof numberOf(cell) === 'number').length > cells.length / 2;
};

/** Field name of each column: given by the table, by its header's words, or by its place. */
export const fieldsOf = ({ headers, keys, rows }: TableContent, first: string): string[] => {
  const width = Math.max(headers.length, ...rows.slice(0, 100).map((row) => row.length));
  const fields = [...Array(width).keys()].map((column) => keys[column] ?? fieldOf.get(plain(headers[column] ?? '')));
  if (!fields.includes(first)) {
    const free = fields.findIndex((field) => field === undefined || field === 'label');
    const place = free < 0 ? fields.indexOf('category') : free;
    if (place >= 0 && (first !== 'label' || fields[place] === undefined)) fields[place] = first;
  }
  if (!fields.includes('value')) {
    const numeric = fields.findIndex((field, column) => field === undefined && isNumeric(rows, column));
    const place = numeric >= 0 ? numeric : fields.indexOf(undefined);
    if (place >= 0) fields[place] = 'value';
  }
  return fields.map((field, column) => field ?? headers[column] ?? `column ${column + 1}`);
};

/** A table whose headers are years is a line per series. */
const waves = ({ headers, rows }: TableContent): Record<string, string>[] | undefined => {
  if (headers.length < 3 || !headers.slice(1).every((header) => /^\d{4}$/.test(header))) return undefined;
  return rows.flatMap((row) =>
    headers.slice(1).map((year, index) => ({ label: row[0] ?? '', year, value: row[index + 1] ?? '' })),
  );
};

/** Fields of a matrix that are not cells of its columns. */
const OF_A_ROW = new Set(['value', 'source', 'date', 'origin', 'note', 'question']);

/** Field names of a kind: a column of a matrix goes by its own words, a span begins at its date. */
const namesOf = (content: TableContent, kind: string): string[] => {
  if (kind === 'matrix')
    return content.headers.map((header, column) => {
      const field = fieldOf.get(plain(header)) ?? '';
      return content.keys[column] ?? (column === 0 ? 'label' : OF_A_ROW.has(field) ? field : header);
    });
  const names = fieldsOf(content, kind === 'regions' ? 'code' : 'label');
  const spans = kind === 'timeline' && names.includes('to') && !names.includes('from');
  return names.map((name) =>
    spans && name === 'date' ? 'from' : kind === 'number' && name === 'callout' ? 'moreThan' : name,
  );
};

/** The data of a kind of chart from a table; undefined when the kind does not read tables. */
export const tableData = (content: TableContent, { kind }: Chart): Record<string, unknown> | undefined => {
  const ofKind = fromRows[kind.name];
  if (!ofKind) return undefined;
  let rows = kind.name === 'trend' ? waves(content) : undefined;
  if (!rows) {
    const names = namesOf(content, kind.name);
    rows = content.rows.map((row) =>
      Object.fromEntries(
        names.map((name, column) => {
          const cell = row[column] ?? '';
          // A dash is how tables write that there is nothing.
          return [name, cell === '–' ? '' : DATES.has(name) ? dateOf(cell) : cell];
        }),
      ),
    );
  }
  const percent = content.rows.some((row) => row.some((cell) => /\d ?%$/.test(cell)));
  const data = ofKind(rows) as Record<string, unknown>;
  return { ...(content.caption && { heading: content.caption }), ...(percent && { unit: '%' }), ...data };
};

/** Attributes of the element that a figure may give as `data-NAME`. */
const ATTRIBUTES = new Set(
  'heading summary note source source-url heading-level lang theme highlight selected sync view loading without-menu without-table without-source without-heading'.split(
    ' ',
  ),
);
const METRIC = new Set(['scale', 'classes', 'digits']);

/** Puts the chart in the figure's place, and the figure inside it: it stays what is shown where the chart cannot be. */
export const upgradeFigure = (figure: HTMLElement, tag: string): void => {
  const table = figure.querySelector('table') ?? (figure instanceof HTMLTableElement ? figure : undefined);
  const element = document.createElement(tag);
  const chart = (element.constructor as unknown as { chart?: Chart }).chart;
  if (!chart || figure.closest(tag)) return;
  const content = table && readTable(table);
  const data = content && tableData(content, chart);
  const options: Record<string, unknown> = {};
  for (const { name, value } of figure.attributes) {
    const option = name.startsWith('data-') ? name.slice(5) : '';
    if (ATTRIBUTES.has(option) || option === 'finding') element.setAttribute(option, value);
    else if (option && option !== 'impact') {
      const key = option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const number = Number(value);
      const read = value.trim() && !Number.isNaN(number) ? number : value;
      if (METRIC.has(key))
        options['metric'] = {
          key: 'value',
          label: '',
          scale: 'sequential',
          ...(options['metric'] as object | undefined),
          [key]: read,
        };
      else options[key] = read;
    }
  }
  if (figure.lang && !element.hasAttribute('lang')) element.lang = figure.lang;
  const caption = figure.querySelector('figcaption');
  // Where a system leaves no `caption`, the heading stands in bold before the source.
  const bold = content?.caption ? undefined : caption?.querySelector(':scope > :is(strong, b)');
  const title = bold && !clean(bold.previousSibling?.textContent) ? clean(bold.textContent) : '';
  if (title && !element.hasAttribute('heading')) element.setAttribute('heading', title);
  if (caption && !element.hasAttribute('source')) {
    const source = clean(clean(caption.textContent).slice(title.length)).replace(/^source ?: ?/i, '');
    if (source) element.setAttribute('source', source);
    const link = caption.querySelector('a');
    if (link) element.setAttribute('source-url', link.href);
  }
  // A finding named and no table to read: the tag alone.
  if (data && !element.hasAttribute('finding')) Object.assign(element, { data: { ...data, ...options } });
  // Nothing to draw of the author's: what stands here stays as it is.
  if (!data && !element.hasAttribute('finding')) return;
  figure.replaceWith(element);
  element.append(figure);
};
