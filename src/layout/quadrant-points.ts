/** A host's own points over the square: discs, and their names beside them; numbers when one name finds no room. */
import type { QuadrantData, QuadrantPoint } from '../data/quadrant.ts';
import { byCell, categoryOf } from '../describe/quadrant.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Circle, Mark } from '../scene/types.ts';
import { boxAround, placeLabels, type Box } from './labels.ts';
import type { Scale } from './scale.ts';
import { checkMark, round } from './shapes.ts';
import { textMark, textWidth } from './text.ts';
import type { LayoutOptions } from './types.ts';

/** Points drawn at most; the table and exports hold all. */
const MAX_POINTS = 500;
/** Beyond, even numbers would hide the picture: names come on demand, and in the table. */
export const MAX_NUMBERS = 99;

/** A point as it is drawn. */
export interface Spot {
  point: QuadrantPoint;
  x: number;
  y: number;
  r: number;
  /** The room of the disc, whatever its state. */
  box: Box;
  /** The point's name, and its category where that is not the cell it lies in: the colour does not say it alone. */
  text: string;
  fill: ColorName;
  /** Colour of the words. */
  ink: ColorName;
  /** Selected or highlighted. */
  active: boolean;
  /** Box of the name beside the disc. */
  name?: Box | undefined;
  /** Number that stands for the name; a dash where even a number found no room. */
  number?: string;
}

/** The area of a disc, not its radius, tells the size: 5 to 16 units; 7 without sizes, 5 in a crowd. */
export const radiusOf = ({ points }: QuadrantData): ((point: QuadrantPoint) => number) => {
  let largest = 0;
  for (const { size = 0 } of points) if (size > largest) largest = size;
  return ({ size }) => (largest && size !== undefined ? round(Math.max(5, 16 * Math.sqrt(size / largest))) : points.length > MAX_NUMBERS ? 5 : 7);
};

/** Points in reading order, with the look their state gives them. */
export const spotsOf = (data: QuadrantData, scaleX: Scale, scaleY: Scale, { selected, highlight = data.highlight }: LayoutOptions): Spot[] => {
  const radius = radiusOf(data);
  const quiet = data.points.some(({ key }) => key === highlight);
  return byCell(data)
    .flatMap(({ cell, points }) =>
      points.map((point): Spot => {
        const x = round(scaleX(point.x));
        const y = round(scaleY(point.y));
        const r = radius(point);
        const active = point.key === (selected ?? highlight);
        const category = data.cells.findIndex(({ key }) => key === point.category);
        const fill = active || (category < 0 && !quiet) ? 'accent' : category < 0 ? 'quiet' : (`category-${category + 1}` as ColorName);
        const elsewhere = category >= 0 && point.category !== cell?.key;
        return {
          point, x, y, r, active, fill,
          box: boxAround(x, y, Math.max(r, 9) + 1),
          text: elsewhere ? `${point.label} (${categoryOf(point, data)})` : point.label,
          ink: fill === 'accent' ? 'accent' : 'text',
        };
      }),
    )
    .slice(0, MAX_POINTS);
};

/** Gives each spot its name, or each a number, and draws discs and words. `obstacles`: words already in the plane. */
export const drawSpots = (spots: Spot[], names: boolean, plane: Box, obstacles: readonly Box[], { selected, fontFactor }: LayoutOptions): Mark[] => {
  // Widths are those of the bold state, so that nothing moves when a point is selected.
  const place = (size: number, textOf: (spot: Spot) => string, inside: boolean): (Box | undefined)[] =>
    placeLabels(
      spots.map((spot) => ({ x: spot.x, y: spot.y, distance: Math.max(spot.r, inside ? 9 : 0) + 5, width: textWidth(textOf(spot), size, 700, fontFactor), height: size + 3, inside: inside ? spot.box : undefined })),
      [...obstacles, ...spots.map(({ box }) => box)],
      plane,
    );
  const placed = names ? place(13, ({ text }) => text, false) : [];
  const named = names && !placed.includes(undefined);
  // A number goes into its disc when nothing else lies there and all discs are alike; beside it otherwise.
  const plain = !named && spots.every(({ fill, point }) => fill === 'accent' && point.size === undefined);
  const numbers = named || spots.length > MAX_NUMBERS ? [] : place(12, (spot) => (spot.number = String(spots.indexOf(spot) + 1)), plain);
  const words: Mark[] = [];
  const discs = spots.map((spot, index): Mark[] => {
    const { x, y, point, fill, ink, number, active } = spot;
    const r = plain && number ? Math.max(9, spot.r) : spot.r;
    if (named) spot.name = placed[index];
    const box = spot.name ?? numbers[index];
    if (!box && number) spot.number = '–';
    const centred = box && box.x < x && x < box.x + box.width && box.y < y && y < box.y + box.height;
    const isSelected = point.key === selected;
    if (box && !(centred && isSelected)) {
      // A word on the left of its disc ends there, whatever the page's font.
      const left = box.x + box.width < x;
      words.push(
        textMark(round(centred ? x : left ? box.x + box.width : box.x), round(box.y + (number ? 11.6 : 12.6)), number ?? spot.text, number ? 12 : 13, {
          weight: number || active ? 700 : 600,
          part: 'label',
          key: point.key,
          ...(centred ? { fill: 'on-accent', anchor: 'middle' } : { fill: ink, halo: 'panel', ...(left && { anchor: 'end' }) }),
        }),
      );
    }
    const disc: Circle = { type: 'circle', cx: x, cy: y, r, fill, stroke: 'surface', strokeWidth: 1.5, part: 'mark', key: point.key };
    return isSelected ? [{ ...disc, r: Math.max(9, r), stroke: 'text', strokeWidth: 2 }, checkMark(x - 6.5, y + 0.8)] : [disc];
  });
  // The smaller lie on the larger.
  const order = [...discs.keys()].sort((a, b) => spots[b]!.r - spots[a]!.r);
  return [...order.flatMap((index) => discs[index]!), ...words];
};
