import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, type Weights } from '../../src/data/levers.ts';
import { ternaryPoint, type Triangle } from '../../src/layout/ternary.ts';

const triangle: Triangle = [
  { x: 200, y: 0 },
  { x: 0, y: 300 },
  { x: 400, y: 300 },
];

describe('ternaryPoint', () => {
  test.each<[string, Weights, number, number]>([
    ['all on the first lever: the top corner', [1, 0, 0], 200, 0],
    ['all on the second: the lower left corner', [0, 1, 0], 0, 300],
    ['all on the third: the lower right corner', [0, 0, 1], 400, 300],
    ['half and half of the first two: the middle of the left side', [0.5, 0.5, 0], 100, 150],
    ['half and half of the first and third: the middle of the right side', [0.5, 0, 0.5], 300, 150],
    ['half and half of the last two: the middle of the base', [0, 0.5, 0.5], 200, 300],
    ['a quarter of the first: a quarter of the height', [0.25, 0.375, 0.375], 200, 225],
    ['weights that sum to 4 are shares of 4', [2, 1, 1], 200, 150],
    ['weights that sum to 0.5 are shares of 0.5', [0, 0.125, 0.375], 300, 300],
  ])('%s', (_, weights, x, y) => {
    expect(ternaryPoint(weights, triangle)).toEqual({ x, y });
  });

  test('equal weights: the centroid', () => {
    const { x, y } = ternaryPoint([1, 1, 1], triangle);
    expect(x).toBeCloseTo(200, 10);
    expect(y).toBeCloseTo(200, 10);
  });

  test('weights of 1e308 do not overflow', () => {
    expect(ternaryPoint([1e308, 1e308, 0], triangle)).toEqual({ x: 100, y: 150 });
    expect(ternaryPoint([Number.MAX_VALUE, Number.MAX_VALUE, Number.MAX_VALUE], triangle).x).toBeCloseTo(200, 10);
  });

  test('the smallest number there is can be a whole weight', () => {
    expect(ternaryPoint([0, 5e-324, 0], triangle)).toEqual({ x: 0, y: 300 });
  });

  test('any weights stay in the triangle, and their shares are the distances to the sides', () => {
    const weight = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight), (weights) => {
        fc.pre(weights.some((each) => each > 1e-6));
        const [top, left, right] = normalise(weights);
        const { x, y } = ternaryPoint(weights, triangle);
        expect(1 - y / 300).toBeCloseTo(top, 6);
        expect((x - 200 * top) / 400).toBeCloseTo(right, 6);
        expect(top + left + right).toBeCloseTo(1, 9);
      }),
    );
  });
});
