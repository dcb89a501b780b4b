import { renderHtml } from 'impact-charts/render';

/**
 * `{% impact "map" %}`: the chart as it stands in the page before any script, and without one. Options are those of
 * `renderHtml`: finding, data, width, lang, theme, heading…
 */
const impact = (name, options = {}) => renderHtml(`impact-${name}`, { lang: 'fr', width: 640, ...options });

export default (eleventyConfig) => {
  eleventyConfig.addAsyncShortcode('impact', impact);
  // The script and the style sheet of the live chart, on the site's own address.
  eleventyConfig.addPassthroughCopy({ 'node_modules/impact-charts/dist/cdn': 'impact-charts/cdn' });
  return { markdownTemplateEngine: 'njk' };
};
