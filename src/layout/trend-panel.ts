/** One plot of a trend: every series when wide, one per plot when narrow. */
import type { TrendData } from '../data/trend.ts';
import { sourceOf } from '../describe/provenance.ts';
import { texts } from '../i18n/texts.ts';
import type { Line, Mark, TextMark } from '../scene/types.ts';
import { boxAround } from './labels.ts';
import { createRoom, spread, widest, type Room } from './room.ts';
import { checkMark, originShape, round } from './shapes.ts';
import { ellipsis, glue, textMark, textWidth, wrap } from './text.ts';
import { yearLabels } from './trend-axes.ts';
import type { Joint, Wave } from './trend-waves.ts';
import type { LayoutOptions } from './types.ts';

/** What every plot of a picture shares. */
export interface Frame {
  data: TrendData;
  options: LayoutOptions;
  wide: boolean;
  /** Ends of the grid lines. */
  left: number;
  right: number;
  ticks: { tick: number; text: string }[];
  /** A value as it is written, and the width of the widest. */
  format: (value: number) => string;
  valueWidth: number;
  /** Names of the series in a column at the right, one entry per series; empty when each plot is one series'. */
  names: string[][];
  /** Beside the last point of an only series. */
  endLines: string[];
  /** Points so near to each other that they are drawn small. */
  dense: boolean;
  /** "37 % selon PHARE". */
  according: (value: string, who: string) => string;
}

export interface Panel {
  waves: Wave[];
  joints: Joint[];
  top: number;
  bottom: number;
  scaleY: (value: number) => number;
}

/** What is highlighted or selected is drawn last, over the rest. */
const onTop = ({ state }: Wave): number => (state ? 1 : 0);

const discMarks = ({ point, series, x, y, state, color }: Wave, { data, dense }: Frame): Mark[] => {
  const hit: Mark = { type: 'circle', cx: x, cy: y, r: dense ? 4 : 14, fill: 'none', key: point.key };
  if (point.value === null) return [{ type: 'rect', x: x - 5, y: y - 5, width: 10, height: 10, fill: 'hatch', stroke: state ? 'text' : 'outline', strokeWidth: state ? 2 : 1, part: 'mark' }, hit];
  if (state === 'selected') return [{ type: 'circle', cx: x, cy: y, r: 10, fill: 'accent', stroke: 'text', strokeWidth: 2, part: 'mark' }, checkMark(x - 6.5, y + 1), hit];
  const r = dense ? 2.5 : 5.5;
  const sign = originShape(dense ? 'note' : (sourceOf({ ...series, ...point }, data)?.origin ?? 'note'), x, y, color, r);
  return [{ type: 'circle', cx: x, cy: y, r: r + 0.75, fill: 'surface' }, { type: 'group', part: 'mark', marks: sign }, hit];
};

/** Values above or under their points, the most telling first; what finds no place is in the tooltip and the table. */
const valueMarks = (waves: Wave[], room: Room, { format, wide, names, options: { width, fontFactor } }: Frame): Mark[] => {
  const rank = ({ state, last, series, point }: Wave): number => (state ? 0 : last ? 1 : series.points[0] === point ? 2 : 3);
  return [...waves].sort((a, b) => rank(a) - rank(b)).flatMap((wave) => {
    const { point, x, y, state, last } = wave;
    const text = format(point.value!);
    const size = state && wide && names.length === 0 ? (last ? 20 : 17) : 15;
    const half = textWidth(text, size, 700, fontFactor) / 2;
    const reach = state === 'selected' ? 5 : 0;
    const places = (halo?: 'surface'): TextMark[][] => {
      const at = (dx: number, dy: number): TextMark[] => [
        textMark(round(Math.min(Math.max(x + dx, half), width - half)), round(y + dy), text, size, {
          anchor: 'middle', weight: state ? 700 : 600, tabular: true, fill: state ? 'accent' : 'text', part: 'label', ...(halo && { halo }),
        }),
      ];
      const beside = half + 10 + reach;
      const over = [-13 - reach, 10 + reach + size * 0.8].flatMap((dy) => [0, -8, 8, -14, 14].map((dx) => at(dx, dy)));
      return [...over, at(beside, size * 0.36), at(-beside, size * 0.36)];
    };
    return room.place(places()) ?? (rank(wave) < 3 ? room.place(places('surface'), 'all') : undefined) ?? [];
  });
};

