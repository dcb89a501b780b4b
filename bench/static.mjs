// @ts-check
/** Our chart as HTML without script, as the command writes it, and the hints that a page may give for its script. */
import { readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = resolve(import.meta.dirname, '../dist');

/** Files that a file of dist/cdn/ imports when it is loaded, and those that they do. @param {string} path @returns {string[]} */
const importsOf = (path) => {
  const text = readFileSync(resolve(dist, 'cdn', path), 'utf8');
  const found = [...text.matchAll(/\b(?:from|import)\s*[`"'](\.[^`"']+)[`"']/g)].map(([, name = '']) =>
    posix.join(posix.dirname(path), name),
  );
  return [...new Set(found.flatMap((name) => [name, ...importsOf(name)]))];
};

/** `modulepreload` for what the loader will import for a tag: asked for with the loader, and not after it. @param {string} tag */
const hintsOf = (tag) => {
  const loader = readFileSync(resolve(dist, 'cdn/impact-charts.js'), 'utf8');
  const chunk = new RegExp(`import\\([\`"']\\./(chunks/${tag}\\.define-[^\`"']+)[\`"']\\)`).exec(loader)?.[1];
  if (!chunk) throw new Error(`impact-charts.js: no chunk of ${tag}`);
  return [chunk, ...importsOf(chunk)].map((path) => `<link rel="modulepreload" href="/cdn/${path}">`).join('');
};

/** @param {string} tag */
export const staticParts = async (tag) => {
  const { renderHtml } = await import(pathToFileURL(resolve(dist, 'render.js')).href);
  return { html: /** @type {string} */ (await renderHtml(tag)), hints: hintsOf(tag) };
};
