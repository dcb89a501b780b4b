import { describe, expect, it } from 'vitest';
import { numberOf, sourceOf } from '../../src/charts/rows.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { DataError } from '../../src/data/issues.ts';

describe('parseCsv(text)', () => {
  it.each([
    ['comma', 'label,value\nA,1\n'],
    ['semicolon and byte-order mark, as French Excel writes', '\uFEFFlabel;value\r\nA;1\r\n'],
    ['tab', 'label\tvalue\nA\t1'],
    ['quotes', '"label","value"\n"A","1"\n'],
    ['empty lines', 'label,value\n\nA,1\n,\n'],
  ])('reads %s', (_, text) => {
    expect(parseCsv(text).map((row) => ({ ...row }))).toEqual([{ label: 'A', value: '1' }]);
  });

  it('keeps separators, quotes and line breaks of quoted cells', () => {
    expect({ ...parseCsv('label;value\n"a ; ""b""\nc";2')[0] }).toEqual({ label: 'a ; "b"\nc', value: '2' });
  });

  it('gives empty texts for cells that a short row lacks', () => {
    expect({ ...parseCsv('label,value\nA')[0] }).toEqual({ label: 'A', value: '' });
  });

  it.each(['', '\n', '<!doctype html><p>'])('refuses %j, which has no header', (text) => {
    expect(() => parseCsv(text)).toThrow(DataError);
  });

  it('leaves the prototype alone when a column is named __proto__', () => {
    const [row] = parseCsv('label,__proto__\nA,polluted');
    expect(row!['__proto__']).toBe('polluted');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('numberOf(cell)', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['1 234,5 %', 1234.5],
    ['1\u202F234', 1234],
    ['−3', -3],
    ['', null],
    ['n.d.', null],
    ['–', null],
    ['abc', 'abc'],
  ])('%j is %j', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });
});

describe('sourceOf(row)', () => {
  it('puts the columns of an export back together', () => {
    expect(sourceOf({ source: 'Étude', date: 'sept. 2021', origin: 'complément' })).toMatchObject({
      label: 'Étude',
      date: 'sept. 2021',
      origin: 'complement',
    });
  });
  it('is undefined where no source is given', () => {
    expect(sourceOf({ source: '' })).toBeUndefined();
  });
});
