import { timelineChart } from '../charts/timeline.ts';
import type { TimelineData } from '../data/timeline.ts';
import { ImpactElement } from '../element/base.ts';
import { colorStyles } from '../element/styles.ts';
import { categoryColors } from '../scene/colors.ts';

/**
 * Dated steps and spans, to scale in time.
 *
 * @tag impact-timeline
 */
export class ImpactTimeline extends ImpactElement<TimelineData> {
  static override styles = [ImpactElement.styles, colorStyles(categoryColors)];
  /** @internal */
  static override chart = timelineChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-timeline': ImpactTimeline;
  }
}
