/** A chart in a guide: any tag with any properties, on paper of its own, with what the reader should see in it. */
import { createElement, useEffect, useRef, type ReactElement } from 'react';
import '../../src/define.ts';
import './guides.css';

interface ChartProps {
  tag: `impact-${string}`;
  /** Words under the chart. */
  caption?: string;
  theme?: 'light' | 'dark';
  lang?: 'fr' | 'en';
  /** Width of the column, in pixels; all of the guide's by default. */
  width?: number;
  /** Attributes of the tag; an empty text for those that are only there or not. */
  attributes?: Record<string, string>;
  data?: object;
}

export const Chart = ({
  tag,
  caption,
  theme = 'light',
  lang = 'en',
  width,
  attributes = {},
  data,
}: ChartProps): ReactElement => {
  const host = useRef<HTMLDivElement>(null);
  const key = JSON.stringify({ tag, theme, lang, attributes, data });
  useEffect(() => {
    const chart = document.createElement(tag);
    chart.lang = lang;
    for (const [name, value] of Object.entries({ theme, ...attributes })) chart.setAttribute(name, value);
    if (data) Object.assign(chart, { data });
    host.current?.replaceChildren(chart);
    // All that makes the chart is in the key, which is compared by its text.
  }, [key]);
  return createElement(
    'div',
    { className: `sb-unstyled guide-chart ${theme}` },
    createElement('div', { ref: host, style: width ? { maxWidth: width } : undefined }),
    caption && createElement('p', null, caption),
  );
};
