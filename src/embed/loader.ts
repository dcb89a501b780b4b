/**
 * The one script of the snippet: finds impact tags in the page, those added later too, and loads only what they need.
 * Pasted twice it does no harm: the second copy finds the work done.
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

const want = async (element: Element): Promise<void> => {
  const figure = Object.hasOwn(parts, element.localName) ? undefined : figureTag(element);
  const tag = figure ?? element.localName;
  try {
    const part = load(tag);
    if (figure && !part) throw new Error(`one of ${Object.keys(parts).join(', ')}`);
    await part;
    if (figure && element.isConnected && !element.parentElement?.closest(tag)) {
      const { upgradeFigure } = await import('./table.ts');
      if (element.isConnected && !element.matches('html, body')) upgradeFigure(element as HTMLElement, tag);
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
    element.dispatchEvent(Object.assign(new Event('impact-error', { bubbles: true, composed: true }), { detail }));
  }
};

const tags = Object.keys(parts);
const SELECTOR = [...tags, '[data-impact]', ...tags.map((tag) => `:is(figure, table).${tag}`)].join(',');

const scan = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(SELECTOR)) void want(element);
};

const start = (): void => {
  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(SELECTOR)) void want(node);
        if (node.firstElementChild) scan(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
};

start();
