import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRows } from '../../src/charts/from-rows.ts';
import { mapChart, regions } from '../../src/charts/regions.ts';
import { parseRegions, type RegionsInput } from '../../src/data/regions.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeRegions } from '../../src/describe/regions.ts';
import { toJson } from '../../src/export/json.ts';
import type { ChartView } from '../../src/export/view.ts';
import { regionalReports } from '../../src/findings/regional-reports.ts';
import {
  regionsContext,
  regionsContextEpci,
  regionsContextInhabitantsPerEpci,
  regionsContextPopulation,
} from '../../src/findings/regions-context.ts';
import { layoutRegions } from '../../src/layout/regions.ts';
import type { LayoutOptions } from '../../src/layout/types.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Path, Scene } from '../../src/scene/types.ts';
import { assertScene, flatten, parsed, refusal, texts, WIDTHS, words } from '../scene.ts';

const read = (input: unknown, lang: Lang = 'fr') => parsed(parseRegions, input, lang).data;
const draw = (input: unknown, options: Partial<LayoutOptions> = {}): Scene =>
  layoutRegions(read(input, options.lang), { width: 672, lang: 'fr', ...options });
const said = (input: unknown, lang: Lang = 'fr'): string => describeRegions(read(input, lang), lang).summary;
const pathsOf = (scene: Scene, key: string): Path[] =>
  flatten(scene.marks)
    .map(({ mark }) => mark)
    .filter((mark): mark is Path => mark.type === 'path' && mark.key === key);
const long = (word: string): string =>
  `${`${word} dont le nom est si long qu’il ne tient sur aucune ligne `.repeat(8)}fin`;

const CODES = '01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' ');
const rowsOf = (value: (index: number) => unknown, more: (code: string) => object = () => ({})): object[] =>
  CODES.map((code, index) => ({ code, value: value(index), ...more(code) }));
const { regions: statistics } = JSON.parse(
  readFileSync(new URL('../../scripts/data/regions.json', import.meta.url), 'utf8'),
) as {
  regions: {
    code: string;
    communesPour100000Hab: number;
    population: number;
    epci: number;
    habitantsParEpci: number;
  }[];
};

