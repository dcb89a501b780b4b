/** A scene as an SVG string, with literal colours: exports, pages without script, test snapshots. */
import { attributesOf, hatch, isWritten, literalPaint, usesHatch, type OwnColors, type PaintOf } from './attributes.ts';
import type { Theme } from './colors.ts';
import type { Mark, Scene } from './types.ts';

// Characters that XML 1.0 does not allow at all would make the file unreadable.
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => ENTITIES[character]!);

// In a file there is nobody to reach a mark by key or part.
const LIVE_ONLY = new Set(['part', 'data-key']);

const markToString = (mark: Mark, paint: PaintOf): string => {
  let tag = mark.type === 'group' ? '<g' : `<${mark.type}`;
  for (const [name, value] of Object.entries(attributesOf(mark, paint))) {
    if (!isWritten(value) || LIVE_ONLY.has(name)) continue;
    tag += ` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeXml(value)}"`;
  }
  if (mark.type === 'group') return `${tag}>\n${marksToString(mark.marks, paint)}\n</g>`;
  if (mark.type === 'text') return `${tag} xml:space="preserve">${escapeXml(mark.text)}</text>`;
  return `${tag}/>`;
};

export const marksToString = (marks: readonly Mark[], paint: PaintOf): string =>
  marks
    // Marks that only serve the pointer draw nothing.
    .filter((mark) => !(mark.fill === 'none' && !mark.stroke))
    .map((mark) => markToString(mark, paint))
    .join('\n');

export interface SvgOptions {
  /** Accessible name: the chart's heading. */
  title: string;
  /** Accessible description: the summary and the sources. */
  description?: string;
  theme?: Theme;
  /** Colours in place of the theme's. */
  colors?: OwnColors | undefined;
  lang?: string;
  /** Prefix of ids, so that files inlined in one page do not clash. */
  prefix?: string;
  background?: boolean;
}

export const FONT_FAMILY =
  'Inter, "Source Sans 3", system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif';

export const sceneToString = (scene: Scene, options: SvgOptions): string => {
  const { title, description, theme = 'light', lang = 'fr', prefix = '', background = true } = options;
  const paint = literalPaint(theme, prefix, options.colors);
  const { width, height } = scene;
  const ids = description ? `${prefix}title ${prefix}desc` : `${prefix}title`;
  const { size, transform, line } = hatch;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${escapeXml(ids)}" xml:lang="${escapeXml(lang)}" lang="${escapeXml(lang)}" font-family="${escapeXml(FONT_FAMILY)}" fill="${paint('text')}">`,
    `<title id="${escapeXml(prefix)}title">${escapeXml(title)}</title>`,
    description ? `<desc id="${escapeXml(prefix)}desc">${escapeXml(description)}</desc>` : '',
    usesHatch(scene.marks)
      ? `<defs><pattern id="${escapeXml(prefix)}hatch" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="${transform}"><rect width="${size}" height="${size}" fill="${paint('missing')}"/><rect width="${line}" height="${size}" fill="${paint('outline')}"/></pattern></defs>`
      : '',
    background ? `<rect width="${width}" height="${height}" fill="${paint('surface')}"/>` : '',
    marksToString(scene.marks, paint),
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
};
