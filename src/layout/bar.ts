/** One bar of a value: what the charts of bars and the figure beside its earlier value draw alike. */
import type { Mark, Rect } from '../scene/types.ts';
import { badge } from './badge.ts';
import type { Scale } from './scale.ts';
import { checkMark, round } from './shapes.ts';

/** Where a bar may lie: its track. */
export type Track = Rect;

export const trackOf = (x: number, y: number, width: number, height: number): Track => ({ type: 'rect', x, y, width: round(width), height, fill: 'track' });

/** The line inside a bar that is pointed at or selected. */
export const inset = ({ x, y, width, height }: Rect): Rect => ({ type: 'rect', x: x + 1, y: y + 1, width: Math.max(width - 2, 1), height: height - 2 });

/** From zero to the value, in the middle of its track; `bar` is the mark of the datum. */
export const drawBar = (
  track: Track,
  thickness: number,
  value: number,
  scale: Scale,
  look: { key: string; accent: boolean; selected: boolean },
): { bar: Rect; marks: Mark[] } => {
  const zero = round(scale(0));
  const at = round(scale(value));
  const x = Math.min(zero, at);
  const y = track.y + (track.height - thickness) / 2;
  const width = round(Math.max(Math.abs(at - zero), 1));
  const bar: Rect = { type: 'rect', x, y, width, height: thickness, fill: look.accent ? 'accent' : 'quiet', part: 'mark', key: look.key };
  // The bar's end takes a separator: quiet on track alone is under 3:1.
  const marks: Mark[] = [track, { type: 'rect', x: at < zero ? x - 1.5 : x, y, width: width + 1.5, height: thickness, fill: 'surface' }, bar];
  if (look.selected) {
    const middle = y + thickness / 2;
    marks.push({ ...inset(bar), fill: 'none', stroke: 'text', strokeWidth: 2 });
    if (width > 28 && thickness >= 14) marks.push(checkMark(x + 8, middle));
    else marks.push(...badge(Math.max(at, track.x + 10), middle));
  }
  return { bar, marks };
};
