/** What an export needs of a chart, whether it comes from an element on a page or from Node. */
import type { CommonData, Lang } from '../data/types.ts';
import type { Frame } from '../describe/frame.ts';
import type { Description } from '../describe/types.ts';
import type { Theme } from '../scene/colors.ts';
import type { Scene } from '../scene/types.ts';

export interface ChartView {
  tag: string;
  /** Key of the finding, or the tag: names files and prefixes ids. */
  name: string;
  /** Key of the built-in finding; absent for own data. */
  finding?: string | undefined;
  /** The page's words in place of the data's, by attribute. */
  attributes?: Record<string, string | null | undefined>;
  lang: Lang;
  theme: Theme;
  /** The element's own tree on a page, which knows the page's colours. */
  root?: ParentNode;
  /** Total width, padding included. */
  width: number;
  frame: Frame;
  description: Description;
  data: CommonData | undefined;
  picture: (width: number) => Scene;
}

/** A name that is safe as a file name and as an id: a-z, 0-9 and hyphens, 80 at most. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '') || 'impact';
