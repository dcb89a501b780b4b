/**
 * A WebKitGTK driven over WebDriver, on a screen of its own: just what the tests need of it. Playwright drives only its own build
 * of WebKit, which Debian does not have.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from '../../scripts/engines.mjs';

export interface WebKit {
  open(url: string): Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns. */
  run<Result>(body: string): Promise<Result>;
  press(key: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** Keys that are no character, by WebDriver's code points (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
};

/** Starts a screen, and gives the number it chose for itself. */
const startScreen = async (path: string): Promise<{ process: ChildProcess; display: string }> => {
  const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { process: screen, display: `:${number.toString().trim()}` };
};

/** A desktop's settings, where none runs: without them letters are hinted to whole pixels, which no desktop does today. */
const writeSettings = (folder: string): string => {
  const file = join(folder, 'fonts.conf');
  const off =
    '<edit name="hinting" mode="assign"><bool>false</bool></edit><edit name="hintstyle" mode="assign"><const>hintnone</const></edit>';
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>
<match target="pattern">${off}</match><match target="font">${off}</match></fontconfig>`,
  );
  return file;
};

const end = async (process: ChildProcess): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill();
  await once(process, 'exit');
};

export const startWebKit = async (): Promise<WebKit> => {
  const found = findWebKit();
  if (!found) throw new Error('No WebKitGTK: node scripts/engines.mjs says what it takes.');
  const screen = await startScreen(found.screen);
  const settings = mkdtempSync(join(tmpdir(), 'impact-webkit-'));
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      FONTCONFIG_FILE: writeSettings(settings),
    },
    stdio: 'ignore',
  });

  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
    return value;
  };

  for (let tries = 0; !(await ask('GET', '/status').catch(() => undefined)); tries++) {
    if (tries > 200) throw new Error('WebKitWebDriver does not answer.');
    await wait(50);
  }
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } },
    },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  const act = async (actions: object): Promise<void> => {
    await ask('POST', `${session}/actions`, { actions: [actions] });
  };

  return {
    async open(url) {
      await ask('POST', `${session}/url`, { url });
    },
    run: async <Result>(script: string) =>
      (await ask('POST', `${session}/execute/sync`, { script, args: [] })) as Result,
    async press(key) {
      const value = KEYS[key] ?? key;
      await act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    async click(x, y) {
      await act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
          // Left where it clicked, the mouse would hover over the next test's chart.
          { type: 'pointerMove', x: 0, y: 0, origin: 'viewport', duration: 0 },
        ],
      });
    },
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      await end(driver);
      await end(screen.process);
      rmSync(settings, { recursive: true, force: true });
    },
  };
};
