// @ts-check
/** Serves files from memory on the loopback, compressed beforehand as a careful host would, and counts what is asked for. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listen } from '../scripts/serve.mjs';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
});

/** @param {Buffer} content */
const encode = (content) => ({
  content,
  gzip: gzipSync(content, { level: 9 }),
  // The best quality takes seconds over megabytes of data.
  br: brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: content.length > 300_000 ? 5 : 11 },
  }),
});

export const startServer = async () => {
  /** @type {Map<string, ReturnType<typeof encode>>} */
  const files = new Map();
  /** @type {string[]} */
  let asked = [];
  /** @type {string[]} */
  const missing = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path);
    if (!file) {
      // A page that misses a part would be measured as it is not.
      if (path !== '/favicon.ico') missing.push(path);
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    asked.push(path);
    const encoding = request.headers['accept-encoding']?.includes('br') ? 'br' : 'gzip';
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': encoding,
      'Content-Length': file[encoding].length,
      'Cache-Control': 'no-store',
    });
    response.end(file[encoding]);
  });
  const origin = await listen(server);
  return {
    origin,
    add: (/** @type {string} */ path, /** @type {string | Buffer} */ content) =>
      files.set(path, encode(Buffer.from(content))),
    /** Requests since the last call, with the page's own; bytes of scripts and style sheets. */
    takeAsked: () => {
      if (missing.length > 0) throw new Error(`not served: ${missing.join(', ')}`);
      const paths = asked;
      asked = [];
      const parts = paths.flatMap((path) => (path.endsWith('.html') ? [] : (files.get(path) ?? [])));
      const sum = (/** @type {'gzip' | 'br'} */ encoding) =>
        parts.reduce((total, part) => total + part[encoding].length, 0);
      return { requests: paths.length, gzip: sum('gzip'), brotli: sum('br') };
    },
    close: () => server.close(),
  };
};
