import { trendChart } from '../charts/trend.ts';
import type { TrendData, TrendInput } from '../data/trend.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * Values over waves, the line broken where the question changes.
 *
 * @tag impact-trend
 */
export class ImpactTrend extends ImpactElement<TrendData, TrendInput> {
  /** @internal */
  static override chart = trendChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-trend': ImpactTrend;
  }
}
