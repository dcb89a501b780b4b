import { describe, expect, test } from 'vitest';
import { regions } from '../../src/charts/regions.ts';
import { parseRegions } from '../../src/data/regions.ts';
import { describeRegions } from '../../src/describe/regions.ts';
import { outlinesOf } from '../../src/geo/territories.ts';
import { layoutRegions } from '../../src/layout/regions.ts';
import { renderSvg } from '../../src/render.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Path } from '../../src/scene/types.ts';
import { assertScene, flatten, parsed, refusal, WIDTHS, words } from '../scene.ts';

const CODES = [
  ...Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).filter((code) => code !== '20'),
  '2A',
  '2B',
  '971',
  '972',
  '973',
  '974',
  '976',
];
const numbers = {
  geography: 'departements',
  heading: 'Exemple : une valeur fictive par département',
  metric: { key: 'v', label: 'Valeur fictive', unit: '%', scale: 'sequential' },
  rows: CODES.map((code, index) => ({ code, value: code === '23' ? null : (index * 37) % 101 })),
};
const categories = {
  geography: 'departements',
  rows: CODES.slice(0, 40).map((code, index) => ({
    code,
    value: ['Alpha', 'Bravo', 'Charlie'][index % 3],
    ...(code === '29' && { callout: 'Premier' }),
  })),
  points: [{ key: 'a', label: 'Rouen', lon: 1.1, lat: 49.44 }],
};

describe('before the outlines are there', () => {
  test('a chart of departements cannot be read, and says what it lacks', () => {
    expect(refusal(parseRegions, numbers)).toMatchObject({
      code: 'chunk',
      path: 'geography',
      message: 'geography: expected the outlines of the departements, found "none"',
    });
  });

  test('regions have nothing to wait for; departements do, once', async () => {
    expect(regions.prepare!({ rows: [] })).toBeUndefined();
    expect(regions.prepare!(null)).toBeUndefined();
    expect(regions.prepare!('text')).toBeUndefined();
    const preparing = regions.prepare!(numbers);
    expect(regions.prepare!(numbers)).toBe(preparing);
    await preparing;
    expect(outlinesOf('departements')).toBeDefined();
    expect(regions.prepare!(numbers)).toBeUndefined();
  });
});

describe('with the outlines', () => {
  test('101 departements, names from the outlines, absent ones missing, unknown ones reported', () => {
    const { data, issues } = parsed(parseRegions, {
      geography: 'departements',
      rows: [
        { code: '2a', value: 1 },
        { code: 75, value: 2 },
        { code: '20', value: 3 },
      ],
    });
    expect(issues.map(({ message }) => message)).toEqual([
      'rows[1].code: expected a code as text, found 75',
      'rows[2].code: expected a known code, found "20"',
    ]);
    expect(data.rows.slice(0, 2)).toEqual([
      { code: '2A', label: 'Corse-du-Sud', value: 1 },
      { code: '75', label: 'Paris', value: 2 },
    ]);
    expect(data.rows.length).toBe(101);
    expect(
      parsed(parseRegions, { geography: 'departements', scope: 'metropole', rows: [{ code: '75', value: 2 }] }).data
        .rows.length,
    ).toBe(96);
  });

  test.each(WIDTHS)('at %i: nothing on one another or outside, every departement and place reachable', (width) => {
    for (const input of [numbers, categories]) {
      const { data } = parsed(parseRegions, input);
      const scene = layoutRegions(data, { width, lang: 'fr' });
      assertScene(scene);
      expect(new Set(scene.targets.map(({ key }) => key))).toEqual(
        new Set([...CODES, ...data.points.map(({ key }) => key)]),
      );
    }
  });

  test('Paris and its neighbours are drawn a second time, enlarged, and pointed at there', () => {
    const scene = layoutRegions(parsed(parseRegions, numbers).data, { width: 672, lang: 'fr' });
    const drawn = (code: string): Path[] =>
      flatten(scene.marks).flatMap(({ mark }) => (mark.type === 'path' && mark.key === code ? [mark] : []));
    expect(['75', '92', '93', '94', '77'].map((code) => drawn(code).length)).toEqual([2, 2, 2, 2, 1]);
    expect(words(scene)).toContain('Paris et petite couronne');
    const paris = scene.targets.find(({ key }) => key === '75')!;
    expect(drawn('75').map(({ d }) => d)).toContain((paris.outline as Path).d);
    expect(paris.box.x).toBeLessThan(100);
  });

  test('words speak of departements', () => {
    expect(describeRegions(parsed(parseRegions, categories).data, 'fr').summary).toBe(
      'Alpha\u202F: 14\u00A0départements. Bravo\u202F: 13\u00A0départements. Charlie\u202F: 13\u00A0départements. Valeur manquante\u202F: Corse-du-Sud, Haute-Corse et 59 autres. Lieu\u202F: 1.',
    );
    expect(words(layoutRegions(parsed(parseRegions, numbers).data, { width: 320, lang: 'fr' }))).toContain(
      '1\u00A0département',
    );
  });

  test('in Node the outlines are waited for', async () => {
    expect(await renderSvg('impact-map', { data: numbers })).toContain('Paris et petite couronne');
  });

  test('picture', async () => {
    const { data } = parsed(parseRegions, numbers);
    await expect(
      sceneToString(layoutRegions(data, { width: 672, lang: 'fr' }), { title: data.heading! }),
    ).toMatchFileSnapshot('../snapshots/impact-map-departements-672-light.svg');
    await expect(
      sceneToString(layoutRegions(data, { width: 320, lang: 'fr' }), { title: data.heading!, theme: 'dark' }),
    ).toMatchFileSnapshot('../snapshots/impact-map-departements-320-dark.svg');
  });
});
