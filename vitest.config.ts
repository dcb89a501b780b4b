import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration, type UserWorkspaceConfig } from 'vitest/config';
import type { BrowserCommand, BrowserProviderOption } from 'vitest/node';
import { findFirefox, findWebKit } from './scripts/engines.mjs';
import { CHROMIUM_ARGS, findChromium } from './scripts/find-chromium.mjs';
import { oxc } from './scripts/vite-options.mjs';
import { webkitgtk } from './test/engines/provider.ts';

type Commands = { press: BrowserCommand<[key: string]>; clickAt: BrowserCommand<[x: number, y: number]> };

/** The hands of test/browser/hands.ts. */
const playwrightHands: Commands = {
  press: ({ page }, key) => page.keyboard.press(key),
  clickAt: async ({ page }, x, y) => {
    await page.mouse.click(x, y);
    // Left where it clicked, the mouse would hover over the next test's chart.
    await page.mouse.move(0, 0);
  },
};
const webkitHands: Commands = {
  press: ({ webkit }, key) => webkit.press(key),
  clickAt: ({ webkit }, x, y) => webkit.click(x, y),
};

const settings = (browser: 'chromium' | 'firefox' | 'webkit', provider: BrowserProviderOption, commands: Commands) => ({
  enabled: true,
  // WebKitGTK has no headless mode: it shows itself on a screen of its own.
  headless: browser !== 'webkit',
  screenshotFailures: false,
  instances: [{ browser }],
  provider,
  commands,
});

/** Elements, in a real browser. */
const inBrowser = (
  name: string,
  browser: ReturnType<typeof settings>,
  exclude: string[] = [],
): TestProjectConfiguration => ({
  oxc,
  test: {
    name,
    include: ['test/browser/**/*.test.ts'],
    exclude,
    testTimeout: 10_000,
    // Of what is waited for: a second is short on a machine that does four things at a time.
    expect: { poll: { timeout: 5000 } },
    browser,
  },
});

/** Tests of the clock. */
const ALONE = ['test/package/speed.test.ts'];
const inPackage = (name: string, test: UserWorkspaceConfig['test']): TestProjectConfiguration => ({
  oxc,
  test: { name, environment: 'node', testTimeout: 30_000, hookTimeout: 60_000, ...test },
});

const chromium = findChromium();
const firefox = findFirefox();

/** Made anew for each project: Vitest writes the project's name into it. */
const inChromium = (): ReturnType<typeof settings> =>
  settings(
    'chromium',
    playwright({ launchOptions: { args: CHROMIUM_ARGS, ...(chromium && { executablePath: chromium }) } }),
    playwrightHands,
  );
/** Print is emulated over Chromium's own protocol. */
const chromiumOnly = ['test/browser/print.test.ts'];
const others = [
  // Debian's own Firefox over WebDriver BiDi, not a build of Playwright's.
  ...(firefox
    ? [
        inBrowser(
          'firefox',
          settings(
            'firefox',
            playwright({ launchOptions: { channel: 'moz-firefox', executablePath: firefox } }),
            playwrightHands,
          ),
          chromiumOnly,
        ),
      ]
    : []),
  ...(findWebKit() ? [inBrowser('webkit', settings('webkit', webkitgtk(), webkitHands), chromiumOnly)] : []),
];

export default defineConfig({
  test: {
    projects: [
      // Pure functions, in Node, side by side with the browsers' own projects below. What takes seconds there is measured in
      // the processor's time.
      { oxc, test: { name: 'node', include: ['test/node/**/*.test.ts'], environment: 'node', testTimeout: 20_000 } },
      // What is published, from dist/: `npm test` builds it first. Two files at a time: a test waits for its browser as long
      // as it works itself.
      inPackage('package', {
        include: ['test/{package,frameworks,engines}/**/*.test.ts'],
        exclude: ALONE,
        maxWorkers: Math.max(2, availableParallelism() - 1),
        sequence: { groupOrder: 1 },
      }),
      // What is measured by the clock, when all else is done.
      inPackage('speed', { include: ALONE, maxWorkers: 1, sequence: { groupOrder: 2 } }),
      // The same tests in each engine that is on this machine; `npm run test:engines` wants all three.
      inBrowser('browser', inChromium()),
      ...others,
      // Every story: its play function, axe, a silent console.
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', testTimeout: 20_000, browser: inChromium() },
      },
    ],
  },
});
