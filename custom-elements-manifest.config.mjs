// @ts-check
/** dist/custom-elements.json: what editors and Storybook know of the elements. */

/** Members that are nobody's business outside, events that the analyzer cannot name, and addresses of the published files in place of the sources'. */
const publishedOnly = {
  name: 'impact-published-only',
  /** @param {{ customElementsManifest: any }} context */
  packageLinkPhase({ customElementsManifest }) {
    const dist = (/** @type {unknown} */ path) =>
      typeof path === 'string' ? path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js') : path;
    const visit = (/** @type {any} */ node) => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (node === null || typeof node !== 'object') return;
      for (const list of ['members', 'attributes', 'events']) {
        if (Array.isArray(node[list])) {
          node[list] = node[list].filter(
            (/** @type {any} */ item) =>
              item.privacy !== 'private' &&
              item.privacy !== 'protected' &&
              !/^[_#]/.test(item.name ?? '') &&
              (list !== 'events' || item.name),
          );
        }
      }
      for (const key of ['path', 'module']) if (key in node) node[key] = dist(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest.modules);
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/element/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publishedOnly],
};
