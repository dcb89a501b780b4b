import { programmeChart } from '../charts/tree.ts';
import type { TreeData, TreeInput } from '../data/tree.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * The programme's phases, angles and studies as a tree.
 *
 * @tag impact-programme
 */
export class ImpactProgramme extends ImpactElement<TreeData, TreeInput> {
  /** @internal */
  static override chart = programmeChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-programme': ImpactProgramme;
  }
}
