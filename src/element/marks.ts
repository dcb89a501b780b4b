/** The layer of real buttons over the picture (ACCESSIBILITY.md, "the one structural decision") and the tooltip. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene, Target } from '../scene/types.ts';

/** One button per datum, one tab stop for all; its text is the datum in words, clipped since the picture shows it. */
export const marksTemplate = (targets: readonly Target[], stop: string | undefined, selected: string | undefined): TemplateResult =>
  html`${targets.map(
    ({ key, label, details }) =>
      html`<li>
        <button type="button" data-key=${key} tabindex=${key === stop ? 0 : -1} aria-pressed=${key === selected}>
          <span class="clip">${[label, ...(details ?? [])].join('. ')}</span>
        </button>
      </li>`,
  )}`;

export const tooltipTemplate = (target: Target | undefined): TemplateResult | typeof nothing =>
  target
    ? html`<div class="tooltip" part="tooltip" aria-hidden="true"><b>${target.label}</b>${(target.details ?? []).map((line) => html`<span>${line}</span>`)}</div>`
    : nothing;

const percent = (value: number, whole: number): string => `${Math.round((value / whole) * 10_000) / 100}%`;

/** Lays buttons and tooltip over their marks. Through the CSSOM: a style attribute in a template is blocked by strict policies. */
export const placeMarks = (stage: HTMLElement, scene: Scene, pointed: Target | undefined): void => {
  const buttons = stage.querySelectorAll<HTMLElement>('.marks button');
  scene.targets.forEach(({ box }, index) => {
    const style = buttons[index]?.style;
    if (!style) return;
    style.left = percent(box.x, scene.width);
    style.top = percent(box.y, scene.height);
    style.width = percent(box.width, scene.width);
    style.height = percent(box.height, scene.height);
  });
  const tooltip = stage.querySelector<HTMLElement>('.tooltip');
  if (!tooltip || !pointed) return;
  const { box } = pointed;
  const middle = box.x + box.width / 2;
  // Three ways to align, so that the box stays in the picture whatever its text: no measuring.
  tooltip.dataset['align'] = middle < scene.width / 3 ? 'start' : middle > (scene.width * 2) / 3 ? 'end' : 'middle';
  tooltip.style.left = percent(Math.min(Math.max(middle, 0), scene.width), scene.width);
  const below = box.y + box.height < scene.height * 0.7;
  tooltip.style.top = below ? percent(box.y + box.height, scene.height) : 'auto';
  tooltip.style.bottom = below ? 'auto' : percent(scene.height - box.y, scene.height);
};

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
