import { define } from '../element/define.ts';
import { ImpactMap } from './impact-map.ts';

define('impact-map', ImpactMap);

export { ImpactMap };
