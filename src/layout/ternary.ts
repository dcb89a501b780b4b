/** Ternary coordinates: three weights as one point of a triangle. */
import { normalise, type Weights } from '../data/levers.ts';

export interface Point {
  x: number;
  y: number;
}
/** The corners, in the order of the weights. */
export type Triangle = readonly [Point, Point, Point];

/**
 * The barycentre of the corners: a weight of 1 is its corner, equal weights the centroid, and the nearer a point is to a
 * corner, the larger that weight's share (Möbius, "Der barycentrische Calcul", 1827). Weights need not sum to 1, only to more
 * than 0. The map is affine: the triangle need not be equilateral for shares along a side to stay true.
 */
export const ternaryPoint = (weights: Weights, [p, q, r]: Triangle): Point => {
  const [a, b, c] = normalise(weights);
  return { x: a * p.x + b * q.x + c * r.x, y: a * p.y + b * q.y + c * r.y };
};
