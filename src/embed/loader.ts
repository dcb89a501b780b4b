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

const wanted = new Set<string>();

const want = async (element: Element): Promise<void> => {
  const tag = element.localName;
  const load = Object.hasOwn(parts, tag) ? parts[tag] : undefined;
  if (!load || wanted.has(tag) || customElements.get(tag)) return;
  wanted.add(tag);
  try {
    await load();
  } catch (error) {
    // The page's own content stays in the tag; the next tag of the name asks again.
    wanted.delete(tag);
    const detail = { code: 'chunk', path: tag, message: String(error), value: tag, expected: 'the part of this tag', fatal: true };
    element.dispatchEvent(Object.assign(new Event('impact-error', { bubbles: true, composed: true }), { detail }));
  }
};

const scan = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(Object.keys(parts).join(','))) void want(element);
};

const start = (): void => {
  scan(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        void want(node);
        if (node.firstElementChild) scan(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
};

start();
