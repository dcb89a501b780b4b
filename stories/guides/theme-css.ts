/** What a page copies, and what it pastes: custom properties as CSS text. */
import type { Pair } from '../../src/tokens/themes.ts';
import { declarations } from '../../src/tokens/to-css.ts';
import { tokens } from '../../src/tokens/tokens.ts';
import { defaults, toHex, type ThemeColors } from './derive-theme.ts';

/** The tokens that differ from the defaults. */
export const changed = (colors: ThemeColors): ThemeColors =>
  Object.fromEntries(
    Object.entries(colors).filter(
      ([name, [light, dark]]) => light !== defaults[name]?.[0] || dark !== defaults[name][1],
    ),
  );

/** The style sheet of a theme; a page without a dark mode gets its light colours alone. */
export const cssOf = (colors: ThemeColors, { dark }: { dark: boolean }): string => {
  const own = Object.entries(changed(colors))
    .filter(([name, [light]]) => dark || light !== defaults[name]?.[0])
    .map(([name, pair]): [string, Pair] => [name, dark ? pair : [pair[0], pair[0]]]);
  return own.length > 0 ? declarations({ colors: Object.fromEntries(own) }) : '/* The defaults need no CSS. */\n';
};

export const htmlOf = (tag: string): string => `<link rel="stylesheet" href="/impact-charts/cdn/impact-charts.css">
<script type="module" src="/impact-charts/cdn/impact-charts.js"></script>

${tag}
`;

export interface Pasted {
  colors: Record<string, Pair>;
  /** What was found and cannot be used, each in a sentence. */
  problems: string[];
}

/** The two sides of `light-dark(a, b)`; commas inside a colour's own brackets part nothing. */
const sidesOf = (value: string): string[] => {
  const inside = /^light-dark\(([\s\S]*)\)$/i.exec(value)?.[1];
  if (inside === undefined) return [value, value];
  let depth = 0;
  const comma = [...inside].findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return sign === ',' && depth === 0;
  });
  return comma < 0 ? [inside] : [inside.slice(0, comma), inside.slice(comma + 1)];
};

/** Reads `--impact-…` declarations out of any CSS text. */
export const readCss = (css: string): Pasted => {
  const colors: Record<string, Pair> = {};
  const problems: string[] = [];
  const found = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/--impact-([\w-]+)\s*:\s*([^;}]+)/g)];
  if (found.length === 0) problems.push('No --impact- property in this text.');
  for (const [, name = '', value = ''] of found) {
    const known = tokens.find((token) => token.name === name);
    const [light, dark] = sidesOf(value.trim()).map(toHex);
    if (!known) problems.push(`--impact-${name}: there is no such property.`);
    else if (known.type !== 'color') problems.push(`--impact-${name}: this page changes colours only.`);
    else if (!light || !dark) problems.push(`--impact-${name}: ${value.trim()} is no opaque colour.`);
    else colors[name] = [light, dark];
  }
  return { colors, problems };
};
