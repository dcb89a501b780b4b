import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, collide, placeLabels, type Box, type LabelRequest } from '../../src/layout/labels.ts';

const bounds: Box = { x: 0, y: 0, width: 200, height: 100 };
const label = (x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  x,
  y,
  distance: 10,
  width: 40,
  height: 16,
  ...more,
});

describe('a label takes the first free place', () => {
  test('on the right of its mark when nothing is there', () => {
    expect(placeLabels([label(100, 50)], [], bounds)).toEqual([{ x: 110, y: 42, width: 40, height: 16 }]);
  });

  test('on the left when the right leaves the picture', () => {
    expect(placeLabels([label(180, 50)], [], bounds)).toEqual([{ x: 130, y: 42, width: 40, height: 16 }]);
  });

  test('above when a mark stands on the right and on the left', () => {
    expect(placeLabels([label(100, 50)], [boxAround(120, 50, 5), boxAround(80, 50, 5)], bounds)).toEqual([
      { x: 80, y: 24, width: 40, height: 16 },
    ]);
  });

  test('below when above is taken too', () => {
    const obstacles = [boxAround(120, 50, 5), boxAround(80, 50, 5), boxAround(100, 30, 3)];
    expect(placeLabels([label(100, 50)], obstacles, bounds)).toEqual([{ x: 80, y: 60, width: 40, height: 16 }]);
  });

  test('none when every side is taken', () => {
    expect(placeLabels([label(100, 50)], [boxAround(100, 50, 60)], bounds)).toEqual([undefined]);
  });

  test('none when it is wider than the picture', () => {
    expect(placeLabels([label(100, 50, { width: 300 })], [], bounds)).toEqual([undefined]);
  });
});

test('the first label is served first', () => {
  const [first, second] = placeLabels([label(100, 50), label(100, 50)], [], bounds);
  expect(first).toEqual({ x: 110, y: 42, width: 40, height: 16 });
  expect(second).toEqual({ x: 50, y: 42, width: 40, height: 16 });
});

test('the same labels always take the same places', () => {
  const labels = Array.from({ length: 12 }, (_, index) => label(20 + index * 13, 50 + (index % 3)));
  expect(placeLabels(labels, [], bounds)).toEqual(placeLabels(labels, [], bounds));
});

test('boxes that only touch do not collide', () => {
  expect(collide({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 10, height: 10 })).toBe(false);
  expect(collide({ x: 0, y: 0, width: 10, height: 10 }, { x: 9.9, y: 9.9, width: 10, height: 10 })).toBe(true);
});

test('whatever the points, no label lies on another, on a mark or outside', () => {
  const point = fc.record({
    x: fc.double({ min: 0, max: 200, noNaN: true }),
    y: fc.double({ min: 0, max: 100, noNaN: true }),
    width: fc.double({ min: 1, max: 120, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const obstacles = points.map(({ x, y }) => boxAround(x, y, 8));
      const placed = placeLabels(
        points.map((each) => ({ ...each, distance: 10, height: 16 })),
        obstacles,
        bounds,
      );
      const boxes = placed.filter((box): box is Box => box !== undefined);
      boxes.forEach((box, index) => {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 200 && box.y + box.height <= 100).toBe(true);
        expect([...obstacles, ...boxes.slice(index + 1)].some((other) => collide(box, other))).toBe(false);
      });
    }),
  );
});
