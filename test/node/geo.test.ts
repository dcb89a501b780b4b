import { geoConicConformal, geoMercator } from 'd3-geo';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, resolver } from '../../src/geo/codes.ts';
import { pathOf, type Outlines, type Point, type Shape } from '../../src/geo/outlines.ts';
import { locate, project } from '../../src/geo/projection.ts';
import { loadDepartements, outlinesOf } from '../../src/geo/territories.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scripts/data/${path}`, import.meta.url), 'utf8'));
const known = (json('regions.json') as { regions: { code: string; nom: string }[] }).regions;
const features = (
  json('naturalearth10m-fr-departements.geojson') as {
    features: { properties: { code: string; nom: string; region: string } }[];
  }
).features;

const sorted = (pairs: string[][]): string[] => pairs.map((pair) => pair.join(' ')).sort();

/** Whether a point of the shape's frame lies in it (even-odd rule). */
const contains = ({ rings }: Shape, x: number, y: number): boolean =>
  rings
    .flatMap((ring) => ring.map((point, index): [Point, Point] => [ring.at(index - 1)!, point]))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length %
    2 ===
  1;

const regions = outlinesOf('regions');
let departements: Outlines;
test('the departements are there only once they are loaded', async () => {
  expect(() => outlinesOf('departements')).toThrow('geography: expected the outlines of the departements');
  await loadDepartements();
  expect(outlinesOf('departements').shapes.length).toBe(105);
  expect(loadDepartements()).toBeUndefined();
  expect(outlinesOf('departements')).toBe(outlinesOf('departements'));
});
// Read when a test runs: the first test loads them.
const both = (): Outlines[] => [regions, (departements ??= outlinesOf('departements'))];

