/** What is said of a region in words: beside the map with a line to it, or under the map by number. */
import type { RegionRow } from '../data/regions.ts';
import type { Shape } from '../geo/outlines.ts';
import { formatDate } from '../i18n/format.ts';
import type { Mark } from '../scene/types.ts';
import { boxAround } from './labels.ts';
import { fillOf, shapeOf, type MapContext, type Placed } from './map.ts';
import { paragraph } from './paragraph.ts';
import { spread, type Room } from './room.ts';
import { originShape, round } from './shapes.ts';
import { textMark, textWidth, wrap } from './text.ts';

export interface Callout {
  row: RegionRow;
  shape: Shape;
}

/** Columns kept free for words on the left and on the right of the map, with the gap between both. */
export const LEFT = 110;
export const RIGHT = 132;
const GAP = 6;

/** Regions that have something to be said, in the order of the data. */
export const calloutsOf = (context: MapContext): Callout[] =>
  context.data.rows.flatMap((row) => {
    const shape = row.callout === undefined ? undefined : shapeOf(context, row.code);
    return shape ? [{ row, shape }] : [];
  });

/** Words stand on the side of the map that the region is nearer to. */
export const isLeft = ({ anchor }: Shape): boolean => anchor[0] < 300;

const PITCH = 18;

/** A line of muted words behind the shape of its origin. */
const sourced = (row: RegionRow, text: string, x: number, baseline: number): Mark[] => {
  const origin = row.source?.origin;
  return [
    ...(origin ? originShape(origin, x + 4.5, round(baseline - 4.5)) : []),
    textMark(origin ? x + 15 : x, baseline, text, 13, { fill: 'muted', part: 'label' }),
  ];
};

interface Words {
  name: string[];
  lines: string[];
  /** The date of the source, or the last line where there is none. */
  last: string[];
}

const wordsOf = ({ row, shape }: Callout, { lang, factor }: MapContext, room: number): Words => {
  const fit = (text: string, indent = 0): string[] => wrap(text, room - indent, 13, { factor, maxLines: 3 });
  const lines = row.callout!.split('\n').flatMap((line) => fit(line));
  const last = row.source?.date ? fit(formatDate(row.source.date, lang), row.source.origin ? 15 : 0) : [];
  return { name: wrap(row.label || shape.name, room, 14.5, { weight: 700, factor, maxLines: 3 }), lines, last };
};

/** Callouts beside the map, with their lines; undefined when they do not fit there. `bottom` ends both columns, `under` the legend. */
export const besideMap = (
  context: MapContext,
  callouts: readonly Callout[],
  at: Placed,
  under: number,
  bottom: number,
): { marks: Mark[]; lines: { x1: number; y1: number; x2: number; y2: number }[] } | undefined => {
  const marks: Mark[] = [];
  const lines: { x1: number; y1: number; x2: number; y2: number }[] = [];
  for (const left of [true, false]) {
    const room = (left ? LEFT : RIGHT) - GAP;
    const x = left ? 0 : context.width - room;
    const top = left ? 0 : under;
    const blocks = callouts
      .filter(({ shape }) => isLeft(shape) === left)
      .map((callout) => {
        const words = wordsOf(callout, context, room);
        const height = PITCH * (words.name.length + words.lines.length + words.last.length) + 10;
        const level = at.y + callout.shape.callout.level * at.scale;
        return { ...callout, words, height, middle: level - PITCH / 2 + height / 2 };
      });
    if (blocks.reduce((sum, { height }) => sum + height, 0) > bottom - top) return undefined;
    const tops = spread(blocks, top, bottom);
    blocks.forEach(({ row, shape, words, height }, index) => {
      const y = round(tops[index]! + PITCH / 2);
      const dotX = round(at.x + shape.callout.x * at.scale);
      const dotY = round(at.y + shape.callout.y * at.scale);
      const end = round(left ? textWidth(words.name[0]!, 14.5, 700, context.factor) + 8 : x - 8);
      lines.push(
        { x1: Math.min(end, dotX), y1: y, x2: Math.max(end, dotX), y2: y },
        { x1: dotX, y1: y, x2: dotX, y2: dotY },
      );
      const baseline = y + 5;
      const second = baseline + PITCH * words.name.length;
      const third = second + PITCH * words.lines.length;
      marks.push(
        { type: 'rect', x, y: round(tops[index]!), width: room, height: height - 10, fill: 'none', key: row.code },
        { type: 'path', d: `M${dotX},${dotY}V${y}H${end}`, fill: 'none', stroke: 'text', strokeWidth: 1 },
        { type: 'circle', cx: dotX, cy: dotY, r: 3, fill: 'text', stroke: 'surface', strokeWidth: 1.2 },
        ...paragraph(words.name, x, baseline, PITCH, 14.5, {
          weight: 700,
          fill: fillOf(context, row.code) === 'accent' ? 'accent' : 'text',
        }),
        ...paragraph(words.lines, x, second, PITCH, 13),
        ...words.last.flatMap((line, order) =>
          order === 0
            ? sourced(row, line, x, third)
            : paragraph([line], x + 15, third + order * PITCH, PITCH, 13, { fill: 'muted' }),
        ),
      );
    });
  }
  return { marks, lines };
};

