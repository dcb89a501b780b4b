import { parseCycle, type CycleData } from '../data/cycle.ts';
import { describeCycle } from '../describe/cycle.ts';
import { agir } from '../findings/agir.ts';
import { engagement } from '../findings/engagement.ts';
import { innovationForms } from '../findings/innovation-forms.ts';
import { pillars } from '../findings/pillars.ts';
import { layoutCycle } from '../layout/cycle.ts';
import type { Chart, Kind } from './types.ts';

export const cycle: Kind<CycleData> = {
  name: 'cycle',
  parse: parseCycle,
  layout: layoutCycle,
  describe: describeCycle,
  isEmpty: ({ steps }) => steps.length === 0,
};

export const cycleChart: Chart<CycleData> = {
  tag: 'impact-cycle',
  kind: cycle,
  defaultFinding: 'agir',
  findings: { agir, pillars, engagement, 'innovation-forms': innovationForms },
};
