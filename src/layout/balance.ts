/** The triangle of balance: levers at the corners, positions numbered in order of time, the path from one to the next. */
import { weightsOf, type LeverPosition, type LeversData } from '../data/levers.ts';
import { leadersOf } from '../describe/levers.ts';
import { texts } from '../i18n/texts.ts';
import type { Circle, Mark, Path, TextMark } from '../scene/types.ts';
import { boxAround, collide, type Box } from './labels.ts';
import { checkMark, dashes, originShape, round } from './shapes.ts';
import { ternaryPoint, type Point, type Triangle } from './ternary.ts';
import { textMark, textWidth } from './text.ts';
import type { LayoutOptions } from './types.ts';
import { writer } from './write.ts';

export type State = 'selected' | 'highlight' | undefined;
export interface Look extends LayoutOptions {
  fontFactor: number;
  stateOf: (key: string) => State;
}

/** A position as drawn: its number in order of time, and whether its place is our reading. */
export interface Spot {
  position: LeverPosition;
  number: number;
  reading: boolean;
}

/** Numbers nearer than this would hide one another. */
const CLOSE = 24;
const MARGIN = 12;
const MAX_HEIGHT = 365;
const SIGN = 15;

/** A numbered disc: a dashed ring where the place is our reading, solid where weights are known. Circle, then number. */
export const numbered = (
  { number, reading, position: { key } }: Spot,
  { x, y }: Point,
  r: number,
  state: State,
): [Circle, TextMark] => {
  const small = r < 15;
  const selected = state === 'selected';
  const ring = reading && !selected;
  const ink = ring ? (state ? 'accent' : 'text') : state ? 'on-accent' : 'surface';
  return [
    {
      type: 'circle',
      cx: round(x),
      cy: round(y),
      r: round(r),
      fill: ring ? (state ? 'soft' : 'surface') : state ? 'accent' : 'text',
      stroke: selected ? 'text' : ring ? ink : 'surface',
      strokeWidth: selected ? 2 : small ? 1.4 : 1.75,
      ...(reading ? { dash: small ? dashes(r, 3, 2.2) : dashes(r) } : {}),
      part: 'mark',
      key,
    },
    textMark(round(x), round(y + (small ? 4.5 : 6)), String(number), small ? 13 : 17, {
      weight: 700,
      anchor: 'middle',
      fill: ink,
      key,
    }),
  ];
};

/**
 * Straight from each place to the next, with a head at the last. Dotted and cut short of the zones where one place is our
 * reading: nothing is known of the way between them. A solid line runs under its discs, and only its head stops short.
 */
const drawPath = (places: readonly Point[], reach: number, dotted: boolean): Path[] => {
  let d = '';
  let head = '';
  for (let index = 1; index < places.length; index++) {
    const from = places[index - 1]!;
    const dx = places[index]!.x - from.x;
    const dy = places[index]!.y - from.y;
    const length = Math.hypot(dx, dy);
    const last = index === places.length - 1;
    const tip = length - (dotted || last ? reach : 0);
    const start = dotted ? reach : 0;
    const end = last ? tip - 8 : tip;
    if (end <= start) continue;
    const to = (along: number, side = 0): string =>
      `${round(from.x + (dx * along - dy * side) / length)},${round(from.y + (dy * along + dx * side) / length)}`;
    d += `M${to(start)}L${to(end)}`;
    if (last) head = `M${to(tip)}L${to(tip - 10, 4.6)}L${to(tip - 10, -4.6)}z`;
  }
  const paths: Path[] = [];
  if (d)
    paths.push({
      type: 'path',
      d,
      fill: 'none',
      stroke: 'text',
      strokeWidth: 1.75,
      ...(dotted ? { dash: '0.1 5', round: true } : {}),
    });
  if (head) paths.push({ type: 'path', d: head, fill: 'text' });
  return paths;
};

