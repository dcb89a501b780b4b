// Builds src/geo/regions-outlines.ts and src/geo/departements-outlines.ts from scripts/data/naturalearth10m-fr-departements.geojson.
// Run by hand and commit the result: node scripts/build-outlines.mjs
//
// Departements are projected frame by frame (metropole, five overseas insets, an enlarged Paris), simplified together so that
// neighbours keep one border, merged by region, snapped to a grid and cut into arcs: a border between two regions is then
// written once. Arcs are steps from point to point, one or two characters each: half the bytes, gzipped, of SVG paths.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { geoConicConformal, geoConicConformalRaw, geoMercator, geoMercatorRaw } from 'd3-geo';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const WIDTH = 600;
const INSET = { width: 84, height: 72 };
// Paris and the three departements round it, to see them apart.
const PARIS = { codes: ['75', '92', '93', '94'], width: 120, height: 110 };
// Points whose triangle is under this area go, in square units of the frame: 2.5 px² where the map of regions is 430 px wide; the
// smaller departements, which are loaded on demand, keep more.
const MIN_TRIANGLE = { regions: 5, departements: 2 };
// Islands and holes smaller than this go: no eye would find them.
const MIN_RING = 4;

const root = new URL('..', import.meta.url);
const source = 'scripts/data/naturalearth10m-fr-departements.geojson';
const departements = JSON.parse(readFileSync(new URL(source, root), 'utf8')).features;
const regionNames = new Map(
  JSON.parse(readFileSync(new URL('scripts/data/regions.json', root), 'utf8')).regions.map(({ code, nom }) => [
    code,
    nom,
  ]),
);
const typographic = (name) => name.replaceAll("'", '’');

const radians = (degrees) => (degrees * Math.PI) / 180;
const collection = (features) => ({ type: 'FeatureCollection', features });
const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const round = (value, digits) => Number(value.toFixed(digits));

/** Frames: what is projected apart. `k`, `x`, `y` place the raw projection (src/geo/projection.ts): x + k * raw, y - k * raw. */
const metropole = departements.filter(({ properties }) => properties.code.length === 2);
const conic = geoConicConformal().parallels([44, 49]).rotate([-3, 0]).fitWidth(WIDTH, collection(metropole));
const place = (projection, raw, [longitude, latitude], longitude0) => {
  const k = projection.scale();
  const [x, y] = projection([longitude, latitude]);
  const [rawX, rawY] = raw(radians(longitude - longitude0), radians(latitude));
  return [round(k, 3), round(x - k * rawX, 3), round(y + k * rawY, 3)];
};
const conicRaw = geoConicConformalRaw(radians(44), radians(49));
const extent = (points) => {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
};
const project = (feature, projection) => ({
  type: 'Feature',
  properties: feature.properties,
  geometry: {
    type: 'MultiPolygon',
    coordinates: polygonsOf(feature.geometry).map((polygon) =>
      polygon.map((ring) => ring.map((point) => projection(point))),
    ),
  },
});
const pointsOf = (features) => features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));

const projected = metropole.map((feature) => project(feature, conic));
const height = Math.ceil(extent(pointsOf(projected))[3]);
const frames = [
  { id: 'metropole', width: WIDTH, height, place: place(conic, conicRaw, [3, 46.5], 3), features: projected },
  ...departements
    .filter(({ properties }) => properties.code.length === 3)
    .map((feature) => {
      // Conformal like the metropole's, and upright far from the meridian of Paris.
      const mercator = geoMercator().fitExtent(
        [
          [1, 1],
          [INSET.width - 1, INSET.height - 1],
        ],
        feature,
      );
      const features = [project(feature, mercator)];
      const [left, top, right, bottom] = extent(pointsOf(features));
      mercator.translate([mercator.translate()[0] - left + 1, mercator.translate()[1] - top + 1]);
      return {
        id: feature.properties.region,
        width: Math.ceil(right - left + 2),
        height: Math.ceil(bottom - top + 2),
        place: place(mercator, geoMercatorRaw, [0, 0], 0),
        features: [project(feature, mercator)],
      };
    }),
];
const paris = metropole.filter(({ properties }) => PARIS.codes.includes(properties.code));
const near = geoConicConformal()
  .parallels([44, 49])
  .rotate([-3, 0])
  .fitSize([PARIS.width, PARIS.height], collection(paris));
