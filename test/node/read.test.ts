import { describe, expect, test } from 'vitest';
import { DataError, makeIssue, show, type Issue } from '../../src/data/issues.ts';
import {
  cleanText,
  MAX_ROWS,
  readArray,
  readCommon,
  readItem,
  readKey,
  readNumber,
  readSource,
  readText,
  readUrl,
  readValue,
  readWord,
  safeUrl,
  uniqueByKey,
  type ParseContext,
} from '../../src/data/read.ts';
import type { Lang } from '../../src/data/types.ts';
import { expectedText } from '../../src/i18n/expected.ts';

const listening = (lang: Lang = 'fr'): { context: ParseContext; issues: Issue[] } => {
  const issues: Issue[] = [];
  return { context: { lang, report: (issue) => issues.push(issue) }, issues };
};
const codes = (text: string): string =>
  [...text].map((letter) => letter.codePointAt(0)!.toString(16).padStart(4, '0')).join(' ');

describe('French typography, by code point', () => {
  test.each([
    ['81 %', '81\u202F%'],
    ['81%', '81\u202F%'],
    ['81\u00A0%', '81\u202F%'],
    ['Note : quatre', 'Note\u202F: quatre'],
    ['Vraiment ? Oui ! Bon ; voilà', 'Vraiment\u202F? Oui\u202F! Bon\u202F; voilà'],
    ['le « faire alliance » ici', 'le «\u202Ffaire alliance\u202F» ici'],
    ['le «faire alliance » ici', 'le «\u202Ffaire alliance\u202F» ici'],
    ['1 000 000 habitants', '1\u202F000\u202F000 habitants'],
    ['34 946 communes', '34\u202F946 communes'],
    ['en 2015 300 études', 'en 2015 300 études'],
    ['le 12 janvier 2018', 'le 12 janvier 2018'],
    ['12 3456', '12 3456'],
    ["l'envie d'agir", 'l’envie d’agir'],
    ['à 10:30', 'à 10:30'],
    ['voir https://lerameau.fr/a', 'voir https://lerameau.fr/a'],
    ['voir : https://lerameau.fr', 'voir\u202F: https://lerameau.fr'],
  ])('%j', (text, cleaned) => {
    expect(codes(cleanText(text, 'fr'))).toBe(codes(cleaned));
  });

  test('cleaning twice changes nothing more', () => {
    const once = cleanText("« L'ODD 17 » : 81 % de 1 000 ; et plus ?", 'fr');
    expect(cleanText(once, 'fr')).toBe(once);
  });

  test('English keeps its ordinary spaces', () => {
    expect(cleanText('81 % : it’s « so » 1 000?', 'en')).toBe('81 % : it’s « so » 1 000?');
  });
});

describe('a text from data', () => {
  test.each([
    ['controls', 'a\u0000b\u0001c\u001Fd\u007Fe', 'abcde'],
    ['marks that reorder the text', 'a\u202Eb\u2066c\u2069d\u202Ae', 'abcde'],
    ['blanks around it', '  a\n ', 'a'],
  ])('loses %s', (_, text, cleaned) => {
    expect(cleanText(text, 'fr')).toBe(cleaned);
  });

  test('keeps its tabs and line ends', () => expect(cleanText('a\tb\nc', 'fr')).toBe('a\tb\nc'));
  test('is cut at 2,000 signs', () => expect(cleanText('x'.repeat(20_000), 'fr')).toHaveLength(2000));

  test.each<[string, unknown, Lang, string | undefined]>([
    ['the language asked for', { fr: 'Maires', en: 'Mayors' }, 'en', 'Mayors'],
    ['French where English is missing', { fr: 'Maires' }, 'en', 'Maires'],
    ['English where French is missing', { en: 'Mayors' }, 'fr', 'Mayors'],
    ['any language when neither is there', { es: 'Alcaldes' }, 'fr', 'Alcaldes'],
    ['a number, as a text', 12, 'fr', '12'],
    ['nothing for an empty text', '', 'fr', undefined],
    ['nothing for null', null, 'fr', undefined],
  ])('takes %s', (_, value, lang, text) => {
    const { context, issues } = listening(lang);
    expect(readText({ label: value }, 'label', 'rows[0]', context)).toBe(text);
    expect(issues).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['true', true],
    ['a list', ['a']],
    ['an object of numbers', { fr: 1 }],
    ['an empty object', {}],
    ['Infinity', Infinity],
  ])('%s is reported and left out', (_, value) => {
    const { context, issues } = listening();
    expect(readText({ label: value }, 'label', 'rows[0]', context)).toBeUndefined();
    expect(issues).toMatchObject([{ path: 'rows[0].label', expected: 'a text', fatal: false, code: 'invalid-data' }]);
  });
});

