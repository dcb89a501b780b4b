import { parseQuadrant, type QuadrantData } from '../data/quadrant.ts';
import { describeQuadrant } from '../describe/quadrant.ts';
import { typology } from '../findings/typology.ts';
import { layoutQuadrant } from '../layout/quadrant.ts';
import type { Chart, Kind } from './types.ts';

export const quadrant: Kind<QuadrantData> = {
  name: 'quadrant',
  parse: parseQuadrant,
  layout: layoutQuadrant,
  describe: describeQuadrant,
  isEmpty: (data) => data.cells.length === 0,
};

export const typologyChart: Chart<QuadrantData> = {
  tag: 'impact-typology',
  kind: quadrant,
  findings: { typology },
  defaultFinding: 'typology',
};
