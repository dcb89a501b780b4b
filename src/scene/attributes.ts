/**
 * The SVG attributes of a mark: one list for both interpreters, so that the live chart and the exported file are the same
 * picture. A paint becomes a string through `paint`: a custom property in the element, a literal colour in a file.
 */
import { colors, type Theme } from './colors.ts';
import type { Mark, Paint } from './types.ts';

export type PaintOf = (paint: Paint) => string;

/** The element's own property, which styles declare as the page's token or the theme's value. */
export const livePaint: PaintOf = (paint) => (paint === 'none' ? paint : paint === 'hatch' ? 'url(#hatch)' : `var(--_${paint})`);

/** Literal colours of one theme; `prefix` keeps the ids of files inlined together apart. */
export const literalPaint =
  (theme: Theme, prefix = ''): PaintOf =>
  (paint) =>
    paint === 'none' ? paint : paint === 'hatch' ? `url(#${prefix}hatch)` : colors[paint][theme];

type Attribute = string | number | undefined;

/** Name of the SVG element and its attributes, in the order of `names[type]`; undefined where the mark is silent. */
export const attributesOf = (mark: Mark, paint: PaintOf): Record<string, Attribute> => {
  const shared: Record<string, Attribute> = {
    fill: mark.fill && paint(mark.fill),
    stroke: mark.stroke && paint(mark.stroke),
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash,
    part: mark.part,
    'data-key': mark.key,
  };
  switch (mark.type) {
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius, ...shared };
    case 'circle':
      return { cx: mark.cx, cy: mark.cy, r: mark.r, ...shared };
    case 'line':
      return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...shared };
    case 'path':
      return {
        d: mark.d,
        ...shared,
        'stroke-linejoin': mark.stroke && 'round',
        'stroke-linecap': mark.round ? 'round' : undefined,
        'vector-effect': mark.stroke && 'non-scaling-stroke',
      };
    case 'text':
      return {
        x: mark.x,
        y: mark.y,
        'font-size': mark.size,
        'font-weight': mark.weight,
        'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
        'font-variant': mark.tabular ? 'tabular-nums' : undefined,
        'text-decoration': mark.underline ? 'underline' : undefined,
        ...shared,
        ...(mark.halo && { 'paint-order': 'stroke', stroke: paint(mark.halo), 'stroke-width': 3, 'stroke-linejoin': 'round' }),
      };
    case 'group':
      return {
        ...shared,
        transform:
          mark.x === undefined && mark.scale === undefined
            ? undefined
            : `translate(${mark.x ?? 0} ${mark.y ?? 0})${mark.scale === undefined ? '' : ` scale(${mark.scale})`}`,
      };
  }
};

/** The hatch is defined only in pictures that use it. */
export const usesHatch = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.fill === 'hatch' || (mark.type === 'group' && usesHatch(mark.marks)));

/** Geometry of the hatch pattern: pitch 6 at 45°, line 1.2 `outline` on `missing`. */
export const hatch = { size: 6, transform: 'rotate(45)', line: 1.2 };
