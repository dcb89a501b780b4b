// @ts-check
/**
 * THIRD-PARTY.md: what of others is in the files for pages, from what the bundler put there, with the licences' own words. A
 * licence that asks more than to be named stops the build. It goes with the files, since that is what a host copies.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Licences that ask for their notice alone. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const DATA = `## Data

- Outlines of the map: made with [Natural Earth](https://www.naturalearthdata.com/), public domain. Projected, simplified and merged;
  \`scripts/data/PROVENANCE.md\` of the repository says how.
- Statistics of \`regions-context\`: INSEE and DGCL, via \`@etalab/decoupage-administratif\` 6.0.0,
  [Licence Ouverte](https://www.etalab.gouv.fr/licence-ouverte-open-licence/), computed as \`scripts/data/PROVENANCE.md\` says.
- The study's results belong to their authors: each chart names the source of each value.
`;

/**
 * The packages that these modules belong to, by name.
 * @param {Iterable<string>} modules ids as the bundler gives them
 */
const packagesOf = (modules) => {
  /** @type {Map<string, string>} */
  const folders = new Map();
  for (const id of modules) {
    const match = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id.replaceAll('\\', '/'));
    if (match) folders.set(String(match[2]), String(match[1]));
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** @param {string} folder */
const noticeOf = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
};

/** @param {Iterable<string>} modules */
export const thirdParty = (modules) => {
  const parts = packagesOf(modules).map(([name, folder]) => {
    const { version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!PERMISSIVE.has(license)) throw new Error(`${name} ${version}: its licence, ${license}, may not be shipped`);
    const notice = noticeOf(folder);
    if (!notice) throw new Error(`${name} ${version}: holds no text of its licence, ${license}`);
    return { name, version, license, homepage, notice };
  });
  /** Packages of one project share one text. @type {Map<string, string[]>} */
  const notices = new Map();
  for (const { name, notice } of parts) notices.set(notice, [...(notices.get(notice) ?? []), name]);
  return `# Work of others in these files

What the files of \`dist/cdn/\` and \`dist/embed/\` hold beside impact-charts itself (MIT). Written by \`npm run build\` from what the
bundler put there.

| package | version | licence |
| --- | --- | --- |
${parts.map(({ name, version, license, homepage }) => `| ${homepage ? `[${name}](${homepage})` : name} | ${version} | ${license} |`).join('\n')}

${DATA}
## Licences

${[...notices].map(([notice, names]) => `### ${names.join(', ')}\n\n\`\`\`text\n${notice}\n\`\`\``).join('\n\n')}
`;
};

/** Beside the files; the copy of the repository, which the package carries, is compared by a test. @param {Iterable<string>} modules */
export const writeThirdParty = (modules) => {
  const file = join(root, 'dist/cdn/THIRD-PARTY.md');
  writeFileSync(file, thirdParty(modules));
  if (process.argv.includes('--licences')) copyFileSync(file, join(root, 'THIRD-PARTY.md'));
};
