/**
 * A scene is a picture as plain data: what a layout returns, and what the two interpreters (to-lit, to-string) draw.
 * The list of marks is closed: a further kind needs a written reason.
 *
 * Unit: 1 = one pixel at a text size of 16 px. The live element scales the whole picture with the host's text.
 */
import type { ColorName } from './colors.ts';

/** A colour by name, nothing, or the 45° hatch that stands for missing data. Never a string from data. */
export type Paint = ColorName | 'none' | 'hatch';

/** Shadow part under which a host page may style the mark. */
export type MarkPart = 'mark' | 'label' | 'legend';

interface Styled {
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  /** `stroke-dasharray`; dashes are held for doubt: interpretation, not comparable, break in a question. */
  dash?: string;
  part?: MarkPart;
  /** Key of the datum this mark stands for: pointing at it names and selects that datum. */
  key?: string;
}

export interface Rect extends Styled {
  type: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
}
export interface Circle extends Styled {
  type: 'circle';
  cx: number;
  cy: number;
  r: number;
}
export interface Line extends Styled {
  type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
export interface Path extends Styled {
  type: 'path';
  d: string;
  /** Round line caps, for dotted paths. */
  round?: boolean;
}
export interface TextMark extends Styled {
  type: 'text';
  /** Position of the baseline. */
  x: number;
  y: number;
  text: string;
  size: number;
  weight?: 400 | 600 | 700;
  anchor?: 'start' | 'middle' | 'end';
  /** Figures of equal width, for columns of values. */
  tabular?: boolean;
  /** Colour of a 3-unit halo painted under the letters, for labels on a map. */
  halo?: ColorName;
  underline?: boolean;
}
export interface Group extends Styled {
  type: 'group';
  marks: Mark[];
  /** Translation, then uniform scale. Strokes inside keep their width on screen. */
  x?: number;
  y?: number;
  scale?: number;
}

export type Mark = Rect | Circle | Line | Path | TextMark | Group;

/**
 * What a reader can reach by keyboard, pointer and assistive technology: one datum of the picture.
 * The element lays a real button over `box`, in the order of the array.
 */
export interface Target {
  key: string;
  /** At least 24 x 24; the focus ring is drawn round it. */
  box: { x: number; y: number; width: number; height: number };
  /** Name of the button and first line of the tooltip: "Maires : 92 %, 3e sur 5". */
  label: string;
  /** Further lines: study and date, base, caveat. */
  details?: string[];
  /** Shape outlined under the pointer; the box when absent. */
  outline?: Rect | Circle | Path | Group;
  /** What `impact-select` hands to the page: plain JSON. */
  datum: unknown;
}

export interface Scene {
  width: number;
  height: number;
  marks: Mark[];
  targets: Target[];
  /** Data too many for a target each: the one nearest to a place of the picture. Live charts only. */
  nearest?: (x: number, y: number) => Target | undefined;
}
