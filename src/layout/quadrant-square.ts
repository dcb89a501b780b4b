/** The square itself: header, four cells with their words and rings, and a host's own points over them. */
import type { QuadrantCell, QuadrantData } from '../data/quadrant.ts';
import { cellName, rowWord } from '../describe/quadrant.ts';
import type { Circle, Mark } from '../scene/types.ts';
import { collide, type Box } from './labels.ts';
import { drawSpots, radiusOf, spotsOf, type Spot } from './quadrant-points.ts';
import { placementKey, ringLook } from './quadrant-rows.ts';
import { scaleLinear } from './scale.ts';
import { checkMark } from './shapes.ts';
import { ellipsis, textMark, textWidth, wrap, wrapEven } from './text.ts';
import type { LayoutOptions } from './types.ts';

/** More names than these beside the discs would hide the picture. */
const MAX_NAMES = 20;
const GAP = 3;
const TOP = 24;

/** A line in a cell's corner: `step` from the baseline before it, the first from the cell's top. */
type Line = [step: number, text: string, size: number, weight: 400 | 600];

/** Row word, objective, and the definition when no points need the room. Lines stop short of the ring. */
const cornerLines = (cell: QuadrantCell, data: QuadrantData, cellWidth: number, wide: boolean, factor = 1): Line[] => {
  const size = wide ? 14.5 : 13;
  const beside = cellWidth - 188;
  // Beside the ring in a lower cell with its definition; above or below it elsewhere, where there is more room.
  const room = !wide ? cellWidth - 16 : cell.y > 0 || data.points.length ? cellWidth - 155 : beside;
  const objective = (width: number): string[] => wrap(cellName(cell, data), width, size, { weight: 600, factor, maxLines: 3 });
  const lines = objective(room);
  const definition = data.points.length ? [] : wrapEven(cell.description ?? '', beside, 13, { factor, maxLines: 8 });
  return [
    [wide ? 28 : 20, ellipsis(cell.objective ? rowWord(cell, data) : '', room, 13, 400, factor), 13, 400],
    ...(wide && lines.length > 1 ? objective(beside) : lines).map((text, index): Line => [wide && !index ? 19 : 17, text, size, 600]),
    ...definition.map((text, index): Line => [index ? 18 : 21.7, text, 13, 400]),
  ];
};

export interface Square {
  marks: Mark[];
  rings: Map<QuadrantCell, Circle>;
  spots: Spot[];
  height: number;
  /** Every category and every point is named in it: no rows are needed below. */
  complete: boolean;
}

/** `wide`: the words of the cells stand inside. */
export const drawSquare = (data: QuadrantData, wide: boolean, options: LayoutOptions): Square => {
  const { width, selected, fontFactor: factor } = options;
  const { axes, cells, points } = data;
  const busy = points.length > 0;
  const highlight = selected ?? options.highlight ?? data.highlight;
  const marks: Mark[] = [];
  const rings = new Map<QuadrantCell, Circle>();

  // Header: the two columns, and between them whose reading the places are.
  const pad = wide ? 18 : 8;
  const third = width * (wide ? 0.3 : 0.45);
  const header = (text: string, end: boolean): Mark =>
    textMark(end ? width - pad : pad, 12, ellipsis(text, third, 13.5, 600, factor), 13.5, { weight: 600, fill: 'muted', part: 'label', ...(end && { anchor: 'end' }) });
  marks.push(header(axes.x.start, false), header(axes.x.end, true));
  if (wide) marks.push(...placementKey(data, options, 12, width * 0.34, true));

  // The plane of the points lies between the corners' words, so that no disc covers one.
  const cellWidth = (width - GAP) / 2;
  const corners = cells.map((cell) => cornerLines(cell, data, cellWidth, wide, factor));
  const depths = corners.map((lines) => lines.reduce((sum, [step]) => sum + step, 0));
  const strip = Math.max(...depths) + 8;
  const cellHeight = busy ? strip + (!wide ? 104 : points.length > MAX_NAMES ? 170 : 144) : Math.max(196, strip + 22);
  const middle = TOP + cellHeight + GAP / 2;
  const height = TOP + 2 * cellHeight + GAP;
  const radius = radiusOf(data);
  const reach = points.reduce((most, point) => Math.max(most, radius(point)), 9) + 2;
  const side = Math.max(pad, reach);
  const plane: Box = { x: 2, y: TOP + strip, width: width - 4, height: height - TOP - 2 * strip };
  const spots = spotsOf(data, scaleLinear([-1, 1], [side, width - side]), scaleLinear([-1, 1], [plane.y + plane.height - reach, plane.y + reach]), options);

  const taken: Box[] = [];
  cells.forEach((cell, index) => {
    const west = cell.x < 0;
    const y = cell.y > 0 ? TOP : middle + GAP / 2;
    marks.push({ type: 'rect', x: west ? 0 : cellWidth + GAP, y, width: cellWidth, height: cellHeight, fill: 'panel' });

    // The ring, toward the centre of the square, with the category's name unless points lie there.
    const isSelected = cell.key === selected;
    const isActive = cell.key === highlight;
    const cx = width / 2 + cell.x * (wide ? 99.5 : 50);
    const cy = middle - cell.y * (wide ? 91.5 : 50);
    const ring: Circle = {
      type: 'circle', cx, cy, part: 'mark', key: cell.key,
      fill: isSelected ? 'accent' : isActive ? 'soft' : busy ? 'none' : 'surface',
      ...ringLook(cell, data, wide ? 64 : 36, busy && !isActive ? 'quiet' : 'accent'),
      ...(isSelected && { stroke: 'text', strokeWidth: 2 }),
    };
    rings.set(cell, ring);
    marks.push(ring);
    if (isSelected) marks.push(checkMark(cx - 6.5, wide ? cy - 40 : cy + 1));
    if (wide) {
      const weight = busy ? 600 : 700;
      const names = wrap(cell.label, 112, 15.5, { weight, factor: factor ?? 1, maxLines: 3 });
      const tall = 20 * names.length;
      const nameWidth = Math.max(...names.map((line) => textWidth(line, 15.5, weight, factor)));
      const box = [0, -22, 22]
        .map((shift): Box => ({ x: cx - nameWidth / 2, y: cy - tall / 2 + shift, width: nameWidth, height: tall }))
        .find((each) => !spots.some((spot) => collide(spot.box, each)));
      if (box) {
        taken.push(box);
        const fill = isSelected ? 'on-accent' : isActive ? 'accent' : busy ? 'muted' : 'text';
        names.forEach((line, row) => marks.push(textMark(cx, box.y + 15.6 + 20 * row, line, 15.5, { weight, anchor: 'middle', fill, part: 'label' })));
      }
    }

    // The corner's words, from the top of an upper cell or up from the foot of a lower one.
    let baseline = cell.y > 0 ? y : y + cellHeight - (wide ? 21 : 12) - depths[index]!;
    for (const [step, text, size, weight] of corners[index]!) {
      baseline += step;
      if (text) marks.push(textMark(west ? pad : width - pad, baseline, text, size, { weight, fill: weight > 400 ? 'text' : 'muted', part: 'label', ...(!west && { anchor: 'end' }) }));
    }
  });
  marks.push(...drawSpots(spots, wide && points.length <= MAX_NAMES, plane, taken, options));
  return { marks, rings, spots, height, complete: taken.length === 4 && spots.every(({ name }) => name) };
};