describe('what is read', () => {
  test('all 18 regions: those of the data first, the others as missing values', () => {
    const { data, issues } = parsed(parseRegions, {
      rows: [
        { code: '28', value: 3 },
        { code: 'PACA', value: 4.5, label: 'Sud' },
      ],
    });
    expect(issues).toEqual([]);
    expect(data.rows.slice(0, 2)).toEqual([
      { code: '28', label: 'Normandie', value: 3 },
      { code: '93', label: 'Sud', value: 4.5 },
    ]);
    expect(data.rows.length).toBe(18);
    expect(data.rows.slice(2).every(({ value }) => value === null)).toBe(true);
    expect(data.rows.map(({ code }) => code).sort()).toEqual(CODES);
  });

  test('no rows and no points: nothing to draw, no fault', () => {
    const { data, issues } = parsed(parseRegions, { rows: [] });
    expect([data.rows, data.points, issues, regions.isEmpty(data)]).toEqual([[], [], [], true]);
  });

  test('points alone are enough', () => {
    const data = read({ points: [{ label: 'Rennes', lon: -1.68, lat: 48.11 }] });
    expect(data.points).toEqual([{ key: 'Rennes', label: 'Rennes', lon: -1.68, lat: 48.11 }]);
    expect(regions.isEmpty(data)).toBe(false);
  });

  test('without a metric, numbers are a sequential scale and texts are categories in the order seen', () => {
    expect(read({ unit: '%', rows: [{ code: '28', value: 3 }] }).metric).toEqual({
      label: '%',
      unit: '%',
      scale: 'sequential',
      midpoint: 0,
      categories: [],
    });
    expect(
      read({
        rows: [
          { code: '28', value: 'oui' },
          { code: '53', value: 'non' },
          { code: '11', value: 'oui' },
        ],
      }).metric,
    ).toMatchObject({
      scale: 'categories',
      categories: [
        { key: 'oui', label: 'oui', missing: false },
        { key: 'non', label: 'non', missing: false },
      ],
    });
  });

  test('scope metropole: 13 regions, overseas rows and places are left aside', () => {
    const data = read({
      scope: 'metropole',
      rows: rowsOf((index) => index),
      points: [{ label: 'Saint-Denis', lon: 55.45, lat: -20.88 }],
    });
    expect(data.rows.map(({ code }) => code)).toEqual(CODES.slice(5));
    expect(data.points).toEqual([]);
  });

  test('codes named like an object’s own are unknown codes, and pollute nothing', () => {
    const { data, issues } = parsed(
      parseRegions,
      JSON.parse(
        '{"rows":[{"code":"28","value":1},{"code":"__proto__","value":2},{"code":"constructor","value":3}],"__proto__":{"polluted":1}}',
      ),
    );
    expect(issues.map(({ message }) => message)).toEqual([
      'rows[1].code: expected a known code, found "__proto__"',
      'rows[2].code: expected a known code, found "constructor"',
    ]);
    expect(data.rows.length).toBe(18);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each<[string, unknown, string, string]>([
    ['a text', 'x', '', 'expected an object, found "x"'],
    ['no rows', {}, 'rows', 'rows: expected an array, found undefined'],
    ['rows that are an object', { rows: { 28: 1 } }, 'rows', 'rows: expected an array, found an object'],
    ['a row that is a number', { rows: [3] }, 'rows[0]', 'rows[0]: expected an object, found 3'],
    [
      'a text among numbers',
      {
        rows: [
          { code: '28', value: 1 },
          { code: '53', value: 'abc' },
        ],
      },
      'rows[1].value',
      'rows[1].value: expected a number or null, found "abc"',
    ],
    [
      'an object as a value',
      { rows: [{ code: '28', value: {} }] },
      'rows[0].value',
      'rows[0].value: expected a number or null, found an object',
    ],
    [
      'a text where the metric is sequential',
      { metric: { key: 'v', label: 'V', scale: 'sequential' }, rows: [{ code: '28', value: '12' }] },
      'rows[0].value',
      'rows[0].value: expected a number or null, found "12"',
    ],
    ['a metric that is a text', { metric: 'v', rows: [] }, 'metric', 'metric: expected an object, found "v"'],
    ['points that are a number', { rows: [], points: 3 }, 'points', 'points: expected an array, found 3'],
  ])('refused: %s', (_, input, path, message) => {
    expect(refusal(parseRegions, input)).toMatchObject({ code: 'invalid-data', fatal: true, path, message });
  });

  test('refused: more than 100,000 rows', () => {
    expect(
      refusal(parseRegions, { rows: Array.from({ length: 100_001 }, () => ({ code: '28', value: 1 })) }),
    ).toMatchObject({
      code: 'too-large',
      path: 'rows',
    });
  });

  test.each<[string, object, string[]]>([
    [
      'a number as a code',
      {
        rows: [
          { code: 28, value: 1 },
          { code: 1, value: 2 },
        ],
      },
      ['rows[0].code: expected a code as text, found 28', 'rows[1].code: expected a code as text, found 1'],
    ],
    ['an unknown code', { rows: [{ code: '97', value: 1 }] }, ['rows[0].code: expected a known code, found "97"']],
    ['no code', { rows: [{ value: 1 }] }, ['rows[0].code: expected a known code, found undefined']],
    [
      'one region twice',
      {
        rows: [
          { code: '28', value: 1 },
          { code: 'Normandie', value: 2 },
        ],
      },
      ['rows[1]: expected a unique key, found "28"'],
    ],
    [
      '1e400',
      {
        rows: [
          { code: '28', value: Infinity },
          { code: '53', value: 1 },
        ],
      },
      ['rows[0].value: expected a finite number, found Infinity'],
    ],
    [
      'an unknown category',
      {
        metric: { key: 'v', label: 'V', scale: 'categories', categories: [{ key: 'a', label: 'A' }] },
        rows: [{ code: '28', value: 'b' }],
      },
      ['rows[0].value: expected a known key, found "b"'],
    ],
    [
      'a scale that is no word',
      { metric: { key: 'v', label: 'V', scale: 'log' }, rows: [] },
      ['metric.scale: expected one of sequential, diverging, categories, found "log"'],
    ],
    [
      'one class',
      { metric: { key: 'v', label: 'V', scale: 'sequential', classes: 1 }, rows: [] },
      ['metric.classes: expected 2 to 7 classes, or the breaks between them, found 1'],
    ],
    [
      'breaks that fall',
      { metric: { key: 'v', label: 'V', scale: 'sequential', classes: [3, 2] }, rows: [] },
      ['metric.classes: expected 2 to 7 classes, or the breaks between them, found an array'],
    ],
    [
      'seven breaks',
      { metric: { key: 'v', label: 'V', scale: 'sequential', classes: [1, 2, 3, 4, 5, 6, 7] }, rows: [] },
      ['metric.classes: expected 2 to 7 classes, or the breaks between them, found an array'],
    ],
    [
      'a geography that is no word',
      { geography: 'communes', rows: [] },
      ['geography: expected one of regions, departements, found "communes"'],
    ],
    [
      'a link that is a script',
      { rows: [{ code: '28', value: 1, url: 'javascript:alert(1)' }] },
      ['rows[0].url: expected an http, https, mailto or relative address, found "javascript:alert(1)"'],
    ],
    [
      'a place without a latitude',
      { rows: [], points: [{ label: 'A', lon: 2 }] },
      ['points[0]: expected a place on the map, found "2, NaN"'],
    ],
    [
      'a place with a text for a longitude',
      { rows: [], points: [{ label: 'A', lon: '2,35', lat: 48 }] },
      [
        'points[0].lon: expected a finite number, found "2,35"',
        'points[0]: expected a place on the map, found "NaN, 48"',
      ],
    ],
    [
      'a place in London',
      { rows: [], points: [{ label: 'London', lon: -0.13, lat: 51.51 }] },
      ['points[0]: expected a place on the map, found "-0.13, 51.51"'],
    ],
    [
      'a place keyed as a region',
      { rows: [{ code: '28', value: 1 }], points: [{ key: '28', label: 'A', lon: 2, lat: 48 }] },
      ['points[0].key: expected a key used once, found "28"'],
    ],
  ])('reported: %s', (_, input, messages) => {
    const { issues } = parsed(parseRegions, input);
    expect(issues.map((issue) => issue.message)).toEqual(messages);
    expect(issues.every(({ fatal }) => !fatal)).toBe(true);
  });

  test('reported, and drawn all the same: the last of two rows wins, an unknown category is missing', () => {
    expect(
      read({
        rows: [
          { code: '28', value: 1 },
          { code: 'Normandie', value: 2 },
        ],
      }).rows[0],
    ).toEqual({ code: '28', label: 'Normandie', value: 2 });
    expect(read({ rows: [{ code: 28, value: 1 }] }).rows[0]!.code).toBe('28');
    expect(
      read({ metric: { scale: 'categories', categories: [{ key: 'a' }] }, rows: [{ code: '28', value: 'b' }] }).rows[0]!
        .value,
    ).toBeNull();
    expect(
      read({ rows: [{ code: '28', value: 1 }], points: [{ key: '28', label: 'A', lon: 2, lat: 48 }] }).points[0]!.key,
    ).toBe('points[0]');
  });

  test('a value that has no words is no category: Infinity, an object, an object without toString', () => {
    for (const value of [JSON.parse('1e400'), JSON.parse('-1e400'), {}, [], JSON.parse('{"toString": null}')]) {
      const { metric, rows } = read({ metric: { scale: 'categories' }, rows: [{ code: '28', value }] });
      expect(metric.categories).toEqual([]);
      expect(rows[0]!.value).toBeNull();
    }
  });

  test('an exported JSON is data again, without a fault', () => {
    for (const finding of [regionalReports, regionsContext]) {
      const data = read(finding);
      const frame = {
        heading: data.heading!,
        summary: data.summary!,
        generated: '',
        note: data.note!,
        sources: data.sources,
      };
      const again = parsed(parseRegions, JSON.parse(toJson({ data, frame } as unknown as ChartView)));
      expect(again.issues).toEqual([]);
      expect(again.data).toEqual(data);
    }
  });

  test('CSV: French numbers, texts as categories, rows with a longitude as places', () => {
    const csv = fromRows['regions']!([
      { code: '1', value: '8,3' },
      { code: '53', value: '' },
      { code: 'PACA', value: '1 000,5' },
    ]);
    expect(read(csv).rows.slice(0, 3)).toEqual([
      { code: '01', label: 'Guadeloupe', value: 8.3 },
      { code: '53', label: 'Bretagne', value: null },
      { code: '93', label: 'Provence-Alpes-Côte d’Azur', value: 1000.5 },
    ]);
    const mixed = read(
      fromRows['regions']!([
        { code: '28', value: 'oui', label: '', lon: '', lat: '' },
        { code: '', label: 'Rennes', value: 'Siège', lon: '-1,68', lat: '48,11' },
      ]),
    );
    expect(mixed.metric.categories.map(({ key }) => key)).toEqual(['oui']);
    expect(mixed.points).toEqual([{ key: 'Rennes', label: 'Rennes', lon: -1.68, lat: 48.11, category: 'Siège' }]);
    expect(fromRows['regions']!([{ code: '2A', value: '1' }])).toMatchObject({ geography: 'departements' });
  });
});

describe('findings', () => {
  test.each(Object.entries(mapChart.findings))(
    '%s is read without a fault in both languages, with a source on each value',
    (_, finding) => {
      for (const lang of ['fr', 'en'] as const) {
        const { data, issues } = parsed(parseRegions, finding, lang);
        expect(issues).toEqual([]);
        expect(data.heading!.length).toBeLessThanOrEqual(100);
        expect(data.rows.map(({ code }) => code).sort()).toEqual(CODES);
        expect(describeRegions(data, lang).rows.every(({ source, origin }) => source !== null && origin !== null)).toBe(
          true,
        );
      }
    },
  );

  test.each([
    ['communes per 100,000 inhabitants', regionsContext, 'communesPour100000Hab'],
    ['population', regionsContextPopulation, 'population'],
    ['EPCI', regionsContextEpci, 'epci'],
    ['inhabitants per EPCI', regionsContextInhabitantsPerEpci, 'habitantsParEpci'],
  ] as const)('context: %s are those of regions.json', (_, finding, field) => {
    expect(finding.rows.map(({ code, value }) => [code, value])).toEqual(
      statistics.map((row) => [row.code, row[field]]),
    );
  });

  test('context is said to be context, and not a result, in both languages', () => {
    for (const [key, finding] of Object.entries(mapChart.findings)) {
      if (!key.startsWith('regions-context')) continue;
      expect(read(finding).note).toMatch(
        /^Statistique publique donnée pour contexte\u202F: ce n’est pas un résultat du programme IMPACT\./,
      );
      expect(read(finding, 'en').note).toMatch(
        /^Public statistics given as context: not a result of the IMPACT programme\./,
      );
      expect(read(finding).sources.map(({ origin }) => origin)).toEqual(['complement']);
      expect(read(finding).rows.find(({ code }) => code === '06')!.note).toBe('Population de 2017.');
    }
  });

  test('the headings of the context state its ends', () => {
    const at = (finding: RegionsInput, code: string): unknown => finding.rows.find((row) => row.code === code)!.value;
    expect(read(regionsContext).heading).toBe(
      'La Bourgogne-Franche-Comté compte 131,5 communes pour 100\u202F000 habitants, l’Île-de-France 10,2',
    );
    expect([at(regionsContext, '27'), at(regionsContext, '11')]).toEqual([131.5, 10.2]);
    expect(read(regionsContextPopulation).heading).toBe(
      'L’Île-de-France compte 12\u202F463\u202F067 habitants, Mayotte 256\u202F518',
    );
    expect([at(regionsContextPopulation, '11'), at(regionsContextPopulation, '06')]).toEqual([12_463_067, 256_518]);
    expect([at(regionsContextEpci, '84'), at(regionsContextEpci, '02')]).toEqual([164, 3]);
    expect([at(regionsContextInhabitantsPerEpci, '11'), at(regionsContextInhabitantsPerEpci, '94')]).toEqual([
      239_674, 18_710,
    ]);
  });

  test('reports: three dated with their page, ten undated, five overseas outside, seven places of the note', () => {
    const data = read(regionalReports);
    expect(
      data.rows
        .filter(({ value }) => value === 'dated')
        .map(({ code, callout, source, note }) => [
          code,
          callout,
          source!.date,
          source!.url,
          source!.origin,
          source!.caveat,
          note,
        ]),
    ).toEqual([
      [
        '76',
        '1er rapport',
        '2019-11-21',
        'https://lerameau.fr/voyage-detude-en-occitanie-acte-2',
        'complement',
        'Année déduite.',
        '82\u202F% des habitants demandent un «\u202Fdevoir d’alliances\u202F»\u202F; 49\u202F% trouvent que les acteurs ne sont pas assez mobilisés.',
      ],
      [
        '28',
        '11e rapport',
        '2020-11-26',
        'https://lerameau.fr/11eme-rapport-regional-de-lobservatoire-des-partenariats-normandie',
        'complement',
        'Année déduite.',
        undefined,
      ],
      [
        '93',
        'rang non trouvé',
        'vers mai 2020',
        'https://lerameau.fr/81-des-francais-nous-invitent-aux-alliances',
        'complement',
        'Rang parmi les 13 rapports\u202F: non trouvé.',
        undefined,
      ],
    ]);
    expect(
      data.rows
        .filter(({ value }) => value === 'undated')
        .map(({ code }) => code)
        .sort(),
    ).toEqual('11 24 27 32 44 52 53 75 84 94'.split(' '));
    expect(
      data.rows
        .filter(({ value }) => value === 'outside')
        .map(({ code }) => code)
        .sort(),
    ).toEqual('01 02 03 04 06'.split(' '));
    expect(data.points.map(({ label, source }) => [label, source!.origin])).toEqual(
      'Bressuire Bordeaux Langres Lille Nantes Strasbourg Paris'.split(' ').map((label) => [label, 'note']),
    );
  });
});

describe('what is said', () => {
  test('the reports: counts of each category, names where they are few', () => {
    expect(said(regionalReports)).toBe(
      'Rapport daté\u202F: 3\u00A0régions (Occitanie, Normandie et Provence-Alpes-Côte d’Azur). Rapport régional (date non trouvée)\u202F: 10\u00A0régions. Hors des 13 rapports\u202F: 5\u00A0régions. Lieu cité par la note\u202F: 7.',
    );
    expect(said(regionalReports, 'en')).toBe(
      'Dated report: 3\u00A0regions (Occitanie, Normandie and Provence-Alpes-Côte d’Azur). Regional report (date not found): 10\u00A0regions. Outside the 13 reports: 5\u00A0regions. Place named by the note: 7.',
    );
  });

  test('the context: its measure, the highest and the lowest', () => {
    expect(said(regionsContext)).toBe(
      'Communes pour 100\u202F000\u00A0habitants. Le plus élevé\u202F: Bourgogne-Franche-Comté (131,5). Le plus bas\u202F: La Réunion (2,7).',
    );
    expect(said(regionsContext, 'en')).toBe(
      'Communes per 100,000\u00A0inhabitants. Highest: Bourgogne-Franche-Comté (131.5). Lowest: La Réunion (2.7).',
    );
  });

  test.each<[string, (index: number) => number | null, string]>([
    [
      'ties',
      (index) => (index < 2 ? 9 : index < 6 ? 1 : 5),
      'Le plus élevé\u202F: Guadeloupe et Martinique (9). Le plus bas\u202F: Guyane, La Réunion et 2 autres (1).',
    ],
    ['all equal', () => 4, 'Guadeloupe, Martinique et 16 autres\u202F: 4.'],
    [
      'one row',
      (index) => (index === 8 ? 4 : null),
      'Normandie\u202F: 4. Valeur manquante\u202F: Guadeloupe, Martinique et 15 autres.',
    ],
    ['none', () => null, 'Valeur manquante\u202F: Guadeloupe, Martinique et 16 autres.'],
  ])('%s', (_, value, sentence) => {
    expect(said({ rows: rowsOf(value) })).toBe(sentence);
  });

  test('for any numbers, the sentence names the highest, the lowest and how many are missing', () => {
    const value = fc.oneof(fc.constant(null), fc.integer({ min: -99, max: 99 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 18, maxLength: 18 }), (values) => {
        const data = read({ rows: rowsOf((index) => values[index]) });
        const known = data.rows.flatMap((row) =>
          typeof row.value === 'number' ? [{ label: row.label, value: row.value }] : [],
        );
        const { summary } = describeRegions(data, 'en');
        const high = Math.max(...known.map((row) => row.value));
        const low = Math.min(...known.map((row) => row.value));
        const write = (number: number): string => String(number).replace('-', '\u2212');
        if (known.length === 0) expect(summary).toMatch(/^Missing value: Guadeloupe, Martinique and 16 others\.$/);
        else if (known.length === 1) expect(summary).toContain(`${known[0]!.label}: ${write(high)}.`);
        else if (high === low) {
          expect(summary.startsWith(known[0]!.label)).toBe(true);
          expect(summary).toContain(`: ${write(high)}.`);
        } else {
          expect(summary).toContain(`Highest: ${known.find((row) => row.value === high)!.label}`);
          expect(summary).toContain(`(${write(high)}). Lowest: ${known.find((row) => row.value === low)!.label}`);
          expect(summary).toContain(`(${write(low)}).`);
        }
        expect(summary.includes('Missing value')).toBe(known.length < 18);
      }),
    );
  });

  test('for any categories, counts add up to the regions', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 18, maxLength: 18 }), (values) => {
        const { summary } = describeRegions(
          read({
            metric: {
              key: 'v',
              label: 'V',
              scale: 'categories',
              categories: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
            },
            rows: rowsOf((index) => values[index]),
          }),
          'en',
        );
        for (const key of 'abc') {
          const count = values.filter((value) => value === key).length;
          expect(summary).toContain(`${key}: ${count}\u00A0region${count === 1 ? '' : 's'}`);
        }
      }),
    );
  });

  test('the table: names, values, codes, dates and what to mind; places with their position; missing values as such', () => {
    const { columns, rows } = describeRegions(read(regionalReports), 'fr');
    expect(columns.map(({ label }) => label)).toEqual([
      'Libellé',
      'Rapport régional',
      'Code',
      'Précision',
      'Longitude',
      'Latitude',
      'Source',
      'Date',
      'Provenance',
      'Remarque',
    ]);
    expect(rows.length).toBe(25);
    expect(rows.find(({ code }) => code === '28')).toEqual({
      label: 'Normandie',
      code: '28',
      value: 'Rapport daté',
      callout: '11e rapport',
      lon: null,
      lat: null,
      source: 'Rapport régional, lerameau.fr',
      date: '26\u00A0nov.\u00A02020',
      origin: 'complément',
      question: null,
      note: 'Année déduite.',
    });
    expect(rows.at(-1)).toMatchObject({
      label: 'Paris',
      code: null,
      value: 'Lieu cité par la note',
      lon: 2.35,
      lat: 48.86,
      origin: 'note',
    });
    expect(
      describeRegions(read({ rows: [{ code: '28', value: 1 }] }), 'fr').rows.filter(({ value }) => value === null)
        .length,
    ).toBe(17);
  });
});

