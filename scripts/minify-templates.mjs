// @ts-check
/**
 * Takes the indentation out of html``, svg`` and css`` templates: the minifier leaves what is inside template literals
 * alone. In markup, as in JSX, a run of white space that holds a line break is layout of the source where it stands beside
 * a tag or an interpolation, and one space between words.
 */
import { parseAst, Visitor } from 'vite';

// In all, strings are matched first, and kept.
const COMMENT = /'[^']*'|"[^"]*"|\/\*[\s\S]*?\*\//g;
const SPACE = /'[^']*'|"[^"]*"|\s*([{};,])\s*|:\s+|\s+/g;
const ZERO = /'[^']*'|"[^"]*"|(?<![\w.])0(?=\.\d)/g;
const isString = (/** @type {string} */ match) => /^['"]/.test(match);

/** @param {string} raw one literal part of a css`` template */
export const minifyCss = (raw) =>
  raw
    .replace(COMMENT, (match) => (isString(match) ? match : ''))
    .replace(SPACE, (match, sign) => (isString(match) ? match : (sign ?? (match.startsWith(':') ? ':' : ' '))))
    .replace(ZERO, (match) => (isString(match) ? match : ''))
    .replace(/;}/g, '}');

/** @param {readonly string[]} parts the literal parts of an html`` or svg`` template */
export const minifyMarkup = (parts) => {
  let inTag = false;
  return parts.map((raw) => {
    const text = raw.replace(/[<>]|\s*\n\s*/g, (match, at) => {
      if (match === '<' || match === '>') {
        inTag = match === '<';
        return match;
      }
      const [before, after] = [raw[at - 1], raw[at + match.length]];
      if (inTag) return after === '>' ? '' : ' ';
      return before === undefined || after === undefined || before === '>' || after === '<' ? '' : ' ';
    });
    return text.replace(/(?<=["'\w]) >/g, '>');
  });
};

/** The source with its templates minified. @param {string} code @param {'ts' | 'js'} lang */
export const minifyTemplates = (code, lang) => {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !/^(css|html|svg)$/.test(tag.name)) return;
      const raws = quasi.quasis.map(({ value }) => value.raw);
      const texts = tag.name === 'css' ? raws.map(minifyCss) : minifyMarkup(raws);
      quasi.quasis.forEach((element, index) => {
        const [raw, text] = [raws[index] ?? '', texts[index] ?? ''];
        // The node may or may not span its delimiters: the text itself is looked up.
        const start = code.indexOf(raw, element.start);
        if (text !== raw) edits.push({ start, end: start + raw.length, text });
      });
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
