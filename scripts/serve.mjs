// @ts-check
/**
 * A small static file server: the demo, the tests of the built files and the contact sheet use the same one. It sends what
 * a careful static host would: right types, `nosniff`, open CORS on scripts and data, and on demand the strict policy that
 * the charts are made for.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** The policy of README.md: everything must draw under it. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

/** @type {Map<string, string>} */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
]);
const OPEN = new Set(['.js', '.mjs', '.json', '.geojson', '.csv']);

/**
 * The file that a path names under one of the mounted folders, or undefined. Neither "..", however it is written, nor a
 * symbolic link leads out of the folder.
 * @param {string} pathname path of the address, still encoded
 * @param {Record<string, string>} mounts folder by prefix of the path, such as `/demo`
 */
export const resolveFile = async (pathname, mounts) => {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return undefined;
  for (const [prefix, folder] of Object.entries(mounts)) {
    if (path !== prefix && !path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`)) continue;
    try {
      const root = await realpath(folder);
      let file = await realpath(join(root, path.slice(prefix.length)));
      if ((await stat(file)).isDirectory()) file = await realpath(join(file, 'index.html'));
      if (file.startsWith(root + sep) && (await stat(file)).isFile()) return file;
    } catch {
      // No such file here: another mount may have it.
    }
  }
  return undefined;
};

/**
 * @param {Record<string, string>} mounts folder by prefix of the path
 * @param {{ home?: string }} [options] `home`: where `/` leads to
 */
export const createStaticServer = (mounts, { home } = {}) => {
  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const answer = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    /** @param {number} status @param {Record<string, string>} headers @param {string} text */
    const say = (status, headers, text) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(405, { Allow: 'GET, HEAD' }, 'Method not allowed');
    if (home && url.pathname === '/') return say(302, { Location: home }, home);

    const file = await resolveFile(url.pathname, mounts);
    if (!file) return say(404, {}, `Not found: ${url.pathname}`);
    // Relative addresses in a folder's page need the final slash.
    if (file.endsWith(`${sep}index.html`) && !/\/(index\.html)?$/.test(url.pathname)) {
      return say(302, { Location: `${url.pathname}/${url.search}` }, '');
    }
    const extension = extname(file);
    /** @type {Record<string, string | number>} */
    const headers = {
      'Content-Type': TYPES.get(extension) ?? 'application/octet-stream',
      'Content-Length': (await stat(file)).size,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    };
    if (OPEN.has(extension)) headers['Access-Control-Allow-Origin'] = '*';
    if (url.searchParams.get('csp') === '1' || url.pathname.endsWith('/csp.html')) {
      headers['Content-Security-Policy'] = CONTENT_SECURITY_POLICY;
    }
    response.writeHead(200, headers);
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  };
  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
};

/**
 * Listens on 127.0.0.1, on `port` or, when it is taken, on any free one; returns the address without a final slash.
 * @param {import('node:http').Server} server
 * @param {number} [port] 0: any free one
 * @returns {Promise<string>}
 */
export const listen = (server, port = 0) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, 0).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`);
    });
  });
