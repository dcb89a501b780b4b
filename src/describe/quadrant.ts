import type { QuadrantCell, QuadrantData, QuadrantPoint } from '../data/quadrant.ts';
import type { Lang } from '../data/types.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceOf } from './provenance.ts';
import type { Describe, Row } from './types.ts';

export const quadrantWords = {
  fr: {
    cells: (list: string) => `4 catégories\u202F: ${list}.`,
    placement: 'Emplacement\u202F: interprétation',
    points: (count: string, one: boolean) => `${count} ${one ? 'point' : 'points'}`,
    most: (list: string, one: boolean, count: string) => `${one ? 'Case la plus fournie' : 'Cases les plus fournies'}\u202F: ${list} (${count}).`,
    equal: (count: string) => `Autant dans chaque case\u202F: ${count}.`,
    empty: (list: string, one: boolean) => `${one ? 'Case vide' : 'Cases vides'}\u202F: ${list}.`,
    straddling: 'entre plusieurs cases',
    between: 'entre deux cases',
    centre: 'au centre, entre les quatre cases',
    category: 'Catégorie',
    point: 'Point',
    objective: 'Objectif',
    definition: 'Définition',
    cell: 'Case',
    size: 'Taille',
    link: 'Lien',
  },
  en: {
    cells: (list: string) => `4 categories: ${list}.`,
    placement: 'Placement: interpretation',
    points: (count: string, one: boolean) => `${count} ${one ? 'point' : 'points'}`,
    most: (list: string, one: boolean, count: string) => `${one ? 'Fullest cell' : 'Fullest cells'}: ${list} (${count}).`,
    equal: (count: string) => `As many in each cell: ${count}.`,
    empty: (list: string, one: boolean) => `${one ? 'Empty cell' : 'Empty cells'}: ${list}.`,
    straddling: 'between cells',
    between: 'between two cells',
    centre: 'at the centre, between the four cells',
    category: 'Category',
    point: 'Point',
    objective: 'Objective',
    definition: 'Definition',
    cell: 'Cell',
    size: 'Size',
    link: 'Link',
  },
};

/** Words of a cell's row and column: "Mobiliser", "Ressources". */
export const rowWord = (cell: QuadrantCell, { axes }: QuadrantData): string => (cell.y > 0 ? axes.y.end : axes.y.start);
const columnWord = (cell: QuadrantCell, { axes }: QuadrantData): string => (cell.x > 0 ? axes.x.end : axes.x.start);

/** A cell goes by its objective; where the data give none, by its row and column. */
export const cellName = (cell: QuadrantCell, data: QuadrantData): string =>
  cell.objective ?? ([rowWord(cell, data), columnWord(cell, data)].filter(Boolean).join(', ') || cell.label);

/** Whether a cell's place is our reading: drawn as a dashed ring, and said. */
export const isInterpretation = (cell: QuadrantCell, data: QuadrantData): boolean => sourceOf(cell, data)?.origin === 'interpretation';

/** "12 points", "1 point". */
export const countOf = (count: number, lang: Lang): string => quadrantWords[lang].points(formatNumber(count, lang), count < 2 && (lang === 'fr' || count === 1));

/** Points by cell in reading order, and last those on an axis, which belong to no single cell. */
export const byCell = ({ cells, points }: QuadrantData): { cell?: QuadrantCell; points: QuadrantPoint[] }[] => [
  ...cells.map((cell) => ({ cell, points: points.filter((point) => point.x * cell.x > 0 && point.y * cell.y > 0) })),
  { points: points.filter((point) => point.x === 0 || point.y === 0) },
];

/** "Management interne", or "entre deux cases : Management interne et Parties prenantes" for a point on an axis. */
export const placeOf = (point: QuadrantPoint, data: QuadrantData, lang: Lang): string => {
  const touched = data.cells.filter((cell) => point.x * cell.x >= 0 && point.y * cell.y >= 0);
  const w = quadrantWords[lang];
  if (touched.length > 2) return w.centre;
  const names = formatList(touched.map((cell) => cellName(cell, data)), lang);
  return touched.length === 1 ? names : `${w.between}${texts[lang].colon}${names}`;
};

