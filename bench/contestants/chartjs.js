// @ts-check
/** Chart.js. It has no map of its own: a plugin fills the territories under its scatter plot. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { pathOf, shade } from './svg.js';

/** @param {HTMLElement} box @param {number} width @param {number} height */
const canvasIn = (box, width, height) => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  box.append(canvas);
  return canvas;
};

/** @param {HTMLElement} box @param {any} input */
export const bars = (box, { rows }) => {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
  const values = (/** @type {any} */ rows) => rows.map((/** @type {any} */ row) => row.value);
  const chart = new Chart(canvasIn(box, 720, 40 + rows.length * 36), {
    type: 'bar',
    data: {
      labels: rows.map((/** @type {any} */ row) => row.label),
      datasets: [{ data: values(rows), backgroundColor: '#00667a' }],
    },
    options: { indexAxis: 'y', animation: false, responsive: false, scales: { x: { min: 0, max: 100 } } },
  });
  return (/** @type {any} */ next) => {
    const [dataset] = chart.data.datasets;
    if (dataset) dataset.data = values(next);
    chart.update('none');
  };
};

/** @param {HTMLElement} box @param {any} input */
export const map = (box, { width, height, features, points = [] }) => {
  Chart.register(ScatterController, PointElement, LinearScale, Tooltip);
  const shapes = features.map((/** @type {any} */ { properties, geometry }) => ({
    path: new Path2D(pathOf(geometry.coordinates)),
    fill: shade(properties.value),
  }));
  return new Chart(canvasIn(box, width, height), {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points,
          pointRadius: 2.5,
          pointBackgroundColor: '#a23e1b80',
          pointBorderWidth: 0,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      scales: {
        x: { display: false, min: 0, max: width },
        y: { display: false, min: 0, max: height, reverse: true },
      },
    },
    plugins: [
      {
        id: 'territories',
        beforeDatasetsDraw: ({ ctx }) => {
          ctx.strokeStyle = '#fff';
          for (const { path, fill } of shapes) {
            ctx.fillStyle = fill;
            ctx.fill(path);
            ctx.stroke(path);
          }
        },
      },
    ],
  });
};
