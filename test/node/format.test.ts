import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/data/types.ts';
import { decimalsOf, formatDate, formatList, formatNumber, formatRank, formatValue } from '../../src/i18n/format.ts';
import { langOf, originName, texts as frameTexts } from '../../src/i18n/texts.ts';
import { valueTexts } from '../../src/i18n/value-texts.ts';

const codes = (text: string): string =>
  [...text].map((letter) => letter.codePointAt(0)!.toString(16).padStart(4, '0')).join(' ');

describe('numbers', () => {
  test.each<[number, Lang, string]>([
    [81, 'fr', '81'],
    [52.5, 'fr', '52,5'],
    [52.5, 'en', '52.5'],
    [1000, 'fr', '1\u202F000'],
    [34946, 'fr', '34\u202F946'],
    [68000000, 'fr', '68\u202F000\u202F000'],
    [34946, 'en', '34,946'],
    [-12.5, 'fr', '\u221212,5'],
    [-1234, 'en', '\u22121,234'],
    [0, 'fr', '0'],
    [-0, 'fr', '0'],
    [-0.001, 'en', '0'],
    [5e-324, 'fr', '0'],
    [0.1 + 0.2, 'fr', '0,3'],
    [2.345, 'fr', '2,35'],
  ])('%d in %s', (value, lang, text) => expect(codes(formatNumber(value, lang))).toBe(codes(text)));

  test('decimals are at most those asked for, or exactly so many when fixed', () => {
    expect([
      formatNumber(79, 'fr', 1, true),
      formatNumber(131.5, 'fr', 1, true),
      formatNumber(131.56, 'fr', 1),
      formatNumber(79, 'fr', 1),
    ]).toEqual(['79,0', '131,5', '131,6', '79']);
  });

  test.each<[Lang, string]>([
    ['fr', 'fr-FR'],
    ['en', 'en-GB'],
  ])('in %s any number reads as the formatter of %s writes it', (lang, locale) => {
    const number = fc.oneof(
      fc.double({ min: -1e10, max: 1e10, noNaN: true }),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.integer(),
      // Halves of the last digit, where ways to round differ.
      fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 })).map(([a, b]) => a / 10 ** b),
    );
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), fc.boolean(), (value, digits, fixed) => {
        const format = new Intl.NumberFormat(locale, {
          signDisplay: 'negative',
          maximumFractionDigits: digits,
          minimumFractionDigits: fixed ? digits : 0,
        });
        const expected = format
          .format(value)
          .replace(/\u00A0/g, '\u202F')
          .replace('-', '\u2212');
        expect(codes(formatNumber(value, lang, digits, fixed))).toBe(codes(expected));
      }),
      { numRuns: 2000 },
    );
  });

  test('a number nobody would count the digits of stays short', () => {
    expect(formatNumber(1e308, 'fr').length).toBeLessThan(12);
    expect(formatNumber(-1e308, 'en').length).toBeLessThan(12);
    expect(formatNumber(999_999_999_999_999, 'fr')).toBe('999\u202F999\u202F999\u202F999\u202F999');
  });
});

describe('values', () => {
  test.each<[number, string | undefined, Lang, string]>([
    [81, '%', 'fr', '81\u202F%'],
    [81, '%', 'en', '81%'],
    [12, 'km', 'fr', '12\u00A0km'],
    [12, 'km', 'en', '12\u00A0km'],
    [12, undefined, 'fr', '12'],
    [12, '', 'fr', '12'],
    [1234.5, '%', 'fr', '1\u202F234,5\u202F%'],
  ])('%d with unit %j in %s', (value, unit, lang, text) =>
    expect(codes(formatValue(value, unit, lang))).toBe(codes(text)),
  );
});

test.each<[(number | null)[], number]>([
  [[], 0],
  [[81, 92, null], 0],
  [[79, 131.5], 1],
  [[79, 131.52], 2],
  [[1 / 3], 2],
  [[1e308, -1e308], 0],
])('decimals of %j: %d', (values, digits) => expect(decimalsOf(values)).toBe(digits));

