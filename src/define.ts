/** Registers every element. */
import './elements/impact-bars.define.ts';
import './elements/impact-convictions.define.ts';
import './elements/impact-levers.define.ts';
import './elements/impact-typology.define.ts';
