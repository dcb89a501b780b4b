/**
 * One style sheet for every chart, adopted by each shadow root. Sizes in em of the page's text. Colours are private
 * properties, each the page's token or else a value that follows the page's `color-scheme` or the `theme` attribute.
 */
import { unsafeCSS, type CSSResult } from 'lit';
import { frameColors, type Color, type Colors } from '../scene/colors.ts';

const css = ([text]: TemplateStringsArray): CSSResult => unsafeCSS(text);

/** Declares `--_NAME` for the colours of a table. */
export const colorStyles = (colors: Colors): CSSResult => {
  const declare = (value: (color: Color) => string | undefined): string =>
    Object.entries(colors)
      .map(([name, color]) => value(color) && `--_${name}:${value(color)};`)
      .join('');
  const tokenOr = (value: (color: Color) => string): string =>
    declare((color) => (color.token ? `var(--impact-${color.token},${value(color)})` : value(color)));
  const light = tokenOr((color) => color.light);
  // Forced colours: the reader's own palette wins over the page's tokens too.
  return unsafeCSS(`:host{${light}}
:host([theme=dark]){${tokenOr((color) => color.dark)}}
@supports (color:light-dark(red,red)){:host,:host([theme]){${tokenOr(({ light, dark }) => `light-dark(${light},${dark})`)}}}
@media (forced-colors:active){.frame{${declare((color) => color.forced)}}}
@media print{.frame{color-scheme:light;${light}}}`);
};

