/** Values written on the map, where they fit. */
import type { RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { isKnown, writeValue } from '../describe/regions.ts';
import { inkOf } from './classes.ts';
import { boxAround } from './labels.ts';
import { boxOf, fillOf, isOverseas, siteOf, type MapContext } from './map.ts';
import { textMark, textWidth } from './text.ts';

/** A value without its unit, which the legend names; a percent keeps its sign. */
export const shortValue = (value: number, data: RegionsData, lang: Lang): string =>
  writeValue(value, data, lang, data.metric.unit === '%' ? '%' : '');

/** A few values on a map of empty shapes would look like the only ones: fewer than this share, and none is written. */
const ENOUGH = 0.8;

/** The values that fit into the shapes of the map and of its enlarged inset; Corse's beside it, in the sea. */
export const drawValues = (context: MapContext): void => {
  const { data, lang, factor, wide, marks, write, taken } = context;
  const size = wide ? 13 : 12;
  const known = data.rows.flatMap((row) => {
    const site = siteOf(context, row.code);
    // Overseas, the value stands under the name.
    if (!isKnown(row) || !site || isOverseas(site.shape)) return [];
    const text = shortValue(row.value, data, lang);
    const inSea = site.shape.name === 'Corse';
    const fits = inSea || textWidth(text, size, 600, factor) / 2 + 2 <= site.shape.room * site.at.scale;
    return [{ row, site, text, inSea, fits }];
  });
  const fitting = known.filter(({ fits }) => fits);
  if (fitting.length < known.length * ENOUGH) return;
  for (const { row, site, text, inSea } of fitting) {
    const { x: left } = boxOf(site);
    if (inSea)
      write(row.label, left - 6, site.y - 5, 150 * site.at.scale, { size: 12.5, fill: 'muted', anchor: 'end', max: 1 });
    marks.push(
      textMark(inSea ? left - 6 : site.x, site.y + (inSea ? 12 : size * 0.36), text, size, {
        weight: 600,
        fill: inSea ? 'text' : inkOf(fillOf(context, row.code)),
        anchor: inSea ? 'end' : 'middle',
        tabular: true,
        part: 'label',
        key: row.code,
      }),
    );
    taken.push(boxAround(inSea ? left - 20 : site.x, site.y, 17));
  }
};
