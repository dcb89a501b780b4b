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

test('minifyCss drops the zero before a decimal point', () => {
  expect(minifyCss("a { margin: 0 0.5em -0.5em 10.5em; --b: '0.5'; }")).toBe("a{margin:0 .5em -.5em 10.5em;--b:'0.5'}");
});

test('minifyMarkup drops a line break beside a tag or an interpolation, and makes one space of one between words or attributes', () => {
  expect(minifyMarkup(['<p\n  class="a"\n>\n  un\n  mot <b>de</b>\n</p>'])).toEqual([
    '<p class="a">un mot <b>de</b></p>',
  ]);
  expect(minifyMarkup(['<p>\n  ', ' ', '\n  ', '\n</p>'])).toEqual(['<p>', ' ', '', '</p>']);
  expect(minifyMarkup(['<p\n  a=', '\n  b=', '\n>\n  x  y</p>'])).toEqual(['<p a=', ' b=', '>x  y</p>']);
});

test('minifyTemplates changes tagged templates only, nested ones too, and keeps interpolations', () => {
  const code =
    'const é = html`<p>\n  ${a ? html`<b>\n  x</b>` : `\n  y`}\n</p>`; const s: CSSResult = css`a {\n b: ${c};\n}`;';
  expect(minifyTemplates(code, 'ts')).toBe(
    'const é = html`<p>${a ? html`<b>x</b>` : `\n  y`}</p>`; const s: CSSResult = css`a{b:${c}}`;',
  );
});
