import { numberChart } from '../charts/number.ts';
import type { NumberData, NumberInput } from '../data/number.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * One key figure with its words and source.
 *
 * @tag impact-number
 */
export class ImpactNumber extends ImpactElement<NumberData, NumberInput> {
  /** @internal */
  static override chart = numberChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-number': ImpactNumber;
  }
}
