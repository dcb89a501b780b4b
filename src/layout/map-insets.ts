/** The overseas territories, each in a cell of its own, at a scale of its own; Paris and its neighbours, enlarged. */
import { isKnown } from '../describe/regions.ts';
import { drawFrame, isOverseas, PARIS, type MapContext } from './map.ts';
import { shortValue } from './map-values.ts';
import { ellipsis, textMark, textWidth } from './text.ts';

/** The row of overseas territories; their names stand on two levels where five in a row would touch. Returns its foot. */
export const drawOverseas = (context: MapContext, top: number): number => {
  const { outlines, width, wide, lang, factor, data, numeric, marks, taken } = context;
  const shapes = outlines.shapes.filter(isOverseas);
  const pitch = width / shapes.length;
  const size = wide ? 50 : 32;
  const scale = size / 73;
  const room = Math.max(1, wide ? pitch - 6 : width / 3 - 8);
  const level = wide ? 0 : numeric ? 33 : 16;
  shapes.forEach(({ frame, code, name }, index) => {
    const box = outlines.frames[frame]!;
    const middle = pitch * (index + 0.5);
    drawFrame(context, frame, { x: middle - (box.width * scale) / 2, y: top + (size - box.height * scale) / 2, scale });
    const row = data.rows.find((each) => each.code === code);
    const write = (text: string, y: number, size: number, weight: 400 | 600, fill: 'muted' | 'text'): void => {
      const half = textWidth(text, size, weight, factor) / 2;
      const x = Math.max(half, Math.min(middle, width - half));
      // A value is never cut: what is too long for its place is left to the table.
      if (2 * half > room + 1) return;
      marks.push(textMark(x, y, text, size, { weight, fill, anchor: 'middle', part: 'label', key: code }));
      taken.push({ x: x - half, y: y - size, width: 2 * half, height: size + 4 });
    };
    const baseline = top + size + 18 + (index % 2) * level;
    write(ellipsis(row?.label ?? name, room, 12.5, 400, factor), baseline, 12.5, 400, 'muted');
    if (row && isKnown(row)) write(shortValue(row.value, data, lang), baseline + 16, 13, 600, 'text');
  });
  return top + size + 22 + level + (numeric ? 16 : 0);
};

const words = { fr: 'Paris et petite couronne', en: 'Paris and its neighbours' };

/** Paris and the three departements round it, enlarged, in the corner that the Channel leaves free. */
export const drawParis = (context: MapContext, scale: number): void => {
  const { width, lang, write, taken } = context;
  write(words[lang], 0, 11, width, { size: 12.5, fill: 'muted', max: 1 });
  drawFrame(context, PARIS, { x: 2, y: 20, scale: scale * 0.85 });
  taken.push({ x: 0, y: 0, width: 120 * scale, height: 20 + 110 * scale });
};
