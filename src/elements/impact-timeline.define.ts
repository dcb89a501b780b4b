import { define } from '../element/define.ts';
import { ImpactTimeline } from './impact-timeline.ts';

define('impact-timeline', ImpactTimeline);

export { ImpactTimeline };