/** The word "interprétation" under or over a disc, where it touches none and stays in the triangle. */
const placeWord = (
  word: string,
  at: readonly Point[],
  r: number,
  [top, left]: Triangle,
  factor: number,
): TextMark | undefined => {
  const width = textWidth(word, 13, 400, factor) + 4;
  const discs = at.map(({ x, y }) => boxAround(x, y, r + 1));
  for (const { x, y } of [at[at.length >> 1]!, ...at]) {
    for (const baseline of [y + r + 18, y - r - 9]) {
      const box: Box = { x: x - width / 2, y: baseline - 11, width, height: 15 };
      const room = ((box.y - top.y) / (left.y - top.y)) * (top.x - left.x);
      if (
        baseline + 6 < left.y &&
        Math.abs(x - top.x) + width / 2 + 6 < room &&
        !discs.some((disc) => collide(box, disc))
      ) {
        return textMark(round(x), round(baseline), word, 13, {
          anchor: 'middle',
          fill: 'muted',
          halo: 'panel',
          part: 'label',
        });
      }
    }
  }
  return undefined;
};

export interface Balance {
  marks: Mark[];
  height: number;
  /** By lever: the box of its words and corner. */
  boxes: Box[];
  corners: Circle[];
  /** By spot: the disc it shows as, for the outline under the pointer. */
  discs: Circle[];
  /** Spots drawn as one disc, because their numbers would hide one another. */
  stacks: Spot[][];
  /** Whether the word "interprétation" stands on the picture. */
  said: boolean;
}

