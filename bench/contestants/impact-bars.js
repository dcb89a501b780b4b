// @ts-check
/** Ours: the file for pages, as it is shipped. */
import '../../dist/cdn/impact-convictions.js';

/** Resolves in the frame in which an element turns out to be out of sight: it is drawn later. @param {Element} element */
const outOfSight = (element) =>
  new Promise((resolve) =>
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (!entry?.isIntersecting) resolve(undefined);
    }).observe(element),
  );

/** @param {HTMLElement} box @param {any} input none: the bare tag, with the study's own result */
export const bars = async (box, input) => {
  const chart = /** @type {any} */ (document.createElement('impact-convictions'));
  const loaded = new Promise((resolve) => chart.addEventListener('impact-load', resolve, { once: true }));
  if (input?.own) chart.data = { unit: input.unit, rows: input.rows };
  box.append(chart);
  await (document.body.matches('[data-all]') ? loaded : Promise.race([loaded, outOfSight(chart)]));
  return (/** @type {any} */ rows) => {
    chart.data = { unit: '%', rows };
    return chart.updateComplete;
  };
};
