/**
 * The format of the generated outlines, and their decoding. Arcs are steps on a grid of half units, as letters; a
 * border between two territories is one arc that both use. A layout scales the lines to its own width and rounds them there,
 * so that a hatch keeps its pitch and neighbours still meet.
 */
export interface EncodedOutlines {
  /** Name, width, height; scale and origin of the raw projection (projection.ts). */
  frames: [id: string, width: number, height: number, k: number, x: number, y: number][];
  /** Code, name, frame, rings of arcs (1 is the first, -1 the same one backwards), label anchor and room, callout. */
  shapes: [
    code: string, name: string, frame: number, rings: string,
    anchorX: number, anchorY: number, room: number,
    calloutX?: number, calloutY?: number, level?: number,
  ][];
  arcs: string;
}

/** Coordinates of a line in units of its frame: x, y, x, y… */
export type Line = readonly number[];

export interface Frame {
  /** `metropole`, the code of an overseas region, or `paris` for the enlarged inset. */
  id: string;
  width: number;
  height: number;
  k: number;
  x: number;
  y: number;
  /** Lines that only one territory of the frame borders: coasts and frontiers. */
  coast: Line[];
}

export interface Shape {
  code: string;
  name: string;
  /** Index of the frame. */
  frame: number;
  rings: Line[];
  /** Left, top, right, bottom. */
  box: [number, number, number, number];
  /** Where a label stands best, and the half-width of the room there for a text 2.4 times as wide as it is high. */
  anchor: [number, number];
  room: number;
  /** Dot in the territory and level at which a line to words beside the map crosses the least land. */
  callout: { x: number; y: number; level: number };
}

export interface Outlines {
  frames: Frame[];
  shapes: Shape[];
}

const GRID = 2;
const BASE = 39;

const decodeArc = (letters: string): Line => {
  const line: number[] = [];
  let value = 0;
  let weight = 1;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charCodeAt(index);
    const digit = letter - (letter > 92 ? 49 : 48);
    value += (digit % BASE) * weight;
    if (digit < BASE) {
      // Even for positive steps, odd for negative ones; each starts from the point before.
      line.push((line.at(-2) ?? 0) + (value % 2 ? -(value + 1) / 2 : value / 2) / GRID);
      value = 0;
      weight = 1;
    } else weight *= BASE;
  }
  return line;
};

const reversed = (line: Line): number[] => {
  const back: number[] = [];
  for (let index = line.length - 2; index >= 0; index -= 2) back.push(line[index]!, line[index + 1]!);
  return back;
};

export const decode = ({ frames, shapes, arcs }: EncodedOutlines): Outlines => {
  const lines = arcs.split('!').map(decodeArc);
  // How often each arc is used, and in which frame.
  const uses = lines.map(() => ({ count: 0, frame: 0 }));
  const decoded = shapes.map(([code, name, frame, rings, anchorX, anchorY, room, x = anchorX, y = anchorY, level = anchorY]): Shape => {
    const box: Shape['box'] = [Infinity, Infinity, -Infinity, -Infinity];
    return {
      code,
      name,
      frame,
      box,
      rings: rings.split(',').map((ring) => {
        const points: number[] = [];
        for (const reference of ring.split(' ').map(Number)) {
          const index = Math.abs(reference) - 1;
          uses[index] = { count: uses[index]!.count + 1, frame };
          points.push(...(reference < 0 ? reversed(lines[index]!) : lines[index]!));
        }
        points.forEach((value, index) => {
          const side = index % 2;
          box[side] = Math.min(box[side]!, value);
          box[side + 2] = Math.max(box[side + 2]!, value);
        });
        return points;
      }),
      anchor: [anchorX, anchorY],
      room,
      callout: { x, y, level },
    };
  });
  return {
    shapes: decoded,
    frames: frames.map(([id, width, height, k, x, y], frame) => ({
      id, width, height, k, x, y,
      coast: lines.filter((_, index) => uses[index]!.count === 1 && uses[index]!.frame === frame),
    })),
  };
};

/** Whether a point of the shape's frame lies in it (even-odd rule). */
export const contains = ({ rings, box }: Shape, x: number, y: number): boolean => {
  if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) return false;
  let inside = false;
  for (const ring of rings) {
    let ax = ring.at(-2)!;
    let ay = ring.at(-1)!;
    for (let index = 0; index < ring.length; index += 2) {
      const bx = ring[index]!;
      const by = ring[index + 1]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      ax = bx;
      ay = by;
    }
  }
  return inside;
};

/** SVG path of lines placed at x, y and scaled; rounded to a tenth, as relative steps. */
export const pathOf = (lines: readonly Line[], at: { x: number; y: number; scale: number }, close = ''): string => {
  let d = '';
  for (const line of lines) {
    let fromX = 0;
    let fromY = 0;
    let steps = '';
    for (let index = 0; index < line.length; index += 2) {
      const x = Math.round((at.x + line[index]! * at.scale) * 10);
      const y = Math.round((at.y + line[index + 1]! * at.scale) * 10);
      if (index === 0) d += `M${x / 10},${y / 10}`;
      else if (x !== fromX || y !== fromY) steps += `${steps && ' '}${(x - fromX) / 10},${(y - fromY) / 10}`;
      fromX = x;
      fromY = y;
    }
    d += steps && `l${steps}${close}`;
  }
  return d;
};
