// @ts-check
/** The charts of the French State's design system. */
import '@gouvfr/dsfr-chart/BarChart';
import '@gouvfr/dsfr-chart/BarChart/css';

/** @param {HTMLElement} box @param {any} input */
export const bars = (box, { rows }) => {
  const list = (/** @type {any} */ rows, /** @type {string} */ field) =>
    JSON.stringify([rows.map((/** @type {any} */ row) => row[field])]);
  const chart = document.createElement('bar-chart');
  chart.setAttribute('x', list(rows, 'label'));
  chart.setAttribute('y', list(rows, 'value'));
  chart.setAttribute('horizontal', 'true');
  box.append(chart);
  return (/** @type {any} */ next) => chart.setAttribute('y', list(next, 'value'));
};
