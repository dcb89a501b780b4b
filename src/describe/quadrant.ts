import type { Axis, QuadrantData, QuadrantItem } from '../data/quadrant.ts';
import type { Lang } from '../data/types.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { describing } from './describing.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceOf } from './provenance.ts';
import type { Table } from './types.ts';

export const quadrantWords = {
  fr: {
    categories: 'Catégories',
    points: 'Points par objectif',
    placement: 'Emplacement\u202F: interprétation',
    between: 'Entre plusieurs cases',
    category: 'Catégorie',
    objective: 'Objectif',
    description: 'Définition',
    size: 'Taille',
    url: 'Lien',
  },
  en: {
    categories: 'Categories',
    points: 'Points by objective',
    placement: 'Placement: interpretation',
    between: 'Between cells',
    category: 'Category',
    objective: 'Objective',
    description: 'Definition',
    size: 'Size',
    url: 'Link',
  },
};

/** Word of a cell's row: "Mobiliser". */
export const rowWord = (cell: QuadrantItem, { axes: { y } }: QuadrantData): string => (cell.y > 0 ? y.end : y.start);

/** A cell goes by its objective, or else by its own name; a point on an axis belongs to none. */
export const placeName = (cell: QuadrantItem | undefined, lang: Lang): string =>
  cell ? (cell.objective ?? cell.label) : quadrantWords[lang].between;

/** Whether a cell's place is our reading: drawn as a dashed ring, and said. */
export const isInterpretation = (cell: QuadrantItem, data: QuadrantData): boolean =>
  sourceOf(cell, data)?.origin === 'interpretation';

/** Points by cell in reading order, and last those on an axis, which belong to no single cell. */
export const byCell = ({ cells, points }: QuadrantData): { cell?: QuadrantItem; points: QuadrantItem[] }[] => [
  ...cells.map((cell) => ({ cell, points: points.filter(({ x, y }) => x * cell.x > 0 && y * cell.y > 0) })),
  { points: points.filter(({ x, y }) => x === 0 || y === 0) },
];

export const categoryOf = ({ category }: QuadrantItem, { cells }: QuadrantData): QuadrantItem | undefined =>
  cells.find(({ key }) => key === category);

/**
 * The chart's sources say where the square and its cells come from: a host's own point does not become a finding of the
 * study for want of a source. Only a source without origin, the host's, is inherited.
 */
export const pointProvenance = (data: QuadrantData): QuadrantData => ({
  ...data,
  sources: data.sources.filter(({ origin }) => !origin),
});

const summarise = (data: QuadrantData, lang: Lang): string => {
  const w = quadrantWords[lang];
  const { cells, points } = data;
  const busy = points.length > 0;
  const items = busy
    ? byCell(data).map((group) => `${placeName(group.cell, lang)} ${formatNumber(group.points.length, lang)}`)
    : cells.map((cell) => `${cell.label} (${placeName(cell, lang)})`);
  if (items.length === 0) return `${texts[lang].empty}.`;
  const placement = cells.some((cell) => isInterpretation(cell, data)) ? ` ${w.placement}.` : '';
  return `${busy ? w.points : w.categories}${texts[lang].colon}${formatList(items, lang)}.${placement}`;
};

const tabulate = (data: QuadrantData, lang: Lang): Table => {
  const w = quadrantWords[lang];
  const { axes, points } = data;
  const busy = points.length > 0;
  const from = busy ? pointProvenance(data) : data;
  const rows = byCell(data).flatMap(({ cell, points: inside }) =>
    (busy ? inside : cell ? [cell] : []).map((item) => ({
      key: item.key,
      label: item.label,
      objective: placeName(cell, lang),
      x: item.x,
      y: item.y,
      description: item.description ?? null,
      size: item.size ?? null,
      category: categoryOf(item, data)?.label ?? null,
      url: item.url ?? null,
      ...provenanceCells(item, from, lang),
    })),
  );
  const axis = (key: 'x' | 'y', { label, start, end }: Axis) => ({
    key,
    label: label ?? `${start} (\u22121) / ${end} (1)`,
    numeric: true,
  });
  const column = (key: 'objective' | 'description' | 'category' | 'url') => ({ key, label: w[key] });
  return {
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        column('objective'),
        axis('x', axes.x),
        axis('y', axes.y),
        column('description'),
        { key: 'size', label: w.size, numeric: true, optional: true },
        column('category'),
        column('url'),
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};

export const describeQuadrant = describing(summarise, tabulate);
