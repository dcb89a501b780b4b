/**
 * The room a chart has, in scene units, and how wide the page's font runs. Only widths are observed, and rounded: a chart's
 * height follows from its width, so no resize loop can start.
 */
import type { LitElement, ReactiveController } from 'lit';
import { texts } from '../i18n/texts.ts';
import { textWidth } from '../layout/text.ts';

const { showTable, hideTable, loading, noSource, menu } = texts.fr;
/** French prose, for the letters that it is made of. */
export const PROBE = [showTable, hideTable, loading, noSource].join(' ');
const PROBE_WIDTH = textWidth(PROBE, 1);
/** Narrow letters, in bold: there fonts differ most. */
export const BOLD_PROBE = menu;
const BOLD_PROBE_WIDTH = textWidth(BOLD_PROBE, 1, 600);

/** Total width (1 = 1 px at a text size of 16 px) from which heading and source stand in a column beside the picture. */
export const WIDE = 992;
const SIDE = 352;
const MAX_PICTURE = 816;
/** Total width under which the frame is that of a narrow column. */
export const NARROW = 448;

/** The picture's part of the total width. */
export const pictureWidth = (width: number): number => (width >= WIDE ? Math.min(MAX_PICTURE, width - SIDE) : width);

/** In less room than this nothing can be read: nothing is drawn, as in none. */
const MIN_WIDTH = 80;

// One observer for all charts. It is answered in the next frame: writing in the same one is what makes a "ResizeObserver loop" error.
const controllers = new Map<Element, SizeController>();
let shared: ResizeObserver | undefined;
const observer = (): ResizeObserver =>
  (shared ??= new ResizeObserver((entries) =>
    requestAnimationFrame(() => {
      for (const { target } of entries) controllers.get(target)?.measure();
    }),
  ));

// Charts that come together are measured together, after the first update of each: the page is laid out once for all of them.
let waiting: Promise<void> | undefined;
const newcomers: SizeController[] = [];
const measureNewcomers = (): void => {
  waiting = undefined;
  for (const each of newcomers.splice(0)) each.measure();
};

export class SizeController implements ReactiveController {
  /** Width in scene units (1 = 1 px at a text size of 16 px); 0 while hidden. */
  width = 0;
  /**
   * Measured width of the page's font over the built-in table's, in steps of 0.02: its regular with a margin of one step, since
   * letters differ, or its bold where that is wider still (Verdana, DejaVu).
   */
  fontFactor = 1;
  /** Resolves when the first measure has been taken. */
  measured: Promise<void> | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get #boxes(): HTMLElement[] {
    return ['.frame', 'span.probe', 'b.probe'].map((name) => this.#host.renderRoot.querySelector<HTMLElement>(name)!);
  }

  hostUpdated(): void {
    // An update may still come after the element has left the page: the shared observer would hold it for ever.
    if (this.measured || !this.#host.isConnected) return;
    if (typeof ResizeObserver !== 'undefined') {
      for (const box of this.#boxes) {
        controllers.set(box, this);
        observer().observe(box);
      }
    }
    newcomers.push(this);
    this.measured = waiting ??= Promise.resolve().then(measureNewcomers);
  }

  hostDisconnected(): void {
    if (!this.measured) return;
    this.measured = undefined;
    for (const box of this.#boxes) {
      controllers.delete(box);
      shared?.unobserve(box);
    }
  }

  measure(): void {
    const [frame, probe, bold] = this.#boxes as [HTMLElement, HTMLElement, HTMLElement];
    const em = Number.parseFloat(getComputedStyle(probe).fontSize) || 16;
    // offsetWidth ignores the page's transforms. A page without an observer would never hear of a width to come.
    const units = Math.round((frame.offsetWidth / em) * 16) || (typeof ResizeObserver === 'undefined' ? 640 : 0);
    const width = units < MIN_WIDTH ? 0 : units;
    const steps = Math.max(
      Math.round((probe.offsetWidth / em / PROBE_WIDTH) * 50) + 1,
      Math.ceil((bold.offsetWidth / em / BOLD_PROBE_WIDTH) * 50),
    );
    const fontFactor = steps > 25 ? Math.min(2, steps / 50) : 1;
    if (width === this.width && fontFactor === this.fontFactor) return;
    this.width = width;
    this.fontFactor = fontFactor;
    this.#host.requestUpdate();
  }
}
