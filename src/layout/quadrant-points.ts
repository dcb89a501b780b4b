/** A host's own points over the square: discs, names where they find room, numbers and a list where they do not. */
import type { QuadrantCell, QuadrantData, QuadrantPoint } from '../data/quadrant.ts';
import { byCell, categoryOf, cellName, countOf, isInterpretation, placeOf, pointProvenance, quadrantWords } from '../describe/quadrant.ts';
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Circle, Mark, Target } from '../scene/types.ts';
import { boxAround, collide, placeLabels, type Box } from './labels.ts';
import { cellTarget, WIDE } from './quadrant-cells.ts';
import type { Scale } from './scale.ts';
import { checkMark, originShape, round } from './shapes.ts';
import { textMark, textWidth, wrap } from './text.ts';
import type { LayoutOptions } from './types.ts';

/** Points drawn at most; the table and exports hold all. */
const MAX_POINTS = 500;
/** Beyond, names beside the discs would hide the picture: every point takes a number. */
const MAX_NAMES = 20;
/** Beyond, numbers would hide it too: names come on demand, and in the table. */
const MAX_NUMBERS = 99;

export interface Spot {
  point: QuadrantPoint;
  x: number;
  y: number;
  r: number;
  /** What is written of the point: its name, and its category when that is not where it lies. */
  text: string;
  /** Room of the disc, whatever its state. */
  box: Box;
}

export const radiusOf = (data: QuadrantData): ((point: QuadrantPoint) => number) => {
  let largest = 0;
  for (const { size } of data.points) if (size !== undefined && size > largest) largest = size;
  // The area, not the radius, tells the size.
  return ({ size }) => (largest && size !== undefined ? Math.max(5, 16 * Math.sqrt(size / largest)) : 7);
};

/** Discs in reading order. */
export const spotsOf = (data: QuadrantData, scaleX: Scale, scaleY: Scale): Spot[] => {
  const radius = radiusOf(data);
  return byCell(data)
    .flatMap(({ cell, points }) =>
      points.map((point): Spot => {
        const x = round(scaleX(point.x));
        const y = round(scaleY(point.y));
        const category = point.category === cell?.key ? undefined : categoryOf(point, data);
        const r = round(radius(point));
        return { point, x, y, r, text: category ? `${point.label} (${category})` : point.label, box: boxAround(x, y, Math.max(r, 9) + 1) };
      }),
    )
    .slice(0, MAX_POINTS);
};

