/** The list that `npm run test:guards` works through is that of the code as it stands. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guards } from '../../scripts/guards.mjs';

const root = resolve(import.meta.dirname, '../..');

test.each(guards)('$name: stands once where the list says, and has tests to miss it', ({ file, guard, tests }) => {
  expect(readFileSync(resolve(root, file), 'utf8').split(guard)).toHaveLength(2);
  expect(tests.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
  expect(tests.length).toBeGreaterThan(0);
});

test('SECURITY.md tells how many guards there are', () => {
  expect(readFileSync(resolve(root, 'SECURITY.md'), 'utf8')).toContain(
    `| ${guards.length} | \`npm run test:guards\` |`,
  );
});
