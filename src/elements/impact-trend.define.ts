import { define } from '../element/define.ts';
import { ImpactTrend } from './impact-trend.ts';

define('impact-trend', ImpactTrend);

export { ImpactTrend };
