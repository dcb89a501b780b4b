// @ts-check
/** Our chart as HTML without script, as the command writes it, and the hints that a page may give for its script. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** @param {string} tag */
export const staticParts = async (tag) => {
  const { renderHtml } = await import(pathToFileURL(resolve(root, 'dist/render.js')).href);
  return { html: /** @type {string} */ (await renderHtml(tag)), hints: '' };
};