export const categoryOf = (point: QuadrantPoint, data: QuadrantData): string | undefined =>
  data.cells.find((cell) => cell.key === point.category)?.label;

/**
 * The chart's sources say where the square and its cells come from: a host's own point does not become a finding of the
 * study for want of a source. Only a source without origin, the host's, is inherited.
 */
export const pointProvenance = (data: QuadrantData): QuadrantData => ({ ...data, sources: data.sources.filter((source) => !source.origin) });

const summarise = (data: QuadrantData, lang: Lang): string => {
  const w = quadrantWords[lang];
  const { cells, points } = data;
  if (cells.length === 0) return texts[lang].empty;
  const name = (cell: QuadrantCell): string => cellName(cell, data);
  const placement = cells.some((cell) => isInterpretation(cell, data)) ? ` ${w.placement}.` : '';
  if (points.length === 0) return w.cells(formatList(cells.map((cell) => `${cell.label} (${name(cell)})`), lang)) + placement;
  const groups = byCell(data);
  const between = groups.pop()!.points.length;
  const counts = groups.map((group) => group.points.length);
  const most = Math.max(...counts);
  const having = (count: number): QuadrantCell[] => cells.filter((_, index) => counts[index] === count);
  const say = (sentence: (list: string, one: boolean, count: string) => string, count: number): string => {
    const found = having(count);
    return found.length ? sentence(formatList(found.map(name), lang), found.length === 1, formatNumber(count, lang)) : '';
  };
  return [
    `${countOf(points.length, lang)}.`,
    most > 0 && (having(most).length === 4 ? w.equal(formatNumber(most, lang)) : say(w.most, most)),
    say(w.empty, 0),
    between > 0 && `${countOf(between, lang)} ${w.straddling}.`,
  ]
    .filter(Boolean)
    .join(' ');
};

export const describeQuadrant: Describe<QuadrantData> = (data, lang) => {
  const w = quadrantWords[lang];
  const { axes, cells, points } = data;
  const axisName = ({ label, start, end }: QuadrantData['axes']['x']): string => label ?? `${start} / ${end}`;
  const ends = ({ start, end }: QuadrantData['axes']['x']): string => `${start} (\u22121) / ${end} (1)`;
  const plain = points.length === 0;
  const rows = plain
    ? cells.map(
        (cell): Row => ({
          key: cell.key,
          label: cell.label,
          objective: cell.objective ?? null,
          y: rowWord(cell, data),
          x: columnWord(cell, data),
          description: cell.description ?? null,
          ...provenanceCells(cell, data, lang),
        }),
      )
    : byCell(data).flatMap((group) =>
        group.points.map(
          (point): Row => ({
            key: point.key,
            label: point.label,
            cell: placeOf(point, data, lang),
            x: point.x,
            y: point.y,
            size: point.size ?? null,
            category: categoryOf(point, data) ?? null,
            url: point.url ?? null,
            ...provenanceCells(point, pointProvenance(data), lang),
          }),
        ),
      );
  const own = plain
    ? [
        { key: 'label', label: w.category },
        { key: 'objective', label: w.objective },
        { key: 'y', label: axisName(axes.y) },
        { key: 'x', label: axisName(axes.x) },
        { key: 'description', label: w.definition },
      ]
    : [
        { key: 'label', label: w.point },
        { key: 'cell', label: w.cell },
        { key: 'x', label: ends(axes.x), numeric: true },
        { key: 'y', label: ends(axes.y), numeric: true },
        { key: 'size', label: w.size, numeric: true },
        { key: 'category', label: w.category },
        { key: 'url', label: w.link },
      ];
  return { summary: summarise(data, lang), columns: filledColumns([...own, ...provenanceColumns(lang)], rows), rows };
};
