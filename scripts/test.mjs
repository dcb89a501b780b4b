// @ts-check
/**
 * `npm test`: finds (or installs) a Chromium, builds, then runs every test, those of the built package among them.
 * Arguments go to Vitest: `npm test -- bars`. Firefox and WebKitGTK run too where they are present; `npm run test:engines` wants
 * the three, installs what is missing where it may, and runs what concerns them alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { ensureEngines } from './engines.mjs';
import { ensureChromium } from './find-chromium.mjs';

const [first, ...rest] = process.argv.slice(2);
const engines = first === '--engines';
const filters = engines ? ['test/browser', 'test/engines', ...rest] : process.argv.slice(2);

let chromium;
try {
  if (engines) ensureEngines();
  chromium = ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await build({ quiet: true });
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', ...filters], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium },
});
process.exit(status ?? 1);