describe('an address from data', () => {
  test.each([
    ['https://lerameau.fr/a?b#c', 'https://lerameau.fr/a?b#c'],
    ['http://lerameau.fr', 'http://lerameau.fr/'],
    ['HTTPS://LERAMEAU.FR/A', 'https://lerameau.fr/A'],
    ['  https://lerameau.fr/  ', 'https://lerameau.fr/'],
    ['mailto:contact@exemple.fr', 'mailto:contact@exemple.fr'],
    ['/rapports/2021.pdf', '/rapports/2021.pdf'],
    ['../a', '../a'],
    ['page.html', 'page.html'],
    ['?page=2', '?page=2'],
    ['#note', '#note'],
    // Another host, said in full.
    ['//evil.example/a', 'https://evil.example/a'],
    ['\\\\evil.example/a', 'https://evil.example/a'],
    ['/\\evil.example/a', 'https://evil.example/a'],
    ['https:\\\\evil.example', 'https://evil.example/'],
    // No scheme to a browser either: a file name with odd letters.
    ['javascript%3Aalert(1)', 'javascript%3Aalert(1)'],
    ['javascript&colon;alert(1)', 'javascript&colon;alert(1)'],
    ['./javascript:alert(1)', './javascript:alert(1)'],
  ])('%j is used, as %j', (value, used) => expect(safeUrl(value)).toBe(used));

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'JaVa\nScript:alert(1)',
    'java\tscript:alert(1)',
    'java\rscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '  javascript:alert(1)',
    '\u00A0javascript:alert(1)',
    '\uFEFFjavascript:alert(1)',
    '\u2003\u2028javascript:alert(1)',
    'javascript://lerameau.fr/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'blob:https://lerameau.fr/1',
    'filesystem:https://lerameau.fr/a',
    'file:///etc/passwd',
    'ftp://lerameau.fr',
    'about:blank',
    'view-source:https://lerameau.fr',
    'ws://lerameau.fr',
    'intent://scan/#Intent;end',
    'https://',
    'http://[::1',
    'https://exa mple.fr',
  ])('%j is not', (value) => expect(safeUrl(value)).toBeUndefined());

  test('a bad one is reported where it stands; an empty or absent one is not', () => {
    const { context, issues } = listening();
    expect(readUrl({ url: 'javascript:alert(1)' }, 'url', 'points[2]', context)).toBeUndefined();
    expect(readUrl({ url: 5 }, 'url', 'points[3]', context)).toBeUndefined();
    expect(readUrl({ url: '' }, 'url', 'points[4]', context)).toBeUndefined();
    expect(readUrl({}, 'url', 'points[5]', context)).toBeUndefined();
    expect(issues.map(({ path }) => path)).toEqual(['points[2].url', 'points[3].url']);
  });
});

