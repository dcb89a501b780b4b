// @ts-check
/** One script per library and drawing, bundled the same way, with what is imported for it alone; no chunk is shared. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { compileAtOnce } from '../scripts/vite-options.mjs';
import { CONTESTANTS, moduleOf } from './scenes.mjs';

const root = resolve(import.meta.dirname, '..');
const here = import.meta.dirname;
const out = join(here, 'dist');
const cdn = join(root, 'dist/cdn');

/** The entry that makes a drawing function into a page. @param {string} module @param {string} drawing */
const entryPlugin = (module, drawing) =>
  /** @type {import('vite').Plugin} */ ({
    name: 'bench-entry',
    resolveId: (id) => (id === 'bench-entry' ? `${id}.js` : null),
    load: (id) =>
      id === 'bench-entry.js'
        ? `import { ${drawing} } from ${JSON.stringify(join(here, 'contestants', `${module}.js`))};
           import { run } from ${JSON.stringify(join(here, 'page.js'))};
           run(${drawing});`
        : null,
  });

/** What our files ask for later stands beside them, as it does on a host's server. */
const laterParts = /** @type {import('vite').Plugin} */ ({
  name: 'bench-later-parts',
  enforce: 'pre',
  resolveId: (id, importer) =>
    importer && dirname(importer) === cdn && id.startsWith('./impact-')
      ? { id: `/${basename(id)}`, external: 'absolute' }
      : null,
});

/** @param {string} module @param {string} drawing @param {string} name */
const bundle = (module, drawing, name) =>
  build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Ours as it is shipped: the bundler drops the comment at its head.
    plugins: [entryPlugin(module, drawing), laterParts, ...(name.startsWith('impact') ? [compileAtOnce] : [])],
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: 'bench-entry' },
        output: { codeSplitting: false, entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });

/** Files by address: scripts, their style sheets, and ours as they are shipped. @returns {Promise<Map<string, Buffer>>} */
export const buildPages = async () => {
  rmSync(out, { recursive: true, force: true });
  for (const { name } of CONTESTANTS) {
    if (name === 'static') continue;
    for (const drawing of /** @type {const} */ (['bars', 'map']))
      await bundle(moduleOf(name, drawing), drawing, `${name}-${drawing}`);
  }
  const files = new Map();
  for (const name of readdirSync(out)) files.set(`/${name}`, readFileSync(join(out, name)));
  for (const name of readdirSync(cdn, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css)$/.test(name)) continue;
    const content = readFileSync(join(cdn, name));
    files.set(`/cdn/${name}`, content);
    if (!name.includes('/') && !files.has(`/${name}`)) files.set(`/${name}`, content);
  }
  return files;
};
