import { parseTimeline, type TimelineData } from '../data/timeline.ts';
import { describeTimeline } from '../describe/timeline.ts';
import { debateSteps } from '../findings/debate-steps.ts';
import { programmes } from '../findings/programmes.ts';
import { roadToSdg17 } from '../findings/road-to-sdg17.ts';
import { layoutTimeline } from '../layout/timeline.ts';
import type { Chart, Kind } from './types.ts';

export const timeline: Kind<TimelineData> = {
  name: 'timeline',
  parse: parseTimeline,
  layout: layoutTimeline,
  describe: describeTimeline,
  isEmpty: (data) => data.events.length === 0,
};

export const timelineChart: Chart<TimelineData> = {
  tag: 'impact-timeline',
  kind: timeline,
  findings: { 'debate-steps': debateSteps, 'road-to-sdg17': roadToSdg17, programmes },
  defaultFinding: 'debate-steps',
};
