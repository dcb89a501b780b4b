/** Registers every element. */
import './elements/impact-bars.define.ts';
import './elements/impact-convictions.define.ts';
