import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/find-chromium.mjs';
import { oxc } from './scripts/vite-options.mjs';

const executablePath = findChromium();
const inChromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({ launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) } }),
};

export default defineConfig({
  test: {
    projects: [
      // Pure functions, in Node.
      { oxc, test: { name: 'node', include: ['test/node/**/*.test.ts'], environment: 'node' } },
      // What is published, from dist/: `npm test` builds it first.
      {
        oxc,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts', 'test/frameworks/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // Elements, in a real Chromium.
      {
        oxc,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 10_000,
          browser: inChromium,
        },
      },
      // Every story: its play function, axe, a silent console.
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', testTimeout: 20_000, browser: inChromium },
      },
    ],
  },
});
