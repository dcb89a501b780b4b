/** How an address is asked for: the bounds that no page can lift. Against a server of the test's own. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../scripts/serve.mjs';
import type { DataError } from '../../src/data/issues.ts';
import { fetchData, MAX_BYTES, TIMEOUT } from '../../src/element/fetch-data.ts';

let server: Server | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  server?.closeAllConnections();
  server?.close();
});

const serve = async (answer: RequestListener): Promise<string> => {
  server = createServer(answer);
  return listen(server);
};
const json = (body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener => {
  return (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(body);
  };
};
const ask = (src: string, signal = new AbortController().signal, kind = 'bars'): Promise<unknown> =>
  fetchData(src, 'https://page.example/article/', signal, kind);
/** Code of the refusal. */
const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'accepted',
    (error: DataError) => error.issue.code,
  );

describe('fetchData(src)', () => {
  it('asks without cookies and without referrer', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
    await ask('data.json');
    expect(fetch.mock.calls[0]).toMatchObject([
      new URL('https://page.example/article/data.json'),
      { credentials: 'omit', referrerPolicy: 'no-referrer' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:https://page.example/1',
    'ftp://page.example/a',
    'http://[::1',
  ])('asks nothing for %j', async (src) => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    expect(await refusal(ask(src))).toBe('unsupported-type');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('reads JSON with a byte-order mark, and CSV by its type or its name', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/a.json') json('\uFEFF{"rows":[]}')(request, response);
      else
        json('label,value\nA,1\n', { 'Content-Type': request.url === '/b' ? 'text/csv' : 'text/plain' })(
          request,
          response,
        );
    });
    expect(await ask(`${origin}/a.json`)).toEqual({ rows: [] });
    for (const path of ['/b', '/c.csv'])
      expect(await ask(origin + path)).toMatchObject({ rows: [{ label: 'A', value: 1 }] });
    expect(await refusal(ask(`${origin}/b`, undefined, 'tree'))).toBe('unsupported-type');
  });

  it('takes 16 MB and not a byte more, counted as they come', async () => {
    const padded = (size: number): string => `{}${' '.repeat(size - 2)}`;
    const origin = await serve((request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      // In pieces: no length is announced.
      response.write('');
      response.end(padded(MAX_BYTES + (request.url === '/more' ? 1 : 0)));
    });
    expect(await ask(`${origin}/just`)).toEqual({});
    expect(await refusal(ask(`${origin}/more`))).toBe('too-large');
  });

  it('counts what a packed answer unfolds to', async () => {
    const origin = await serve(json(gzipSync(Buffer.alloc(MAX_BYTES + 1, 0x20)), { 'Content-Encoding': 'gzip' }));
    expect(await refusal(ask(origin))).toBe('too-large');
  });

  it('refuses by the announced length, and hangs up at once', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    let closed: Promise<unknown> | undefined;
    const origin = await serve((_, response) => {
      closed = new Promise((done) => response.once('close', done));
      response.writeHead(200, { 'Content-Length': String(MAX_BYTES + 1) });
      response.write('{');
    });
    expect(await refusal(ask(origin))).toBe('too-large');
    // Not when a collector finds the answer that nobody reads.
    expect(fetch.mock.calls[0]![1]!.signal!.aborted).toBe(true);
    await closed;
  });

  it.each([404, 410, 500, 503])('refuses an answer %i', async (status) => {
    const origin = await serve(json('{}', {}, status));
    expect(await refusal(ask(origin))).toBe('network');
  });

  it.each([
    ['by its type', json('<p>', { 'Content-Type': 'text/html' })],
    ['by its beginning', json(' <!DOCTYPE html>')],
  ])('refuses an HTML page, known %s', async (_, answer) => {
    expect(await refusal(ask(await serve(answer)))).toBe('unsupported-type');
  });

  it('says line and column of broken JSON once its words are there, and so hands on the text', async () => {
    expect(await refusal(ask(await serve(json('{"rows": ['))))).toBe('invalid-json');
  });

  it('gives up after 15 seconds, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const origin = await serve(() => undefined);
    const answer = refusal(ask(origin));
    let ended = false;
    void answer.then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(TIMEOUT - 1);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe('timeout');
  });

  it('hangs up when the chart asks no more, before and after the request has gone', async () => {
    const origin = await serve(() => undefined);
    for (const early of [true, false]) {
      const asking = new AbortController();
      if (early) asking.abort();
      const answer = ask(origin, asking.signal);
      asking.abort();
      await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    }
  });
});
