/** The page that holds a story, as the toolbar asks for it. In a documentation page, which holds other things too, only the column changes. */
import type { Decorator, Loader } from '@storybook/web-components-vite';
import { html, type LitElement } from 'lit';
import { charts } from '../src/charts/index.ts';
import { themes } from '../src/tokens/themes.ts';
import { declarations } from '../src/tokens/to-css.ts';
import { adoptHost } from './hosts.ts';
import { emulate } from './media.ts';
import type { PageGlobals } from './toolbar.ts';
import { visionFilter } from './vision.ts';

const tags = charts.map(({ tag }) => tag);
const WEIGHTS = [400, 600, 700];

/** Before a story is drawn: its fonts are there, and the style sheet of its page. */
export const preparePage: Loader = async ({ globals, viewMode }) => {
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px Inter`)));
  await adoptHost(viewMode === 'story' ? (globals as PageGlobals).host : 'none');
};

// WCAG 1.4.12, in every shadow root too, as the bookmarklets of auditors do.
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
);
const space = (root: DocumentOrShadowRoot, on: boolean): void => {
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  if (on || others.length < root.adoptedStyleSheets.length)
    root.adoptedStyleSheets = on ? [...others, spacing] : others;
};

const readyTheme = new CSSStyleSheet();
const setTheme = (key: string): void => {
  const theme = themes.find((each) => each.key === key && key !== 'neutral');
  readyTheme.replaceSync(theme ? declarations(theme) : '');
  if (!document.adoptedStyleSheets.includes(readyTheme)) document.adoptedStyleSheets.push(readyTheme);
};

let printing = false;

/** What can only be done once the charts stand in the page. */
const finish = (canvas: HTMLElement, { spacing, medium }: PageGlobals): void => {
  const found = [...canvas.querySelectorAll<LitElement>(tags.join())];
  for (const chart of found) {
    if (chart.shadowRoot) space(chart.shadowRoot, spacing === 'wcag');
    // The language of the page is read when a chart updates.
    chart.requestUpdate();
  }
  const print = medium === 'print';
  if (print || printing) window.dispatchEvent(new Event(print ? 'beforeprint' : 'afterprint'));
  printing = print;
};

export const inPage: Decorator = (story, { globals, viewMode, canvasElement }) => {
  const page = globals as PageGlobals;
  const scheme = page.theme === 'auto' ? 'light dark' : page.theme;
  const isStory = viewMode === 'story';
  if (isStory) {
    const { style } = document.documentElement;
    style.colorScheme = scheme;
    style.fontSize = page.text === '200' ? '200%' : '';
    setTheme(page.tokens);
    space(document, page.spacing === 'wcag');
    emulate(tags, {
      print: page.medium === 'print',
      'forced-colors': page.colors === 'forced',
      'prefers-reduced-motion': page.motion === 'reduced',
    });
    requestAnimationFrame(() => finish(canvasElement, page));
  }
  const filter = visionFilter(page.vision);
  const width = page.width === 'full' ? '' : `width:${page.width}px;`;
  return html`<div class="page ${filter ? 'seen' : ''}" lang=${page.lang} style="${width}color-scheme:${scheme}">${filter}${story()}</div>`;
};
