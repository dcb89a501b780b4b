// @ts-check
/**
 * What the files for pages weigh. 1 KB = 1,024 bytes; gzip at level 9, as the budgets of .size-limit.json count.
 * `node scripts/sizes.mjs --write` brings the table of README.md up to date.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const cdn = join(root, 'dist/cdn');
const README = join(root, 'README.md');
const [BEGIN, END] = ['<!-- sizes: begin -->', '<!-- sizes: end -->'];

/** @typedef {{ file: string, raw: number, gzip: number, brotli: number, budget?: number }} Size */

/** @returns {Map<string, number>} budget in bytes by file name */
const budgets = () => {
  /** @type {{ path: string, limit: string }[]} */
  const checks = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'));
  return new Map(checks.map(({ path, limit }) => [path.replace('dist/cdn/', ''), Number.parseFloat(limit) * 1024]));
};

/** @param {string} file */
export const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(cdn, file)))
    .digest('base64')}`;

/** Files of dist/cdn/ by name, without the chunks, whose names change with their content. */
export const measure = () => {
  const limits = budgets();
  return readdirSync(cdn)
    .filter((name) => /\.(js|css)$/.test(name))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(cdn, file));
      const budget = limits.get(file);
      return /** @type {Size} */ ({
        file,
        raw: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        // At its best, which is its default.
        brotli: brotliCompressSync(bytes).length,
        ...(budget && { budget }),
      });
    });
};

/** dist/cdn/integrity.json: the hash of each script and style, for pages that write their tags by program. */
export const writeIntegrity = () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
  const hashes = Object.fromEntries(files.map((file) => [file, integrityOf(file)]));
  writeFileSync(join(cdn, 'integrity.json'), `${JSON.stringify({ version, files: hashes }, null, 2)}\n`);
};

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);

/** @param {Size[]} sizes @param {(file: string) => string} integrity */
export const printTable = (sizes, integrity) => {
  const width = Math.max(0, ...sizes.map(({ file }) => file.length));
  console.log(`${'dist/cdn/'.padEnd(width)}   raw KB  gzip KB brotli KB  integrity`);
  for (const { file, raw, gzip, brotli } of sizes) {
    console.log(
      `${file.padEnd(width)} ${kilobytes(raw).padStart(8)} ${kilobytes(gzip).padStart(8)} ${kilobytes(brotli).padStart(9)}  ${integrity(file)}`,
    );
  }
};

/** The table of README.md. @param {Size[]} sizes */
export const markdownTable = (sizes) =>
  [
    '| file in `dist/cdn/` | minified, KB | gzip, KB | brotli, KB | budget, KB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...sizes.map(
      ({ file, raw, gzip, brotli, budget }) =>
        `| \`${file}\` | ${kilobytes(raw)} | ${kilobytes(gzip)} | ${kilobytes(brotli)} | ${budget ? budget / 1024 : ''} |`,
    ),
  ].join('\n');

/** Gzip KB by file, as README.md states them. @returns {Map<string, number>} */
export const readTable = () => {
  const readme = readFileSync(README, 'utf8');
  const table = readme.slice(readme.indexOf(BEGIN), readme.indexOf(END));
  return new Map(
    [...table.matchAll(/^\| `([^`]+)` \| [\d.]+ \| ([\d.]+) \|/gm)].map(([, file, gzip]) => [
      String(file),
      Number(gzip),
    ]),
  );
};

const writeTable = () => {
  const readme = readFileSync(README, 'utf8');
  const [before, after] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (before < 0 || after < 0) throw new Error(`README.md: no ${BEGIN} … ${END}`);
  writeFileSync(README, `${readme.slice(0, before)}${BEGIN}\n\n${markdownTable(measure())}\n\n${readme.slice(after)}`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--write')) writeTable();
  else printTable(measure(), integrityOf);
}
