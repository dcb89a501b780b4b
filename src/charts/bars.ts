import { parseBars, type BarsData } from '../data/bars.ts';
import { describeBars } from '../describe/bars.ts';
import { convictions } from '../findings/convictions.ts';
import { layoutBars } from '../layout/bars.ts';
import type { Chart, Kind } from './types.ts';

const number = (text: string | undefined): number | string | null | undefined => {
  if (text === undefined || text.trim() === '') return null;
  const value = Number(text.replace(',', '.'));
  // What is not a number is handed on as it is: the parser says where it stands.
  return Number.isNaN(value) ? text : value;
};

export const bars: Kind<BarsData> = {
  name: 'bars',
  parse: parseBars,
  layout: layoutBars,
  describe: describeBars,
  isEmpty: (data) => data.rows.length === 0,
  fromRows: (rows) => ({
    rows: rows.map((row) => ({ ...row, value: number(row['value']), base: number(row['base']) ?? undefined })),
  }),
};

export const convictionsChart: Chart<BarsData> = {
  tag: 'impact-convictions',
  kind: bars,
  findings: { convictions },
  defaultFinding: 'convictions',
};
export const barsChart: Chart<BarsData> = { tag: 'impact-bars', kind: bars, findings: {} };
