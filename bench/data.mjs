// @ts-check
/** The data of the benchmark: the study's own bars and regions, and made-up rows and points in numbers no study has. */
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { oxc } from '../scripts/vite-options.mjs';

const src = resolve(import.meta.dirname, '../src');
const load = async (/** @type {string} */ path) =>
  (await runnerImport(join(src, path), { configFile: false, logLevel: 'error', oxc })).module;

/** The same numbers in every run: a linear congruential generator (Numerical Recipes, 1992, p. 284). */
const random = () => {
  let state = 17;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
};

/** @param {number} count @returns {{ key: string, label: string, value: number }[]} */
export const makeRows = (count) => {
  const next = random();
  return Array.from({ length: count }, (_, index) => ({
    key: `r${index + 1}`,
    label: `Exemple ${index + 1}`,
    value: Math.round(next() * 1000) / 10,
  }));
};

/** @param {number} x @param {number} y @param {readonly (readonly (readonly number[])[])[]} rings */
const isInside = (x, y, rings) => {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = ring.at(index - 1) ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
};

export const loadData = async () => {
  const [{ convictions }, { outlinesOf }, { project }] = /** @type {any[]} */ (
    await Promise.all(['findings/convictions.ts', 'geo/territories.ts', 'geo/projection.ts'].map(load))
  );
  const { frames, shapes } = outlinesOf('regions');
  const [land] = frames;
  const metropole = shapes.filter((/** @type {any} */ shape) => shape.frame === 0);
  const features = metropole.map((/** @type {any} */ { code, name, rings }, /** @type {number} */ index) => ({
    type: 'Feature',
    properties: { code, name, value: (index * 37) % 100 },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((/** @type {any} */ ring) => [ring]) },
  }));
  const rings = metropole.flatMap((/** @type {any} */ shape) => shape.rings);
  const round = (/** @type {number} */ value, /** @type {number} */ digits) => Number(value.toFixed(digits));
  const makePoints = (/** @type {number} */ count) => {
    const next = random();
    /** @type {{ key: string, label: string, lon: number, lat: number, x: number, y: number }[]} */
    const points = [];
    while (points.length < count) {
      const [lon, lat] = [round(-5 + next() * 15, 4), round(41 + next() * 10.5, 4)];
      const [x, y] = project(land, lon, lat);
      if (!isInside(x, y, rings)) continue;
      const number = points.length + 1;
      points.push({ key: `p${number}`, label: `Lieu ${number}`, lon, lat, x: round(x, 1), y: round(y, 1) });
    }
    return points;
  };
  return {
    bars: {
      unit: '%',
      rows: convictions.rows.map((/** @type {any} */ { key, label, value }) => ({ key, label: label.fr, value })),
    },
    map: { width: land.width, height: land.height, features },
    makePoints,
  };
};
