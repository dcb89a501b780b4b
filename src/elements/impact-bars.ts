import { barsChart } from '../charts/bars.ts';
import type { BarsData, BarsInput } from '../data/bars.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * Any bar data. A bare tag waits for data and says so.
 *
 * @tag impact-bars
 */
export class ImpactBars extends ImpactElement<BarsData, BarsInput> {
  /** @internal */
  static override chart = barsChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-bars': ImpactBars;
  }
}
