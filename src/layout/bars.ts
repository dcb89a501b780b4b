import { ticks } from 'd3-array';
import { barLabel } from '../describe/bars.ts';
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import { sortBars, type BarRow, type BarsData } from '../data/bars.ts';
import { isSmallBase } from '../data/values.ts';
import type { Lang } from '../data/types.ts';
import { decimalsOf, formatDate, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Rect, Target } from '../scene/types.ts';
import { scaleLinear, type Scale } from './scale.ts';
import { checkMark, round, warningSign } from './shapes.ts';
import { ellipsis, textMark, textWidth, wrap } from './text.ts';
import type { Layout, LayoutOptions } from './types.ts';

/** Bars drawn at most; the reader is told, and the table and exports hold every row. */
export const MAX_BARS = 500;

/** Ends of the scale: the data's own, widened to what must show; zero is always in. */
export const barsDomain = (data: BarsData): [number, number] => {
  let [low, high] = data.domain ?? [0, data.unit === '%' ? 100 : 0];
  const include = (value: number | null | undefined): void => {
    if (value == null) return;
    if (value < low) low = value;
    if (value > high) high = value;
  };
  for (const row of data.rows) {
    include(row.value);
    include(row.before?.value);
  }
  include(data.reference?.value);
  include(0);
  return low === high ? [low, low + 1] : [low, high];
};

interface Frame {
  /** Label column on the left from 512 units of width, above the bar below. */
  wide: boolean;
  labelWidth: number;
  /** Left and right end of the track. */
  start: number;
  end: number;
  /** Where the hatch of a missing value ends: before its words. */
  missingEnd: number;
  scale: Scale;
  domain: [number, number];
  /** A value as it is written: cut only when its unit is longer than half the picture. */
  write: (value: number) => string;
}

/** Date under a row's label: that of its own source. */
const dateOf = (row: BarRow, lang: Lang): string => (row.source?.date ? formatDate(row.source.date, lang) : '');

const frameOf = (data: BarsData, rows: BarRow[], { width, lang, fontFactor }: LayoutOptions): Frame => {
  const wide = width >= 512;
  const digits = decimalsOf(rows.map((row) => row.value));
  const write = (value: number): string => ellipsis(formatValue(value, data.unit, lang, digits, digits > 0), width * 0.5, 18, 700, fontFactor);
  let valueWidth = 0;
  let labelWidth = 100;
  for (const row of rows) {
    if (row.value !== null) {
      valueWidth = Math.max(valueWidth, textWidth(write(row.value), 18, 700, fontFactor));
    }
    if (wide) labelWidth = Math.max(labelWidth, textWidth(row.label, 15, 700, fontFactor) + 1, textWidth(dateOf(row, lang), 12.5, 400, fontFactor) + 1);
  }
  labelWidth = Math.min(labelWidth, width >= 816 ? 240 : 192);
  const start = wide ? labelWidth + 14 : 0;
  const end = wide ? Math.max(start + 40, width - valueWidth - 14) : width;
  const missingEnd = wide ? Math.max(start + 20, Math.min(end, width - textWidth(texts[lang].missing, 13, 400, fontFactor) - 10)) : width;
  const domain = barsDomain(data);
  return { wide, labelWidth, start, end, missingEnd, domain, write, scale: scaleLinear(domain, [start, end]) };
};

/** Lines under the bar: fragile base, earlier value. */
const annotate = (row: BarRow, data: BarsData, frame: Frame, y: number, options: LayoutOptions): { marks: Mark[]; height: number } => {
  const { lang, width, fontFactor } = options;
  const t = texts[lang];
  const marks: Mark[] = [];
  let baseline = y;
  const write = (text: string, x: number, color: 'warning' | 'muted'): void => {
    marks.push(textMark(x, baseline, ellipsis(text, width - x, 12.5, 400, fontFactor), 12.5, { fill: color, part: 'label', halo: 'surface' }));
    baseline += 17;
  };
  if (isSmallBase(row)) {
    marks.push(...warningSign(frame.start, baseline));
    write(t.smallBase(formatNumber(row.base!, lang), row.baseLabel ?? t.answers) + (frame.wide ? t.thinBar : ''), frame.start + 18, 'warning');
  }
  if (row.before) {
    const { year, value, sameQuestion } = row.before;
    write(`${year}${t.colon}${formatValue(value, data.unit, lang)}${sameQuestion ? '' : `, ${t.sameAs}`}`, frame.start, 'muted');
  }
  return { marks, height: baseline - y };
};

