// @ts-check
/**
 * `npm run test:guards`: takes away one guard at a time, in a copy of the tree, and runs the tests that must then fail. A guard
 * that no test misses is one that a later change could lose. Arguments choose by name: `npm run test:guards -- csv`.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { guards } from './guards.mjs';

const root = resolve(import.meta.dirname, '..');
const chosen = guards.filter(({ name }) => process.argv.slice(2).every((word) => name.includes(word)));

const copy = mkdtempSync(join(tmpdir(), 'impact-guards-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
for (const path of ['src', 'test', 'schema', 'scripts', 'package.json', 'tsconfig.json'])
  cpSync(join(root, path), join(copy, path), { recursive: true });
// The settings of the tests in Node alone: those of Storybook and of browsers would take longer than most of the tests.
writeFileSync(
  join(copy, 'vitest.config.ts'),
  "import { oxc } from './scripts/vite-options.mjs';\nexport default { oxc };\n",
);
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/**
 * Whether these files of tests pass in the copy, and the first test that did not.
 * @param {readonly string[]} files @returns {Promise<{ passed: boolean, failing: string }>}
 */
const run = (files) =>
  new Promise((done) => {
    const vitest = spawn(
      process.execPath,
      [
        join(root, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--bail',
        '1',
        // A guard is missed by what a test says, not by a busy machine.
        '--testTimeout',
        '60000',
        '--reporter',
        'json',
        ...files,
      ],
      // Fewer cases than in a normal run: a guard worth its name is missed soon.
      { cwd: copy, env: { ...process.env, IMPACT_CASES: '300' }, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let output = '';
    vitest.stdout.on('data', (part) => (output += part));
    vitest.on('close', (code) => {
      /** @type {{ testResults: { message: string, assertionResults: { status: string, fullName: string }[] }[] } | undefined} */
      let report;
      try {
        report = JSON.parse(output.slice(output.indexOf('{"')));
      } catch {
        // Not even started: the mutant does not load.
      }
      const failing = report?.testResults
        .flatMap(({ assertionResults, message }) => [
          ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
          ...(message ? [message] : []),
        ])
        .find(Boolean);
      done({ passed: code === 0, failing: (failing ?? 'does not load').replaceAll(/\s+/g, ' ').trim().slice(0, 110) });
    });
  });

const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
const { passed, failing } = await run(files);
if (!passed) {
  console.error(`Without any change a test fails already: ${failing}`);
  process.exit(1);
}

const survivors = [];
for (const { name, file, guard, instead, tests } of chosen) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(guard).length !== 2) {
    console.error(`${file} does not hold once: ${guard}`);
    process.exit(1);
  }
  writeFileSync(
    path,
    text.replace(guard, () => instead),
  );
  const result = await run(tests);
  writeFileSync(path, text);
  console.log(
    `${result.passed ? 'SURVIVED' : 'killed  '} ${name}: ${result.passed ? tests.join(', ') : result.failing}`,
  );
  if (result.passed) survivors.push(name);
}
console.log(
  `${chosen.length - survivors.length} of ${chosen.length} guards are missed by a test when they are taken away.`,
);
process.exit(survivors.length ? 1 : 0);
