/** The square under 592 units without points: four rows, each with a small square that shows its corner. */
import type { QuadrantData } from '../data/quadrant.ts';
import { cellName, rowWord } from '../describe/quadrant.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { cellTarget, placementKey, ringDash } from './quadrant-cells.ts';
import { checkMark } from './shapes.ts';
import { glue, textMark, wrap } from './text.ts';
import type { Layout } from './types.ts';

const TEXT_LEFT = 58;
const lowerFirst = (text: string): string => (/^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

export const layoutRows: Layout<QuadrantData> = (data, options) => {
  const { width, lang, selected, fontFactor: factor = 1 } = options;
  const highlight = selected === undefined ? (options.highlight ?? data.highlight) : undefined;
  const marks: Mark[] = placementKey(data, options, 0, width, 12, false);
  const targets: Target[] = [];
  let top = marks.length ? 32 : 2;
  data.cells.forEach((cell, index) => {
    const isSelected = cell.key === selected;
    const accent = isSelected || cell.key === highlight;
    let y = top - 7;
    const content: Mark[] = [];
    const write = (text: string, size: number, step: number, first: number, look: Parameters<typeof textMark>[4]): void =>
      wrap(glue(text, 2), width - TEXT_LEFT, size, { factor, maxLines: 6, ...(look?.weight && { weight: look.weight }) }).forEach((line, each) => {
        y += each ? step : first;
        content.push(textMark(TEXT_LEFT, y, line, size, { part: 'label', ...look }));
      });
    write(cell.label, 16, 20, 18, { weight: 700, fill: accent ? 'accent' : 'text' });
    write(cell.objective ? `${rowWord(cell, data)}${texts[lang].colon}${lowerFirst(cell.objective)}` : cellName(cell, data), 13, 18, 19, { fill: 'muted' });
    if (cell.description) write(cell.description, 14, 20, 21, {});
    const bottom = Math.max(top + 42, y + 1);

    marks.push({ type: 'rect', x: 0, y: top - 2, width, height: bottom - top + 4, fill: 'none', key: cell.key });
    for (const other of data.cells) {
      const x = other.x < 0 ? 0 : 22;
      const square = top + (other.y > 0 ? 0 : 22);
      marks.push({ type: 'rect', x, y: square, width: 20, height: 20, fill: 'track' });
      if (other !== cell) continue;
      const at = { type: 'circle', cx: x + 10, cy: square + 10, part: 'mark', key: cell.key } as const;
      if (isSelected) marks.push({ ...at, r: 9, fill: 'accent', stroke: 'text', strokeWidth: 2 }, checkMark(x + 3.5, square + 10.5));
      else marks.push({ ...at, r: 7, fill: 'surface', stroke: 'accent', strokeWidth: 1.75, ...ringDash(cell, data, 7, 3.17, 2.33) }, { ...at, r: 3, fill: 'accent' });
    }
    marks.push(...content);
    targets.push(cellTarget(cell, data, lang, { x: -4, y: top - 5, width: width + 8, height: bottom - top + 10 }));
    if (index < 3) marks.push({ type: 'line', x1: 0, y1: bottom + 14, x2: width, y2: bottom + 14, stroke: 'grid', strokeWidth: 1 });
    top = bottom + 28;
  });
  return { width, height: Math.ceil(top - 24), marks, targets };
};
