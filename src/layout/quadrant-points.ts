/** A host's own points over the square: discs, and their names beside them; numbers in them where the names are listed below. */
import type { QuadrantData, QuadrantItem } from '../data/quadrant.ts';
import { byCell, categoryOf } from '../describe/quadrant.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark } from '../scene/types.ts';
import { boxAround, collide, type Box } from './labels.ts';
import { checkMark } from './shapes.ts';
import { textMark } from './text.ts';

/** Points drawn at most; the table and exports hold all. */
const MAX_POINTS = 60;

/** A point as it is drawn. */
export interface Spot {
  point: QuadrantItem;
  x: number;
  y: number;
  r: number;
  /** The room of the disc, whatever its state. */
  box: Box;
  /** The point's name, and its category: the colour does not say it alone. */
  text: string;
  fill: ColorName;
}

/** Points in reading order, with the look their state gives them. */
export const spotsOf = (
  data: QuadrantData,
  active: string | undefined,
  scaleX: (x: number) => number,
  scaleY: (y: number) => number,
): Spot[] => {
  const points = byCell(data)
    .flatMap((group) => group.points)
    .slice(0, MAX_POINTS);
  const largest = Math.max(...points.map(({ size = 0 }) => size));
  const plain = points.some(({ key }) => key === active) ? 'quiet' : 'accent';
  return points.map((point): Spot => {
    const x = scaleX(point.x);
    const y = scaleY(point.y);
    // The area of a disc, not its radius, tells the size: 5 to 16 units; 7 without sizes.
    const r = largest && point.size !== undefined ? Math.max(5, 16 * Math.sqrt(point.size / largest)) : 7;
    const category = categoryOf(point, data);
    const color = category ? (`category-${data.cells.indexOf(category) + 1}` as ColorName) : plain;
    return {
      point,
      x,
      y,
      r,
      box: boxAround(x, y, Math.max(r, 9) + 1),
      text: category ? `${point.label} (${category.label})` : point.label,
      fill: point.key === active ? 'accent' : color,
    };
  });
};

/** Discs, the smaller on the larger, with the names in their places or else with their numbers. */
export const drawSpots = (
  spots: readonly Spot[],
  names: readonly (Box | undefined)[] | undefined,
  selected: string | undefined,
): Mark[] => {
  const words: Mark[] = [];
  const order = spots.map((spot, index) => ({ ...spot, index })).sort((a, b) => b.r - a.r);
  const digits = ({ x, y }: Spot): Box => ({ x: x - 9.5, y: y - 6, width: 19, height: 12 });
  const discs = order.flatMap((spot, rank): Mark[] => {
    const {
      point: { key },
      x,
      y,
      r,
      fill,
      index,
      text,
    } = spot;
    const isSelected = key === selected;
    const name = names?.[index];
    const accent = fill === 'accent';
    // A number reads best on the accent or on the surface: another colour goes round it.
    const open = !names && !accent;
    const style = { weight: 700, part: 'label', key } as const;
    if (name)
      words.push(textMark(name.x, name.y + 12.6, text, 13, { ...style, fill: accent ? fill : 'text', halo: 'panel' }));
    // Of numbers that would lie on one another the topmost is written; the list has them all.
    else if (!isSelected && !order.slice(rank + 1).some((over) => collide(digits(over), digits(spot))))
      words.push(
        textMark(x, y + 4.3, String(index + 1), 12, {
          ...style,
          fill: accent ? 'on-accent' : 'text',
          anchor: 'middle',
        }),
      );
    return [
      {
        type: 'circle',
        cx: x,
        cy: y,
        r: names && !isSelected ? r : Math.max(9, r),
        part: 'mark',
        key,
        fill: open ? 'surface' : fill,
        stroke: isSelected ? 'text' : open ? fill : 'surface',
        strokeWidth: 2,
      },
      ...(isSelected ? [checkMark(x - 6.5, y + 0.8)] : []),
    ];
  });
  return [...discs, ...words];
};
