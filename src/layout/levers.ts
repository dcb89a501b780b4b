/** The triangle of balance, and beside it (below, in a narrow column): its positions, the time horizons to scale, the arts. */
import type { LeversData } from '../data/levers.ts';
import { isReading, leadersOf, share, spanText, weightsText } from '../describe/levers.ts';
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import type { Item } from '../data/types.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { drawBalance, numbered, type Look, type Spot } from './balance.ts';
import { checkMark, originShape, round } from './shapes.ts';
import { ellipsis, textMark, textWidth } from './text.ts';
import type { Layout } from './types.ts';
import { writer, type Style, type Written } from './write.ts';

/** Items drawn at most in each list: the latest positions, the first of the others. The table holds them all. */
export const MAX_ITEMS = 12;

const words = {
  fr: {
    balance: 'Où se tient l’équilibre',
    horizons: (three: boolean) => (three ? 'Trois temporalités à observer' : 'Temporalités à observer'),
    arts: (three: boolean) => (three ? 'Trois arts pour piloter' : 'Arts pour piloter'),
    stacked: (count: number, list: string) => `${count} positions superposées\u202F: ${list}`,
  },
  en: {
    balance: 'Where the balance stands',
    horizons: (three: boolean) => (three ? 'Three time horizons to watch' : 'Time horizons to watch'),
    arts: (three: boolean) => (three ? 'Three arts to steer by' : 'Arts to steer by'),
    stacked: (count: number, list: string) => `${count} positions on one spot: ${list}`,
  },
};

/** Left of the title's words its sign, left of a position's its disc. */
const SIGN = 15;
const INDENT = 30;
const MUTED: Style = { size: 13, fill: 'muted', max: 4 };

