/** What the findings of models put between « » or give as descriptions is in the note, word for word. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cycleChart } from '../../src/charts/cycle.ts';
import { matrixChart } from '../../src/charts/matrix.ts';
import { programmeChart } from '../../src/charts/tree.ts';

/** One apostrophe, one space, no colon's own space: what typography changes does not count. */
const plain = (text: string): string =>
  text
    .replace(/’/g, "'")
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
const note = plain(readFileSync(new URL('../note-models.txt', import.meta.url), 'utf8'));

/** French texts of a finding by path. */
const frenchTexts = (value: unknown, path = ''): [string, string][] => {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (key === 'fr' && typeof inner === 'string') return [[path, inner]];
    return frenchTexts(inner, here);
  });
};
/** Outermost quotations of a text. */
const quotations = (text: string): string[] => {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  [...text].forEach((letter, index) => {
    if (letter === '«' && depth++ === 0) start = index + 1;
    if (letter === '»' && --depth === 0) found.push([...text].slice(start, index).join(''));
  });
  return found;
};

const findings = [programmeChart, matrixChart, cycleChart].flatMap(({ findings: all }) => Object.entries(all));
const TITLE = 'faire alliance';
// Words of other bodies, not of the note: what the chart says of its own reading.
const OURS = new Set(['pouvoirs publics', 'système politique', TITLE]);

test.each(findings)('%s: quotations are the note’s', (_, finding) => {
  for (const [path, text] of frenchTexts(finding)) {
    if (/(^|\.)source(\.|$)/.test(path)) continue;
    for (const quotation of quotations(text)) {
      if (!OURS.has(quotation.trim())) expect(note, path).toContain(plain(quotation));
    }
  }
});

test.each(Object.entries(cycleChart.findings))('%s: each step says the note’s own words', (_, finding) => {
  for (const [path, text] of frenchTexts(finding)) {
    if (path.endsWith('.description')) expect(note, path).toContain(plain(text.replace(/^« | »$/g, '')));
  }
});

test('the impacts and the objectives are the note’s', () => {
  const cells = frenchTexts(matrixChart.findings['objectives']).filter(([path]) => path.includes('.cells.'));
  expect(cells).toHaveLength(7);
  for (const [path, text] of cells) expect(note, path).toContain(plain(text));
});

test('what changes from and to is the note’s', () => {
  const cells = frenchTexts(matrixChart.findings['paradigm-shift'])
    .filter(([path]) => path.includes('.cells.'))
    .map(([, text]) => plain(text));
  expect(cells).toHaveLength(6);
  for (let index = 0; index < cells.length; index += 2)
    expect(note).toContain(`Passer de ${cells[index]!} à ${cells[index + 1]!}`);
});

test('what the programme lists under its angles is the note’s', () => {
  const texts = frenchTexts(programmeChart.findings['programme']);
  const items = texts
    .filter(([path]) => /children\.1\.children\.0\.children\.\d\.label/.test(path))
    .map(([, text]) => text);
  expect(items).toHaveLength(6);
  for (const item of items) expect(note).toContain(item);
  for (const said of [
    'étude IMPACT-Territoire',
    'étude IMPACT-Sectorielle',
    '13 rapports régionaux',
    '10 webinaires prospectifs en 2022',
    'lus de 600 études de cas recensent',
    '21 études',
  ])
    expect(note).toContain(said);
  expect(texts.find(([path]) => path === 'root.children.2.description')?.[1]).toSatisfy((text: string) =>
    note.includes(plain(text)),
  );
});

test.each(findings)('%s: headings have at most 100 signs, in both languages', (_, finding) => {
  const { heading } = finding as { heading: Record<'fr' | 'en', string> };
  for (const text of [heading.fr, heading.en]) expect(text.length).toBeLessThanOrEqual(100);
});
