/** The data with its provenance, in the shape that `data` and `src` read. */
import type { ChartView } from './view.ts';

export const toJson = ({ data, frame }: ChartView): string => {
  if (!data) return 'null\n';
  const { sources, ...rest } = data;
  return `${JSON.stringify({ schemaVersion: 1, ...rest, heading: frame.heading, summary: frame.summary, note: frame.note || undefined, source: frame.sources.length ? frame.sources : sources }, null, 2)}\n`;
};
