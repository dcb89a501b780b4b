/** Every chart, by tag. For Node, tests and tools: an element imports its own chart only. */
import { barsChart } from './bars.ts';
import { convictionsChart } from './convictions.ts';
import { cycleChart } from './cycle.ts';
import { leversChart } from './levers.ts';
import { matrixChart } from './matrix.ts';
import { numberChart } from './number.ts';
import { typologyChart } from './quadrant.ts';
import { mapChart } from './regions.ts';
import { timelineChart } from './timeline.ts';
import { programmeChart } from './tree.ts';
import { trendChart } from './trend.ts';
import type { Chart } from './types.ts';

// Each chart pairs a kind with its own type of data; a list of them has no one type of data to name.
export const charts = [
  typologyChart,
  barsChart,
  mapChart,
  leversChart,
  matrixChart,
  timelineChart,
  programmeChart,
  convictionsChart,
  trendChart,
  cycleChart,
  numberChart,
] as unknown as Chart[];
