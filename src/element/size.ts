/**
 * The room a chart has, in scene units, and how wide the page's font runs. Only widths are observed, and rounded: a chart's
 * height follows from its width, so no resize loop can start.
 */
import type { LitElement, ReactiveController } from 'lit';
import { texts } from '../i18n/texts.ts';
import { textWidth } from '../layout/text.ts';

const { showTable, hideTable, loading, noSource } = texts.fr;
/** French prose, for the letters that it is made of. */
export const PROBE = [showTable, hideTable, loading, noSource].join(' ');
const PROBE_WIDTH = textWidth(PROBE, 1);

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

export class SizeController implements ReactiveController {
  /** Width in scene units (1 = 1 px at a text size of 16 px); 0 while hidden. */
  width = 0;
  /** Measured width of the page's font over the built-in table's, in steps of 0.02, with a margin of one step: letters differ. */
  fontFactor = 1;
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    if (typeof ResizeObserver === 'undefined') return this.#measure(640);
    // Answered in the next frame: writing in the same one is what makes a "ResizeObserver loop" error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    for (const element of this.#host.renderRoot.querySelectorAll('.frame, .probe')) this.#observer.observe(element);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** @param fallback - Width where none can be measured. */
  #measure(fallback = 0): void {
    const probe = this.#host.renderRoot.querySelector<HTMLElement>('.probe')!;
    const em = Number.parseFloat(getComputedStyle(probe).fontSize) || 16;
    // offsetWidth ignores the page's transforms.
    const units =
      Math.round((this.#host.renderRoot.querySelector<HTMLElement>('.frame')!.offsetWidth / em) * 16) || fallback;
    const width = units < MIN_WIDTH ? 0 : units;
    const factor = probe.offsetWidth / em / PROBE_WIDTH;
    const fontFactor = factor > 0.5 ? Math.min(2, Math.round(factor * 50 + 1) / 50) : 1;
    if (width === this.width && fontFactor === this.fontFactor) return;
    this.width = width;
    this.fontFactor = fontFactor;
    this.#host.requestUpdate();
  }
}
