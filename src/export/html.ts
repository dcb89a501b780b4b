/**
 * The element as HTML that needs no script: its picture and its table as what stands in the tag. Where scripts run, the live
 * chart takes its place.
 */
import { untouched } from './json.ts';
import { cellText } from '../describe/cell.ts';
import type { Column } from '../describe/types.ts';
import { texts } from '../i18n/texts.ts';
import { escapeXml } from '../scene/to-string.ts';
import { toSvg } from './svg.ts';
import type { ChartView } from './view.ts';

/** The data table: caption, column and row headers. */
export const toTable = (view: ChartView): string => {
  const { columns, rows } = view.description;
  const cell = (tag: string, column: Column, value: string | number | null | undefined): string => {
    // A date is shown as readers write it, and kept as data writes it.
    const date = column.date && typeof value === 'string' ? ` data-value="${escapeXml(value)}"` : '';
    return `<${tag}${tag === 'th' ? ' scope="row"' : ''}${date}>${escapeXml(cellText(value, column, view.lang))}</${tag}>`;
  };
  // The field's name comes along, so that the table can be read back as data.
  const head = columns
    .map(({ key, label }) => `<th scope="col" data-key="${escapeXml(key)}">${escapeXml(label)}</th>`)
    .join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${columns.map((column, index) => cell(index ? 'td' : 'th', column, row[column.key])).join('')}</tr>`,
    )
    .join('\n');
  return `<table>\n<caption>${escapeXml(view.frame.heading)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
};

/** Tags whose data is no table: their table-first form names its finding, and the chart is that finding's. */
export const notTabular = new Set(['impact-levers', 'impact-typology', 'impact-programme', 'impact-cycle']);

/** The table-first form: the chart of its own table where the loader runs, the table where it does not. Marked by `data-impact` and by class. */
export const toFigure = (view: ChartView): string => {
  const name = view.tag.replace('impact-', '');
  const sources = view.frame.sources.map(({ label }) => label).join(' ');
  const finding = view.finding && notTabular.has(view.tag) ? ` data-finding="${escapeXml(view.finding)}"` : '';
  return `<figure class="${view.tag}" data-impact="${name}"${finding} lang="${view.lang}">${toTable(view)}<figcaption>${escapeXml(sources || texts[view.lang].noSource)}</figcaption></figure>`;
};

/**
 * The table-first form as a table block of WordPress, for its visual editor: marked by class alone, the heading in the
 * caption, since an attribute or a `caption` of ours makes the block invalid.
 */
export const toBlock = ({ tag, lang, frame, description: { columns, rows } }: ChartView): string => {
  const head = columns.map(({ label }) => `<th>${escapeXml(label)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${columns.map((each) => `<td>${escapeXml(cellText(row[each.key], each, lang))}</td>`).join('')}</tr>`,
    )
    .join('');
  const sources = frame.sources.map(({ label }) => label).join(' ') || texts[lang].noSource;
  return `<!-- wp:table {"hasFixedLayout":false,"className":"${tag}"} --><figure class="wp-block-table ${tag}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table><figcaption class="wp-element-caption"><strong>${escapeXml(frame.heading)}</strong> ${escapeXml(sources)}</figcaption></figure><!-- /wp:table -->`;
};

/** JSON inside a script element: nothing in it can end the element. */
const scriptJson = (data: unknown): string =>
  JSON.stringify(data, untouched).replace(/</g, '\\u003c').replace(/>/g, '\\u003e');

export interface HtmlSource {
  /** Key of the built-in finding; absent for own data. */
  finding?: string | undefined;
  data?: unknown;
}

export const toHtml = (view: ChartView, { finding, data }: HtmlSource): string => {
  const attribute = (name: string, value: string | undefined): string =>
    value ? ` ${name}="${escapeXml(value)}"` : '';
  return (
    [
      `<${view.tag}${attribute('finding', finding)}${attribute('lang', view.lang)}${attribute('theme', view.theme === 'dark' ? 'dark' : undefined)}>`,
      data === undefined ? '' : `<script type="application/json">${scriptJson(data)}</script>`,
      // As high as the live chart, or a little less: its switches are in place of the table's. The style sheet keeps the place
      // of built-in findings; that of own data is written into the picture.
      toSvg(view, { flush: true, live: data !== undefined }),
      `<details><summary>${escapeXml(texts[view.lang].showTable)}</summary>\n${toTable(view)}\n</details>`,
      `</${view.tag}>`,
    ]
      .filter(Boolean)
      .join('\n')
      // In Markdown a blank line ends a block of HTML.
      .replace(/\n\s*\n/g, '\n')
  );
};
