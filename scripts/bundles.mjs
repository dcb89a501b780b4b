// @ts-check
/** The Vite runs that make dist/: modules for bundlers and Node, and files for pages without a bundler. */
import { build as viteBuild } from 'vite';
import { copyFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { minifyTemplatesPlugin } from './minify-templates.mjs';
import { staticPropertiesPlugin } from './static-properties.mjs';
import { compileAtOnce, oxc, target } from './vite-options.mjs';

/** @typedef {import('vite').InlineConfig} InlineConfig */
/** @typedef {import('vite').Rolldown.OutputOptions} OutputOptions */

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const source = (/** @type {string} */ path) => join(src, path);

/** Tags that have an element, from src/elements/. */
export const tags = readdirSync(source('elements'))
  .filter((name) => /^impact-[a-z]+\.ts$/.test(name))
  .map((name) => basename(name, '.ts'))
  .sort();

/**
 * What a self-contained file may ask for later: each is built once, beside the files that share it. The names are part of
 * what a host copies.
 */
const LATER = new Map([
  [source('export/index.ts'), 'impact-export.js'],
  [source('element/fetch-data.ts'), 'impact-src.js'],
  [source('element/faults.ts'), 'impact-faults.js'],
  [source('geo/departements-outlines.ts'), 'impact-departements.js'],
  [source('layout/map-crowd.ts'), 'impact-crowd.js'],
]);

/** Leaves the parts of LATER out of a self-contained file, as dynamic imports of the files next to it. */
const later = /** @type {import('vite').Plugin} */ ({
  name: 'impact-later',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!importer) return null;
    const resolved = await this.resolve(id, importer, { skipSelf: true });
    const file = resolved && LATER.get(resolved.id);
    return file ? { id: `./${file}`, external: 'relative' } : null;
  },
});

/**
 * Layer by layer instead of chart by chart: files of one layer look alike, and gzip finds what is alike within 32 KB only.
 * Everything in one file is 4 KB lighter for it. Modules are laid out in the order of the entry's imports; those that the
 * entry does not need are dropped, since none does anything when it is loaded.
 */
const layers = ['findings', 'data', 'describe', 'layout', 'charts'].flatMap((layer) =>
  readdirSync(source(layer))
    .map((name) => source(`${layer}/${name}`))
    // What is asked for later must not be asked for at once.
    .filter((path) => !LATER.has(path))
    .map((path) => `import '${path}';`),
);
/** @param {string} entry @returns {import('vite').Plugin} */
const layersFirst = (entry) => ({
  name: 'impact-layers-first',
  transform: (code, id) => (id === entry ? { code: layers.join('') + code, map: null } : null),
});

/** Modules that the files for pages are made of, once they are built. @type {Set<string>} */
export const bundled = new Set();

/** @param {InlineConfig} config */
const run = async (config) => {
  const result = await viteBuild({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    oxc,
    ...config,
    build: { target, emptyOutDir: false, copyPublicDir: false, reportCompressedSize: false, ...config.build },
  });
  for (const bundle of [result].flat()) {
    for (const chunk of 'output' in bundle ? bundle.output : [])
      if (chunk.type === 'chunk') for (const id of Object.keys(chunk.modules)) bundled.add(id);
  }
};

/** Modules as published: one file per source, readable, with Lit and d3 left to the consumer. */
export const buildModules = () =>
  run({
    build: {
      outDir: join(root, 'dist'),
      minify: false,
      lib: {
        entry: [
          'index.ts',
          'define.ts',
          'render.ts',
          'cli/main.ts',
          ...tags.flatMap((tag) => [`elements/${tag}.ts`, `elements/${tag}.define.ts`]),
        ].map(source),
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^@lit\//, /^d3-/, /^node:/, /^@resvg\//],
        output: { preserveModules: true, preserveModulesRoot: src, entryFileNames: '[name].js' },
      },
    },
  });

/** In lib mode `minify: true` leaves the whitespace of ES modules: the bundler itself removes it. */
const minify = /** @type {NonNullable<OutputOptions['minify']>} */ ({
  compress: true,
  mangle: true,
  codegen: { removeWhitespace: true },
});

