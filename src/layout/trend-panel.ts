/** One plot of a trend: the waves of one series. */
import { linkOf, type TrendData, type TrendPoint, type TrendSeries } from '../data/trend.ts';
import { isSmallBase } from '../data/values.ts';
import { sourceOf } from '../describe/provenance.ts';
import { formatAlternative, formatWave, trendWords, waveName } from '../describe/trend.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { valueTexts } from '../i18n/value-texts.ts';
import type { Mark, TextMark } from '../scene/types.ts';
import { boxAround, type Box } from './labels.ts';
import { paragraph } from './paragraph.ts';
import { createRoom, widest } from './room.ts';
import { ticks, type Scale } from './scale.ts';
import { checkMark, originShape, round } from './shapes.ts';
import { textMark, textWidth, wrap } from './text.ts';
import type { LayoutOptions } from './types.ts';

export interface Wave {
  point: TrendPoint;
  x: number;
  /** Height of the value; just over the axis when the value is missing. */
  y: number;
  state: 'selected' | 'highlight' | undefined;
}

export interface Plot {
  series: TrendSeries;
  waves: Wave[];
  /** Between the top of the scale and the axis. */
  box: Box;
  scaleY: Scale;
  scale: { value: number; text: string }[];
  /** Wide enough for a scale beside the plot, and for the words of the questions in it. */
  roomy: boolean;
}

/** Room for words beside the last point of a roomy plot. */
export const END = 128;

export const yearOf = ({ year }: TrendPoint): string => year.slice(0, 4);

/** Years under the waves: in full, else shortened after the first ("2008, 12, 15"), else the round ones. */
const yearMarks = (waves: readonly Wave[], y: number, factor: number): TextMark[] => {
  const years = waves.filter(({ point }, index) => !index || yearOf(point) !== yearOf(waves[index - 1]!.point));
  const [first, last] = [years[0]!, years.at(-1)!];
  const nearest = Math.min(...years.slice(1).map(({ x }, index) => x - years[index]!.x));
  const rounded =
    nearest < 18 && ticks(Number(yearOf(first.point)), Number(yearOf(last.point)), (last.x - first.x) / 60).map(String);
  let free = 0;
  return years.flatMap(({ x, point }, index) => {
    const year = yearOf(point);
    const text = !rounded && nearest < 36 && index ? year.slice(2) : year;
    const half = textWidth(text, 12.5, 400, factor) / 2;
    if (x - half < free || (rounded && !rounded.includes(year))) return [];
    free = x + half + 4;
    return textMark(x, y, text, 12.5, { fill: 'muted', anchor: 'middle', tabular: true });
  });
};

/**
 * Draws a plot into `marks`. What its signs mean, and what finds no place in it, goes to `notes`. Returns whether every question
 * is named at its waves.
 */
