/** The shared examples: every one but those that stand for a fault or for nothing is drawn. */
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import type { Issue } from '../../src/data/issues.ts';
import { fixtures } from '../fixtures.ts';

describe.each(fixtures)('examples of <$tag>', (fixture) => {
  const { kind } = charts.find((chart) => chart.tag === fixture.tag)!;
  const parse = (input: unknown): { issues: Issue[]; empty: boolean; words: string } => {
    const issues: Issue[] = [];
    const data = kind.parse(input, { lang: 'fr', report: (issue) => issues.push(issue) });
    return { issues, empty: kind.isEmpty(data), words: JSON.stringify(kind.describe(data, 'fr')) };
  };

  it.each(['ownData', 'oneRow', 'longLabels', 'manyRows', 'rightToLeft'] as const)(
    '%s: drawn, without a fault',
    (name) => {
      if (fixture[name] === undefined) return expect(['impact-number']).toContain(fixture.tag);
      const { issues, empty } = parse(fixture[name]);
      expect(issues).toEqual([]);
      expect(empty).toBe(false);
    },
  );

  it('missingValues: drawn, and each lack is said, in the table or as a fault', () => {
    if (!fixture.missingValues)
      return expect(['impact-programme', 'impact-cycle', 'impact-number']).toContain(fixture.tag);
    const { issues, empty, words } = parse(fixture.missingValues);
    expect(empty).toBe(false);
    expect(issues.length > 0 || words.includes('null') || words.includes('manquante'), words).toBe(true);
  });
});
