/**
 * The tokens in the format of the Design Tokens Community Group, as published in its report of October 2025 (Format Module
 * and Color Module 2025.10). A theme is a group: the format's tokens have one value each.
 */
import { FONT_FAMILY } from '../scene/to-string.ts';
import { colorGroups, tokenGroups, type Token } from './tokens.ts';

type Json = string | number | Json[] | { [key: string]: Json };

/** Vendors' keys are reverse domain names; the custom property that a page sets, and its default where the format has no word for it. */
const EXTENSION = 'com.github.impact-charts';

const color = (hex: string): Json => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  alpha: 1,
  hex: hex.toLowerCase(),
});

/** `em` is no unit of the format's dimensions: a factor of the page's text is a number. */
const other = (token: Exclude<Token, { type: 'color' }>): Record<string, Json> =>
  token.type === 'fontFamily'
    ? { $type: 'fontFamily', $value: FONT_FAMILY.split(', ').map((name) => name.replaceAll('"', '')) }
    : token.type === 'px'
      ? { $type: 'dimension', $value: { value: Number.parseFloat(token.value), unit: 'px' } }
      : { $type: 'number', $value: Number.parseFloat(token.value) };

const described = ({ name, description }: Token, css?: string): Record<string, Json> => ({
  $description: description,
  $extensions: { [EXTENSION]: { property: `--impact-${name}`, ...(css && { default: css }) } },
});

/** Without what the group says already: `color-accent` in `color` is `accent`, `sequential-1` in `sequential` is `1`. */
const shortName = ({ name }: Token): string => name.replace(/^(color|sequential|diverging)-/, '');

const colorsOf = (theme: 'light' | 'dark'): Json => ({
  $type: 'color',
  $description: `Defaults of the ${theme} theme.`,
  ...Object.fromEntries(
    colorGroups.map(({ key, description, tokens }) => [
      key,
      {
        $description: description,
        ...Object.fromEntries(
          tokens.map((token) => [shortName(token), { $value: color(token[theme]), ...described(token) }]),
        ),
      },
    ]),
  ),
});

export const tokensJson = (): Json => ({
  $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
  $description:
    'impact-charts: the custom properties that a page may set, with their defaults. Design Tokens Format Module 2025.10.',
  light: colorsOf('light'),
  dark: colorsOf('dark'),
  ...Object.fromEntries(
    tokenGroups.slice(colorGroups.length).map(({ key, description, tokens }) => [
      key,
      {
        $description: description,
        ...Object.fromEntries(
          tokens.flatMap((token) =>
            token.type === 'color' ? [] : [[shortName(token), { ...other(token), ...described(token, token.value) }]],
          ),
        ),
      },
    ]),
  ),
});
