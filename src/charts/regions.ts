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
import { numberOf, sourceOf } from './rows.ts';
import type { Chart, Kind } from './types.ts';

export const regions: Kind<RegionsData> = {
  name: 'regions',
  parse: parseRegions,
  layout: layoutRegions,
  describe: describeRegions,
  isEmpty: ({ rows, points }) => rows.length + points.length === 0,
  prepare: (input) =>
    (input as { geography?: unknown } | null)?.geography === 'departements' ? loadDepartements() : undefined,
  // A row with a longitude and a latitude and no code is a place; codes that only departements have tell them from regions.
  fromRows: (rows) => {
    const [places, territories] = [
      rows.filter((row) => row['lon'] && !row['code']),
      rows.filter((row) => row['code'] || !row['lon']),
    ];
    const read = (row: Record<string, string>): object => ({
      ...row,
      value: numberOf(row['value']),
      source: sourceOf(row),
    });
    return {
      geography: territories.some((row) => /^(2[ab]|97\d)$/i.test(row['code'] ?? '')) ? 'departements' : 'regions',
      rows: territories.map(read),
      points: places.map((row) => {
        const value = numberOf(row['value']);
        return {
          ...read(row),
          lon: numberOf(row['lon']),
          lat: numberOf(row['lat']),
          ...(typeof value === 'number'
            ? { value }
            : { value: undefined, category: row['category'] || value || undefined }),
        };
      }),
    };
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
