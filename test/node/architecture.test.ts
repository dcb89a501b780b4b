import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArchitecture } from '../architecture.ts';

const src = join(import.meta.dirname, '../../src');
const readSources = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, readFileSync(join(src, name), 'utf8')]),
  );

test('the sources keep to their layers', () => {
  expect(checkArchitecture(readSources())).toEqual([]);
});

/** Files that exist and are in order, with one of them replaced. */
const withFile = (path: string, code: string): string[] =>
  checkArchitecture({
    'version.ts': '',
    'scene/types.ts': '',
    'scene/to-lit.ts': "import { html } from 'lit';",
    'scene/to-string.ts': '',
    'data/types.ts': '',
    'data/bars.ts': '',
    'data/trend.ts': '',
    'layout/bars.ts': '',
    'charts/types.ts': '',
    'charts/bars.ts': "import '../data/bars.ts'; import '../layout/bars.ts';",
    'charts/trend.ts': '',
    'findings/x.ts': '',
    'export/index.ts': '',
    'element/base.ts': "import type { X } from '../export/index.ts'; const f = () => import('../export/index.ts');",
    [path]: code,
  });

describe('the check sees', () => {
  test('nothing in a tree that is in order', () => {
    expect(withFile('index.ts', "export * from './element/base.ts';")).toEqual([]);
  });

  test.each([
    [
      'an import to the right',
      'data/bars.ts',
      "import { a } from '../layout/bars.ts';",
      'data/bars.ts: imports layout/bars.ts, which stands to its right',
    ],
    [
      'an import of a type to the right',
      'layout/bars.ts',
      "import type { A } from '../element/base.ts';",
      'layout/bars.ts: imports element/base.ts, which stands to its right',
    ],
    [
      'a dynamic import to the right',
      'scene/types.ts',
      "const f = () => import('../data/types.ts');",
      'scene/types.ts: imports data/types.ts, which stands to its right',
    ],
    [
      'an export from the right',
      'charts/bars.ts',
      "export * from '../export/index.ts';",
      'charts/bars.ts: imports export/index.ts, which stands to its right',
    ],
    [
      'a layout that draws with an interpreter',
      'layout/bars.ts',
      "import '../scene/to-string.ts';",
      'layout/bars.ts: imports scene/to-string.ts, which stands to its right',
    ],
    [
      'lit in a layout',
      'layout/bars.ts',
      "import { svg } from 'lit';",
      'layout/bars.ts: imports lit, which belongs to scene/to-lit and what follows',
    ],
    [
      'a directive of lit in data',
      'data/bars.ts',
      "import { map } from 'lit/directives/map.js';",
      'data/bars.ts: imports lit/directives/map.js, which belongs to scene/to-lit and what follows',
    ],
    [
      'd3 in an element',
      'element/base.ts',
      "import { max } from 'd3-array';",
      'element/base.ts: imports d3-array outside layout/, geo/, data/',
    ],
    [
      'the umbrella d3',
      'layout/bars.ts',
      "import { max } from 'd3';",
      'layout/bars.ts: imports the umbrella d3: name the module',
    ],
    [
      'a column that imports another',
      'charts/trend.ts',
      "import { parseBars } from '../data/bars.ts';",
      'charts/trend.ts: imports data/bars.ts, of another column',
    ],
    [
      'a chart that imports another',
      'charts/trend.ts',
      "import { bars } from './bars.ts';",
      'charts/trend.ts: imports charts/bars.ts, of another column',
    ],
    [
      'a finding that does more than hold data',
      'findings/x.ts',
      "import { l } from '../layout/bars.ts';",
      'findings/x.ts: imports layout/bars.ts: a finding is data only',
    ],
    [
      'a file that does not exist',
      'index.ts',
      "import './nowhere.ts';",
      'index.ts: imports ./nowhere.ts, which does not exist',
    ],
    ['a folder without a layer', 'utils/all.ts', '', 'utils/all.ts: belongs to no layer'],
    [
      'document at the top of a module',
      'element/base.ts',
      'const root = document.body;',
      'element/base.ts: touches document while it is loaded: it must be importable in Node',
    ],
    [
      'window in a static field',
      'element/base.ts',
      'class A { static w = window.innerWidth; }',
      'element/base.ts: touches window while it is loaded: it must be importable in Node',
    ],
    [
      'customElements at the top of a module',
      'elements/a.ts',
      "customElements.define('a-b', A);",
      'elements/a.ts: touches customElements while it is loaded: it must be importable in Node',
    ],
    [
      'styleMap',
      'element/base.ts',
      "import { styleMap } from 'lit/directives/style-map.js';",
      'element/base.ts: styleMap: its first render writes a style attribute, which strict policies block',
    ],
    [
      'unsafeHTML',
      'element/base.ts',
      "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
      'element/base.ts: unsafeHTML, unsafeSVG: text from data is text',
    ],
    [
      'innerHTML',
      'element/base.ts',
      'const f = (e: Element) => { e.innerHTML = ""; };',
      'element/base.ts: innerHTML and the like: text from data is text',
    ],
    [
      'a style attribute',
      'element/base.ts',
      'const f = () => html`<p style="color: red"></p>`;',
      'element/base.ts: style=: strict policies block it',
    ],
    [
      'a style element',
      'element/base.ts',
      'const f = () => html`<style></style>`;',
      'element/base.ts: <style>: strict policies block it',
    ],
  ])('%s', (_, path, code, fault) => {
    expect(withFile(path, code)).toEqual([fault]);
  });

  test('imports in a circle', () => {
    expect(
      withFile('data/types.ts', "import './bars.ts';").concat(
        checkArchitecture({ 'data/a.ts': "import './b.ts';", 'data/b.ts': "import './a.ts';" }),
      ),
    ).toEqual(['data/a.ts → data/b.ts → data/a.ts: imports in a circle']);
  });

  test.each([
    [
      'page globals inside functions, methods and instance fields',
      'const f = () => document.body; class A { w = window.innerWidth; m() { return document; } }',
    ],
    ['page globals behind typeof', "const has = typeof window !== 'undefined';"],
    [
      'page globals as names of types and members',
      'type A = { document: Document }; const a = { window: 1 }; a.window;',
    ],
    ['forbidden words in comments', '// no style= here, nor innerHTML\n/* styleMap */'],
    ['styles set through the CSSOM', "const f = (e: HTMLElement) => { e.style.left = '0'; };"],
  ])('no fault in %s', (_, code) => {
    expect(withFile('element/base.ts', code)).toEqual([]);
  });
});
