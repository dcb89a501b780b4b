// @ts-check
/** Our chart as HTML without script, as the command writes it, and the hints that a page may give for its script. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = resolve(import.meta.dirname, '../dist');

/** `modulepreload` for what the loader will import for a tag: asked for with the loader, and not after it. @param {string} tag */
const hintsOf = (tag) => {
  /** @type {{ tags: Record<string, string[]> }} */
  const { tags } = JSON.parse(readFileSync(resolve(dist, 'cdn/preload.json'), 'utf8'));
  const files = tags[tag];
  if (!files) throw new Error(`preload.json: nothing of ${tag}`);
  return files.map((path) => `<link rel="modulepreload" href="/cdn/${path}">`).join('');
};

/** @param {string} tag */
export const staticParts = async (tag) => {
  const { renderHtml } = await import(pathToFileURL(resolve(dist, 'render.js')).href);
  return { html: /** @type {string} */ (await renderHtml(tag)), hints: hintsOf(tag) };
};