export const drawPlot = (
  { series, waves, box, scaleY, scale, roomy }: Plot,
  data: TrendData,
  { lang, fontFactor: factor = 1 }: LayoutOptions,
  marks: Mark[],
  notes: Set<string>,
): boolean => {
  const t = texts[lang];
  const { x: left, y: top, width, height } = box;
  const right = left + width;
  const bottom = top + height;
  // Points so near to each other are drawn small, and their values are left to tooltip and table.
  const dense = waves.length > width / 13;
  const head = Math.min(top, 16);
  const room = createRoom({ x: left, y: top - head, width, height: height + head }, factor);
  const labels: Mark[] = [];
  const put = (places: TextMark[][], across?: 'all'): boolean => {
    const placed = room.place(places, across);
    labels.push(...(placed ?? []));
    return Boolean(placed);
  };
  let named = roomy;

  for (const { value, text } of scale) {
    const y = round(scaleY(value));
    marks.push({ type: 'line', x1: left, y1: y, x2: right, y2: y, stroke: value ? 'grid' : 'outline', strokeWidth: 1 });
    if (roomy) labels.push(textMark(left - 8, y + 4, text, 12.5, { fill: 'muted', anchor: 'end' }));
    else if (value) put([[textMark(left, y - 4.5, text, 12.5, { fill: 'muted' })]]);
  }

  const breaks: number[] = [];
  waves.forEach((to, index) => {
    room.boxes.push(boxAround(to.x, to.y, to.state === 'selected' ? 11 : dense ? 2 : 8));
    const from = waves[index - 1];
    const link = from && linkOf(from.point, to.point);
    if (!link || link === 'missing') return;
    const accent = from.state && to.state;
    let line = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    if (link === 'question') {
      const x = round((from.x + to.x) / 2);
      line = { x1: x, y1: top, x2: x, y2: bottom };
      breaks.push(x);
    } else if (link === 'unlike') notes.add(trendWords[lang].unlike);
    room.lines.push(line);
    marks.push({
      type: 'line',
      ...line,
      stroke: 'outline',
      ...(link === 'alike'
        ? { stroke: accent ? 'accent' : 'text', strokeWidth: accent ? 2.75 : 2 }
        : link === 'unlike'
          ? { strokeWidth: 2, dash: '4 4' }
          : { strokeWidth: 1.25, dash: '2 4' }),
    });
  });

  const known = waves.filter(({ point }) => point.value !== null);
  const last = known.at(-1);
  // Values, the most telling first: above or under their points, else beside; over a line only where nothing else is free.
  for (const { point, x, y, state } of [...known].reverse().sort((a, b) => (a.state ? 0 : 1) - (b.state ? 0 : 1))) {
    if (dense && !state && point !== last!.point) continue;
    const text = formatWave(point, data, lang);
    const size = state && roomy ? 18 : 15;
    const half = textWidth(text, size, 700, factor) / 2;
    const reach = state === 'selected' ? 15 : 10;
    const at = (dx: number, dy: number): TextMark[] => [
      textMark(round(Math.min(Math.max(x + dx, left + half), right - half)), round(y + dy), text, size, {
        anchor: 'middle',
        weight: state ? 700 : 600,
        tabular: true,
        fill: state ? 'accent' : 'text',
        halo: 'surface',
        part: 'label',
      }),
    ];
    const places = [-3 - reach, reach + size * 0.8].flatMap((dy) => [0, -8, 8, -14, 14].map((dx) => at(dx, dy)));
    places.push(at(half + reach, size * 0.36), at(-half - reach, size * 0.36));
    if (!put(places)) put(places, 'all');
  }

  for (const { point, x, y, state } of waves) {
    const say = (text: string): unknown => notes.add(waveName(point, series, data, lang) + t.colon + text);
    if (isSmallBase(point)) say(valueTexts[lang].smallBase(formatNumber(point.base!, lang), valueTexts[lang].answers));
    const other = formatAlternative(point, data, lang);
    if (other) {
      // With the sign of its origin, under or over what is at the right of its point.
      const placed = room.place(
        [20.5, -16].map((dy) => [textMark(x + 26, round(y + dy), other, 12.5, { fill: 'muted', part: 'label' })]),
      );
      if (placed)
        labels.push(
          ...placed,
          ...originShape(point.alternative!.source?.origin ?? 'complement', x + 16.5, placed[0]!.y - 4.5, 'text'),
        );
      else say(other);
    }
    const hit: Mark = { type: 'circle', cx: x, cy: y, r: dense ? 4 : 14, fill: 'none', key: point.key };
    if (point.value === null) {
      say(t.missing);
      marks.push(
        {
          type: 'rect',
          x: x - 5,
          y: y - 5,
          width: 10,
          height: 10,
          fill: 'hatch',
          stroke: state ? 'text' : 'outline',
          part: 'mark',
        },
        hit,
      );
    } else if (state === 'selected') {
      marks.push(
        { type: 'circle', cx: x, cy: y, r: 10, fill: 'accent', stroke: 'text', strokeWidth: 2, part: 'mark' },
        checkMark(x - 6.5, y + 1),
        hit,
      );
    } else {
      const r = dense ? 2.5 : 5.5;
      const sign = originShape(
        sourceOf({ ...series, ...point }, data)?.origin ?? 'note',
        x,
        y,
        state ? 'accent' : 'text',
        r,
      );
      marks.push(
        { type: 'circle', cx: x, cy: y, r: r + 0.75, fill: 'surface' },
        { type: 'group', part: 'mark', marks: sign },
        hit,
      );
    }
  }

  // Each question under the waves that answer it, the last one beside its end.
  let from = 0;
  known.forEach((end, index) => {
    const { question } = end.point;
    const own = end === last;
    if (!roomy || (!own && known[index + 1]!.point.question === question)) return;
    const group = known.slice(from, index + 1);
    from = index + 1;
    const start = group[0]!.x;
    const lines = wrap(question ?? (own ? series.label : ''), own ? END - 16 : Math.max(end.x - start, 110), 13, {
      factor,
      maxLines: 3,
    });
    const x = own ? end.x + 15 : Math.max(left + widest(lines, 13, 400, factor) / 2, (start + end.x) / 2);
    const y = own ? end.y - 25 : Math.max(...group.map((wave) => wave.y));
    const fill = question && group.some(({ state }) => state) ? 'accent' : 'muted';
    named =
      put(
        [30, 46, 37 - 18 * lines.length].map((dy) =>
          paragraph(lines, x, y + dy, 18, 13, { anchor: own ? 'start' : 'middle', fill }),
        ),
      ) && named;
  });
  for (const x of breaks) {
    named =
      put(
        [bottom - 58, bottom - height / 2, top + 20].map((y) =>
          paragraph(valueTexts[lang].otherQuestion.split(' '), x, y, 17, 12.5, {
            anchor: 'middle',
            weight: 600,
            halo: 'surface',
          }),
        ),
        'all',
      ) && named;
  }
  marks.push(...labels, ...yearMarks(waves, bottom + 18, factor));
  return named;
};
