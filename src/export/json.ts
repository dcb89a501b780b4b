/** The data with its provenance, in the shape that `data` and `src` read. */
import type { ChartView } from './view.ts';

/** A replacer that hands `JSON.stringify` what is there, not what a `toJSON` of an old library on prototypes makes of it. */
export const untouched = function (this: Record<string, unknown>, key: string): unknown {
  return this[key];
};

export const toJson = ({ data, frame }: ChartView): string => {
  if (!data) return 'null\n';
  const { sources, ...rest } = data;
  return `${JSON.stringify({ schemaVersion: 1, ...rest, heading: frame.heading, summary: frame.summary, note: frame.note || undefined, source: frame.sources.length ? frame.sources : sources }, untouched, 2)}\n`;
};
