import type { Lang } from '../data/types.ts';
import type { Scene } from '../scene/types.ts';

export interface LayoutOptions {
  /** Width of the picture in scene units (1 = 1 px at a text size of 16 px); at least 1. */
  width: number;
  lang: Lang;
  /** Key of the selected datum: accent fill, outline and check. It replaces the highlight. */
  selected?: string | undefined;
  /** Key of the highlighted datum: accent fill. Layouts fall back to the data's own. */
  highlight?: string | undefined;
  /** Width of the page's font against the built-in table of widths; 1 by default. */
  fontFactor?: number | undefined;
}

/** Typed data to a picture. Deterministic: no date, no chance, no measuring. */
export type Layout<Data> = (data: Data, options: LayoutOptions) => Scene;
