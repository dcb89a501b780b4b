import { parseLevers, type LeversData } from '../data/levers.ts';
import { describeLevers } from '../describe/levers.ts';
import { levers as finding } from '../findings/levers.ts';
import { layoutLevers } from '../layout/levers.ts';
import type { Chart, Kind } from './types.ts';

export const levers: Kind<LeversData> = {
  name: 'levers',
  parse: parseLevers,
  layout: layoutLevers,
  describe: describeLevers,
  // There are always three levers to draw.
  isEmpty: () => false,
};

export const leversChart: Chart<LeversData> = {
  tag: 'impact-levers',
  kind: levers,
  findings: { levers: finding },
  defaultFinding: 'levers',
};
