/** The triangle of balance: levers at the corners, positions numbered in order of time, the path from one to the next. */
import { weightsOf, type LeverPosition, type LeversData, type LeversPart } from '../data/levers.ts';
import { isReading, leadersOf } from '../describe/levers.ts';
import { originName } from '../i18n/texts.ts';
import type { Circle, Mark, TextMark } from '../scene/types.ts';
import { checkMark, dashes, originShape, round } from './shapes.ts';
import { ternaryPoint, type Point, type Triangle } from './ternary.ts';
import { textMark, textWidth } from './text.ts';
import type { LayoutOptions } from './types.ts';
import { writer, type Style } from './write.ts';

export interface Look extends LayoutOptions {
  /** Key of what is selected, or else highlighted. */
  active: string | undefined;
}

/** Numbers nearer than this would hide one another. */
const CLOSE = 20;
const MARGIN = 16;
/** Spaces that do not break hold the place of a sign before the first word. */
const PLACE = '\u00A0\u00A0\u00A0\u00A0';

/** A numbered disc: a dashed ring where the place is our reading, solid where weights are known. Circle, then number. */
export const numbered = (
  position: LeverPosition,
  data: LeversData,
  { x, y }: Point,
  r: number,
  { selected, active }: Look,
): [Circle, TextMark] => {
  const { key } = position;
  const isSelected = key === selected;
  const reading = isReading(position, data);
  const [chosen, plain] =
    reading && !isSelected
      ? ([
          ['soft', 'accent'],
          ['surface', 'text'],
        ] as const)
      : ([
          ['accent', 'on-accent'],
          ['text', 'surface'],
        ] as const);
  const [fill, ink] = key === active ? chosen : plain;
  const size = r < 15 ? 13 : 17;
  return [
    {
      type: 'circle',
      cx: x,
      cy: y,
      r,
      fill,
      stroke: isSelected ? 'text' : ink,
      strokeWidth: 2,
      ...(reading && { dash: dashes(r) }),
      part: 'mark',
      key,
    },
    textMark(x, y + size * 0.35, String(data.positions.indexOf(position) + 1), size, {
      weight: 700,
      anchor: 'middle',
      fill: ink,
      key,
    }),
  ];
};

/** Straight from each disc to the next, with a head at the last; dotted where a place is our reading: nothing is known of the way between. */
const drawPath = (places: readonly Point[], reach: number, dotted: boolean): Mark[] => {
  let line = '';
  let head = '';
  places.slice(1).forEach((to, index) => {
    const from = places[index]!;
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = Math.hypot(dx, dy);
    const tip = length - reach;
    if (tip < reach + 10) return;
    const at = (along: number, side = 0): string =>
      `${round(from.x + (dx * along - dy * side) / length)},${round(from.y + (dy * along + dx * side) / length)}`;
    line += `M${at(reach)}L${at(tip - 3)}`;
    head = `M${at(tip)}L${at(tip - 10, 4.6)}L${at(tip - 10, -4.6)}z`;
  });
  return [
    {
      type: 'path',
      d: line,
      fill: 'none',
      stroke: 'text',
      strokeWidth: 1.75,
      ...(dotted && { dash: '0.1 5', round: true }),
    },
    { type: 'path', d: head, fill: 'text' },
  ];
};

