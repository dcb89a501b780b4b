/** What can be reached on a map: every territory, then every place; and the check of what is selected. */
import { placeLabel, regionLabel, sortRegions } from '../describe/regions.ts';
import type { Mark, Target, TextMark } from '../scene/types.ts';
import { badge } from './badge.ts';
import { detailsOf } from './details.ts';
import { boxAround, type Box } from './labels.ts';
import { MAX_NAMED, type PlacedPoint } from './map-places.ts';
import { boxOf, reach, shapeOf, shapePath, type MapContext, type Placed } from './map.ts';
import { checkMark, round } from './shapes.ts';
import { textWidth } from './text.ts';

export const targetsOf = (
  context: MapContext,
  frames: ReadonlyMap<number, Placed>,
  cells: ReadonlyMap<string, Box>,
  points: readonly PlacedPoint[],
): Target[] => {
  const { data, lang, numeric } = context;
  const targets: Target[] = [];
  for (const row of sortRegions(data, lang)) {
    const shape = shapeOf(context, row.code);
    const at = shape && frames.get(shape.frame);
    if (!shape || !at) continue;
    const { x, y, width, height } = cells.get(row.code) ?? reach(boxOf(shape, at));
    targets.push({
      key: row.code,
      box: { x: round(x), y: round(y), width: round(width), height: round(height) },
      label: regionLabel(row, data, lang),
      details: detailsOf(row, data, lang, numeric ? data.metric.label : undefined, row.callout?.replaceAll('\n', ', ')),
      outline: shapePath(shape, at),
      datum: row,
    });
  }
  if (data.points.length > MAX_NAMED) return targets;
  for (const { place, x, y } of points) {
    targets.push({
      key: place.key,
      box: boxAround(x, y, 12),
      label: placeLabel(place, data, lang),
      details: detailsOf(place, data, lang),
      outline: { type: 'circle', cx: x, cy: y, r: 6 },
      datum: place,
    });
  }
  return targets;
};

/** The check on the selected territory: over its value where there is room for both, else on a badge of its own. */
export const checkOf = (
  context: MapContext,
  frames: ReadonlyMap<number, Placed>,
  values: readonly TextMark[],
): Mark[] => {
  const shape = context.selected === undefined ? undefined : shapeOf(context, context.selected);
  const at = shape && frames.get(shape.frame);
  if (!shape || !at) return [];
  const [x, y] = [at.x + shape.anchor[0] * at.scale, at.y + shape.anchor[1] * at.scale];
  const value = values.find(({ key }) => key === shape.code);
  if (value && shape.room * at.scale < 26) {
    return badge(round(x + textWidth(value.text, value.size, 600, context.factor) / 2 + 6), round(y - 12));
  }
  return [checkMark(round(x - 6.5), round(value ? y - 14 : y))];
};
