import { parseTrend, type TrendData } from '../data/trend.ts';
import { describeTrend } from '../describe/trend.ts';
import { companiesInPartnership } from '../findings/companies-in-partnership.ts';
import { convictionsFrench } from '../findings/convictions-french.ts';
import { convictionsOthers } from '../findings/convictions-others.ts';
import { layoutTrend } from '../layout/trend.ts';
import type { Chart, Kind } from './types.ts';

export const trend: Kind<TrendData> = {
  name: 'trend',
  parse: parseTrend,
  layout: layoutTrend,
  describe: describeTrend,
  isEmpty: (data) => data.series.every((series) => series.points.length === 0),
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
