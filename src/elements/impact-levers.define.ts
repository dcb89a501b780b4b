import { define } from '../element/define.ts';
import { ImpactLevers } from './impact-levers.ts';

define('impact-levers', ImpactLevers);

export { ImpactLevers };
