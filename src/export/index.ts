/** Exports, loaded on first use: no chart pays for them before a reader asks. */
export { cite } from './cite.ts';
export { toCsv } from './csv.ts';
export { download } from './download.ts';
export { embedCode, scriptFolder, type EmbedKind } from './embed.ts';
export { toJson } from './json.ts';
export { menuItems, take, type MenuKind, type Taken } from './menu.ts';
export { toPng } from './png.ts';
export { framedScene, toSvg } from './svg.ts';
export type { ChartView } from './view.ts';
