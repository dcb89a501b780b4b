import { define } from '../element/define.ts';
import { ImpactCycle } from './impact-cycle.ts';

define('impact-cycle', ImpactCycle);

export { ImpactCycle };
