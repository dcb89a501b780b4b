/** The triangle of balance, and beside it (below, in a narrow column): its positions, the time horizons to scale, the arts. */
import { largest } from '../data/largest.ts';
import type { Horizon, LeverPosition, LeversData, LeversPart } from '../data/levers.ts';
import { spanText, weightsText } from '../describe/levers.ts';
import { sourceLine } from '../describe/provenance.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { drawBalance, numbered } from './balance.ts';
import { detailsOf } from './details.ts';
import { boxAround, type Box } from './labels.ts';
import { checkMark, round } from './shapes.ts';
import { textWidth } from './text.ts';
import type { Layout } from './types.ts';
import { writer, type Style } from './write.ts';

/** Items drawn at most in each list, the latest; the table holds them all. */
const MAX_ITEMS = 12;

const words = {
  fr: { balance: 'Où se tient l’équilibre', horizons: 'Temporalités à observer', arts: 'Arts pour piloter' },
  en: { balance: 'Where the balance stands', horizons: 'Time horizons to watch', arts: 'Arts to steer by' },
};

/** Left of a position's words its disc. */
const INDENT = 30;
const MUTED: Style = { size: 13, fill: 'muted', max: 6 };

export const layoutLevers: Layout<LeversData> = (data, options) => {
  const { width, lang, selected, fontFactor: factor = 1 } = options;
  const active = selected ?? options.highlight ?? data.highlight;
  const look = { ...options, active };
  const { colon, rowsShown } = texts[lang];
  const w = words[lang];
  const { positions, horizons, arts } = data;

  const wide = positions.length + horizons.length + arts.length > 0 && width >= 592;
  const side = wide ? 220 : width;
  const x = width - side;
  const balance = drawBalance(data, positions.slice(-MAX_ITEMS), wide ? x - 38 : width, width < 592, look);
  const marks: Mark[] = [...balance.marks];
  const write = writer(marks, factor);
  const targets: Target[] = [];
  const target = (item: LeversPart, box: Box, lines: (string | undefined)[]): void => {
    const [said, ...details] = lines.filter(Boolean);
    const outline = balance.circles.find(({ key }) => key === item.key);
    targets.push({
      key: item.key,
      box,
      label: said ? item.label + colon + said : item.label,
      details: detailsOf(item, data, lang, ...details),
      ...(outline && { outline }),
      datum: item,
    });
  };
  data.levers.forEach((lever, index) => {
    const { cx, cy } = balance.circles[index]!;
    target(lever, boxAround(cx, cy, 14), [lever.description, lever.carrier, sourceLine(lever.carrierSource, lang)]);
  });

  // From here down one column: `y` is the foot of what is drawn.
  const top = wide ? -4 : balance.height + 16;
  let y = top;
  const longest = largest(horizons, ({ span }) => span);
  const section = (title: string, parts: readonly (LeversPart | Horizon | LeverPosition)[]): void => {
    if (!parts.length) return;
    if (y > top) {
      marks.push({ type: 'line', x1: x, y1: y + 10, x2: width, y2: y + 10, stroke: 'grid', strokeWidth: 1 });
      y += 20;
    }
    y = write(title, x, y + 15.5, side, { size: 14.5, weight: 600 }).next - 12;
    const shown = parts.slice(-MAX_ITEMS);
    for (const part of shown) {
      const { key, gist } = part;
      const isSelected = key === selected;
      const on = key === active;
      const from = y;
      const value = 'span' in part ? spanText(part, lang) : gist;
      const lines = [part.description, part.period];
      let indent = 0;
      if ('weights' in part) {
        indent = INDENT;
        lines.push(weightsText(part, data, lang));
        marks.push(...numbered(part, data, { x: x + 10.5, y: y + 14 }, 10, look));
      }

      // The name with its check, its value at the right when both fit on one line, else below; where there is no value, further lines.
      const baseline = y + 17;
      const room = side - indent;
      const check = isSelected ? 20 : 0;
      const name = write(part.label, x + indent, baseline, room - check, {
        size: 14,
        weight: on ? 700 : indent ? 600 : 400,
        fill: on && !indent ? 'accent' : 'text',
      });
      if (isSelected) marks.push(checkMark(name.right + 6, name.next - 23, 'accent'));
      let { next } = name;
      if (value && next < baseline + 20 && name.right + check + 8 + textWidth(value, 13, 400, factor) <= width)
        write(value, width, baseline, side, { ...MUTED, anchor: 'end' });
      else for (const line of value ? [value] : lines) next = write(line, x + indent, next, room, MUTED).next;
      y = next - 11;

      if ('span' in part) {
        const length = Math.max(1, (part.span / longest) * (side - 8));
        const fill = on ? 'accent' : 'quiet';
        marks.push({
          type: 'rect',
          x,
          y,
          width: length,
          height: 6,
          fill,
          part: 'mark',
          key,
          ...(isSelected && { stroke: 'text', strokeWidth: 2 }),
        });
        // "At least": the bar goes on.
        if (part.open)
          marks.push({ type: 'path', d: `M${round(x + length + 1.5)},${round(y - 1)}l5.5,4l-5.5,4z`, fill });
        y += 10;
      } else if (indent) y += 6;
      const box = { x: x - 4, y: from, width: side + 8, height: y - from };
      marks.push({ type: 'rect', ...box, fill: 'none', key });
      target(part, box, [value, ...lines]);
    }
    if (shown.length < parts.length)
      y = write(rowsShown(shown.length, formatNumber(parts.length, lang)), x, y + 18, side, MUTED).next - 12;
  };
  section(w.balance, positions);
  section(w.horizons, horizons);
  section(w.arts, arts);
  return { width, height: Math.ceil(Math.max(balance.height, y + 4)), marks, targets };
};
