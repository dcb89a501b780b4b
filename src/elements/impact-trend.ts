import { trendChart } from '../charts/trend.ts';
import type { TrendData } from '../data/trend.ts';
import { ImpactElement } from '../element/base.ts';
import { colorStyles } from '../element/styles.ts';
import { categoryColors } from '../scene/colors.ts';

/**
 * Values over waves, the line broken where the question changes.
 *
 * @tag impact-trend
 */
export class ImpactTrend extends ImpactElement<TrendData> {
  static override styles = [ImpactElement.styles, colorStyles(categoryColors)];
  /** @internal */
  static override chart = trendChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-trend': ImpactTrend;
  }
}