describe('outlines', () => {
  test('18 regions with the codes and names of regions.json, typographic apostrophes', () => {
    const names = new Map(regions.shapes.map(({ code, name }) => [code, name]));
    expect(sorted([...names])).toEqual(sorted(known.map(({ code, nom }) => [code, nom.replaceAll("'", '’')])));
  });

  test('101 departements with the codes and names of the source; Paris and its three neighbours twice', () => {
    const { shapes } = both()[1]!;
    const names = new Map(shapes.map(({ code, name }) => [code, name]));
    expect(sorted([...names])).toEqual(
      sorted(features.map(({ properties: { code, nom } }) => [code, nom.replaceAll("'", '’')])),
    );
    expect(
      shapes
        .filter(({ code }, index) => shapes.findIndex((other) => other.code === code) !== index)
        .map(({ code }) => code),
    ).toEqual(['75', '92', '93', '94']);
  });

  test('every shape lies in its frame, and the anchor of its label in the shape', () => {
    for (const { shapes, frames } of both()) {
      for (const shape of shapes) {
        const { width, height } = frames[shape.frame]!;
        const axis = (index: 0 | 1): number[] => shape.rings.flat().map((point) => point[index]);
        const [left, top] = [Math.min(...axis(0)), Math.min(...axis(1))];
        const [right, bottom] = [Math.max(...axis(0)), Math.max(...axis(1))];
        expect(
          [left >= -0.5, top >= -0.5, right <= width + 0.5, bottom <= height + 0.5, right - left > 3],
          shape.name,
        ).toEqual([true, true, true, true, true]);
        expect(contains(shape, shape.x, shape.y), `anchor of ${shape.name}`).toBe(true);
        expect(shape.room).toBeGreaterThan(0);
        expect(shape.level >= 0 && shape.level <= height).toBe(true);
      }
    }
  });

  test('a border is drawn alike on both its sides: neighbours leave no gap, and only coasts and frontiers have one side', () => {
    const metropole = regions.shapes.filter(({ frame }) => frame === 0);
    const sides = new Map<string, number>();
    for (const ring of metropole.flatMap(({ rings }) => rings)) {
      ring.forEach((point, index) => {
        const segment = [ring.at(index - 1)!, point].map(String).sort().join(' ');
        sides.set(segment, (sides.get(segment) ?? 0) + 1);
      });
    }
    const counts = [...sides.values()];
    expect(Math.max(...counts)).toBe(2);
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(300);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(400);
    // No point belongs to two regions.
    fc.assert(
      fc.property(
        fc.double({ min: 150, max: 400, noNaN: true }),
        fc.double({ min: 150, max: 400, noNaN: true }),
        (x, y) => {
          expect(metropole.filter((shape) => contains(shape, x, y)).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('a path is made of relative steps of a tenth, each ring closed', () => {
    const square: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
    ];
    expect(pathOf([square], { x: 1, y: 2, scale: 0.5 })).toBe('M1,2l 5,0 0,5z');
    expect(pathOf([square, square], { x: 0, y: 0, scale: 1 })).toBe('M0,0l 10,0 0,10zM0,0l 10,0 0,10z');
    expect(pathOf([square], { x: 1, y: 2, scale: 0.0001 })).toBe('M1,2l 0,0 0,0z');
  });
});

const TOWNS: [code: string, departement: string, lon: number, lat: number][] = [
  ['11', '75', 2.35, 48.86],
  ['24', '45', 1.91, 47.9],
  ['27', '21', 5.04, 47.32],
  ['28', '76', 1.1, 49.44],
  ['32', '59', 3.06, 50.63],
  ['44', '67', 7.75, 48.57],
  ['52', '44', -1.55, 47.22],
  ['53', '35', -1.68, 48.11],
  ['75', '33', -0.58, 44.84],
  ['76', '31', 1.44, 43.6],
  ['84', '69', 4.84, 45.76],
  ['93', '13', 5.38, 43.31],
  ['94', '2A', 8.97, 41.62],
  ['01', '971', -61.7, 16.02],
  ['02', '972', -61.05, 14.62],
  ['03', '973', -52.4, 4.8],
  ['04', '974', 55.47, -20.9],
  ['06', '976', 45.2, -12.8],
];

describe('projection', () => {
  test.each(TOWNS)('a town of region %s lies in it, and in departement %s', (code, departement, lon, lat) => {
    for (const [outlines, expected] of [
      [both()[0]!, code],
      [both()[1]!, departement],
    ] as const) {
      const { frame, x, y } = locate(outlines, lon, lat)!;
      expect(
        outlines.shapes.filter((shape) => shape.frame === frame && contains(shape, x, y)).map((shape) => shape.code),
      ).toEqual([expected]);
    }
  });

  test('is d3-geo’s conic conformal 44/49 in the metropole, to 0.01', () => {
    const [frame] = regions.frames;
    const d3 = geoConicConformal().parallels([44, 49]).rotate([-3, 0]).scale(frame!.k).translate([0, 0]);
    const origin = d3([3, 46.5])!;
    const ours = project(frame!, 3, 46.5);
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 11, noNaN: true }),
        fc.double({ min: 40, max: 52, noNaN: true }),
        (lon, lat) => {
          const [x, y] = project(frame!, lon, lat);
          const [expectedX, expectedY] = d3([lon, lat])!;
          expect(x - ours[0]).toBeCloseTo(expectedX - origin[0], 2);
          expect(y - ours[1]).toBeCloseTo(expectedY - origin[1], 2);
        },
      ),
    );
  });

  test('the metropole’s frame is d3-geo’s fit of the source to 600 units, to 0.01', () => {
    const metropole = {
      type: 'FeatureCollection',
      features: features.filter(({ properties }) => properties.code.length === 2),
    };
    const d3 = geoConicConformal()
      .parallels([44, 49])
      .rotate([-3, 0])
      .fitWidth(600, metropole as never);
    for (const [, , lon, lat] of TOWNS.slice(0, 13)) {
      const [x, y] = project(regions.frames[0]!, lon, lat);
      const [expectedX, expectedY] = d3([lon, lat])!;
      expect([x, y]).toEqual([expect.closeTo(expectedX, 2), expect.closeTo(expectedY, 2)]);
    }
  });

  test('is d3-geo’s Mercator in the five insets, to 0.01', () => {
    for (const [code, , lon, lat] of TOWNS.slice(13)) {
      const frame = regions.frames.find(({ id }) => id === code)!;
      const d3 = geoMercator().scale(frame.k).translate([0, 0]);
      const [x0, y0] = d3([0, 0])!;
      const [x, y] = project(frame, lon, lat);
      const [expectedX, expectedY] = d3([lon, lat])!;
      expect([x - frame.x, y - frame.y]).toEqual([
        expect.closeTo(expectedX - x0, 2),
        expect.closeTo(expectedY - y0, 2),
      ]);
    }
  });

  test.each<[string, number, number]>([
    ['London', -0.13, 51.51],
    ['Barcelona', 2.17, 41.39],
    ['Nouméa', 166.45, -22.27],
    ['the North Pole', 0, 90],
    ['the South Pole', 0, -90],
    ['longitude 1e308', 1e308, 47],
  ])('%s is on no frame', (_, lon, lat) => {
    expect(locate(regions, lon, lat)).toBeUndefined();
  });
});

describe('codes', () => {
  test.each<[string | number, string]>([
    ['28', '28'],
    [28, '28'],
    [1, '01'],
    ['1', '01'],
    ['01', '01'],
    ['Normandie', '28'],
    ['NORMANDIE', '28'],
    [' normandie ', '28'],
    ['Ile-de-France', '11'],
    ['ile de france', '11'],
    ['Région Île-de-France', '11'],
    ['IDF', '11'],
    ['FR-IDF', '11'],
    ['fr-28', '28'],
    ['PACA', '93'],
    ['Provence Alpes Cote d Azur', '93'],
    ["Provence-Alpes-Côte d'Azur", '93'],
    ['Provence-Alpes-Côte d’Azur', '93'],
    ['FR-PAC', '93'],
    ['Centre', '24'],
    ['Centre-Val de Loire', '24'],
    ['AURA', '84'],
    ['FR-ARA', '84'],
    ['BFC', '27'],
    ['Bretagne', '53'],
    ['FR-BRE', '53'],
    ['Réunion', '04'],
    ['La Réunion', '04'],
    ['974', '04'],
    [974, '04'],
    ['FR-974', '04'],
    ['Guyane', '03'],
    ['FR-GF', '03'],
    ['Mayotte', '06'],
    ['FR-20R', '94'],
    ['Corse', '94'],
  ])('%o is region %s', (written, code) => {
    expect(resolver(regions)(written)).toBe(code);
  });

  test.each([
    '',
    ' ',
    '-',
    '97',
    '05',
    '99',
    'Wallonie',
    'constructor',
    '__proto__',
    'toString',
    'fr',
    'région',
    -28.5,
    -28,
    2.8,
    1e308,
  ])('%o is no region', (written) => {
    expect(resolver(regions)(written)).toBeUndefined();
  });

  test.each<[string | number, string]>([
    ['2A', '2A'],
    ['2a', '2A'],
    ['FR-2B', '2B'],
    [1, '01'],
    ['1', '01'],
    [75, '75'],
    ['971', '971'],
    ['Paris', '75'],
    ['Val d Oise', '95'],
    ["Val-d'Oise", '95'],
    ['Côtes-d’Armor', '22'],
    ["cotes d'armor", '22'],
    ['La Réunion', '974'],
    ['Département Loire', '42'],
  ])('%o is departement %s', (written, code) => {
    expect(resolver(both()[1]!)(written)).toBe(code);
  });

  test.each(['20', '96', 'idf', 'PACA', '99'])('%o is no departement', (written) => {
    expect(resolver(both()[1]!)(written)).toBeUndefined();
  });

  test('every code and every name resolves to itself, however it is written', () => {
    for (const outlines of both()) {
      for (const { code, name } of outlines.shapes) {
        for (const written of [code, name, name.toUpperCase(), name.replace(/[-’]/g, ' '), `FR-${code}`, fold(name)])
          expect([written, resolver(outlines)(written)]).toEqual([written, code]);
      }
    }
  });
});
