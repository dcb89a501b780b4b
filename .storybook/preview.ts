import { setCustomElementsManifest, type Preview, type StoryContext } from '@storybook/web-components-vite';
import manifest from 'virtual:manifest';
import '../src/define.ts';
import { argTypesOf, declarationOf } from './arg-types.ts';
import { ElementPage } from './docs/element-page.tsx';
import './fonts.css';
import { inPage, preparePage } from './page.ts';
import './page.css';
import { watchConsole } from './silence.ts';
import { sourceOf } from './source.ts';
import { theme } from './theme.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';

setCustomElementsManifest(manifest);

const argTypes = (tag: string): ReturnType<typeof argTypesOf> => argTypesOf(declarationOf(manifest, tag));

const preview: Preview = {
  globalTypes,
  initialGlobals,
  loaders: [preparePage],
  decorators: [inPage],
  beforeEach: watchConsole,
  tags: ['autodocs'],
  parameters: {
    docs: {
      extractArgTypes: argTypes,
      page: ElementPage,
      codePanel: true,
      theme,
      source: {
        transform: (_code: string, { component, args }: StoryContext) => sourceOf(String(component), args),
      },
    },
    // The page's own conditions are in the toolbar.
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, sort: 'none' },
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Guides',
          [
            'Start in two minutes',
            'Choosing a chart',
            'A heading that states the finding',
            'Colour and uncertainty',
            'Provenance',
            'Accessibility',
            'Tokens and themes',
            'Theme maker',
            'Ready themes',
            'Every token',
          ],
          'Charts',
          'Pages',
        ],
      },
    },
  },
};

export default preview;
