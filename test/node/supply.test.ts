/** What the project is made of: pinned, without scripts that run at install, without a registry's name. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>> & {
  allowScripts: Record<string, boolean>;
};
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<
    string,
    { version?: string; integrity?: string; resolved?: string; hasInstallScript?: boolean; link?: boolean }
  >;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('package.json', () => {
  it.each(['dependencies', 'devDependencies'])('pins every version of %s exactly', (list) => {
    const loose = Object.entries(manifest[list]!).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('has three dependencies at run time: Lit, the reading of CSV, and the search for the nearest place', () => {
    expect(Object.keys(manifest['dependencies']!)).toEqual(['d3-dsv', 'd3-quadtree', 'lit']);
  });

  it('runs nothing where it is installed', () => {
    expect(Object.keys(manifest['scripts']!).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
  });

  it('publishes with provenance and to everyone', () => {
    expect(manifest['publishConfig']).toEqual({ access: 'public', provenance: true });
  });
});

describe('package-lock.json', () => {
  it('has a version and a hash for every package, and names no registry', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
    expect(
      installed
        .filter(([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-'))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('holds the versions that package.json asks for', () => {
    for (const [name, version] of Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] }))
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it('lets no dependency run a script when it is installed', () => {
    const scripted = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    for (const name of new Set(scripted)) expect(manifest.allowScripts[name], name).toBe(false);
    expect(Object.values(manifest.allowScripts).filter(Boolean)).toEqual([]);
  });
});

describe('the workflows', () => {
  const files = ['ci.yml', 'release.yml'];
  it.each(files)('%s uses actions at a fixed version, may read alone, and holds no secret', (file) => {
    const text = read(`.github/workflows/${file}`);
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action!);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).not.toMatch(/_authToken|ghp_|npm_[A-Za-z0-9]{20}/);
    expect(text).not.toContain('pull_request_target');
  });

  it('release.yml alone may prove where a package was built', () => {
    expect(read('.github/workflows/release.yml')).toContain('id-token: write');
    expect(read('.github/workflows/ci.yml')).not.toContain('id-token');
  });
});
