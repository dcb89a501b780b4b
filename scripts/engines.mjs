// @ts-check
/**
 * The other engines that tests drive: Firefox over WebDriver BiDi, and WebKitGTK over WebDriver, on a screen of its own since it
 * has no headless mode. Run by itself it installs Debian's packages of what is missing where it may (root, apt-get).
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './find-chromium.mjs';
import { installPackages, named, onPath, starts } from './programs.mjs';

const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of a Firefox that starts: `FIREFOX`, then what PATH knows; undefined when there is none. */
export const findFirefox = () =>
  named('FIREFOX') ?? [...onPath('firefox-esr', 'firefox'), MAC].find((path) => existsSync(path) && starts(path));

/** The small browser that WebKitGTK brings for tests; its folder differs by architecture and version. */
const miniBrowsers = () =>
  [
    '/usr/lib',
    '/usr/libexec',
    ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : []),
  ]
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')),
    )
    .filter((path) => existsSync(path));

/** What it takes to drive WebKitGTK: the driver, its browser and a screen; undefined when one of them is missing. */
export const findWebKit = () => {
  const [driver] = onPath('WebKitWebDriver');
  const [browser] = miniBrowsers();
  const [screen] = onPath('Xvfb');
  return driver && browser && screen ? { driver, browser, screen } : undefined;
};

/** Packages of Debian, and what to ask for elsewhere. */
const ENGINES = [
  { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'], elsewhere: 'Firefox, or FIREFOX=/path/to/firefox' },
  {
    name: 'WebKitGTK',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'WebKitWebDriver with its MiniBrowser, and Xvfb (Linux only)',
  },
];

/** Installs the engines that are missing where that is possible, and says what to do where it is not. */
export const ensureEngines = () => {
  ensureChromium();
  const missing = ENGINES.filter(({ find }) => !find());
  if (missing.length === 0) return;
  const packages = missing.flatMap((engine) => engine.packages);
  const names = missing.map(({ name }) => name).join(' and ');
  if (installPackages(packages, `No ${names} on this machine (about 200 MB)`) && missing.every(({ find }) => find()))
    return;
  throw new Error(
    [
      `Not found: ${names}. One of these helps:`,
      `- Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
      ...missing.map(({ elsewhere }) => `- elsewhere: ${elsewhere}`),
    ].join('\n'),
  );
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureEngines();
    console.log('Chromium, Firefox and WebKitGTK are here.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