export const layoutLevers: Layout<LeversData> = (data, options) => {
  const { width, lang } = options;
  const highlight = options.selected === undefined ? (options.highlight ?? data.highlight) : undefined;
  const factor = options.fontFactor ?? 1;
  const stateOf: Look['stateOf'] = (key) =>
    key === options.selected ? 'selected' : key === highlight ? 'highlight' : undefined;
  const t = texts[lang];
  const w = words[lang];
  const { positions, horizons, arts } = data;

  const listed = positions.length + horizons.length + arts.length > 0;
  const wide = listed && width >= 592;
  const side = wide ? Math.max(220, Math.round(width * 0.327)) : width;
  const x = width - side;
  const spots = positions
    .map((position, index): Spot => ({ position, number: index + 1, reading: isReading(position, data) }))
    .slice(-MAX_ITEMS);
  const balance = drawBalance(data, spots, wide ? x - 38 : width, width < 592, {
    ...options,
    fontFactor: factor,
    stateOf,
  });

  const marks: Mark[] = [];
  const targets: Target[] = [];
  const write = writer(marks, factor);
  const target = (
    item: Item & { key: string; label: string },
    box: Target['box'],
    value: string | undefined,
    details: (string | false | undefined)[],
    outline?: Target['outline'],
  ): void => {
    const source = sourceOf(item, data);
    // Behind everything: where a disc stands over a lever's words, the pointer means the disc.
    marks.unshift({ type: 'rect', ...box, fill: 'none', key: item.key });
    targets.push({
      key: item.key,
      box,
      label: value ? `${item.label}${t.colon}${value}` : item.label,
      details: [...details, sourceLine(source, lang), source?.caveat, item.note].filter((line): line is string =>
        Boolean(line),
      ),
      ...(outline ? { outline } : {}),
      datum: item,
    });
  };
  data.levers.forEach((lever, index) => {
    const carrier =
      lever.carrier && [lever.carrier, sourceLine(lever.carrierSource, lang)].filter(Boolean).join(t.colon);
    target(lever, balance.boxes[index]!, lever.description, [carrier], balance.corners[index]);
  });
  marks.push(...balance.marks);

  // From here down one column: `y` is the foot of what is drawn.
  const top = wide ? 0 : balance.height + 20;
  let y = top;
  const title = (text: string, indent = 0): number => {
    if (y > top) {
      marks.push({
        type: 'line',
        x1: x,
        y1: round(y + 13),
        x2: width,
        y2: round(y + 13),
        stroke: 'grid',
        strokeWidth: 1,
      });
      y += 24.5;
    }
    return write(text, x + indent, y + 11.5, side - indent, { size: 14.5, weight: 600 }).next;
  };
  /** The name of an item, with the check of a selected one after its last line. */
  const name = (key: string, text: string, baseline: number, indent: number, style: Style): Written => {
    const selected = stateOf(key) === 'selected';
    const written = write(text, x + indent, baseline, side - indent - (selected ? 20 : 0), style);
    if (selected) marks.push(checkMark(written.right + 6, written.next - 23, 'accent'));
    return written;
  };
  /** Name left, value right when both fit on one line, else below. Returns the last baseline. */
  const pair = (key: string, text: string, value: string | undefined, baseline: number): number => {
    const state = stateOf(key);
    const { next, right } = name(
      key,
      text,
      baseline,
      0,
      state ? { size: 14, weight: 700, fill: 'accent' } : { size: 14 },
    );
    const beside =
      next - baseline < 19 &&
      right + (state === 'selected' ? 20 : 0) + 8 + textWidth(value ?? '', 13, 400, factor) <= width;
    return beside
      ? (write(value, width, baseline, side, { ...MUTED, anchor: 'end' }), baseline)
      : write(value, x, next, side, MUTED).next - 18;
  };
  const box = (from: number, to: number): Target['box'] => ({
    x: x - 4,
    y: round(from),
    width: side + 8,
    height: round(Math.max(24, to - from)),
  });
  const more = (shown: number, total: number): void => {
    if (total > shown) y = write(t.rowsShown(shown, formatNumber(total, lang)), x, y + 20, side, MUTED).next - 13;
  };

  if (spots.length > 0) {
    const reading = spots.some((spot) => spot.reading);
    let next = title(w.balance, reading ? SIGN : 0);
    if (reading) {
      marks.push(...originShape('interpretation', x + 4.5, y + 7, 'text'));
      // The word stands on the picture where it finds room, else here.
      if (!balance.said) next = write(t.interpretationWord, x + SIGN, next, side - SIGN, MUTED).next;
    }
    next += 8.5;
    spots.forEach((spot, index) => {
      const { position, number } = spot;
      const from = next - 15;
      const weights = weightsText(position, data, lang);
      marks.push(...numbered(spot, { x: x + 10.5, y: next - 3 }, 10, stateOf(position.key)));
      next =
        name(position.key, position.label, next, INDENT, { size: 14, weight: stateOf(position.key) ? 700 : 600 }).next +
        0.7;
      for (const text of [position.period, position.description])
        next = write(text, x + INDENT, next, side - INDENT, MUTED).next;
      // Names are cut short, never values. A long list keeps to what weighs most; the table has the rest.
      for (const at of weights === undefined ? [] : spots.length > 4 ? leadersOf(position, data) : [0, 1, 2]) {
        const { key, label } = data.levers[at]!;
        const value = share(position.weights[key]!, lang);
        const room = Math.max(1, side - INDENT - 10 - textWidth(value, 13, 600, factor));
        marks.push(
          textMark(width, round(next), value, 13, { anchor: 'end', weight: 600, tabular: true, part: 'label' }),
        );
        next = write(ellipsis(label, room, 13, 400, factor), x + INDENT, next, room, MUTED).next;
      }
      y = next - 17;
      target(
        position,
        box(from, y + 6),
        position.description ?? weights,
        [
          `${number} / ${positions.length}`,
          position.period,
          position.description && weights,
          spot.reading && t.interpretationWord,
        ],
        balance.discs[index],
      );
      next += 8.3;
    });
    for (const stack of balance.stacks) {
      y =
        write(
          w.stacked(
            stack.length,
            formatList(
              stack.map(({ number }) => String(number)),
              lang,
            ).replace(/ (\d+)$/, '\u00A0$1'),
          ),
          x,
          y + 22,
          side,
          MUTED,
        ).next - 18;
    }
    more(spots.length, positions.length);
  }

  if (horizons.length > 0) {
    const shown = horizons.slice(0, MAX_ITEMS);
    let longest = 0;
    for (const { span } of shown) longest = Math.max(longest, span);
    let next = title(w.horizons(shown.length === 3)) + 4;
    for (const horizon of shown) {
      const state = stateOf(horizon.key);
      const text = spanText(horizon, lang);
      const from = next - 14;
      y = round(pair(horizon.key, horizon.label, text, next) + 6);
      const length = round(Math.max(1, (horizon.span / longest) * (side - 8)));
      const fill = state ? 'accent' : 'quiet';
      marks.push({ type: 'rect', x, y, width: length, height: 6, fill, part: 'mark', key: horizon.key });
      // "At least": the bar goes on.
      if (horizon.open) marks.push({ type: 'path', d: `M${round(x + length + 1.5)},${y - 1}l5.5,4l-5.5,4z`, fill });
      if (state === 'selected')
        marks.push({
          type: 'rect',
          x: x + 1,
          y: y - 2,
          width: Math.max(1, length - 2),
          height: 10,
          fill: 'none',
          stroke: 'text',
          strokeWidth: 2,
        });
      y += 6;
      target(horizon, box(from, y + 3), text, []);
      next = y + 22;
    }
    more(shown.length, horizons.length);
  }

  if (arts.length > 0) {
    const shown = arts.slice(0, MAX_ITEMS);
    let next = title(w.arts(shown.length === 3)) + 4;
    for (const art of shown) {
      const value = art.gist ?? art.description;
      y = pair(art.key, art.label, value, next) + 4;
      target(art, box(next - 17, y + 3), value, [art.gist && art.description]);
      next = y + 20;
    }
    more(shown.length, arts.length);
  }
  return { width, height: Math.ceil(Math.max(balance.height, y + (listed ? 4 : 0))), marks, targets };
};
