/** What the parts of a map share: its data, its outlines where they stand on the picture, and the state of each territory. */
import type { RegionRow, RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { contains, pathOf, type Outlines, type Shape } from '../geo/outlines.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark, Paint, Path } from '../scene/types.ts';
import { inkOf, type Classes, type MapClass } from './classes.ts';
import type { Box } from './labels.ts';
import type { LayoutOptions } from './types.ts';

export interface MapContext {
  data: RegionsData;
  outlines: Outlines;
  classes: Classes;
  lang: Lang;
  width: number;
  factor: number;
  /** Words beside the map from 592 units of width, under it below. */
  wide: boolean;
  numeric: boolean;
  rows: Map<string, RegionRow>;
  selected: string | undefined;
  highlight: string | undefined;
}

/** Where a frame stands on the picture. */
export interface Placed {
  x: number;
  y: number;
  scale: number;
}

export const contextOf = (
  data: RegionsData,
  outlines: Outlines,
  classes: Classes,
  { width, lang, fontFactor = 1, selected, highlight }: LayoutOptions,
): MapContext => ({
  data,
  outlines,
  classes,
  lang,
  width,
  selected,
  factor: fontFactor,
  wide: width >= 592,
  numeric: data.metric.scale !== 'categories' && data.rows.length > 0,
  rows: new Map(data.rows.map((row) => [row.code, row])),
  highlight: selected === undefined ? (highlight ?? data.highlight) : undefined,
});

/** The shape of a territory that is pointed at: of two, the enlarged one, which stands last. */
export const shapeOf = ({ outlines }: MapContext, code: string): Shape | undefined =>
  outlines.shapes.findLast((shape) => shape.code === code);

// Points alone are shown on a plain map.
const PLAIN: MapClass = { name: '', fill: 'soft', count: 0 };

export const fillOf = ({ rows, classes, selected }: MapContext, code: string): Paint => {
  const row = rows.get(code);
  return code === selected ? 'accent' : (row ? classes.of(row) : PLAIN).fill;
};

/** Fill of the place under a point of a frame; undefined at sea and abroad. */
export const fillAt = (context: MapContext, frame: number, x: number, y: number): Paint | undefined => {
  const shape = context.outlines.shapes.find((each) => each.frame === frame && contains(each, x, y));
  return shape && fillOf(context, shape.code);
};

/** Colours of a name written over a fill: on the mid-tones that leave a text under 4.5:1, over a halo of its own. */
export const overlay = (fill: Paint | undefined): { fill: ColorName; halo: ColorName } =>
  fill === undefined || fill === 'none' || /^(category-[45]|quiet)$/.test(fill)
    ? { fill: 'text', halo: 'surface' }
    : { fill: inkOf(fill), halo: fill === 'hatch' ? 'missing' : fill };

export const boxOf = ({ box }: Shape, { x, y, scale }: Placed): Box => ({
  x: x + box[0] * scale,
  y: y + box[1] * scale,
  width: (box[2] - box[0]) * scale,
  height: (box[3] - box[1]) * scale,
});

/** At least 24 x 24, round the same centre. */
export const reach = ({ x, y, width, height }: Box): Box => {
  const [wider, higher] = [Math.max(0, 24 - width) / 2, Math.max(0, 24 - height) / 2];
  return { x: x - wider, y: y - higher, width: width + 2 * wider, height: height + 2 * higher };
};

/** Whether a coast of the frame passes through the box. */
export const meetsLand = ({ outlines }: MapContext, frame: number, at: Placed, box: Box): boolean =>
  outlines.frames[frame]!.coast.some((line) => {
    for (let index = 0; index < line.length; index += 2) {
      const x = at.x + line[index]! * at.scale;
      const y = at.y + line[index + 1]! * at.scale;
      if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return true;
    }
    return false;
  });

export const shapePath = (shape: Shape, at: Placed): Path => ({ type: 'path', d: pathOf(shape.rings, at, 'z') });

/**
 * The territories of a frame: a contour along the coast, fills parted by a line of the surface's colour. What is highlighted
 * keeps its fill, which is its value, and takes an outline; what is selected takes the accent too.
 */
export const frameMarks = (context: MapContext, frame: number, at: Placed): Mark[] => {
  const marks: Mark[] = [
    {
      type: 'path',
      d: pathOf(context.outlines.frames[frame]!.coast, at),
      fill: 'none',
      stroke: 'outline',
      strokeWidth: context.wide ? 3 : 2.6,
    },
  ];
  const raised: Mark[] = [];
  for (const shape of context.outlines.shapes) {
    if (shape.frame !== frame) continue;
    const { code } = shape;
    const emphasis = code === context.selected || code === context.highlight;
    (emphasis ? raised : marks).push({
      ...shapePath(shape, at),
      fill: fillOf(context, code),
      stroke: emphasis ? 'text' : 'surface',
      strokeWidth: emphasis ? 2 : 1.5,
      part: 'mark',
      key: code,
    });
  }
  return [...marks, ...raised];
};
