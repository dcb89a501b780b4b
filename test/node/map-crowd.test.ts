import { beforeAll, describe, expect, test } from 'vitest';
import type { Point } from '../../src/geo/outlines.ts';
import { regions } from '../../src/charts/regions.ts';
import { parseRegions, type RegionsData } from '../../src/data/regions.ts';
import { describeRegions } from '../../src/describe/regions.ts';
import { outlinesOf } from '../../src/geo/territories.ts';
import { countByTerritory, groupPlaces, isInside, rowsOf } from '../../src/layout/map-crowd.ts';
import { crowdOf } from '../../src/layout/map-places.ts';
import { layoutRegions } from '../../src/layout/regions.ts';

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

/** Made up: points on a lattice over the middle of the country, all of them on land. */
const places = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `p${index}`,
    label: `Exemple ${index}`,
    lon: 0.5 + (index % 200) * 0.02,
    lat: 45 + Math.floor(index / 200) * 0.02,
  }));
const data = (count: number): RegionsData =>
  parseRegions({ rows: [{ code: '24', value: 1 }], points: places(count) }, { lang: 'fr', report: () => {} });
const draw = (count: number) => layoutRegions(data(count), { width: 720, lang: 'fr' });
const texts = (count: number): string[] =>
  draw(count).marks.flatMap((mark) => (mark.type === 'text' ? [plain(mark.text)] : []));

test('few places need nothing more; many wait once for the part that draws them', async () => {
  expect(regions.prepare!({ rows: [], points: places(300) })).toBeUndefined();
  expect(crowdOf(data(301))).toBeUndefined();
  await regions.prepare!({ rows: [], points: places(301) });
  expect(crowdOf(data(301))).toHaveProperty('drawCrowd');
  expect(crowdOf(data(300))).toBe(false);
  expect(regions.prepare!({ rows: [], points: places(301) })).toBeUndefined();
});

test('places of one square are one disc, in their middle', () => {
  expect(
    groupPlaces(
      [
        { x: 1, y: 1 },
        { x: 3, y: 5 },
        { x: 11, y: 6 },
        { x: 13, y: 1 },
        { x: -1, y: 1 },
      ],
      12,
    ),
  ).toEqual([
    { x: 5, y: 4, count: 3 },
    { x: 13, y: 1, count: 1 },
    { x: -1, y: 1, count: 1 },
  ]);
});

test('a point in a hole, or outside, is not inside', () => {
  const square = (from: number, to: number): [number, number][] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  const rows = rowsOf([square(0, 10), square(4, 6)]);
  expect([
    isInside(rows, 2, 5),
    isInside(rows, 5, 5),
    isInside(rows, 8, 5),
    isInside(rows, 12, 5),
    isInside(rows, -1, 5),
  ]).toEqual([true, false, true, false, false]);
});

test('a territory holds the places within its own lines, in its own frame', () => {
  const outlines = outlinesOf('regions');
  const at = (code: string) => {
    const shape = outlines.shapes.find((each) => each.code === code)!;
    return { frame: shape.frame, x: shape.x, y: shape.y };
  };
  const counts = countByTerritory({ outlines }, [at('24'), at('24'), at('11'), at('01'), { ...at('24'), frame: 1 }]);
  expect(Object.fromEntries(counts)).toEqual({ '24': 2, '11': 1, '01': 1 });
});

test('places near a border are counted where each of them lies', () => {
  const outlines = outlinesOf('regions');
  const metropole = outlines.shapes.filter(({ frame }) => frame === 0);
  const crosses = (x: number, y: number, [x1, y1]: Point, [x2, y2]: Point): boolean =>
    y1 > y !== y2 > y && x > x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
  // Every fifth unit of the map, borders and sea included, against all sides of all outlines.
  const places = Array.from({ length: 120 * 112 }, (_, index) => ({
    frame: 0,
    x: (index % 120) * 5 + 0.3,
    y: Math.floor(index / 120) * 5 + 0.7,
  }));
  const expected = new Map<string, number>();
  for (const { x, y } of places) {
    const holder = metropole.find(
      ({ rings }) =>
        rings.flatMap((ring) => ring.filter((to, index) => crosses(x, y, ring.at(index - 1)!, to))).length % 2 === 1,
    );
    if (holder) expected.set(holder.code, (expected.get(holder.code) ?? 0) + 1);
  }
  expect(countByTerritory({ outlines }, places)).toEqual(expected);
  expect(expected.size).toBe(13);
});

describe('drawn', () => {
  beforeAll(() => regions.prepare!({ points: places(301) }));

  test('up to 2,000 places are each drawn, in one path and without a word', () => {
    const { marks, targets } = draw(2000);
    const paths = marks.filter((mark) => mark.type === 'path' && mark.fill === 'text');
    expect(paths).toHaveLength(1);
    expect((paths[0] as { d: string }).d.match(/M/g)).toHaveLength(2000);
    expect(marks.filter(({ type }) => type === 'circle').length).toBeLessThan(20);
    expect(targets.some(({ key }) => key.startsWith('p'))).toBe(false);
    expect(texts(2000).filter((text) => text.includes('regroupés'))).toEqual([]);
  });

  test('more are grouped, and the reader is told in how many discs', () => {
    const said = texts(12_000).find((text) => text.includes('12 000 lieux'))!;
    expect(said).toMatch(/^12 000 lieux, regroupés en \d+ disques : leur surface dit le nombre\.$/);
    const path = draw(12_000).marks.find((mark) => mark.type === 'path' && mark.fill === 'text') as { d: string };
    expect(path.d.match(/M/g)).toHaveLength(Number(/en (\d+) disques/.exec(said)![1]));
  });

  test('the pointer finds the very place under it, and none where none is near', () => {
    const { nearest } = draw(12_000);
    const [few] = [layoutRegions(data(200), { width: 720, lang: 'fr' })];
    for (const key of ['p0', 'p57', 'p199']) {
      const { box } = few.targets.find((target) => target.key === key)!;
      expect(nearest!(box.x + 12, box.y + 12)).toMatchObject({ key, label: expect.stringContaining('Exemple') });
    }
    expect(nearest!(5, 5)).toBeUndefined();
  });

  test('regions say how many places they hold, and all places are counted', () => {
    const counts = draw(12_000).targets.flatMap(({ details = [] }) =>
      details.flatMap((line) => /^Lieu : ([\d ]+)$/.exec(plain(line))?.[1]?.replaceAll(' ', '') ?? []),
    );
    expect(counts).toHaveLength(18);
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(12_000);
  });

  test('what is selected stands out of the crowd, with its name', () => {
    const { marks } = layoutRegions(data(12_000), { width: 720, lang: 'fr', selected: 'p57' });
    expect(marks.some((mark) => mark.type === 'text' && mark.text === 'Exemple 57')).toBe(true);
  });

  test('the table and the files hold every place', () => {
    expect(describeRegions(data(12_000), 'fr').rows.filter(({ lon }) => lon !== null)).toHaveLength(12_000);
  });
});
