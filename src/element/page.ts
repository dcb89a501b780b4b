/** What an element watches of its page while it is connected; everything stops with the signal. */
interface Watcher {
  /** Data scripts parsed, or inserted by the page, after the element. */
  children: () => void;
  /** A print begins or ends. */
  print: (printing: boolean) => void;
}

export const watchPage = (element: Element, { children, print }: Watcher, signal: AbortSignal): void => {
  window.addEventListener('beforeprint', () => print(true), { signal });
  window.addEventListener('afterprint', () => print(false), { signal });
  const observer = new MutationObserver(children);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
};

/** Calls back once, when the element comes within 300 px of the viewport; at once where that cannot be known. */
export const whenNear = (element: Element, callback: () => void, signal: AbortSignal): void => {
  if (typeof IntersectionObserver === 'undefined') return callback();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '300px' },
  );
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
};

/** The nearest `lang`, through the shadow roots that contain the element. */
export const nearestLang = (element: Element): string | null => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
};
