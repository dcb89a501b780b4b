import { parseRegions, type RegionsData } from '../data/regions.ts';
import { describeRegions } from '../describe/regions.ts';
import { regionalReports } from '../findings/regional-reports.ts';
import {
  regionsContext,
  regionsContextEpci,
  regionsContextInhabitantsPerEpci,
  regionsContextPopulation,
} from '../findings/regions-context.ts';
import { loadDepartements } from '../geo/territories.ts';
import { layoutRegions } from '../layout/regions.ts';
import type { Chart, Kind } from './types.ts';

export const regions: Kind<RegionsData> = {
  name: 'regions',
  parse: parseRegions,
  layout: layoutRegions,
  describe: describeRegions,
  isEmpty: ({ rows, points }) => rows.length + points.length === 0,
  prepare: (input) =>
    (input as { geography?: unknown } | null)?.geography === 'departements' ? loadDepartements() : undefined,
};

export const mapChart: Chart<RegionsData> = {
  tag: 'impact-map',
  kind: regions,
  findings: {
    'regional-reports': regionalReports,
    'regions-context': regionsContext,
    'regions-context-population': regionsContextPopulation,
    'regions-context-epci': regionsContextEpci,
    'regions-context-inhabitants-per-epci': regionsContextInhabitantsPerEpci,
  },
  defaultFinding: 'regional-reports',
};
