/**
 * The format of the generated outlines, and their decoding. Arcs are steps on a grid of one unit, as letters; a border between
 * two territories is one arc that both use. A layout scales the lines to its own width and rounds them there, so that a hatch
 * keeps its pitch and neighbours still meet.
 */
export interface EncodedOutlines {
  /** Name, width, height; scale and origin of the raw projection (projection.ts). */
  frames: [id: string, width: number, height: number, k: number, x: number, y: number][];
  /** Code, name, frame, rings of arcs (1 is the first, -1 the same one backwards), label anchor and room, level of a callout. */
  shapes: [code: string, name: string, frame: number, rings: string, x: number, y: number, room: number, level?: number][];
  arcs: string;
}

/** In units of its frame. */
export type Point = readonly [x: number, y: number];

export interface Frame {
  /** `metropole`, the code of an overseas region, or `paris` for the enlarged inset. */
  id: string;
  width: number;
  height: number;
  k: number;
  x: number;
  y: number;
}

export interface Shape {
  code: string;
  name: string;
  /** Index of the frame. */
  frame: number;
  rings: Point[][];
  /** Where a label stands best, and the half-width of the room there for a text 2.4 times as wide as it is high. */
  x: number;
  y: number;
  room: number;
  /** Height at which a line from there to words beside the map crosses the least land. */
  level: number;
}

export interface Outlines {
  frames: Frame[];
  shapes: Shape[];
}

/**
 * Digits of the steps, small ones first: the upper half says that another digit follows. Frequent steps have the characters that
 * are frequent in a minified script, with which they share their codes in a compressed file: 200 bytes fewer.
 */
const DIGITS = 'ne=.t,r)(:ialsouhdcmpgbywvf0-18>kxjqzETRNIASOLHDUCPM';
const BASE = DIGITS.length / 2;

/** Arcs as lines of points. */
const decodeArcs = (arcs: string): Point[][] => {
  const lines: Point[][] = [[]];
  const at: [number, number] = [0, 0];
  let axis = 0;
  let value = 0;
  let weight = 1;
  for (const letter of arcs) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) {
      lines.push([]);
      continue;
    }
    value += (digit % BASE) * weight;
    weight *= BASE;
    if (digit >= BASE) continue;
    // Even for positive steps, odd for negative ones; each starts from the point before.
    at[axis]! += (value >> 1) ^ -(value & 1);
    if (axis) lines.at(-1)!.push([...at]);
    axis = 1 - axis;
    value = 0;
    weight = 1;
  }
  return lines;
};

export const decode = ({ frames, shapes, arcs }: EncodedOutlines): Outlines => {
  const lines = decodeArcs(arcs);
  // An arc starts where the one before it ends, and the first where the last does.
  const lineOf = (reference: number): Point[] =>
    (reference < 0 ? [...lines[-reference - 1]!].reverse() : lines[reference - 1]!).slice(1);
  return {
    frames: frames.map(([id, width, height, k, x, y]) => ({ id, width, height, k, x, y })),
    shapes: shapes.map(([code, name, frame, rings, x, y, room, level = y]) => ({
      code, name, frame, x, y, room, level,
      rings: rings.split(',').map((ring) => ring.split(' ').flatMap((reference) => lineOf(Number(reference)))),
    })),
  };
};

/** SVG path of rings placed at x, y and scaled; rounded to a tenth, as relative steps. */
export const pathOf = (rings: readonly (readonly Point[])[], at: { x: number; y: number; scale: number }): string => {
  let d = '';
  for (const ring of rings) {
    let from: Point | undefined;
    for (const point of ring) {
      const x = Math.round((at.x + point[0] * at.scale) * 10);
      const y = Math.round((at.y + point[1] * at.scale) * 10);
      d += from ? ` ${(x - from[0]) / 10},${(y - from[1]) / 10}` : `M${x / 10},${y / 10}l`;
      from = [x, y];
    }
    d += 'z';
  }
  return d;
};
