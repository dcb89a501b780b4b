import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, createStaticServer, listen } from '../../scripts/serve.mjs';

let root: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'impact-serve-'));
  mkdirSync(join(root, 'demo/sub'), { recursive: true });
  for (const name of [
    'index.html',
    'csp.html',
    'a.js',
    'a.css',
    'a.json',
    'a.csv',
    'a.svg',
    'é.txt',
    'sub/index.html',
  ]) {
    writeFileSync(join(root, 'demo', name), name);
  }
  writeFileSync(join(root, 'secret.txt'), 'secret');
  symlinkSync(join(root, 'secret.txt'), join(root, 'demo/link.txt'));
  server = createStaticServer({ '/demo': join(root, 'demo') }, { home: '/demo/' });
  origin = await listen(server);
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** The path goes out as it is written: `fetch` would tidy "..". */
const ask = (
  path: string,
  method = 'GET',
): Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const request = httpRequest({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });

test.each([
  ['/demo/', 'text/html; charset=utf-8', undefined],
  ['/demo/a.js', 'text/javascript; charset=utf-8', '*'],
  ['/demo/a.css', 'text/css; charset=utf-8', undefined],
  ['/demo/a.json', 'application/json; charset=utf-8', '*'],
  ['/demo/a.csv', 'text/csv; charset=utf-8', '*'],
  ['/demo/a.svg', 'image/svg+xml', undefined],
  ['/demo/%C3%A9.txt', 'text/plain; charset=utf-8', undefined],
])('%s is served as %s, with Access-Control-Allow-Origin %s', async (path, type, cors) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['access-control-allow-origin']).toBe(cors);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  '/demo/../secret.txt',
  '/demo/%2e%2e/secret.txt',
  '/demo/..%2fsecret.txt',
  '/demo/..%5csecret.txt',
  '/demo/sub/../../secret.txt',
  '/demo//../secret.txt',
  '/demo/link.txt',
  '/demo/a.js%00.html',
  '/demo/%E0%A4%A',
  '/demonstration',
  '/secret.txt',
  '/demo/none.js',
])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('the strict policy is sent for csp.html, and for any page asked with ?csp=1', async () => {
  expect((await ask('/demo/csp.html')).headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  expect((await ask('/demo/?csp=1')).headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  expect((await ask('/demo/')).headers['content-security-policy']).toBeUndefined();
});

test('/ leads to the home page, and a folder to its address with a final slash', async () => {
  expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/demo/' } });
  expect(await ask('/demo/sub?x=1')).toMatchObject({ status: 302, headers: { location: '/demo/sub/?x=1' } });
});

test('HEAD gets the headers only, POST is refused', async () => {
  expect(await ask('/demo/a.js', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect((await ask('/demo/a.js', 'POST')).status).toBe(405);
});

test('a taken port gives way to a free one', async () => {
  const taken = Number(new URL(origin).port);
  const second = createStaticServer({});
  const address = await listen(second, taken);
  expect(Number(new URL(address).port)).not.toBe(taken);
  second.close();
});
