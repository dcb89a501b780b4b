/**
 * oEmbed from a static host: a frame page and a provider document per built-in finding. Both bear absolute addresses, since
 * consumers fetch what they find written: so they are made for the address where they will stand.
 */
import { charts } from '../charts/index.ts';
import { FRAME_WIDTH, frameHeight } from '../export/embed.ts';
import type { ChartView } from '../export/view.ts';
import { viewOf } from '../render.ts';
import { escapeXml } from '../scene/to-string.ts';

/** The frame page of one finding: chart.html with its title, its words without script, and the link to its document. */
const framePage = ({ tag, name, lang, frame }: ChartView, base: string): string => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeXml(frame.heading)}</title>
    <meta name="description" content="${escapeXml(frame.summary || frame.generated)}" />
    <link rel="alternate" type="application/json+oembed" href="${escapeXml(base)}chart-${name}.json" title="${escapeXml(frame.heading)}" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="chart.css" />
  </head>
  <body>
    <main><${tag} finding="${name}"><p><b>${escapeXml(frame.heading)}</b> ${escapeXml(frame.summary || frame.generated)}</p></${tag}></main>
    <script src="../cdn/impact-charts.classic.js"></script>
    <script src="guest.js"></script>
  </body>
</html>
`;

/** Type rich, a quotation and a frame: what WordPress keeps of a provider that it does not know. */
const provider = (view: ChartView, base: string): string => {
  const address = escapeXml(`${base}chart-${view.name}.html`);
  const title = escapeXml(view.frame.heading);
  const height = frameHeight(view, FRAME_WIDTH);
  const document = {
    version: '1.0',
    type: 'rich',
    title: view.frame.heading,
    author_name: view.frame.sources[0]?.label,
    provider_name: 'impact-charts',
    provider_url: base,
    cache_age: 86_400,
    width: FRAME_WIDTH,
    height,
    html: `<blockquote><a href="${address}">${title}</a></blockquote><iframe title="${title}" src="${address}" width="100%" height="${height}" frameborder="0"></iframe>`,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** Names and contents of the files that stand in `embed/`, whose address is `base`. */
export const oembedFiles = async (base: string): Promise<Map<string, string>> => {
  const files = new Map<string, string>();
  for (const { tag, findings } of charts) {
    for (const finding of Object.keys(findings)) {
      const view = await viewOf(tag, { finding });
      files.set(`chart-${finding}.html`, framePage(view, base));
      files.set(`chart-${finding}.json`, provider(view, base));
    }
  }
  return files;
};