const barMarks = (row: BarRow, frame: Frame, top: number, state: 'selected' | 'highlight' | undefined): { marks: Mark[]; bar: Rect } => {
  const { start, end, scale, missingEnd } = frame;
  const track = frame.wide ? 22 : 14;
  const zero = round(scale(0));
  const marks: Mark[] = [];
  if (row.value === null) {
    const bar: Rect = { type: 'rect', x: start, y: top, width: round(missingEnd - start), height: track, fill: 'hatch', stroke: 'outline', strokeWidth: 1, part: 'mark', key: row.key };
    return { marks: [bar], bar };
  }
  const thickness = isSmallBase(row) ? (frame.wide ? 10 : 7) : track;
  const y = top + (track - thickness) / 2;
  const at = round(scale(row.value));
  const x = Math.min(zero, at);
  const width = round(Math.max(Math.abs(at - zero), 1));
  const bar: Rect = { type: 'rect', x, y, width, height: thickness, fill: state ? 'accent' : 'quiet', part: 'mark', key: row.key };
  marks.push({ type: 'rect', x: start, y: top, width: round(end - start), height: track, fill: 'track' });
  // The bar's end takes a separator: quiet on track alone is under 3:1.
  marks.push({ type: 'rect', x: at < zero ? x - 1.5 : x, y, width: width + 1.5, height: thickness, fill: 'surface' }, bar);
  if (row.before) {
    const before = round(scale(row.before.value));
    marks.push(
      { type: 'line', x1: before, y1: top - 3, x2: before, y2: top + track + 3, stroke: 'surface', strokeWidth: 5 },
      { type: 'line', x1: before, y1: top - 3, x2: before, y2: top + track + 3, stroke: 'text', strokeWidth: 2, ...(row.before.sameQuestion ? {} : { dash: '2 4' }) },
    );
  }
  if (state === 'selected') {
    marks.push({ type: 'rect', x: x + 1, y: y + 1, width: Math.max(width - 2, 1), height: thickness - 2, fill: 'none', stroke: 'text', strokeWidth: 2 });
    if (width > 28 && thickness >= 14) marks.push(checkMark(Math.min(zero, at) + 8, y + thickness / 2));
    else marks.push(checkMark(Math.min(at + 8, end - 16), top + track / 2, 'accent'));
  }
  return { marks, bar };
};

