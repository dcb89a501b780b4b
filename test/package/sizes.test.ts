import { expect, test } from 'vitest';
import { measure, readTable } from '../../scripts/sizes.mjs';

test('README.md tells what the files for pages weigh, to 0.3 KB (node scripts/sizes.mjs --write brings it up to date)', () => {
  const table = readTable();
  const sizes = measure();
  expect([...table.keys()]).toEqual(sizes.map(({ file }) => file));
  const wrong = sizes.filter(({ file, gzip }) => Math.abs((table.get(file) ?? 0) - gzip / 1024) > 0.3);
  expect(wrong).toEqual([]);
});
