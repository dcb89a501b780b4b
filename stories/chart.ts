/** A chart from the arguments of a story: attributes, properties, slots, custom properties and parts by the names of arg-types.ts. */
import type { Args, StoryContext } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import type { ImpactElement } from '../src/element/base.ts';

const EVENTS = ['impact-load', 'impact-error', 'impact-select'] as const;

const setAttribute = (element: Element, name: string, value: unknown): void => {
  if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else if (value === undefined || value === null || value === '') element.removeAttribute(name);
  else element.setAttribute(name, typeof value === 'string' ? value : JSON.stringify(value));
};

const setSlot = (element: Element, name: string, text: string): void => {
  const slot = name === '(default)' ? '' : name;
  const own = [...element.children].find((child) => child.slot === slot) ?? document.createElement('span');
  if (slot) own.slot = slot;
  own.textContent = text;
  if (text) element.append(own);
  else own.remove();
};

// Parts are styled from outside; one sheet of the page holds what the controls say.
const parts = new CSSStyleSheet();
const setParts = (tag: string, args: Args): void => {
  const rules = Object.entries(args).filter(([key, value]) => key.startsWith('::part(') && value);
  parts.replaceSync(rules.map(([key, value]) => `${tag}${key} { ${String(value)} }`).join('\n'));
  if (!document.adoptedStyleSheets.includes(parts)) document.adoptedStyleSheets.push(parts);
};

const apply = (element: ImpactElement, args: Args): void => {
  for (const [key, value] of Object.entries(args)) {
    if (key === '.data') element.data = value;
    else if (key.startsWith('slot:')) setSlot(element, key.slice(5), String(value ?? ''));
    else if (key.startsWith('--')) element.style.setProperty(key, String(value ?? ''));
    else if (!key.startsWith('::')) setAttribute(element, key, value);
  }
  setParts(element.localName, args);
};

/** A chart with its arguments, whose events go to the panel of actions. */
export const createChart = (tag: string, args: Args): ImpactElement => {
  const element = document.createElement(tag) as ImpactElement;
  for (const name of EVENTS) element.addEventListener(name, (event) => action(name)(event.detail));
  apply(element, args);
  return element;
};

const drawn = new WeakMap<Element, { id: string; element: ImpactElement }>();

/** Before a story is mounted anew: its canvas holds no chart to go on with. */
export const forgetChart = ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): void =>
  void drawn.delete(canvasElement);

/** Draws a story's chart; a change of a control goes to the same element, as it would in a page. */
export const renderChart = (args: Args, { id, component, canvasElement }: StoryContext): ImpactElement => {
  const before = drawn.get(canvasElement);
  if (before?.id === id) {
    apply(before.element, args);
    return before.element;
  }
  const element = createChart(String(component), args);
  drawn.set(canvasElement, { id, element });
  return element;
};
