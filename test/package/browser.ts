/** A Chromium and a folder of pages served beside the built files, for the tests of one file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';
import { createStaticServer, listen } from '../../scripts/serve.mjs';

export const dist = resolve(import.meta.dirname, '../../dist');

export interface Site {
  browser: Browser;
  /** Address of the folder, without a final slash; the built files stand under `/dist`. */
  origin: string;
  /** Writes a page of the folder. */
  write: (name: string, html: string) => void;
}

/** Starts before the tests of the file and ends after them. */
export const useSite = (): Site => {
  const site = {} as Site;
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'impact-site-'));
    server = createStaticServer({ '/dist': dist, '/': folder });
    const executablePath = findChromium();
    Object.assign(site, {
      origin: await listen(server),
      browser: await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) }),
      write: (name: string, html: string) => writeFileSync(join(folder, name), html),
    });
  });
  afterAll(async () => {
    await site.browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });
  return site;
};
