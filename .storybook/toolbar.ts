/** The toolbar: conditions under which a page may show a chart. Each has one reader in page.ts. Titles are short, so that all stand in one row. */

import type { Preview } from '@storybook/web-components-vite';
import { themes } from '../src/tokens/themes.ts';

type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Tool = GlobalTypes[string];
type Icon = NonNullable<NonNullable<Tool['toolbar']>['icon']>;

const tool = (title: string, icon: Icon, description: string, choices: Record<string, string>): Tool => ({
  description,
  toolbar: {
    title,
    icon,
    items: Object.entries(choices).map(([value, title]) => ({ value, title })),
    dynamicTitle: true,
  },
});

export const globalTypes: GlobalTypes = {
  theme: tool('Theme', 'contrast', 'Colour scheme of the page', {
    auto: 'System',
    light: 'Light',
    dark: 'Dark',
  }),
  tokens: tool(
    'Tokens',
    'paintbrush',
    'The ready themes, set on the page as custom properties',
    Object.fromEntries(themes.map(({ key, title }) => [key, title])),
  ),
  lang: tool('Language', 'globe', 'Language of the page', { fr: 'Français', en: 'English' }),
  width: tool('Width', 'ruler', 'Width of the column', {
    full: 'Width',
    280: '280 px',
    320: '320 px',
    480: '480 px',
    720: '720 px',
    1200: '1200 px',
  }),
  vision: tool('Vision', 'eye', 'Colour vision, simulated (Machado, Oliveira and Fernandes 2009, severity 1)', {
    full: 'Vision',
    protanopia: 'Protanopia',
    deuteranopia: 'Deuteranopia',
    tritanopia: 'Tritanopia',
    achromatopsia: 'Achromatopsia',
  }),
  colors: tool(
    'Colours',
    'accessibility',
    'Forced colours: the charts’ own rules for them are switched on, with the system colours of the theme chosen. The browser’s replacement of other colours is not simulated: use its developer tools for that. Highlight is the system’s own, which a reader of forced colours has chosen to contrast',
    { own: 'Colours', forced: 'Forced colours' },
  ),
  motion: tool('Motion', 'lightning', 'Reduced motion: the charts’ rules for it are switched on', {
    full: 'Motion',
    reduced: 'Reduced motion',
  }),
  spacing: tool('Spacing', 'paragraph', 'Text spacing of WCAG 1.4.12', {
    normal: 'Spacing',
    wcag: 'WCAG 1.4.12',
  }),
  text: tool('Text size', 'zoom', 'Size of the page’s text', { 100: 'Text', 200: 'Text 200 %' }),
  host: tool('Host page', 'document', 'Style sheet of the page that holds the chart', {
    none: 'Host',
    bootstrap: 'Bootstrap 5',
    tailwind: 'Tailwind preflight',
    old: 'An old theme',
  }),
  medium: tool('Medium', 'print', 'Print: the charts’ rules for paper are switched on, and the table unfolded', {
    screen: 'Screen',
    print: 'Print',
  }),
};

export const initialGlobals = {
  theme: 'auto',
  tokens: 'neutral',
  lang: 'fr',
  width: 'full',
  vision: 'full',
  colors: 'own',
  motion: 'full',
  spacing: 'normal',
  text: '100',
  host: 'none',
  medium: 'screen',
};
export type PageGlobals = typeof initialGlobals;
