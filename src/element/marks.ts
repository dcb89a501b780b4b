/**
 * The layer of real buttons over the picture (ACCESSIBILITY.md, "the one structural decision"): one tab stop, arrows,
 * Home/End, Enter, Escape; and the tooltip, which follows pointer and focus alike.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Mark, Scene, Target } from '../scene/types.ts';

const percent = (value: number, whole: number): string => `${Math.round((value / whole) * 10_000) / 100}%`;

/** How far a key leads; arrows stop at the ends. */
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

const keyOf = (event: Event): string | undefined =>
  (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];

interface MarksHost extends LitElement {
  selected: string | undefined;
}

export class MarksController {
  readonly #host: MarksHost;
  readonly #select: (target: Target | undefined) => void;
  #scene: Scene = { width: 1, height: 1, marks: [], targets: [] };
  /** Key under the pointer or the focus. */
  #pointed: string | undefined;
  /** What the pointer found nearest, where data is too much for a target each. */
  #near: Target | undefined;
  /** Key of the tab stop. */
  #stop: string | undefined;

  /** @param select - Called when a reader chooses a datum, or clears the selection. */
  constructor(host: MarksHost, select: (target: Target | undefined) => void) {
    this.#host = host;
    this.#select = select;
  }

  #find(key: string | undefined): Target | undefined {
    return [...this.#scene.targets, ...(this.#near ? [this.#near] : [])].find((target) => target.key === key);
  }

  /** Wraps the picture with its buttons and tooltip; `picture` draws the outline of the pointed shape over the scene. */
  template(scene: Scene, picture: (outline: Mark | undefined) => TemplateResult, hidden: boolean): TemplateResult {
    if (scene !== this.#scene) this.#near = undefined;
    this.#scene = scene;
    const { selected } = this.#host;
    const pointed = this.#find(this.#pointed);
    const stop = (this.#find(this.#stop) ?? this.#find(selected) ?? scene.targets[0])?.key;
    // A button's text is the datum in words, clipped since the picture shows it.
    return html`<div
      class="stage"
      ?hidden=${hidden}
      @pointerover=${this.#onPointer}
      @pointermove=${scene.nearest ? this.#onPointer : nothing}
      @pointerleave=${this.#unpoint}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#unpoint}
    >
      ${picture(pointed && ({ ...(pointed.outline ?? { type: 'rect', ...pointed.box }), fill: 'none', stroke: 'text', strokeWidth: 2 } as Mark))}
      <ul class="marks" role="list">
        ${scene.targets.map(
          ({ key, label, details = [] }) =>
            html`<li>
              <button type="button" data-key=${key} tabindex=${key === stop ? 0 : -1} aria-pressed=${key === selected}>
                <span class="clip">${[label, ...details].join('. ')}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${
        pointed
          ? html`<div class="tooltip" part="tooltip" aria-hidden="true"><b>${pointed.label}</b>${pointed.details?.map((line) => html`<span>${line}</span>`)}</div>`
          : nothing
      }
    </div>`;
  }

  get #buttons(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll('.marks button');
  }

  /** Lays buttons and tooltip over their marks. Through the CSSOM: a style attribute in a template is blocked by strict policies. */
  place(): void {
    const { width, height, targets } = this.#scene;
    this.#buttons.forEach(({ style }, index) => {
      const { box } = targets[index]!;
      // Moved inside: what stands out of the picture gives a page without margins a scroll bar.
      const wide = Math.min(width, box.width);
      style.left = percent(Math.max(0, Math.min(box.x, width - wide)), width);
      style.top = percent(box.y, height);
      style.width = percent(wide, width);
      style.height = percent(box.height, height);
    });
    const tooltip = this.#host.renderRoot.querySelector<HTMLElement>('.tooltip');
    const box = this.#find(this.#pointed)?.box;
    if (!tooltip || !box) return;
    const { style } = tooltip;
    const middle = Math.min(Math.max(box.x + box.width / 2, 0), width);
    const bottom = box.y + box.height;
    // A box as tall as the picture has it under it: above stands the heading.
    const below = bottom < height * 0.7 || box.y < height * 0.1;
    style.left = percent(middle, width);
    style.top = below ? percent(bottom, height) : 'auto';
    style.bottom = below ? 'auto' : percent(height - box.y, height);
    // Three ways to align, so that the box stays in the picture whatever its text: no measuring.
    style.translate = middle < width / 3 ? '0' : middle > (width * 2) / 3 ? '-100%' : '-50%';
  }

  #point(key: string | undefined): void {
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#host.requestUpdate();
  }

  #unpoint = (): void => this.#point(undefined);

  #onPointer = (event: PointerEvent): void => {
    // Inside the tooltip: it stays, so that a reader can point at its words (WCAG 1.4.13).
    if ((event.target as Element).closest('.tooltip')) return;
    const { width, height, nearest } = this.#scene;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    this.#near = nearest?.(
      ((event.clientX - box.x) / box.width) * width,
      ((event.clientY - box.y) / box.height) * height,
    );
    this.#point(this.#near?.key ?? keyOf(event));
  };

  #onClick = (event: MouseEvent): void => {
    // A key pressed on a button is a click too, wherever the pointer rests.
    const key = (event.detail ? this.#near?.key : undefined) ?? keyOf(event);
    if (key === undefined) return;
    this.#stop = key;
    this.#select(key === this.#host.selected ? undefined : this.#find(key));
  };

  #onFocus = (event: Event): void => {
    this.#stop = keyOf(event);
    if ((event.target as Element).matches(':focus-visible')) this.#point(this.#stop);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step) {
      const { targets } = this.#scene;
      const at = targets.findIndex(({ key }) => key === this.#stop);
      this.#buttons[Math.min(targets.length - 1, Math.max(0, at + step))]?.focus();
    } else {
      if (event.key !== 'Escape') return;
      if (this.#pointed !== undefined) this.#unpoint();
      else if (this.#host.selected != null) this.#select(undefined);
      else return;
    }
    event.preventDefault();
  };
}
