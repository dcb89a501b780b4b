import { cycleChart } from '../charts/cycle.ts';
import type { CycleData, CycleInput } from '../data/cycle.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * Models of the note as a ring of steps: A.G.I.R., pillars, engines.
 *
 * @tag impact-cycle
 */
export class ImpactCycle extends ImpactElement<CycleData, CycleInput> {
  /** @internal */
  static override chart = cycleChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-cycle': ImpactCycle;
  }
}
