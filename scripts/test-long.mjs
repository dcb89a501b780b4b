// @ts-check
/**
 * `npm run test:long`: 50,000 cases of hostile data for each kind of chart, in place of 2,000; half an hour on one core.
 * Arguments go to Vitest: `npm run test:long -- -t bars` tries one kind.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'node', 'test/node/hostile.test.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { IMPACT_CASES: '50000', ...process.env } },
);
process.exit(status ?? 1);
