/**
 * Longitude and latitude to a place on the map: the formulas of the build script's d3-geo projections, which would cost 8 KB.
 * J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987: Lambert conformal conic, spherical,
 * p. 107-109 (standard parallels 44 and 49 N, central meridian 3 E: the metropole); Mercator, p. 41 (overseas insets).
 */
import type { Frame, Outlines } from './outlines.ts';

const RADIANS = Math.PI / 180;
const tangent = (latitude: number): number => Math.tan(Math.PI / 4 + latitude / 2);
const SOUTH = 44 * RADIANS;
const NORTH = 49 * RADIANS;
/** Cone constant n (15-3) and F (15-2). */
const CONE = Math.log(Math.cos(SOUTH) / Math.cos(NORTH)) / Math.log(tangent(NORTH) / tangent(SOUTH));
const SIZE = (Math.cos(SOUTH) * tangent(SOUTH) ** CONE) / CONE;

/** Degrees to units of the frame; y downward. */
export const project = (frame: Frame, longitude: number, latitude: number): [number, number] => {
  const { k, x, y } = frame;
  const phi = latitude * RADIANS;
  // The insets are frames named by a region's code.
  if (/^\d/.test(frame.id)) return [x + k * longitude * RADIANS, y - k * Math.log(tangent(phi))];
  const rho = SIZE / tangent(phi) ** CONE;
  const theta = CONE * (longitude - 3) * RADIANS;
  return [x + k * rho * Math.sin(theta), y - k * (SIZE - rho * Math.cos(theta))];
};

/** The frame that holds a point, and where; undefined when none does. */
export const locate = (
  outlines: Outlines,
  longitude: number,
  latitude: number,
): { frame: number; x: number; y: number } | undefined => {
  let frame = 0;
  for (const each of outlines.frames) {
    const [x, y] = project(each, longitude, latitude);
    if (each.id !== 'paris' && x >= 0 && y >= 0 && x <= each.width && y <= each.height) return { frame, x, y };
    frame++;
  }
  return undefined;
};
