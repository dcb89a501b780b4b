/** Values written on the map, where they fit. */
import type { RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { digitsOf, isKnown } from '../describe/regions.ts';
import { formatNumber, formatValue } from '../i18n/format.ts';
import type { TextMark } from '../scene/types.ts';
import { inkOf } from './classes.ts';
import { boxOf, fillOf, shapeOf, type MapContext, type Placed } from './map.ts';
import type { Room } from './room.ts';
import { round } from './shapes.ts';
import { textMark, textWidth } from './text.ts';

/** A value without its unit, which the legend names; a percent keeps its sign. */
export const shortValue = (value: number, data: RegionsData, lang: Lang): string => {
  const digits = digitsOf(data);
  return data.metric.unit === '%'
    ? formatValue(value, '%', lang, digits, digits > 0)
    : formatNumber(value, lang, digits, digits > 0);
};

/** A few values on a map of empty shapes would look like the only ones: fewer than this share, and none is written. */
const ENOUGH = 0.8;

/** The values that fit into the shapes of the map and of its enlarged inset. */
export const valueMarks = (context: MapContext, frames: ReadonlyMap<number, Placed>, room: Room): TextMark[] => {
  const { data, lang, factor, wide, outlines } = context;
  const size = wide ? 13 : 12;
  const fitting: TextMark[] = [];
  let known = 0;
  for (const shape of outlines.shapes) {
    const row = context.rows.get(shape.code);
    const at = frames.get(shape.frame);
    // Overseas, the value stands under the name.
    if (!row || !isKnown(row) || !at || /^\d/.test(outlines.frames[shape.frame]!.id)) continue;
    known++;
    const text = shortValue(row.value, data, lang);
    if (textWidth(text, size, 600, factor) / 2 + 2 > shape.room * at.scale) continue;
    const [x, y] = [at.x + shape.anchor[0] * at.scale, at.y + shape.anchor[1] * at.scale + size * 0.36];
    fitting.push(
      textMark(round(x), round(y), text, size, {
        weight: 600,
        anchor: 'middle',
        tabular: true,
        fill: inkOf(fillOf(context, shape.code)),
        part: 'label',
        key: shape.code,
      }),
    );
  }
  if (fitting.length < known * ENOUGH) return [];
  return fitting.filter((mark) => room.place([[mark]], 'all'));
};

/** Name and value beside Corse, which is too narrow for its value and has the sea for it. */
export const corseMarks = (context: MapContext, at: Placed, values: readonly TextMark[], room: Room): TextMark[] => {
  const row = context.rows.get('94');
  const shape = shapeOf(context, '94');
  if (!row || !isKnown(row) || !shape || context.data.geography !== 'regions') return [];
  if (values.length === 0 || values.some(({ key }) => key === '94')) return [];
  const { x, y, width, height } = boxOf(shape, at);
  const beside = (right: boolean): TextMark[] => {
    const place = { anchor: right ? 'start' : 'end', part: 'label', key: '94' } as const;
    const [left, middle] = [round(right ? x + width + 8 : x - 6), y + height / 2];
    return [
      textMark(left, round(middle - 3), row.label, 12.5, { fill: 'muted', ...place }),
      textMark(left, round(middle + 14), shortValue(row.value, context.data, context.lang), 13, {
        weight: 600,
        tabular: true,
        ...place,
      }),
    ];
  };
  return room.place([beside(true), beside(false)]) ?? [];
};
