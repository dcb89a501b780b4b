/**
 * The room a chart has, in scene units, and how wide the page's font runs. Only widths are observed, and rounded: a chart's
 * height follows from its width, so no resize loop can start. One observer serves every chart of the page.
 */
import type { LitElement, ReactiveController } from 'lit';
import { textWidth } from '../layout/text.ts';

/** A sentence in which every letter counts as often as in French prose. */
export const PROBE = 'Les alliances d’intérêt général, du local au mondial : 0123456789';
const PROBE_WIDTH = textWidth(PROBE, 16);

/** In less room than this nothing can be read: nothing is drawn, as in none. */
const MIN_WIDTH = 80;

const controllers = new WeakMap<Element, SizeController>();
let observer: ResizeObserver | undefined;

const observe = (element: Element, controller: SizeController): void => {
  if (typeof ResizeObserver === 'undefined') return;
  // Answered in the next frame: writing in the same one is what makes a "ResizeObserver loop" error.
  observer ??= new ResizeObserver((entries) => {
    requestAnimationFrame(() => {
      for (const { target } of entries) controllers.get(target)?.measure();
    });
  });
  controllers.set(element, controller);
  observer.observe(element);
};

export class SizeController implements ReactiveController {
  /** Width in scene units (1 = 1 px at a text size of 16 px); 0 while hidden. */
  width = 0;
  /** Measured width of the page's font over the built-in table's, in steps of 0.02, with a margin of one step: letters differ. */
  fontFactor = 1;
  readonly #host: LitElement;
  #observed: Element[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#start();
  }

  hostUpdated(): void {
    if (this.#observed.length === 0) this.#start();
  }

  hostDisconnected(): void {
    for (const element of this.#observed) observer?.unobserve(element);
    this.#observed = [];
  }

  #start(): void {
    const probe = this.#host.renderRoot.querySelector('.probe');
    const frame = this.#host.renderRoot.querySelector('.frame');
    if (!probe || !frame) return;
    this.#observed = [frame, probe];
    for (const element of this.#observed) observe(element, this);
    this.measure();
  }

  measure(): void {
    const [frame, probe] = this.#observed;
    if (!frame || !probe || !this.#host.isConnected) return;
    const em = Number.parseFloat(getComputedStyle(probe).fontSize) || 16;
    // offsetWidth ignores the page's transforms; a page without layout engine quirks gives the same as getBoundingClientRect.
    const pixels = (frame as HTMLElement).offsetWidth;
    const units = Math.round((pixels / em) * 16);
    const width = typeof ResizeObserver === 'undefined' && pixels === 0 ? 640 : units < MIN_WIDTH ? 0 : units;
    const probed = (probe as HTMLElement).offsetWidth / em / (PROBE_WIDTH / 16);
    const fontFactor = probed > 0.5 ? Math.min(2, Math.ceil(probed * 50 + 1) / 50) : 1;
    if (width === this.width && fontFactor === this.fontFactor) return;
    this.width = width;
    this.fontFactor = fontFactor;
    this.#host.requestUpdate();
  }
}
