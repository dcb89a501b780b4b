/** The chart with its frame as one SVG file: literal colours, title, description and sources inside; nothing runs, nothing loads. */
import { texts } from '../i18n/texts.ts';
import { originShape } from '../layout/shapes.ts';
import { glue, textMark, wrap } from '../layout/text.ts';
import { sceneToString } from '../scene/to-string.ts';
import type { Mark, Scene } from '../scene/types.ts';
import { slug, type ChartView } from './view.ts';

/** Total width from which heading and sources stand in a column beside the picture. */
const WIDE = 1040;
const SIDE = 304;
const GAP = 48;
const MAX_PICTURE = 816;
const MAX_TEXT = 640;

interface Block {
  marks: Mark[];
  height: number;
}

const paragraph = (text: string, width: number, size: number, line: number, options: { weight?: 400 | 700; muted?: boolean } = {}): Block => {
  const lines = text ? wrap(text, width, size, { weight: options.weight ?? 400 }) : [];
  return {
    marks: lines.map((each, index) =>
      textMark(0, index * line + size * 1.02, each, size, { weight: options.weight ?? 400, fill: options.muted ? 'muted' : 'text' }),
    ),
    height: lines.length * line,
  };
};

// A heading's lines are evened out: the narrowest column that takes no more lines.
const balanced = (text: string, width: number, size: number): number => {
  const count = wrap(text, width, size, { weight: 700 }).length;
  let low = 0;
  let high = width;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrap(text, middle, size, { weight: 700 }).length > count || wrap(text, middle, size, { weight: 700 }).some((line) => line.endsWith('…'))) low = middle;
    else high = middle;
  }
  return high;
};

const place = (block: Block, x: number, y: number): Mark => ({ type: 'group', x, y, marks: block.marks });

const headBlock = (view: ChartView, width: number, narrow: boolean): Block => {
  const { heading, summary } = view.frame;
  const size = narrow ? 19 : 23;
  const text = glue(heading, narrow ? 2 : 3);
  const column = Math.min(width, MAX_TEXT);
  const title = paragraph(text, heading ? balanced(text, column, size) : column, size, narrow ? 24 : 29, { weight: 700 });
  const words = paragraph(summary, column, 15, 22, { muted: true });
  return { marks: [place(title, 0, 0), place(words, 0, title.height + 6)], height: title.height + 6 + words.height };
};

const footBlock = (view: ChartView, width: number): Block => {
  const t = texts[view.lang];
  const column = Math.min(width, 656);
  const marks: Mark[] = [{ type: 'line', x1: 0, y1: 0.5, x2: width, y2: 0.5, stroke: 'outline', strokeWidth: 1 }];
  let y = 10;
  const note = paragraph(view.frame.note, column, 13, 18, { muted: true });
  marks.push(place(note, 0, y));
  y += note.height + (note.height ? 3 : 0);
  const { sources } = view.frame;
  for (const source of sources) {
    const indent = source.origin ? 16 : 0;
    const text = paragraph(`${source.origin ? t[source.origin] : t.source} ${source.label}`, column - indent, 13, 18, { muted: true });
    if (source.origin) marks.push(...originShape(source.origin, 4.5, y + 9));
    marks.push(place(text, indent, y));
    y += text.height + 2;
  }
  if (sources.length === 0) {
    const text = paragraph(t.noSource, column, 13, 18, { muted: true });
    marks.push(place(text, 0, y));
    y += text.height;
  }
  return { marks, height: y };
};

/** Picture, heading, note and sources as one scene. */
export const framedScene = (view: ChartView): Scene => {
  const { width } = view;
  const narrow = width < 480;
  const padding = narrow ? 16 : 24;
  const inner = Math.max(1, width - 2 * padding);
  const wide = width >= WIDE;
  const column = wide ? SIDE : inner;
  const head = headBlock(view, column, narrow);
  const foot = footBlock(view, column);
  const picture = view.picture(wide ? Math.min(MAX_PICTURE, inner - SIDE - GAP) : inner);
  const top = 18;
  const pictureY = wide ? top + 6 : top + head.height + (narrow ? 20 : 28);
  const footY = wide ? top + head.height + 32 : pictureY + picture.height + 24;
  const height = Math.ceil(Math.max(footY + foot.height, pictureY + picture.height) + padding - 8);
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

/** The SVG file. `frame: false` leaves the picture alone. */
export const toSvg = (view: ChartView, { frame = true }: { frame?: boolean } = {}): string => {
  const { heading, summary, generated, sources } = view.frame;
  const t = texts[view.lang];
  return sceneToString(frame ? framedScene(view) : view.picture(view.width), {
    title: heading || summary,
    description: [summary, generated, ...(sources.length ? sources.map(({ label, origin }) => `${origin ? t[origin] : t.source} ${label}`) : [t.noSource])].filter(Boolean).join(' '),
    theme: view.theme,
    lang: view.lang,
    prefix: `${slug(view.name)}-`,
  });
};
