// @ts-check
/** The map of the French State's design system; it has no points. */
import '@gouvfr/dsfr-chart/MapChart';
import '@gouvfr/dsfr-chart/MapChart/css';

/** @param {HTMLElement} box @param {any} input */
export const map = (box, { features }) => {
  const chart = document.createElement('map-chart');
  const values = features.map((/** @type {any} */ { properties: { code, value } }) => [code, value]);
  chart.setAttribute('data', JSON.stringify(Object.fromEntries(values)));
  chart.setAttribute('level', 'reg');
  chart.setAttribute('value', '50');
  chart.setAttribute('name', 'Indicateur');
  box.append(chart);
};