export const layoutBars: Layout<BarsData> = (data, options) => {
  const { width, lang, fontFactor } = options;
  const t = texts[lang];
  const all = sortBars(data, lang);
  const rows = all.slice(0, MAX_BARS);
  const frame = frameOf(data, rows, options);
  const { wide, start, end, scale, labelWidth, write } = frame;
  const highlight = options.selected === undefined ? (options.highlight ?? data.highlight) : undefined;
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const pitch = width >= 816 ? 66 : 52;
  let y = data.reference ? 22 : 0;
  const top = y;
  const bars: Mark[] = [];

  for (const row of rows) {
    const state = row.key === options.selected ? 'selected' : row.key === highlight ? 'highlight' : undefined;
    const color = state ? 'accent' : 'text';
    const date = dateOf(row, lang);
    const value = row.value === null ? t.missing : write(row.value);
    const valueMark = (baseline: number): Mark =>
      textMark(width, baseline, value, row.value === null ? 13 : 18, {
        anchor: 'end', weight: row.value === null ? 400 : state ? 700 : 600, tabular: true, fill: row.value === null ? 'muted' : color, part: 'label',
      });
    const labelRoom = wide ? labelWidth : width - textWidth(value, 18, 700, fontFactor) - 12;
    const lines = wrap(row.label, labelRoom, 15, { weight: state === 'selected' ? 700 : 600, factor: fontFactor ?? 1, maxLines: wide ? 2 : 3 });
    const labelMark = (line: string, baseline: number): Mark =>
      textMark(wide ? labelWidth : 0, baseline, line, 15, {
        weight: state === 'selected' ? 700 : 600, fill: state === 'selected' ? 'accent' : 'text', part: 'label', ...(wide ? { anchor: 'end' } : {}),
      });
    const rowTop = y;
    let bottom: number;
    let bar: Rect;
    if (wide) {
      lines.forEach((line, index) => bars.push(labelMark(line, y + 14 + index * 19)));
      const dateBaseline = y + 12 + lines.length * 19;
      if (date) bars.push(textMark(labelWidth, dateBaseline, ellipsis(date, labelWidth, 12.5, 400, fontFactor), 12.5, { fill: 'muted', anchor: 'end', part: 'label' }));
      const drawn = barMarks(row, frame, y + 5, state);
      ({ bar } = drawn);
      const notes = annotate(row, data, frame, y + 40.5, options);
      bars.push(...drawn.marks, valueMark(row.value === null ? y + 20.5 : y + 22), ...notes.marks);
      bottom = Math.max(y + 35, date ? dateBaseline + 4 : dateBaseline - 14, notes.height ? y + 40.5 + notes.height - 13 : 0);
      y = Math.max(y + pitch, bottom + 9);
    } else {
      lines.forEach((line, index) => bars.push(labelMark(line, y + 14 + index * 19)));
      bars.push(valueMark(y + 15));
      let under = y + 14 + (lines.length - 1) * 19;
      if (date) {
        under += 16;
        bars.push(textMark(0, under, ellipsis(date, width, 12.5, 400, fontFactor), 12.5, { fill: 'muted', part: 'label' }));
      }
      const drawn = barMarks(row, frame, under + 7, state);
      ({ bar } = drawn);
      const notes = annotate(row, data, frame, under + 38.5, options);
      bars.push(...drawn.marks, ...notes.marks);
      bottom = notes.height ? under + 38.5 + notes.height - 13 : under + 21;
      y = bottom + 16;
    }
    const hit: Rect = { type: 'rect', x: 0, y: rowTop, width, height: round(Math.max(24, bottom - rowTop)), fill: 'none', key: row.key };
    marks.push(hit);
    const source = sourceOf(row, data);
    targets.push({
      key: row.key,
      box: { x: -4, y: rowTop - 4, width: width + 8, height: round(Math.max(24, bottom - rowTop) + 8) },
      label: barLabel(row, data, lang),
      details: [
        sourceLine(source, lang),
        row.base === undefined ? undefined : t.base(formatNumber(row.base, lang), row.baseLabel ?? t.answers),
        row.before && `${row.before.year}${t.colon}${formatValue(row.before.value, data.unit, lang)}${row.before.sameQuestion ? '' : ` (${t.sameAs})`}`,
        source?.caveat,
        row.note,
      ].filter((line): line is string => Boolean(line)),
      outline: { type: 'rect', x: bar.x + 1, y: bar.y + 1, width: Math.max(bar.width - 2, 1), height: bar.height - 2 },
      datum: row,
    });
  }

  marks.push(...bars);
  let height = rows.length ? y - (wide ? pitch - 35 : 16) : 0;
  if (rows.length && wide) height = Math.max(height, targets.at(-1)!.box.y + targets.at(-1)!.box.height - 4);
  if (wide && rows.length) {
    const axisEnd = height + 8;
    // From one end of the numbers to the other d3 finds no step.
    const inner = ticks(frame.domain[0], frame.domain[1], 2).filter(Number.isFinite);
    let free = -Infinity;
    for (const tick of inner) {
      const x = round(scale(tick));
      if (x > start + 1 && x < end - 1 && tick !== 0) {
        for (const row of bars) if (row.type === 'rect' && row.fill === 'track') marks.push({ type: 'line', x1: x, y1: row.y, x2: x, y2: row.y + row.height, stroke: 'surface', strokeWidth: 1.5 });
      }
      // The last tick says the unit, when it is short; a tick whose words would touch those before says nothing.
      const full = formatValue(tick, data.unit, lang);
      const text = tick === inner.at(-1) && textWidth(full, 12, 400, fontFactor) <= 80 ? full : formatNumber(tick, lang);
      const length = textWidth(text, 12, 400, fontFactor);
      const shift = x > end - 20 ? 1 : x > start + 20 ? 0.5 : 0;
      if (x - shift * length < free) continue;
      free = x + (1 - shift) * length + 6;
      marks.push(textMark(x, axisEnd + 15, text, 12, { fill: 'muted', ...(shift && { anchor: shift === 1 ? 'end' : 'middle' }) }));
    }
    const zero = round(scale(0));
    marks.push({ type: 'line', x1: zero, y1: top, x2: zero, y2: axisEnd, stroke: 'outline', strokeWidth: 1 });
    height = axisEnd + 19;
  }
  if (data.reference) {
    const x = round(scale(data.reference.value));
    const label = ellipsis(`${data.reference.label}${data.reference.label && t.colon}${formatValue(data.reference.value, data.unit, lang)}`, width, 12.5, 600, fontFactor);
    const half = textWidth(label, 12.5, 600, fontFactor) / 2;
    const line = (y1: number, y2: number): Mark => ({ type: 'line', x1: x, y1, x2: x, y2, stroke: 'text', strokeWidth: 1 });
    if (wide) marks.push(line(17, height - 19));
    // Words stand between narrow bars: there the line keeps to the bars.
    else for (const bar of bars) if (bar.type === 'rect' && (bar.fill === 'track' || bar.fill === 'hatch')) marks.push(line(bar.y - 3, bar.y + bar.height + 3));
    marks.push(
      textMark(Math.min(Math.max(x, half), width - half), 12, label, 12.5, { anchor: 'middle', weight: 600, part: 'label' }),
    );
  }
  if (all.length > rows.length) {
    height += 24;
    marks.push(textMark(0, height - 6, t.rowsShown(rows.length, formatNumber(all.length, lang)), 12.5, { fill: 'muted' }));
  }
  return { width, height: Math.ceil(height), marks, targets };
};
