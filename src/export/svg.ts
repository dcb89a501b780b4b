/** The chart with its frame as one SVG file: literal colours, title, description and sources inside; nothing runs, nothing loads. */
import { texts } from '../i18n/texts.ts';
import { originShape } from '../layout/shapes.ts';
import { glue, textMark, textWidth, wrap, wrapEven } from '../layout/text.ts';
import { sceneToString } from '../scene/to-string.ts';
import type { Mark, Scene } from '../scene/types.ts';
import { pageColors } from './page-colors.ts';
import { slug, type ChartView } from './view.ts';

/** Widths of the room, as in the element: from WIDE on heading and sources stand in a column beside the picture. */
const WIDE = 992;
const NARROW = 448;
const SIDE = 304;
const GAP = 48;
const MAX_PICTURE = 816;
const MAX_TEXT = 640;

interface Block {
  marks: Mark[];
  height: number;
}

/** Lines of one weight, the first word of which may be heavier: "Note. …". */
const paragraph = (
  lines: string[],
  size: number,
  line: number,
  weight: 400 | 700,
  fill: 'text' | 'muted',
  lead = '',
): Block => {
  const marks = lines.map((each, index) => textMark(0, index * line + size * 1.02, each, size, { weight, fill }));
  const [first] = marks;
  if (!lead || !first?.text.startsWith(lead)) return { marks, height: lines.length * line };
  const bold = { ...first, text: lead, weight: 600 as const };
  const rest = { ...first, text: first.text.slice(lead.length).trimStart(), x: textWidth(`${lead} `, size, 600) };
  return { marks: [bold, rest, ...marks.slice(1)], height: lines.length * line };
};

const place = (block: Block, x: number, y: number): Mark => ({ type: 'group', x, y, marks: block.marks });

const headBlock = (view: ChartView, width: number, narrow: boolean): Block => {
  const { heading, summary } = view.frame;
  const size = narrow ? 19 : 23;
  const text = glue(heading, narrow ? 2 : 3);
  const column = Math.min(width, MAX_TEXT);
  const title = paragraph(
    heading ? wrapEven(text, column, size, { weight: 700 }) : [],
    size,
    narrow ? 24 : 29,
    700,
    'text',
  );
  const words = paragraph(summary ? wrap(summary, column, 15) : [], 15, 22, 400, 'muted');
  return { marks: [place(title, 0, 0), place(words, 0, title.height + 6)], height: title.height + 6 + words.height };
};

const footBlock = (view: ChartView, width: number): Block => {
  const t = texts[view.lang];
  const column = Math.min(width, 656);
  const marks: Mark[] = [{ type: 'line', x1: 0, y1: 0.5, x2: width, y2: 0.5, stroke: 'outline', strokeWidth: 1 }];
  let y = 10;
  const small = (text: string, width: number, lead?: string): Block =>
    paragraph(text ? wrap(text, width, 13) : [], 13, 18, 400, 'muted', lead);
  const note = small(view.frame.note, column);
  marks.push(place(note, 0, y));
  y += note.height + (note.height ? 3 : 0);
  const { sources } = view.frame;
  for (const source of sources) {
    const indent = source.origin ? 16 : 0;
    const lead = source.origin ? t[source.origin] : t.source;
    const text = small(`${lead} ${source.label}`, column - indent, lead);
    if (source.origin) marks.push(...originShape(source.origin, 4.5, y + 9));
    marks.push(place(text, indent, y));
    y += text.height + 2;
  }
  if (sources.length === 0) {
    const text = small(t.noSource, column);
    marks.push(place(text, 0, y));
    y += text.height;
  }
  return { marks, height: y };
};

export interface SvgFrame {
  /** false: the picture alone. */
  frame?: boolean;
  /** Without padding, as the element stands in a page. */
  flush?: boolean;
  /** As high as the live chart or a little more: room for what it has and a picture has not. */
  live?: boolean;
}

/** Height of the live chart's line of actions, which ends the picture's column in a wide frame. */
const ACTIONS = 44;
/** What else the live chart takes at most over its picture: measured over every finding from 320 to 1,200 px, in two fonts. */
const liveExtra = (wide: boolean): number => (wide ? 40 : 84);

/** Picture, heading, note and sources as one scene. */
export const framedScene = (view: ChartView, { flush = false, live = false }: SvgFrame = {}): Scene => {
  const { width } = view;
  const narrow = width < (flush ? NARROW : NARROW + 32);
  const padding = flush ? 0 : narrow ? 16 : 24;
  const inner = Math.max(1, width - 2 * padding);
  const wide = inner >= WIDE;
  const column = wide ? SIDE : inner;
  const head = headBlock(view, column, narrow);
  const foot = footBlock(view, column);
  const picture = view.picture(wide ? Math.min(MAX_PICTURE, inner - SIDE - GAP) : inner);
  const top = 18;
  const pictureY = wide ? top + 6 : top + head.height + (narrow ? 20 : 28);
  const footY = wide ? top + head.height + 32 : pictureY + picture.height + 24;
  const pictureEnd = pictureY + picture.height + (live && wide ? ACTIONS : 0);
  const end = (flush ? 0 : padding - 8) + (live ? liveExtra(wide) : 0);
  const height = Math.ceil(Math.max(footY + foot.height, pictureEnd) + end);
  return {
    width,
    height,
    targets: [],
    marks: [
      { type: 'rect', x: padding, y: 0, width: inner, height: 2.5, fill: 'text' },
      place(head, padding, top),
      { type: 'group', x: wide ? padding + SIDE + GAP : padding, y: pictureY, marks: picture.marks },
      place(foot, padding, footY),
    ],
  };
};

/** The SVG file. */
export const toSvg = (view: ChartView, { frame = true, ...options }: SvgFrame = {}): string => {
  const { heading, summary, generated, sources } = view.frame;
  const t = texts[view.lang];
  return sceneToString(frame ? framedScene(view, options) : view.picture(view.width), {
    title: heading || summary,
    description: [
      summary,
      generated,
      ...(sources.length
        ? sources.map(({ label, origin }) => `${origin ? t[origin] : t.source} ${label}`)
        : [t.noSource]),
    ]
      .filter(Boolean)
      .join(' '),
    theme: view.theme,
    colors: view.root && pageColors(view.root, view.theme),
    lang: view.lang,
    prefix: `${slug(view.name)}-`,
  });
};
