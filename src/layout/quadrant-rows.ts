/** One row per cell, each with a small square that shows its corner: the narrow form, and the list of numbered points. */
import type { QuadrantCell, QuadrantData } from '../data/quadrant.ts';
import { byCell, cellName, countOf, isInterpretation, quadrantWords, rowWord } from '../describe/quadrant.ts';
import { texts } from '../i18n/texts.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark } from '../scene/types.ts';
import type { Box } from './labels.ts';
import type { Spot } from './quadrant-points.ts';
import { checkMark, dashes, originShape } from './shapes.ts';
import { ellipsis, textMark, textWidth, wrapEven } from './text.ts';
import type { LayoutOptions } from './types.ts';

/** A cell's ring: dashed when its place is an interpretation, and only then; in its category's colour when points claim one. */
export const ringLook = (cell: QuadrantCell, data: QuadrantData, r: number, plain: ColorName, dash?: number, gap?: number) => ({
  r,
  stroke: data.points.some(({ category }) => category) ? (`category-${data.cells.indexOf(cell) + 1}` as ColorName) : plain,
  strokeWidth: 1.75,
  ...(isInterpretation(cell, data) && { dash: dashes(r, dash, gap) }),
});

/** "◌ Emplacement : interprétation", from the left or centred; nothing when no place is an interpretation. */
export const placementKey = (data: QuadrantData, { width, lang, fontFactor }: LayoutOptions, y: number, room: number, centred: boolean): Mark[] => {
  if (!data.cells.some((cell) => isInterpretation(cell, data))) return [];
  const text = ellipsis(quadrantWords[lang].placement, room - 16, 13, 400, fontFactor);
  const x = centred ? (width - textWidth(text, 13, 400, fontFactor) - 16) / 2 : 0;
  return [...originShape('interpretation', x + 4.5, y - 4.6), textMark(x + 16, y, text, 13, { fill: 'muted', part: 'legend' })];
};

const LEFT = 58;
const lowerFirst = (text: string): string => (/^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** `boxes`: where each cell's words and each numbered name stand, easier to touch than a disc. */
export const drawRows = (
  data: QuadrantData,
  spots: readonly Spot[],
  top: number,
  options: LayoutOptions,
): { marks: Mark[]; boxes: Map<unknown, Box>; bottom: number } => {
  const { width, lang, selected, fontFactor: factor = 1 } = options;
  const highlight = selected ?? options.highlight ?? data.highlight;
  const marks: Mark[] = [];
  const boxes = new Map<unknown, Box>();
  const columns = spots.length && width >= 480 ? 2 : 1;
  const columnWidth = (width - 24 * (columns - 1)) / columns;
  let bottom = top;
  byCell(data).forEach(({ cell, points }, index) => {
    if (!cell && !points.length) return;
    const column = index % columns;
    const x = column * (columnWidth + 24);
    // Rows side by side begin at one height.
    if (column === 0 && index) {
      if (columns === 1) marks.push({ type: 'line', x1: 0, y1: bottom + 14, x2: width, y2: bottom + 14, stroke: 'grid', strokeWidth: 1 });
      top = bottom + 28;
    }
    let y = top - 7;
    const write = (text: string, size: number, first: number, indent: number, look: Parameters<typeof textMark>[4]): void =>
      wrapEven(text, columnWidth - indent, size, { factor, maxLines: 6, ...(look?.weight && { weight: look.weight }) }).forEach((line, each) => {
        y += each ? size + 5 : first;
        marks.push(textMark(x + indent, y, line, size, { part: 'label', ...look }));
      });
    const hit = (key: string, item: unknown, from: number): void => {
      const box = { x, y: from, width: columnWidth, height: y - from };
      boxes.set(item, box);
      marks.push({ type: 'rect', ...box, fill: 'none', key });
    };

    const isSelected = cell !== undefined && cell.key === selected;
    for (const { x: dx, y: dy } of data.cells) {
      const left = x + (dx < 0 ? 0 : 22);
      const square = top + (dy > 0 ? 0 : 22);
      marks.push({ type: 'rect', x: left, y: square, width: 20, height: 20, fill: 'track' });
      if (!cell || dx !== cell.x || dy !== cell.y) continue;
      const at = { type: 'circle', cx: left + 10, cy: square + 10, part: 'mark', key: cell.key } as const;
      const ring = ringLook(cell, data, 7, 'accent', 3.17, 2.33);
      if (isSelected) marks.push({ ...at, r: 9, fill: 'accent', stroke: 'text', strokeWidth: 2 }, checkMark(left + 3.5, square + 10.5));
      else marks.push({ ...at, ...ring, fill: 'surface' }, { ...at, r: 3, fill: ring.stroke });
    }
    write(cell?.label ?? quadrantWords[lang].straddling, 16, 18, LEFT, { weight: 700, fill: cell && cell.key === highlight ? 'accent' : 'text' });
    if (cell) {
      write(cell.objective ? rowWord(cell, data) + texts[lang].colon + lowerFirst(cell.objective) : cellName(cell, data), 13, 19, LEFT, { fill: 'muted' });
      if (cell.description && !spots.length) write(cell.description, 14, 21, LEFT, {});
      y += 2;
      hit(cell.key, cell, top - 2);
    }
    const numbered = spots.filter(({ point, number }) => number && points.includes(point));
    if (spots.length && !numbered.length) write(countOf(points.length, lang), 13, 18, LEFT, { fill: 'muted' });
    y += 7;
    for (const spot of numbered) {
      const { number, active, ink, text, point } = spot;
      const from = y;
      y -= 1;
      write(text, 14, 18, LEFT + 28, { fill: active ? 'accent' : 'text', weight: active ? 600 : 400 });
      y += 7;
      hit(point.key, spot, from);
      marks.push(textMark(x + LEFT + 18, from + 17, number!, 13, { weight: 700, anchor: 'end', tabular: true, fill: ink, part: 'label' }));
    }
    bottom = Math.max(bottom, top + 42, y - 7);
  });
  return { marks, boxes, bottom };
};
