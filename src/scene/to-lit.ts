/** A scene as a Lit template: the live chart. */
import { html, nothing, type TemplateResult } from 'lit';
import { attributesOf, hatch, isWritten, livePaint } from './attributes.ts';
import type { Group, Mark, Scene, TextMark } from './types.ts';

const make = (type: string, attributes: ReturnType<typeof attributesOf>): Element => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', type);
  // Of three dozen names a mark has some six: no pair is made of those it has not.
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (isWritten(value)) element.setAttribute(name, value as string);
  }
  return element;
};

/** One mark as an element of its own, by the list of attributes that files are written from. */
export const draw = (mark: Mark): Element => {
  const element = make(mark.type === 'group' ? 'g' : mark.type, attributesOf(mark, livePaint));
  if (mark.type === 'group') for (const each of mark.marks) element.append(draw(each));
  if (mark.type === 'text') element.append(mark.text);
  return element;
};

const drawHatch = (): Element => {
  const { size, transform, line } = hatch;
  const pattern = make('pattern', {
    id: 'hatch',
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: transform,
  });
  pattern.append(
    make('rect', { width: size, height: size, fill: livePaint('missing') }),
    make('rect', { width: line, height: size, fill: livePaint('outline') }),
  );
  return pattern;
};

/** Brings an element from one mark to another of its type. */
const change = (element: Element, from: Mark, to: Mark): void => {
  const before = attributesOf(from, livePaint);
  const after = attributesOf(to, livePaint);
  for (const name of Object.keys(after)) {
    const value = after[name];
    if (value === before[name]) continue;
    if (isWritten(value)) element.setAttribute(name, value as string);
    else element.removeAttribute(name);
  }
  if (to.type === 'text' && to.text !== (from as TextMark).text) element.textContent = to.text;
  if (to.type === 'group') changeAll(element, (from as Group).marks, to.marks);
};

/** Brings the last children of an element from some marks to others, place by place. */
const changeAll = (parent: Element, from: readonly Mark[], to: readonly Mark[]): void => {
  const { children } = parent;
  const first = children.length - from.length;
  to.forEach((mark, index) => {
    const old = from[index];
    const element = children[first + index];
    if (!old || !element) parent.append(draw(mark));
    else if (old.type !== mark.type) element.replaceWith(draw(mark));
    else if (old !== mark) change(element, old, mark);
  });
  for (let index = to.length; index < from.length; index++) parent.lastElementChild!.remove();
};

/**
 * The scene as elements. They are made once, and brought from scene to scene: an update changes what differs, and hovering and
 * focus change nothing.
 */
export class Picture {
  #marks: readonly Mark[] = [];
  #element: Element | undefined;

  draw({ marks }: Scene): Element {
    if (!this.#element) {
      this.#element = make('g', {});
      this.#element.append(drawHatch());
    }
    if (marks !== this.#marks) changeAll(this.#element, this.#marks, marks);
    this.#marks = marks;
    return this.#element;
  }
}

/**
 * The picture: one named image (RGAA 1.1.5), by the heading where `label` is empty. `describedby` are ids in the same shadow
 * root; `overlay` is drawn last, over the scene (the outline under the pointer).
 */
export const sceneToLit = (
  picture: Picture,
  scene: Scene,
  label: string,
  describedby: string,
  overlay: Mark | undefined,
): TemplateResult => html`<svg
  part="chart"
  class="picture"
  viewBox="0 0 ${scene.width} ${scene.height}"
  role="img"
  aria-label=${label || nothing}
  aria-labelledby=${label ? nothing : 'heading'}
  aria-describedby=${describedby || nothing}
>
  <g aria-hidden="true" fill=${livePaint('text')}>${picture.draw(scene)}${overlay ? draw(overlay) : nothing}</g>
</svg>`;
