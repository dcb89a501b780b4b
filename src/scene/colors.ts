/**
 * Every colour of the charts, once: the name a mark uses, the public token a host page may set, and the light and dark
 * values used when it does not. Styles, the interpreters of a scene and the token files are made from these tables. An
 * element declares the tables whose names it draws with, and carries no other.
 */

// Light, dark, and the reader's own palette in forced colours; CanvasText where it is silent.
const frame = {
  surface: '#FFFFFF #15181A Canvas',
  panel: '#F6F3EC #24292C Canvas',
  text: '#1D1B18 #F2EFE9',
  muted: '#5E5A52 #B9B4AA',
  outline: '#857F74 #80847F',
  grid: '#E3DFD6 #393F42',
  track: '#ECE8DF #2A3033 Canvas',
  accent: '#00667A #7AD6E6 Highlight',
  soft: '#D6EDF1 #1C3A44 Canvas',
  'on-accent': '#FFFFFF #08252C HighlightText',
  quiet: '#8F887C #80847F',
  missing: '#F1EEE7 #20262A Canvas',
  warning: '#8A4B00 #F2B65A',
  error: '#9C2F12 #F0A184',
};

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** The name of a colour as marks use it: `text`, `category-2`, `sequential-7` (of seven), `step-3` (of five sequential steps), `diverging-4`. */
export type ColorName =
  | keyof typeof frame
  | 'ink'
  | 'paper'
  | `category-${1 | 2 | 3 | 4 | 5 | 6}`
  | `sequential-${Digit}`
  | `step-${1 | 2 | 3 | 4 | 5}`
  | `diverging-${Digit}`;

export type Theme = 'light' | 'dark';

export interface Color {
  /** Public custom property, without the leading `--impact-`; none for the two fixed label colours. */
  token?: string;
  light: string;
  dark: string;
  /** System colour in forced colours; none where the colour is the datum. */
  forced?: string;
}
export type Colors = Partial<Record<ColorName, Color>>;

/** What every element draws with. */
export const frameColors: Colors = Object.fromEntries(
  Object.entries(frame).map(([name, values]) => {
    const [light = '', dark = '', forced = 'CanvasText'] = values.split(' ');
    return [name, { token: `color-${name}`, light, dark, forced }];
  }),
);

const scale = (name: string, token: (step: number) => string, light: string, dark: string): Colors => {
  const darks = dark.split(' ');
  return Object.fromEntries(
    light
      .split(' ')
      .map((each, index) => [`${name}-${index + 1}`, { token: token(index + 1), light: each, dark: darks[index]! }]),
  );
};

/** Categories 1 to 6: canard, ambre, prune, lavande, brique, nuit. */
export const categoryColors = /* @__PURE__ */ scale(
  'category',
  (step) => `color-${step}`,
  '#00667A #B7740A #532939 #9278B7 #A23E1B #093A79',
  '#7AD6E6 #F9CE88 #C19AA6 #8976B5 #C4603F #59A9FE',
);

const rampColors = (): Colors => ({
  // A label inside a step takes whichever of these contrasts more, in both themes.
  ink: { light: '#1D1B18', dark: '#1D1B18' },
  paper: { light: '#FFFFFF', dark: '#FFFFFF' },
  ...scale(
    'sequential',
    (step) => `sequential-${step}`,
    '#D6EDF1 #9BD2DD #66B4C5 #3594A9 #167589 #085567 #033646',
    '#1C3A44 #1D5261 #226E7F #308EA1 #49AEC1 #78D0DC #B6F1F4',
  ),
  // Five steps stand wider apart than five of seven would; a host that sets the seven tokens recolours them all the same.
  ...scale(
    'step',
    (step) => `sequential-${[1, 3, 4, 6, 7][step - 1]}`,
    '#D6EDF1 #7CC5D3 #3594A9 #006679 #033646',
    '#1C3A44 #1C5E6F #308EA1 #55BFD1 #B6F1F4',
  ),
  ...scale(
    'diverging',
    (step) => `diverging-${step}`,
    '#085060 #1F7D90 #8AC2CD #F0EEE9 #E7B375 #BE7125 #783818',
    '#9ADFE7 #4BB5C8 #237486 #3F3D37 #90502A #D2833B #F4C98E',
  ),
});
/** Steps of classes, and of the labels in them. */
export const classColors = /* @__PURE__ */ rampColors();

const all = (): Record<ColorName, Color> =>
  ({ ...frameColors, ...categoryColors, ...classColors }) as Record<ColorName, Color>;
/** Light and dark values and public token of every colour name. */
export const colors = /* @__PURE__ */ all();
