/**
 * No value without a source: every number of a built-in finding stands in FACTS.md, in the section of its origin and beside
 * its year, or in the regional statistics.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { isRecord } from '../records.ts';

const facts = readFileSync(new URL('../facts/FACTS.md', import.meta.url), 'utf8').replace(/[\u00A0\u202F]/g, ' ');
const [, section1 = '', section2 = ''] = facts.split(/^## \d\. /m);
const regions = JSON.parse(readFileSync(new URL('../../scripts/data/regions.json', import.meta.url), 'utf8')) as {
  regions: Record<string, number | string>[];
};

interface Value {
  path: string;
  value: number;
  years: string[];
  origins: string[];
}

// What the note itself says, where FACTS.md sums it up.
const notes = ['note-dates.txt', 'note-models.txt']
  .map((name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
  .join('\n');

/** Every French text of a finding; addresses are not words. */
const frenchOf = (item: unknown): string[] =>
  Array.isArray(item)
    ? item.flatMap(frenchOf)
    : isRecord(item)
      ? Object.entries(item).flatMap(([name, value]) =>
          name === 'fr' && typeof value === 'string' ? [value] : frenchOf(value),
        )
      : [];

const yearsIn = (value: unknown): string[] =>
  typeof value === 'number' || typeof value === 'string'
    ? (String(value).match(/\b(?:19|20)\d\d\b/g) ?? [])
    : isRecord(value)
      ? Object.values(value).flatMap(yearsIn)
      : [];

const originsIn = (source: unknown): string[] =>
  Array.isArray(source)
    ? source.flatMap(originsIn)
    : isRecord(source) && typeof source['origin'] === 'string'
      ? [source['origin']]
      : [];

/** Fields whose numbers are drawn or written as data. */
const NUMERIC = new Set(['value', 'count', 'base']);

/** Every number of a finding with the years and origins said of it, its own or inherited. */
const valuesOf = (
  item: unknown,
  path = '',
  inherited: { years: string[]; origins: string[] } = { years: [], origins: [] },
): Value[] => {
  if (Array.isArray(item)) return item.flatMap((each, index) => valuesOf(each, `${path}[${index}]`, inherited));
  if (!isRecord(item)) return [];
  const own = originsIn(item['source']);
  const years = [
    ...yearsIn(item['year']),
    ...yearsIn(item['date']),
    ...yearsIn(isRecord(item['source']) ? item['source']['date'] : undefined),
  ];
  const said = { years: years.length ? years : inherited.years, origins: own.length ? own : inherited.origins };
  return Object.entries(item).flatMap(([name, value]) => {
    if (NUMERIC.has(name) && typeof value === 'number') return [{ path: `${path}.${name}`, value, ...said }];
    return name === 'source' ? [] : valuesOf(value, `${path}.${name}`, said);
  });
};

/** Lines of FACTS.md that hold the number, whole. */
const linesWith = (text: string, value: number): string[] => {
  const written = String(value).replace('.', '[.,]');
  return text.split('\n').filter((line) => new RegExp(`(?<![\\d.,])${written}(?![\\d]|[.,]\\d)`).test(line));
};

const findings = charts.flatMap(({ tag, findings: all }) =>
  Object.entries(all).map(([key, finding]) => ({ tag, key, finding })),
);

describe.each(findings)('$tag, $key', ({ key, finding }) => {
  const values = valuesOf(finding);

  it.runIf(values.length > 0 && !key.startsWith('regions-context'))(
    'has only numbers of FACTS.md, of the same origin and year',
    () => {
      for (const { path, value, years, origins } of values) {
        const lines = [
          ...(origins.length === 0 || origins.includes('note') ? linesWith(section1, value) : []),
          ...(origins.includes('complement') ? linesWith(section2, value) : []),
          // The base of a note's study is a complement of its own (42 foundations).
          ...(path.endsWith('.base') ? linesWith(section2, value) : []),
        ];
        expect(lines, `${path}: ${value} is in no line of FACTS.md of its origin`).not.toEqual([]);
        const dated =
          years.length === 0 ||
          path.endsWith('.base') ||
          lines.some((line) => years.some((year) => line.includes(year)));
        expect(
          dated,
          `${path}: ${value} stands in FACTS.md beside no year of ${years.join(', ')}: ${lines.join(' / ')}`,
        ).toBe(true);
      }
    },
  );

  it.runIf(key.startsWith('regions-context'))('has the numbers of the regional statistics', () => {
    const rows = (finding as { rows: { code: string; value: number }[] }).rows;
    expect(rows.length).toBe(18);
    for (const { code, value } of rows) {
      const region = regions.regions.find((each) => each['code'] === code)!;
      expect(Object.values(region), code).toContain(value);
    }
  });

  it('writes no number in its French words that FACTS.md, the note’s passages or the statistics do not hold', () => {
    // Computed from the values themselves: the sum of several answers, and the 100 % that it exceeds.
    const sum = values.reduce((total, { value }) => total + value, 0);
    const known = `${facts}\n${notes}\n${JSON.stringify(regions)}\n${sum} 100`;
    for (const text of frenchOf(finding)) {
      for (const [number] of text.replace(/[\u00A0\u202F ](?=\d{3}(?!\d))/g, '').matchAll(/\d+(?:[.,]\d+)?/g)) {
        expect(linesWith(known, Number(number.replace(',', '.'))), `${number} in “${text}”`).not.toEqual([]);
      }
    }
  });

  it('says where it comes from, in every source', () => {
    const sources = [(finding as { source?: unknown }).source].flat();
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(originsIn(source).length).toBe(1);
  });
});

it('weights of the levers, which the note does not give, are said to be an interpretation', () => {
  const levers = findings.find(({ key }) => key === 'levers')!.finding as { positions: { source: unknown }[] };
  for (const { source } of levers.positions) expect(originsIn(source)).toEqual(['interpretation']);
});