const parisFrame = {
  id: 'paris',
  width: PARIS.width,
  height: PARIS.height,
  place: place(near, conicRaw, [2.35, 48.85], 3),
  features: paris.map((feature) => project(feature, near)),
};

const ringArea = (ring) =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], index) => sum + x * ring[(index + 1) % ring.length][1] - ring[(index + 1) % ring.length][0] * y,
      0,
    ) / 2,
  );

/** Merged shapes of a frame, simplified, without specks. */
const shapesOf = (frame, keyOf, minTriangle) => {
  const topo = simplify(presimplify(topology({ all: collection(frame.features) }, 1e6)), minTriangle);
  const { geometries } = topo.objects.all;
  return [...new Set(geometries.map(keyOf))].sort().map((code) => ({
    code,
    polygons: merge(
      topo,
      geometries.filter((geometry) => keyOf(geometry) === code),
    )
      .coordinates.map((polygon) => polygon.filter((ring) => ringArea(ring) >= MIN_RING))
      .filter((polygon) => polygon.length > 0),
  }));
};

/** Even-odd: whether a point lies in the polygons. */
const contains = (polygons, x, y) => {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
};

/** Distance to the border when x counts `1 / stretch`. */
const clearance = (polygons, x, y, stretch) => {
  let nearest = Infinity;
  for (const ring of polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = [(ring[i - 1][0] - x) / stretch, ring[i - 1][1] - y];
      const [dx, dy] = [(ring[i][0] - x) / stretch - ax, ring[i][1] - y - ay];
      const t = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(ax + t * dx, ay + t * dy));
    }
  }
  return nearest;
};

const grid = ([left, top, right, bottom], step) => {
  const points = [];
  for (let x = left + step / 2; x < right; x += step)
    for (let y = top + step / 2; y < bottom; y += step) points.push([x, y]);
  return points;
};

// A number on a region is about 2.4 times as wide as it is high.
const STRETCH = 2.4;
/** Where a label fits best: among the roomiest points, the nearest to the middle; and the half-width of that room. */
const anchorOf = (polygons) => {
  const box = extent(polygons.flat(2));
  const inside = grid(box, Math.max(0.5, (box[2] - box[0]) / 70))
    .filter(([x, y]) => contains(polygons, x, y))
    .map(([x, y]) => ({ x, y, room: clearance(polygons, x, y, STRETCH) }));
  const most = Math.max(...inside.map(({ room }) => room));
  const middle = [
    inside.reduce((sum, { x }) => sum + x, 0) / inside.length,
    inside.reduce((sum, { y }) => sum + y, 0) / inside.length,
  ];
  const off = ({ x, y }) => Math.hypot(x - middle[0], y - middle[1]);
  const best = inside.filter(({ room }) => room > most * 0.86).sort((a, b) => off(a) - off(b))[0];
  return [Math.round(best.x), Math.round(best.y), Math.floor(best.room * STRETCH)];
};

/**
 * The line from a region to words beside the map: from the anchor up or down to a level, then out to the left or the right.
 * Chosen to cross as little of the other regions as can be, and to stay short.
 */
const CELL = 4;
const levelOf = (shape, shapes, [x, y]) => {
  const end = x < WIDTH / 2 ? 0 : WIDTH;
  const others = shapes.filter((other) => other !== shape);
  const crossing = (atX, atY) => (others.some(({ polygons }) => contains(polygons, atX, atY)) ? CELL : 0);
  let best = { cost: Infinity };
  for (const level of [y, ...Array.from({ length: height / CELL }, (_, index) => index * CELL)]) {
    let crossed = 0;
    for (let at = Math.min(level, y); at < Math.max(level, y); at += CELL) crossed += crossing(x, at);
    for (let at = Math.min(x, end); at < Math.max(x, end); at += CELL)
      crossed += crossing(at, level - 8) || crossing(at, level + 8);
    const cost = crossed * 4 + Math.abs(level - y);
    if (cost < best.cost) best = { cost, level };
  }
  // The anchor's own height needs no word.
  return best.level === y ? [] : [best.level];
};

