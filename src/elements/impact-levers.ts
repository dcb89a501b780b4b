import { leversChart } from '../charts/levers.ts';
import type { LeversData, LeversInput } from '../data/levers.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * The three levers of general interest as a triangle of balance, with temporalities and arts.
 *
 * @tag impact-levers
 */
export class ImpactLevers extends ImpactElement<LeversData, LeversInput> {
  /** @internal */
  static override chart = leversChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-levers': ImpactLevers;
  }
}
