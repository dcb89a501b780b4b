/** What is said of a region in words: beside the map with a line to it, or under the map by number. */
import type { RegionRow } from '../data/regions.ts';
import { formatDate } from '../i18n/format.ts';
import type { Mark } from '../scene/types.ts';
import { boxAround, type Box } from './labels.ts';
import { fillOf, siteOf, type MapContext } from './map.ts';
import { spread } from './room.ts';
import { originShape, round } from './shapes.ts';
import { textMark, textWidth } from './text.ts';
import { writer } from './write.ts';

/** Columns kept free for words on the left and on the right of the map, with the gap between both. */
export const LEFT = 120;
export const RIGHT = 132;
const GAP = 6;

/** Name, and what is said of it with the date of its source, behind the shape of its origin; the first baseline is `y`. */
const block = (
  context: MapContext,
  { code, label, callout, source }: RegionRow,
  x: number,
  y: number,
  room: number,
): { marks: Mark[]; next: number } => {
  const marks: Mark[] = [];
  const write = writer(marks, context.factor);
  const fill = fillOf(context, code) === 'accent' ? 'accent' : 'text';
  const second = write(label, x, y, room, { size: 14.5, weight: 700, fill }).next;
  const indent = source?.origin ? 15 : 0;
  if (source?.origin) marks.push(...originShape(source.origin, x + 4.5, second - 4.5));
  const said = [callout, source?.date && formatDate(source.date, context.lang)].filter(Boolean).join(', ');
  return { marks, next: write(said, x + indent, second, room - indent, { size: 13, fill: 'muted', max: 4 }).next };
};

/**
 * Callouts beside the map, on the side that their regions are nearer to, with their lines; false when they do not fit there.
 * `under` is the foot of the key, `bottom` of the map.
 */
export const drawBeside = (context: MapContext, rows: readonly RegionRow[], under: number, bottom: number): boolean => {
  // Overseas, which is drawn after, has no room beside it.
  if (rows.some(({ code }) => !siteOf(context, code))) return false;
  const drawn: Mark[] = [];
  const boxes: Box[] = [];
  for (const left of [true, false]) {
    const [top, room] = left ? [0, LEFT - GAP] : [under, RIGHT - GAP];
    const start = left ? 0 : context.width - room;
    const blocks = rows.flatMap((row) => {
      const site = siteOf(context, row.code)!;
      if (site.shape.x < 300 !== left) return [];
      const { marks, next } = block(context, row, 0, 14, room);
      // The line meets the first line of the words.
      return [
        { ...site, row, marks, height: next, middle: site.at.y + site.shape.level * site.at.scale - 9 + next / 2 },
      ];
    });
    const tops = spread(blocks, top, bottom);
    if (tops.some((each) => each < top)) return false;
    blocks.forEach(({ row, x, y, marks, height }, index) => {
      const level = round(tops[index]! + 9);
      const end = round(left ? textWidth(row.label, 14.5, 700, context.factor) + 8 : start - 8);
      boxes.push({ x: start, y: level - 9, width: room, height });
      drawn.push(
        { type: 'path', d: `M${x},${y}V${level}H${end}`, fill: 'none', stroke: 'text', strokeWidth: 1 },
        { type: 'circle', cx: x, cy: y, r: 3, fill: 'text', stroke: 'surface', strokeWidth: 1.2 },
        { type: 'group', x: start, y: level - 9, marks, key: row.code },
      );
    });
  }
  context.marks.push(...drawn);
  context.taken.push(...boxes);
  return true;
};

/** Disc with a number, on the map and before the name in the list. */
const disc = (number: number, x: number, y: number, key: string): Mark[] => [
  { type: 'circle', cx: x, cy: y, r: 9, fill: 'surface', stroke: 'accent', strokeWidth: 1.5, key },
  textMark(x, y + 4.5, String(number), number > 9 ? 11 : 13, {
    weight: 700,
    fill: 'accent',
    anchor: 'middle',
    part: 'label',
    key,
  }),
];

/** Callouts as a list under the map, by the numbers that their regions carry; on a map of values, by name alone. Returns its foot. */
export const drawList = (context: MapContext, rows: readonly RegionRow[], top: number): number => {
  const { width, numeric, selected, marks, taken } = context;
  const x = numeric ? 0 : 28;
  let y = top;
  rows.forEach((row, index) => {
    const site = siteOf(context, row.code);
    if (!numeric) marks.push(...disc(index + 1, 10, y + 9, row.code));
    if (!numeric && site && row.code !== selected) {
      marks.push(...disc(index + 1, site.x, site.y, row.code));
      taken.push(boxAround(site.x, site.y, 10));
    }
    const words = block(context, row, x, y + 14, width - x);
    marks.push(...words.marks);
    y = words.next - 2;
  });
  return y;
};