/** The other value of a wave with the sign of its origin, at the lower right of its point, else where there is room. */
const alternativeMarks = ({ point: { alternative }, x, y }: Wave, room: Room, { format, according, options: { fontFactor } }: Frame): Mark[] | undefined => {
  const { value, label, source } = alternative!;
  const text = according(format(value), label);
  for (const dy of [20.5, -16]) {
    for (const from of [x + 16.5, x - 26 - textWidth(text, 12.5, 400, fontFactor)]) {
      const placed = room.place([[textMark(round(from + 9.5), round(y + dy), text, 12.5, { fill: 'muted', part: 'label' })]]);
      if (placed) return [...originShape(source?.origin ?? 'complement', round(from), round(y + dy - 4.5), 'text'), ...placed];
    }
  }
  return undefined;
};

/** Each question under the run that answers it; undefined when one finds no place. */
const questionMarks = (waves: Wave[], room: Room, { endLines, options: { width, fontFactor: factor = 1 } }: Frame): Mark[] | undefined => {
  const marks: Mark[] = [];
  for (let index = 0; index < waves.length; ) {
    const from = index;
    const { question } = waves[from]!.point;
    while (index < waves.length && waves[index]!.point.question === question) index++;
    const run = waves.slice(from, index);
    // The last one is named beside its only point.
    if (question === undefined || (endLines.length && run.length === 1 && run[0]!.last)) continue;
    const [x1, x2] = [run[0]!.x, run.at(-1)!.x];
    const accent = run.some(({ state }) => state === 'highlight');
    const weight = accent ? 600 : 400;
    const lines = wrap(glue(question), Math.max(x2 - x1, 110), 13, { weight, factor, maxLines: 3 });
    const half = widest(lines, 13, weight, factor) / 2;
    const middle = round(Math.min(Math.max((x1 + x2) / 2, half), width - half));
    const foot = run.reduce((lowest, { y }) => Math.max(lowest, y), 0);
    const at = (y: number): TextMark[] =>
      lines.map((line, row) => textMark(middle, round(y + row * 18), line, 13, { anchor: 'middle', weight, fill: accent ? 'accent' : 'muted', part: 'label' }));
    const placed = room.place([at(foot + 30), at(foot + 46)]);
    if (!placed) return undefined;
    marks.push(...placed);
  }
  return marks;
};

/** Dotted verticals where the question changes; several series share one where they can. */
const breakLines = ({ joints, top, bottom }: Panel, several: boolean): Line[] => {
  const places: { line: Line; to: number }[] = [];
  for (const { from, to } of joints.filter(({ kind }) => kind === 'break').sort((a, b) => a.from.x - b.from.x)) {
    let place = places.find((each) => from.x < each.to);
    if (!place) {
      place = {
        line: { type: 'line', x1: 0, y1: several ? bottom : top, x2: 0, y2: several ? top : bottom, stroke: 'outline', strokeWidth: 1.25, dash: '2 4' },
        to: to.x,
      };
      places.push(place);
    }
    place.to = Math.min(place.to, to.x);
    const { line } = place;
    line.x1 = line.x2 = round((from.x + place.to) / 2);
    // Among several series the vertical keeps to those it breaks: another line may go on above or below.
    line.y1 = Math.min(line.y1, Math.max(top, Math.min(from.y, to.y) - 20));
    line.y2 = Math.max(line.y2, Math.min(bottom, Math.max(from.y, to.y) + 20));
  }
  return places.map(({ line }) => line);
};

/** "question différente" on each vertical; undefined when one finds no place. */
const breakWords = (lines: Line[], words: string, room: Room): Mark[] | undefined => {
  const marks: Mark[] = [];
  for (const { x1: x, y1, y2 } of lines) {
    const at = (y: number): TextMark[] =>
      words.split(' ').map((word, row) => textMark(x, round(y + row * 17), word, 12.5, { anchor: 'middle', weight: 600, part: 'label' }));
    const placed = room.place([at(y2 - 58), at((y1 + y2) / 2), at(y1 + 20)], 'soft');
    if (!placed) return undefined;
    marks.push({ type: 'rect', x: x - 40, y: placed[0]!.y - 15, width: 80, height: 40, fill: 'surface' }, ...placed);
  }
  return marks;
};

const joinMarks = (joints: Joint[], several: boolean): Mark[] =>
  [...joints].sort((a, b) => onTop(a.from) - onTop(b.from)).flatMap(({ from, to, kind }): Mark[] => {
    if (kind === 'break') return [];
    const accent = from.state && to.state;
    const stroke = accent ? 'accent' : several ? (from.state ? to.color : from.color) : kind === 'line' ? 'text' : 'outline';
    return [{ type: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke, strokeWidth: accent ? 2.75 : 2, ...(kind === 'dashes' && { dash: '4 4' }) }];
  });

/** Heights that the names of a column take. */
export const nameHeight = (lines: readonly string[]): number => Math.max(1, lines.length) * 17 + 3;

