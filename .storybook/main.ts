import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { manifestPlugin } from '../scripts/manifest.mjs';
import { oxc } from '../scripts/vite-options.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      oxc: { ...oxc, jsx: { runtime: 'automatic' } },
      plugins: [manifestPlugin()],
      // Found one by one while the first story loads, they would reload the page; Lit would come twice.
      optimizeDeps: {
        include: [
          'lit',
          'lit/decorators.js',
          'lit/directive-helpers.js',
          'lit-html',
          'lit-html/directive-helpers.js',
          'd3-dsv',
          'react',
          'react/jsx-runtime',
          'storybook/actions',
          'storybook/test',
          'storybook/theming',
          '@storybook/addon-docs/blocks',
        ],
      },
    }),
};

export default config;
