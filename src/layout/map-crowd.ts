/**
 * Places by the thousand: one path for all of them, and discs for those that would only blot. Loaded with the first data that
 * holds so many. No place has a button of its own: the pointer finds the nearest, regions say how many they hold.
 */
import { quadtree, type Quadtree } from 'd3-quadtree';
import { largest } from '../data/largest.ts';
import type { Target } from '../scene/types.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Point } from '../geo/outlines.ts';
import type { MapContext } from './map.ts';
import type { PlacedPoint } from './map-places.ts';
import { round } from './shapes.ts';

/** From here on places are grouped. */
const BLOT = 2000;
/** Side of the squares whose places are one disc, and how far the pointer reaches. */
const CELL = 12;
const REACH = 12;

const words = {
  fr: (places: string, discs: string) =>
    `${places} lieux, regroupés en ${discs} disques\u202F: leur surface dit le nombre.`,
  en: (places: string, discs: string) => `${places} places, grouped in ${discs} discs: their area tells the number.`,
};

export interface Disc {
  x: number;
  y: number;
  count: number;
}

/** Places of one square as one disc, in their middle. */
export const groupPlaces = (points: readonly { x: number; y: number }[], cell = CELL): Disc[] => {
  const discs = new Map<number, Disc>();
  for (const { x, y } of points) {
    // No picture is a million squares wide.
    const key = Math.floor(x / cell) * 1e6 + Math.floor(y / cell);
    const disc = discs.get(key);
    if (!disc) discs.set(key, { x, y, count: 1 });
    else {
      disc.count++;
      disc.x += (x - disc.x) / disc.count;
      disc.y += (y - disc.y) / disc.count;
    }
  }
  return [...discs.values()];
};

/** An outline by rows of one unit: the sides that cross each, and how far it reaches to both sides. */
interface Rows {
  sides: (readonly [from: Point, to: Point])[][];
  left: number;
  right: number;
}

export const rowsOf = (rings: readonly (readonly Point[])[]): Rows => {
  const rows: Rows = { sides: [], left: Infinity, right: -Infinity };
  for (const ring of rings) {
    let from = ring.at(-1)!;
    for (const to of ring) {
      rows.left = Math.min(rows.left, to[0]);
      rows.right = Math.max(rows.right, to[0]);
      const last = Math.floor(Math.max(from[1], to[1]));
      for (let row = Math.floor(Math.min(from[1], to[1])); row <= last; row++)
        (rows.sides[row] ??= []).push([from, to]);
      from = to;
    }
  }
  return rows;
};

/** Whether a point lies within an outline: a line from it to the left crosses its sides an odd number of times. */
export const isInside = ({ sides, left, right }: Rows, x: number, y: number): boolean => {
  const row = sides[Math.floor(y)];
  if (!row || x < left || x > right) return false;
  let inside = false;
  for (const side of row) {
    const from = side[0];
    const to = side[1];
    if (from[1] > y !== to[1] > y && x > from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) {
      inside = !inside;
    }
  }
  return inside;
};

/** Places by the code of the territory that holds them. */
export const countByTerritory = (
  { outlines: { shapes } }: Pick<MapContext, 'outlines'>,
  places: readonly { frame: number; x: number; y: number }[],
): Map<string, number> => {
  const territories = shapes.map(({ code, frame, rings }) => ({ code, frame, rows: rowsOf(rings) }));
  const counts = new Map<string, number>();
  for (const { frame, x, y } of places) {
    for (const each of territories) {
      if (each.frame !== frame || !isInside(each.rows, x, y)) continue;
      counts.set(each.code, (counts.get(each.code) ?? 0) + 1);
      break;
    }
  }
  return counts;
};

/** One path of discs. */
const discsPath = (discs: readonly Disc[], radius: (count: number) => number): string => {
  let d = '';
  for (const { x, y, count } of discs) {
    const r = round(radius(count));
    d += `M${round(x - r)},${round(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
  }
  return d;
};

/** Draws the places. Returns what is said of them, and what finds the one under the pointer. */
export const drawCrowd = (
  { marks, lang }: MapContext,
  points: readonly PlacedPoint[],
  targetOf: (point: PlacedPoint) => Target,
): { note: string; nearest: (x: number, y: number) => Target | undefined } => {
  const grouped = points.length > BLOT;
  const discs = grouped ? groupPlaces(points) : points.map(({ x, y }) => ({ x, y, count: 1 }));
  const most = largest(discs, ({ count }) => count, 1);
  // The area of a disc, not its radius, tells the number.
  const radius = (count: number): number => (grouped ? Math.max(1, (CELL / 2) * Math.sqrt(count / most)) : 2.5);
  marks.push({
    type: 'path',
    d: discsPath(discs, radius),
    fill: 'text',
    stroke: 'surface',
    strokeWidth: 0.75,
    part: 'mark',
  });
  let tree: Quadtree<PlacedPoint> | undefined;
  return {
    note: grouped ? words[lang](formatNumber(points.length, lang), formatNumber(discs.length, lang)) : '',
    nearest: (x, y) => {
      // Made when a pointer first comes: readers without one do without.
      tree ??= quadtree(
        points as PlacedPoint[],
        (point) => point.x,
        (point) => point.y,
      );
      const point = tree.find(x, y, REACH);
      return point && targetOf(point);
    },
  };
};
