import { isSpan, type TimelineData, type TimelineEvent } from '../data/timeline.ts';
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import { eventLabel, formatPeriod, formatYears } from '../describe/timeline.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Circle, Mark, Rect, Target, TextMark } from '../scene/types.ts';
import { round } from './shapes.ts';
import { ellipsis, glue, textMark, wrap } from './text.ts';
import { cutsOf } from './timeline-axis.ts';
import { disc, discRadius, legend, signOf } from './timeline-signs.ts';
import { timelineStrip } from './timeline-strip.ts';
import type { Layout, LayoutOptions } from './types.ts';

/** Events drawn at most; the reader is told, and the table and exports hold every one. */
export const MAX_EVENTS = 200;

const words = {
  fr: { later: (years: string) => `${years} plus tard` },
  en: { later: (years: string) => `${years} later` },
};

const balanced = (text: string, width: number, size: number, weight: 400 | 600, maxLines: number, factor: number): string[] => {
  let lines = wrap(glue(text), width, size, { weight, factor, maxLines });
  // Evened out: a single word on the last line reads badly.
  for (let narrower = width * 0.95; lines.length > 1 && narrower > width / 2; narrower *= 0.95) {
    const next = wrap(glue(text), narrower, size, { weight, factor, maxLines });
    if (next.length > lines.length || next.some((line) => line.endsWith('…'))) break;
    lines = next;
  }
  return lines;
};

interface Item {
  event: TimelineEvent;
  index: number;
  /** Date, name and gist, with x = 0 at their left and y = 0 at the middle of the disc. */
  texts: TextMark[];
  /** Last baseline. */
  bottom: number;
}

const itemOf = (event: TimelineEvent, index: number, room: number, first: number, data: TimelineData, options: LayoutOptions): Item => {
  const { lang, fontFactor = 1 } = options;
  // With three categories or more, colour alone would tell them apart.
  const category = data.categories.length > 2 && data.categories.find(({ key }) => key === event.category)?.label;
  const date = [formatPeriod(event, lang), category].filter(Boolean).join(' · ');
  const { label } = signOf(event, data, options);
  const lines: TextMark[] = [textMark(0, first, ellipsis(date, room, 13, 400, fontFactor), 13, { fill: 'muted', tabular: true, part: 'label' })];
  let y = first + 0.7;
  for (const line of balanced(event.label, room, 14.5, 600, 6, fontFactor)) lines.push(textMark(0, (y += 19), line, 14.5, { weight: 600, fill: label, part: 'label' }));
  y += 1;
  for (const line of balanced(event.gist ?? event.description ?? '', room, 13, 400, 4, fontFactor)) {
    lines.push(textMark(0, (y += 18), line, 13, { fill: 'muted', part: 'label' }));
  }
  return { event, index, texts: lines, bottom: lines.at(-1)!.y };
};

interface Placed {
  item: Item;
  x: number;
  /** Middle of the disc. */
  y: number;
}

/** How many items go to the left column: the shorter picture, or the change of category when it costs little. */
const splitOf = (items: readonly Item[]): number => {
  const heights = items.map(({ bottom }) => bottom + 31);
  let rest = 0;
  for (const height of heights) rest += height;
  let left = 0;
  let best = Infinity;
  let split = items.length;
  const tallest = heights.map((height) => {
    left += height;
    rest -= height;
    return Math.max(left, rest);
  });
  tallest.forEach((height, index) => {
    if (height < best) [best, split] = [height, index + 1];
  });
  const changes = items.flatMap(({ event }, index) => (index && event.category !== items[index - 1]!.event.category ? [index] : []));
  return changes.length === 1 && tallest[changes[0]! - 1]! <= best * 1.25 ? changes[0]! : split;
};

