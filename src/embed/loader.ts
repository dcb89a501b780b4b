/**
 * The one script of the snippet: finds impact tags in the page, those added later too, and loads only what they need, near
 * the viewport where they are lazy. Pasted twice, even from two addresses, it works once.
 */
const parts: Record<string, () => Promise<unknown>> = {
  'impact-bars': () => import('../elements/impact-bars.define.ts'),
  'impact-convictions': () => import('../elements/impact-convictions.define.ts'),
  'impact-cycle': () => import('../elements/impact-cycle.define.ts'),
  'impact-levers': () => import('../elements/impact-levers.define.ts'),
  'impact-map': () => import('../elements/impact-map.define.ts'),
  'impact-matrix': () => import('../elements/impact-matrix.define.ts'),
  'impact-number': () => import('../elements/impact-number.define.ts'),
  'impact-programme': () => import('../elements/impact-programme.define.ts'),
  'impact-timeline': () => import('../elements/impact-timeline.define.ts'),
  'impact-trend': () => import('../elements/impact-trend.define.ts'),
  'impact-typology': () => import('../elements/impact-typology.define.ts'),
};

/** Tags whose part is on its way or here. */
const loading = new Map<string, Promise<unknown>>();

/** Loads the part of a tag, once; undefined for a tag that is not ours. */
const load = (tag: string): Promise<unknown> | undefined => {
  if (!Object.hasOwn(parts, tag)) return undefined;
  let part = loading.get(tag);
  if (!part) {
    part = customElements.get(tag) ? Promise.resolve() : parts[tag]!();
    loading.set(tag, part);
    // The next tag of the name asks again.
    part.catch(() => loading.delete(tag));
  }
  return part;
};

/** The tag of a table-first figure: `data-impact="map"`, or the class `impact-map` alone. */
const figureTag = (element: Element): string | undefined => {
  const name = element.getAttribute('data-impact');
  return name === null ? [...element.classList].find((each) => Object.hasOwn(parts, each)) : `impact-${name}`;
};

/**
 * A static picture holds its place at the width it was drawn for: the live chart takes it without moving the page, and has a
 * height of its own at the next width.
 */
const hold = (element: HTMLElement): void => {
  const picture = element.querySelector(':scope > svg');
  const width = element.clientWidth;
  if (!picture || Math.abs(picture.getBoundingClientRect().width - width) > 1) return;
  element.style.minBlockSize = `${element.getBoundingClientRect().height}px`;
  if (typeof ResizeObserver === 'undefined') return;
  new ResizeObserver((_, observer) => {
    if (element.clientWidth === width) return;
    observer.disconnect();
    element.style.minBlockSize = '';
  }).observe(element);
};

const want = async (element: Element): Promise<void> => {
  const figure = Object.hasOwn(parts, element.localName) ? undefined : figureTag(element);
  const tag = figure ?? element.localName;
  if (!figure && !customElements.get(tag)) hold(element as HTMLElement);
  try {
    const part = load(tag);
    if (figure && !part) throw new Error(`one of ${Object.keys(parts).join(', ')}`);
    // Both on their way at once: a page waits for one round trip.
    const table = figure ? import('./table.ts') : undefined;
    const [, reader] = await Promise.all([part, table]);
    if (figure && element.isConnected && !element.matches('html, body')) {
      reader?.upgradeFigure(element as HTMLElement, figure);
    }
  } catch (error) {
    // The page's own content stays: the text in the tag, the table of the figure.
    const unknown = figure && !Object.hasOwn(parts, tag);
    if (!unknown) addEventListener('online', () => void want(element), { once: true });
    const detail = {
      code: unknown ? 'unknown-tag' : 'chunk',
      path: tag,
      message: String(error),
      value: tag,
      expected: unknown ? 'a known chart' : 'the part of this tag',
      fatal: true,
    };
    // The event class of the charts would be a request more; not `Event`, which MooTools 1.2 replaces.
    element.dispatchEvent(new CustomEvent('impact-error', { bubbles: true, composed: true, detail }));
  }
};

const tags = Object.keys(parts);
const SELECTOR = [...tags, '[data-impact]', ...tags.map((tag) => `:is(figure, table).${tag}`)].join(',');

/** Watches what is lazy. The elements have a watch of their own; sharing it would cost the loader a request. */
const near =
  typeof IntersectionObserver === 'undefined'
    ? undefined
    : new IntersectionObserver(
        (entries, observer) => {
          for (const { isIntersecting, target } of entries) {
            if (!isIntersecting) continue;
            observer.unobserve(target);
            void want(target);
          }
        },
        { rootMargin: '300px' },
      );

const find = (element: Element): void => {
  const loading = element.getAttribute('loading') ?? element.getAttribute('data-loading');
  if (near && loading === 'lazy') near.observe(element);
  else void want(element);
};

const scan = (root: ParentNode, found = find): void => root.querySelectorAll(SELECTOR).forEach((each) => found(each));

const start = (): void => {
  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(SELECTOR)) find(node);
        if (node.firstElementChild) scan(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  // On paper everything is in view.
  addEventListener('beforeprint', () => scan(document, (each) => void want(each)));
};

const page = globalThis as unknown as Record<symbol, boolean>;
const MARK = Symbol.for('impact-charts loader');
if (!page[MARK]) {
  page[MARK] = true;
  start();
}
