// @ts-check
/** The same SVG from a bare Lit template. */
import { render, svg, html } from 'lit';
import { barMarks, pathOf, shade } from './svg.js';

/** @param {readonly import('./svg.js').Row[]} rows */
const barTemplate = (rows) => {
  const { width, height, bars } = barMarks(rows);
  return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" font-size="15">
    ${bars.map(
      ({ label, value, y, width }) =>
        svg`<text x="180" y=${y + 22} text-anchor="end">${label}</text><rect x="190" y=${y + 6} width=${width} height="22" fill="#00667a"></rect><text x=${198 + width} y=${y + 22}>${value}</text>`,
    )}
  </svg>`;
};

/** @param {HTMLElement} box @param {any} input */
export const bars = (box, { rows }) => {
  render(barTemplate(rows), box);
  return (/** @type {any} */ next) => render(barTemplate(next), box);
};

/** @param {HTMLElement} box @param {any} input */
export const map = (box, { width, height, features, points = [] }) => {
  render(
    html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img">
      ${features.map(
        (/** @type {any} */ { properties, geometry }) =>
          svg`<path d=${pathOf(geometry.coordinates)} fill=${shade(properties.value)} stroke="#fff"></path>`,
      )}
      ${points.map(
        (/** @type {any} */ { x, y }) =>
          svg`<circle cx=${x} cy=${y} r="2.5" fill="#a23e1b" fill-opacity=".5"></circle>`,
      )}
    </svg>`,
    box,
  );
};
