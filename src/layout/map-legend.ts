/** The key of a map: what each colour means and how many territories have it; the highest and the lowest values. */
import { countTerritories, isKnown, pointsName, sortRegions } from '../describe/regions.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Mark, Paint } from '../scene/types.ts';
import type { MapContext } from './map.ts';
import { shortValue } from './map-values.ts';
import { widest } from './room.ts';
import { textMark, textWidth } from './text.ts';

const words = {
  fr: ['Les trois plus élevés', 'Les trois plus bas'],
  en: ['The three highest', 'The three lowest'],
};

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

/** Rows of the key; counts stand at the right end where the words are beside the map, after the name below it. Returns their foot. */
const drawClasses = (context: MapContext, x: number, top: number, width: number): number => {
  const { data, classes, lang, wide, numeric, factor, marks, write } = context;
  const entries: { name: string; count: number; fill?: Paint }[] = [...classes.legend];
  if (data.points.length > 0) entries.push({ name: pointsName(data, lang), count: data.points.length });
  // Swatches of a scale of numbers stand on one another beside the map.
  const scale = wide && numeric;
  const swatch = scale ? { width: 30, height: 22 } : { width: 18, height: 14 };
  const indent = swatch.width + 10;
  const baseline = swatch.height / 2 + 4.5;
  // "4 régions" beside a class of numbers, as long as that leaves its words on one line; else the bare number.
  const counts = classes.legend.map(({ count }) => countTerritories(count, data, lang));
  const named =
    numeric &&
    widest(
      classes.legend.map(({ name }) => name),
      13.5,
      400,
      factor,
    ) +
      widest(counts, 13, 400, factor) <
      width - indent - 8;
  let y = top;
  entries.forEach(({ name, count, fill }, index) => {
    const counted = (named && counts[index]) || formatNumber(count, lang);
    const weight = named ? 400 : 600;
    const room = width - indent - 8 - textWidth(counted, 13, weight, factor);
    const { next, width: long } = write(name, x + indent, y + baseline, room, { size: 13.5 });
    marks.push(
      fill
        ? { type: 'rect', x, y, ...swatch, fill, stroke: 'outline', strokeWidth: 1, part: 'legend' }
        : placeMark(x + swatch.width / 2, y + swatch.height / 2),
      textMark(wide ? x + width : x + indent + long + 8, y + baseline, counted, 13, {
        weight,
        fill: named ? 'muted' : 'text',
        anchor: wide ? 'end' : 'start',
        tabular: true,
        part: 'legend',
      }),
    );
    y = next - baseline + (scale ? 7 : 5);
  });
  return y - 5;
};

/** Three highest and three lowest of a longer list, whose names may take two lines: none is cut. Returns their foot. */
const drawExtremes = (
  { data, lang, factor, marks, write }: MapContext,
  x: number,
  top: number,
  width: number,
): number => {
  const known = sortRegions(data).filter(isKnown);
  if (known.length < 7) return top;
  let y = top + 11;
  marks.push({ type: 'line', x1: x, y1: y, x2: x + width, y2: y, stroke: 'grid', strokeWidth: 1 });
  for (const rows of [known.slice(0, 3), known.slice(-3)]) {
    y = write(words[lang][rows[0] === known[0] ? 0 : 1], x, y + 26, width, { size: 13.5, weight: 600 }).next;
    for (const row of rows) {
      const value = shortValue(row.value, data, lang);
      marks.push(textMark(x + width, y, value, 13, { weight: 600, anchor: 'end', tabular: true, part: 'legend' }));
      y = write(row.label, x, y, width - textWidth(value, 13, 600, factor) - 8, { size: 13, fill: 'muted' }).next;
    }
    y -= 18;
  }
  return y + 5;
};

/** What is measured, its classes, and the ends of a scale of numbers. Returns the foot. */
export const drawKey = (context: MapContext, x: number, top: number, width: number): number => {
  const { data, numeric, write } = context;
  const { label, unit } = data.metric;
  if (!numeric) return drawClasses(context, x, top, width);
  const title = unit && unit !== label ? `${label} (${unit})` : label;
  const y = write(title, x, top + 17, width, { size: 14, weight: 600 }).next - (label ? 5 : 17);
  return drawExtremes(context, x, drawClasses(context, x, y, width), width);
};
