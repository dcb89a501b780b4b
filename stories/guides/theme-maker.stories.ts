import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { defineThemeMaker, type ThemeMaker } from './theme-maker.ts';

defineThemeMaker();

const meta: Meta = {
  title: 'Guides/Theme maker',
  // A tool, not a chart: its page of documentation is "Tokens and themes".
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
  render: () => html`<theme-maker></theme-maker>`,
};
export default meta;

const makerIn = (canvas: HTMLElement): ThemeMaker => canvas.querySelector('theme-maker')!;
const field = (maker: ThemeMaker, label: string): HTMLInputElement =>
  maker.renderRoot.querySelector(`input[aria-label="${label}"]`)!;
const button = (maker: ThemeMaker, words: RegExp): HTMLButtonElement =>
  [...maker.renderRoot.querySelectorAll('button')].find(({ textContent }) => words.test(textContent))!;
// The library that types sees no focus inside a shadow root: a reader's entry is its value and its change.
const type = (input: HTMLInputElement, value: string): void => {
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
const css = (maker: ThemeMaker): string => maker.renderRoot.querySelector<HTMLTextAreaElement>('#css')!.value;
const failures = (maker: ThemeMaker): number => maker.renderRoot.querySelectorAll('.failures li').length;

/** A brand’s colour becomes a theme that passes, in the preview and in the CSS to copy. */
export const ThemeMakerStory: StoryObj = {
  name: 'Theme maker',
  play: async ({ canvasElement }) => {
    const maker = makerIn(canvasElement);
    await maker.updateComplete;
    await expect(css(maker)).toContain('need no CSS');
    type(field(maker, 'Brand colour'), '#8A1C4A');
    await maker.updateComplete;
    await expect(css(maker)).toContain('--impact-color-accent: light-dark(#8A1C4A, ');
    await expect(failures(maker)).toBe(0);
    const map = maker.renderRoot.querySelector('.light impact-map')!;
    await expect(getComputedStyle(map).getPropertyValue('--impact-color-accent')).toContain('#8A1C4A');
  },
};

/** A colour too pale for words: the pairs that fail are named, and each can be mended. */
export const BrandThatFails: StoryObj = {
  name: 'A brand that fails',
  play: async ({ canvasElement }) => {
    const maker = makerIn(canvasElement);
    await maker.updateComplete;
    type(field(maker, 'Brand colour'), 'gold');
    await maker.updateComplete;
    await expect(failures(maker)).toBeGreaterThan(0);
    await expect(maker.renderRoot.querySelector('.failures')!.textContent).toContain('accent on surface');
  },
};

/** What a page has already can be pasted, looked over and mended. */
export const PastedCss: StoryObj = {
  name: 'Pasted CSS',
  play: async ({ canvasElement }) => {
    const maker = makerIn(canvasElement);
    await maker.updateComplete;
    const details = maker.renderRoot.querySelector('details')!;
    details.open = true;
    maker.renderRoot.querySelector<HTMLTextAreaElement>('#pasted')!.value =
      ':root { --impact-color-muted: light-dark(#999, #777); --impact-colour-text: red; }';
    await userEvent.click(button(maker, /Read it/));
    await maker.updateComplete;
    await expect(details.textContent).toContain('--impact-colour-text: there is no such property.');
    await expect(failures(maker)).toBeGreaterThan(0);
    await userEvent.click(button(maker, /Mend all/));
    await maker.updateComplete;
    await expect(failures(maker)).toBe(0);
  },
};
