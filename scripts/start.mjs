// @ts-check
/** `npm start`: builds, then serves the demo. PORT chooses another port than 4173. */
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { createStaticServer, listen } from './serve.mjs';

const folder = (/** @type {string} */ name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

await build({ quiet: true });
const server = createStaticServer({ '/demo': folder('demo'), '/dist': folder('dist') }, { home: '/demo/' });
const address = await listen(server, Number(process.env['PORT'] ?? 4173));
console.log(`Demo: ${address}/demo/ (Ctrl+C to stop)`);
