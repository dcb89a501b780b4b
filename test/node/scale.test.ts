import { ticks as d3Ticks } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleLinear, ticks } from '../../src/layout/scale.ts';

describe('a linear scale', () => {
  test.each<[readonly [number, number], readonly [number, number], number, number]>([
    [[0, 100], [0, 500], 0, 0],
    [[0, 100], [0, 500], 81, 405],
    [[0, 100], [0, 500], 100, 500],
    [[0, 100], [206, 640], 50, 423],
    [[-50, 150], [0, 200], 0, 50],
    [[-1, 1], [18, 654], 0, 336],
    [[2015, 2021], [0, 600], 2018, 300],
    // y grows upward: the range is reversed.
    [[0, 10], [200, 0], 2.5, 150],
    // A reversed domain.
    [[10, 0], [0, 100], 7.5, 25],
  ])('domain %j, range %j: %d falls at %d', (domain, range, value, at) => {
    expect(scaleLinear(domain, range)(value)).toBeCloseTo(at, 10);
  });

  test.each<[readonly [number, number], number, number]>([
    [[-1e308, 1e308], 0, 50],
    [[-1e308, 1e308], 1e308, 100],
    [[-1e308, 1e308], -5e307, 25],
    [[-Number.MAX_VALUE, Number.MAX_VALUE], Number.MAX_VALUE, 100],
    [[0, 5e-324], 5e-324, 100],
    [[0, 5e-324], 1e308, 100],
    [[0, 2 ** 53], 2 ** 52, 50],
  ])('domain %j does not overflow: %d falls at %d of 100', (domain, value, at) => {
    expect(scaleLinear(domain, [0, 100])(value)).toBe(at);
  });

  test.each([
    [-1, 0],
    [101, 100],
    [Infinity, 100],
    [-Infinity, 0],
  ])('%d, outside 0-100, is clamped to %d', (value, at) => {
    expect(scaleLinear([0, 100], [0, 100])(value)).toBe(at);
  });

  test.each<[readonly [number, number], number]>([
    [[5, 5], 5],
    [[0, 0], 0],
  ])('a domain of one value, %j, falls at the start', (domain, value) => {
    expect(scaleLinear(domain, [20, 120])(value)).toBe(20);
  });

  test('whatever the finite domain, a value within stays within the range, and order is kept', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, finite, finite, finite, (a, b, c, d) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const [first, second] = c < d ? [c, d] : [d, c];
        const scale = scaleLinear([low, high], [0, 600]);
        for (const value of [first, second]) expect(scale(value)).toBeGreaterThanOrEqual(0);
        expect(scale(second)).toBeLessThanOrEqual(600);
        expect(scale(first)).toBeLessThanOrEqual(scale(second));
      }),
    );
  });
});

describe('ticks', () => {
  test.each<[number, number, number, number[]]>([
    [0, 100, 2, [0, 50, 100]],
    [-12, 10, 2, [-10, 0, 10]],
    [0, 131.5, 4, [0, 50, 100]],
    [0, 1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [55, 57, 4, [55, 55.5, 56, 56.5, 57]],
    // No number holds the span, or its steps.
    [-1e308, 1e308, 2, []],
    [-5e-324, 5e-324, 2, []],
    [3, 3, 2, []],
  ])('from %d to %d, about %d steps: %j', (low, high, count, expected) => {
    const found = ticks(low, high, count);
    expect(found).toHaveLength(expected.length);
    found.forEach((tick, index) => expect(tick).toBeCloseTo(expected[index]!, 10));
  });

  test('of whole numbers are those of d3-array', () => {
    const end = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        end,
        end,
        fc.integer({ min: 2, max: 8 }),
        fc.constantFrom(1, 1000, 1e9),
        (one, other, count, unit) => {
          const [low, high] = [Math.min(one, other) * unit, (Math.max(one, other) + 1) * unit];
          const found = ticks(low, high, count);
          const expected = d3Ticks(low, high, count);
          expect(found).toHaveLength(expected.length);
          found.forEach((tick, index) =>
            expect(Math.abs(tick - expected[index]!)).toBeLessThanOrEqual((high - low) * 1e-9),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
