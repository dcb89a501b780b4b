// @ts-check
/** dist/custom-elements.json, read from the sources; scripts/editor-data.mjs completes it with what only running code tells. */

/** The elements, and what a page meets of what they share: the base and the events. */
const PUBLIC = ['src/elements/*.ts', 'src/element/base.ts', 'src/element/events.ts'];

/** Type parameters of each class (their defaults), and what it gives for those of the class it extends. */
const parameters = /** @type {Map<string, Map<string, string>>} */ (new Map());
const given = /** @type {Map<string, string[]>} */ (new Map());

const dist = (/** @type {unknown} */ path) =>
  typeof path === 'string' ? path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js') : path;

/** A member that is somebody's business outside; events that the analyzer cannot name are not. @param {any} item */
const isPublic = ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && name && !/^[_#]/.test(name);

/** `Input | undefined`, inherited from ImpactElement<Data, Input>, is `BarsInput | undefined` in the class that says so. @param {any} owner @param {any} member */
const resolveType = (owner, member) => {
  if (!member.type) return;
  const { inheritedFrom } = member;
  const names = parameters.get(inheritedFrom?.name ?? owner.name) ?? [];
  const values = inheritedFrom ? given.get(owner.name) : undefined;
  let { text } = member.type;
  [...names].forEach(([name, fallback], index) => {
    text = text.replace(new RegExp(`\\b${name}\\b`, 'g'), values?.[index] ?? fallback);
  });
  // A new object: inherited members share theirs.
  member.type = { ...member.type, text };
};

const published = {
  name: 'impact-published',
  /** @param {{ ts: any, node: any }} context */
  analyzePhase({ ts, node }) {
    if (!ts.isClassDeclaration(node)) return;
    const text = (/** @type {any} */ each) => each?.getText() ?? 'unknown';
    parameters.set(
      node.name.text,
      new Map((node.typeParameters ?? []).map((/** @type {any} */ each) => [each.name.text, text(each.default)])),
    );
    given.set(node.name.text, (node.heritageClauses?.[0]?.types[0]?.typeArguments ?? []).map(text));
  },
  /** @param {{ customElementsManifest: any }} context */
  packageLinkPhase({ customElementsManifest }) {
    const visit = (/** @type {any} */ node) => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (node === null || typeof node !== 'object') return;
      for (const list of ['members', 'attributes', 'events']) {
        if (Array.isArray(node[list])) node[list] = node[list].filter(isPublic);
      }
      for (const member of node.members ?? []) resolveType(node, member);
      for (const key of ['path', 'module']) if (key in node) node[key] = dist(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest.modules);
    // `define(tag, class)` is the library's own: the analyzer knows customElements.define alone.
    for (const { path, exports } of customElementsManifest.modules) {
      const [, tag] = /elements\/(impact-[a-z]+)\.define\.js$/.exec(path) ?? [];
      if (!tag) continue;
      const declaration = { name: exports[0].name, module: path.replace('.define', '') };
      exports.push({ kind: 'custom-element-definition', name: tag, declaration });
    }
  },
};

export default { globs: PUBLIC, outdir: 'dist', litelement: true, plugins: [published] };