export const drawBalance = (
  data: LeversData,
  spots: readonly Spot[],
  width: number,
  narrow: boolean,
  look: Look,
): Balance => {
  const { fontFactor: factor, stateOf } = look;
  // A position in colour lends it to the lever that weighs most, so that the eye finds both.
  const lit = data.positions.find(({ key }) => stateOf(key));
  const leaders = lit ? leadersOf(lit, data) : [];
  const states = data.levers.map(
    ({ key }, index): State => stateOf(key) ?? (leaders.length === 1 && leaders[0] === index ? 'highlight' : undefined),
  );

  const words: Mark[] = [];
  const write = writer(words, factor);
  const lines = narrow ? (['label', 'carrier'] as const) : (['label', 'description', 'carrier'] as const);
  type Line = (typeof lines)[number];
  const widths = [0, 0, 0];
  // The sign of another source than the note stands before who carries the lever.
  const signOf = (index: number, line: Line): number =>
    line === 'carrier' && data.levers[index]!.carrierSource?.origin ? SIGN : 0;
  const widthOf = (index: number, line: Line): number =>
    textWidth(data.levers[index]![line] ?? '', line === 'label' ? 15 : 13, line === 'label' ? 700 : 400, factor) +
    signOf(index, line);
  const put = (
    index: number,
    line: Line,
    x: number,
    y: number,
    room: number,
    anchor: 'start' | 'middle' | 'end',
  ): number => {
    const lever = data.levers[index]!;
    const sign = signOf(index, line);
    const at = x + { start: sign, middle: sign / 2, end: 0 }[anchor];
    const style =
      line === 'label'
        ? ({ size: 15, weight: states[index] ? 700 : 600, fill: states[index] ? 'accent' : 'text' } as const)
        : ({ size: 13, fill: 'muted' } as const);
    const written = write(lever[line], at, y, room - sign, { ...style, anchor });
    if (sign && lever[line])
      words.push(...originShape(lever.carrierSource!.origin!, round(written.left - 10.3), y - 4.5));
    widths[index] = Math.max(widths[index]!, written.width + sign);
    return written.next;
  };
  let y = 14;
  for (const line of lines) y = put(0, line, width / 2, y, width, 'middle');
  const apex = { x: round(width / 2), y };
  const span = Math.max(1, width - 2 * MARGIN);
  const base = round(y + Math.min(MAX_HEIGHT, span * (narrow ? 0.8 : 0.745)));
  const triangle: Triangle = [apex, { x: MARGIN, y: base }, { x: MARGIN + span, y: base }];
  // Left and right share each line when both fit; else each wraps in a column of its own, the narrower keeping its width.
  const room = width - 14;
  const wraps = lines.some((line) => widthOf(1, line) + widthOf(2, line) > room);
  const widest = (index: number): number => Math.max(...lines.map((line) => widthOf(index, line)));
  const left = wraps ? Math.min(widest(1), Math.max(room / 2, room - widest(2))) : room;
  y = base + 29;
  let right = y;
  for (const line of lines) {
    y = put(1, line, 0, y, left, 'start');
    right = put(2, line, width, right, wraps ? room - left : room, 'end');
    if (!wraps) y = right = Math.max(y, right);
  }
  y = Math.max(y, right);
  const height = y - 13;

  const at = spots.map(({ position }) => ternaryPoint(weightsOf(position, data), triangle));
  const reading = spots.some((spot) => spot.reading);
  // Zones are wide on purpose, and shrink together rather than leave the picture or cover the levers' words.
  let r = reading ? Math.min(27, span * 0.087) : 11;
  for (const point of at) r = Math.min(r, point.x, width - point.x, base + 16 - point.y, point.y - apex.y + 14);
  r = Math.max(11, r);

  // Of spots that would hide one another the latest is drawn, in the colour of whichever has one.
  const stacks: { top: number; all: Spot[] }[] = [];
  for (let index = spots.length - 1; index >= 0; index--) {
    const over = stacks.find(({ top }) => Math.hypot(at[top]!.x - at[index]!.x, at[top]!.y - at[index]!.y) < CLOSE);
    if (over) over.all.unshift(spots[index]!);
    else stacks.unshift({ top: index, all: [spots[index]!] });
  }
  const places = spots.map((spot) => at[stacks.find(({ all }) => all.includes(spot))!.top]!);
  const shown = stacks.map(({ top, all }) =>
    numbered(spots[top]!, at[top]!, r, all.map(({ position }) => stateOf(position.key)).find(Boolean)),
  );
  // A second ring tells a stack from a single disc; the list says which numbers it holds.
  const rings = stacks.flatMap(({ all }, index): Circle[] =>
    all.length > 1
      ? [
          {
            type: 'circle',
            cx: shown[index]![0].cx,
            cy: shown[index]![0].cy,
            r: round(r + 3.5),
            fill: 'panel',
            stroke: 'text',
            strokeWidth: 1,
          },
        ]
      : [],
  );
  const word = reading ? placeWord(texts[look.lang].interpretationWord, places, r, triangle, factor) : undefined;

  const centroid = ternaryPoint([1, 1, 1], triangle);
  const corners = triangle.map(({ x, y: cy }, index): Circle => {
    const selected = states[index] === 'selected';
    return {
      type: 'circle',
      cx: x,
      cy,
      r: selected ? 11 : narrow ? 7 : 8,
      fill: states[index] ? 'accent' : 'surface',
      stroke: selected ? 'text' : states[index] ? 'accent' : 'outline',
      strokeWidth: 2,
      part: 'mark',
      key: data.levers[index]!.key,
    };
  });
  const checked = corners[states.indexOf('selected')];
  const corner = ({ x, y: cy }: Point): string => `${round(x)},${round(cy)}`;
  return {
    marks: [
      { type: 'path', d: `M${triangle.map(corner).join('L')}z`, fill: 'panel', stroke: 'outline', strokeWidth: 1.25 },
      {
        type: 'path',
        d: triangle.map((each) => `M${corner(centroid)}L${corner(each)}`).join(''),
        fill: 'none',
        stroke: 'grid',
        strokeWidth: 1,
      },
      ...drawPath(
        places.filter((place, index) => place !== places[index - 1]),
        r + 5.5,
        reading,
      ),
      ...corners,
      ...(checked ? [checkMark(checked.cx - 6.5, checked.cy + 0.5)] : []),
      ...rings,
      ...shown.map(([circle]) => circle),
      ...shown.map(([, number]) => number),
      ...(word ? [word] : []),
      ...words,
    ],
    height,
    boxes: [
      { x: apex.x - widths[0]! / 2 - 8, y: 0, width: widths[0]! + 16, height: apex.y + 12 },
      { x: -4, y: base - 12, width: Math.min(widths[1]!, width - widths[2]!) + 4, height: y - base },
      { x: width - widths[2]!, y: base - 12, width: widths[2]! + 4, height: y - base },
    ].map((box) => ({
      x: round(box.x),
      y: round(box.y),
      width: round(Math.max(28, box.width)),
      height: round(box.height),
    })),
    corners,
    discs: spots.map((spot, index) => numbered(spot, places[index]!, r, undefined)[0]),
    stacks: stacks.map(({ all }) => all).filter((all) => all.length > 1),
    said: word !== undefined,
  };
};
