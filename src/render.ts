/** Charts in Node, without a browser: the same picture as the element's, as a file. */
import { charts } from './charts/index.ts';
import type { Chart } from './charts/types.ts';
import { DataError, makeIssue, type Issue } from './data/issues.ts';
import type { Lang } from './data/types.ts';
import { frameOf, type FrameOverrides } from './describe/frame.ts';
import type { ChartView } from './export/view.ts';
import { toFigure, toHtml } from './export/html.ts';
import { toSvg } from './export/svg.ts';
import type { Theme } from './scene/colors.ts';

export interface RenderOptions extends FrameOverrides {
  /** The chart's own data, of the tag's kind. */
  data?: unknown;
  /** Key of a built-in finding; the tag's default when neither data nor finding is given. */
  finding?: string;
  /** Total width in px, padding included; 720 by default. */
  width?: number;
  lang?: Lang;
  theme?: Theme;
  /** Heading, note and sources round the picture; true by default. */
  frame?: boolean;
  highlight?: string;
  selected?: string;
  /** Called for each fault that does not stop the chart. */
  onIssue?: (issue: Issue) => void;
}

const chartOf = (tag: string): Chart => {
  const chart = charts.find((each) => each.tag === tag);
  if (!chart)
    throw new DataError(
      makeIssue('tag', `one of ${charts.map((each) => each.tag).join(', ')}`, tag, true, 'unknown-tag'),
    );
  return chart;
};

const inputOf = ({ findings, defaultFinding }: Chart, { data, finding = defaultFinding }: RenderOptions): unknown => {
  if (data !== undefined) return data;
  if (finding !== undefined && Object.hasOwn(findings, finding)) return findings[finding];
  throw new DataError(
    makeIssue('finding', `one of ${Object.keys(findings).join(', ')}`, finding, true, 'unknown-finding'),
  );
};

/** What exports need, from a tag and its data. Throws a DataError that says what, where and which value. */
export const viewOf = async (tag: string, options: RenderOptions = {}): Promise<ChartView> => {
  const { width = 720, lang = 'fr', theme = 'light', highlight, selected, onIssue } = options;
  const { kind, ...chart } = chartOf(tag);
  const input = inputOf({ kind, ...chart }, options);
  await kind.prepare?.(input);
  const data = kind.parse(input, { lang, report: (issue) => onIssue?.(issue) });
  const description = kind.describe(data, lang);
  return {
    tag,
    name: options.data === undefined ? (options.finding ?? chart.defaultFinding ?? tag) : tag,
    finding: options.data === undefined ? (options.finding ?? chart.defaultFinding) : undefined,
    lang,
    theme,
    width,
    frame: frameOf(data, description, options, lang, kind.selfDescribing),
    description,
    data,
    picture: (room) => kind.layout(data, { width: room, lang, selected, highlight }),
  };
};

/** The chart as an SVG file: literal colours; title, description and source inside. */
export const renderSvg = async (tag: string, options: RenderOptions = {}): Promise<string> =>
  toSvg(await viewOf(tag, options), options.frame === undefined ? {} : { frame: options.frame });

/**
 * The element with its picture and its table as fallback content: seen before any script, and where none runs. The live
 * chart takes its place; `impact-charts.css` keeps the two as high.
 */
export const renderHtml = async (tag: string, options: RenderOptions = {}): Promise<string> =>
  toHtml(await viewOf(tag, options), {
    finding: options.data === undefined ? options.finding : undefined,
    data: options.data,
  });

/** The table-first form, for content systems that keep tables and drop custom tags: `<figure data-impact><table>…`. */
export const renderTable = async (tag: string, options: RenderOptions = {}): Promise<string> =>
  toFigure(await viewOf(tag, options));

export { charts } from './charts/index.ts';
