/** Names beside points: each takes the first free place round its point, and none lies on another or on a mark. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelRequest {
  /** Centre of the mark to be named. */
  x: number;
  y: number;
  /** Distance kept from that centre: the mark's radius and a gap. */
  distance: number;
  /** Size of the label. */
  width: number;
  height: number;
}

export const collide = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Box of a mark round its centre. */
export const boxAround = (x: number, y: number, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

// Right, left, above, below and the corners: an order of preference of cartographers (Imhof, "Positioning names on maps", 1975).
const SIDES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/**
 * Greedy: the first label is served first, and a label without a free place gets `undefined`; the caller lists it elsewhere.
 * `obstacles` are boxes that no label may touch: marks, other texts. Labels stay within `bounds`.
 */
export const placeLabels = (
  labels: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): (Box | undefined)[] => {
  const taken = [...obstacles];
  return labels.map(({ x, y, distance, width, height }) => {
    const places = SIDES.map(([dx, dy]): Box => ({
      x: x + dx * distance + ((dx - 1) / 2) * width,
      y: y + dy * distance + ((dy - 1) / 2) * height,
      width,
      height,
    }));
    const free = places.find(
      (box) =>
        box.x >= bounds.x &&
        box.y >= bounds.y &&
        box.x + width <= bounds.x + bounds.width &&
        box.y + height <= bounds.y + bounds.height &&
        !taken.some((other) => collide(box, other)),
    );
    if (free) taken.push(free);
    return free;
  });
};
