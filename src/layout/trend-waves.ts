/** The waves of a trend as drawn: place, state, colour, and how neighbours are joined. */
import { linkOf, type TrendData, type TrendPoint, type TrendSeries } from '../data/trend.ts';
import type { Paint } from '../scene/types.ts';
import type { LayoutOptions } from './types.ts';

export interface Wave {
  point: TrendPoint;
  series: TrendSeries;
  /** Place of the series in its plot. */
  index: number;
  x: number;
  /** Height of the value; on the axis when the value is missing. */
  y: number;
  state: 'selected' | 'highlight' | undefined;
  color: Paint;
  /** Neighbours of one run compare, and one line joins them. */
  run: number;
  /** Last known value of its series. */
  last: boolean;
}

export interface Joint {
  from: Wave;
  to: Wave;
  /** A line, dashes between waves that do not compare, or a break where the question changes. */
  kind: 'line' | 'dashes' | 'break';
}

/** How neighbours are joined; gives each wave its run. No line where a value is missing between two others. */
export const joinWaves = (waves: Wave[]): Joint[] => {
  const joints: Joint[] = [];
  let from: Wave | undefined;
  let gap = false;
  waves.forEach((to, index) => {
    if (from?.series !== to.series) {
      from = undefined;
      gap = false;
    }
    to.run = index;
    if (to.point.value === null) {
      gap = true;
      return;
    }
    if (from) {
      const link = linkOf(from.point, to.point);
      if (link === 'question') joints.push({ from, to, kind: 'break' });
      else if (!gap) joints.push({ from, to, kind: link === 'alike' ? 'line' : 'dashes' });
      if (link === 'alike' && !gap) to.run = from.run;
    }
    from = to;
    gap = false;
  });
  return joints;
};

/** States and colours of a plot of `count` series. A highlight takes what compares with it, the run; a selection is one datum, or one series. */
export const paintWaves = (waves: Wave[], count: number, data: TrendData, options: LayoutOptions): void => {
  const key = options.selected ?? options.highlight ?? data.highlight;
  const selects = options.selected !== undefined;
  // A point is named before a series that has the same key.
  const named = waves.filter(({ point }) => point.key === key);
  const hit = new Set(named.length ? named : waves.filter(({ series }) => series.key === key));
  const runs = new Set([...hit].map(({ run }) => run));
  for (const wave of waves) {
    if (selects && hit.has(wave)) wave.state = 'selected';
    else if (!selects && runs.has(wave.run)) wave.state = 'highlight';
    if (wave.state) wave.color = 'accent';
    else if (count < 2) wave.color = 'text';
    // Beside a highlight, and past six series, colours would only compete.
    else wave.color = hit.size || count > 6 ? 'quiet' : `category-${(wave.index + 1) as 1 | 2 | 3 | 4 | 5 | 6}`;
  }
};