/** Marks, where they end, and the circles of levers and positions for the pointer. */
export const drawBalance = (
  data: LeversData,
  positions: readonly LeverPosition[],
  width: number,
  narrow: boolean,
  look: Look,
): { marks: Mark[]; height: number; circles: Circle[] } => {
  const { fontFactor: factor = 1, active, selected, lang } = look;
  const marks: Mark[] = [];
  const write = writer(marks, factor);
  // A position in colour lends it to the levers that weigh most, so that the eye finds both.
  const lit = positions.find(({ key }) => key === active);
  const leaders = lit ? leadersOf(lit, data) : [];
  const isOn = (lever: LeversPart): boolean => lever.key === active || leaders.includes(lever);

  const lines = narrow ? (['label', 'carrier'] as const) : (['label', 'description', 'carrier'] as const);
  /** One line of a lever; before who carries it, the sign of another source than the note. Returns the next baseline. */
  const put = (
    lever: LeversPart,
    line: (typeof lines)[number],
    x: number,
    y: number,
    room: number,
    anchor: Style['anchor'] & string,
  ): number => {
    const on = isOn(lever);
    const { key } = lever;
    const style: Style =
      line === 'label'
        ? { size: 15, weight: on ? 700 : 600, fill: on ? 'accent' : 'text', anchor, key }
        : { size: 13, fill: 'muted', anchor, key };
    const origin = line === 'carrier' && lever.carrier && lever.carrierSource?.origin;
    const { left, next } = write(origin ? PLACE + lever.carrier : lever[line], x, y, room, style);
    if (origin) marks.push(...originShape(origin, left + 4.5, y - 4.5));
    return next;
  };
  const [top, left, right] = data.levers;
  let y = 14;
  for (const line of lines) y = put(top, line, width / 2, y, width, 'middle');
  const apex = { x: width / 2, y };
  const span = Math.max(1, width - 2 * MARGIN);
  const base = y + span * 0.75;
  const triangle: Triangle = [apex, { x: MARGIN, y: base }, { x: MARGIN + span, y: base }];
  const reading = positions.some((position) => isReading(position, data));
  if (reading) {
    marks.push(...originShape('interpretation', 4.5, y - 0.6, 'text'));
    write(originName('interpretation', lang)!, 16, y + 4, width, { size: 13, fill: 'muted' });
  }
  y = base + 29;
  for (const line of lines) {
    // Left and right share each line as their words need.
    const need = (lever: LeversPart): number => textWidth(PLACE + (lever[line] ?? ''), 15, 700, factor);
    const room = (width - 14) * Math.min(0.7, Math.max(0.3, need(left) / (need(left) + need(right))));
    y = Math.max(put(left, line, 0, y, room, 'start'), put(right, line, width, y, width - 14 - room, 'end'));
  }

  const places = positions.map((position) => ternaryPoint(weightsOf(position, data), triangle));
  // Zones are wide on purpose.
  const r = reading ? Math.min(27, span * 0.087) : 11;
  const discs = positions.map((position, index) => numbered(position, data, places[index]!, r, look));
  // Of discs that would hide one another the chosen one is drawn, else the latest; the list has them all.
  const order = [...discs].sort(([a], [b]) => Number(a.key === active) - Number(b.key === active));
  const shown = order.filter(
    ([a], index) => !order.slice(index + 1).some(([b]) => Math.hypot(a.cx - b.cx, a.cy - b.cy) < CLOSE),
  );

  const corners = data.levers.map((lever, index): Circle => {
    const on = isOn(lever);
    const { x: cx, y: cy } = triangle[index]!;
    return {
      type: 'circle',
      cx,
      cy,
      r: 9,
      fill: on ? 'accent' : 'surface',
      stroke: lever.key === selected ? 'text' : on ? 'accent' : 'outline',
      strokeWidth: 2,
      part: 'mark',
      key: lever.key,
    };
  });
  const at = ({ x, y: down }: Point): string => `${round(x)},${round(down)}`;
  const centroid = at(ternaryPoint([1, 1, 1], triangle));
  return {
    marks: [
      { type: 'path', d: `M${triangle.map(at).join('L')}z`, fill: 'panel', stroke: 'outline', strokeWidth: 1.25 },
      {
        type: 'path',
        d: triangle.map((corner) => `M${centroid}L${at(corner)}`).join(''),
        fill: 'none',
        stroke: 'grid',
        strokeWidth: 1,
      },
      ...drawPath(places, r + 5.5, reading),
      ...corners,
      ...corners.filter(({ key }) => key === selected).map(({ cx, cy }) => checkMark(cx - 6.5, cy + 0.5)),
      ...shown.map(([circle]) => circle),
      ...shown.map(([, number]) => number),
      ...marks,
    ],
    height: y - 13,
    circles: [...corners, ...discs.map(([circle]) => circle)],
  };
};
