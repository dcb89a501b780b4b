/** Reads the imports of src/ and says where the rules of CONTRIBUTING.md ("Architecture") are broken. */
import { dirname, posix } from 'node:path';
import { parseAst } from 'vite';

/**
 * Layers from left to right: a file imports from its own layer or from those before it. A folder is named with a final
 * slash; the longest name that fits counts, so that the two interpreters of a scene stand further right than its types.
 */
export const LAYERS: readonly (readonly string[])[] = [
  ['version.ts'],
  ['scene/'],
  ['data/', 'i18n/', 'geo/'],
  ['describe/'],
  ['layout/'],
  ['findings/'],
  ['charts/'],
  ['scene/to-string.ts', 'scene/to-lit.ts'],
  ['export/', 'tokens/'],
  ['element/'],
  ['elements/'],
  ['define.ts', 'index.ts', 'render.ts', 'embed/', 'cli/'],
];

/** Findings are data: they know the shapes of data and nothing of layers between. */
const FINDINGS_MAY_IMPORT = ['findings/', 'data/', 'geo/'];
const D3_FOLDERS = ['layout/', 'geo/', 'data/'];
const COLUMN_FOLDERS = new Set(['data', 'describe', 'layout', 'charts']);
/** Run in pages only, as their entry: they touch the page as soon as they are loaded. */
const PAGE_SCRIPTS = new Set(['embed/loader.ts', 'embed/host.ts', 'embed/guest.ts']);
const PAGE_GLOBALS = new Set([
  'window',
  'document',
  'navigator',
  'location',
  'customElements',
  'matchMedia',
  'localStorage',
]);

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bstyleMap\b/, 'styleMap: its first render writes a style attribute, which strict policies block'],
  [/\bunsafe(?:HTML|SVG|Static)\b/, 'unsafeHTML, unsafeSVG: text from data is text'],
  [
    /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/,
    'innerHTML and the like: text from data is text',
  ],
  [/<style[\s>]/, '<style>: strict policies block it'],
  [/[\s`"']style=/, 'style=: strict policies block it'],
  [/\beval\(|\bnew Function\(/, 'eval'],
];

interface Node {
  type: string;
  [key: string]: unknown;
}
interface Import {
  from: string;
  types: boolean;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const importsOf = (program: Node): Import[] => {
  const imports: Import[] = [];
  const visit = (node: Node): void => {
    const source = node['source'];
    if (isNode(source) && typeof source['value'] === 'string') {
      imports.push({ from: source['value'], types: node['importKind'] === 'type' || node['exportKind'] === 'type' });
    }
    children(node).forEach(visit);
  };
  visit(program);
  return imports;
};

/** Names of page globals read while the module is loaded: outside functions, and not behind `typeof`. */
const pageGlobals = (program: Node): string[] => {
  const found: string[] = [];
  const visit = (node: Node, parent: Node | undefined): void => {
    if (/^TS(?!NonNull|As|Satisfies)/.test(node.type) || /Function/.test(node.type)) return;
    if (node.type === 'UnaryExpression' && node['operator'] === 'typeof') return;
    if (node.type === 'MethodDefinition') return;
    // A field of an instance is set when one is made, a static one when the module is loaded.
    if (node.type === 'PropertyDefinition' && !node['static']) return;
    if (node.type === 'Identifier' && PAGE_GLOBALS.has(String(node['name']))) {
      const name =
        parent &&
        !parent['computed'] &&
        (parent['property'] === node || (parent['key'] === node && !parent['shorthand']));
      if (!name) found.push(String(node['name']));
    }
    for (const child of children(node)) visit(child, node);
  };
  visit(program, undefined);
  return found;
};

const layerOf = (path: string): number => {
  let best = { layer: -1, length: 0 };
  LAYERS.forEach((names, layer) => {
    for (const name of names) {
      const fits = name.endsWith('/') ? path.startsWith(name) : path === name;
      if (fits && name.length > best.length) best = { layer, length: name.length };
    }
  });
  return best.layer;
};

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

const findCycles = (graph: Map<string, string[]>): string[][] => {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
};

/** One line per fault, `path: what`; files by their path in src/. */
export const checkArchitecture = (files: Record<string, string>): string[] => {
  const faults: string[] = [];
  const paths = Object.keys(files);
  const baseNames = (folder: string): Set<string> =>
    new Set(paths.filter((path) => dirname(path) === folder).map((path) => posix.basename(path, '.ts')));
  const [inData, inCharts] = [baseNames('data'), baseNames('charts')];
  const kinds = new Set([...inCharts].filter((name) => inData.has(name) && name !== 'types'));
  // A file of a column: data/bars.ts, describe/bars.ts, layout/bars.ts, charts/bars.ts.
  const kindOf = (path: string): string | undefined => {
    const kind = posix.basename(path, '.ts');
    return kinds.has(kind) && COLUMN_FOLDERS.has(dirname(path)) ? kind : undefined;
  };
  const toLit = layerOf('scene/to-lit.ts');
  const graph = new Map<string, string[]>();

  for (const [path, code] of Object.entries(files)) {
    const fault = (what: string): unknown => faults.push(`${path}: ${what}`);
    const program = parseAst(code, { lang: 'ts' }) as unknown as Node;
    const layer = layerOf(path);
    if (layer < 0) fault('belongs to no layer');
    for (const { from, types } of importsOf(program)) {
      if (!from.startsWith('.')) {
        if (/^(lit|@lit\/.*|lit-html|lit-element)(\/|$)/.test(from) && (layer < toLit || path === 'scene/to-string.ts'))
          fault(`imports ${from}, which belongs to scene/to-lit and what follows`);
        if (from === 'd3') fault('imports the umbrella d3: name the module');
        else if (from.startsWith('d3-') && !D3_FOLDERS.some((folder) => path.startsWith(folder)))
          fault(`imports ${from} outside ${D3_FOLDERS.join(', ')}`);
        continue;
      }
      const target = posix.join(dirname(path), from);
      if (!(target in files)) {
        fault(`imports ${from}, which does not exist`);
        continue;
      }
      if (!types) graph.set(path, [...(graph.get(path) ?? []), target]);
      if (layerOf(target) > layer) fault(`imports ${target}, which stands to its right`);
      if (path.startsWith('findings/') && !FINDINGS_MAY_IMPORT.some((folder) => target.startsWith(folder)))
        fault(`imports ${target}: a finding is data only`);
      const [own, other] = [kindOf(path), kindOf(target)];
      if (own && other && own !== other) fault(`imports ${target}, of another column`);
    }
    if (!PAGE_SCRIPTS.has(path)) {
      for (const name of pageGlobals(program))
        fault(`touches ${name} while it is loaded: it must be importable in Node`);
    }
    const text = withoutComments(code);
    for (const [pattern, why] of FORBIDDEN) if (pattern.test(text)) fault(why);
  }
  for (const cycle of findCycles(graph)) faults.push(`${cycle.join(' → ')}: imports in a circle`);
  return faults;
};
