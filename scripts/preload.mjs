// @ts-check
/** dist/cdn/preload.json: what the loader will import for each tag, for pages that ask for it beside the loader. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

const cdn = resolve(import.meta.dirname, '../dist/cdn');

/** Files that a file of dist/cdn/ imports when it is loaded, and those that they do. @param {string} path @returns {string[]} */
const importsOf = (path) => {
  const text = readFileSync(join(cdn, path), 'utf8');
  const found = [...text.matchAll(/\b(?:from|import)\s*[`"'](\.[^`"']+)[`"']/g)].map(([, name = '']) =>
    posix.join(posix.dirname(path), name),
  );
  return [...new Set(found.flatMap((name) => [name, ...importsOf(name)]))];
};

export const writePreload = () => {
  const { version } = JSON.parse(readFileSync(resolve(cdn, '../../package.json'), 'utf8'));
  const tags = readdirSync(join(cdn, 'chunks'))
    .sort()
    .flatMap((name) => {
      const tag = /^(impact-\w+)\.define-/.exec(name)?.[1];
      const path = `chunks/${name}`;
      return tag ? [[tag, [path, ...importsOf(path)]]] : [];
    });
  writeFileSync(join(cdn, 'preload.json'), `${JSON.stringify({ version, tags: Object.fromEntries(tags) }, null, 2)}\n`);
};
