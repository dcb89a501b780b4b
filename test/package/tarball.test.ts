/** What a consumer of the npm package gets: the packed files, installed in an empty project. `npm test` builds dist/ first. */
import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../src/version.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const bin = (path: string): string => join(root, 'node_modules', path);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tags = readdirSync(join(root, 'src/elements'))
  .filter((name) => /^impact-[a-z]+\.ts$/.test(name))
  .map((name) => basename(name, '.ts'));
/** Entries of types alone: the tags in templates. */
const frameworks = ['react', 'vue', 'svelte'];

let consumer: string;
let installed: string;
let tarball: string;
let files: string[];

beforeAll(async () => {
  consumer = mkdtempSync(join(tmpdir(), 'impact-consumer-'));
  installed = join(consumer, 'node_modules/impact-charts');
  mkdirSync(installed, { recursive: true });
  // Scripts are left out: prepack would build again.
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
    cwd: root,
    maxBuffer: 1e8,
  });
  const [pack] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  files = pack.files.map(({ path }) => path);
  tarball = join(consumer, pack.filename);
  execFileSync('tar', ['xf', tarball, '--strip-components=1', '-C', installed]);
  for (const name of [...Object.keys(manifest.dependencies), '@resvg/resvg-js']) {
    const link = join(consumer, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(bin(name), link);
  }
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
});
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

/** Standard output of an ES module run in the consumer's folder. */
const node = async (code: string): Promise<string> =>
  (await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: consumer })).stdout.trim();

describe('the packed files', () => {
  test('hold dist/, the schemas, the licence and the documents, and nothing else', () => {
    const others = files.filter((path) => !/^(dist|schema)\//.test(path)).sort();
    expect(others).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'THIRD-PARTY.md', 'package.json']);
    expect(files.filter((path) => !/\.(js|d\.ts|json|css|svg|html|md)$|^LICENSE$/.test(path))).toEqual([]);
  });

  test('name no folder of the machine that built them', () => {
    const telling = files.filter((path) => readFileSync(join(installed, path), 'utf8').includes(root));
    expect(telling).toEqual([]);
  });

  test('hold what every entry of package.json points to', () => {
    const targets = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry as object),
    );
    const missing = (targets as string[]).filter((target) => {
      const [start = '', end = ''] = target.replace('./', '').split('*');
      return !files.some((path) => path.startsWith(start) && path.endsWith(end));
    });
    expect(missing).toEqual([]);
    for (const path of [manifest.customElements, manifest['web-types']]) {
      expect(existsSync(join(installed, path)), path).toBe(true);
    }
  });

  test('carry the version of package.json', () => {
    expect(version).toBe(manifest.version);
  });
});

describe('in Node', () => {
  test("import('impact-charts') gives the classes and registers nothing", async () => {
    const code =
      "const m = await import('impact-charts'); console.log(m.version, Object.keys(m).filter((k) => /^Impact/.test(k)).length)";
    const [found, count] = (await node(code)).split(' ');
    expect(found).toBe(manifest.version);
    // A class per tag, the base and the three events.
    expect(Number(count)).toBeGreaterThanOrEqual(tags.length + 1);
  });

  test('every entry can be imported', async () => {
    const entries = [
      '.',
      './define',
      './render',
      ...frameworks.map((name) => `./${name}`),
      ...tags.flatMap((tag) => [`./${tag}`, `./${tag}/define`]),
    ];
    const code = `for (const entry of ${JSON.stringify(entries)}) await import(entry.replace('.', 'impact-charts')); console.log('ok')`;
    expect(await node(code)).toBe('ok');
  });

  test('renderSvg draws every tag', async () => {
    const code = `
      const { renderSvg } = await import('impact-charts/render');
      const data = { rows: [{ key: 'a', label: 'A', value: 1 }] };
      for (const tag of ${JSON.stringify(tags)}) console.log(tag, (await renderSvg(tag, tag === 'impact-bars' ? { data } : {})).slice(0, 4));`;
    expect((await node(code)).split('\n')).toEqual(tags.map((tag) => `${tag} <svg`));
  });

  test('every finding can be read as JSON, with its provenance', async () => {
    const code = `
      import { createRequire } from 'node:module';
      const require = createRequire(process.cwd() + '/x.js');
      console.log(JSON.stringify(${JSON.stringify(readdirSync(join(root, 'dist/findings')).filter((name) => name.endsWith('.json')))}.map((name) => require('impact-charts/findings/' + name))))`;
    const findings = JSON.parse(await node(code)) as { source?: unknown }[];
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding.source).toBeTruthy();
  });
});

