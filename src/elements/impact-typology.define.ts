import { define } from '../element/define.ts';
import { ImpactTypology } from './impact-typology.ts';

define('impact-typology', ImpactTypology);

export { ImpactTypology };
