/** What an element asks of its page. */

/** Calls back once, when the element comes within 300 px of the viewport; at once where that cannot be known. */
export const whenNear = (element: Element, callback: () => void): void => {
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
};

/** The nearest `lang`, through the shadow roots that contain the element. */
export const nearestLang = (element: Element): string | null => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
};
