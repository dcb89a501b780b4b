/** Classes, types and pure functions of impact-charts. Registers nothing; can be imported in Node. */
export { ImpactBars } from './elements/impact-bars.ts';
export { ImpactConvictions } from './elements/impact-convictions.ts';
export { ImpactLevers } from './elements/impact-levers.ts';
export { ImpactTypology } from './elements/impact-typology.ts';
export { define } from './element/define.ts';
export { ImpactElement } from './element/base.ts';
export { ImpactErrorEvent, ImpactLoadEvent, ImpactSelectEvent } from './element/events.ts';
export type { ImpactErrorDetail, ImpactLoadDetail, ImpactSelectDetail } from './element/events.ts';
export type { ErrorCode, Issue } from './data/issues.ts';
export type * from './data/types.ts';
export type { BarRow, BarsData, BarsInput } from './data/bars.ts';
export type { Column, Description, Row } from './describe/types.ts';
export { version } from './version.ts';
