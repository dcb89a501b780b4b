/** Exports, loaded on first use: no chart pays for them before a reader asks. */
export { toCsv } from './csv.ts';
export { download } from './download.ts';
export { toJson } from './json.ts';
export { framedScene, toSvg } from './svg.ts';
export type { ChartView } from './view.ts';
