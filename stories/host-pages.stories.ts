/** One chart in the pages and under the readers' settings of the toolbar: what reaches it, and what does not. */
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { PageGlobals } from '../.storybook/toolbar.ts';
import type { ImpactElement } from '../src/element/base.ts';
import { metaOf } from './states.ts';

export default {
  ...metaOf('impact-convictions'),
  title: 'Pages/Host pages',
  component: 'impact-convictions',
  tags: ['!autodocs'],
};

const root = (): CSSStyleDeclaration => getComputedStyle(document.documentElement);

const inPage = (globals: Partial<PageGlobals>, check: (element: ImpactElement) => Promise<void>): StoryObj => ({
  args: { view: 'chart' },
  globals,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<ImpactElement>('impact-convictions')!;
    await waitFor(() => expect(element.matches(':state(ready)')).toBe(true));
    await check(element);
  },
});

const inner = (element: ImpactElement, selector: string): CSSStyleDeclaration =>
  getComputedStyle(element.shadowRoot!.querySelector(selector)!);

/** Rules for elements of the page stop at the chart's edge. */
const untouched = async (element: ImpactElement): Promise<void> => {
  await expect(inner(element, '#heading').textTransform).toBe('none');
  await expect(inner(element, '#heading').color).toBe('rgb(29, 27, 24)');
  await expect(inner(element, 'figure').margin).toBe('0px');
  await expect(inner(element, '.marks button').borderRadius).toBe('0px');
  const { left, right } = element.getBoundingClientRect();
  for (const text of element.shadowRoot!.querySelectorAll('.picture text')) {
    const box = text.getBoundingClientRect();
    await expect(box.left).toBeGreaterThanOrEqual(left - 2);
    await expect(box.right).toBeLessThanOrEqual(right + 2);
  }
};

export const InBootstrap = inPage({ theme: 'light', host: 'bootstrap' }, async (element) => {
  await expect(root().getPropertyValue('--bs-body-font-size')).toBe('1rem');
  await untouched(element);
});
export const InTailwind = inPage({ theme: 'light', host: 'tailwind' }, async (element) => {
  await expect(getComputedStyle(document.body).boxSizing).toBe('border-box');
  await expect(root().fontFamily).toContain('Inter');
  await untouched(element);
});
export const InAnOldTheme = inPage({ theme: 'light', host: 'old' }, async (element) => {
  await expect(root().fontSize).toBe('10px');
  await expect(inner(element, '.frame').fontSize).toBe('15px');
  await untouched(element);
});

export const EditorialTheme: StoryObj = {
  ...inPage({ theme: 'light', tokens: 'editorial' }, async (element) => {
    await expect(inner(element, '.frame').backgroundColor).toBe('rgb(255, 251, 242)');
  }),
  // The theme's book face is the system's, another on each machine.
  args: { '--impact-font-family': 'Inter' },
};
export const HighContrastTheme = inPage({ theme: 'dark', tokens: 'contrast' }, async (element) => {
  await expect(inner(element, '.frame').backgroundColor).toBe('rgb(0, 0, 0)');
});

export const TextSpacing = inPage({ spacing: 'wcag' }, async (element) => {
  await waitFor(() => expect(Number.parseFloat(inner(element, '#heading').letterSpacing)).toBeGreaterThan(2));
});
export const TextTwiceAsLarge = inPage({ text: '200' }, async (element) => {
  await expect(inner(element, '.frame').fontSize).toBe('32px');
});
export const ReducedMotion = inPage({ motion: 'reduced' }, async (element) => {
  await expect(element.shadowRoot!.getAnimations()).toEqual([]);
});

const seen = (vision: string): StoryObj =>
  inPage({ theme: 'light', vision }, async (element) => {
    await expect(getComputedStyle(element.closest('.page')!).filter).toContain('#vision');
  });
export const Protanopia = seen('protanopia');
export const Deuteranopia = seen('deuteranopia');
export const Tritanopia = seen('tritanopia');
export const Achromatopsia = seen('achromatopsia');
