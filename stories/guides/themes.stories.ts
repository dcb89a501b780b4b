import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { themes, type ReadyTheme } from '../../src/tokens/themes.ts';
import { declarations } from '../../src/tokens/to-css.ts';
import './guides.css';

const meta: Meta = {
  title: 'Guides/Ready themes',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};
export default meta;

// Each theme on its own part of the page, by the very declarations of its file.
const sheet = new CSSStyleSheet();
sheet.replaceSync(themes.map((theme) => declarations(theme, `.theme-${theme.key}`)).join('\n'));
const adopt = (): void => {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
};

const sides = ({ key }: ReadyTheme): TemplateResult => html`<div class="token-sides theme-${key}">
  ${(['light', 'dark'] as const).map(
    (side) => html`<div class=${side}>
      <impact-convictions without-menu></impact-convictions>
      <impact-map finding="regions-context" without-menu></impact-map>
      <impact-typology without-menu></impact-typology>
      <impact-number without-menu></impact-number>
    </div>`,
  )}
</div>`;

const page = (shown: ReadyTheme[]): TemplateResult => {
  adopt();
  return html`<article class="token-page" lang="en">
    <h1>${shown.length > 1 ? 'Ready themes, side by side' : `${shown[0]!.title} theme`}</h1>
    ${shown.map(
      (theme) => html`<section>
        <h2>${theme.title}</h2>
        <p>${theme.description} <code>&lt;link rel="stylesheet" href="/impact-charts/themes/${theme.key}.css"&gt;</code></p>
        ${sides(theme)}
      </section>`,
    )}
  </article>`;
};

/** The three themes, light beside dark. */
export const SideBySide: StoryObj = {
  name: 'Side by side',
  render: () => page(themes),
  play: async ({ canvasElement }) => {
    const grounds = [...canvasElement.querySelectorAll('.token-sides > div')].map(
      (side) => getComputedStyle(side).backgroundColor,
    );
    await expect(new Set(grounds).size).toBe(5);
  },
};

const one = (key: string): StoryObj => ({ render: () => page(themes.filter((theme) => theme.key === key)) });
export const Neutral = one('neutral');
export const Editorial = one('editorial');
export const HighContrast: StoryObj = { ...one('contrast'), name: 'High contrast' };
