// @ts-check
/** Ours: the file for pages, as it is shipped. */
import '../../dist/cdn/impact-map.js';

/** @param {HTMLElement} box @param {any} input without points, the bare tag */
export const map = async (box, input) => {
  const chart = /** @type {any} */ (document.createElement('impact-map'));
  const loaded = new Promise((resolve) => chart.addEventListener('impact-load', resolve, { once: true }));
  if (input?.points) {
    chart.data = {
      metric: { label: 'Indicateur', scale: 'sequential' },
      rows: input.features.map((/** @type {any} */ { properties: { code, value } }) => ({ code, value })),
      points: input.points,
    };
  }
  box.append(chart);
  await loaded;
};
