/** One bar of a value: what the charts of bars and the figure beside its earlier value draw alike. */
import type { Mark, Rect } from '../scene/types.ts';
import type { Scale } from './scale.ts';
import { round } from './shapes.ts';

/** Where a bar may lie. */
export const trackOf = (x: number, y: number, width: number, height: number): Rect => ({
  type: 'rect',
  x,
  y,
  width: round(width),
  height,
  fill: 'track',
});

/** From zero to the value, in the middle of its track; `bar` is the mark of the datum. */
export const drawBar = (
  track: Rect,
  thickness: number,
  value: number,
  scale: Scale,
  accent: boolean,
  key: string,
): { bar: Rect; marks: Mark[] } => {
  const zero = round(scale(0));
  const at = round(scale(value));
  const x = Math.min(zero, at);
  const y = track.y + (track.height - thickness) / 2;
  const width = round(Math.max(Math.abs(at - zero), 1));
  const bar: Rect = {
    type: 'rect',
    x,
    y,
    width,
    height: thickness,
    fill: accent ? 'accent' : 'quiet',
    part: 'mark',
    key,
  };
  // The bar's end takes a separator: quiet on track alone is under 3:1.
  return {
    bar,
    marks: [
      track,
      { type: 'rect', x: at < zero ? x - 1.5 : x, y, width: width + 1.5, height: thickness, fill: 'surface' },
      bar,
    ],
  };
};