const five = {
  metric: { key: 'v', label: 'Valeur fictive', scale: 'sequential', classes: 3 },
  rows: [
    { code: '28', value: 10 },
    { code: '53', value: 20.5 },
    { code: '11', value: 30 },
    { code: '76', value: null },
    { code: '01', value: 5 },
  ],
};
const nasty: Record<string, unknown> = {
  'the reports': regionalReports,
  'the context': regionsContext,
  population: regionsContextPopulation,
  'inhabitants per EPCI': regionsContextInhabitantsPerEpci,
  'one region': { rows: [{ code: '53', value: 1 }] },
  'five regions': five,
  'nothing known': { rows: rowsOf(() => null) },
  'long names everywhere': {
    metric: { key: 'v', label: long('Mesure'), unit: long('unité'), scale: 'sequential' },
    rows: rowsOf(
      (index) => index * 1234.5,
      (code) => ({ label: long(`Région ${code}`), callout: long('Légende') }),
    ),
    points: [{ key: 'a', label: long('Lieu'), lon: 2, lat: 47 }],
    pointsLabel: long('Lieux'),
  },
  'long categories': {
    rows: rowsOf(
      (index) => long(`Catégorie ${index % 6}`),
      () => ({
        callout: `${long('Légende')}\n${long('Suite')}`,
        source: { label: long('Source'), date: long('Date'), origin: 'note' },
      }),
    ),
  },
  'eighteen categories and callouts': {
    rows: rowsOf(
      (index) => `Catégorie ${index}`,
      (code) => ({ callout: `Rapport ${code}`, source: { label: 'x', date: '2020-01-01', origin: 'complement' } }),
    ),
  },
  'callouts beside': {
    rows: rowsOf(
      (index) => (index % 2 ? 'oui' : 'non'),
      (code) => (['53', '28', '75', '11', '44', '94'].includes(code) ? { callout: `Rapport ${code}` } : {}),
    ),
  },
  extremes: {
    metric: { key: 'v', label: 'V', scale: 'diverging' },
    rows: rowsOf((index) => (index % 2 ? 1e308 : -1e308)),
  },
  'tiny values': { rows: rowsOf((index) => index * 5e-324) },
  'the metropole alone': { scope: 'metropole', rows: rowsOf((index) => index) },
  'places alone': {
    points: [
      { key: 'a', label: 'Rennes', lon: -1.68, lat: 48.11 },
      { key: 'b', label: 'Saint-Denis', lon: 55.45, lat: -20.88 },
    ],
  },
  'two hundred places': {
    rows: rowsOf((index) => index),
    points: Array.from({ length: 200 }, (_, index) => ({
      key: `p${index}`,
      label: `Lieu ${index}`,
      lon: -1 + ((index * 7) % 50) / 10,
      lat: 44 + ((index * 13) % 50) / 10,
    })),
  },
};