describe('dates', () => {
  test.each<[string, Lang, string]>([
    ['2021', 'fr', '2021'],
    ['2021-09', 'fr', 'sept.\u00A02021'],
    ['2021-09', 'en', 'Sept\u00A02021'],
    ['2019-11-21', 'fr', '21\u00A0nov.\u00A02019'],
    ['2019-11-21', 'en', '21\u00A0Nov\u00A02019'],
    ['2019-10-01', 'fr', '1er\u00A0oct.\u00A02019'],
    ['2019-10-01', 'en', '1\u00A0Oct\u00A02019'],
    ['2020-05-08', 'fr', '8\u00A0mai\u00A02020'],
    ['oct. 2019 et mai 2020', 'fr', 'oct. 2019 et mai 2020'],
    ['', 'fr', ''],
    ['2021-9', 'fr', '2021-9'],
  ])('%j in %s', (date, lang, text) => expect(codes(formatDate(date, lang))).toBe(codes(text)));
});

describe('ranks', () => {
  test.each<[number, Lang, boolean, string]>([
    [1, 'fr', false, '1er'],
    [1, 'fr', true, '1re'],
    [2, 'fr', false, '2e'],
    [21, 'fr', false, '21e'],
    [1, 'en', false, '1st'],
    [2, 'en', false, '2nd'],
    [3, 'en', false, '3rd'],
    [4, 'en', false, '4th'],
    [11, 'en', false, '11th'],
    [12, 'en', false, '12th'],
    [13, 'en', false, '13th'],
    [21, 'en', false, '21st'],
    [111, 'en', false, '111th'],
    [101, 'en', false, '101st'],
    [100, 'en', false, '100th'],
  ])('%d in %s, feminine %s: %s', (rank, lang, feminine, text) => expect(formatRank(rank, lang, feminine)).toBe(text));
});

test.each<[string[], Lang, string]>([
  [[], 'fr', ''],
  [['a'], 'fr', 'a'],
  [['a', 'b'], 'fr', 'a et b'],
  [['a', 'b', 'c'], 'fr', 'a, b et c'],
  [['a', 'b', 'c'], 'en', 'a, b and c'],
])('the list %j in %s: %s', (items, lang, text) => expect(formatList(items, lang)).toBe(text));

describe('words of the charts', () => {
  const texts = { fr: { ...frameTexts.fr, ...valueTexts.fr }, en: { ...frameTexts.en, ...valueTexts.en } };
  test.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['de', 'fr'],
    ['', 'fr'],
    [null, 'fr'],
    [undefined, 'fr'],
    ['enx', 'fr'],
  ] as const)('the language %j is written in %s', (tag, lang) => expect(langOf(tag)).toBe(lang));

  test('both languages have the same words, and none is empty', () => {
    expect(Object.keys(texts.en).sort()).toEqual(Object.keys(texts.fr).sort());
    for (const table of [texts.fr, texts.en])
      for (const [name, text] of Object.entries(table))
        if (typeof text === 'string') expect(text.trim(), name).not.toBe('');
  });

  test('French words have U+202F before ; : ! ? % and the curved apostrophe', () => {
    for (const [name, text] of Object.entries(texts.fr)) {
      const said =
        typeof text === 'string'
          ? text
          : (text as (...args: (string & number)[]) => string)('2' as string & number, '3' as string & number);
      expect(said, name).not.toMatch(/(?<!\u202F)[;:!?%»]|«(?!\u202F)|'/);
    }
  });

  test('an origin is named as a cell of a table says it', () => {
    expect([
      originName('note', 'fr'),
      originName('complement', 'fr'),
      originName('interpretation', 'fr'),
      originName(undefined, 'fr'),
      originName('complement', 'en'),
    ]).toEqual(['note', 'complément', 'interprétation', null, 'complement']);
  });
});
