/** The key of a map: what each colour means and how many territories have it; the highest and the lowest values. */
import { countTerritories, isKnown, pointsName, sortRegions } from '../describe/regions.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Mark, Paint } from '../scene/types.ts';
import { inkOf } from './classes.ts';
import type { MapContext } from './map.ts';
import { shortValue } from './map-values.ts';
import { paragraph } from './paragraph.ts';
import { round } from './shapes.ts';
import { ellipsis, textMark, textWidth, wrap, wrapEven } from './text.ts';

const words = {
  fr: { high: 'Les trois plus élevés', low: 'Les trois plus bas', all: 'Du plus élevé au plus bas' },
  en: { high: 'The three highest', low: 'The three lowest', all: 'From highest to lowest' },
};

export interface Block {
  marks: Mark[];
  bottom: number;
}

/** A place on the map. */
export const placeMark = (cx: number, cy: number): Mark => ({
  type: 'circle',
  cx,
  cy,
  r: 3.6,
  fill: 'surface',
  stroke: 'text',
  strokeWidth: 1.75,
  part: 'mark',
});

interface Sizes {
  swatch: { width: number; height: number };
  indent: number;
  pitch: number;
  baseline: number;
}
// Large swatches for a scale of numbers beside the map, small ones for categories and under the map.
const LARGE: Sizes = { swatch: { width: 30, height: 22 }, indent: 40, pitch: 25, baseline: 15.5 };
const SMALL: Sizes = { swatch: { width: 18, height: 14 }, indent: 27, pitch: 23, baseline: 12 };

/** Rows of the key from `top`; counts stand at the right end where the words are beside the map, after the name below it. */
export const legend = (context: MapContext, x: number, top: number, width: number): Block => {
  const { data, classes, lang, wide, numeric, factor } = context;
  const { swatch, indent, pitch, baseline } = wide && numeric ? LARGE : SMALL;
  const marks: Mark[] = [];
  let y = top;
  const { label, unit } = data.metric;
  if (numeric && label) {
    const title = wrapEven(unit && unit !== label ? `${label} (${unit})` : label, width, 14, {
      weight: 600,
      factor,
      maxLines: 3,
    });
    marks.push(...paragraph(title, x, y + 17, 19, 14, { weight: 600, part: 'legend' }));
    y += 17 + (title.length - 1) * 19 + 15;
  }
  const entries: { name: string; count: number; fill?: Paint }[] = [...classes.legend];
  if (data.points.length > 0) entries.push({ name: pointsName(data, lang), count: data.points.length });
  // "4 régions" beside a class of numbers, as long as that leaves its words on one line; else the bare number.
  const room = width - indent - 8;
  const named =
    numeric &&
    classes.legend.every(
      ({ name, count }) =>
        textWidth(name, 13.5, 400, factor) + textWidth(countTerritories(count, data, lang), 13, 400, factor) <= room,
    );
  for (const { name, count, fill } of entries) {
    const counted = named && fill !== undefined ? countTerritories(count, data, lang) : formatNumber(count, lang);
    const style = named ? ({ size: 13, weight: 400, fill: 'muted' } as const) : ({ size: 13.5, weight: 600 } as const);
    const lines = wrap(name, Math.max(20, room - textWidth(counted, style.size, style.weight, factor)), 13.5, {
      factor,
      maxLines: 3,
    });
    marks.push(
      fill === undefined
        ? placeMark(x + swatch.width / 2, y + swatch.height / 2)
        : {
            type: 'rect',
            x,
            y,
            ...swatch,
            fill,
            part: 'legend',
            ...((!numeric || inkOf(fill) === 'text') && { stroke: 'outline', strokeWidth: 1 }),
          },
      ...paragraph(lines, x + indent, y + baseline, 17, 13.5, { tabular: numeric, part: 'legend' }),
      textMark(
        round(wide ? x + width : x + indent + textWidth(lines[0] ?? '', 13.5, 400, factor) + 8),
        y + baseline,
        counted,
        style.size,
        {
          ...style,
          tabular: true,
          part: 'legend',
          ...(wide && { anchor: 'end' }),
        },
      ),
    );
    y += pitch + (lines.length - 1) * 17;
  }
  return { marks, bottom: y - (y > top ? pitch - swatch.height : 0) };
};

/** Three highest and three lowest; every value when there are no more than six. */
export const extremes = (context: MapContext, x: number, top: number, width: number): Block => {
  const { data, lang, factor } = context;
  const marks: Mark[] = [];
  const known = sortRegions(data, lang).filter(isKnown);
  if (known.length < 2) return { marks, bottom: top };
  const w = words[lang];
  const lists =
    known.length > 6
      ? [[w.high, known.slice(0, 3)] as const, [w.low, known.slice(-3)] as const]
      : [[w.all, known] as const];
  marks.push({ type: 'line', x1: x, y1: top + 13, x2: x + width, y2: top + 13, stroke: 'grid', strokeWidth: 1 });
  let y = top + 13 - 2.5;
  for (const [title, rows] of lists) {
    y += 26.5;
    marks.push(textMark(x, y, title, 13.5, { weight: 600, part: 'legend' }));
    y += 0.5;
    for (const row of rows) {
      y += 18.5;
      const value = shortValue(row.value, data, lang);
      const room = width - textWidth(value, 13, 600, factor) - 8;
      marks.push(
        textMark(x, y, ellipsis(row.label, room, 13, 400, factor), 13, { fill: 'muted', part: 'legend' }),
        textMark(x + width, y, value, 13, { weight: 600, anchor: 'end', tabular: true, part: 'legend' }),
      );
    }
  }
  return { marks, bottom: y + 4 };
};
