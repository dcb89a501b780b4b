/** The square of objectives: four cells with their words and rings, and a host's own points over them; four rows in a narrow column. */
import type { QuadrantData, QuadrantItem } from '../data/quadrant.ts';
import { byCell, isInterpretation, placeName, pointProvenance, quadrantWords, rowWord } from '../describe/quadrant.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Circle, Mark, Rect, Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { boxAround, collide, placeLabels, type Box } from './labels.ts';
import { drawSpots, spotsOf, type Spot } from './quadrant-points.ts';
import { checkMark, dashes, originShape } from './shapes.ts';
import { textMark, textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';
import { writer, type Style, type Write } from './write.ts';

/** Width from which the square holds its words: 640 with the paddings of an export. */
const WIDE = 592;
/** Room of a category's name in its ring. */
const RING = 112;
const GAP = 3;
const TOP = 24;
/** Room of the largest disc at the edges of the points' plane. */
const EDGE = 18;

export const layoutQuadrant: Layout<QuadrantData> = (data, options) => {
  const { width, lang, selected, fontFactor: factor = 1 } = options;
  const { axes, cells, points } = data;
  if (!cells.length) return { width, height: 0, marks: [], targets: [] };
  const active = selected ?? options.highlight ?? data.highlight;
  // Letters may stand so wide apart that a name is cut in its ring: rows hold it whole.
  const wide =
    width >= WIDE &&
    cells.every(({ label }) => !wrap(label, RING, 15.5, { weight: 700, factor, maxLines: 3 }).join().includes('…'));
  const busy = points.length > 0;
  const marks: Mark[] = [];
  const write = writer(marks, factor);
  const measure = writer([], factor);
  const { placement, size } = quadrantWords[lang];
  const { colon, rowsShown } = texts[lang];
  /** What is drawn of each cell and point, for the pointer. */
  const shapes = new Map<string, Rect | Circle>();

  /** A category's zone: dashed when its place is an interpretation, and only then; in its colour when points claim one. */
  const claimed = points.some(({ category }) => category);
  const drawRing = (cell: QuadrantItem, cx: number, cy: number, r: number): void => {
    const isSelected = cell.key === selected;
    const isActive = cell.key === active;
    const color = claimed
      ? (`category-${cells.indexOf(cell) + 1}` as ColorName)
      : busy && !isActive
        ? 'quiet'
        : 'accent';
    marks.push({
      type: 'circle',
      cx,
      cy,
      r,
      part: 'mark',
      key: cell.key,
      fill: isSelected ? 'accent' : isActive ? 'soft' : busy ? 'none' : 'surface',
      stroke: isSelected ? 'text' : color,
      strokeWidth: isSelected ? 2 : 1.75,
      ...(isInterpretation(cell, data) && { dash: dashes(r) }),
    });
    if (isSelected) marks.push(checkMark(cx - 6.5, r > 40 ? cy - 40 : cy + 0.5));
    else if (r < 10) marks.push({ type: 'circle', cx, cy, r: 3, fill: color });
  };

  let spots: Spot[] = [];
  let y = 0;
  if (wide || busy) {
    const pad = wide ? 18 : 8;
    const inset = wide ? 28 : 20;
    const cellWidth = (width - GAP) / 2;
    const edge = ({ x }: QuadrantItem) =>
      x < 0 ? ({ x: pad, anchor: 'start' } as const) : ({ x: width - pad, anchor: 'end' } as const);
    /** In a cell's corner: row word, objective, and as a third what has no other place. Lines stop short of the ring. Returns what follows the last. */
    const corner = (say: Write, cell: QuadrantItem, from: number, third: string | undefined): number => {
      const room = wide ? Math.min(150, cellWidth - 188) : cellWidth - 16;
      const { x, anchor } = edge(cell);
      const muted: Style = { size: 13, fill: 'muted', anchor, max: 8 };
      const { next } = say(rowWord(cell, data), x, from, room, muted);
      return say(
        third,
        x,
        say(cell.objective, x, next, room, { size: wide ? 14.5 : 13, weight: 600, anchor }).next + 3,
        room,
        muted,
      ).next;
    };
    const depthOf = (cell: QuadrantItem, third: string | undefined): number => corner(measure, cell, 0, third);

    // The plane of the points lies between the corners' words, so that no disc covers one.
    const strip = Math.max(...cells.map((cell) => depthOf(cell, busy ? cell.label : cell.description))) + inset - 8;
    const cellHeight = busy ? strip + (wide ? 144 : 104) : Math.max(196, strip + 22);
    const middle = TOP + cellHeight + GAP / 2;
    y = TOP + 2 * cellHeight + GAP;
    spots = spotsOf(
      data,
      active,
      (x) => width / 2 + x * (width / 2 - EDGE),
      (up) => middle - up * (cellHeight - strip - EDGE),
    );

    // Toward the centre of the square: each category leans to the others.
    const centreX = ({ x }: QuadrantItem): number => width / 2 + x * (wide ? 99.5 : 50);
    const centreY = (cell: QuadrantItem): number => middle - cell.y * (wide ? 91.5 : 50);
    const name = (say: Write, cell: QuadrantItem, top: number) =>
      say(cell.label, centreX(cell), top + 14.6, RING, {
        size: 15.5,
        weight: busy ? 600 : 700,
        anchor: 'middle',
        fill: cell.key === selected ? 'on-accent' : cell.key === active ? 'accent' : busy ? 'muted' : 'text',
      });
    const names = cells.map((cell): Box => {
      const { next, width: across } = name(measure, cell, -14.6);
      return { x: centreX(cell) - across / 2, y: centreY(cell) - next / 2, width: across, height: next };
    });
    const places = placeLabels(
      // Widths are those of the bold state, so that nothing moves when a point is selected.
      spots.map((spot) => ({
        x: spot.x,
        y: spot.y,
        distance: spot.r + 5,
        width: textWidth(spot.text, 13, 700, factor),
        height: 16,
      })),
      [...names, ...spots.map(({ box }) => box)],
      { x: 2, y: TOP + strip, width: width - 4, height: y - TOP - 2 * strip },
    );
    /** Where a name finds no room beside its disc or in its ring, points have numbers and categories are named in the corners. */
    const listed =
      !wide || places.includes(undefined) || names.some((box) => spots.some((spot) => collide(spot.box, box)));
    cells.forEach((cell, index) => {
      const upper = cell.y > 0;
      if (upper)
        write(axes.x[cell.x < 0 ? 'start' : 'end'], edge(cell).x, 12, cellWidth - pad, {
          ...edge(cell),
          size: 13.5,
          weight: 600,
          fill: 'muted',
          max: 1,
        });
      marks.push({
        type: 'rect',
        x: cell.x < 0 ? 0 : cellWidth + GAP,
        y: upper ? TOP : middle + GAP / 2,
        width: cellWidth,
        height: cellHeight,
        fill: 'panel',
      });
      const cx = centreX(cell);
      const cy = centreY(cell);
      const r = wide ? 64 : 36;
      drawRing(cell, cx, cy, r);
      shapes.set(cell.key, { type: 'circle', cx, cy, r: r - 1 });
      const third = listed ? cell.label : busy ? undefined : cell.description;
      corner(write, cell, upper ? TOP + inset : y + 26 - inset - depthOf(cell, third), third);
      if (!listed) name(write, cell, names[index]!.y);
    });
    marks.push(...drawSpots(spots, listed ? undefined : places, selected));
    y += 4;
    spots.forEach(({ point: { key }, x: cx, y: cy, r, text, fill }, index) => {
      shapes.set(key, { type: 'circle', cx, cy, r });
      if (!listed) return;
      marks.push(
        textMark(20, y + 18, String(index + 1), 13, {
          weight: 700,
          anchor: 'end',
          tabular: true,
          part: 'label',
          fill: fill === 'accent' ? fill : 'text',
          key,
        }),
      );
      const { next } = write(text, 30, y + 18, width - 30, {
        size: 14,
        ...(key === active && { weight: 600, fill: 'accent' }),
      });
      marks.push({ type: 'rect', x: 0, y, width, height: next - y - 12, fill: 'none', key });
      y = next - 12;
    });
  } else {
    // One row per cell, each with a small square that shows its corner.
    for (const cell of cells) {
      if (y) {
        marks.push({ type: 'line', x1: 0, y1: y + 11, x2: width, y2: y + 11, stroke: 'grid', strokeWidth: 1 });
        y += 24;
      }
      for (const { x, y: up } of cells)
        marks.push({ type: 'rect', x: 11 * x + 11, y: y + 11 - 11 * up, width: 20, height: 20, fill: 'track' });
      drawRing(cell, 21 + 11 * cell.x, y + 21 - 11 * cell.y, 7);
      let baseline = y + 13;
      const say = (text: string | undefined, style: Style): void => {
        baseline = write(text, 58, baseline, width - 58, { max: 6, ...style }).next;
      };
      say(cell.label, { size: 16, weight: 700, fill: cell.key === active ? 'accent' : 'text' });
      say([rowWord(cell, data), cell.objective].filter(Boolean).join(colon), { size: 13, fill: 'muted' });
      baseline += 2;
      say(cell.description, { size: 14 });
      const box: Rect = {
        type: 'rect',
        x: 0,
        y,
        width,
        height: Math.max(42, baseline - 12 - y),
        fill: 'none',
        key: cell.key,
      };
      shapes.set(cell.key, box);
      marks.push(box);
      y += box.height;
    }
  }

  const say = (text: string, x: number): void => {
    y = write(text, x, y + 24, width - x, { size: 13, fill: 'muted' }).next - 18;
  };
  if (cells.some((cell) => isInterpretation(cell, data))) {
    marks.push(...originShape('interpretation', 4.5, y + 19.4));
    say(placement, 16);
  }
  if (spots.length < points.length) say(rowsShown(spots.length, formatNumber(points.length, lang)), 0);

  // In reading order: a cell, then its points; last the points on an axis.
  const host = pointProvenance(data);
  const targets = byCell(data).flatMap(({ cell, points: inside }) =>
    [...(cell ? [cell] : []), ...inside].flatMap((item): Target[] => {
      const outline = shapes.get(item.key);
      if (!outline) return [];
      const from = item === cell ? data : host;
      const own = [
        item.description,
        isInterpretation(item, from) ? placement : undefined,
        item.size === undefined ? undefined : size + colon + formatNumber(item.size, lang),
      ];
      return [
        {
          key: item.key,
          box: 'cx' in outline ? boxAround(outline.cx, outline.cy, Math.max(12, outline.r)) : outline,
          label: item.label + colon + placeName(cell, lang),
          details: detailsOf(item, from, lang, ...own),
          outline,
          datum: item,
        },
      ];
    }),
  );
  return { width, height: Math.ceil(y + 4), marks, targets };
};
