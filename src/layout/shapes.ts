/** Small signs shared by several layouts. */
import type { Origin } from '../data/types.ts';
import type { Paint, Mark, Path } from '../scene/types.ts';

/** Rounded to a tenth: enough for the eye, half the bytes, and stable snapshots. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** How far a value stands from the note: full disc (the note), half disc (another source), dashed ring (our reading). */
export const originShape = (
  origin: Origin,
  cx: number,
  cy: number,
  color: Paint = 'muted',
  r = 4.5,
  ground: Paint = 'surface',
): Mark[] => {
  if (origin === 'note') return [{ type: 'circle', cx, cy, r, fill: color }];
  // The stroke grows with the disc and stays within it.
  const strokeWidth = round(r * 0.3);
  const inner = r - strokeWidth / 2;
  if (origin === 'complement') {
    return [
      { type: 'circle', cx, cy, r: inner, fill: ground, stroke: color, strokeWidth },
      { type: 'path', d: `M${round(cx)},${round(cy - r)}a${r},${r} 0 0 0 0,${2 * r}z`, fill: color },
    ];
  }
  return [
    {
      type: 'circle',
      cx,
      cy,
      r: r - 0.3,
      fill: 'none',
      stroke: color,
      strokeWidth: 1.5,
      dash: dashes(r - 0.3, 2.6, 1.8),
    },
  ];
};

/** The dashes nearest to `dash` and `gap` that go a whole number of times round a circle. */
export const dashes = (radius: number, dash = 5, gap = 3.6): string => {
  const length = 2 * Math.PI * radius;
  const scale = length / Math.max(1, Math.round(length / (dash + gap))) / (dash + gap);
  return `${(dash * scale).toFixed(2)} ${(gap * scale).toFixed(2)}`;
};

/** Warning triangle, 12 wide; x, y is its left end and the baseline of the text it precedes. */
export const warningSign = (x: number, y: number): Mark[] => [
  {
    type: 'path',
    d: `M${round(x + 6)},${round(y - 10)}l6,10.6h-12z`,
    fill: 'none',
    stroke: 'warning',
    strokeWidth: 1.4,
  },
  { type: 'line', x1: x + 6, y1: y - 6.1, x2: x + 6, y2: y - 2.9, stroke: 'warning', strokeWidth: 1.4 },
  { type: 'circle', cx: x + 6, cy: y - 1, r: 0.8, fill: 'warning' },
];

/** Check mark of a selected datum, 14 wide; x, y is its left end and middle. */
export const checkMark = (x: number, y: number, stroke: Paint = 'on-accent'): Path => ({
  type: 'path',
  d: `M${round(x)},${round(y)}l4.5,4.5l8.5,-9.5`,
  fill: 'none',
  stroke,
  strokeWidth: 2,
});
