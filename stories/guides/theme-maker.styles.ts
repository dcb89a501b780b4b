import { css } from 'lit';

/** A tool beside its result; where there is no room for two columns, the result stands between what is chosen and what is copied. Its own colours are the system's: the page's theme must not change them. */
export const themeMakerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: CanvasText;
    font-size: 0.9375rem;
    line-height: 1.45;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
    align-items: start;
  }
  @container (min-width: 62rem) {
    .layout {
      grid-template: auto 1fr / 25rem minmax(0, 1fr);
    }
    .result {
      grid-area: 1 / 2 / 3;
    }
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.125rem;
    line-height: 1.3;
  }
  p {
    margin: 0 0 0.75rem;
  }
  section + section {
    margin-top: 2rem;
    padding-top: 1.25rem;
    border-top: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
  }
  label,
  .label {
    display: block;
    font-weight: 600;
  }
  .quiet {
    color: color-mix(in srgb, CanvasText 75%, Canvas);
    font-size: 0.875rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-bottom: 0.75rem;
  }
  .field {
    display: flex;
    gap: 0.375rem;
    align-items: center;
  }
  /* Where the page is as narrow as a telephone, the swatch stands over its name. */
  td .field {
    flex-wrap: wrap;
  }
  input:not([type]),
  textarea,
  select,
  button {
    box-sizing: border-box;
    min-height: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas);
    border-radius: 4px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  select {
    max-width: 100%;
  }
  input:not([type]) {
    width: 6.5rem;
    font-variant-numeric: tabular-nums;
  }
  input[aria-invalid='true'] {
    border-width: 2px;
    border-color: light-dark(#9c2f12, #f0a184);
  }
  input[type='color'] {
    width: 2.25rem;
    height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  textarea {
    display: block;
    width: 100%;
    font: 0.8125rem/1.45 ui-monospace, monospace;
    white-space: pre;
    resize: vertical;
  }
  button {
    cursor: pointer;
    font-weight: 600;
  }
  button:hover {
    border-color: CanvasText;
  }
  button.main {
    background: CanvasText;
    color: Canvas;
  }
  :focus-visible {
    outline: 2px solid CanvasText;
    outline-offset: 2px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.25rem 0.5rem 0.25rem 0;
    text-align: start;
    vertical-align: middle;
    font-weight: 400;
  }
  thead th,
  tbody th {
    font-weight: 600;
  }
  details > summary {
    padding: 0.375rem 0;
    cursor: pointer;
    font-weight: 600;
  }
  .verdict {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    font-weight: 600;
  }
  .verdict::before {
    content: '✓';
  }
  .verdict.fails::before {
    content: '✕';
    color: light-dark(#9c2f12, #f0a184);
  }
  ul {
    margin: 0 0 0.75rem;
    padding: 0;
    list-style: none;
  }
  li {
    padding: 0.5rem 0;
    border-top: 1px solid color-mix(in srgb, CanvasText 15%, Canvas);
  }
  li > span {
    display: block;
  }
  .swatch {
    display: inline-block;
    width: 0.9em;
    height: 0.9em;
    margin-inline-end: 0.35em;
    border: 1px solid color-mix(in srgb, CanvasText 55%, Canvas);
    vertical-align: -0.1em;
  }
  li button {
    margin-top: 0.375rem;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1rem;
  }
  .side {
    min-width: 0;
    padding: 1rem;
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    background: var(--impact-color-surface, light-dark(#fff, #15181a));
  }
  .side.light {
    color-scheme: light;
  }
  .side.dark {
    color-scheme: dark;
  }
  .side > * + * {
    margin-top: 2.5rem;
  }
`;