describe('numbers', () => {
  test.each<[string, unknown, number | null, boolean]>([
    ['81', 81, 81, false],
    ['-0', -0, -0, false],
    ['5e-324', 5e-324, 5e-324, false],
    ['1e308', 1e308, 1e308, false],
    ['null', null, null, false],
    ['absent', undefined, null, false],
    ['1e400', JSON.parse('1e400'), null, true],
    ['-1e400', JSON.parse('-1e400'), null, true],
    ['NaN', NaN, null, true],
  ])('a value of %s', (_, value, read, reported) => {
    const { context, issues } = listening();
    expect(readValue({ value }, 'value', 'rows[0]', context)).toBe(read);
    expect(issues).toHaveLength(reported ? 1 : 0);
  });

  test.each<[string, unknown]>([
    ['"12"', '12'],
    ['"12,5"', '12,5'],
    ['"1 234"', '1 234'],
    ['true', true],
    ['[]', []],
    ['{}', {}],
  ])('a value of %s is refused', (_, value) => {
    const { context } = listening();
    expect(() => readValue({ value }, 'value', 'rows[0]', context)).toThrow(DataError);
    expect(() => readValue({ value }, 'value', 'rows[0]', context)).toThrow(
      /^rows\[0\]\.value: expected a number or null, found /,
    );
  });

  test('an optional number that is none, or too small, is reported and left out', () => {
    const { context, issues } = listening();
    expect([
      readNumber({ base: 'x' }, 'base', '', context),
      readNumber({ base: -1 }, 'base', '', context, 0),
      readNumber({ base: 0 }, 'base', '', context, 0),
    ]).toEqual([undefined, undefined, 0]);
    expect(issues.map(({ message }) => message)).toEqual([
      'base: expected a finite number, found "x"',
      'base: expected a positive number, found -1',
    ]);
  });
});

describe('lists, words and keys', () => {
  const each = (item: Record<string, unknown>): unknown => item['key'];

  test('a list with an item that is no object is refused, with its place', () => {
    expect(() => readArray({ rows: [{ key: 1 }, 'x'] }, 'rows', '', each)).toThrow(
      'rows[1]: expected an object, found "x"',
    );
  });
  test('an absent list is refused, unless it is optional', () => {
    expect(() => readArray({}, 'rows', '', each)).toThrow('rows: expected an array, found undefined');
    expect(readArray({}, 'points', '', each, true)).toEqual([]);
  });
  test('more than 100,000 items are too large', () => {
    const rows = Array.from({ length: MAX_ROWS + 1 }, () => ({}));
    expect(() => readArray({ rows }, 'rows', '', each)).toThrow('rows: expected at most 100000 items, found 100001');
    try {
      readArray({ rows }, 'rows', '', each);
    } catch (error) {
      expect((error as DataError).issue.code).toBe('too-large');
    }
  });
  test('a word outside the vocabulary becomes the first, and is reported', () => {
    const { context, issues } = listening();
    expect(readWord({ sort: 'up' }, 'sort', '', context, ['none', 'ascending'])).toBe('none');
    expect(readWord({ sort: 'ascending' }, 'sort', '', context, ['none', 'ascending'])).toBe('ascending');
    expect(issues.map(({ message }) => message)).toEqual(['sort: expected one of none, ascending, found "up"']);
  });
  test('the key of a row: its key, else its label, else its place', () => {
    expect([
      readKey({ key: 'a' }, 'A', 0),
      readKey({ key: 12 }, 'A', 0),
      readKey({ key: '' }, 'A', 0),
      readKey({}, undefined, 4),
    ]).toEqual(['a', '12', 'A', '5']);
  });
  test('of two rows with one key the last wins, in the place of the first', () => {
    const { context, issues } = listening();
    expect(
      uniqueByKey(
        [
          { k: 'a', v: 1 },
          { k: 'b', v: 2 },
          { k: 'a', v: 3 },
        ],
        ({ k }) => k,
        'rows',
        context,
      ),
    ).toEqual([
      { k: 'a', v: 3 },
      { k: 'b', v: 2 },
    ]);
    expect(issues.map(({ message }) => message)).toEqual(['rows[2]: expected a unique key, found "a"']);
  });
});

