import { define } from '../element/define.ts';
import { ImpactMatrix } from './impact-matrix.ts';

define('impact-matrix', ImpactMatrix);

export { ImpactMatrix };
