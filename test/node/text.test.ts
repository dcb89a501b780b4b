import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ellipsis, glue, textWidth, wrap, wrapEven } from '../../src/layout/text.ts';
import { expectLinear } from '../growth.ts';

describe('the width of a text', () => {
  test.each<[string, number, 400 | 600 | 700, number]>([
    ['', 16, 400, 0],
    // Widths of Inter in hundredths of an em: A 68, i 24, space 28, 1 46, 8 62.
    ['A', 100, 400, 68],
    ['i', 100, 400, 24],
    ['81', 100, 400, 108],
    ['81 i', 10, 400, 16],
    ['A', 100, 700, 71.4],
    ['A', 100, 600, 70.04],
    ['\u202F', 100, 400, 18],
    ['\u00A0', 100, 400, 28],
    ['’', 100, 400, 18],
    ['œ', 100, 400, 99],
  ])('"%s" at %d, weight %d: %d', (text, size, weight, width) => {
    expect(textWidth(text, size, weight)).toBeCloseTo(width, 10);
  });

  test.each(['é', 'è', 'ê', 'ë', 'à', 'â', 'ç', 'ï', 'ô', 'ù', 'û', 'É', 'À', 'Ç'])(
    '%s is as wide as its letter without the accent',
    (letter) => {
      expect(textWidth(letter, 100)).toBe(textWidth(letter.normalize('NFD').charAt(0), 100));
    },
  );

  test('an accent written apart takes no room, nor does a joiner', () => {
    expect(textWidth('e\u0301', 100)).toBe(textWidth('e', 100));
    expect(textWidth('a\u200Db\uFE0F', 100)).toBe(textWidth('ab', 100));
  });

  test('a letter outside the table counts a full em, a surrogate pair once', () => {
    expect(textWidth('漢', 100)).toBe(100);
    expect(textWidth('🌍', 100)).toBe(100);
  });

  test('the page’s font scales it by one factor', () => {
    expect(textWidth('Mécénat', 15, 600, 1.1)).toBeCloseTo(1.1 * textWidth('Mécénat', 15, 600), 10);
  });
});

describe('a text too long for a line', () => {
  test('is cut where it no longer fits, with an ellipsis', () => {
    const cut = ellipsis('Dirigeants d’entreprise', 100, 15);
    expect(cut).toBe('Dirigeants d…');
    expect(textWidth(cut, 15)).toBeLessThanOrEqual(100);
  });
  test('stays whole when it just fits', () => {
    expect(ellipsis('Maires', textWidth('Maires', 15), 15)).toBe('Maires');
  });
  test('leaves no space before the ellipsis', () => {
    expect(ellipsis('Le RAMEAU', textWidth('Le …', 15), 15)).toBe('Le…');
  });
  test('does not cut a pair of surrogates in two', () => {
    expect(ellipsis('🌍🌍🌍', 250, 100)).toBe('🌍…');
  });
});

describe('a text over several lines', () => {
  test('breaks at spaces, which it drops', () => {
    expect(wrap('soutien à un projet d’intérêt général', 130, 13)).toEqual([
      'soutien à un projet',
      'd’intérêt général',
    ]);
  });
  test('breaks after a hyphen between words, not in a span of years', () => {
    expect(wrap('savoir-faire', 60, 13)).toEqual(['savoir-', 'faire']);
    expect(wrap('2019-2021', 40, 13)).toEqual(['201…']);
  });
  test('never breaks at a no-break space, narrow or not', () => {
    expect(wrap('ODD\u00A017\u202F: les', 60, 13)).toEqual(['ODD\u00A017\u202F:', 'les']);
    expect(wrap('81\u202F% 97\u202F%', 40, 13)).toEqual(['81\u202F%', '97\u202F%']);
  });

  test('a date is parted where a line has no room for it whole, never cut', () => {
    const said = 'publiée, 26\u00A0nov.\u00A02020';
    expect(wrap(said, 90, 13)).toEqual(['publiée,', '26\u00A0nov.\u00A02020']);
    expect(wrap(said, 60, 13)).toEqual(['publiée,', '26\u00A0nov.', '2020']);
  });
  test('ends in an ellipsis after the last line allowed', () => {
    expect(wrap('un deux trois quatre cinq', 60, 13, { maxLines: 2 })).toEqual(['un deux', 'trois qu…']);
  });
  test('cuts a word longer than a line', () => {
    const [line, ...rest] = wrap('anticonstitutionnellement', 80, 13);
    expect(rest).toEqual([]);
    expect(line).toMatch(/^anticonst.*…$/);
  });
  test('nothing gives no line', () => {
    expect([wrap('', 100, 13), wrap('   ', 100, 13), wrapEven('', 100, 13)]).toEqual([[], [], []]);
  });
  test('whatever the text and the width, no line is wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        for (const line of wrap(text, width, 13)) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
  test('words come out in order, and none is lost when each fits', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 80, max: 300 }), (words, width) => {
        expect(wrap(words.join(' '), width, 13).join(' ')).toBe(words.join(' '));
        expect(wrapEven(words.join(' '), width, 13).join(' ')).toBe(words.join(' '));
        expect(wrapEven(words.join(' '), width, 13)).toHaveLength(wrap(words.join(' '), width, 13).length);
      }),
    );
  });
  test('even lines: no more of them, and none much shorter than the others', () => {
    expect(wrap('contribution de chacun à une offre commune', 230, 14)).toEqual([
      'contribution de chacun à une offre',
      'commune',
    ]);
    expect(wrapEven('contribution de chacun à une offre commune', 230, 14)).toEqual([
      'contribution de chacun',
      'à une offre commune',
    ]);
  });
  test('a text in one word is laid out in a time that grows as it does', () => {
    expectLinear(20_000, (count) => () => {
      wrapEven('x'.repeat(count), 200, 13);
      wrap('e\u0301'.repeat(count / 2), 200, 13);
    });
  });
});

describe('short words of a heading', () => {
  test('are tied to the next one, up to three letters', () => {
    expect(glue('nécessaire pour 81 % des Français, et plus encore')).toBe(
      'nécessaire pour 81 % des\u00A0Français, et\u00A0plus encore',
    );
    expect(glue('À chaque catégorie de partenariat')).toBe('À\u00A0chaque catégorie de\u00A0partenariat');
  });
  test('up to two letters when asked', () => {
    expect(glue('l’envie des Français de la France', 2)).toBe('l’envie des Français de\u00A0la\u00A0France');
  });
});
