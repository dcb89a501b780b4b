import { timelineChart } from '../charts/timeline.ts';
import type { TimelineData, TimelineInput } from '../data/timeline.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * Dated steps and spans, to scale in time.
 *
 * @tag impact-timeline
 */
export class ImpactTimeline extends ImpactElement<TimelineData, TimelineInput> {
  /** @internal */
  static override chart = timelineChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-timeline': ImpactTimeline;
  }
}
