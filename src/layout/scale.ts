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
