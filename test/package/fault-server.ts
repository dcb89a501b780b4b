/** A server that answers in every wrong way that a network, a proxy or a content system may. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen } from '../../scripts/serve.mjs';

export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
  /** Whether the asker hung up before the answer was whole. */
  abandoned: Promise<boolean>;
  /** Bytes sent. */
  sent: () => number;
  /** Ends an answer that waits for it. */
  answer: (body: string) => void;
}

export interface FaultServer {
  server: Server;
  /** As the page's own host: answers with open CORS. */
  origin: string;
  asked: Asked[];
  last: (path: string) => Promise<Asked>;
}

const JSON_TYPE = {
  'Content-Type': 'application/json',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
};
export const rows = (label: string): string => JSON.stringify({ heading: 'T', rows: [{ key: 'a', label, value: 1 }] });

type Reply = (response: ServerResponse, url: URL) => void;
const send =
  (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Reply =>
  (response) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers });
    response.end(body);
  };

const replies: Record<string, Reply> = {
  '/good.json': send(rows('Bien')),
  '/cached.json': send(rows('Gardé'), { 'Cache-Control': 'max-age=60' }),
  '/bom.json': send(`\uFEFF${rows('Marque')}`),
  '/latin1.csv': send(Buffer.from('label;value\nÉtang;1,5\n', 'latin1'), {
    'Content-Type': 'text/csv; charset=iso-8859-1',
  }),
  '/cut.json': send(rows('Coupé').slice(0, 30)),
  '/html': send('<!doctype html><title>Connexion</title>', { 'Content-Type': 'text/html' }),
  '/html.json': send('<!doctype html><title>Connexion</title>'),
  '/no-cors.json': send(rows('Interdit'), { 'Access-Control-Allow-Origin': 'https://ailleurs.example' }),
  // 64 MB of spaces in 64 KB: what a proxy or an attacker may send in little.
  '/bomb.json': send(gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20)), { 'Content-Encoding': 'gzip' }),
  '/promised.json': (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': String(17 * 1024 * 1024) });
    response.write('{');
  },
  // Ends before the length it promised.
  '/broken-off.json': (response) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': '1000' });
    response.write('{"rows": [');
    setImmediate(() => response.destroy());
  },
  // As much as is taken, without end.
  '/endless.json': (response) => {
    response.writeHead(200, JSON_TYPE);
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(256 * 1024)));
      response.once('drain', more);
    };
    more();
  },
  '/loop': send('', { Location: '/loop' }, 302),
  // A refusal whose page has no end.
  '/endless-404.json': (response) => {
    response.writeHead(404, JSON_TYPE);
    response.write('{');
  },
  '/redirect': (response, url) => {
    response.writeHead(302, { Location: url.searchParams.get('to') ?? '/', 'Access-Control-Allow-Origin': '*' });
    response.end();
  },
};

export const startFaultServer = async (): Promise<FaultServer> => {
  const asked: Asked[] = [];
  const heard: (() => void)[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push({
      path: url.pathname,
      headers: request.headers,
      abandoned: new Promise((done) => response.once('close', () => done(!response.writableFinished))),
      sent: () => request.socket.bytesWritten,
      answer: (text) => {
        response.writeHead(200, JSON_TYPE);
        response.end(text);
      },
    });
    for (const hear of heard.splice(0)) hear();
    const status = /^\/status\/(\d+)$/.exec(url.pathname)?.[1];
    if (status) return send('{}', {}, Number(status))(response, url);
    // Anything else waits for the test: `/wait/…`.
    replies[url.pathname]?.(response, url);
  });
  const origin = await listen(server);
  const last = async (path: string): Promise<Asked> => {
    for (;;) {
      const found = asked.findLast((each) => each.path === path);
      if (found) return found;
      await new Promise<void>((done) => heard.push(done));
    }
  };
  return { server, origin, asked, last };
};
