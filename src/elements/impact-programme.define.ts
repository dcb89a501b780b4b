import { define } from '../element/define.ts';
import { ImpactProgramme } from './impact-programme.ts';

define('impact-programme', ImpactProgramme);

export { ImpactProgramme };
