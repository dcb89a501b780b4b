import type { BarsData } from '../data/bars.ts';
import { convictions } from '../findings/convictions.ts';
import { bars } from './bars-kind.ts';
import type { Chart } from './types.ts';

export const convictionsChart: Chart<BarsData> = {
  tag: 'impact-convictions',
  kind: bars,
  findings: { convictions },
  defaultFinding: 'convictions',
};
