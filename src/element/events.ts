/** The events of every chart: bubbling, composed, with a plain-JSON detail. */
import type { Issue } from '../data/issues.ts';

export interface ImpactLoadDetail {
  /** Key of the built-in finding drawn; null for the page's own data. */
  finding: string | null;
}
export type ImpactErrorDetail = Issue;
export interface ImpactSelectDetail {
  /** Both null when the selection is cleared. */
  key: string | null;
  datum: unknown;
}

/** Not of `Event`: MooTools 1.2 puts a class of its own under that name. */
class ImpactEvent<Detail> extends CustomEvent<Detail> {
  /** Its own, for the manifest. */
  declare readonly detail: Detail;
  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true, detail });
  }
}

/** The chart has drawn new data. */
export class ImpactLoadEvent extends ImpactEvent<ImpactLoadDetail> {
  constructor(detail: ImpactLoadDetail) {
    super('impact-load', detail);
  }
}
/** Something is wrong with data, an attribute or a request; `fatal: false` when the chart is drawn all the same. */
export class ImpactErrorEvent extends ImpactEvent<ImpactErrorDetail> {
  constructor(detail: ImpactErrorDetail) {
    super('impact-error', detail);
  }
}
/** A reader selected a datum, or cleared the selection. */
export class ImpactSelectEvent extends ImpactEvent<ImpactSelectDetail> {
  constructor(detail: ImpactSelectDetail) {
    super('impact-select', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'impact-load': ImpactLoadEvent;
    'impact-error': ImpactErrorEvent;
    'impact-select': ImpactSelectEvent;
  }
}
