// @ts-check
/** Observable Plot. */
import * as Plot from '@observablehq/plot';

/** @param {any} rows */
const barPlot = (rows) =>
  Plot.plot({
    width: 720,
    marginLeft: 190,
    height: 40 + rows.length * 36,
    x: { domain: [0, 100] },
    y: { label: null, domain: rows.map((/** @type {any} */ row) => row.label) },
    marks: [
      Plot.barX(rows, { x: 'value', y: 'label', fill: '#00667a' }),
      Plot.text(rows, { x: 'value', y: 'label', text: 'value', textAnchor: 'start', dx: 6 }),
    ],
  });

/** @param {HTMLElement} box @param {any} input */
export const bars = (box, { rows }) => {
  box.append(barPlot(rows));
  return (/** @type {any} */ next) => box.replaceChildren(barPlot(next));
};

/** @param {HTMLElement} box @param {any} input */
export const map = (box, { width, height, features, points = [] }) => {
  box.append(
    Plot.plot({
      width,
      height,
      margin: 0,
      projection: 'identity',
      color: { type: 'quantize', domain: [0, 100], n: 5, scheme: 'blues' },
      marks: [
        Plot.geo(
          { type: 'FeatureCollection', features },
          { fill: (/** @type {any} */ feature) => feature.properties.value, stroke: 'white' },
        ),
        ...(points.length ? [Plot.dot(points, { x: 'x', y: 'y', r: 2.5, fill: '#a23e1b', fillOpacity: 0.5 })] : []),
      ],
    }),
  );
};
