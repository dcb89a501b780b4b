// @ts-check
/**
 * Takes the indentation out of html``, svg`` and css`` templates: the minifier leaves what is inside template literals
 * alone. Nothing a reader could see changes: in markup a run of white space that holds a line break becomes one space.
 */
import { parseAst, Visitor } from 'vite';

// In both, strings are matched first, and kept.
const COMMENT = /'[^']*'|"[^"]*"|\/\*[\s\S]*?\*\//g;
const SPACE = /'[^']*'|"[^"]*"|\s*([{};,])\s*|:\s+|\s+/g;
const isString = (/** @type {string} */ match) => /^['"]/.test(match);

/** @param {string} raw one literal part of a css`` template */
export const minifyCss = (raw) =>
  raw
    .replace(COMMENT, (match) => (isString(match) ? match : ''))
    .replace(SPACE, (match, sign) => (isString(match) ? match : (sign ?? (match.startsWith(':') ? ':' : ' '))))
    .replace(/;}/g, '}');

/** @param {string} raw one literal part of an html`` or svg`` template */
export const minifyMarkup = (raw) => raw.replace(/\s*\n\s*/g, ' ').replace(/(?<=["'\w]) >/g, '>');

/** The source with its templates minified. @param {string} code @param {'ts' | 'js'} lang */
export const minifyTemplates = (code, lang) => {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const minify =
        tag.type === 'Identifier' && (tag.name === 'css' ? minifyCss : /^(html|svg)$/.test(tag.name) && minifyMarkup);
      if (!minify) return;
      for (const element of quasi.quasis) {
        const { raw } = element.value;
        const text = minify(raw);
        // The node may or may not span its delimiters: the text itself is looked up.
        const start = code.indexOf(raw, element.start);
        if (text !== raw) edits.push({ start, end: start + raw.length, text });
      }
    },
  }).visit(parseAst(code, { lang }));
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
};

/** @returns {import('vite').Plugin} */
export const minifyTemplatesPlugin = () => ({
  name: 'impact-minify-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(html|svg|css)`/ },
    handler: (code) => ({ code: minifyTemplates(code, 'ts'), map: null }),
  },
});
