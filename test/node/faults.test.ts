import { describe, expect, test } from 'vitest';
import { makeIssue } from '../../src/data/issues.ts';
import { complete, emptyWords, errorWords, warningWords } from '../../src/element/faults.ts';

const wrong = (value: unknown, path = 'rows[3].value', expected = 'a number or null') =>
  makeIssue(path, expected, value, true);

describe('errorWords(issue, kept, lang)', () => {
  test('says where, what was found and what was expected', () => {
    expect(errorWords(wrong('abc'), false, 'fr')).toEqual({
      title: 'Les données n’ont pas pu être lues',
      lines: [
        ['Où\u202F: ', 'rows[3].value'],
        ['Reçu\u202F: ', '«\u202Fabc\u202F»'],
        ['Attendu\u202F: ', 'un nombre, ou null si la valeur manque'],
      ],
    });
    expect(errorWords(wrong('abc'), true, 'en')).toEqual({
      title: 'The new data could not be read: the previous chart stays.',
      lines: [
        ['Where: ', 'rows[3].value'],
        ['Found: ', '“abc”'],
        ['Expected: ', 'a number or null'],
      ],
    });
  });

  test('leaves out the place where the whole is at fault', () => {
    expect(errorWords(wrong([], '', 'an object'), false, 'fr').lines.map(([name]) => name)).toEqual([
      'Reçu\u202F: ',
      'Attendu\u202F: ',
    ]);
  });

  test.each([
    [undefined, 'rien'],
    [null, 'null'],
    [12.5, '12.5'],
    [Number.NaN, 'NaN'],
    [{ a: 1 }, '{"a":1}'],
    [['x'], '["x"]'],
    ['x'.repeat(200), `«\u202F${'x'.repeat(80)}…\u202F»`],
    [() => 1, '() => 1'],
  ])('shows the value %j', (value, text) => {
    expect(errorWords(wrong(value), false, 'fr').lines[1]).toEqual(['Reçu\u202F: ', text]);
  });

  test('shows what cannot be written as JSON by its shape: nested 100,000 deep, or holding itself', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const own: Record<string, unknown> = {};
    own['own'] = own;
    expect(errorWords(wrong(deep), false, 'fr').lines[1]![1]).toBe('[…]');
    expect(warningWords([wrong(own)], 'en')[0]).toContain('{…}');
  });

  test('shows no mark that would reorder the words round it, of a value or of a place', () => {
    const shown = [
      ...errorWords(wrong('a\u202Eb', 'cells.\u202Ex'), false, 'fr').lines.flat(),
      ...warningWords([wrong('\u2066b', '\u202Ex')], 'fr'),
    ];
    expect(shown.join(' ')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('finds the place in broken JSON', () => {
    const issue = makeIssue('', 'JSON', '{\n"rows": [,]}', true, 'invalid-json');
    expect(complete(issue)).toMatchObject({
      path: 'line 2, column 10',
      value: ',]}',
      code: 'invalid-json',
      fatal: true,
    });
    expect(errorWords(issue, false, 'fr').lines[0]).toEqual(['Où\u202F: ', 'ligne 2, colonne 10']);
    expect(complete(complete(issue))).toEqual(complete(issue));
  });
});

test('emptyWords(waits, lang) tells data without rows from no data at all', () => {
  expect(emptyWords(false, 'fr')).toEqual({
    title: 'Aucune donnée à afficher',
    lines: [['', 'Les données ne contiennent aucune ligne.']],
  });
  expect(emptyWords(true, 'en')).toEqual({
    title: 'No data to show',
    lines: [['', 'This chart waits for data: attribute data, src or finding.']],
  });
});

describe('warningWords(issues, lang)', () => {
  const issues = (count: number) =>
    Array.from({ length: count }, (_, index) => wrong(-index, `rows[${index}].base`, 'a positive number'));

  test('writes a line for each of the first three, and counts the others', () => {
    expect(warningWords(issues(1), 'fr')).toEqual(['rows[0].base\u202F: 0, attendu\u202F: un nombre positif']);
    expect(warningWords(issues(4), 'fr').at(-1)).toBe('et 1 autre anomalie');
    expect(warningWords(issues(9), 'fr')).toHaveLength(4);
    expect(warningWords(issues(9), 'en').at(-1)).toBe('and 6 more');
  });
});
