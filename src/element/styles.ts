/**
 * One style sheet for every chart, adopted by each shadow root. Sizes in em of the page's text; public tokens over private
 * defaults (`--_…`), which follow the page's `color-scheme` or the `theme` attribute.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';
import { colors, type ColorName } from '../scene/colors.ts';

const declare = (value: (name: ColorName) => string | undefined): CSSResult =>
  unsafeCSS(
    (Object.keys(colors) as ColorName[])
      .map((name) => colors[name].token && value(name) && `--_${name}:${value(name)};`)
      .filter(Boolean)
      .join(''),
  );

const c = (name: ColorName): CSSResult => unsafeCSS(`var(--impact-${colors[name].token},var(--_${name}))`);

// Forced colours: the reader's own palette wins over the page's tokens too.
const forced: Partial<Record<ColorName, string>> = {
  surface: 'Canvas', panel: 'Canvas', track: 'Canvas', grid: 'CanvasText', text: 'CanvasText', muted: 'CanvasText',
  outline: 'CanvasText', accent: 'Highlight', soft: 'Canvas', 'on-accent': 'HighlightText', quiet: 'CanvasText',
  missing: 'Canvas', warning: 'CanvasText', error: 'CanvasText',
};
const forcedColors = unsafeCSS(
  Object.entries(forced)
    .map(([name, value]) => `--impact-color-${name}:${value};`)
    .join(''),
);

export const styles = css`
  :host {
    display: block;
    ${declare((name) => colors[name].light)}
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${declare((name) => `light-dark(${colors[name].light},${colors[name].dark})`)}
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    ${declare((name) => colors[name].dark)}
  }
  .frame {
    display: flow-root;
    position: relative;
    box-sizing: border-box;
    font-family: var(--impact-font-family, inherit);
    font-size: var(--impact-font-size, 1em);
    font-weight: 400;
    font-style: normal;
    line-height: 1.4;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    writing-mode: horizontal-tb;
    color: ${c('text')};
    background: ${c('surface')};
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .probe {
    display: inline-block;
    inline-size: max-content;
    white-space: nowrap;
  }
  .clip {
    overflow: hidden;
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 1px;
    block-size: 1px;
  }
  figure {
    margin: 0;
    padding: 1.125em 0 0;
    border-block-start: 2.5px solid ${c('text')};
  }
  .heading {
    margin: 0;
    max-inline-size: 27.8em;
    font-size: 1.4375em;
    font-weight: 700;
    line-height: 1.26;
    text-wrap: balance;
  }
  .summary {
    margin: 0.4em 0 0;
    max-inline-size: 42.6em;
    font-size: 0.9375em;
    line-height: 1.467;
    color: ${c('muted')};
  }
  .body {
    position: relative;
    margin-block-start: calc(1.75 * var(--impact-space, 1em));
  }
  .narrow .heading {
    font-size: 1.1875em;
  }
  .narrow .body {
    margin-block-start: calc(1.25 * var(--impact-space, 1em));
  }
  .wide figure {
    display: grid;
    grid-template: 'head body' auto 'foot body' 1fr / 19em minmax(0, 1fr);
    column-gap: 3em;
  }
  .wide .head {
    grid-area: head;
  }
  .wide .body {
    grid-area: body;
    margin: 0.25em 0 0;
  }
  .wide figcaption {
    grid-area: foot;
    margin-block-start: 2em;
  }
  .stage {
    position: relative;
    touch-action: manipulation;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    cursor: default;
    font-family: inherit;
    letter-spacing: inherit;
    user-select: none;
  }
  /* Only shapes that stand for a datum answer the pointer: labels and tracks drawn over them let it through. */
  .picture * {
    pointer-events: none;
  }
  .picture :is([data-key], [data-key] *) {
    pointer-events: all;
    cursor: pointer;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .marks button {
    position: absolute;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--impact-radius, 4px);
    background: none;
    pointer-events: none;
    overflow: hidden;
    scroll-margin: 4em;
  }
  :is(button, summary, a):focus-visible {
    outline: 2px solid ${c('text')};
    outline-offset: 1.5px;
    border-radius: var(--impact-radius, 4px);
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(20em, 100%);
    padding: 0.6em 0.75em;
    border-radius: var(--impact-radius, 4px);
    background: ${c('text')};
    color: ${c('surface')};
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .tooltip[data-align='middle'] {
    translate: -50% 0;
  }
  .tooltip[data-align='end'] {
    translate: -100% 0;
  }
  .tooltip b {
    display: block;
    font-size: 1.077em;
    font-weight: 600;
  }
  .tooltip span {
    display: block;
  }
  .actions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-start: 1.1em;
    font-size: 0.875em;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 1.75em;
    cursor: pointer;
    list-style: none;
    font-size: 0.929em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  summary:hover span {
    text-decoration-thickness: 2px;
  }
  .icon {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    overflow: visible;
  }
  .menu {
    position: relative;
    margin-inline-start: auto;
  }
  .menu ul {
    position: absolute;
    z-index: 3;
    inset: auto 0 calc(100% + 0.4em) auto;
    inline-size: max-content;
    padding: 0.25em 0;
    border: 1px solid ${c('outline')};
    border-radius: var(--impact-radius, 4px);
    background: ${c('surface')};
  }
  .menu button {
    display: block;
    inline-size: 100%;
    min-block-size: 2.2em;
    padding: 0.25em 1em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .menu button:hover {
    text-decoration: underline;
  }
  .menu button:focus-visible {
    outline-offset: -2px;
  }
  /* The table takes the picture's place, its own switch below it where the reader left it. */
  .data[open] {
    flex: 1 0 100%;
    min-inline-size: 0;
    padding-block-end: 0.6em;
  }
  .data[open]:last-child {
    padding-block-end: 2.6em;
  }
  .data[open] > summary {
    position: absolute;
    inset: auto auto 0 0;
  }
  .scroll {
    overflow-x: auto;
    max-block-size: 40em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: 0 0 0.5em;
    text-align: start;
    color: ${c('muted')};
  }
  th,
  td {
    padding: 0.4em 1em 0.4em 0;
    border-block-end: 1px solid ${c('grid')};
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-block-end-color: ${c('outline')};
    color: ${c('muted')};
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
  }
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
  figcaption {
    margin-block-start: 0.9em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid ${c('outline')};
    font-size: 0.8125em;
    line-height: 1.385;
    color: ${c('muted')};
  }
  .foot {
    max-inline-size: 53em;
  }
  figcaption p,
  figcaption li {
    margin: 0 0 0.35em;
  }
  figcaption li {
    display: flex;
    gap: 0.55em;
  }
  figcaption li svg {
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-block-start: 0.28em;
    overflow: visible;
  }
  figcaption b {
    font-weight: 600;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .warnings {
    margin-block-start: 0.75em;
    font-size: 0.8125em;
    color: ${c('warning')};
  }
  .panel {
    box-sizing: border-box;
    min-block-size: 13em;
    padding: 1.5em;
    background: ${c('panel')};
    font-size: 0.875em;
  }
  .panel p {
    margin: 0 0 0.5em;
  }
  .panel b {
    font-weight: 600;
  }
  .panel .title {
    font-size: 1.1em;
    font-weight: 700;
  }
  .empty {
    display: flex;
    flex-direction: column;
    justify-content: center;
    text-align: center;
    color: ${c('muted')};
  }
  .empty .title {
    color: ${c('text')};
    font-weight: 600;
  }
  .error {
    border-inline-start: 4px solid ${c('error')};
    overflow-wrap: anywhere;
  }
  .error .title {
    color: ${c('error')};
  }
  .kept {
    min-block-size: 0;
    margin-block-end: 1em;
  }
  .panel button {
    min-block-size: 2.4em;
    margin-block-start: 0.5em;
    padding: 0 1em;
    border: 1.5px solid ${c('text')};
    border-radius: var(--impact-radius, 4px);
    background: ${c('surface')};
    color: ${c('text')};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .loading {
    display: flex;
    align-items: center;
    justify-content: center;
    background: repeating-linear-gradient(${c('track')} 0 1em, transparent 1em 2.5em);
    color: ${c('muted')};
  }
  .loading span {
    padding: 0.4em 1em;
    background: ${c('surface')};
  }
  @media (prefers-contrast: more) {
    .frame {
      --impact-color-muted: ${c('text')};
      --impact-color-grid: ${c('outline')};
    }
  }
  @media (forced-colors: active) {
    .frame {
      ${forcedColors}
    }
    .picture {
      forced-color-adjust: none;
    }
    .tooltip,
    .menu ul {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      ${declare((name) => colors[name].light)}
    }
    .menu,
    .marks,
    .tooltip,
    .data > summary {
      display: none;
    }
    .wide figure {
      display: block;
    }
    .stage {
      break-inside: avoid;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
