/** The types of the package as TypeScript reads them, strictly and with the declarations themselves checked. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

test('in plain TypeScript, React 19, Vue 3 and Svelte 5, right uses of the tags compile and wrong ones do not', async () => {
  // Wrong uses are marked in the files: the compiler fails on a mark without a fault too.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'test/frameworks', '--listFiles'],
    { cwd: root },
  ).catch((error: { stdout: string }) => {
    throw new Error(error.stdout.replaceAll(/^\/.*\n/gm, ''));
  });
  for (const name of ['types/dom.ts', 'types/react.tsx', 'types/vue.ts', 'types/svelte.ts', 'dist/types/charts.d.ts']) {
    expect(stdout).toContain(name);
  }
});
