import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/data/values.ts';
import { regionsOutlines } from '../../src/geo/regions-outlines.ts';

describe('compareNames', () => {
  test('puts the regions in the order of a French dictionary, as the browser’s own collation does', () => {
    const names = regionsOutlines.shapes.map(([, name]) => name);
    expect([...names].sort(compareNames)).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
    expect(names.length).toBeGreaterThan(17);
  });

  test('lets accents and case decide only between names that are alike without them', () => {
    expect(['zoé', 'Évry', 'evry', 'Etampes', 'ÉTAMPES', 'abc'].sort(compareNames)).toEqual([
      'abc',
      'Etampes',
      'ÉTAMPES',
      'evry',
      'Évry',
      'zoé',
    ]);
    expect(compareNames('Île', 'Île')).toBe(0);
  });
});
