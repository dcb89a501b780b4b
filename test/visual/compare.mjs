// @ts-check
/** What counts as the same picture, and the page that shows what does not. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { writePng } from './png.mjs';

/** Difference of two pixels (OKLab) from which they count as different: above what a reference's palette changes, below a step of any scale of the charts. */
export const PIXEL = 0.07;
/** Share of different pixels up to which two pictures are the same: strokes and letters are rasterised a little otherwise on another machine. */
export const SHARE = 0.0005;

/**
 * @param {import('./png.mjs').Picture} expected @param {import('./png.mjs').Picture} actual
 * @returns {{ same: boolean, words: string, diff?: import('./png.mjs').Picture }}
 */
export const compare = (expected, actual) => {
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height) {
    return { same: false, words: `${actual.width} × ${actual.height}, was ${width} × ${height}` };
  }
  const data = new Uint8Array(width * height * 4);
  const count = pixelmatch(expected.data, actual.data, data, width, height, { threshold: PIXEL });
  const words = `${count} pixels, ${((100 * count) / (width * height)).toFixed(3)} %`;
  return { same: count <= width * height * SHARE, words, diff: { width, height, data } };
};

/** @typedef {{ name: string, words: string, expected?: import('./png.mjs').Picture, actual?: import('./png.mjs').Picture, diff?: import('./png.mjs').Picture }} Change */

const STYLE = `body{font:14px/1.4 system-ui,sans-serif;margin:24px;background:#ddd}section{margin:0 0 32px}h2{font-size:16px}
div{display:flex;gap:16px;align-items:start;overflow:auto}figure{margin:0}img{display:block;background:#fff}`;

/** Writes every change side by side. @param {string} folder @param {readonly Change[]} changes */
export const writeChanges = (folder, changes) => {
  rmSync(folder, { recursive: true, force: true });
  if (changes.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const sections = changes.map((change, index) => {
    const figures = /** @type {const} */ (['expected', 'actual', 'diff']).map((side) => {
      const picture = change[side];
      if (!picture) return `<figure><figcaption>${side}: none</figcaption></figure>`;
      const file = `${index}-${side}.png`;
      writeFileSync(join(folder, file), writePng(picture));
      return `<figure><figcaption>${side}</figcaption><img src="${file}" loading="lazy" alt="${side}"></figure>`;
    });
    return `<section><h2>${change.name}: ${change.words}</h2><div>${figures.join('')}</div></section>`;
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${changes.length} changed pictures</title><style>${STYLE}</style><h1>${changes.length} changed pictures</h1>${sections.join('\n')}</html>\n`,
  );
};
