import { sortBars, type BarRow, type BarsData } from '../data/bars.ts';
import { isSmallBase } from '../data/values.ts';
import { barLabel, baseOf } from '../describe/bars.ts';
import { earlierOf } from '../describe/change.ts';
import { decimalsOf, formatDate, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Line, Mark, Rect, Target, TextMark } from '../scene/types.ts';
import { badge } from './badge.ts';
import { drawBar, trackOf } from './bar.ts';
import { detailsOf } from './details.ts';
import { widest } from './room.ts';
import { scaleLinear, ticks } from './scale.ts';
import { checkMark, round, warningSign } from './shapes.ts';
import { ellipsis, textMark, textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';

/** Bars drawn at most; the reader is told, and the table and exports hold every row. */
export const MAX_BARS = 500;

/** Ends of the scale: the data's own, widened to what must show; zero is always in. */
export const barsDomain = ({ domain, unit, rows, reference }: BarsData): [number, number] => {
  let [low, high] = domain ?? [0, unit === '%' ? 100 : 0];
  for (const value of [0, reference?.value, ...rows.flatMap((row) => [row.value, row.before?.value])]) {
    if (value == null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low === high ? [low, low + 1] : [low, high];
};

const upright = (
  x: number,
  y1: number,
  y2: number,
  stroke: 'surface' | 'text' | 'outline',
  strokeWidth: number,
): Line => ({ type: 'line', x1: x, y1, x2: x, y2, stroke, strokeWidth });

export const layoutBars: Layout<BarsData> = (
  data,
  { width, lang, selected, highlight = data.highlight, fontFactor },
) => {
  const t = texts[lang];
  const { unit, reference } = data;
  const rows = sortBars(data).slice(0, MAX_BARS);
  const digits = decimalsOf(rows.map((row) => row.value));
  // Cut only when its unit is longer than half the picture.
  const write = (value: number): string =>
    ellipsis(formatValue(value, unit, lang, digits, true), width / 2, 18, 700, fontFactor);
  const dateOf = ({ source }: BarRow): string => (source?.date ? formatDate(source.date, lang) : '');

  // Labels in a column on the left from 512 units of width, above the bars below.
  const wide = width >= 512;
  const column = Math.max(
    100,
    widest(
      rows.map((row) => row.label),
      15,
      700,
      fontFactor,
    ),
    widest(rows.map(dateOf), 12.5, 400, fontFactor),
  );
  const labelEnd = wide ? Math.min(width >= 816 ? 240 : 192, Math.ceil(column)) : 0;
  const start = wide ? labelEnd + 14 : 0;
  const end = wide
    ? width -
      14 -
      widest(
        rows.map(({ value }) => (value === null ? '' : write(value))),
        18,
        700,
        fontFactor,
      )
    : width;
  const side: Partial<TextMark> = wide ? { anchor: 'end' } : {};
  const thick = wide ? 22 : 14;
  const pitch = wide ? (width >= 816 ? 66 : 52) : 0;
  const domain = barsDomain(data);
  const scale = scaleLinear(domain, [start, end]);

  const marks: Mark[] = [];
  const tracks: Rect[] = [];
  // Drawn last: no line strikes them through.
  const words: Mark[] = [];
  const targets: Target[] = [];
  const say = (x: number, y: number, text: string, size: number, options: Partial<TextMark> = {}): number =>
    words.push(textMark(x, y, text, size, { fill: 'muted', part: 'label', ...options }));

  const top = reference ? 22 : 0;
  let y = top;
  let bottom = top;
  for (const row of rows) {
    const { key, value, before } = row;
    const isSelected = key === selected;
    const accent = key === (selected ?? highlight);
    const weight = isSelected ? 700 : 600;
    const date = dateOf(row);

    const [figure, size] = value === null ? [t.missing, 13] : [write(value), 18];
    const left = width - textWidth(figure, size, 700, fontFactor) - 12;
    say(width, y + (wide ? 16 : 9) + size / 3, figure, size, {
      anchor: 'end',
      tabular: true,
      ...(value !== null && { weight: accent ? 700 : 600, fill: accent ? 'accent' : 'text' }),
    });
    const lines = (room: number): string[] =>
      wrap(row.label, room, 15, { weight, factor: fontFactor ?? 1, maxLines: 3 });
    const beside = lines(wide ? labelEnd : left);
    // In little room a word may be too long to stand beside the figure: it goes under it.
    const under = !wide && beside.some((line) => line.endsWith('…'));
    let baseline = y - 5 + (under ? 22 : 0);
    for (const line of under ? lines(width) : beside) {
      say(labelEnd, (baseline += 19), line, 15, { weight, fill: isSelected ? 'accent' : 'text', ...side });
    }
    if (date) say(labelEnd, (baseline += 17), ellipsis(date, labelEnd || width, 12.5, 400, fontFactor), 12.5, side);

    const track = trackOf(start, wide ? y + 5 : baseline + 7, end - start, thick);
    let bar: Rect = {
      ...track,
      width: round(wide ? Math.min(end, left) - start : end),
      fill: 'hatch',
      stroke: 'outline',
      strokeWidth: 1,
      part: 'mark',
      key,
    };
    let drawn: Mark[] = [bar];
    if (value === null) tracks.push(bar);
    else {
      tracks.push(track);
      ({ bar, marks: drawn } = drawBar(track, isSmallBase(row) ? thick / 2 - 1 : thick, value, scale, accent, key));
      if (before) {
        const at = round(scale(before.value));
        drawn.push(upright(at, track.y - 3, track.y + thick + 3, 'surface', 5), {
          ...upright(at, track.y - 3, track.y + thick + 3, 'text', 2),
          ...(!before.sameQuestion && { dash: '2 4' }),
        });
      }
    }

    const { x, width: length, height } = bar;
    const outline: Rect = { type: 'rect', x: x + 1, y: bar.y + 1, width: Math.max(length - 2, 1), height: height - 2 };
    if (isSelected) {
      const middle = bar.y + height / 2;
      drawn.push({ ...outline, fill: 'none', stroke: 'text', strokeWidth: 2 });
      // A bar too short or too thin for a check has it on a disc at its end.
      if (value !== null && length > 28 && height >= 14) drawn.push(checkMark(x + 8, middle));
      else drawn.push(...badge(Math.max(x + length, start + 10), middle));
    }

    // Under the bar: a fragile base, an earlier value.
    const base = baseOf(row, lang);
    const earlier = before && earlierOf(before, unit, lang);
    let note = track.y + thick - 2;
    const annotate = (x: number, text: string, fill: 'warning' | 'muted'): void => {
      for (const line of wrap(text, width - x, 12.5, { factor: fontFactor ?? 1 }))
        say(x, (note += 16), line, 12.5, { fill, halo: 'surface' });
    };
    if (isSmallBase(row)) {
      words.push(...warningSign(start, note + 16));
      annotate(start + 18, base! + (wide ? (lang === 'fr' ? ', barre affinée' : ', thin bar') : ''), 'warning');
    }
    if (earlier) annotate(start, earlier, 'muted');

    bottom = Math.max(track.y + thick, baseline + 4, note + 4, y + 24);
    const hit = { x: 0, y, width, height: round(bottom - y) };
    marks.push({ type: 'rect', ...hit, fill: 'none', key }, ...drawn);
    targets.push({
      key,
      box: { x: -4, y: y - 4, width: width + 8, height: hit.height + 8 },
      label: barLabel(row, data, lang),
      details: detailsOf(row, data, lang, base, earlier),
      outline,
      datum: row,
    });
    y = Math.max(y + pitch, bottom + (wide ? 9 : 16));
  }

  if (wide && rows.length) {
    bottom += 8;
    let free = -Infinity;
    const steps = ticks(...domain, 2);
    for (const tick of steps) {
      const x = round(scale(tick));
      if (tick && x > start + 1 && x < end - 1)
        marks.push(
          ...tracks
            .filter((track) => track.fill === 'track')
            .map((track) => upright(x, track.y, track.y + thick, 'surface', 1.5)),
        );
      // The last tick says that values are percentages; a tick whose words would touch those before says nothing.
      const text = formatValue(tick, unit === '%' && tick === steps.at(-1) ? unit : undefined, lang);
      const length = textWidth(text, 12, 400, fontFactor);
      const from = Math.min(Math.max(x - length / 2, start), end - length);
      if (from < free) continue;
      free = from + length + 6;
      say(round(from), bottom + 15, text, 12);
    }
    marks.push(upright(round(scale(0)), top, bottom, 'outline', 1));
    bottom += 19;
  }
  if (reference) {
    const x = round(scale(reference.value));
    const label = ellipsis(
      `${reference.label && reference.label + t.colon}${formatValue(reference.value, unit, lang)}`,
      width,
      12.5,
      600,
      fontFactor,
    );
    const half = textWidth(label, 12.5, 600, fontFactor) / 2;
    // Words stand between narrow bars: there the line keeps to the bars.
    if (wide) marks.push(upright(x, 17, bottom - 19, 'text', 1));
    else marks.push(...tracks.map((track) => upright(x, track.y - 3, track.y + thick + 3, 'text', 1)));
    say(Math.min(Math.max(x, half), width - half), 12, label, 12.5, { anchor: 'middle', weight: 600, fill: 'text' });
  }
  if (data.rows.length > MAX_BARS)
    say(0, (bottom += 24) - 6, t.rowsShown(MAX_BARS, formatNumber(data.rows.length, lang)), 12.5);
  return { width, height: Math.ceil(bottom), marks: [...marks, ...words], targets };
};
