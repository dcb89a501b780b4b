import type { RegionsData } from '../data/regions.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { badge } from './badge.ts';
import { boxAround } from './labels.ts';
import { drawBeside, drawList, LEFT, RIGHT } from './map-callouts.ts';
import { drawOverseas, drawParis } from './map-insets.ts';
import { drawKey } from './map-legend.ts';
import { crowdOf, drawPlaces, MAX_PLACES, placePoints } from './map-places.ts';
import { placeTarget, targetsOf } from './map-targets.ts';
import { drawValues } from './map-values.ts';
import { contextOf, drawFrame, PARIS, siteOf } from './map.ts';
import { round } from './shapes.ts';
import type { Layout } from './types.ts';

/** The map is never wider than this. */
const MAX_WIDTH = 540;
/** Width of the column of a key of numbers, or of many categories. A shorter one stands east of the Rhine, over Corse. */
const KEY = 212;
const RHINE = 524;

export const layoutRegions: Layout<RegionsData> = (data, options) => {
  const context = contextOf(data, options);
  const { width, lang, wide, numeric, outlines, marks, taken, selected, write } = context;
  const rule = (y: number): unknown =>
    marks.push({ type: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'grid', strokeWidth: 1 });
  const said = data.rows.filter(({ callout }) => callout);

  // What stands beside the map leaves it its width.
  const column = wide && (numeric || data.metric.categories.length > 4);
  const beside = wide && !column && said.length > 0;
  const left = beside ? LEFT : 0;
  const right = column ? KEY + 8 : wide ? RIGHT : 0;
  const land = outlines.frames[0]!;
  const mapWidth = Math.min(width - left - right, MAX_WIDTH);
  const scale = mapWidth / land.width;
  const withParis = outlines.frames.length > PARIS;
  const at = { x: left + (width - left - right - mapWidth) / 2, y: withParis ? 20 : 2, scale };
  drawFrame(context, 0, at);
  if (withParis) drawParis(context, scale);
  let bottom = round(at.y + land.height * scale);
  let listed = said.length > 0;
  if (wide) {
    const x = column ? width - KEY : at.x + RHINE * scale;
    const foot = drawKey(context, x, 0, width - x);
    taken.push({ x, y: 0, width: width - x, height: foot });
    bottom = Math.max(bottom, foot);
    if (beside && drawBeside(context, said, foot + 12, bottom)) listed = false;
    if (data.scope === 'all') rule(bottom + 14);
  }
  if (data.scope === 'all') bottom = drawOverseas(context, bottom + (wide ? 27 : 12));
  drawValues(context);
  const bounds = { x: 0, y: 0, width, height: bottom };
  const many = crowdOf(data);
  const points = placePoints(context, many ? data.points : data.points.slice(0, MAX_PLACES));
  const crowd = many && many.drawCrowd(context, points, (point) => placeTarget(context, point));
  const cut = data.points.length > MAX_PLACES;
  const note = crowd
    ? crowd.note
    : cut && texts[lang].rowsShown(formatNumber(MAX_PLACES, lang), formatNumber(data.points.length, lang));
  if (note) {
    bottom = write(note, 0, bottom + 16, width, { size: 12.5, fill: 'muted' }).next - 14;
  }
  if (listed) {
    bottom = drawList(context, said, bottom + 10);
    if (!wide) rule(bottom);
  }
  if (!wide) bottom = drawKey(context, 0, bottom + 14, width);
  const chosen = siteOf(context, selected);
  const check = chosen ? badge(chosen.x, round(chosen.y - 16)) : [];
  if (chosen) taken.push(boxAround(chosen.x, chosen.y - 16, 11));
  // Of a crowd only what is selected stands out.
  drawPlaces(context, many ? points.filter(({ place }) => place.key === selected) : points, bounds);
  marks.push(...check);
  const picture = { width, height: Math.ceil(bottom + 2), marks };
  return many && crowd
    ? {
        ...picture,
        targets: targetsOf(
          context,
          [],
          many.countByTerritory(
            context,
            points.map(({ at }) => at),
          ),
        ),
        nearest: crowd.nearest,
      }
    : { ...picture, targets: targetsOf(context, points) };
};
