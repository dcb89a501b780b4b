import { parseTrend, type TrendData } from '../data/trend.ts';
import { describeTrend } from '../describe/trend.ts';
import { companiesInPartnership } from '../findings/companies-in-partnership.ts';
import { convictionsFrench } from '../findings/convictions-french.ts';
import { convictionsOthers } from '../findings/convictions-others.ts';
import { layoutTrend } from '../layout/trend.ts';
import { numberOf, sourceOf } from './rows.ts';
import type { Chart, Kind } from './types.ts';

/** One row per point; the rows of one `series` (or `label`) are one series. */
const fromRows = (rows: Record<string, string>[]): unknown => {
  const series = new Map<string, { key: string; label: string | undefined; points: unknown[] }>();
  for (const row of rows) {
    const key = row['series'] || row['label'] || '1';
    const each = series.get(key) ?? { key, label: row['label'] || undefined, points: [] };
    each.points.push({
      year: row['year'] || row['date'],
      value: numberOf(row['value']),
      base: numberOf(row['base']) ?? undefined,
      question: row['question'] || undefined,
      perimeter: row['perimeter'] || undefined,
      note: row['note'] || undefined,
      source: sourceOf(row),
    });
    series.set(key, each);
  }
  return { series: [...series.values()] };
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
