/** Growth instead of seconds, in the processor's time: a busy machine proves nothing, a quadratic step shows on any. */
import { expect } from 'vitest';

const least = (run: () => void): number => {
  let best = Infinity;
  for (let turn = 0; turn < 2; turn++) {
    const start = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
};

/** Under this many milliseconds memory, not the algorithm, makes the ratio. */
const FLOOR = 100;

/**
 * Five times the items take about five times as long, and at most fifteen; squares would take twenty-five.
 * @param prepare - Makes what is timed, for a number of items.
 */
export const expectLinear = (items: number, prepare: (items: number) => () => void): void => {
  const small = least(prepare(items / 5));
  const large = least(prepare(items));
  expect(
    large / Math.max(small, FLOOR),
    `${items / 5}: ${small.toFixed(0)} ms, ${items}: ${large.toFixed(0)} ms`,
  ).toBeLessThan(15);
};
