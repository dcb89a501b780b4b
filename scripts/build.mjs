// @ts-check
/**
 * `npm run build`: everything in dist/. Prints what each file for pages weighs and its integrity hash.
 * Takes some ten seconds: tests and the demo build before they start, and need no check for stale files.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildModules, buildPageFiles, bundled } from './bundles.mjs';
import { writeFindings, writeTokens } from './generate.mjs';
import { writeThirdParty } from './licences.mjs';
import { writePreload } from './preload.mjs';
import { integrityOf, measure, printTable, writeIntegrity } from './sizes.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const node = promisify(execFile);
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** @param {string} folder @returns {string[]} */
const scripts = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));

/**
 * What the build cannot see by itself: decorators that nothing lowered (a SyntaxError where they arrive), modules that do not
 * load in Node, and Node's globals in a file for pages.
 */
const check = async () => {
  const pages = [...scripts(join(dist, 'cdn')), ...scripts(join(dist, 'embed'))];
  // The command's entry acts when it is loaded; its test runs it.
  const modules = scripts(dist).filter((file) => !pages.includes(file) && file !== join(dist, 'cli/main.js'));
  const load = `for (const file of ${JSON.stringify(modules.map((file) => pathToFileURL(file).href))}) await import(file)`;
  const syntax = pages.map((file) => {
    const text = readFileSync(file, 'utf8');
    const found = /\bprocess\.|\brequire\(|\bimport\.meta\.env\b/.exec(text);
    if (found) throw new Error(`${file}: holds ${found[0]}, which a page does not have`);
    // The classic file is read as a script: import and export are errors there.
    const type = file.endsWith('.classic.js') || file.startsWith(join(dist, 'embed')) ? 'commonjs' : 'module';
    const checking = node(process.execPath, ['--check', `--input-type=${type}`, '-']);
    checking.child.stdin?.end(text);
    return checking;
  });
  await Promise.all([node(process.execPath, ['--input-type=module', '--eval', load]), ...syntax]);
};

/** @param {{ quiet?: boolean }} [options] quiet: one line instead of the table */
export const build = async ({ quiet = false } = {}) => {
  const start = performance.now();
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'cdn'), { recursive: true });

  // The compiler and the analyzer run beside the bundler; none of them empties dist/.
  const others = Promise.all([
    node(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { cwd: root }),
    node(process.execPath, [bin('@custom-elements-manifest/analyzer/cem.js'), 'analyze'], { cwd: root }).then(() =>
      node(process.execPath, ['scripts/editor-data.mjs'], { cwd: root }),
    ),
  ]).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout ?? ''}`);
  });
  // Both are awaited below: a failure of one must not be an unhandled rejection while the other still runs.
  others.catch(() => {});
  await buildModules();
  await buildPageFiles();
  await Promise.all([writeFindings(), writeTokens()]);
  const css = join(root, 'src/embed/impact-charts.css');
  if (existsSync(css)) copyFileSync(css, join(dist, 'cdn/impact-charts.css'));
  writeThirdParty(bundled);
  writeIntegrity();
  writePreload();
  await others;
  await check();

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!quiet) printTable(measure(), integrityOf);
  console.log(`Built dist/ in ${seconds} s`);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
