// @ts-check
/**
 * Finds the Chromium that tests and photographs use. Run by itself it prints the path, and installs Debian's package when
 * there is none and it may (root, apt-get).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

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

// On Ubuntu `chromium-browser` may be a stub that only asks for a snap: it is there, and does not start.
const starts = (/** @type {string} */ path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

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
export const findChromium = () => {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!starts(named)) throw new Error(`CHROMIUM is set to ${named}, which does not start.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))),
    MAC,
    ...playwrightBrowsers(),
  ];
  return candidates.find((path) => existsSync(path) && starts(path));
};

/** The same, but installs one where that is possible and says what to do where it is not. */
export const ensureChromium = () => {
  const found = findChromium();
  if (found) return found;
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (apt && process.getuid?.() === 0) {
    console.error(
      `No Chromium on this machine: installing the Debian packages ${PACKAGES.join(' and ')} (about 120 MB).`,
    );
    // Standard output holds nothing but the path, for scripts that read it.
    const options = /** @type {import('node:child_process').ExecFileSyncOptions} */ ({
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options);
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
