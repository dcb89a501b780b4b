/** Every chart, by tag. For Node, tests and tools: an element imports its own chart only. */
import { barsChart, convictionsChart } from './bars.ts';
import { leversChart } from './levers.ts';
import { typologyChart } from './quadrant.ts';
import type { Chart } from './types.ts';

// Each chart pairs a kind with its own type of data; a list of them has no one type of data to name.
export const charts = [convictionsChart, barsChart, leversChart, typologyChart] as unknown as Chart[];
