/**
 * The layer of real buttons over the picture (ACCESSIBILITY.md, "the one structural decision"): one tab stop, arrows,
 * Home/End, Enter, Escape; and the tooltip, which follows pointer and focus alike.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Mark, Scene, Target } from '../scene/types.ts';

const percent = (value: number, whole: number): string => `${Math.round((value / whole) * 10_000) / 100}%`;

/** The key that an arrow, Home, End or Page key leads to; undefined for other keys. Arrows stop at the ends. */
export const moveKey = (targets: readonly Target[], from: string | undefined, pressed: string): string | undefined => {
  const last = targets.length - 1;
  const at = Math.max(0, targets.findIndex((target) => target.key === from));
  const steps: Record<string, number> = {
    ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last, PageDown: at + 10, PageUp: at - 10,
  };
  const to = Object.hasOwn(steps, pressed) ? steps[pressed]! : undefined;
  return to === undefined ? undefined : targets[Math.min(last, Math.max(0, to))]?.key;
};

interface MarksHost extends LitElement {
  selected: string | undefined;
}

export class MarksController {
  readonly #host: MarksHost;
  readonly #select: (target: Target | undefined) => void;
  #targets: readonly Target[] = [];
  /** Key under the pointer or the focus. */
  #pointed: string | undefined;
  /** Key of the tab stop. */
  #stop: string | undefined;

  /** @param select - Called when a reader chooses a datum, or clears the selection. */
  constructor(host: MarksHost, select: (target: Target | undefined) => void) {
    this.#host = host;
    this.#select = select;
  }

  find(key: string | null | undefined): Target | undefined {
    return key == null ? undefined : this.#targets.find((target) => target.key === key);
  }

  /** Outline of the pointed shape, to be drawn over the picture. */
  outline(): Mark | undefined {
    const target = this.find(this.#pointed);
    return target && ({ ...(target.outline ?? { type: 'rect', ...target.box }), fill: 'none', stroke: 'text', strokeWidth: 2 } as Mark);
  }

  /** Wraps the picture with its buttons and tooltip. */
  template(scene: Scene, picture: (outline: Mark | undefined) => TemplateResult, hidden: boolean): TemplateResult {
    this.#targets = scene.targets;
    const { selected } = this.#host;
    const pointed = this.find(this.#pointed);
    const stop = (this.find(this.#stop) ?? this.find(selected) ?? scene.targets[0])?.key;
    // A button's text is the datum in words, clipped since the picture shows it.
    return html`<div
      class="stage"
      ?hidden=${hidden}
      @pointerover=${this.#onPointer}
      @pointerleave=${this.#unpoint}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#unpoint}
    >
      ${picture(this.outline())}
      <ul class="marks" role="list">
        ${scene.targets.map(
          ({ key, label, details }) =>
            html`<li>
              <button type="button" data-key=${key} tabindex=${key === stop ? 0 : -1} aria-pressed=${key === selected}>
                <span class="clip">${[label, ...(details ?? [])].join('. ')}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${pointed
        ? html`<div class="tooltip" part="tooltip" aria-hidden="true"><b>${pointed.label}</b>${pointed.details?.map((line) => html`<span>${line}</span>`)}</div>`
        : nothing}
    </div>`;
  }

  /** Lays buttons and tooltip over their marks. Through the CSSOM: a style attribute in a template is blocked by strict policies. */
  place(scene: Scene): void {
    const stage = this.#host.renderRoot.querySelector('.stage');
    const buttons = stage?.querySelectorAll<HTMLElement>('.marks button');
    scene.targets.forEach(({ box }, index) => {
      const style = buttons?.[index]?.style;
      if (!style) return;
      style.left = percent(box.x, scene.width);
      style.top = percent(box.y, scene.height);
      style.width = percent(box.width, scene.width);
      style.height = percent(box.height, scene.height);
    });
    const tooltip = stage?.querySelector<HTMLElement>('.tooltip');
    const pointed = this.find(this.#pointed);
    if (!tooltip || !pointed) return;
    const { x, y, width, height } = pointed.box;
    const middle = Math.min(Math.max(x + width / 2, 0), scene.width);
    // Three ways to align, so that the box stays in the picture whatever its text: no measuring.
    tooltip.style.translate = middle < scene.width / 3 ? '0' : middle > (scene.width * 2) / 3 ? '-100%' : '-50%';
    tooltip.style.left = percent(middle, scene.width);
    const below = y + height < scene.height * 0.7;
    tooltip.style.top = below ? percent(y + height, scene.height) : 'auto';
    tooltip.style.bottom = below ? 'auto' : percent(scene.height - y, scene.height);
  }

  #point(key: string | undefined): void {
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#host.requestUpdate();
  }

  #unpoint = (): void => this.#point(undefined);

  #onPointer = (event: PointerEvent): void => {
    const element = event.target as Element;
    // Inside the tooltip: it stays, so that a reader can point at its words (WCAG 1.4.13).
    if (!element.closest('.tooltip')) this.#point(element.closest<HTMLElement>('[data-key]')?.dataset['key']);
  };

  #onClick = (event: Event): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key === undefined) return;
    this.#stop = key;
    this.#select(key === this.#host.selected ? undefined : this.find(key));
  };

  #onFocus = (event: FocusEvent): void => {
    const button = event.target as HTMLElement;
    this.#stop = button.dataset['key'];
    if (button.matches(':focus-visible')) this.#point(this.#stop);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (this.#pointed !== undefined) this.#point(undefined);
      else if (this.#host.selected != null) this.#select(undefined);
      else return;
    } else {
      const key = moveKey(this.#targets, this.#stop ?? this.#host.selected, event.key);
      if (key === undefined) return;
      const index = this.#targets.findIndex((target) => target.key === key);
      this.#host.renderRoot.querySelectorAll<HTMLElement>('.marks button')[index]?.focus();
    }
    event.preventDefault();
  };
}
