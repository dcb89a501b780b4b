/**
 * The public custom properties, each with what it colours and its default: the one source of dist/tokens.css,
 * dist/tokens.json, the themes and the manifest. Values are those of scene/colors.ts, which elements draw with; words
 * stand here, so that no element carries them.
 */
import { categoryColors, classColors, frameColors, type Colors } from '../scene/colors.ts';

interface Described {
  /** Without the leading `--impact-`. */
  name: string;
  description: string;
}
export interface ColorToken extends Described {
  type: 'color';
  light: string;
  dark: string;
}
export interface OtherToken extends Described {
  type: 'fontFamily' | 'em' | 'px';
  /** Default, as CSS writes it. */
  value: string;
}
export type Token = ColorToken | OtherToken;

export interface TokenGroup<T extends Token = Token> {
  /** Name of the group in tokens.json. */
  key: 'color' | 'category' | 'sequential' | 'diverging' | 'text';
  title: string;
  description: string;
  tokens: T[];
}

const frameWords: Record<string, string> = {
  surface: 'Ground of a chart, and the line that parts neighbouring shapes.',
  panel: 'Ground inside a diagram, of cells of programme, and of the words when a chart is empty or at fault.',
  text: 'Headings, labels and values, the rule that opens a chart, the outline of what is selected.',
  muted: 'Summary, notes, sources, dates and ticks.',
  outline: 'Axes, contours, hairlines and the hatch of missing values.',
  grid: 'Lines that guide the eye and carry no information.',
  track: 'What is left of a bar up to its end.',
  accent: 'What stands out: the highlighted bar, the key figure, the first of two categories.',
  soft: 'Tint of the accent: the second of two categories, places that only serve as ground.',
  'on-accent': 'Words and signs on the accent.',
  quiet: 'Marks that do not stand out.',
  missing: 'Ground of the hatch that stands for a missing value.',
  warning: 'Words and sign of a caveat, such as a base too small.',
  error: 'Edge and title of an error.',
};

const colorTokens = (colors: Colors, describe: (token: string) => string): ColorToken[] => {
  const byName = new Map<string, ColorToken>();
  for (const { token, light, dark } of Object.values(colors)) {
    // The five-step scale shares the tokens of the seven-step one, which comes first.
    if (token && !byName.has(token)) {
      byName.set(token, { name: token, type: 'color', light, dark, description: describe(token) });
    }
  }
  return [...byName.values()];
};

const stepOf = (token: string): number => Number(token.at(-1));
const classTokens = (scale: 'sequential' | 'diverging', describe: (step: number) => string): ColorToken[] =>
  colorTokens(classColors, (token) => describe(stepOf(token))).filter(({ name }) => name.startsWith(scale));

export const colorGroups: TokenGroup<ColorToken>[] = [
  {
    key: 'color',
    title: 'Ground, words and marks',
    description: 'One accent against quiet greys.',
    tokens: colorTokens(frameColors, (token) => frameWords[token.replace('color-', '')] ?? ''),
  },
  {
    key: 'category',
    title: 'Categories',
    description:
      'Three categories and more; two take the accent and its tint. Neighbours are parted by a line of the surface.',
    tokens: colorTokens(categoryColors, (token) => `Category ${stepOf(token)} of a map or a typology.`),
  },
  {
    key: 'sequential',
    title: 'Low to high',
    description:
      'Classes of a map. Pale to deep in light, deep to pale in dark; five classes take steps 1, 3, 4, 6 and 7.',
    tokens: classTokens('sequential', (step) =>
      step === 1 ? 'Lowest class.' : step === 7 ? 'Highest class.' : `Step ${step} of 7.`,
    ),
  },
  {
    key: 'diverging',
    title: 'Below and above a midpoint',
    description: 'Classes of a map with a midpoint, which is the palest step in light and the deepest in dark.',
    tokens: classTokens('diverging', (step) =>
      step === 1
        ? 'Farthest below the midpoint.'
        : step === 4
          ? 'Around the midpoint.'
          : step === 7
            ? 'Farthest above the midpoint.'
            : `Step ${step} of 7.`,
    ),
  },
];

const textGroup: TokenGroup<OtherToken> = {
  key: 'text',
  title: 'Text, space and corners',
  description: 'Sizes are multiples of the page’s own text.',
  tokens: [
    {
      name: 'font-family',
      type: 'fontFamily',
      value: 'inherit',
      description: 'Font of everything in a chart: the page’s by default.',
    },
    { name: 'font-size', type: 'em', value: '1em', description: 'Size from which all others follow.' },
    { name: 'space', type: 'em', value: '1em', description: 'Unit of the space between heading and picture.' },
    {
      name: 'radius',
      type: 'px',
      value: '4px',
      description: 'Corners of buttons, of the focus ring and of the tooltip.',
    },
  ],
};

export const tokenGroups: TokenGroup[] = [...colorGroups, textGroup];
export const tokens: Token[] = tokenGroups.flatMap((group) => group.tokens);
export const colorTokenList: ColorToken[] = colorGroups.flatMap((group) => group.tokens);