describe('its types', () => {
  const compile = async (moduleResolution: string): Promise<void> => {
    writeFileSync(
      join(consumer, 'page.ts'),
      `import { ImpactConvictions, type BarsInput, type ImpactSelectEvent } from 'impact-charts';
       import 'impact-charts/define';
       import 'impact-charts/impact-convictions/define';
       import type { ImpactBars } from 'impact-charts/impact-bars';
       const data: BarsInput = { rows: [{ key: 'a', label: { fr: 'A', en: 'A' }, value: 1 }] };
       const chart: ImpactConvictions = document.createElement('impact-convictions');
       const bars: ImpactBars | null = document.querySelector('impact-bars');
       chart.data = data;
       chart.addEventListener('impact-select', (event) => { const { key }: { key: string | null } = event.detail; console.log(key, bars); });
       const listen = (event: ImpactSelectEvent): boolean => event.bubbles;
       console.log(listen, chart.toSvg() satisfies Promise<string>);`,
    );
    const options = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
        moduleResolution,
      },
      files: ['page.ts'],
    };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(options));
    // Not skipLibCheck: the declarations themselves are checked, as a strict consumer does.
    await run(process.execPath, [bin('typescript/bin/tsc'), '-p', '.'], { cwd: consumer }).catch((error) => {
      throw new Error(error.stdout);
    });
  };

  test('serve a consumer that resolves like a bundler', () => compile('bundler'));
  test('serve a consumer that resolves like Node', () => compile('nodenext'));
});

test('publint finds nothing to say', async () => {
  const { stdout } = await run(process.execPath, [bin('publint/src/cli.js'), 'run', installed, '--strict'], {
    cwd: root,
  });
  expect(stdout).toContain('All good!');
});

test('are-the-types-wrong finds nothing to say', async () => {
  const entries = ['.', 'define', 'render', ...frameworks, ...tags.flatMap((tag) => [tag, `${tag}/define`])];
  // It says what it found on standard output, and ends with 1 if that is a fault for ES modules.
  const attw = run(
    process.execPath,
    [
      bin('@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile=esm-only',
      '--format=ascii',
      '--no-color',
      '--no-emoji',
      '--entrypoints',
      ...entries,
    ],
    { cwd: root },
  ).catch((error) => {
    throw new Error(error.stdout);
  });
  expect((await attw).stdout).toContain('impact-charts/impact-convictions/define');
});

test('a bundle of one element holds no other', async () => {
  writeFileSync(join(consumer, 'one.js'), "import { ImpactBars } from 'impact-charts'; console.log(ImpactBars);");
  const result = await build({
    root: consumer,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(consumer, 'one.js'), formats: ['es'] } },
  });
  const [bundle] = [result].flat();
  const output = bundle && 'output' in bundle ? bundle.output : [];
  const modules = output.flatMap((chunk) =>
    chunk.type === 'chunk' && chunk.isEntry ? Object.keys(chunk.modules) : [],
  );
  const elements = modules.filter((id) => /\/elements\/impact-/.test(id)).map((id) => basename(id));
  expect(elements).toEqual(['impact-bars.js']);
});

test.each(['src/index.ts', 'src/define.ts', 'src/embed/loader.ts'])('%s knows every tag', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  expect(tags.filter((tag) => !text.includes(`elements/${tag}.`))).toEqual([]);
});

describe('the impact-charts command', () => {
  const command = (...args: string[]): Promise<{ stdout: string }> =>
    run(process.execPath, [join(installed, manifest.bin['impact-charts']), ...args], { cwd: consumer });

  test('prints a chart as SVG', async () => {
    const { stdout } = await command('render', 'impact-map', '--width', '320');
    expect(stdout).toMatch(/^<svg[\s\S]+<\/svg>\n$/);
  });

  test('writes a PNG twice as wide as asked, with @resvg/resvg-js beside it', async () => {
    const file = join(consumer, 'map.png');
    await command('render', 'impact-map', '--format', 'png', '--width', '320', '-o', file);
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(640);
    expect(png.length).toBeGreaterThan(20_000);
  });
});
