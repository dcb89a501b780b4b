import { typologyChart } from '../charts/quadrant.ts';
import type { QuadrantData, QuadrantInput } from '../data/quadrant.ts';
import { ImpactElement } from '../element/base.ts';
import { colorStyles } from '../element/styles.ts';
import { categoryColors } from '../scene/colors.ts';

/**
 * The four categories of partnership over the square of objectives; a partner's own partnerships as points.
 *
 * @tag impact-typology
 */
export class ImpactTypology extends ImpactElement<QuadrantData, QuadrantInput> {
  static override styles = [ImpactElement.styles, colorStyles(categoryColors)];
  /** @internal */
  static override chart = typologyChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-typology': ImpactTypology;
  }
}