const frame = css`
  /* The words are French or English, whichever way the page's own run. */
  :host {
    display: block;
    direction: ltr;
    writing-mode: horizontal-tb;
    /* In a page's grid or row of boxes a chart takes the room there is, and does not ask for that of its longest line. */
    min-width: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .frame,
  .gauge,
  .still {
    /* Over the place that impact-charts.css reserves, where the page loads it. */
    grid-area: 1 / 1;
  }
  .gauge {
    /* What it clips are boxes placed in it. */
    position: relative;
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .gauge * {
    position: absolute;
    white-space: nowrap;
  }
  /* Not drawn yet: a place no higher than a chart, so that not all of a page is in sight at once. */
  .still {
    display: block;
    min-height: 24em;
    /* A table of the page's, wider than there is room. */
    overflow: auto;
  }
  :host(impact-number) .still {
    min-height: 8em;
  }
  .frame {
    display: flow-root;
    position: relative;
    background: var(--_surface);
  }
  .frame,
  .gauge {
    font-family: var(--impact-font-family, inherit);
    font-size: var(--impact-font-size, 1em);
    font-weight: 400;
    font-style: normal;
    line-height: 1.4;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    color: var(--_text);
    overflow-wrap: break-word;
  }
  .clip {
    position: absolute;
    top: 0;
    left: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  figure {
    margin: 0;
    padding: 1.125em 0 0;
    border-top: 2.5px solid var(--_text);
  }
  b {
    font-weight: 600;
  }
  .heading {
    margin: 0;
    max-width: 27.8em;
    font-size: 1.4375em;
    font-weight: 700;
    line-height: 1.26;
    text-wrap: balance;
  }
  .summary {
    margin: 0.4em 0 0;
    max-width: 42.6em;
    font-size: 0.9375em;
    line-height: 1.467;
    text-wrap: pretty;
    color: var(--_muted);
  }
  .body {
    margin-top: calc(1.75 * var(--impact-space, 1em));
  }
  .narrow .heading {
    font-size: 1.1875em;
  }
  .narrow .body {
    margin-top: calc(1.25 * var(--impact-space, 1em));
  }
  .wide figure {
    display: grid;
    grid-template: auto 1fr / 19em minmax(0, 1fr);
    column-gap: 3em;
  }
  .wide .body {
    grid-area: 1 / 2 / 3;
    margin-top: 0.25em;
  }
  .wide figcaption {
    margin-top: 2em;
  }
  .stage {
    position: relative;
  }
  svg {
    flex: none;
    overflow: visible;
  }
  .picture {
    display: block;
    width: 100%;
    height: auto;
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
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .marks button {
    position: absolute;
    pointer-events: none;
    scroll-margin: 4em;
  }
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 1.5px;
    border-radius: var(--impact-radius, 4px);
  }
  .tooltip {
    position: absolute;
    z-index: 2;
    box-sizing: border-box;
    width: max-content;
    max-width: min(20em, 100%);
    padding: 0.6em 0.75em;
    border: 1px solid var(--_text);
    border-radius: var(--impact-radius, 4px);
    background: var(--_text);
    color: var(--_surface);
    font-size: 0.8125em;
  }
  .tooltip * {
    display: block;
  }
  .tooltip b {
    font-size: 1.077em;
  }
  .actions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    margin-top: 1.1em;
    font-size: 0.875em;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-height: 1.75em;
    cursor: pointer;
    list-style: none;
    font-size: 0.929em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  a,
  summary span {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary:hover span {
    text-decoration-thickness: 2px;
  }
  .menu {
    position: relative;
    margin-left: auto;
  }
  .menu ul {
    position: absolute;
    z-index: 3;
    right: 0;
    bottom: 2em;
    width: max-content;
    padding: 0.25em;
    border: 1px solid var(--_outline);
    border-radius: var(--impact-radius, 4px);
    background: var(--_surface);
  }
  .menu button {
    width: 100%;
    min-height: 2.2em;
    padding: 0.25em 0.75em;
  }
  .menu textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    font: 0.8em/1.3 monospace;
  }
  .menu button:hover {
    text-decoration: underline;
  }
  /* The table takes the picture's place, its own switch below it where the reader left it. */
  .data[open] {
    width: 100%;
    padding-bottom: 0.6em;
  }
  .data[open]:last-child {
    padding-bottom: 2.6em;
  }
  .data[open] > summary {
    position: absolute;
    bottom: 0;
    left: 0;
  }
  .scroll {
    contain: inline-size;
    overflow: auto;
    max-height: 40em;
  }
  table {
    width: max-content;
    min-width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    max-width: 17em;
    padding: 0.4em 1em 0.4em 0;
    border-bottom: 1px solid var(--_grid);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-color: var(--_outline);
    color: var(--_muted);
    vertical-align: bottom;
  }
  tbody th {
    max-width: 11em;
    font-weight: 600;
  }
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
  figcaption {
    margin-top: 0.9em;
    padding-top: 0.75em;
    border-top: 1px solid var(--_outline);
    font-size: 0.8125em;
    line-height: 1.385;
    color: var(--_muted);
  }
  .foot {
    max-width: 53em;
  }
  figcaption :is(p, li) {
    margin: 0 0 0.35em;
  }
  figcaption li {
    display: flex;
    gap: 0.55em;
  }
  figcaption svg {
    margin-top: 0.28em;
  }
  .warnings {
    margin-top: 0.75em;
    font-size: 0.8125em;
    color: var(--_warning);
  }
  .panel {
    box-sizing: border-box;
    min-height: 13em;
    padding: 1.5em;
    background: var(--_panel);
    font-size: 0.875em;
  }
  .panel p {
    margin: 0 0 0.5em;
  }
  .panel .title {
    font-size: 1.1em;
    font-weight: 600;
    color: var(--_text);
  }
  .empty,
  .loading {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    text-align: center;
    color: var(--_muted);
  }
  .error {
    border-left: 4px solid var(--_error);
  }
  .error .title {
    color: var(--_error);
  }
  .kept {
    min-height: 0;
    margin-bottom: 1em;
  }
  .panel button {
    min-height: 2.4em;
    margin-top: 0.5em;
    padding: 0 1em;
    border: 1.5px solid;
    border-radius: var(--impact-radius, 4px);
    background: var(--_surface);
    font-weight: 600;
  }
  .loading {
    background: repeating-linear-gradient(var(--_track) 0 1em, transparent 1em 2.5em);
  }
  .loading span {
    padding: 0.4em 1em;
    background: var(--_surface);
    animation: wait 0.3s step-end;
  }
  @keyframes wait {
    from {
      visibility: hidden;
    }
  }
  @media (prefers-contrast: more) {
    .frame {
      --_muted: var(--_text);
      --_grid: var(--_outline);
    }
  }
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
    }
    .tooltip {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
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
      max-height: none;
      overflow: visible;
    }
    /* Paper does not scroll: small type, in which the widest tables have whole words on A4; broken ones in a narrow column. */
    table {
      width: 100%;
      font-size: 0.6em;
    }
    th,
    td {
      padding-right: 0.5em;
      hyphens: auto;
    }
    th.numeric {
      white-space: normal;
    }
    .narrow table {
      overflow-wrap: anywhere;
    }
  }
`;

export const styles = [colorStyles(frameColors), frame];
