import { parseBars, type BarsData } from '../data/bars.ts';
import { describeBars } from '../describe/bars.ts';
import { convictions } from '../findings/convictions.ts';
import { layoutBars } from '../layout/bars.ts';
import { numberOf, sourceOf } from './rows.ts';
import type { Chart, Kind } from './types.ts';

export const bars: Kind<BarsData> = {
  name: 'bars',
  parse: parseBars,
  layout: layoutBars,
  describe: describeBars,
  isEmpty: (data) => data.rows.length === 0,
  fromRows: (rows) => ({
    rows: rows.map((row) => ({
      ...row,
      value: numberOf(row['value']),
      base: numberOf(row['base']),
      before: row['before'] ? { value: numberOf(row['before']), year: numberOf(row['year']) } : undefined,
      source: sourceOf(row),
    })),
  }),
};

export const convictionsChart: Chart<BarsData> = {
  tag: 'impact-convictions',
  kind: bars,
  findings: { convictions },
  defaultFinding: 'convictions',
};
export const barsChart: Chart<BarsData> = { tag: 'impact-bars', kind: bars, findings: {} };
