/**
 * The SVG attributes of a mark: one list for both interpreters, so that the live chart and the exported file are the same
 * picture. A paint becomes a string through `paint`: a custom property in the element, a literal colour in a file.
 */
import { colors, type ColorName, type Theme } from './colors.ts';
import type { Circle, Group, Line, Mark, Paint, Path, Rect, TextMark } from './types.ts';

export type PaintOf = (paint: Paint) => string;

/** Colours in place of the theme's, by name. */
export type OwnColors = Partial<Record<ColorName, string>>;

/** The element's own property, which styles declare as the page's token or the theme's value. */
export const livePaint: PaintOf = (paint) =>
  paint === 'none' ? paint : paint === 'hatch' ? 'url(#hatch)' : `var(--_${paint})`;

/** Literal colours of one theme; `prefix` keeps the ids of files inlined together apart. */
export const literalPaint =
  (theme: Theme, prefix = '', own: OwnColors = {}): PaintOf =>
  (paint) =>
    paint === 'none' ? paint : paint === 'hatch' ? `url(#${prefix}hatch)` : (own[paint] ?? colors[paint][theme]);

type Attribute = string | number | false | undefined;
type Every<M> = M extends Mark ? Omit<M, 'type'> : never;
type Fields = Partial<Every<Rect> & Every<Circle> & Every<Line> & Every<Path> & Every<TextMark> & Every<Group>>;

/** Names and values of a mark's attributes, in the order of files; false or undefined where the mark is silent. */
export const attributesOf = (mark: Mark, paint: PaintOf): Record<string, Attribute> => {
  // One list for all kinds of marks: each has its own few of these fields.
  const m: Fields = mark;
  const isGroup = mark.type === 'group';
  return {
    x: !isGroup && m.x,
    y: !isGroup && m.y,
    width: m.width,
    height: m.height,
    rx: m.radius,
    cx: m.cx,
    cy: m.cy,
    r: m.r,
    x1: m.x1,
    y1: m.y1,
    x2: m.x2,
    y2: m.y2,
    d: m.d,
    'font-size': m.size,
    'font-weight': m.weight,
    'text-anchor': m.anchor !== 'start' && m.anchor,
    'font-variant': m.tabular && 'tabular-nums',
    'text-decoration': m.underline && 'underline',
    fill: m.fill && paint(m.fill),
    stroke: m.halo ? paint(m.halo) : m.stroke && paint(m.stroke),
    'stroke-width': m.halo ? 3 : m.strokeWidth,
    'stroke-dasharray': m.dash,
    part: m.part,
    'data-key': m.key,
    'paint-order': m.halo && 'stroke',
    'stroke-linejoin': (m.halo || (m.d && m.stroke)) && 'round',
    'stroke-linecap': m.round && 'round',
    'vector-effect': m.d && m.stroke && 'non-scaling-stroke',
    transform:
      isGroup &&
      (m.x !== undefined || m.scale !== undefined) &&
      `translate(${m.x ?? 0} ${m.y ?? 0})${m.scale === undefined ? '' : ` scale(${m.scale})`}`,
  };
};

/** Whether an attribute is written: 0 is a value. */
export const isWritten = (value: Attribute): value is string | number => Boolean(value) || value === 0;

/** The hatch is defined only in pictures that use it. */
export const usesHatch = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.fill === 'hatch' || (mark.type === 'group' && usesHatch(mark.marks)));

/** Geometry of the hatch pattern: pitch 6 at 45°, line 1.2 `outline` on `missing`. */
export const hatch = { size: 6, transform: 'rotate(45)', line: 1.2 };
