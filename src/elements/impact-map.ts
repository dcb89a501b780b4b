import { mapChart } from '../charts/regions.ts';
import type { RegionsData, RegionsInput } from '../data/regions.ts';
import { ImpactElement } from '../element/base.ts';
import { colorStyles } from '../element/styles.ts';
import { categoryColors, classColors } from '../scene/colors.ts';

/**
 * The regions (or départements) of France: categories or choropleth, overseas insets, places as points.
 *
 * @tag impact-map
 */
export class ImpactMap extends ImpactElement<RegionsData, RegionsInput> {
  static override styles = [ImpactElement.styles, colorStyles(categoryColors), colorStyles(classColors)];
  /** @internal */
  static override chart = mapChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-map': ImpactMap;
  }
}
