import { barsChart } from '../charts/bars.ts';
import type { BarsData } from '../data/bars.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * Any bar data. A bare tag waits for data and says so.
 *
 * @tag impact-bars
 */
export class ImpactBars extends ImpactElement<BarsData> {
  /** @internal */
  static override chart = barsChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-bars': ImpactBars;
  }
}