export const layoutTimeline: Layout<TimelineData> = (all, options) => {
  const { width, lang, fontFactor } = options;
  const data = { ...all, events: all.events.slice(0, MAX_EVENTS) };
  const { events } = data;
  if (events.length === 0) return { width, height: 0, marks: [], targets: [] };
  const wide = width >= 592;
  const r = discRadius(events.length, wide ? 12 : 11, fontFactor);
  const indent = 2 * r + (wide ? 12 : 16);
  const column = wide ? (width - 32) / 2 : width;
  const cuts = cutsOf(events);
  const marks: Mark[] = [];
  const shapes: (Circle | Rect)[] = [];
  let top: number;
  if (wide) {
    const strip = timelineStrip(data, cuts, options);
    marks.push(...strip.marks);
    shapes.push(...strip.shapes);
    top = strip.height + 25 - 12 + r;
  } else {
    const names = legend(data, options);
    marks.push(...names.marks);
    top = (names.height ? names.height + 14 : 0) + r + 2;
  }

  const items = events.map((event, index) => itemOf(event, index, column - indent, wide ? -1 : 2, data, options));
  const split = wide ? splitOf(items) : items.length;
  const discs: Mark[] = [];
  const rail: Mark[] = [];
  const placed: Placed[] = [];
  let y = top;
  let railFrom = top;
  let height = 0;
  items.forEach((item, index) => {
    const cut = !wide && cuts.get(index);
    if (index === split) y = top;
    if (cut) {
      const middle = y - 10;
      rail.push({ type: 'line', x1: r, y1: railFrom, x2: r, y2: round(middle - 4), stroke: 'outline', strokeWidth: 1.5 });
      for (const at of [middle - 4, middle + 4]) rail.push({ type: 'line', x1: r - 6, y1: round(at + 2), x2: r + 6, y2: round(at - 2), stroke: 'text', strokeWidth: 1.5 });
      discs.push(textMark(indent, round(middle + 4.5), words[lang].later(formatYears(cut.years, lang)), 12.5, { weight: 600, part: 'label' }));
      railFrom = round(middle + 4);
      y += 28;
    }
    placed.push({ item, x: index < split ? 0 : column + 32, y });
    height = Math.max(height, y + item.bottom + 6, y + r + 2);
    if (!wide && index === items.length - 1) rail.push({ type: 'line', x1: r, y1: railFrom, x2: r, y2: round(y), stroke: 'outline', strokeWidth: 1.5 });
    y += item.bottom + (wide ? 31.3 : 30.3);
  });

  const hits: Mark[] = [];
  const targets = placed.map(({ item, x, y: cy }): Target => {
    const { event, index, texts: lines, bottom } = item;
    const sign = signOf(event, data, options);
    if (!wide) {
      if (isSpan(event)) rail.push({ type: 'rect', x: r - 3.5, y: round(cy), width: 7, height: round(bottom + 6), fill: sign.solid, part: 'mark', key: event.key });
      rail.push({ type: 'circle', cx: r, cy: round(cy), r: r + 2, fill: 'surface' });
    }
    discs.push(...disc(event, index + 1, x + r, cy, r, sign));
    for (const line of lines) discs.push({ ...line, x: round(x + indent), y: round(cy + line.y) });
    const size = { width: column, height: round(Math.max(2 * r, bottom + 6 + r)) };
    hits.push({ type: 'rect', x, y: round(cy - r), ...size, fill: 'none', key: event.key });
    const own: Circle = { type: 'circle', cx: round(x + r), cy: round(cy), r: round(r) };
    const source = sourceOf(event, data);
    return {
      key: event.key,
      box: { x: x - 4, y: round(cy - r - 4), width: size.width + 8, height: size.height + 8 },
      label: eventLabel(event, index, all, lang),
      details: [
        data.categories.find(({ key }) => key === event.category)?.label,
        event.description ?? event.gist,
        sourceLine(source, lang),
        source?.caveat,
        event.note,
      ].filter((line): line is string => Boolean(line)),
      outline: { type: 'group', marks: [own, ...shapes.slice(index, index + 1)] },
      datum: event,
    };
  });
  marks.push(...hits, ...rail, ...discs);
  if (all.events.length > events.length) {
    height += 24;
    marks.push(textMark(0, round(height - 6), texts[lang].rowsShown(MAX_EVENTS, formatNumber(all.events.length, lang)), 12.5, { fill: 'muted' }));
  }
  return { width, height: Math.ceil(height), marks, targets };
};
