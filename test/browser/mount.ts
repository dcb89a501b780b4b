/** Mounting a chart in a page, and waiting for what it says. */
import { afterEach, beforeEach, expect } from 'vitest';
import '../../src/define.ts';
import type { ImpactElement } from '../../src/element/base.ts';

const errors: string[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  errors.push('message' in event ? event.message : String(event.reason));
};

/** Every test fails on an uncaught error, a ResizeObserver loop or a blocked resource. */
export const watchErrors = (): void => {
  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
    document.body.replaceChildren();
    expect(errors).toEqual([]);
  });
};

export const nextEvent = <Type extends 'impact-load' | 'impact-error' | 'impact-select'>(
  target: EventTarget,
  type: Type,
): Promise<GlobalEventHandlersEventMap[Type]> =>
  new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as GlobalEventHandlersEventMap[Type]), { once: true }),
  );

/** An element of this tag with properties set before it enters a column of this width. */
export const create = (tag: string, properties: object = {}): ImpactElement => {
  const element = document.createElement(tag) as ImpactElement;
  Object.assign(element, properties);
  return element;
};

export const column = (width: number): HTMLElement => {
  const box = document.createElement('div');
  box.lang = 'fr';
  box.style.width = `${width}px`;
  document.body.append(box);
  return box;
};

/** Mounts and waits until the chart is drawn. */
export const mount = async (tag: string, properties: object = {}, width = 720): Promise<ImpactElement> => {
  const element = create(tag, properties);
  const load = nextEvent(element, 'impact-load');
  column(width).append(element);
  await load;
  return element;
};

/** Mounts and waits for the first error. */
export const mountBroken = async (
  tag: string,
  properties: object,
): Promise<{ element: ImpactElement; error: GlobalEventHandlersEventMap['impact-error'] }> => {
  const element = create(tag, properties);
  const error = nextEvent(element, 'impact-error');
  column(720).append(element);
  return { element, error: await error };
};

export const $ = <E extends Element = HTMLElement>(element: ImpactElement, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
};
export const $$ = <E extends Element = HTMLElement>(element: ImpactElement, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];

/** Visible text, with every kind of space as an ordinary one. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();

/** Resolves when the browser has laid out and painted what was asked before. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
