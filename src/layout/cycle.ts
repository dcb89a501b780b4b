import type { CycleData, CycleStep } from '../data/cycle.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Circle, Mark, Path, Target } from '../scene/types.ts';
import { badge } from './badge.ts';
import { detailsOf } from './details.ts';
import { round } from './shapes.ts';
import { textMark } from './text.ts';
import type { Layout } from './types.ts';
import { writer } from './write.ts';

/** Steps drawn at most; the reader is told, and the table and exports hold them all. */
export const MAX_STEPS = 500;
/** Radius of a disc on the ring, and in the list. */
export const DISC = 27;
const SMALL = 18;
/** With more steps, words would stand too far from their discs. */
const MOST_ON_RING = 6;
/** Room of the words under a disc at the bottom of the ring. */
const BELOW = 380;

type Anchor = 'start' | 'middle' | 'end';

/** Words round their own first baseline, and how high they are. */
interface Words {
  marks: Mark[];
  height: number;
}

export const layoutCycle: Layout<CycleData> = (
  data,
  { width, lang, selected, highlight = data.highlight, fontFactor = 1 },
) => {
  const { closed, center } = data;
  const steps = data.steps.slice(0, MAX_STEPS);
  // Accent for all, unless one is chosen: then the others are quiet.
  const chosen = steps.find(({ key }) => key === (selected ?? highlight))?.key;
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const write = writer(marks, fontFactor);
  const link: Path = { type: 'path', d: '', fill: 'none', stroke: 'outline', strokeWidth: 2 };

  const wordsOf = (step: CycleStep, room: number, anchor: Anchor): Words => {
    const words: Mark[] = [];
    const say = writer(words, fontFactor);
    const { next } = say(step.label, 0, 0, room, {
      size: 16,
      weight: 700,
      anchor,
      max: 4,
      fill: step.key === selected ? 'accent' : 'text',
    });
    return {
      marks: words,
      height: say(step.description, 0, next, room, { size: 13.5, fill: 'muted', anchor, max: 14 }).next,
    };
  };
  const drawStep = (
    step: CycleStep,
    x: number,
    y: number,
    r: number,
    words: Words,
    wordsX: number,
    wordsY: number,
    box: Target['box'],
  ): void => {
    const { key, sign } = step;
    const quiet = chosen !== undefined && key !== chosen;
    const size = round(r * (sign.length > 1 ? 0.7 : 0.92));
    const outline: Circle = { type: 'circle', cx: x, cy: y, r: r - 1 };
    marks.push(
      { type: 'rect', ...box, fill: 'none', key },
      // The stroke keeps the line at a distance.
      { type: 'circle', cx: x, cy: y, r: r + 2.5, fill: 'surface' },
      // On the grey of quiet marks no sign would have 4.5:1 in both themes: the grey is the outline.
      {
        type: 'circle',
        cx: x,
        cy: y,
        r,
        fill: quiet ? 'panel' : 'accent',
        ...(quiet && { stroke: 'quiet' as const, strokeWidth: 1.5 }),
        part: 'mark',
        key,
      },
      textMark(x, round(y + size * 0.36), sign, size, {
        weight: 700,
        fill: quiet ? 'muted' : 'on-accent',
        anchor: 'middle',
        part: 'label',
      }),
    );
    if (key === selected)
      marks.push(
        { ...outline, fill: 'none', stroke: 'text', strokeWidth: 2 },
        ...badge(round(x + r * 0.74), round(y + r * 0.74)),
      );
    marks.push({ type: 'group', x: round(wordsX), y: round(wordsY), marks: words.marks });
    targets.push({
      key,
      box,
      label: step.label,
      details: detailsOf(step, data, lang, step.description),
      outline,
      datum: step,
    });
  };

  /** On a ring, clockwise from the upper left, words beside it; undefined where words would meet. */
  const drawRing = (): number | undefined => {
    const count = steps.length;
    if (width < 592 || count < 2 || count > MOST_ON_RING) return undefined;
    const radius = count < 5 ? 116 : 148;
    const angles = steps.map((_, index) => ((2 * index - 1) / count - 0.5) * Math.PI);
    // Words begin where neither the ring nor a disc reaches.
    const aside = Math.max(radius + 10, ...angles.map((angle) => Math.abs(radius * Math.cos(angle)) + DISC + 15));
    const middle = width / 2;
    const placed = angles.map((angle, index) => {
      const x = radius * Math.cos(angle);
      const y = radius * Math.sin(angle);
      // The middle one of an odd number is at the bottom.
      const anchor: Anchor = 2 * index - 1 === count ? 'middle' : x > 0 ? 'start' : 'end';
      const words = wordsOf(steps[index]!, anchor === 'middle' ? BELOW : middle - aside, anchor);
      const wordsY = anchor === 'middle' ? y + DISC + 22 : y - 10;
      return { x, y, anchor, words, wordsY, bottom: wordsY + words.height };
    });
    const meet = placed.some((a) =>
      placed.some(
        (b) =>
          a !== b &&
          (a.anchor === b.anchor || a.anchor === 'middle') &&
          a.wordsY < b.bottom + 14 &&
          b.wordsY < a.bottom + 14,
      ),
    );
    if (meet) return undefined;

    const cy = Math.ceil(Math.max(radius + 5, ...placed.map(({ y }) => DISC + 8 - y)));
    const at = ({ x, y }: { x: number; y: number }): string => `${round(middle + x)},${round(cy + y)}`;
    link.d = `M${[...placed, ...(closed ? [placed[0]!] : [])].map(at).join(`A${radius},${radius} 0 0 1 `)}`;
    marks.push(link);
    placed.forEach(({ x, y, anchor, words, wordsY, bottom }, index) => {
      // From the inner edge of the disc to the edge of the picture; the middle one has its words round it.
      const [from, to, wordsX] =
        anchor === 'middle'
          ? [-BELOW / 2, BELOW / 2, 0]
          : anchor === 'end'
            ? [-middle, x + DISC + 4, -aside]
            : [x - DISC - 4, middle, aside];
      const box = {
        x: round(middle + from),
        y: round(cy + y - DISC - 4),
        width: round(to - from),
        height: round(Math.max(2 * DISC + 8, bottom - y + DISC - 8)),
      };
      drawStep(steps[index]!, round(middle + x), round(cy + y), DISC, words, middle + wordsX, cy + wordsY, box);
    });
    if (center) {
      // What does not fit inside the ring stays in the summary and the table.
      const items = center.items.slice(0, 4);
      let y = cy - items.length * 12 - (center.label ? 2 : 11);
      y = write(center.label, middle, y, 1.24 * radius, { size: 13, fill: 'muted', anchor: 'middle', max: 1 }).next + 5;
      for (const item of items)
        y = write(item, middle, y, 1.24 * radius, { size: 15.5, weight: 600, anchor: 'middle', max: 1 }).next + 5;
    }
    return cy + Math.max(radius + 5, ...placed.map(({ y, bottom }) => Math.max(bottom - 9, y + DISC + 4)));
  };

  /** One below the other along a line; a closed cycle comes back up along the left. */
  const drawList = (): number => {
    const back = closed && steps.length > 1;
    const x = back ? 34 : SMALL;
    const start = x + SMALL + 12;
    marks.push(link);
    let y = 0;
    let last = 0;
    for (const step of steps) {
      const words = wordsOf(step, width - start, 'start');
      const height = Math.max(2 * SMALL + 4, words.height + 4);
      last = y + SMALL;
      drawStep(step, x, last, SMALL, words, start, y + (words.height > 20 ? 15 : 23.5), {
        x: x - SMALL,
        y,
        width: width - x + SMALL,
        height,
      });
      y += height + 16;
    }
    link.d = `M${x},${SMALL}V${last}${back ? `H9a8,8 0 0 1 -8,-8V${SMALL + 8}a8,8 0 0 1 8,-8z` : ''}`;
    if (!center?.items.length) return Math.max(0, y - 16);
    y = write(center.label, 0, y + 14, width, { size: 13, fill: 'muted' }).next;
    return write(formatList(center.items, lang), 0, y + 4, width, { size: 15.5, weight: 600, max: Infinity }).next - 12;
  };

  let height = drawRing() ?? drawList();
  if (data.steps.length > MAX_STEPS) {
    height += 24;
    write(texts[lang].rowsShown(MAX_STEPS, formatNumber(data.steps.length, lang)), 0, height - 4, width, {
      size: 12.5,
      fill: 'muted',
    });
  }
  return { width, height: Math.ceil(height), marks, targets };
};