describe('what is drawn', () => {
  describe.each(Object.entries(nasty))('%s', (name, input) => {
    test.each(WIDTHS)('at %i: nothing on one another or outside, every region reachable', (width) => {
      for (const lang of ['fr', 'en'] as const) {
        const data = read(input, lang);
        const keys = new Set([...data.rows.map(({ code }) => code), ...data.points.map(({ key }) => key)]);
        for (const fontFactor of [1, 1.12]) {
          const scene = layoutRegions(data, { width, lang, fontFactor });
          assertScene(scene, { fontFactor });
          expect(new Set(scene.targets.map(({ key }) => key)), name).toEqual(keys);
        }
      }
    });

    test.each([1, 40, 120])('at %i: no fault, whatever it looks like', (width) => {
      const { marks } = draw(input, { width });
      expect(JSON.stringify(marks)).not.toMatch(/NaN|Infinity|null/);
    });

    test('the same data is the same picture, and its height does not depend on the selection', () => {
      expect(draw(input)).toEqual(draw(input));
      expect(draw(input, { selected: '28' }).height).toBe(draw(input).height);
    });
  });

  test('nothing known at all: no picture is asked for, and none fails', () => {
    expect(draw({ rows: [] }).targets).toEqual([]);
  });

  test('reading order: numbers from the highest, missing last; categories by name; then places', () => {
    expect(draw(regionsContext).targets.map(({ key }) => key)).toEqual(
      '27 94 44 28 76 75 24 32 84 53 52 93 11 02 01 03 06 04'.split(' '),
    );
    expect(
      draw(five)
        .targets.slice(0, 5)
        .map(({ key }) => key),
    ).toEqual(['11', '53', '28', '01', '84']);
    expect(draw(regionalReports).targets.map(({ label }) => label.split('\u202F')[0])).toEqual(
      'Auvergne-Rhône-Alpes,Bourgogne-Franche-Comté,Bretagne,Centre-Val de Loire,Corse,Grand Est,Guadeloupe,Guyane,Hauts-de-France,Île-de-France,La Réunion,Martinique,Mayotte,Normandie,Nouvelle-Aquitaine,Occitanie,Pays de la Loire,Provence-Alpes-Côte d’Azur,Bressuire,Bordeaux,Langres,Lille,Nantes,Strasbourg,Paris'.split(
        ',',
      ),
    );
  });

  test('a target says name, value and rank; its details the measure, what to mind and where it comes from', () => {
    const normandie = draw(regionsContext).targets.find(({ key }) => key === '28')!;
    expect([normandie.label, normandie.details]).toEqual([
      'Normandie\u202F: 79,0, 4e sur 18',
      ['Communes pour 100\u202F000\u00A0habitants', 'INSEE, DGCL, via @etalab/decoupage-administratif, 2026'],
    ]);
    const occitanie = draw(regionalReports).targets.find(({ key }) => key === '76')!;
    expect([occitanie.label, occitanie.details]).toEqual([
      'Occitanie\u202F: Rapport daté',
      [
        '1er rapport',
        '82\u202F% des habitants demandent un «\u202Fdevoir d’alliances\u202F»\u202F; 49\u202F% trouvent que les acteurs ne sont pas assez mobilisés.',
        'Rapport régional, lerameau.fr, 21\u00A0nov.\u00A02019',
        'Année déduite.',
      ],
    ]);
    expect(draw(regionalReports).targets.at(-1)!.label).toBe('Paris\u202F: lieu cité par la note');
    expect(draw(five).targets.find(({ key }) => key === '76')!.label).toBe('Occitanie\u202F: donnée manquante');
    expect(draw(regionsContext, { lang: 'en' }).targets[2]!.label).toBe('Grand Est: 91.9, 3rd of 18');
  });

  test('the context at 672: every value is written once on the map or under it, Corse beside itself', () => {
    const written = words(draw(regionsContext));
    for (const { communesPour100000Hab } of statistics)
      expect(written).toContain(communesPour100000Hab.toFixed(1).replace('.', ','));
    expect(written).toEqual(
      expect.arrayContaining([
        '90 et plus',
        '65 à 90',
        '35 à 65',
        '10 à 35',
        'moins de 10',
        '3\u00A0régions',
        'Les trois plus élevés',
        'Les trois plus bas',
      ]),
    );
    const box = texts(draw(regionsContext)).find(({ text }) => text === 'Corse')!;
    expect(box).toBeDefined();
  });

  test('values too long for most regions are left to the list, the table and the targets', () => {
    expect(words(draw(regionsContextPopulation))).not.toContain('2\u202F587\u202F031');
    expect(words(draw(regionsContextPopulation))).toContain('12\u202F463\u202F067');
  });

  test('colours: the class of each region, a hatch for what is missing or outside the scope', () => {
    const fill = (scene: Scene, key: string): unknown => pathsOf(scene, key)[0]!.fill;
    const context = draw(regionsContext);
    expect(['27', '28', '32', '11', '04'].map((code) => fill(context, code))).toEqual([
      'step-5',
      'step-4',
      'step-3',
      'step-2',
      'step-1',
    ]);
    const reports = draw(regionalReports);
    expect(['76', '53', '04'].map((code) => fill(reports, code))).toEqual(['accent', 'soft', 'hatch']);
    expect(fill(draw(five), '76')).toBe('hatch');
    expect(words(draw(five))).toContain('Donnée manquante');
    expect(fill(draw({ points: [{ label: 'A', lon: 2, lat: 47 }] }), '28')).toBe('soft');
  });

  test('selected: accent, outline and check; highlighted: the outline alone, since the fill is the value', () => {
    const [selected] = pathsOf(draw(regionsContext, { selected: '44' }), '44');
    expect(selected).toMatchObject({ fill: 'accent', stroke: 'text', strokeWidth: 2 });
    const checks = (scene: Scene): number =>
      flatten(scene.marks).filter(({ mark }) => mark.type === 'path' && mark.stroke === 'on-accent').length;
    expect(checks(draw(regionsContext, { selected: '44' }))).toBe(1);
    for (const key of ['04', '11', 'paris']) expect(checks(draw(regionalReports, { selected: key })), key).toBe(1);
    const [highlighted] = pathsOf(draw(regionsContext, { highlight: '44' }), '44');
    expect(highlighted).toMatchObject({ fill: 'step-5', stroke: 'text', strokeWidth: 2 });
    expect(checks(draw(regionsContext, { highlight: '44' }))).toBe(0);
    expect(draw(regionsContext, { selected: 'nothing' }).marks).toEqual(draw(regionsContext).marks);
  });

  test('the reports at 672: three callouts with their date, behind the shape of its origin; at 320 by number, under the map', () => {
    const wide = words(draw(regionalReports));
    expect(wide).toEqual(
      expect.arrayContaining([
        'Normandie',
        '11e rapport,',
        '26\u00A0nov.\u00A02020',
        'Provence-Alpes-',
        'Côte d’Azur',
        'rang non trouvé,',
        'vers mai 2020',
        'Occitanie',
        '1er rapport,',
        '21\u00A0nov.\u00A02019',
      ]),
    );
    expect(words(draw(regionalReports, { width: 320 }))).toEqual(
      expect.arrayContaining([
        '1',
        'Occitanie',
        '1er rapport, 21\u00A0nov.\u00A02019',
        '2',
        'Normandie',
        '11e rapport, 26\u00A0nov.\u00A02020',
        '3',
        'Provence-Alpes-Côte d’Azur',
        'rang non trouvé, vers mai 2020',
      ]),
    );
  });

  test('all seven places of the note are named at every width', () => {
    for (const width of WIDTHS) {
      for (const { label } of regionalReports.points!)
        expect([width, words(draw(regionalReports, { width }))]).toEqual([width, expect.arrayContaining([label])]);
    }
  });

  test('places are rings that can be reached, 1,000 at most, and the picture says so', () => {
    const scene = draw({
      rows: rowsOf((index) => index),
      points: Array.from({ length: 1200 }, (_, index) => ({
        key: `p${index}`,
        label: `Lieu ${index}`,
        lon: (index % 50) / 10,
        lat: 45 + (index % 37) / 12,
      })),
    });
    expect(scene.targets.length).toBe(1018);
    expect(words(scene)).toContain('1\u202F000 lignes affichées sur 1\u202F200.');
    assertScene(scene);
  });

  test('a name of the list at the side takes two lines rather than lose a letter, whatever the page’s font', () => {
    const names = ['Bourgogne-Franche-Comté', 'Auvergne-Rhône-Alpes', 'Provence-Alpes-Côte d’Azur'];
    for (const width of [592, 672, 720, 816]) {
      for (const fontFactor of [1, 1.04, 1.12]) {
        for (const [name, input] of Object.entries(mapChart.findings)) {
          const scene = draw(input, { width, fontFactor });
          expect(
            words(scene).filter((text) => text.endsWith('…')),
            `${name} at ${width} x ${fontFactor}`,
          ).toEqual([]);
        }
      }
    }
    const wrapped = words(draw(regionsContext, { width: 672, fontFactor: 1.04 }))
      .join(' ')
      .replaceAll('- ', '-');
    expect(wrapped).toContain(names[0]);
    expect(words(draw(regionsContext, { width: 672, fontFactor: 1.04 }))).toContain('Bourgogne-Franche-');
  });

  test.each(WIDTHS)('at %i the value of Corse stands beside it, not over its coast', (width) => {
    const scene = draw(regionsContext, { width });
    const island = scene.targets.find(({ key }) => key === '94')!.box;
    for (const box of texts(scene).filter(
      ({ text, mark }) => text === '101,3' && mark.anchor === 'end' && mark.key === '94',
    ))
      expect(box.right).toBeLessThan(island.x);
    expect(texts(scene).filter(({ mark }) => mark.key === '94').length).toBe(1);
  });

  test('the height follows from width and data alone', () => {
    expect(WIDTHS.map((width) => draw(regionsContext, { width }).height)).toEqual(
      WIDTHS.map((width) => draw({ ...regionsContext, rows: [...regionsContext.rows].reverse() }, { width }).height),
    );
  });

  test.each<[string, unknown, LayoutOptions, 'light' | 'dark']>([
    ['impact-map-672-light', regionalReports, { width: 672, lang: 'fr' }, 'light'],
    ['impact-map-288-light', regionalReports, { width: 288, lang: 'fr' }, 'light'],
    ['impact-map-816-dark-en-selected', regionalReports, { width: 816, lang: 'en', selected: '28' }, 'dark'],
    ['impact-map-regions-context-672-light', regionsContext, { width: 672, lang: 'fr' }, 'light'],
    ['impact-map-regions-context-672-dark', regionsContext, { width: 672, lang: 'fr' }, 'dark'],
    [
      'impact-map-regions-context-288-light-selected',
      regionsContext,
      { width: 288, lang: 'fr', selected: '11' },
      'light',
    ],
    ['impact-map-regions-context-population-672-light', regionsContextPopulation, { width: 672, lang: 'fr' }, 'light'],
  ])('picture: %s', async (name, input, options, theme) => {
    const data = read(input, options.lang);
    await expect(
      sceneToString(layoutRegions(data, options), { title: data.heading!, theme, lang: options.lang }),
    ).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });
});
