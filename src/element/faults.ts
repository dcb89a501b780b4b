/** What is wrong, or not there, in words. Loaded with the first fault: a page whose data is in order does without. */
import type { Issue } from '../data/issues.ts';
import { locateJson } from '../data/json.ts';
import { withoutControls } from '../data/read.ts';
import type { Lang } from '../data/types.ts';
import { expectedText } from '../i18n/expected.ts';

const words = {
  fr: {
    error: 'Les données n’ont pas pu être lues',
    kept: 'Les nouvelles données n’ont pas pu être lues\u202F: le graphique précédent reste affiché.',
    where: 'Où\u202F: ',
    received: 'Reçu\u202F: ',
    expected: 'Attendu\u202F: ',
    nothing: 'rien',
    empty: 'Aucune donnée à afficher',
    noRows: 'Les données ne contiennent aucune ligne.',
    waits: 'Ce graphique attend des données\u202F: attribut data, src ou finding.',
    quote: (text: string) => `«\u202F${text}\u202F»`,
    place: (path: string) => path.replace(/^line (\d+), column (\d+)$/, 'ligne $1, colonne $2'),
    warning: (path: string, received: string, expected: string) =>
      `${path}\u202F: ${received}, attendu\u202F: ${expected}`,
    more: (count: number) => `et ${count} autre${count > 1 ? 's' : ''} anomalie${count > 1 ? 's' : ''}`,
  },
  en: {
    error: 'The data could not be read',
    kept: 'The new data could not be read: the previous chart stays.',
    where: 'Where: ',
    received: 'Found: ',
    expected: 'Expected: ',
    nothing: 'nothing',
    empty: 'No data to show',
    noRows: 'The data holds no row.',
    waits: 'This chart waits for data: attribute data, src or finding.',
    quote: (text: string) => `“${text}”`,
    place: (path: string) => path,
    warning: (path: string, received: string, expected: string) => `${path}: ${received}, expected: ${expected}`,
    more: (count: number) => `and ${count} more`,
  },
};

// Data may be nested deeper than JSON can be written, or hold itself.
const written = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
};

const received = (value: unknown, lang: Lang): string => {
  const w = words[lang];
  if (value === undefined) return w.nothing;
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : written(value);
  const cut = withoutControls(text.length > 80 ? `${text.slice(0, 80)}…` : text);
  return typeof value === 'string' ? w.quote(cut) : cut;
};

/** The issue as events and panel give it: broken JSON with its line and column. */
export const complete: (issue: Issue) => Issue = locateJson;

/** A title, then pairs of a name and its value. */
export interface PanelWords {
  title: string;
  lines: [name: string, value: string][];
}

/** @param kept - The last good chart stays. */
export const errorWords = (issue: Issue, kept: boolean, lang: Lang): PanelWords => {
  const w = words[lang];
  const { path, value, expected } = complete(issue);
  const lines: [string, string][] = [
    [w.where, withoutControls(w.place(path))],
    [w.received, received(value, lang)],
    [w.expected, expectedText(expected, lang)],
  ];
  return { title: kept ? w.kept : w.error, lines: lines.filter(([, text]) => text) };
};

/** @param waits - No data was given; else the data holds nothing to draw. */
export const emptyWords = (waits: boolean, lang: Lang): PanelWords => {
  const w = words[lang];
  return { title: w.empty, lines: [['', waits ? w.waits : w.noRows]] };
};

/** Faults that did not stop the chart: the first three in words, the rest counted. */
export const warningWords = (issues: readonly Issue[], lang: Lang): string[] => {
  const w = words[lang];
  const lines = issues
    .slice(0, 3)
    .map(({ path, value, expected }) =>
      w.warning(withoutControls(path), received(value, lang), expectedText(expected, lang)),
    );
  return issues.length > 3 ? [...lines, w.more(issues.length - 3)] : lines;
};