// The digits of src/geo/outlines.ts. "!" ends an arc.
const [, DIGITS] = /DIGITS = '(.*)'/.exec(readFileSync(new URL('src/geo/outlines.ts', root), 'utf8'));
const BASE = DIGITS.length / 2;
const encode = (value) => {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (rest >= BASE) {
    text += DIGITS[BASE + (rest % BASE)];
    rest = Math.floor(rest / BASE);
  }
  return text + DIGITS[rest];
};

const snap = (ring) => {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const distinct = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1][0] || y !== points[index - 1][1],
  );
  return distinct.length > 3 ? distinct : undefined;
};

const build = (allFrames, keyOf, nameOf, minTriangle, withCallouts) => {
  const arcs = [];
  const shapes = [];
  // Each arc starts from the end of the one before, which most often is where it starts.
  let [x, y] = [0, 0];
  allFrames.forEach((frame, frameIndex) => {
    const found = shapesOf(frame, keyOf, minTriangle);
    for (const { code, polygons } of found) {
      const [left, top, right, bottom] = extent(polygons.flat(2));
      if (!(left >= -0.5 && top >= -0.5 && right <= frame.width + 0.5 && bottom <= frame.height + 0.5)) {
        throw new Error(`${code} exceeds its frame ${frame.id}: ${[left, top, right, bottom]}`);
      }
    }
    const snapped = found.map(({ code, polygons }) => ({
      type: 'Feature',
      properties: { code },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map(snap).filter(Boolean)).filter((rings) => rings.length > 0),
      },
    }));
    const topo = topology({ all: collection(snapped) });
    const offset = arcs.length;
    for (const arc of topo.arcs) {
      arcs.push(
        arc
          .map(([nextX, nextY]) => {
            const text = encode(nextX - x) + encode(nextY - y);
            [x, y] = [nextX, nextY];
            return text;
          })
          .join(''),
      );
    }
    topo.objects.all.geometries.forEach(({ properties, arcs: polygons }, index) => {
      const shape = found[index];
      const anchor = anchorOf(shape.polygons);
      // 1 is the first arc, -1 the same one backwards.
      const rings = polygons
        .flat()
        .map((ring) => ring.map((arc) => (arc < 0 ? -(~arc + offset + 1) : arc + offset + 1)).join(' '));
      shapes.push([
        properties.code,
        nameOf(properties.code),
        frameIndex,
        rings.join(),
        ...anchor,
        ...(withCallouts && frameIndex === 0 ? levelOf(shape, found, anchor) : []),
      ]);
    });
  });
  return {
    frames: allFrames.map((frame) => [frame.id, frame.width, frame.height, ...frame.place]),
    shapes,
    arcs: arcs.join('!'),
  };
};

const write = (file, name, what, { frames: frameRows, shapes, arcs }) => {
  const lines = (rows) =>
    rows
      .map((row) => `    [${row.map((cell) => (typeof cell === 'string' ? `'${cell}'` : cell)).join(', ')}],`)
      .join('\n');
  const code = `/**
 * ${what}
 * Generated by \`node scripts/build-outlines.mjs\` from ${source}: do not edit.
 * Made with Natural Earth (public domain), 1:10m; the format is read by outlines.ts.
 */
import type { EncodedOutlines } from './outlines.ts';

export const ${name}: EncodedOutlines = {
  frames: [
${lines(frameRows)}
  ],
  shapes: [
${lines(shapes)}
  ],
  arcs: '${arcs}',
};
`;
  mkdirSync(new URL('src/geo/', root), { recursive: true });
  writeFileSync(new URL(`src/geo/${file}`, root), code);
  console.log(`${file}: ${shapes.length} shapes, ${arcs.split('!').length} arcs, ${code.length} bytes`);
};

const departementName = new Map(departements.map(({ properties }) => [properties.code, typographic(properties.nom)]));
write(
  'regions-outlines.ts',
  'regionsOutlines',
  'Outlines of the 18 regions, pre-projected.',
  build(
    frames,
    ({ properties }) => properties.region,
    (code) => typographic(regionNames.get(code)),
    MIN_TRIANGLE.regions,
    true,
  ),
);
write(
  'departements-outlines.ts',
  'departementsOutlines',
  'Outlines of the 101 departements, pre-projected, and of Paris and its neighbours enlarged.',
  build(
    [...frames, parisFrame],
    ({ properties }) => properties.code,
    (code) => departementName.get(code),
    MIN_TRIANGLE.departements,
    false,
  ),
);
