import type { Axis, QuadrantCell, QuadrantData, QuadrantPoint } from '../data/quadrant.ts';
import type { Lang } from '../data/types.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns, sourceOf } from './provenance.ts';
import type { Describe, Row } from './types.ts';

export const quadrantWords = {
  fr: {
    categories: '4 catégories',
    placement: 'Emplacement\u202F: interprétation',
    most: 'Le plus de points',
    none: 'Sans point',
    straddling: 'Entre plusieurs cases',
    between: 'entre deux cases',
    centre: 'au centre, entre les quatre cases',
    category: 'Catégorie',
    point: 'Point',
    objective: 'Objectif',
    definition: 'Définition',
    size: 'Taille',
    link: 'Lien',
    onDemand: 'Trop de points pour les nommer ici\u202F: leurs noms viennent en les pointant, et dans le tableau.',
  },
  en: {
    categories: '4 categories',
    placement: 'Placement: interpretation',
    most: 'Most points',
    none: 'Without point',
    straddling: 'Between cells',
    between: 'between two cells',
    centre: 'at the centre, between the four cells',
    category: 'Category',
    point: 'Point',
    objective: 'Objective',
    definition: 'Definition',
    size: 'Size',
    link: 'Link',
    onDemand: 'Too many points to name here: point at them, or read the table.',
  },
};

/** Words of a cell's row and column: "Mobiliser", "Ressources". */
export const rowWord = (cell: QuadrantCell, { axes: { y } }: QuadrantData): string => (cell.y > 0 ? y.end : y.start);
const columnWord = (cell: QuadrantCell, { axes: { x } }: QuadrantData): string => (cell.x > 0 ? x.end : x.start);

/** A cell goes by its objective; where the data give none, by its row and column. */
export const cellName = (cell: QuadrantCell, data: QuadrantData): string =>
  cell.objective ?? ([rowWord(cell, data), columnWord(cell, data)].filter(Boolean).join(', ') || cell.label);

/** Whether a cell's place is our reading: drawn as a dashed ring, and said. */
export const isInterpretation = (cell: QuadrantCell, data: QuadrantData): boolean => sourceOf(cell, data)?.origin === 'interpretation';

/** "12 points", "1 point"; zero is singular in French only. */
export const countOf = (count: number, lang: Lang): string => `${formatNumber(count, lang)} point${count < 2 && (count || lang === 'fr') ? '' : 's'}`;

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
  return touched.length > 1 ? w.between + texts[lang].colon + names : names;
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
  const sentence = (subject: string, items: string[], end = ''): string =>
    items.length ? `${subject}${texts[lang].colon}${formatList(items, lang)}${end}.` : '';
  const name = (cell: QuadrantCell): string => cellName(cell, data);
  const sentences: string[] = [];
  if (points.length === 0) {
    sentences.push(sentence(w.categories, cells.map((cell) => `${cell.label} (${name(cell)})`)));
    if (cells.some((cell) => isInterpretation(cell, data))) sentences.push(`${w.placement}.`);
  } else {
    const counts = byCell(data).map((group) => group.points.length);
    const straddling = counts.pop()!;
    const most = Math.max(...counts);
    const having = (count: number): string[] => cells.filter((_, index) => counts[index] === count).map(name);
    sentences.push(`${countOf(points.length, lang)}.`);
    if (most) sentences.push(sentence(w.most, having(most), ` (${formatNumber(most, lang)})`));
    sentences.push(sentence(w.none, having(0)));
    if (straddling) sentences.push(sentence(w.straddling, [countOf(straddling, lang)]));
  }
  return sentences.filter(Boolean).join(' ');
};

export const describeQuadrant: Describe<QuadrantData> = (data, lang) => {
  const w = quadrantWords[lang];
  const { axes, cells, points } = data;
  const plain = points.length === 0;
  const axis = (key: 'x' | 'y', { label, start, end }: Axis) =>
    plain ? { key, label: label ?? `${start} / ${end}` } : { key, label: `${start} (\u22121) / ${end} (1)`, numeric: true };
  const rows = plain
    ? cells.map((cell): Row => ({
        key: cell.key,
        label: cell.label,
        objective: cell.objective ?? null,
        x: columnWord(cell, data),
        y: rowWord(cell, data),
        description: cell.description ?? null,
        ...provenanceCells(cell, data, lang),
      }))
    : byCell(data).flatMap((group) =>
        group.points.map((point): Row => ({
          key: point.key,
          label: point.label,
          objective: placeOf(point, data, lang),
          x: point.x,
          y: point.y,
          size: point.size ?? null,
          category: categoryOf(point, data) ?? null,
          url: point.url ?? null,
          ...provenanceCells(point, pointProvenance(data), lang),
        })),
      );
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: plain ? w.category : w.point },
        { key: 'objective', label: w.objective },
        axis('x', axes.x),
        axis('y', axes.y),
        { key: 'description', label: w.definition },
        { key: 'size', label: w.size, numeric: true, optional: true },
        { key: 'category', label: w.category },
        { key: 'url', label: w.link },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};