export const drawPoints = (
  data: QuadrantData,
  spots: readonly Spot[],
  options: LayoutOptions,
  plane: Box,
  quietTexts: readonly Box[],
  ringOf: (cell: QuadrantCell) => Circle,
): { marks: Mark[]; targets: Target[]; height: number } => {
  const { width, lang, selected, fontFactor: factor = 1 } = options;
  const w = quadrantWords[lang];
  const wanted = options.highlight ?? data.highlight;
  const someHighlight = data.points.some(({ key }) => key === wanted);
  const highlight = selected === undefined ? wanted : undefined;
  const plain = !someHighlight && !data.points.some(({ category }) => category);
  const stateOf = ({ point }: Spot): boolean => point.key === selected || point.key === highlight;
  const fillOf = (spot: Spot): ColorName => {
    const index = data.cells.findIndex(({ key }) => key === spot.point.category);
    if (stateOf(spot) || (index < 0 && !someHighlight)) return 'accent';
    return index < 0 ? 'quiet' : (`category-${index + 1}` as ColorName);
  };
  const inkOf = (spot: Spot): ColorName => (plain || stateOf(spot) ? 'accent' : 'text');

  const isWide = width >= WIDE;
  const silent = spots.length > MAX_NUMBERS;
  const numbering = !isWide || spots.length > MAX_NAMES;
  const obstacles = [...quietTexts, ...spots.map(({ box }) => box)];
  const marks: Mark[] = [];
  const labels: Mark[] = [];
  const boxes = new Map<Spot, Box>();

  // Names first; what finds no room is numbered.
  const requests = silent || numbering ? [] : spots.map(({ x, y, r, text }) => ({ x, y, distance: r + 4, width: textWidth(text, 13, 700, factor), height: 16 }));
  const names = placeLabels(requests, obstacles, plane);
  const listed = silent ? [] : spots.filter((_, index) => !names[index]);
  spots.forEach((spot, index) => {
    const box = names[index];
    if (!box) return;
    const left = Math.min(box.x, spot.x - spot.r);
    const top = Math.min(box.y, spot.y - spot.r);
    boxes.set(spot, { x: left, y: top, width: Math.max(box.x + box.width, spot.x + spot.r) - left, height: Math.max(box.y + 16, spot.y + spot.r) - top });
    // A name on the left ends at its disc, whatever the page's font.
    const anchor = box.x + box.width < spot.x ? ({ anchor: 'end' } as const) : {};
    labels.push(textMark(round(anchor.anchor ? box.x + box.width : box.x), round(box.y + 12.6), spot.text, 13, { weight: stateOf(spot) ? 700 : 600, fill: inkOf(spot), halo: 'panel', part: 'label', key: spot.point.key, ...anchor }));
  });

  // A number goes into its disc when nothing else lies there and the disc is of the accent; beside it otherwise.
  const inside = new Set(plain ? listed.filter(({ box }, index) => !spots.some((other) => other !== listed[index] && collide(box, other.box))) : []);
  const beside = listed.filter((spot) => !inside.has(spot));
  const numbers = new Map(listed.map((spot, index) => [spot, String(index + 1)]));
  const taken = names.filter((box): box is Box => box !== undefined);
  const besideBoxes = placeLabels(
    beside.map((spot) => ({ x: spot.x, y: spot.y, distance: Math.max(spot.r, 9) + 2, width: textWidth(numbers.get(spot)!, 12, 700, factor), height: 14 })),
    [...obstacles, ...taken],
    plane,
  );
  beside.forEach((spot, index) => {
    const box = besideBoxes[index];
    // Too many points in one place: listed without a number, and shown on demand.
    if (!box) numbers.set(spot, '–');
    else labels.push(textMark(round(box.x), round(box.y + 11.3), numbers.get(spot)!, 12, { weight: 700, fill: inkOf(spot), halo: 'panel', part: 'label' }));
  });

  // The smaller lie on the larger.
  for (const spot of [...spots].sort((a, b) => b.r - a.r)) {
    const { x, y, point } = spot;
    const r = point.key === selected ? Math.max(10, spot.r) : inside.has(spot) ? Math.max(9, spot.r) : spot.r;
    const disc: Circle = { type: 'circle', cx: x, cy: y, r, fill: fillOf(spot), stroke: 'surface', strokeWidth: 1.5, part: 'mark', key: point.key };
    if (point.key === selected) marks.push({ ...disc, r: r - 1, stroke: 'text', strokeWidth: 2 }, checkMark(x - 6.5, y + 0.8));
    else {
      marks.push(disc);
      if (inside.has(spot)) labels.push(textMark(x, y + 4.2, numbers.get(spot)!, 12, { weight: 700, anchor: 'middle', fill: 'on-accent', part: 'label' }));
    }
  }
  marks.push(...labels);

  // The list: by cell when it holds every point, otherwise only those without a name.
  let bottom = plane.y + plane.height;
  const headings = new Map<QuadrantCell, Box>();
  const write = (text: string, size: number, x: number, y: number, look: Parameters<typeof textMark>[4]): void => {
    marks.push(textMark(x, y, text, size, { part: 'label', ...look }));
  };
  const columns = width >= 480 ? 2 : 1;
  const columnWidth = (width - 24 * (columns - 1)) / columns;
  const groups: { cell?: QuadrantCell; spots: Spot[] }[] = [];
  const isListed = new Set(listed);
  if (numbering && !silent) {
    for (const { cell, points } of byCell(data)) {
      const own = new Set(points);
      if (cell || points.length) groups.push({ ...(cell && { cell }), spots: spots.filter(({ point }) => own.has(point)) });
    }
  } else if (listed.length) {
    const half = columns === 2 && listed.length > 1 ? Math.ceil(listed.length / 2) : listed.length;
    groups.push({ spots: listed.slice(0, half) }, { spots: listed.slice(half) });
  }
  for (let first = 0; first < groups.length; first += columns) {
    const top = bottom + (first ? 16 : 12);
    groups.slice(first, first + columns).forEach((group, column) => {
      const x = column * (columnWidth + 24);
      let y = top;
      const lines = (text: string, size: number, indent: number, weight: 400 | 600 = 400): string[] => wrap(text, columnWidth - indent, size, { weight, factor, maxLines: 4 });
      if (numbering) {
        const { cell } = group;
        for (const line of lines(cell ? cellName(cell, data) : w.straddling.charAt(0).toUpperCase() + w.straddling.slice(1), 14, 0, 600)) write(line, 14, x, (y += 18), { weight: 600 });
        if (cell) {
          const sign = isInterpretation(cell, data) ? 16 : 0;
          if (sign) marks.push(...originShape('interpretation', x + 4.5, y + 13.4));
          for (const line of lines(cell.label, 13, sign)) write(line, 13, x + sign, (y += 18), { fill: 'muted' });
          headings.set(cell, { x: x - 4, y: top, width: columnWidth + 8, height: y - top + 6 });
        }
        y += 6;
        if (!group.spots.length) write(countOf(0, lang), 13, x, (y += 18), { fill: 'muted' });
      }
      for (const spot of group.spots) {
        if (!isListed.has(spot)) continue;
        const name = lines(spot.text, 14, 28);
        const height = Math.max(24, name.length * 18 + 6);
        marks.push({ type: 'rect', x, y, width: columnWidth, height, fill: 'none', key: spot.point.key });
        boxes.set(spot, { x, y, width: columnWidth, height });
        const ink = inkOf(spot);
        write(numbers.get(spot)!, 13, x + 18, y + 17, { weight: 700, anchor: 'end', tabular: true, fill: ink });
        name.forEach((line, index) => write(line, 14, x + 28, y + 17 + index * 18, { fill: stateOf(spot) ? 'accent' : 'text', ...(stateOf(spot) && { weight: 600 }) }));
        y += height;
      }
      bottom = Math.max(bottom, y);
    });
  }
  const say = (text: string): void => {
    for (const line of wrap(text, width, 13, { factor })) write(line, 13, 0, (bottom += 20), { fill: 'muted' });
    bottom += 4;
  };
  if (silent) say(w.onDemand);
  if (spots.length < data.points.length) say(texts[lang].rowsShown(spots.length, formatNumber(data.points.length, lang)));

  // In reading order: a cell, then its points; last the points on an axis.
  const bySpot = new Map(spots.map((spot) => [spot.point, spot]));
  const targets = byCell(data).flatMap(({ cell, points }): Target[] => {
    const own = points.flatMap((point): Target[] => {
      const spot = bySpot.get(point);
      return spot ? [pointTarget(spot, data, lang, boxes.get(spot) ?? spot.box)] : [];
    });
    if (!cell) return own;
    const ring = ringOf(cell);
    return [cellTarget(cell, data, lang, headings.get(cell) ?? boxAround(ring.cx, ring.cy, ring.r), ring), ...own];
  });
  return { marks, targets, height: bottom };
};
