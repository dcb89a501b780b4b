/** What stands round the picture: heading, sources, table, states. Templates only, one function each. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Lang, Origin, Source } from '../data/types.ts';
import { cellText } from '../describe/cell.ts';
import type { Description } from '../describe/types.ts';
import type { MenuKind } from '../export/index.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { originShape } from '../layout/shapes.ts';
import { glue } from '../layout/text.ts';
import { draw } from '../scene/to-lit.ts';
import type { PanelWords } from './faults.ts';

type Part = TemplateResult | typeof nothing;

type Level = '2' | '3' | '4' | '5' | '6' | 'none';
const levels: Record<Level, (text: string) => TemplateResult> = {
  2: (text) => html`<h2 id="heading" class="heading" part="heading">${text}</h2>`,
  3: (text) => html`<h3 id="heading" class="heading" part="heading">${text}</h3>`,
  4: (text) => html`<h4 id="heading" class="heading" part="heading">${text}</h4>`,
  5: (text) => html`<h5 id="heading" class="heading" part="heading">${text}</h5>`,
  6: (text) => html`<h6 id="heading" class="heading" part="heading">${text}</h6>`,
  none: (text) => html`<p id="heading" class="heading" part="heading">${text}</p>`,
};
/** The first is the default. */
export const headingLevels = ['3', '2', '4', '5', '6', 'none'] as const satisfies Level[];

export const headingTemplate = (text: string, level: string, narrow: boolean): Part =>
  text ? levels[level as Level](glue(text, narrow ? 2 : 3)) : nothing;

const originIcon = (origin: Origin): TemplateResult =>
  html`<svg width="0.85em" height="0.85em" viewBox="0 0 11 11" aria-hidden="true">${originShape(origin, 5.5, 5.5).map(draw)}</svg>`;

const linked = (source: Source): TemplateResult =>
  source.url ? html`<a href=${source.url} rel="noopener noreferrer">${source.label}</a>` : html`${source.label}`;

/** One line per source: the sign of its origin, the origin in words, the source. Never empty: an absent source is said. */
export const sourcesTemplate = (sources: readonly Source[], lang: Lang): TemplateResult => {
  const t = texts[lang];
  if (sources.length === 0) return html`<p>${t.noSource}</p>`;
  return html`<ul>
    ${sources.map(
      (source) =>
        html`<li>
          ${source.origin ? originIcon(source.origin) : nothing}<span><b>${source.origin ? t[source.origin] : t.source}</b> ${linked(source)}</span>
        </li>`,
    )}
  </ul>`;
};

/** Rows of the table shown at most; the exports hold them all. */
export const MAX_TABLE_ROWS = 2000;

export const tableTemplate = (caption: string, { columns, rows }: Description, lang: Lang): TemplateResult => {
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${caption}>
      <table part="table">
        <caption class="clip">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col" class=${column.numeric ? 'numeric' : nothing}>${column.label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, MAX_TABLE_ROWS).map(
            (row) =>
              html`<tr>
                ${columns.map((column, index) => {
                  const text = cellText(row[column.key], column, lang);
                  return index
                    ? html`<td class=${column.numeric ? 'numeric' : nothing}>${text}</td>`
                    : html`<th scope="row">${text}</th>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rows.length > MAX_TABLE_ROWS
        ? html`<p>${texts[lang].rowsShown(formatNumber(MAX_TABLE_ROWS, lang), formatNumber(rows.length, lang))}</p>`
        : nothing
    }`;
};

const panelLines = ({ title, lines }: PanelWords): TemplateResult =>
  html`<p class="title">${title}</p>
    ${lines.map(([name, value]) => html`<p><b>${name}</b>${value}</p>`)}`;

/** The fault that stopped the chart. `kept`: the last good chart stays below. */
export const errorTemplate = (
  words: PanelWords,
  kept: boolean,
  lang: Lang,
  retry: (() => void) | undefined,
): TemplateResult =>
  html`<div class="panel error ${kept ? 'kept' : ''}" part="error" role="alert">
    ${panelLines(words)} ${retry ? html`<button type="button" @click=${retry}>${texts[lang].retry}</button>` : nothing}
  </div>`;

export const emptyTemplate = (words: PanelWords): TemplateResult =>
  html`<div class="panel empty">${panelLines(words)}</div>`;

/** Faults that did not stop the chart. */
export const warningsTemplate = (lines: readonly string[]): TemplateResult =>
  html`<ul class="warnings" part="error">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;

/** Bars still at their final height; styles show the words after 300 ms, so that a quick answer does not flicker. */
export const loadingTemplate = (lang: Lang): TemplateResult =>
  html`<div class="panel loading"><span>${texts[lang].loading}</span></div>`;

const icon = (path: TemplateResult): TemplateResult =>
  html`<svg width="1.15em" height="1.15em" viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`;
export const tableIcon = icon(
  svg`<path d="M1.5 2.5h13v11h-13zM1.5 6.5h13M6 6.5v7" fill="none" stroke="currentColor" stroke-width="1.3"></path>`,
);
const menuIcon = icon(
  svg`<path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" stroke-width="3" stroke-linecap="round"></path>`,
);

const closeMenu = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') return;
  const menu = event.currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector('summary')?.focus();
};

/** The reader's menu. Its choices come with the export part, when it is first opened; `text` is what was last chosen to copy. */
export const menuTemplate = (
  lang: Lang,
  narrow: boolean,
  items: readonly { kind: MenuKind; label: string }[],
  text: string,
  onToggle: (event: Event) => void,
  take: (kind: MenuKind) => void,
): TemplateResult => {
  const t = texts[lang];
  return html`<details class="menu" part="menu" @keydown=${closeMenu} @toggle=${onToggle}>
    <summary>${menuIcon}<span>${narrow ? t.menuShort : t.menu}</span></summary>
    <ul role="list">
      ${items.map(({ kind, label }) => html`<li><button type="button" @click=${() => take(kind)}>${label}</button></li>`)}
      ${text ? html`<li><textarea readonly rows="4" aria-label=${t.menu} .value=${text}></textarea></li>` : nothing}
    </ul>
  </details>`;
};
