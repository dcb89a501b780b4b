/** Snippets that a partner or a newsroom pastes: the tag, the table, the frame, the static picture. */
import { escapeXml } from '../scene/to-string.ts';
import { toFigure, toHtml } from './html.ts';
import { toJson, untouched } from './json.ts';
import { framedScene } from './svg.ts';
import type { ChartView } from './view.ts';

export type EmbedKind = 'tag' | 'table' | 'iframe' | 'static';

/** Kinds in the order in which a menu offers them. */
export const embedKinds: readonly EmbedKind[] = ['tag', 'table', 'iframe', 'static'];

/** Width for which the height of a frame is written: that of most articles' column. */
const FRAME_WIDTH = 640;

/** Folder of the page's own copy of the library, so that a snippet loads what this page loads; relative when it is not known. */
export const scriptFolder = (tag: string, scripts: Iterable<{ src: string }> = document.scripts): string => {
  const name = new RegExp(`^(.*/)(?:impact-charts(?:\\.all|\\.classic)?|${tag})\\.js(?:[?#].*)?$`);
  for (const { src } of scripts) {
    const folder = name.exec(src)?.[1];
    if (folder !== undefined) return folder;
  }
  return './cdn/';
};

const base64url = (text: string): string => {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};

const attributes = (pairs: readonly (readonly [string, string | undefined])[]): string =>
  pairs.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`)).join('');

/** Data inside a script element: nothing in it can end the element. */
const inline = (json: string): string =>
  JSON.stringify(JSON.parse(json), untouched).replace(/</g, '\\u003c').replace(/>/g, '\\u003e');

/** @param base Address of the folder that holds the library's scripts, with its last slash; `embed/` stands beside `cdn/`, or in it. */
export const embedCode = (view: ChartView, kind: EmbedKind, base = './cdn/'): string => {
  const { tag, lang, theme, finding } = view;
  const dark = theme === 'dark' ? 'dark' : undefined;
  const frames = base.endsWith('cdn/') ? `${base.slice(0, -4)}embed/` : `${base}embed/`;
  const words = Object.entries(view.attributes ?? {}).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const address = (path: string): string => escapeXml(base + path);
  const loader = `<link rel="stylesheet" href="${address('impact-charts.css')}"><script type="module" src="${address('impact-charts.js')}"></script>`;
  if (kind === 'table') return `${toFigure(view).replace(/\s*\n\s*/g, '')}\n${loader}`;
  if (kind === 'static')
    return `${toHtml(view, finding === undefined ? { data: JSON.parse(toJson(view)) as unknown } : { finding })}\n${loader}`;
  if (kind === 'tag') {
    const data = finding === undefined ? `<script type="application/json">${inline(toJson(view))}</script>` : '';
    return `<${tag}${attributes([
      ['finding', finding],
      ['lang', lang],
      ['theme', dark],
      ...words,
    ])}>${data}</${tag}>\n${loader}`;
  }
  const query = new URLSearchParams({
    chart: tag.replace('impact-', ''),
    ...(finding === undefined ? {} : { finding }),
    lang,
    ...(dark ? { theme: dark } : {}),
    ...Object.fromEntries(words),
  });
  const source = `${frames}chart.html?${query.toString()}${finding === undefined ? `#data=${base64url(toJson(view))}` : ''}`;
  const title = [view.frame.heading, view.frame.sources[0]?.label].filter(Boolean).join(' – ');
  const height = String(framedScene({ ...view, width: FRAME_WIDTH }).height + 60);
  return `<iframe${attributes([
    ['title', title],
    ['src', source],
    ['width', '100%'],
    ['height', height],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ])}></iframe>\n<script src="${escapeXml(frames)}host.js"></script>`;
};
