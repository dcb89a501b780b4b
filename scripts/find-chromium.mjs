// @ts-check
/**
 * Finds the Chromium that tests and photographs use. Run by itself it prints the path, and installs Debian's package when
 * there is none and it may (root, apt-get).
 */
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, named, onPath, starts } from './programs.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const PACKAGES = ['chromium', 'fonts-liberation'];

/** Arguments for a browser that tests drive: no sandbox (root in containers), and no request of its own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Browsers that Playwright downloaded, the newest first. */
const playwrightBrowsers = () => {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    join(homedir(), platform() === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const revision = (/** @type {string} */ name) => Number(name.split('-')[1]);
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) =>
      ['chrome-linux64/chrome', 'chrome-linux/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'].map((file) =>
        join(cache, name, file),
      ),
    );
};

/**
 * Path of a Chromium that starts: `CHROMIUM`, then what PATH knows, then Playwright's own; undefined when there is none.
 * @returns {string | undefined}
 */
export const findChromium = () =>
  named('CHROMIUM') ??
  [...onPath(...COMMANDS), MAC, ...playwrightBrowsers()].find((path) => existsSync(path) && starts(path));

/** The same, but installs one where that is possible and says what to do where it is not. */
export const ensureChromium = () => {
  const found = findChromium();
  if (found) return found;
  if (installPackages(PACKAGES, 'No Chromium on this machine (about 120 MB)')) {
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    [
      'No Chromium was found. One of these helps:',
      `- Debian: sudo apt-get install --no-install-recommends ${PACKAGES.join(' ')}`,
      '- any system: npx playwright install chromium (elsewhere than Debian, Google Chrome does too)',
      '- a Chromium in an unusual place: CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
