import type { NumberData } from '../data/number.ts';
import { earlierOf } from '../describe/change.ts';
import { numberLabel } from '../describe/number.ts';
import { decimalsOf, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark } from '../scene/types.ts';
import { drawBar, trackOf } from './bar.ts';
import { detailsOf } from './details.ts';
import { paragraph } from './paragraph.ts';
import { widest } from './room.ts';
import { scaleLinear } from './scale.ts';
import { checkMark, round } from './shapes.ts';
import { ellipsis, glue, textMark, textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';

/** The figure shrinks to fit, never under this size; that holds fifteen digits at 200 wide. */
const SMALLEST = 13;

export const layoutNumber: Layout<NumberData> = (data, { width, lang, selected, fontFactor }) => {
  const { value, before, unit, label, year, key } = data;
  const t = texts[lang];
  const digits = decimalsOf([value, before?.value ?? null]);
  const format = (number: number): string => formatValue(number, unit, lang, digits, true);
  // Long lines and long bars would read worse: the column is as wide as a phone's, or a little more.
  const body = Math.min(width, 480);
  const earlier = before && earlierOf(before, unit, lang);
  const marks: Mark[] = [];
  // The figure and its words
  let words = label;
  let y = 68;
  if (value === null) {
    marks.push(
      {
        type: 'rect',
        x: 0,
        y: 0,
        width: Math.min(120, width),
        height: 49,
        fill: 'hatch',
        stroke: 'outline',
        strokeWidth: 1,
        part: 'mark',
      },
      textMark(0, y, t.missing, 13, { fill: 'muted', part: 'label' }),
    );
  } else {
    const full = width < 272 ? 56 : 68;
    const room = key === selected ? width - 24 : width;
    const fit = (text: string): number =>
      Math.min(full, Math.floor((full * room) / textWidth(text, full, 700, fontFactor)));
    let text = format(value);
    // A unit that would make the figure small leads the words instead.
    if (unit && unit !== '%' && fit(text) < full) {
      text = formatNumber(value, lang, digits, true);
      words = `${unit} ${label}`;
    }
    if (data.moreThan) text = text.replace(/[^\d]*$/, '+$&');
    const size = Math.max(fit(text), SMALLEST);
    y = round(Math.max(size, 24) * 0.75);
    // The side bearing of a large figure is taken back, so that it lines up with the words.
    marks.push(textMark(round(-0.045 * size), y, text, size, { weight: 700, fill: 'accent', part: 'label' }));
    if (key === selected) marks.push(checkMark(width - 18, 12, 'accent'));
  }
  const lines = wrap(glue(words, 2), body, 16, { factor: fontFactor ?? 1, maxLines: 8 });
  marks.push(...paragraph(lines, 0, y + 36, 22, 16));
  y += 20 + lines.length * 22;
  const box = { x: 0, y: 0, width, height: y };
  marks.push({ type: 'rect', ...box, fill: 'none', key });

  // Then and now
  if (before) {
    const rows = [
      { year: before.year, value: before.value, now: false },
      ...(value === null ? [] : [{ year: year ?? '', value, now: true }]),
    ];
    const values = rows.map((row) => row.value);
    const start = Math.ceil(
      widest(
        rows.map((row) => String(row.year)),
        13,
        400,
        fontFactor,
      ) + 8,
    );
    const end = Math.max(start + 24, body - 12 - widest(values.map(format), 14, 700, fontFactor));
    const scale = scaleLinear([Math.min(0, ...values), Math.max(unit === '%' ? 100 : 0, ...values)], [start, end]);
    y += 13;
    for (const row of rows) {
      marks.push(
        textMark(0, y + 11, String(row.year), 13, { tabular: true, fill: row.now ? 'text' : 'muted', part: 'label' }),
        ...drawBar(trackOf(start, y, end - start, 14), 14, row.value, scale, row.now, key).marks,
        textMark(body, y + 12, ellipsis(format(row.value), body - end, 14, 700, fontFactor), 14, {
          anchor: 'end',
          weight: row.now ? 700 : 600,
          tabular: true,
          fill: row.now ? 'accent' : 'text',
          part: 'label',
        }),
      );
      y += 24;
    }
    y -= 8;
    if (!before.sameQuestion)
      marks.push(
        textMark(0, (y += 22) - 4, ellipsis(earlier!, width, 12.5, 600, fontFactor), 12.5, {
          weight: 600,
          part: 'label',
        }),
      );
  }
  return {
    width,
    height: Math.ceil(y),
    marks,
    targets: [
      {
        key,
        box: { x: -4, y: -4, width: width + 8, height: box.height + 8 },
        label: numberLabel(data, lang),
        details: detailsOf({}, data, lang, year === undefined ? '' : String(year), earlier),
        datum: { key, label, value, year: year ?? null },
      },
    ],
  };
};
