import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { regionsContext } from '../../src/findings/regions-context.ts';
import { tokenGroups, tokens, type Token, type TokenGroup } from '../../src/tokens/tokens.ts';
import './guides.css';

const meta: Meta = {
  title: 'Guides/Every token',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};
export default meta;

const REGIONS = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'];
const example = (heading: string, metric: object, value: (index: number) => unknown): object => ({
  heading,
  summary: 'Invented values, to show colours.',
  metric: { key: 'example', label: 'Example', ...metric },
  rows: REGIONS.map((code, index) => ({ code, value: value(index) })),
  source: { label: 'Example' },
});
const six = example(
  'Example: six categories',
  { scale: 'categories', categories: [...'ABCDEF'].map((key) => ({ key, label: `Example ${key}` })) },
  (index) => 'ABCDEF'[index % 6],
);
const diverging = example(
  'Example: seven classes about a midpoint',
  { scale: 'diverging', classes: [-5, -3, -1, 1, 3, 5] },
  (index) => index - 6,
);
const seven = { ...regionsContext, metric: { ...regionsContext.metric, classes: [5, 10, 20, 35, 65, 90] } };

interface Shown {
  /** Tokens that this chart draws with, without `--impact-`. */
  tokens: string[];
  chart: () => TemplateResult;
}
const frame = (...names: string[]): string[] => names.map((name) => `color-${name}`);
const range = (prefix: string, length: number): string[] =>
  Array.from({ length }, (_, index) => `${prefix}${index + 1}`);

/** Which chart shows which token; all of them together show all. */
const shown: Record<TokenGroup['key'], Shown[]> = {
  color: [
    {
      tokens: frame('surface', 'text', 'muted', 'outline', 'accent', 'quiet', 'track', 'warning'),
      chart: () => html`<impact-convictions></impact-convictions>`,
    },
    {
      tokens: frame('soft', 'missing', 'outline'),
      chart: () => html`<impact-map></impact-map>`,
    },
    { tokens: frame('on-accent'), chart: () => html`<impact-cycle></impact-cycle>` },
    { tokens: frame('panel', 'grid'), chart: () => html`<impact-levers></impact-levers>` },
    {
      tokens: frame('error', 'panel'),
      chart: () =>
        html`<impact-bars .data=${{ heading: 'Example: an error', rows: [{ label: 'Example', value: 'abc' }] }}></impact-bars>`,
    },
  ],
  category: [{ tokens: range('color-', 6), chart: () => html`<impact-map .data=${six}></impact-map>` }],
  sequential: [{ tokens: range('sequential-', 7), chart: () => html`<impact-map .data=${seven}></impact-map>` }],
  diverging: [{ tokens: range('diverging-', 7), chart: () => html`<impact-map .data=${diverging}></impact-map>` }],
  text: [
    {
      tokens: ['font-family', 'font-size', 'space', 'radius'],
      chart: () => html`<impact-number></impact-number>`,
    },
  ],
};

const swatch = (token: Token): TemplateResult =>
  token.type === 'color'
    ? html`<svg viewBox="0 0 2 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width="1" height="1" fill=${token.light} />
        <rect x="1" width="1" height="1" fill=${token.dark} />
      </svg>`
    : html``;

const list = ({ tokens }: TokenGroup): TemplateResult => html`<ul class="token-list">
  ${tokens.map(
    (token) => html`<li>
      ${swatch(token)}<span><code>--impact-${token.name}</code
        ><span>${token.type === 'color' ? `${token.light}, ${token.dark}` : token.value}</span><span>${token.description}</span></span>
    </li>`,
  )}
</ul>`;

const figure = ({
  tokens,
  chart,
}: Shown): TemplateResult => html`<figure class="token-figure" data-tokens=${tokens.join(' ')}>
  <figcaption>${tokens.map((name) => name.replace(/^color-(?=[a-z])/, '')).join(', ')}</figcaption>
  <div class="token-sides">
    ${(['light', 'dark'] as const).map((side) => html`<div class=${side}>${chart()}</div>`)}
  </div>
</figure>`;

/** Every custom property with its light and dark default, and a chart that draws with it. */
export const EveryToken: StoryObj = {
  name: 'Every token',
  render: () => html`<article class="token-page" lang="en">
    <h1>Every token, applied</h1>
    <p>
      A page may set each of these on <code>:root</code> or on any element above a chart. The swatch shows the default,
      light then dark; the words over each pair of charts name the tokens to look for.
    </p>
    ${tokenGroups.map(
      (group) => html`<section>
        <h2>${group.title}</h2>
        <p>${group.description}</p>
        ${list(group)} ${shown[group.key].map(figure)}
      </section>`,
    )}
  </article>`,
  play: async ({ canvasElement }) => {
    const applied = [...canvasElement.querySelectorAll<HTMLElement>('[data-tokens]')].flatMap(({ dataset }) =>
      dataset['tokens']!.split(' '),
    );
    await expect(tokens.map(({ name }) => name).filter((name) => !applied.includes(name))).toEqual([]);
  },
};
