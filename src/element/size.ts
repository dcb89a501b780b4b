/**
 * The room a chart has, in scene units, and how wide the page's font runs. Only widths are observed, and rounded: a chart's
 * height follows from its width, so no resize loop can start.
 */
import type { LitElement, ReactiveController } from 'lit';
import { texts } from '../i18n/texts.ts';
import { textWidth } from '../layout/text.ts';
import { whenNear } from './page.ts';

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

// Charts that come together are measured together, before anything is drawn: the page is laid out once for all of them, and
// each is drawn once, at its width.
let together: Promise<void> | undefined;
const newcomers: SizeController[] = [];
const measureNewcomers = (): void => {
  together = undefined;
  const all = newcomers.splice(0);
  for (const each of all) each.measure();
  // Asked of all before one is drawn, which moves those below it.
  const inSight = all.map((each) => each.isInSight());
  all.forEach((each, index) => each.wait(Boolean(inSight[index])));
  if (outOfSight.length === 0) return;
  // After the frame that shows the others; a hidden page has none.
  if (document.visibilityState === 'hidden') drawWhenIdle();
  else requestAnimationFrame(drawWhenIdle);
};

// What is out of sight is drawn while the page has nothing else to do: no long task before the first paint, or after it.
const outOfSight: SizeController[] = [];
const drawWhenIdle = (): void => {
  const draw = async (deadline?: IdleDeadline): Promise<void> => {
    // One that fails does not keep the others waiting.
    do
      await outOfSight
        .shift()
        ?.begin()
        .catch(() => {});
    while (outOfSight.length > 0 && deadline && deadline.timeRemaining() > 8);
    if (outOfSight.length > 0) drawWhenIdle();
  };
  // Safari has no requestIdleCallback. A page that never rests does not keep its charts waiting.
  if (typeof requestIdleCallback === 'undefined') setTimeout(() => void draw());
  else requestIdleCallback((deadline) => void draw(deadline), { timeout: 500 });
};

const make = (name: string, text = ''): HTMLElement => {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
};

interface SizeHost extends LitElement {
  loading: 'eager' | 'lazy';
}

export class SizeController implements ReactiveController {
  /** Width in scene units (1 = 1 px at a text size of 16 px); 0 while hidden. */
  width = 0;
  /**
   * Measured width of the page's font over the built-in table's, in steps of 0.02: its regular with a margin of one step, since
   * letters differ, or its bold where that is wider still (Verdana, DejaVu).
   */
  fontFactor = 1;
  /** Resolves when the room has been measured and it is this chart's turn to be drawn; undefined from then on. */
  turn: Promise<void> | undefined;
  #begin = (): void => {};
  readonly #host: SizeHost;
  /** As wide as the chart; then a text in the page's regular, and one in its bold. */
  #gauges: HTMLElement[] = [];
  /** Shows what stands in the tag until the first update. */
  #still: HTMLElement | undefined;

  constructor(host: SizeHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Puts the gauges in a new shadow root. */
  attach(root: ShadowRoot): void {
    const regular = make('span', PROBE);
    const bold = make('b', BOLD_PROBE);
    const box = make('div');
    box.className = 'gauge';
    box.setAttribute('aria-hidden', 'true');
    box.append(regular, bold);
    this.#gauges = [box, regular, bold];
    this.#still = make('slot');
    this.#still.className = 'still';
    root.append(box, this.#still);
  }

  hostConnected(): void {
    if (typeof ResizeObserver !== 'undefined') {
      for (const gauge of this.#gauges) {
        controllers.set(gauge, this);
        observer().observe(gauge);
      }
    }
    if (this.turn) return;
    newcomers.push(this);
    together ??= Promise.resolve().then(measureNewcomers);
    this.turn = new Promise((resolve) => {
      this.#begin = resolve;
    });
  }

  /** Lets the chart be drawn. */
  begin(): Promise<unknown> {
    this.turn = undefined;
    this.#begin();
    return this.#host.updateComplete;
  }

  hostUpdate(): void {
    this.#still?.remove();
    this.#still = undefined;
  }

  hostDisconnected(): void {
    for (const gauge of this.#gauges) {
      controllers.delete(gauge);
      shared?.unobserve(gauge);
    }
  }

  /** Ends the wait for whoever asks for the chart. */
  hurry(): Promise<unknown> {
    if (this.turn) this.measure();
    return this.begin();
  }

  /** A lazy chart waits until the reader comes near, another one that is out of sight until the page rests. */
  wait(inSight: boolean): void {
    if (inSight) void this.begin();
    else if (this.#host.loading === 'lazy') whenNear(this.#host, () => void this.begin());
    else outOfSight.push(this);
  }

  isInSight(): boolean {
    const { top, bottom } = this.#host.getBoundingClientRect();
    return bottom >= 0 && top <= innerHeight;
  }

  measure(): void {
    const [box, regular, bold] = this.#gauges as [HTMLElement, HTMLElement, HTMLElement];
    const em = Number.parseFloat(getComputedStyle(box).fontSize) || 16;
    // offsetWidth ignores the page's transforms. A page without an observer would never hear of a width to come.
    const units = Math.round((box.offsetWidth / em) * 16) || (typeof ResizeObserver === 'undefined' ? 640 : 0);
    const width = units < MIN_WIDTH ? 0 : units;
    const steps = Math.max(
      Math.round((regular.offsetWidth / em / PROBE_WIDTH) * 50) + 1,
      Math.ceil((bold.offsetWidth / em / BOLD_PROBE_WIDTH) * 50),
    );
    const fontFactor = steps > 25 ? Math.min(2, steps / 50) : 1;
    if (width === this.width && fontFactor === this.fontFactor) return;
    this.width = width;
    this.fontFactor = fontFactor;
    this.#host.requestUpdate();
  }
}
