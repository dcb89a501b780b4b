/** Token lists as CSS: dist/tokens.css, dist/themes/KEY.css, and what a page copies. */
import { tokenGroups, type Token } from './tokens.ts';
import type { Pair, ReadyTheme } from './themes.ts';

const pair = ([light, dark]: Pair): string => (light === dark ? light : `light-dark(${light}, ${dark})`);
const defaultOf = (token: Token): string => (token.type === 'color' ? pair([token.light, token.dark]) : token.value);

/** Every custom property a page may set, as comments, so that loading the file changes nothing. */
export const tokensCss = (): string => `/*
 * impact-charts: the custom properties that a page may set, on :root or on any element above a chart, with the value used
 * when it does not: first the light theme's, then the dark one's. Copy what you need and take the comment signs away;
 * one colour without light-dark() serves both themes.
 */
:root {
${tokenGroups
  .map(
    ({ title, description, tokens }) =>
      `  /* ${title}. ${description} */\n${tokens
        .map((token) => `\n  /* ${token.description} */\n  /* --impact-${token.name}: ${defaultOf(token)}; */`)
        .join('\n')}`,
  )
  .join('\n\n\n')}
}
`;

/**
 * Declarations for a selector. In a browser without `light-dark()` a property that uses it would be invalid and leave a mark
 * black: there the rule is passed over, and the defaults stay.
 */
export const declarations = (
  { colors, others = {} }: Pick<ReadyTheme, 'colors' | 'others'>,
  selector = ':root',
): string => {
  const lines = [
    ...Object.entries(colors).map(([name, values]) => `--impact-${name}: ${pair(values)};`),
    ...Object.entries(others).map(([name, value]) => `--impact-${name}: ${value};`),
  ];
  if (!lines.some((line) => line.includes('light-dark'))) return `${selector} {\n  ${lines.join('\n  ')}\n}\n`;
  return `@supports (color: light-dark(red, red)) {\n  ${selector} {\n    ${lines.join('\n    ')}\n  }\n}\n`;
};

export const themeCss = (theme: ReadyTheme): string => `/*
 * impact-charts: the ${theme.title.toLowerCase()} theme. ${theme.description}
 * Light and dark follow the color-scheme of the page, or the attribute theme of a chart.
 */
${declarations(theme)}`;