describe('the key of a row', () => {
  test.each<[string, unknown, string]>([
    ['is its own text', 'a', 'a'],
    ['is cut at 200 signs', 'x'.repeat(20_000), 'x'.repeat(200)],
    ['loses controls and marks that reorder the text, since it stands in for a label', 'a\u202Eb\u2066c\u0000', 'abc'],
    ['may be a number', 12, '12'],
    ['is the label where it is nothing else', '\u202E', 'Label'],
    ['is the label where it is blank', ' \t', 'Label'],
    ['is the label where it is Infinity', Infinity, 'Label'],
    ['is the label where it is an object', {}, 'Label'],
  ])('%s', (_, key, read) => expect(readKey({ key }, 'Label', 0)).toBe(read));
});

describe('keys of JavaScript’s own', () => {
  const hostile = (): Record<string, unknown> =>
    JSON.parse(
      '{"__proto__": {"polluted": true, "label": "x"}, "constructor": {"prototype": {"polluted": true}}, "heading": "Titre"}',
    ) as Record<string, unknown>;

  test('travel nowhere', () => {
    const { context } = listening();
    const { common } = readCommon(hostile(), context);
    expect(common).toEqual({ heading: 'Titre', sources: [] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((common as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  test('are not read from the prototype of the data', () => {
    const { context } = listening();
    const inherited = Object.create({ label: 'x', value: 3, url: '/a', note: 'y' }) as Record<string, unknown>;
    expect([
      readText(inherited, 'label', '', context),
      readValue(inherited, 'value', '', context),
      readUrl(inherited, 'url', '', context),
      readItem(inherited, '', context),
    ]).toEqual([undefined, null, undefined, {}]);
  });
  test('are keys like others', () => {
    const { context, issues } = listening();
    const rows = ['__proto__', 'constructor', 'toString'].map((key) => ({ key }));
    expect(uniqueByKey(rows, ({ key }) => key, 'rows', context)).toEqual(rows);
    expect(issues).toEqual([]);
  });
});

describe('sources', () => {
  test('a text is a label', () => {
    expect(readSource('Enquête 2021', 'source', listening().context)).toEqual({ label: 'Enquête 2021' });
  });
  test('a study serves as label; unknown fields stay behind', () => {
    expect(
      readSource({ study: 'PHARE', date: '2015-10-30', base: 42, extra: 1 }, 'source', listening().context),
    ).toEqual({ label: 'PHARE', study: 'PHARE', date: '2015-10-30', base: 42 });
  });
  test('an unknown origin becomes "note" and is reported', () => {
    const { context, issues } = listening();
    expect(readSource({ label: 'x', origin: 'rumeur' }, 'source', context)).toEqual({ label: 'x', origin: 'note' });
    expect(issues).toHaveLength(1);
  });
  test('one source or several', () => {
    const { context } = listening();
    expect(readCommon({ source: 'a' }, context).common.sources).toEqual([{ label: 'a' }]);
    expect(readCommon({ source: ['a', null, { label: 'b' }] }, context).common.sources).toEqual([
      { label: 'a' },
      { label: 'b' },
    ]);
  });
});

describe('issues', () => {
  test('a value is shown short', () => {
    expect(['x'.repeat(50), [1], { a: 1 }, null, 12, undefined].map(show)).toEqual([
      `"${'x'.repeat(40)}…"`,
      'an array',
      'an object',
      'null',
      '12',
      'undefined',
    ]);
  });
  test('one line says where, what was expected and what was found', () => {
    expect(makeIssue('rows[3].value', 'a number or null', 'abc', true).message).toBe(
      'rows[3].value: expected a number or null, found "abc"',
    );
    expect(makeIssue('', 'an object', 3, true).message).toBe('expected an object, found 3');
  });
  test('what was expected, in French', () => {
    expect(
      [
        'a number or null',
        'one of none, label',
        'at most 100000 items',
        'a value and a year',
        'a number from -1 to 1',
      ].map((expected) => expectedText(expected, 'fr')),
    ).toEqual([
      'un nombre, ou null si la valeur manque',
      'un de ces mots\u202F: none, label',
      'au plus 100000 éléments',
      'une valeur et une année',
      'un nombre entre -1 et 1',
    ]);
    expect(expectedText('a text', 'en')).toBe('a text');
  });
});
