import { define } from '../element/define.ts';
import { ImpactConvictions } from './impact-convictions.ts';

define('impact-convictions', ImpactConvictions);

export { ImpactConvictions };
