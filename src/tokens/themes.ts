/** The ready themes: what each sets of the public properties. Every pair of their colours is checked by test/node/themes.test.ts. */
import { colorTokenList } from './tokens.ts';

/** Light and dark value of a colour token. */
export type Pair = readonly [light: string, dark: string];

export interface ReadyTheme {
  /** Name of the file, dist/themes/KEY.css. */
  key: string;
  title: string;
  description: string;
  /** By token, without the leading `--impact-`. */
  colors: Readonly<Record<string, Pair>>;
  /** Tokens that are no colours. */
  others?: Readonly<Record<string, string>>;
}

/** Lists as in the visual design: `text #1D1B18 #F2EFE9`, one token a line. */
const read = (prefix: string, list: string): Record<string, Pair> =>
  Object.fromEntries(
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', light = '', dark = ''] = line.trim().split(/\s+/);
        return [`${prefix}${name}`, [light, dark]];
      }),
  );
const steps = (prefix: string, light: string, dark: string): Record<string, Pair> => {
  const darks = dark.split(' ');
  return Object.fromEntries(light.split(' ').map((each, index) => [`${prefix}${index + 1}`, [each, darks[index]!]]));
};

const neutral: ReadyTheme = {
  key: 'neutral',
  title: 'Neutral',
  description:
    'The default: duck blue on white or near black. Load it to undo another theme, or copy it to begin your own.',
  colors: Object.fromEntries(colorTokenList.map(({ name, light, dark }) => [name, [light, dark]])),
};

const editorial: ReadyTheme = {
  key: 'editorial',
  title: 'Editorial',
  description: 'Warm: ink on cream, brown black in the dark, one brick accent, a book face with lining figures.',
  colors: {
    ...read(
      'color-',
      `surface   #FFFBF2 #1A1613
       panel     #F5EDDD #241E1A
       text      #231A14 #F5ECE0
       muted     #655A4E #C2B4A3
       outline   #8C7F70 #8A7F73
       grid      #E6DBC8 #3A322C
       track     #EEE4D2 #322A25
       accent    #9B2F1B #F2A084
       soft      #F8DDD2 #47281F
       on-accent #FFFFFF #2B0F07
       quiet     #91857A #8A7F73
       missing   #F3EADA #262019
       warning   #7F4A00 #F0B75F
       error     #8E1538 #F59AA9`,
    ),
    ...steps(
      'color-',
      '#9B2F1B #23609C #A5751C #7C83B8 #2B2700 #642052',
      '#F2A084 #A1E8F4 #FFDA82 #89AFE6 #6B8A3A #A87F95',
    ),
    ...steps(
      'sequential-',
      '#FCDFD5 #F2BAA7 #E29278 #CE6E53 #A84630 #7E2E1E #531C12',
      '#42241D #6B392C #934D38 #C87052 #E08C6D #F0B094 #FCDBC8',
    ),
    ...steps(
      'diverging-',
      '#1A4A66 #367699 #86B8D2 #F1ECE3 #EBAE8D #D27250 #812E19',
      '#ACD9EE #69ADCF #386A86 #3C3630 #964A2F #D87F54 #F9C397',
    ),
  },
  others: { 'font-family': 'Charter, "Bitstream Charter", "Sitka Text", Cambria, serif' },
};

const contrast: ReadyTheme = {
  key: 'contrast',
  title: 'High contrast',
  description: 'Words at 7:1 and marks at 4.5:1 or more, on pure white and pure black.',
  colors: {
    ...read(
      'color-',
      `surface   #FFFFFF #000000
       panel     #F4F4F4 #121212
       text      #000000 #FFFFFF
       muted     #3A3A3A #D6D6D6
       outline   #5A5A5A #A0A0A0
       grid      #B8B8B8 #4A4A4A
       track     #E6E6E6 #2B2B2B
       accent    #0B3D91 #8FC1FF
       soft      #DCE8FB #12294F
       on-accent #FFFFFF #000000
       quiet     #6A6A6A #9A9A9A
       missing   #EFEFEF #1A1A1A
       warning   #6B3A00 #FFC66B
       error     #8B0A0A #FFA39B`,
    ),
    ...steps(
      'color-',
      '#0B3D91 #5C3D00 #8B5E98 #007A2F #4A1606 #16213F',
      '#8FC1FF #FAD948 #9A7389 #BCFFEC #EE8F61 #6F85EB',
    ),
    ...steps(
      'sequential-',
      '#DAE7FB #AFCBF4 #82ABE8 #5286D3 #2A67BD #0C4794 #002356',
      '#152E50 #1E4579 #2F60A3 #5488D0 #74A3E6 #A5C6F5 #E5EFFF',
    ),
    ...steps(
      'diverging-',
      '#002F6D #2A61B1 #9DBCEB #F0F0F0 #EDB886 #CC732A #6C2D0A',
      '#BADBFE #74A3E6 #3260A3 #383838 #914B1E #D8843B #F9C87B',
    ),
  },
  others: {},
};

export const themes: ReadyTheme[] = [neutral, editorial, contrast];