/** Disc with a number, on the map and before the name in the list. */
const numberedDisc = (number: number, x: number, y: number, onMap: boolean): Mark[] => [
  {
    type: 'circle',
    cx: x,
    cy: y,
    r: 9,
    fill: onMap ? 'surface' : 'accent',
    ...(onMap && { stroke: 'accent', strokeWidth: 1 }),
  },
  textMark(x, round(y + 4.6), String(number), number > 99 ? 9 : number > 9 ? 11 : 13, {
    weight: 700,
    fill: onMap ? 'accent' : 'on-accent',
    anchor: 'middle',
    part: 'label',
  }),
];

/** The numbers of listed callouts on their regions. */
export const discs = (
  context: MapContext,
  callouts: readonly Callout[],
  frames: ReadonlyMap<number, Placed>,
  room: Room,
): Mark[] =>
  callouts.flatMap(({ row, shape }, index) => {
    const at = frames.get(shape.frame);
    if (!at || row.code === context.selected) return [];
    const [x, y] = [round(at.x + shape.anchor[0] * at.scale), round(at.y + shape.anchor[1] * at.scale)];
    room.boxes.push(boxAround(x, y, 10));
    return numberedDisc(index + 1, x, y, true).map((mark): Mark => ({ ...mark, key: row.code }));
  });

/** Callouts as a list from `top`; numbered when their regions carry discs. */
export const calloutList = (
  context: MapContext,
  callouts: readonly Callout[],
  top: number,
  numbered: boolean,
): { marks: Mark[]; bottom: number } => {
  const { lang, width, factor } = context;
  const x = numbered ? 27 : 0;
  const marks: Mark[] = [];
  let y = top;
  callouts.forEach(({ row }, index) => {
    const name = wrap(row.label, width - x, 14.5, { weight: 600, factor, maxLines: 3 });
    const said = [row.callout!.replaceAll('\n', ', '), row.source?.date && formatDate(row.source.date, lang)]
      .filter(Boolean)
      .join(', ');
    const lines = wrap(said, width - x - 15, 13, { factor, maxLines: 4 });
    const second = y + 14 + PITCH * name.length;
    marks.push(
      ...(numbered ? numberedDisc(index + 1, 9, round(y + 9), false) : []),
      ...paragraph(name, x, y + 14, PITCH, 14.5, { weight: 600 }),
      ...sourced(row, lines[0] ?? '', x, second),
      ...paragraph(lines.slice(1), row.source?.origin ? x + 15 : x, second + PITCH, PITCH, 13, { fill: 'muted' }),
    );
    y = second + PITCH * (lines.length - 1) + 12;
  });
  return { marks, bottom: y - 12 };
};
