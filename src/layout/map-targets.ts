/** What can be reached on a map: every territory, then every place that is drawn. */
import { placeLabel, pointsName, regionLabel, sortRegions } from '../describe/regions.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { boxAround } from './labels.ts';
import { boxOf, siteOf, type MapContext } from './map.ts';
import type { PlacedPoint } from './map-places.ts';

export const placeTarget = ({ data, lang }: MapContext, { place, x, y }: PlacedPoint): Target => ({
  key: place.key,
  box: boxAround(x, y, 12),
  label: placeLabel(place, data, lang),
  details: detailsOf(place, data, lang),
  outline: { type: 'circle', cx: x, cy: y, r: 6 },
  datum: place,
});

/** @param counts - Places in each territory, where they are too many to be reached. */
export const targetsOf = (
  context: MapContext,
  points: readonly PlacedPoint[],
  counts?: ReadonlyMap<string, number>,
): Target[] => {
  const { data, lang, numeric, paths } = context;
  return [
    ...sortRegions(data).flatMap((row): Target[] => {
      const site = siteOf(context, row.code);
      if (!site) return [];
      return [
        {
          key: row.code,
          box: boxOf(site),
          label: regionLabel(row, data, lang),
          details: detailsOf(
            row,
            data,
            lang,
            numeric ? data.metric.label : undefined,
            row.callout,
            counts && `${pointsName(data, lang)}${texts[lang].colon}${formatNumber(counts.get(row.code) ?? 0, lang)}`,
          ),
          outline: { type: 'path', d: paths.get(site.shape)! },
          datum: row,
        },
      ];
    }),
    ...points.map((point) => placeTarget(context, point)),
  ];
};
