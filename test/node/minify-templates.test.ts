import { expect, test } from 'vitest';
import { minifyCss, minifyMarkup, minifyTemplates } from '../../scripts/minify-templates.mjs';

test('minifyCss drops indentation, comments and last semicolons, and keeps descendant selectors, sums and strings', () => {
  expect(minifyCss('\n  :host {\n    display: block; /* why */\n    margin: calc(1em + 2px) 0;\n  }\n')).toBe(
    ' :host{display:block;margin:calc(1em + 2px) 0}',
  );
  expect(minifyCss('.a :hover,\n  .b > i { color: red }')).toBe('.a :hover,.b > i{color:red}');
  expect(minifyCss("a { content: ', ;  x'; }")).toBe("a{content:', ;  x'}");
  expect(minifyCss('@media (prefers-contrast: more) and (width > 1px) { a { top: 0 } }')).toBe(
    '@media (prefers-contrast:more) and (width > 1px){a{top:0}}',
  );
});

test('minifyCss keeps a space between two interpolations', () => {
  expect(minifyCss(' ')).toBe(' ');
  expect(minifyCss(') ')).toBe(') ');
});

test('minifyMarkup makes one space of a line break with its indentation, and leaves other spaces as they are', () => {
  expect(minifyMarkup('<p\n  class="a"\n>\n  un  mot\n</p>')).toBe('<p class="a"> un  mot </p>');
});

test('minifyTemplates changes tagged templates only, nested ones too, and keeps interpolations', () => {
  const code =
    'const é = html`<p>\n  ${a ? html`<b>\n  x</b>` : `\n  y`}\n</p>`; const s: CSSResult = css`a {\n b: ${c};\n}`;';
  expect(minifyTemplates(code, 'ts')).toBe(
    'const é = html`<p> ${a ? html`<b> x</b>` : `\n  y`} </p>`; const s: CSSResult = css`a{b:${c}}`;',
  );
});
