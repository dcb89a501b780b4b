// @ts-check
/** Programs of the machine that tests drive: where they are, and Debian's packages for what is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// On Ubuntu a browser's command may be a stub that only asks for a snap: it is there, and does not start.
/** @param {string} path */
export const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/** Where PATH may hold programs of these names, the first name first. @param {string[]} names */
export const onPath = (...names) => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
};

/**
 * The program that a variable of the environment names, which must start; undefined where it names none.
 * @param {string} variable
 */
export const named = (variable) => {
  const path = process.env[variable];
  if (!path) return undefined;
  if (!starts(path)) throw new Error(`${variable} is set to ${path}, which does not start.`);
  return path;
};

/**
 * Installs Debian's packages where that is possible (root, apt-get); says whether it did.
 * @param {readonly string[]} packages
 * @param {string} why what is missing, and how much is fetched
 */
export const installPackages = (packages, why) => {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  console.error(`${why}: installing the Debian packages ${packages.join(', ')}.`);
  // Standard output holds nothing but what the calling script prints, for scripts that read it.
  const options = /** @type {import('node:child_process').ExecFileSyncOptions} */ ({
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  return true;
};
