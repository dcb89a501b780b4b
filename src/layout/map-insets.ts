/** The overseas territories, each in a cell of its own, at a scale of its own, under a line that parts them from the map. */
import { isKnown } from '../describe/regions.ts';
import type { Mark, TextMark } from '../scene/types.ts';
import type { Box } from './labels.ts';
import { frameMarks, reach, type MapContext, type Placed } from './map.ts';
import { shortValue } from './map-values.ts';
import { textBox } from './room.ts';
import { round } from './shapes.ts';
import { ellipsis, textMark, textWidth } from './text.ts';

export interface Insets {
  marks: Mark[];
  /** Frames by index, where they stand. */
  frames: Map<number, Placed>;
  /** Cells by code. */
  cells: Map<string, Box>;
  bottom: number;
}

/** The row of overseas territories from `top`; nothing, and the height above it, when the scope is the metropole. */
export const insets = (context: MapContext, top: number): Insets => {
  const { outlines, width, wide, lang, factor, data, numeric } = context;
  const marks: Mark[] = [];
  const frames: Insets['frames'] = new Map();
  const cells: Insets['cells'] = new Map();
  if (data.scope === 'metropole') return { marks, frames, cells, bottom: top - 8 };
  const shapes = outlines.shapes.filter(({ frame }) => /^\d/.test(outlines.frames[frame]!.id));
  const margin = wide ? 40 : 0;
  const pitch = (width - 2 * margin) / shapes.length;
  const size = wide ? 50 : 32;
  const textTop = top + size + 18;
  const parts = shapes.map(({ code, name }) => {
    const row = context.rows.get(code);
    return { name: row?.label ?? name, value: row && isKnown(row) ? shortValue(row.value, data, lang) : '' };
  });
  const tight = parts.some(
    ({ name, value }) => Math.max(textWidth(name, 12.5, 400, factor), textWidth(value, 13, 600, factor)) > pitch - 6,
  );
  // On two levels where five names in a row would touch: three of them then share the width.
  const room = tight ? Math.max(1, width / 3 - 8) : pitch - 6;
  const level = numeric ? 33 : 16;
  shapes.forEach(({ frame, code }, index) => {
    const { width: unitsWide, height: unitsHigh } = outlines.frames[frame]!;
    const scale = Math.min(size / unitsHigh, size / 72, Math.max(1, pitch - 8) / unitsWide);
    const middle = margin + pitch * (index + 0.5);
    const at = { x: round(middle - (unitsWide * scale) / 2), y: round(top + (size - unitsHigh * scale) / 2), scale };
    frames.set(frame, at);
    const baseline = textTop + (tight && index % 2 ? level : 0);
    const cell = reach({
      x: margin + pitch * index,
      y: top - 4,
      width: pitch,
      height: baseline + (numeric ? 20 : 5) - top + 4,
    });
    cells.set(code, cell);
    marks.push({ type: 'rect', ...cell, fill: 'none', key: code }, ...frameMarks(context, frame, at));
    const write = (text: string, y: number, style: Partial<TextMark> & { size: number }): void => {
      const cut = ellipsis(text, room, style.size, style.weight, factor);
      const half = textWidth(cut, style.size, style.weight, factor) / 2;
      marks.push(
        textMark(round(Math.max(half, Math.min(middle, width - half))), y, cut, style.size, {
          anchor: 'middle',
          part: 'label',
          ...style,
        }),
      );
    };
    const { name, value } = parts[index]!;
    write(name, baseline, { size: 12.5, fill: 'muted' });
    if (value) write(value, baseline + 16, { size: 13, weight: 600, tabular: true });
  });
  return { marks, frames, cells, bottom: textTop + (tight ? level : 0) + (numeric ? 20 : 4) };
};

const words = { fr: 'Paris et petite couronne', en: 'Paris and its neighbours' };

/** Paris and the three departements round it, enlarged, in the corner that the Channel leaves free; nothing for regions. */
export const parisInset = (
  context: MapContext,
  mapScale: number,
): Pick<Insets, 'marks' | 'frames'> & { boxes: Box[] } => {
  const { outlines, width, lang, factor } = context;
  const frame = outlines.frames.findIndex(({ id }) => id === 'paris');
  if (frame < 0) return { marks: [], frames: new Map(), boxes: [] };
  const at = { x: 2, y: 20, scale: mapScale * 0.85 };
  const label = textMark(0, 11, ellipsis(words[lang], width, 12.5, 400, factor), 12.5, {
    fill: 'muted',
    part: 'label',
  });
  const { width: unitsWide, height: unitsHigh } = outlines.frames[frame]!;
  return {
    marks: [...frameMarks(context, frame, at), label],
    frames: new Map([[frame, at]]),
    boxes: [
      { ...textBox(label, factor), height: 20 },
      { x: 0, y: 0, width: unitsWide * at.scale + 10, height: unitsHigh * at.scale + 28 },
    ],
  };
};
