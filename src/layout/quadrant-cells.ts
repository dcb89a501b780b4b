/** What the plane and its narrow form share: a cell as a target, and the word that says whose reading its place is. */
import type { QuadrantCell, QuadrantData } from '../data/quadrant.ts';
import type { Lang } from '../data/types.ts';
import { byCell, cellName, countOf, isInterpretation, quadrantWords } from '../describe/quadrant.ts';
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import { texts } from '../i18n/texts.ts';
import type { Circle, Mark, Target } from '../scene/types.ts';
import { dashes, originShape } from './shapes.ts';
import { ellipsis, textMark, textWidth } from './text.ts';
import type { LayoutOptions } from './types.ts';

/** Width from which the square is drawn with its words inside: 640 with the paddings of an export. */
export const WIDE = 592;

/** Ring of a cell: dashed when its place is an interpretation, and only then. */
export const ringDash = (cell: QuadrantCell, data: QuadrantData, radius: number, dash?: number, gap?: number): { dash?: string } =>
  isInterpretation(cell, data) ? { dash: dashes(radius, dash, gap) } : {};

/** "◌ Emplacement : interprétation", centred in the room or from its left; nothing when no place is an interpretation. */
export const placementKey = (data: QuadrantData, { lang, fontFactor }: LayoutOptions, left: number, right: number, y: number, centred: boolean): Mark[] => {
  if (!data.cells.some((cell) => isInterpretation(cell, data))) return [];
  const text = ellipsis(quadrantWords[lang].placement, right - left - 16, 13, 400, fontFactor);
  const x = centred ? (left + right - textWidth(text, 13, 400, fontFactor) - 16) / 2 : left;
  return [...originShape('interpretation', x + 4.5, y - 4.6), textMark(x + 16, y, text, 13, { fill: 'muted', part: 'legend' })];
};

export const cellTarget = (cell: QuadrantCell, data: QuadrantData, lang: Lang, box: Target['box'], outline?: Circle): Target => {
  const { colon } = texts[lang];
  const name = cellName(cell, data);
  const inside = data.points.length ? `, ${countOf(byCell(data).find((group) => group.cell === cell)!.points.length, lang)}` : '';
  const source = sourceOf(cell, data);
  return {
    key: cell.key,
    box,
    label: `${cell.label}${colon}${name}${inside}`,
    details: [
      cell.description,
      isInterpretation(cell, data) ? quadrantWords[lang].placement : undefined,
      sourceLine(source, lang),
      source?.caveat,
      cell.note,
    ].filter((line): line is string => Boolean(line)),
    ...(outline && { outline }),
    datum: cell,
  };
};
