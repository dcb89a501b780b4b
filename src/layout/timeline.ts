import { isSpan, type TimelineData, type TimelineEvent } from '../data/timeline.ts';
import { formatPeriod, formatYears, timelineWords } from '../describe/timeline.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark, Target, TextMark } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { paragraph } from './paragraph.ts';
import { glue, textMark, textWidth, wrapEven } from './text.ts';
import { disc, signOf, solid } from './timeline-disc.ts';
import { cutOf, timelineStrip } from './timeline-strip.ts';
import type { Layout } from './types.ts';

/** Events drawn at most; the reader is told, and the table and exports hold every one. */
export const MAX_EVENTS = 200;
/** Between two events of the list. */
const SPACE = 24;

/** A strip to scale over two columns when wide, a list on a rail when narrow; both number the events. */
export const layoutTimeline: Layout<TimelineData> = (all, options) => {
  const { width, lang, fontFactor: factor = 1 } = options;
  const data = { ...all, events: all.events.slice(0, MAX_EVENTS) };
  const { events } = data;
  if (events.length === 0) return { width, height: 0, marks: [], targets: [] };
  const t = texts[lang];
  // Wide enough for the numbers up to the last.
  const r = Math.ceil(Math.max(11.5, textWidth(String(events.length), 13, 700, factor) / 2 + 4));
  const cut = cutOf(events);
  const strip = width >= 592 ? timelineStrip(data, cut, r, options) : undefined;
  const indent = 2 * r + 13;
  const column = strip ? (width - 32) / 2 : width;
  const top = (strip ? strip.height + 13 : 2) + r;
  const labels = new Map(data.categories.map(({ key, label }) => [key, label]));

  /** Date, name and gist, with y = 0 at the middle of the disc. */
  const textsOf = (event: TimelineEvent): TextMark[] => {
    const texts: TextMark[] = [];
    let y = -20;
    const add = (text: string, size: number, weight: 400 | 600, fill: ColorName, maxLines: number): void => {
      const lines = wrapEven(glue(text), column - indent, size, { weight, factor, maxLines });
      const pitch = Math.floor(size + 5);
      texts.push(...paragraph(lines, indent, y + pitch + 1, pitch, size, { weight, fill }));
      y += lines.length * pitch;
    };
    add(
      [formatPeriod(event, lang), (!strip || labels.size > 2) && labels.get(event.category ?? '')]
        .filter(Boolean)
        .join('\u00A0· '),
      13,
      400,
      'muted',
      2,
    );
    add(event.label, 14.5, 600, signOf(event, data, options).chosen ? 'accent' : 'text', 6);
    add(event.gist ?? event.description ?? '', 13, 400, 'muted', 4);
    return texts;
  };
  const blocks = events.map(textsOf);
  /** Foot of each block, from the middle of its disc. */
  const feet = blocks.map((lines) => Math.round(lines.at(-1)!.y) + 6);
  let total = 0;
  for (const foot of feet) total += foot + SPACE;

  const marks: Mark[] = strip ? strip.marks : [];
  const discs: Mark[] = [];
  const targets: Target[] = [];
  let x = 0;
  let y = top;
  let height = 0;
  events.forEach((event, index) => {
    // The first of two columns takes what begins in the first half.
    if (strip && x === 0 && y - top >= total / 2) {
      x = column + 32;
      y = top;
    }
    const { key } = event;
    const sign = signOf(event, data, options);
    const foot = feet[index]!;
    const next = y + foot + SPACE + (!strip && index + 1 === cut?.index ? 28 : 0);
    if (!strip) {
      if (index + 1 < events.length)
        marks.push({ type: 'line', x1: r, y1: y, x2: r, y2: next, stroke: 'outline', strokeWidth: 1.5 });
      if (isSpan(event))
        marks.push({ type: 'rect', x: r - 3.5, y, width: 7, height: foot, fill: solid(sign), part: 'mark', key });
      if (index === cut?.index) {
        marks.push({ type: 'rect', x: r - 2, y: y - r - 22, width: 4, height: 8, fill: 'surface' });
        for (const at of [y - r - 22, y - r - 14])
          marks.push({ type: 'line', x1: r - 6, y1: at + 2, x2: r + 6, y2: at - 2, stroke: 'text', strokeWidth: 1.5 });
        marks.push(
          textMark(indent, y - r - 13.5, formatYears(cut.years, lang) + timelineWords[lang].later, 12.5, {
            weight: 600,
            part: 'label',
          }),
        );
      }
    }
    height = Math.max(height, y + foot);
    const box = { x, y: y - r, width: column, height: foot + r };
    marks.push({ type: 'rect', ...box, fill: 'none', key });
    discs.push(...disc(event, index + 1, x + r, y, r, sign));
    for (const line of blocks[index]!) discs.push({ ...line, x: x + indent, y: y + line.y });
    targets.push({
      key,
      box: { x: x - 4, y: y - r - 4, width: column + 8, height: foot + r + 8 },
      label: `${index + 1}. ${event.label}${t.colon}${formatPeriod(event, lang)}`,
      details: detailsOf(event, data, lang, labels.get(event.category ?? ''), event.description ?? event.gist),
      outline: {
        type: 'group',
        marks: [{ type: 'circle', cx: x + r, cy: y, r }, ...(strip ? [strip.shapes[index]!] : [])],
      },
      datum: event,
    });
    y = next;
  });
  marks.push(...discs);
  if (all.events.length > events.length) {
    height += 24;
    marks.push(
      textMark(0, height - 6, t.rowsShown(events.length, formatNumber(all.events.length, lang)), 12.5, {
        fill: 'muted',
      }),
    );
  }
  return { width, height, marks, targets };
};
