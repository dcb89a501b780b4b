/** Registers every element. */
import './elements/impact-bars.define.ts';
import './elements/impact-convictions.define.ts';
import './elements/impact-cycle.define.ts';
import './elements/impact-levers.define.ts';
import './elements/impact-map.define.ts';
import './elements/impact-matrix.define.ts';
import './elements/impact-number.define.ts';
import './elements/impact-programme.define.ts';
import './elements/impact-timeline.define.ts';
import './elements/impact-trend.define.ts';
import './elements/impact-typology.define.ts';
