/** Bars: the kind of two tags. A module of its own, so that neither loads the findings of the other. */
import { parseBars, type BarsData } from '../data/bars.ts';
import { describeBars } from '../describe/bars.ts';
import { layoutBars } from '../layout/bars.ts';
import type { Kind } from './types.ts';

export const bars: Kind<BarsData> = {
  name: 'bars',
  parse: parseBars,
  layout: layoutBars,
  describe: describeBars,
  isEmpty: (data) => data.rows.length === 0,
};
