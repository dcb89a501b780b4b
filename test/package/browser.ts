/** A browser and a folder of pages served beside the built files, for the tests of one file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, firefox, type Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { findFirefox } from '../../scripts/engines.mjs';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';
import { createStaticServer, listen } from '../../scripts/serve.mjs';

export const dist = resolve(import.meta.dirname, '../../dist');

export interface Site {
  browser: Browser;
  /** Address of the folder, without a final slash; the built files stand under `/dist`. */
  origin: string;
  /** Writes a file of the folder; a page may come with a Content-Security-Policy. */
  write: (name: string, text: string, policy?: string) => void;
}

export interface Engine {
  name: string;
  launch: () => Promise<Browser>;
}

const chromiumEngine: Engine = {
  name: 'Chromium',
  launch: () => {
    const executablePath = findChromium();
    return chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) });
  },
};
const firefoxPath = findFirefox();

/** Chromium, and Firefox where it is on this machine (over WebDriver BiDi: not a build of Playwright's). */
export const engines: readonly Engine[] = [
  chromiumEngine,
  ...(firefoxPath
    ? [
        {
          name: 'Firefox',
          launch: () => firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath }),
        },
      ]
    : []),
];

/** Starts before the tests of the file, or of the block that asks for it, and ends after them. */
export const useSite = (engine = chromiumEngine): Site => {
  const site = {} as Site;
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'impact-site-'));
    server = createStaticServer({ '/dist': dist, '/': folder });
    const policies = new Map<string, string>();
    server.prependListener('request', ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
      const policy = policies.get(url.slice(1));
      if (policy) response.setHeader('Content-Security-Policy', policy);
    });
    Object.assign(site, {
      origin: await listen(server),
      browser: await engine.launch(),
      write: (name: string, text: string, policy?: string) => {
        writeFileSync(join(folder, name), text);
        if (policy) policies.set(name, policy);
      },
    });
  });
  afterAll(async () => {
    await site.browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });
  return site;
};