/** Ends of several lines: last value and name, in a column at the right, without overlaps. */
const endMarks = (ends: Wave[], { top, bottom }: Panel, { format, names, valueWidth, right, options: { fontFactor } }: Frame): Mark[] => {
  const x = right + 18;
  const blocks = ends.map(({ y, index }) => ({ middle: y, height: nameHeight(names[index]!) }));
  return spread(blocks, top - 3, bottom).flatMap((blockTop, at): Mark[] => {
    const { x: from, y, state, color, index, point } = ends[at]!;
    const style = { weight: state ? 700 : 600, fill: state ? 'accent' : 'text', part: 'label' } as const;
    const baseline = round(blockTop + 14);
    return [
      { type: 'line', x1: from + 9, y1: y, x2: x - 4, y2: baseline - 5, stroke: color, strokeWidth: 1 },
      textMark(x, baseline, ellipsis(format(point.value!), valueWidth, 15, 700, fontFactor), 15, { tabular: true, ...style }),
      ...names[index]!.map((line, row) => textMark(x + valueWidth + 6, baseline + row * 17, line, 13, style)),
    ];
  });
};

/** Marks of a plot; waves whose other value found no place; whether every question stands in the plot. */
export const drawPanel = (panel: Panel, frame: Frame): { marks: Mark[]; homeless: Wave[]; named: boolean } => {
  const { waves, joints, top, bottom, scaleY } = panel;
  const { wide, left, right, ticks, names, endLines, dense, options } = frame;
  const { width, lang, fontFactor: factor } = options;
  const several = names.length > 0;
  const edge = several ? right + 14 : width;
  const marks: Mark[] = [];
  const head = wide ? 6 : 16;
  // Wide plots have their scale at the left, where no value may stand.
  const from = wide ? left - 4 : 0;
  const room = createRoom({ x: from, y: top - head, width: edge - from, height: bottom - top + head }, factor);
  for (const { x, y, state } of waves) room.boxes.push(boxAround(x, y, state === 'selected' ? 11 : dense ? 2 : 8));
  for (const { from, to, kind } of joints) if (kind !== 'break') room.lines.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });

  const years = new Map<number, Set<number>>();
  for (const { point, x } of waves) {
    const year = Number(point.date.slice(0, 4));
    years.set(year, (years.get(year) ?? new Set<number>()).add(x));
  }
  const places = [...years].sort(([a], [b]) => a - b).map(([year, xs]) => ({ year, x: [...xs].reduce((sum, x) => sum + x, 0) / xs.size }));
  for (const { x, text } of yearLabels(places, 12.5, edge, factor)) {
    marks.push(textMark(round(x), bottom + 18, text, 12.5, { fill: 'muted', anchor: 'middle', tabular: true }));
  }

  const verticals = breakLines(panel, several);
  room.lines.push(...verticals.map((line) => ({ ...line, soft: true })));
  const known = waves.filter(({ point }) => point.value !== null);
  const end = known.at(-1);
  const labels: Mark[] = several ? endMarks(known.filter(({ last }) => last), panel, frame) : [];
  if (end && endLines.length) {
    const y = Math.min(end.y + 5, bottom - 6 - (endLines.length - 1) * 17);
    const fill = end.point.question !== undefined && end.state ? 'accent' : 'muted';
    const beside = endLines.map((line, row) => textMark(end.x + 15, round(y + row * 17), line, 13, { fill, part: 'label' }));
    labels.push(...(room.place([beside], 'all') ?? []));
  }
  // Among many lines a value in their midst would not say which is its own.
  labels.push(...valueMarks(several ? known.filter(({ last, state }) => !last && (state || names.length < 5)) : known, room, frame));
  const homeless = known.filter((wave) => {
    const placed = wave.point.alternative && alternativeMarks(wave, room, frame);
    labels.push(...(placed ?? []));
    return wave.point.alternative && !placed;
  });
  const breaks = wide && !several ? breakWords(verticals, texts[lang].sameAs, room) : undefined;
  const questions = breaks && questionMarks(known, room, frame);
  for (const { tick, text } of ticks) {
    const y = round(scaleY(tick));
    marks.push({ type: 'line', x1: left, y1: y, x2: right, y2: y, stroke: tick === 0 ? 'outline' : 'grid', strokeWidth: 1 });
    if (wide) marks.push(textMark(left - 8, y + 4, ellipsis(text, left - 8, 12.5, 400, factor), 12.5, { fill: 'muted', anchor: 'end' }));
    else if (tick !== 0) labels.push(...(room.place([[textMark(0, y - 4.5, text, 12.5, { fill: 'muted' })]]) ?? []));
  }
  marks.push(...verticals, ...(questions ? breaks! : []), ...joinMarks(joints, several), ...(questions ?? []));
  marks.push(...[...waves].sort((a, b) => onTop(a) - onTop(b)).flatMap((wave) => discMarks(wave, frame)), ...labels);
  return { marks, homeless, named: questions !== undefined };
};
