/** Snippets that a partner or a newsroom pastes: the tag, the table, the frame, the static picture. */
import { escapeXml } from '../scene/to-string.ts';
import { notTabular, toBlock, toFigure, toHtml } from './html.ts';
import { toJson, untouched } from './json.ts';
import { framedScene } from './svg.ts';
import type { ChartView } from './view.ts';

export type EmbedKind = 'tag' | 'table' | 'wordpress' | 'iframe' | 'static';

/** Kinds in the order in which a menu offers them. A block of WordPress holds a table and nothing else. */
export const embedKinds = (tag: string): readonly EmbedKind[] => [
  'tag',
  'table',
  ...(notTabular.has(tag) ? [] : (['wordpress'] as const)),
  'iframe',
  'static',
];

/** Width for which the height of a frame is written: that of most articles' column. */
export const FRAME_WIDTH = 640;
/** Widths for which the host's script is told the height, so that it changes before anything is painted and not after. */
const HOST_WIDTHS = [320, 360, 400, 480, 560, 640, 720, 800, 960, 1040, 1200];

/** Height of the framed page at a width; a little more rather than less. */
export const frameHeight = (view: ChartView, width: number): number => {
  // As chart.css has them.
  const [sides, end] = width < 480 ? [32, 12] : [48, 16];
  const inner = width - sides;
  return framedScene({ ...view, width: inner }, { flush: true, live: true }).height + end;
};

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
  // One line, in the comments of a block: WordPress takes it whole, and every other system sees comments.
  if (kind === 'table') return `<!-- wp:html -->${toFigure(view).replace(/\s*\n\s*/g, '')}${loader}<!-- /wp:html -->`;
  if (kind === 'wordpress') return toBlock(view);
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
  return `<iframe${attributes([
    ['title', title],
    ['src', source],
    ['width', '100%'],
    ['height', String(frameHeight(view, FRAME_WIDTH))],
    ['data-heights', HOST_WIDTHS.map((width) => `${width}:${frameHeight(view, width)}`).join(' ')],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ])}></iframe>\n<script src="${escapeXml(frames)}host.js"></script>`;
};
