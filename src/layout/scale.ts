/**
 * A linear scale, ten lines instead of d3-scale's 9 KB (test/node/scale.test.ts holds it to exact values). The domain is divided by
 * its largest end first, so that 1e308 beside -1e308 does not overflow; values outside the domain are clamped.
 */
export type Scale = (value: number) => number;

export const scaleLinear = ([low, high]: readonly [number, number], [start, end]: readonly [number, number]): Scale => {
  const unit = Math.max(Math.abs(low), Math.abs(high)) || 1;
  const span = high / unit - low / unit || 1;
  return (value) => start + Math.min(1, Math.max(0, (value / unit - low / unit) / span)) * (end - start);
};

/** The number of 1, 2 or 5 times a power of ten that is nearest to a span, by ratio. */
export const roundStep = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span));
  const error = span / power;
  return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1);
};

/** Round values from end to end, about `count` steps apart; none where no number holds the span (as d3-array's `ticks`). */
export const ticks = (low: number, high: number, count: number): number[] => {
  const step = roundStep((high - low) / count);
  if (!Number.isFinite(step) || step === 0) return [];
  const first = Math.ceil(low / step);
  const values: number[] = [];
  for (let at = first; at <= Math.floor(high / step); at++) values.push(at * step);
  return values;
};
