/** Adversarial data: values of a JSON Schema's shape whose leaves are anything that a file or an attacker may hold. */
import fc, { type Arbitrary } from 'fast-check';
import { isRecord } from './records.ts';

const STRINGS = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  'JaVa\nScript:alert(1)',
  '\u0001javascript:x',
  'data:text/html,x',
  '//evil.example',
  'red;background:url(//x)',
  'url(#a)',
  'var(--x)',
  '=HYPERLINK("x")',
  '+1',
  '@x',
  '\u202Eabc',
  'a\u0300'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(20),
  'م'.repeat(60),
  'x'.repeat(500),
  `${'mot '.repeat(80)}fin`,
  '\u0000\u0007',
  '\uD800',
  '28',
  '01',
  '99',
  '2A',
  '75',
  'Bretagne',
  '2019-13-40',
  '2019-02-29',
  '2015',
  '2015-06',
  '1791',
  '20150',
  '-1',
];
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  42,
  50,
  97.5,
  100,
  1e308,
  -1e308,
  5e-324,
  1e21,
  2 ** 53 + 2,
  Infinity,
  -Infinity,
  NaN,
  2015,
  1791,
  999999,
];

const text = fc.constantFrom(...STRINGS);
const number = fc.oneof(fc.constantFrom(...NUMBERS), fc.double(), fc.integer({ min: -5, max: 120 }));
const anything = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A leaf of the right type most of the time, so that most cases reach the drawing. */
const mostly = (right: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof({ arbitrary: right, weight: 24 }, { arbitrary: anything, weight: 1 });

type Schema = Record<string, unknown>;

/** Data of a schema. `depth` ends what refers to itself. */
export const hostile = (schema: Schema, root: Schema = schema, depth = 0): Arbitrary<unknown> => {
  if (typeof schema['$ref'] === 'string') {
    const name = decodeURIComponent(schema['$ref'].replace('#/definitions/', ''));
    return hostile((root['definitions'] as Record<string, Schema>)[name]!, root, depth);
  }
  if (Array.isArray(schema['anyOf']))
    return fc.oneof(...(schema['anyOf'] as Schema[]).map((each) => hostile(each, root, depth)));
  if (Array.isArray(schema['allOf']))
    return fc
      .tuple(...(schema['allOf'] as Schema[]).map((each) => hostile(each, root, depth)))
      .map((parts) => Object.assign({}, ...parts) as unknown);
  if (Array.isArray(schema['enum'])) return mostly(fc.constantFrom(...(schema['enum'] as unknown[])));
  if ('const' in schema) return mostly(fc.constant(schema['const']));
  const types = [schema['type']].flat();
  const type = types[0];
  if (type === 'array') {
    if (depth > 6) return fc.constant([]);
    const items = Array.isArray(schema['items'])
      ? fc.tuple(...(schema['items'] as Schema[]).map((each) => hostile(each, root, depth + 1)))
      : fc.array(hostile((schema['items'] ?? {}) as Schema, root, depth + 1), {
          minLength: (schema['minItems'] as number | undefined) ?? 0,
          maxLength: (schema['maxItems'] as number | undefined) ?? 6,
        });
    return mostly(items);
  }
  if (type === 'object' || isRecord(schema['properties'])) {
    const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
    const required = new Set((schema['required'] as string[] | undefined) ?? []);
    const fields = Object.entries(properties).filter(([name]) => name !== '$schema');
    const known = fc.record(Object.fromEntries(fields.map(([name, each]) => [name, hostile(each, root, depth + 1)])), {
      requiredKeys: fields.map(([name]) => name).filter((name) => required.has(name)),
    });
    if (!isRecord(schema['additionalProperties'])) return mostly(known);
    const others = fc.dictionary(
      fc.constantFrom('a', 'b', '__proto__', 'constructor', 'x'),
      hostile(schema['additionalProperties'], root, depth + 1),
      { maxKeys: 3 },
    );
    return mostly(fc.tuple(known, others).map(([a, b]) => ({ ...(b as object), ...(a as object) })));
  }
  const leaves: Arbitrary<unknown>[] = types.map((each) =>
    each === 'number' || each === 'integer'
      ? number
      : each === 'boolean'
        ? fc.boolean()
        : each === 'null'
          ? fc.constant(null)
          : each === 'string'
            ? text
            : anything,
  );
  return mostly(fc.oneof(...leaves));
};
