import { define } from '../element/define.ts';
import { ImpactNumber } from './impact-number.ts';

define('impact-number', ImpactNumber);

export { ImpactNumber };
