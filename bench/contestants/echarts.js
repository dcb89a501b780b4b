// @ts-check
/** ECharts, on canvas, from its modules. */
import { BarChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

/** @param {HTMLElement} box @param {any} input */
export const bars = (box, { rows }) => {
  use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);
  const chart = init(box, null, { width: 720, height: 40 + rows.length * 36 });
  const values = (/** @type {any} */ rows) => rows.map((/** @type {any} */ row) => row.value);
  chart.setOption({
    animation: false,
    tooltip: {},
    grid: { left: 190, right: 40, top: 10, bottom: 30 },
    xAxis: { type: 'value', min: 0, max: 100 },
    yAxis: { type: 'category', inverse: true, data: rows.map((/** @type {any} */ row) => row.label) },
    series: [
      { type: 'bar', data: values(rows), itemStyle: { color: '#00667a' }, label: { show: true, position: 'right' } },
    ],
  });
  return (/** @type {any} */ next) => chart.setOption({ series: [{ data: values(next) }] });
};

/** @param {HTMLElement} box @param {any} input */
export const map = (box, { width, height, features, points = [] }) => {
  use([MapChart, ScatterChart, GeoComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);
  // Its own y axis points north.
  const flip = (/** @type {number[]} */ [x = 0, y = 0]) => [x, height - y];
  registerMap('france', {
    specialAreas: {},
    geoJSON: {
      type: 'FeatureCollection',
      features: features.map((/** @type {any} */ { properties, geometry }) => ({
        type: 'Feature',
        properties,
        geometry: {
          type: 'MultiPolygon',
          coordinates: geometry.coordinates.map((/** @type {any} */ polygon) =>
            polygon.map((/** @type {any} */ ring) => ring.map(flip)),
          ),
        },
      })),
    },
  });
  const regions = features.map((/** @type {any} */ { properties: { name, value } }) => ({ name, value }));
  init(box, null, { width, height }).setOption({
    animation: false,
    tooltip: {},
    visualMap: { show: false, min: 0, max: 100, seriesIndex: 0, inRange: { color: ['#d6edf1', '#033646'] } },
    geo: { map: 'france', aspectScale: 1, left: 0, right: 0, top: 0, bottom: 0 },
    series: [
      { type: 'map', geoIndex: 0, data: regions },
      ...(points.length
        ? [
            {
              type: 'scatter',
              coordinateSystem: 'geo',
              symbolSize: 5,
              itemStyle: { color: '#a23e1b', opacity: 0.5 },
              data: points.map((/** @type {any} */ { x, y }) => flip([x, y])),
            },
          ]
        : []),
    ],
  });
};
