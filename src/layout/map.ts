/** What the parts of a map share: its data, its outlines where they stand on the picture, and the state of each territory. */
import type { RegionsData } from '../data/regions.ts';
import type { Lang } from '../data/types.ts';
import { pathOf, type Outlines, type Shape } from '../geo/outlines.ts';
import { outlinesOf } from '../geo/territories.ts';
import type { Mark, Paint, Path } from '../scene/types.ts';
import { classify, type Classes } from './classes.ts';
import type { Box } from './labels.ts';
import { round } from './shapes.ts';
import type { LayoutOptions } from './types.ts';
import { writer, type Write } from './write.ts';

/** Index of the frame of Paris and its neighbours, enlarged; the frames between it and the metropole's, 0, are overseas. */
export const PARIS = 6;
export const isOverseas = ({ frame }: Shape): boolean => frame > 0 && frame < PARIS;

/** Where a frame stands on the picture. */
export interface Placed {
  x: number;
  y: number;
  scale: number;
}

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
  selected: string | undefined;
  highlight: string | undefined;
  /** The picture so far, and what writes into it. */
  marks: Mark[];
  write: Write;
  /** The frames that are drawn, by index, and the path of each shape in them. */
  frames: Placed[];
  paths: Map<Shape, string>;
  /** What names of places keep clear of. */
  taken: Box[];
}

export const contextOf = (
  data: RegionsData,
  { width, lang, fontFactor: factor = 1, selected, highlight = data.highlight }: LayoutOptions,
): MapContext => {
  const marks: Mark[] = [];
  return {
    data,
    outlines: outlinesOf(data.geography),
    classes: classify(data, lang),
    lang,
    width,
    factor,
    wide: width >= 592,
    numeric: data.metric.scale !== 'categories' && data.rows.length > 0,
    selected,
    highlight: selected === undefined ? highlight : undefined,
    marks,
    write: writer(marks, factor),
    frames: [],
    paths: new Map(),
    taken: [],
  };
};

/** A territory where it stands on the picture, and where a label stands best on it. */
export interface Site {
  shape: Shape;
  at: Placed;
  x: number;
  y: number;
}

/** Where a territory is drawn; of two places the enlarged one, which stands last. */
export const siteOf = ({ outlines, frames }: MapContext, code: string | undefined): Site | undefined => {
  const shape = outlines.shapes.findLast((each) => each.code === code);
  const at = shape && frames[shape.frame];
  return at && { shape, at, x: round(at.x + shape.x * at.scale), y: round(at.y + shape.y * at.scale) };
};

/** Points alone are shown on a plain map. */
export const fillOf = ({ classes, selected }: MapContext, code: string): Paint =>
  code === selected ? 'accent' : (classes.fills.get(code) ?? 'soft');

/** From the lowest of some values to the highest, at least 24 round the same middle. */
const span = (values: readonly number[]): [start: number, length: number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const length = Math.max(24, high - low);
  return [(low + high - length) / 2, length];
};

/** Box of a territory, wide and high enough to be reached. */
export const boxOf = ({ shape, at }: Site): Box => {
  const points = shape.rings.flat();
  const [x, width] = span(points.map((point) => at.x + point[0] * at.scale));
  const [y, height] = span(points.map((point) => at.y + point[1] * at.scale));
  return { x, y, width, height };
};

/**
 * Draws the territories of a frame: a contour along the coast, which their fills leave free on its outer side, and a line of the
 * surface's colour between them. What is highlighted keeps its fill, which is its value, and takes an outline, over the others;
 * what is selected takes the accent too.
 */
export const drawFrame = (context: MapContext, frame: number, at: Placed): void => {
  const { outlines, selected, highlight, frames, paths, marks } = context;
  const drawn = outlines.shapes
    .filter((shape) => shape.frame === frame)
    .map((shape) => {
      const { code, rings } = shape;
      const emphasis = code === selected || code === highlight;
      const d = pathOf(rings, at);
      paths.set(shape, d);
      return {
        type: 'path',
        d,
        fill: fillOf(context, code),
        stroke: emphasis ? 'text' : 'surface',
        strokeWidth: emphasis ? 2 : 1.5,
        part: 'mark',
        key: code,
      } satisfies Path;
    })
    .sort((a, b) => a.strokeWidth - b.strokeWidth);
  frames[frame] = at;
  marks.push(
    { type: 'path', d: drawn.map(({ d }) => d).join(''), fill: 'none', stroke: 'outline', strokeWidth: 3 },
    ...drawn,
  );
};
