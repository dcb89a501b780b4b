import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/issues.ts';
import { jsonErrorAt, parseJson } from '../../src/data/json.ts';

const refusal = (text: string): { code: string; path: string } => {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof DataError) return error.issue;
    throw error;
  }
  throw new Error('accepted');
};

describe('parseJson(text)', () => {
  it('gives the value of valid JSON', () => {
    expect(parseJson(' {"a": [1, -2.5e3, "é\\u00e9", true, null, {}, []]} ')).toEqual({
      a: [1, -2500, 'éé', true, null, {}, []],
    });
  });

  it.each([
    ['{"rows": [1,, 2]}', 1, 13],
    ['{"rows": [1, 2}', 1, 15],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  a: 1\n}', 2, 3],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": NaN}', 1, 7],
    ['{"a" 1}', 1, 6],
    ['[1, 2] 3', 1, 8],
    ['{"a": "x\ny"}', 1, 7],
    ['', 1, 1],
    ['[', 1, 2],
    ['{"a": 1', 1, 8],
    ['<html>', 1, 1],
  ])('says where %j breaks: line %i, column %i', (text, line, column) => {
    expect(refusal(text)).toMatchObject({ code: 'invalid-json', path: `line ${line}, column ${column}` });
  });

  it('says what to do about "[object Object]", which a framework writes for an object in an attribute', () => {
    expect(refusal('[object Object]')).toMatchObject({ path: 'data' });
  });

  it('finds the first fault at or before the place where the engine gives up, for any damaged JSON', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(200),
        fc.constantFrom(',', '}', ']', '"', ':', 'x', '\n'),
        (json, at, character) => {
          const text = `${json.slice(0, at % (json.length + 1))}${character}${json.slice(at % (json.length + 1))}`;
          try {
            JSON.parse(text);
          } catch {
            const place = jsonErrorAt(text);
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(text.length);
            expect(refusal(text).code).toBe('invalid-json');
          }
        },
      ),
    );
  });

  it('says the place of a fault 100,000 levels deep', () => {
    expect(refusal('['.repeat(100_000))).toMatchObject({ path: 'line 1, column 100001' });
  });
});
