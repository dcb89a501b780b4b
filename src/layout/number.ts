import type { NumberData } from '../data/number.ts';
import { numberLabel } from '../describe/number.ts';
import { decimalsOf, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { widest } from './room.ts';
import { scaleLinear } from './scale.ts';
import { checkMark, round } from './shapes.ts';
import { ellipsis, glue, textMark, textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';

/** The figure shrinks to fit, never under this size; that holds fifteen digits at 200 wide. */
const SMALLEST = 13;

const MAX_WIDTH = 480;

export const layoutNumber: Layout<NumberData> = (data, options) => {
  const { width, lang, fontFactor: factor = 1, selected } = options;
  const { value, before, unit, label, year, key } = data;
  const t = texts[lang];
  const digits = decimalsOf([value, before?.value ?? null]);
  const format = (number: number): string => formatValue(number, unit, lang, digits, digits > 0);
  // Long lines and long bars would read worse: the column is as wide as a phone's, or a little more.
  const body = Math.min(width, MAX_WIDTH);
  const isSelected = selected === key;
  const marks: Mark[] = [];
  let words = label;
  let y: number;

  // Figure
  if (value === null) {
    marks.push({ type: 'rect', x: 0, y: 0, width: Math.min(120, width), height: 49, fill: 'hatch', stroke: 'outline', strokeWidth: 1, part: 'mark' });
    y = 68;
    marks.push(textMark(0, y, t.missing, 13, { fill: 'muted', part: 'label' }));
  } else {
    const check = isSelected ? 24 : 0;
    const full = width < 272 ? 56 : 68;
    const fit = (text: string): number => Math.min(full, Math.floor((full * (width - check)) / textWidth(text, full, 700, factor)));
    let text = format(value);
    // A unit that would make the figure small leads the words instead.
    if (unit && unit !== '%' && fit(text) < full) {
      text = formatNumber(value, lang, digits, digits > 0);
      words = `${unit} ${label}`;
    }
    if (data.moreThan) text = text.replace(/[^\d]*$/, (tail) => `+${tail}`);
    const size = Math.max(fit(text), SMALLEST);
    y = round(Math.max(size, 24) * 0.75);
    // The side bearing of a large figure is taken back, so that it lines up with the words.
    marks.push(textMark(round(-0.045 * size), y, text, size, { weight: 700, fill: 'accent', part: 'label' }));
    if (isSelected) marks.push(checkMark(width - 18, 12, 'accent'));
  }

  // Words
  const lines = wrap(glue(words, 2), body, 16, { factor, maxLines: 8 });
  lines.forEach((line, index) => {
    y += index === 0 ? (value === null ? 26 : 36.5) : 22;
    marks.push(textMark(0, round(y), line, 16, { part: 'label' }));
  });
  const wordsBottom = y + (lines.length ? 6 : 8);
  const source = data.sources[0];
  const targets: Target[] = [
    {
      key,
      box: { x: -4, y: -4, width: width + 8, height: round(Math.max(wordsBottom, 24) + 8) },
      label: numberLabel(data, lang),
      details: detailsOf({}, data, lang, source?.date || year === undefined ? undefined : String(year)),
      datum: { key, label, value, year: year ?? null },
    },
  ];
  marks.push({ type: 'rect', x: 0, y: 0, width, height: round(Math.max(wordsBottom, 24)), fill: 'none', key });

  // Then and now
  if (before) {
    y = wordsBottom + 13;
    const rows = [
      { key: `${key}-${before.year}`, year: String(before.year), value: before.value, now: false },
      ...(value === null ? [] : [{ key, year: year === undefined ? '' : String(year), value, now: true }]),
    ];
    const yearWidth = widest(rows.map((row) => row.year), 13, 400, factor);
    const valueWidth = Math.min(widest(rows.map((row) => format(row.value)), 14, 700, factor), body / 2);
    const start = Math.ceil(yearWidth + 8);
    const end = Math.max(start + 24, Math.floor(body - valueWidth - 12));
    const low = Math.min(0, before.value, value ?? 0);
    const high = Math.max(unit === '%' ? 100 : 0, before.value, value ?? 0);
    const scale = scaleLinear([low, low === high ? low + 1 : high], [start, end]);
    const zero = round(scale(0));
    for (const row of rows) {
      const at = round(scale(row.value));
      const x = Math.min(zero, at);
      const length = round(Math.max(Math.abs(at - zero), 1));
      const picked = selected === row.key;
      const fill = row.now || picked ? 'accent' : 'quiet';
      marks.push(
        textMark(0, y + 11, row.year, 13, { tabular: true, fill: row.now ? 'text' : 'muted', part: 'label' }),
        { type: 'rect', x: start, y, width: end - start, height: 14, fill: 'track' },
        // The bar's end takes a separator: quiet on track alone is under 3:1.
        { type: 'rect', x: at < zero ? x - 1.5 : x, y, width: round(length + 1.5), height: 14, fill: 'surface' },
        { type: 'rect', x, y, width: length, height: 14, fill, part: 'mark', key: row.key },
      );
      if (picked) {
        marks.push({ type: 'rect', x: x + 1, y: y + 1, width: Math.max(length - 2, 1), height: 12, fill: 'none', stroke: 'text', strokeWidth: 2 });
        if (length > 26) marks.push(checkMark(x + 7, y + 7));
      }
      marks.push(
        textMark(body, y + 12, ellipsis(format(row.value), body - end, 14, 600, factor), 14, { anchor: 'end', weight: row.now || picked ? 700 : 600, tabular: true, fill: row.now || picked ? 'accent' : 'text', part: 'label' }),
        { type: 'rect', x: 0, y: y - 5, width, height: 24, fill: 'none', key: row.key },
      );
      if (!row.now) {
        targets.push({
          key: row.key,
          box: { x: -4, y: y - 6, width: width + 8, height: 26 },
          label: `${row.year}${t.colon}${format(row.value)}`,
          details: detailsOf(before.source ? { source: before.source } : {}, data, lang, before.sameQuestion ? undefined : t.sameAs),
          outline: { type: 'rect', x: x + 1, y: y + 1, width: Math.max(length - 2, 1), height: 12 },
          datum: { key: row.key, ...before },
        });
      }
      y += 24;
    }
    y -= 8;
    if (!before.sameQuestion) {
      y += 18;
      marks.push(textMark(0, y, ellipsis(`${before.year}${t.colon}${t.sameAs}`, width, 12.5, 600, factor), 12.5, { weight: 600, part: 'label' }));
      y += 4;
    }
  } else y = wordsBottom;
  return { width, height: Math.ceil(Math.max(y, 24)), marks, targets };
};
