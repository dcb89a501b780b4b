import { parseTrend, type TrendData } from '../data/trend.ts';
import { describeTrend } from '../describe/trend.ts';
import { companiesInPartnership } from '../findings/companies-in-partnership.ts';
import { convictionsFrench } from '../findings/convictions-french.ts';
import { convictionsOthers } from '../findings/convictions-others.ts';
import { layoutTrend } from '../layout/trend.ts';
import { numberOf, sourceOf } from './rows.ts';
import type { Chart, Kind } from './types.ts';

/** One row per point; the rows of one `label` are one series. */
const fromRows = (rows: Record<string, string>[]): unknown => {
  const series = new Map<string, object[]>();
  for (const row of rows) {
    const label = row['label'] || '1';
    if (!series.has(label)) series.set(label, []);
    // Another published value is written in words there: it is not read again.
    series.get(label)!.push({ ...row, year: row['year'] || row['date'], value: numberOf(row['value']), base: numberOf(row['base']), alternative: null, source: sourceOf(row) });
  }
  return { series: [...series].map(([label, points]) => ({ label, points })) };
};

export const trend: Kind<TrendData> = {
  name: 'trend',
  parse: parseTrend,
  layout: layoutTrend,
  describe: describeTrend,
  isEmpty: (data) => data.series.every((series) => series.points.length === 0),
  fromRows,
};

export const trendChart: Chart<TrendData> = {
  tag: 'impact-trend',
  kind: trend,
  findings: {
    'companies-in-partnership': companiesInPartnership,
    'convictions-french': convictionsFrench,
    'convictions-others': convictionsOthers,
  },
  defaultFinding: 'companies-in-partnership',
};
