import { convictionsChart } from '../charts/convictions.ts';
import type { BarsData, BarsInput } from '../data/bars.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * Convictions of five groups on "jouer collectif", or any bars: values written, the base of each study, an earlier value.
 *
 * @tag impact-convictions
 */
export class ImpactConvictions extends ImpactElement<BarsData, BarsInput> {
  /** @internal */
  static override chart = convictionsChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-convictions': ImpactConvictions;
  }
}
