import { create } from 'storybook/theming';

/** Storybook in the charts' own type and accent. */
export const theme = create({
  base: 'light',
  brandTitle: 'impact-charts',
  brandTarget: '_self',
  fontBase: "Inter, 'DejaVu Sans', system-ui, sans-serif",
  colorPrimary: '#00667a',
  colorSecondary: '#00667a',
});
