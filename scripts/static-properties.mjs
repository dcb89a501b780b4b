// @ts-check
/**
 * Gathers the `@property({…}) name` of a class into Lit's `static properties`, in files for pages: the same accessors
 * without the decorator and its helper (0.4 KB in each self-contained file). The sources keep the decorators, which say
 * each attribute beside its property and which the manifest is made from.
 */
import { parseAst, Visitor } from 'vite';

/** Options without the attribute that Lit gives by itself: the name in lower case. @param {string} options @param {string} name */
const shorten = (options, name) => options.replace(new RegExp(`attribute: '${name.toLowerCase()}',? ?`), '');

/** The source with its decorators gathered. A member that is not a plain field is left as it is. @param {string} code */
export const staticProperties = (code) => {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  new Visitor({
    ClassBody({ start, body }) {
      let properties = '';
      for (const member of body) {
        if (member.type !== 'PropertyDefinition' || member.key.type !== 'Identifier' || member.computed) continue;
        const { name } = member.key;
        for (const { expression, start, end } of member.decorators) {
          if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') continue;
          const [options] = expression.arguments;
          if (expression.callee.name !== 'property' || !options) continue;
          properties += `${name}: ${shorten(code.slice(options.start, options.end), name)}, `;
          edits.push({ start, end, text: '' });
        }
      }
      if (properties) edits.push({ start: start + 1, end: start + 1, text: ` static properties = { ${properties}};` });
    },
  }).visit(parseAst(code, { lang: 'ts' }));
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
};

/** @returns {import('vite').Plugin} */
export const staticPropertiesPlugin = () => ({
  name: 'impact-static-properties',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /@property\(/ },
    handler: (code) => ({ code: staticProperties(code), map: null }),
  },
});
