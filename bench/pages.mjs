// @ts-check
/** The pages that are measured, by scene and library. */
import { barString, mapString } from './contestants/svg.js';
import { makeRows } from './data.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./data.mjs').loadData>>} Data */

const HEAD =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><style>body{margin:24px;max-width:720px;font:16px/1.4 sans-serif}</style>';
/** For pages whose charts are tags of the page: says when the chart has been painted. */
const WATCH =
  '<script>document.addEventListener("impact-load",()=>requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(()=>benchDone("")))))</script>';

/** @param {unknown} value */
const jsonElement = (value) => `<script type="application/json" id="data">${JSON.stringify(value)}</script>`;
const moduleScript = (/** @type {string} */ file) => `<script type="module" src="/${file}.js"></script>`;

/**
 * @param {import('./scenes.mjs').Scene} scene
 * @param {import('./scenes.mjs').Contestant} name
 * @param {any} input
 * @param {{ has: (path: string) => boolean }} files
 */
export const scenePage = ({ drawing, boxes = 1, own, all }, name, input, files) => {
  const file = `${name}-${drawing}`;
  const still = name === 'static' ? (drawing === 'bars' ? barString(input.rows) : mapString(input)) : '';
  // The bare tag has the study's own result in its script.
  const json = name === 'static' || (name === 'impact' && !own) ? '' : jsonElement(input);
  return [
    HEAD,
    files.has(`/${file}.css`) ? `<link rel="stylesheet" href="/${file}.css">` : '',
    all ? '<body data-all>' : '<body>',
    `<div class="box">${still}</div>`.repeat(boxes),
    json,
    name === 'static' ? '' : moduleScript(file),
  ].join('');
};

/**
 * The ways in which a page can carry one of our charts, for the slow phone.
 * @param {string} tag
 * @param {{ html: string, hints: string }} parts the static form of the tag; its preload hints
 */
export const ourPages = (tag, { html, hints }) => {
  const style = '<link rel="stylesheet" href="/cdn/impact-charts.css">';
  const loader = moduleScript('cdn/impact-charts');
  const element = `<${tag}></${tag}>`;
  return {
    'impact-static': `${HEAD}${WATCH}<body>${html}${style}${loader}`,
    'impact-file': `${HEAD}${WATCH}${moduleScript(`cdn/${tag}`)}<body>${element}`,
    'impact-hints': `${HEAD}${WATCH}${hints}${loader}<body>${element}`,
    'impact-loader': `${HEAD}${WATCH}${loader}<body>${element}`,
  };
};

/** How the cost grows with the rows. @param {Data} data @param {'bars' | 'points'} rows @param {number} count */
export const growthInput = ({ map, makePoints }, rows, count) =>
  rows === 'bars' ? { own: true, unit: '%', rows: makeRows(count) } : { ...map, points: makePoints(count) };
