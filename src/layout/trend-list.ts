/** What stands under the plot of a trend: the questions with their years, and what its dashes, hatches and signs mean. */
import { formatList } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Mark } from '../scene/types.ts';
import { textMark, textWidth, wrap } from './text.ts';
import type { LayoutOptions } from './types.ts';

export interface QuestionGroup {
  question: string;
  /** In order of time. */
  years: Set<number>;
  highlighted: boolean;
}

/** Questions listed at most; the table holds them all. */
const MAX_QUESTIONS = 8;

/** Questions in order of time, "question différente" written between two. Returns the height of the picture with them. */
export const questionList = (groups: readonly QuestionGroup[], marks: Mark[], top: number, { width, lang, fontFactor: factor = 1 }: LayoutOptions): number => {
  let y = top + 7;
  const words = texts[lang].sameAs;
  const dotted = (x1: number, x2: number): Mark => ({ type: 'line', x1, y1: y - 3, x2, y2: y - 3, stroke: 'outline', strokeWidth: 1.25, dash: '2 4', part: 'legend' });
  groups.slice(0, MAX_QUESTIONS).forEach(({ question, years, highlighted }, index) => {
    y += 18;
    if (index > 0) {
      const end = Math.ceil(42 + textWidth(words, 12.5, 600, factor));
      marks.push(dotted(0, 26), textMark(34, y + 1.5, words, 12.5, { weight: 600, part: 'legend' }), dotted(end, Math.max(end, width)));
      y += 24;
    }
    const all = [...years];
    const named = all.length > 4 ? `${all[0]}-${all.at(-1)}` : formatList(all.map(String), lang);
    marks.push(textMark(0, y, named, 13.5, { weight: 600, tabular: true, fill: highlighted ? 'accent' : 'text', part: 'legend' }));
    for (const line of wrap(question, width, 13, { factor, maxLines: 4 })) {
      y += 18;
      marks.push(textMark(0, y, line, 13, { fill: highlighted ? 'accent' : 'muted', part: 'legend' }));
    }
  });
  return groups.length ? y + 5 : top;
};

/** One line of explanation: a sign, 26 wide at most, then words. */
export interface Explanation {
  sign: (baseline: number) => Mark[];
  text: string;
  fill?: 'warning';
}

/** Returns the height of the picture with the explanations. */
export const explanationList = (items: readonly Explanation[], marks: Mark[], top: number, { width, fontFactor: factor = 1 }: LayoutOptions): number => {
  let y = top + 22;
  for (const { sign, text, fill = 'muted' } of items) {
    marks.push(...sign(y));
    for (const line of wrap(text, width - 34, 12.5, { factor, maxLines: 3 })) {
      marks.push(textMark(34, y, line, 12.5, { fill, part: 'legend' }));
      y += 17;
    }
    y += 3;
  }
  return items.length ? y - 15 : top;
};
