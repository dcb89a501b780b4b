/** A scene as a Lit template: the live chart. */
import { html, nothing, type TemplateResult } from 'lit';
import { attributesOf, hatch, isWritten, livePaint } from './attributes.ts';
import type { Mark, Scene } from './types.ts';

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

// Drawn once: hovering and focus leave the picture as it is.
const drawn = new WeakMap<Scene, Element>();
const drawScene = (scene: Scene): Element => {
  let picture = drawn.get(scene);
  if (!picture) {
    picture = draw({ type: 'group', marks: scene.marks });
    picture.prepend(drawHatch());
    drawn.set(scene, picture);
  }
  return picture;
};

/**
 * The picture: one named image (RGAA 1.1.5), by the heading where `label` is empty. `describedby` are ids in the same shadow
 * root; `overlay` is drawn last, over the scene (the outline under the pointer).
 */
export const sceneToLit = (
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
  <g aria-hidden="true" fill=${livePaint('text')}>${drawScene(scene)}${overlay ? draw(overlay) : nothing}</g>
</svg>`;
