/**
 * Every colour of the charts, once: the name a mark uses, the public token a host page may set, and the light and dark
 * values used when it does not. Styles, both interpreters of a scene and the token files are made from this table.
 */

const themed = {
  surface: ['#FFFFFF', '#15181A'],
  panel: ['#F6F3EC', '#1E2326'],
  text: ['#1D1B18', '#F2EFE9'],
  muted: ['#5E5A52', '#B9B4AA'],
  outline: ['#857F74', '#80847F'],
  grid: ['#E3DFD6', '#31373A'],
  track: ['#ECE8DF', '#2A3033'],
  accent: ['#00667A', '#7AD6E6'],
  soft: ['#D6EDF1', '#1C3A44'],
  'on-accent': ['#FFFFFF', '#08252C'],
  quiet: ['#8F887C', '#80847F'],
  missing: ['#F1EEE7', '#20262A'],
  warning: ['#8A4B00', '#F2B65A'],
  error: ['#9C2F12', '#F0A184'],
} as const;

/** Categories 1 to 6: canard, ambre, prune, lavande, brique, nuit. */
const categories = [
  '#00667A #B7740A #532939 #9278B7 #A23E1B #093A79',
  '#7AD6E6 #F9CE88 #C19AA6 #8976B5 #C4603F #59A9FE',
] as const;
const sequential7 = [
  '#D6EDF1 #9BD2DD #66B4C5 #3594A9 #167589 #085567 #033646',
  '#1C3A44 #1D5261 #226E7F #308EA1 #49AEC1 #78D0DC #B6F1F4',
] as const;
/** Five steps stand wider apart than five of seven would; a host that sets the seven tokens recolours them all the same. */
const sequential5 = ['#D6EDF1 #7CC5D3 #3594A9 #006679 #033646', '#1C3A44 #1C5E6F #308EA1 #55BFD1 #B6F1F4'] as const;
const diverging7 = [
  '#085060 #1F7D90 #8AC2CD #F0EEE9 #E7B375 #BE7125 #783818',
  '#9ADFE7 #4BB5C8 #237486 #3F3D37 #90502A #D2833B #F4C98E',
] as const;

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** The name of a colour as marks use it: `text`, `category-2`, `sequential-7` (of seven), `step-3` (of five sequential steps), `diverging-4`. */
export type ColorName =
  | keyof typeof themed
  | 'ink'
  | 'paper'
  | `category-${1 | 2 | 3 | 4 | 5 | 6}`
  | `sequential-${Digit}`
  | `step-${1 | 2 | 3 | 4 | 5}`
  | `diverging-${Digit}`;

export interface Color {
  /** Public custom property, without the leading `--impact-`; none for the two fixed label colours. */
  token?: string;
  light: string;
  dark: string;
}

/** Light and dark values and public token of every colour name. */
export const colors = {} as Record<ColorName, Color>;

for (const [name, [light, dark]] of Object.entries(themed)) {
  colors[name as ColorName] = { token: `color-${name}`, light, dark };
}
// A label inside a step takes whichever of these contrasts more, in both themes.
colors.ink = { light: '#1D1B18', dark: '#1D1B18' };
colors.paper = { light: '#FFFFFF', dark: '#FFFFFF' };

const addScale = (name: string, scale: readonly [string, string], token: (step: number) => string): void => {
  const dark = scale[1].split(' ');
  scale[0].split(' ').forEach((light, index) => {
    colors[`${name}-${index + 1}` as ColorName] = { token: token(index), light, dark: dark[index]! };
  });
};
addScale('category', categories, (index) => `color-${index + 1}`);
addScale('sequential', sequential7, (index) => `sequential-${index + 1}`);
addScale('step', sequential5, (index) => `sequential-${[1, 3, 4, 6, 7][index]}`);
addScale('diverging', diverging7, (index) => `diverging-${index + 1}`);

export type Theme = 'light' | 'dark';
