import { runsOf, type TrendData, type TrendPoint } from '../data/trend.ts';
import { someNames } from '../describe/names.ts';
import { formatAlternative, formatWave, trendWords } from '../describe/trend.ts';
import { formatDate, formatNumber, formatValue } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { valueTexts } from '../i18n/value-texts.ts';
import type { Mark, Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { paragraph } from './paragraph.ts';
import { widest } from './room.ts';
import { scaleLinear, ticks } from './scale.ts';
import { round } from './shapes.ts';
import { wrap } from './text.ts';
import { drawPlot, END, yearOf, type Wave } from './trend-panel.ts';
import type { Layout } from './types.ts';

/** Points drawn, and lines of notes, at most; the reader is told, and the table and exports hold every one. */
export const MAX_POINTS = 500;
const MAX_NOTES = 12;

/** From this width the plot of an only series has its words beside and in it. */
const WIDE = 512;
/** Least width of a plot among others, and the gap between two. */
const COLUMN = 200;
const GAP = 32;

/** Ends of the scale: from zero, with headroom for the values written above the points; high percentages go to 100. */
export const trendDomain = (points: readonly TrendPoint[], unit?: string): [number, number] => {
  let low = 0;
  let high = 0;
  for (const { value, alternative } of points) {
    low = Math.min(low, value ?? 0, alternative?.value ?? 0);
    high = Math.max(high, value ?? 0, alternative?.value ?? 0);
  }
  const room = high * 1.22;
  // Past 80 of 100 the whole is near enough to be shown.
  high = unit === '%' && high <= 100 && room > 80 ? 100 : Math.min(room, Number.MAX_VALUE);
  return low < high ? [low, high] : [low, low + 1];
};

export const layoutTrend: Layout<TrendData> = (data, options) => {
  const { width, lang, fontFactor: factor = 1, selected } = options;
  const t = texts[lang];
  const v = valueTexts[lang];
  let total = 0;
  const series = data.series.flatMap((each) => {
    const points = each.points.slice(0, Math.max(0, MAX_POINTS - total));
    total += each.points.length;
    return points.length ? { ...each, points } : [];
  });
  const points = series.flatMap((each) => each.points);
  // Several series have a plot each, on one scale: names and values would not fit beside each other.
  const several = series.length > 1;
  const roomy = !several && width >= WIDE;
  const columns = several ? Math.max(1, Math.min(series.length, Math.floor((width + GAP) / (COLUMN + GAP)))) : 1;
  const plotWidth = (width - GAP * (columns - 1)) / columns;
  const plotHeight = several ? 110 : roomy ? 246 : 198;
  const titles = series.map(({ label }) =>
    several ? wrap(label, plotWidth, 15, { weight: 600, factor, maxLines: 3 }) : [],
  );
  const head = Math.max(0, ...titles.map(({ length }) => length)) * 19 + (roomy ? 6 : 18);

  const domain = trendDomain(points, data.unit);
  const scale = ticks(...domain, 3).map((value, index, { length }) => ({
    value,
    text: formatValue(value, index === length - 1 && data.unit === '%' ? '%' : undefined, lang),
  }));
  const left = roomy
    ? widest(
        scale.map(({ text }) => text),
        12.5,
        400,
        factor,
      ) + 8
    : 0;
  const times = points.map(({ time }) => time).sort((a, b) => a - b);
  const span = [times[0]!, times.at(-1)!] as const;
  const scaleX = scaleLinear(span, [roomy ? left + 24 : 40, plotWidth - (roomy ? END : 24)]);

  // A selection is one datum, a highlight takes what compares with it; the key of a series takes all of it, unless a point has that key.
  const key = selected ?? options.highlight ?? data.highlight;
  const isKey = (item: { key: string }): boolean => item.key === key;
  const byPoint = points.some(isKey);

  const marks: Mark[] = [];
  const notes = new Set<string>();
  const waves: Wave[] = [];
  const targets: Target[] = [];
  let named = true;
  let height = 0;
  series.forEach((each, index) => {
    const x = (index % columns) * (plotWidth + GAP);
    const top = Math.floor(index / columns) * (head + plotHeight + 36) + head;
    height = top + plotHeight;
    const scaleY = scaleLinear(domain, [height, top]);
    const own = runsOf(each.points).flatMap((run) =>
      run.map((point): Wave => {
        const chosen = byPoint ? isKey(point) || (selected === undefined && run.some(isKey)) : isKey(each);
        return {
          point,
          x: round(x + (span[0] === span[1] ? plotWidth / 2 : scaleX(point.time))),
          y: point.value === null ? height - 5 : round(scaleY(point.value)),
          state: chosen ? (selected === undefined ? 'highlight' : 'selected') : undefined,
        };
      }),
    );
    marks.push(...paragraph(titles[index]!, x, top - head + 14, 19, 15, { weight: 600 }));
    const box = { x: x + left, y: top, width: plotWidth - left, height: plotHeight };
    named = drawPlot({ series: each, waves: own, box, scaleY, scale, roomy }, data, options, marks, notes) && named;
    waves.push(...own);
    for (const { point, x: cx, y: cy } of own) {
      targets.push({
        key: point.key,
        box: { x: cx - 14, y: cy - 14, width: 28, height: 28 },
        label: `${each.label}, ${formatDate(point.year, lang)}${t.colon}${formatWave(point, data, lang)}`,
        details: detailsOf(
          { ...each, ...point },
          data,
          lang,
          point.question,
          point.perimeter && trendWords[lang].perimeter + t.colon + point.perimeter,
          formatAlternative(point, data, lang),
          point.base === undefined ? undefined : v.base(formatNumber(point.base, lang), v.answers),
        ),
        outline: { type: 'circle', cx, cy, r: 8.5 },
        datum: point,
      });
    }
  });

  const questions = new Map<string, Set<string>>();
  for (const { point } of named ? [] : waves.sort((a, b) => a.point.time - b.point.time)) {
    if (point.question) questions.set(point.question, (questions.get(point.question) ?? new Set()).add(yearOf(point)));
  }
  const told = [...questions]
    .map(([question, years]) => `${someNames([...years], lang)}${t.colon}${question}`)
    .concat(...notes);
  if (total > points.length) told.unshift(t.rowsShown(points.length, formatNumber(total, lang)));
  height += 26;
  for (const note of told.slice(0, MAX_NOTES)) {
    const lines = wrap(note, width, 13, { factor, maxLines: 3 });
    marks.push(...paragraph(lines, 0, height + 18, 18, 13, { fill: 'muted', part: 'legend' }));
    height += 18 * lines.length + 3;
  }
  return { width, height: Math.ceil(height), marks, targets };
};