/**
 * d3-array makes a bisector and reads its members when it is loaded, which keeps them in every file that only wants `ticks`
 * (0.5 KB). Nothing here reads a property for its side effect.
 */
const treeshake = { propertyReadSideEffects: /** @type {const} */ (false), manualPureFunctions: ['bisector'] };

/**
 * One ES module for pages.
 * @param {string | Record<string, string>} entry
 * @param {OutputOptions} output
 * @param {import('vite').Plugin[]} [plugins]
 */
const pageModule = (entry, output, plugins = []) =>
  run({
    plugins: [minifyTemplatesPlugin(), staticPropertiesPlugin(), ...plugins],
    build: {
      outDir: join(root, 'dist/cdn'),
      minify: true,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { treeshake, output: { minify, ...output } },
    },
  });

/**
 * A part's own imports are asked for beside it: each would otherwise wait for the file that names it, one round trip after
 * the other.
 */
const besides = /** @type {import('vite').Plugin} */ ({
  name: 'impact-besides',
  generateBundle(_options, bundle) {
    /** @param {string} file @param {Set<string>} found @returns {Set<string>} */
    const below = (file, found) => {
      const chunk = bundle[file];
      for (const name of chunk?.type === 'chunk' ? chunk.imports : []) {
        if (!found.has(name)) below(name, found.add(name));
      }
      return found;
    };
    const call = (/** @type {string} */ file) => `import(\`./${file}\`)`;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      chunk.code = chunk.code.replace(/import\(`\.\/(chunks\/[\w.-]+)`\)/g, (_whole, file) => {
        const files = [file, ...below(file, new Set())];
        return `Promise.all([${files.map(call).join(',')}]).then(([e])=>e)`;
      });
    }
  },
});

/** The snippet's loader; what it imports is split, so that all elements of a page share one Lit. */
const buildLoader = () =>
  pageModule(
    { 'impact-charts': source('embed/loader.ts') },
    {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // What several elements draw with is one part with what all are made of: a request less for a few hundred bytes each.
      // Three, since two tags draw bars: their column stays a part of its own.
      codeSplitting: { groups: [{ name: 'base', minShareCount: 3 }] },
    },
    [besides, compileAtOnce],
  );

/** @param {string} entry @param {string} file @param {import('vite').Plugin[]} [plugins] */
const buildSelfContained = (entry, file, plugins = []) =>
  pageModule(source(entry), { codeSplitting: false, entryFileNames: file }, [layersFirst(source(entry)), ...plugins]);

/** Everything as a classic script: for old templates, and sandboxed frames where modules are refused. */
const buildClassic = () =>
  run({
    plugins: [minifyTemplatesPlugin(), staticPropertiesPlugin(), layersFirst(source('define.ts'))],
    build: {
      outDir: join(root, 'dist/cdn'),
      minify: true,
      lib: { entry: source('embed/classic.ts'), formats: ['iife'], name: 'ImpactCharts' },
      rolldownOptions: { treeshake, output: { codeSplitting: false, entryFileNames: 'impact-charts.classic.js' } },
    },
  });

/** The framed page, and the script of the page that frames it. Classic scripts: modules are refused in a sandbox. */
const buildFrame = async () => {
  for (const name of ['guest', 'host']) {
    await run({
      build: {
        outDir: join(root, 'dist/embed'),
        minify: true,
        lib: { entry: source(`embed/${name}.ts`), formats: ['iife'], name: `impact_${name}` },
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: `${name}.js` } },
      },
    });
  }
  for (const name of ['chart.html', 'chart.css']) copyFileSync(source(`embed/${name}`), join(root, 'dist/embed', name));
};

export const buildPageFiles = async () => {
  await buildFrame();
  await buildLoader();
  for (const [entry, file] of LATER) await buildSelfContained(entry.slice(src.length + 1), file);
  for (const tag of tags) await buildSelfContained(`elements/${tag}.define.ts`, `${tag}.js`, [later, compileAtOnce]);
  await buildSelfContained('define.ts', 'impact-charts.all.js', [later]);
  await buildClassic();
};
