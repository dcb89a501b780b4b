// @ts-check
/** `npm start`: builds, then serves the demo. PORT chooses another port than 4173. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from './build.mjs';
import { createStaticServer, listen } from './serve.mjs';

const folder = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

await build({ quiet: true });
const server = createStaticServer({ '/demo': folder('demo'), '/dist': folder('dist') }, { home: '/demo/' });
const address = await listen(server, Number(process.env['PORT'] ?? 4173));
// The addresses that a content system asks for are absolute: they are written once the server's own is known.
const command = [folder('dist/cli/main.js'), 'oembed', '--base', `${address}/dist/embed/`, '-o', folder('dist/embed')];
await promisify(execFile)(process.execPath, command);
console.log(`Demo: ${address}/demo/ (Ctrl+C to stop)`);
