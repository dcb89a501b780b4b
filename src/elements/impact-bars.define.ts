import { define } from '../element/define.ts';
import { ImpactBars } from './impact-bars.ts';

define('impact-bars', ImpactBars);

export { ImpactBars };
