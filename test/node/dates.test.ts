import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/data/dates.ts';

describe('parseDate gives the decimal years that a date covers', () => {
  test.each([
    ['2019', [2019, 2020]],
    ['0001', [1, 2]],
    ['2019-01', [2019, 2019 + 31 / 365]],
    ['2020-12', [2020 + 335 / 366, 2021]],
    ['2019-01-01', [2019, 2019 + 1 / 365]],
    ['2019-12-31', [2019 + 364 / 365, 2020]],
    ['2020-02-29', [2020 + 59 / 366, 2020 + 60 / 366]],
    ['2000-02-29', [2000 + 59 / 366, 2000 + 60 / 366]],
    ['2017-11-23', [2017 + 326 / 365, 2017 + 327 / 365]],
  ])('%s → %j', (text, period) => {
    expect(parseDate(text)).toEqual(period);
  });

  test.each([
    '2019-13-40',
    '2019-02-30',
    '2019-02-29',
    '1900-02-29',
    '2019-00',
    '2019-13',
    '2019-04-31',
    '2019-01-00',
    '2019-1',
    '19',
    '20190',
    '2019-11-',
    '21/11/2019',
    '2019-11-21T00:00:00Z',
    ' 2019',
    '2019\n',
    '-2019',
    '２０１９',
    '',
    'hier',
  ])('%j is not a date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test('every day of the calendar follows the one before, and no other day exists', () => {
    const day = fc.integer({ min: Date.UTC(1600, 0, 1) / 864e5, max: Date.UTC(9999, 11, 30) / 864e5 });
    const iso = (number: number): string => new Date(number * 864e5).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, (number) => {
        const [start, end] = parseDate(iso(number))!;
        expect(end - start).toBeGreaterThan(1 / 367);
        expect(parseDate(iso(number + 1))![0]).toBeCloseTo(end, 9);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          const real = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text);
          expect(parseDate(text) !== undefined).toBe(exists);
        },
      ),
    );
  });
});
