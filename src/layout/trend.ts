import type { TrendData, TrendPoint, TrendSeries } from '../data/trend.ts';
import { isSmallBase } from '../data/values.ts';
import { someNames } from '../describe/names.ts';
import { pointLabel } from '../describe/trend.ts';
import { decimalsOf, formatDate, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { widest } from './room.ts';
import { scaleLinear } from './scale.ts';
import { originShape, round, warningSign } from './shapes.ts';
import { textMark, wrap } from './text.ts';
import { trendDomain, trendTicks } from './trend-axes.ts';
import { explanationList, questionList, type Explanation, type QuestionGroup } from './trend-list.ts';
import { drawPanel, nameHeight, type Frame } from './trend-panel.ts';
import { joinWaves, paintWaves, type Wave } from './trend-waves.ts';
import type { Layout, LayoutOptions } from './types.ts';

/** Points drawn at most; the reader is told, and the table and exports hold every one. */
export const MAX_POINTS = 500;

const words = {
  fr: {
    unlike: 'Champ ou question non établis à l’identique\u202F: valeurs non comparées',
    according: (value: string, who: string) => `${value} selon ${who}`,
    perimeter: (text: string) => `Champ\u202F: ${text}`,
  },
  en: {
    unlike: 'Perimeter or question not known to be the same: values not compared',
    according: (value: string, who: string) => `${value} per ${who}`,
    perimeter: (text: string) => `Perimeter: ${text}`,
  },
};

/** From this width names and values stand beside the lines. */
const WIDE = 512;

/** Last known value of a series. */
const lastOf = (series: TrendSeries | undefined): TrendPoint | undefined => series?.points.findLast((point) => point.value !== null);

/** The beginning of the series that makes at most MAX_POINTS points. */
const cut = (data: TrendData): TrendSeries[] => {
  let left = MAX_POINTS;
  return data.series.flatMap((series) => {
    const points = series.points.slice(0, left);
    left -= points.length;
    return points.length ? [{ ...series, points }] : [];
  });
};

const frameOf = (data: TrendData, series: TrendSeries[], ticks: number[], options: LayoutOptions): Frame => {
  const { width, lang, fontFactor: factor = 1 } = options;
  const wide = width >= WIDE;
  const several = wide && series.length > 1;
  const points = series.flatMap((each) => each.points);
  const digits = decimalsOf(points.map((point) => point.value));
  const format = (value: number): string => formatValue(value, data.unit, lang, digits, digits > 0);
  const valueWidth = Math.min(widest(points.flatMap(({ value }) => (value === null ? [] : format(value))), 15, 700, factor), width / 3);
  const names = several ? series.map((each) => wrap(each.label, 150, 13, { weight: 700, factor, maxLines: 2 })) : [];

  // Beside the end of an only line: the question that its last point alone answers, or what the line shows.
  const only = wide && !several ? series[0] : undefined;
  const last = lastOf(only);
  const { question } = last ?? {};
  const alone = points.every((point) => point === last || point.value === null || point.question !== question);
  const end = question === undefined ? only?.label : alone ? question : undefined;

  const labels = ticks.map((tick, index) => ({ tick, text: index === ticks.length - 1 ? format(tick) : formatNumber(tick, lang) }));
  return {
    data, options, wide, format, valueWidth, names,
    ticks: labels,
    left: wide ? Math.min(widest(labels.map(({ text }) => text), 12.5, 400, factor), width / 4) + 8 : 0,
    right: several ? Math.floor(width - widest(names.flat(), 13, 700, factor) - valueWidth - 25) : width,
    endLines: end === undefined ? [] : wrap(end, 112, 13, { factor, maxLines: 3 }),
    according: words[lang].according,
    dense: false,
  };
};

/** What dashes, hatches and signs mean, and what found no place in the plot. */
const explain = (waves: Wave[], homeless: Wave[], dashed: boolean, { data, format, options: { lang } }: Frame): Explanation[] => {
  const t = texts[lang];
  const w = words[lang];
  const name = ({ point, series }: Wave): string => `${data.series.length > 1 ? `${series.label}, ` : ''}${formatDate(point.date, lang)}`;
  const list: Explanation[] = [];
  const add = (text: string, sign: Explanation['sign'], fill?: 'warning'): unknown => list.push({ text, sign, ...(fill && { fill }) });
  if (dashed) add(w.unlike, (y) => [{ type: 'line', x1: 0, y1: y - 4, x2: 26, y2: y - 4, stroke: 'outline', strokeWidth: 2, dash: '4 4' }]);
  for (const wave of homeless) {
    const { value, label, source } = wave.point.alternative!;
    add(name(wave) + t.colon + w.according(format(value), label), (y) => originShape(source?.origin ?? 'complement', 13, y - 4.5, 'text'));
  }
  const missing = waves.filter(({ point }) => point.value === null).map(name);
  if (missing.length) {
    add(`${t.missing}${t.colon}${someNames(missing, lang, 6)}`, (y) => [{ type: 'rect', x: 8, y: y - 9, width: 10, height: 10, fill: 'hatch', stroke: 'outline', strokeWidth: 1 }]);
  }
  for (const wave of waves.filter(({ point }) => isSmallBase(point)).slice(0, 3)) {
    add(name(wave) + t.colon + t.smallBase(formatNumber(wave.point.base!, lang), t.answers), (y) => warningSign(7, y), 'warning');
  }
  const total = data.series.reduce((sum, each) => sum + each.points.length, 0);
  if (total > waves.length) add(t.rowsShown(waves.length, formatNumber(total, lang)), () => []);
  return list;
};

const groupsOf = (waves: Wave[], several: boolean): QuestionGroup[] => {
  const groups = new Map<string, QuestionGroup>();
  for (const { point, state } of [...waves].sort((a, b) => a.point.time - b.point.time)) {
    if (point.question === undefined) continue;
    const group = groups.get(point.question) ?? { question: point.question, years: new Set<number>(), highlighted: false };
    group.years.add(Number(point.date.slice(0, 4)));
    group.highlighted ||= state === 'highlight' && !several;
    groups.set(point.question, group);
  }
  return [...groups.values()];
};

const targetOf = ({ point, series, x, y }: Wave, { data, format, options: { lang } }: Frame): Target => ({
  key: point.key,
  box: { x: x - 14, y: y - 14, width: 28, height: 28 },
  label: pointLabel(point, series, data, lang),
  details: detailsOf(
    { ...series, ...point }, data, lang,
    point.question,
    point.perimeter && words[lang].perimeter(point.perimeter),
    point.alternative && words[lang].according(format(point.alternative.value), point.alternative.label),
    point.base === undefined ? undefined : texts[lang].base(formatNumber(point.base, lang), texts[lang].answers),
  ),
  outline: { type: 'circle', cx: x, cy: y, r: 8.5 },
  datum: point,
});

export const layoutTrend: Layout<TrendData> = (data, options) => {
  const { width, fontFactor: factor = 1 } = options;
  const series = cut(data);
  const points = series.flatMap((each) => each.points);
  const several = series.length > 1;
  // Narrow plots of several series are one under the other: names and values would not fit beside each other.
  const plots = several && width < WIDE ? series.map((each) => [each]) : [series];
  const stacked = plots.length > 1;
  const domain = trendDomain(data, points);
  const frame = frameOf(data, series, trendTicks(domain, stacked ? 2 : 3), options);
  const { wide, left, right, valueWidth, names, endLines } = frame;
  const marks: Mark[] = [];

  // Years to scale; one scale for all plots.
  const pad = Math.max(24, valueWidth / 2 + 3);
  const start = left + pad;
  const endWidth = widest(endLines, 13, 400, factor);
  const end = Math.max(start, right - (names.length ? 8 : endWidth ? endWidth + 17 : pad));
  const first = points.reduce((least, { time }) => Math.min(least, time), Infinity);
  const latest = points.reduce((most, { time }) => Math.max(most, time), 0);
  const scaleX = first === latest ? () => (start + end) / 2 : scaleLinear([first, latest], [start, end]);
  frame.dense = series.some((each) => each.points.length > (end - start) / 13);

  const waves: Wave[] = [];
  const homeless: Wave[] = [];
  let named = true;
  let dashed = false;
  let height = 0;
  for (const plot of plots) {
    if (stacked) {
      height += height && 12;
      for (const line of wrap(plot[0]!.label, width, 15, { weight: 600, factor, maxLines: 3 })) {
        height += 19;
        marks.push(textMark(0, height - 5, line, 15, { weight: 600, part: 'label' }));
      }
      height += 3;
    }
    const top = height + (wide ? 6 : 16);
    const bottom = top + Math.max(stacked ? 84 : wide ? (width >= 816 ? 300 : 246) : 198, names.reduce((sum, lines) => sum + nameHeight(lines), 0));
    const scaleY = scaleLinear(domain, [bottom, top]);
    const missing = new Map<number, number>();
    const own = plot.flatMap((each, index) => {
      const last = lastOf(each);
      return each.points.map((point): Wave => {
        const x = round(scaleX(point.time));
        let y = bottom - 5;
        if (point.value === null) {
          // Missing values of one year stand on each other.
          y -= missing.get(x) ?? 0;
          missing.set(x, bottom - 5 - y + 12);
        } else y = round(scaleY(point.value));
        return { point, series: each, index, x, y, state: undefined, color: 'text', run: 0, last: point === last };
      });
    });
    const joints = joinWaves(own);
    paintWaves(own, plot.length, data, options);
    const drawn = drawPanel({ waves: own, joints, top, bottom, scaleY }, frame);
    marks.push(...drawn.marks);
    homeless.push(...drawn.homeless);
    waves.push(...own);
    named &&= drawn.named;
    dashed ||= joints.some(({ kind }) => kind === 'dashes');
    height = bottom + 22;
  }

  const listed = named ? [] : groupsOf(waves, several);
  height = questionList(listed, marks, height, options);
  height = explanationList(explain(waves, homeless, dashed, frame), marks, height, options);
  return { width, height: Math.ceil(height), marks, targets: waves.map((wave) => targetOf(wave, frame)) };
};
