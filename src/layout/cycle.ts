import type { CycleData, CycleStep } from '../data/cycle.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { discMarks, SMALL_DISC, wordMarks, wordsOf, type CycleDrawing, type DiscState } from './disc.ts';
import { paragraph } from './paragraph.ts';
import { drawRing } from './ring.ts';
import { textMark, wrap } from './text.ts';
import type { Layout } from './types.ts';

/** Steps drawn at most; the reader is told, and the table and exports hold them all. */
export const MAX_STEPS = 500;

/** The steps one below the other along a line; a closed cycle comes back up along the left. */
const drawList = ({ data, steps, marks, reach, stateOf, factor, options: { width, lang } }: CycleDrawing): number => {
  const back = data.closed && steps.length > 1;
  const x = back ? 34 : SMALL_DISC;
  const start = x + SMALL_DISC + 12;
  let y = 0;
  const line = marks.length;
  const tops: number[] = [];
  for (const step of steps) {
    const words = wordsOf(step, width - start, factor);
    const height = Math.max(2 * SMALL_DISC + 4, words.height + 4);
    const state = stateOf(step);
    tops.push(y + SMALL_DISC);
    reach(
      step,
      { x: x - SMALL_DISC, y, width: width - x + SMALL_DISC, height },
      { type: 'circle', cx: x, cy: y + SMALL_DISC, r: SMALL_DISC - 1 },
    );
    marks.push(...discMarks(step, x, y + SMALL_DISC, SMALL_DISC, state, factor));
    marks.push(
      ...wordMarks(words, start, y + (words.description.length || words.label.length > 1 ? 15 : 23.5), state, 'start'),
    );
    y += height + 16;
  }
  const lines: Mark[] = tops.slice(1).map((to, index) => ({
    type: 'line',
    x1: x,
    y1: tops[index]! + SMALL_DISC + 2,
    x2: x,
    y2: to - SMALL_DISC - 2,
    stroke: 'outline',
    strokeWidth: 2,
  }));
  if (back) {
    const [first, last] = [tops[0]!, tops.at(-1)!];
    lines.push({
      type: 'path',
      d: `M${x - SMALL_DISC - 2},${last}H9a8,8 0 0 1 -8,-8V${first + 8}a8,8 0 0 1 8,-8H${x - SMALL_DISC - 2}`,
      fill: 'none',
      stroke: 'outline',
      strokeWidth: 2,
    });
  }
  marks.splice(line, 0, ...lines);
  y = Math.max(0, y - 16);
  if (!data.center?.items.length) return y;
  const { label = '', items } = data.center;
  const title = wrap(label, width, 13, { factor, maxLines: 2 });
  const names = wrap(formatList(items, lang), width, 15.5, { weight: 600, factor });
  const under = y + 30 + (title.length && title.length * 18 + 4);
  marks.push(...paragraph(title, 0, y + 30, 18, 13, { fill: 'muted' }));
  marks.push(...paragraph(names, 0, under, 22, 15.5, { weight: 600 }));
  return under + (names.length - 1) * 22 + 6;
};

export const layoutCycle: Layout<CycleData> = (data, options) => {
  const { width, lang } = options;
  const factor = options.fontFactor ?? 1;
  const steps = data.steps.slice(0, MAX_STEPS);
  const chosen = options.selected ?? options.highlight ?? data.highlight;
  const known = chosen !== undefined && steps.some(({ key }) => key === chosen);
  const stateOf = ({ key }: CycleStep): DiscState =>
    !known ? undefined : key !== chosen ? 'quiet' : key === options.selected ? 'selected' : 'highlight';
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const reach = (step: CycleStep, box: Target['box'], outline: Target['outline']): void => {
    marks.push({ type: 'rect', ...box, fill: 'none', key: step.key });
    targets.push({
      key: step.key,
      box,
      label: step.label,
      details: detailsOf(step, data, lang, step.description),
      ...(outline && { outline }),
      datum: step,
    });
  };
  const drawing = { data, steps, marks, reach, stateOf, factor, options };
  let height = drawRing(drawing) ?? drawList(drawing);
  if (steps.length < data.steps.length) {
    marks.push(
      textMark(0, height + 20, texts[lang].rowsShown(steps.length, formatNumber(data.steps.length, lang)), 12.5, {
        fill: 'muted',
      }),
    );
    height += 24;
  }
  return { width, height: Math.ceil(height), marks, targets };
};
