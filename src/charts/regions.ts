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
import { loadCrowd } from '../layout/map-places.ts';
import { layoutRegions } from '../layout/regions.ts';
import type { Chart, Kind } from './types.ts';

export const regions: Kind<RegionsData> = {
  name: 'regions',
  parse: parseRegions,
  layout: layoutRegions,
  describe: describeRegions,
  isEmpty: ({ rows, points }) => rows.length + points.length === 0,
  prepare: (input) => {
    const { geography, points } = (input ?? {}) as { geography?: unknown; points?: unknown };
    const outlines = geography === 'departements' ? loadDepartements() : undefined;
    const crowd = loadCrowd(points);
    return outlines && crowd ? Promise.all([outlines, crowd]).then(() => {}) : (outlines ?? crowd);
  },
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
