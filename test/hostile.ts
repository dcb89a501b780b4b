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
  '-2+3',
  '\tcmd',
  '＝1+1',
  "'; DROP TABLE",
  'vbscript:x',
  'blob:https://x/1',
  '\u200Fאבג\u2067x',
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

/** Longer than any text is kept: now and then, since each costs a hundred ordinary cases. */
const ENDLESS = ['x'.repeat(20_000), 'mot '.repeat(5000), `o${'\u0301'.repeat(10_000)}`, '\u202E'.repeat(20_000)];

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...STRINGS), weight: 200 },
  { arbitrary: fc.constantFrom(...ENDLESS), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 20 },
);
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

/** Fields whose text must be of a form: of that form in two cases of three, or nothing would be drawn of them. */
const FORMS: Record<string, readonly unknown[]> = {
  date: ['1791', '2015', '2015-06', '2019-02-28', 2021],
  from: ['1791', '2015', '2015-06'],
  to: ['2016', '2019-02-28', '9999'],
  year: [1791, 2015, '2015', '2021-09'],
  code: ['28', '53', '75', '94', '01', '2A', 'Bretagne'],
};

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
    const field = (name: string, each: Schema): Arbitrary<unknown> => {
      const own = hostile(each, root, depth + 1);
      const form = Object.hasOwn(FORMS, name) && FORMS[name];
      return form ? fc.oneof({ arbitrary: fc.constantFrom(...form), weight: 2 }, { arbitrary: own, weight: 1 }) : own;
    };
    const known = fc.record(Object.fromEntries(fields.map(([name, each]) => [name, field(name, each)])), {
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

/** Valid data of a kind with this many rows, events, points or steps: what a cap must stop. Values are invented. */
export const many: Record<string, (count: number) => object> = {
  bars: (count) => ({ rows: items(count, (index) => ({ value: index % 100 })) }),
  cycle: (count) => ({ steps: items(count) }),
  levers: (count) => ({
    levers: items(3),
    positions: items(count, (index) => ({ weights: { k0: 1 + (index % 3), k1: 1, k2: index % 7 } }), 'p'),
  }),
  matrix: (count) => ({
    columns: [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ],
    rows: items(count, (index) => ({ cells: { a: index, b: 'x' } })),
  }),
  quadrant: (count) => ({
    axes: { x: { start: 'a', end: 'b' }, y: { start: 'a', end: 'b' } },
    cells: items(4, (index) => ({ x: index % 2 ? 1 : -1, y: index < 2 ? 1 : -1 }), 'c'),
    points: items(count, (index) => ({ x: (index % 20) / 10 - 1, y: (index % 19) / 10 - 0.9 })),
  }),
  regions: (count) => ({
    rows: [{ code: '53', value: 1 }],
    points: items(count, (index) => ({ lon: (index % 40) / 10, lat: 44 + (index % 50) / 10 })),
  }),
  timeline: (count) => ({ events: items(count, (index) => ({ date: String(1000 + (index % 1000)) })) }),
  tree: (count) => ({ root: { key: 'root', label: 'R', children: items(count, () => ({ description: 'x' })) } }),
  trend: (count) => ({
    series: [
      { key: 's', label: 'S', points: items(count, (index) => ({ year: 1000 + (index % 9000), value: index % 100 })) },
    ],
  }),
};

const items = (count: number, more: (index: number) => object = () => ({}), prefix = 'k'): object[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `${prefix}${index}`,
    label: `Exemple ${index}`,
    ...more(index),
  }));

const resolved = (schema: Schema, root: Schema, base: unknown): Schema => {
  if (typeof schema['$ref'] === 'string') {
    const name = decodeURIComponent(schema['$ref'].replace('#/definitions/', ''));
    return resolved((root['definitions'] as Record<string, Schema>)[name]!, root, base);
  }
  if (Array.isArray(schema['allOf']))
    return (schema['allOf'] as Schema[])
      .map((each) => resolved(each, root, base))
      .reduce((all, each) => ({
        ...all,
        ...each,
        properties: { ...(all['properties'] as object), ...(each['properties'] as object) },
      }));
  if (!Array.isArray(schema['anyOf'])) return schema;
  const wanted = Array.isArray(base) ? 'array' : typeof base;
  const branches = (schema['anyOf'] as Schema[]).map((each) => resolved(each, root, base));
  return branches.find(({ type }) => [type].flat().includes(wanted)) ?? branches[0]!;
};

// What ties data together, or must be of a form: left as the base has it.
const TIES = /^(key|code|date|from|to|year|category|highlight|weights|\$schema)$/;

/**
 * `base`, valid data of a schema, with every text that the schema knows in it, those that the base lacks too, replaced by
 * `words` of the place. What a key ties to another place, dates and codes stay.
 */
export const filled = (
  schema: Schema,
  base: unknown,
  words: (path: string) => string,
  root: Schema = schema,
  path = '',
): unknown => {
  const here = resolved(schema, root, base);
  const types = [here['type']].flat();
  if (here['enum'] || 'const' in here) return base;
  if (isRecord(here['properties']) && (base === undefined || isRecord(base))) {
    const result: Record<string, unknown> = { ...base };
    for (const [name, each] of Object.entries(here['properties'] as Record<string, Schema>)) {
      const value = filled(each, result[name], words, root, `${path}.${name}`);
      if (!TIES.test(name) && value !== undefined) result[name] = value;
    }
    return result;
  }
  if (Array.isArray(base))
    return base.map((each, index) => filled((here['items'] ?? {}) as Schema, each, words, root, `${path}[${index}]`));
  if (isRecord(base) && isRecord(here['additionalProperties']))
    return Object.fromEntries(
      Object.entries(base).map(([name, each]) => [
        name,
        filled(here['additionalProperties'] as Schema, each, words, root, `${path}.${name}`),
      ]),
    );
  return types.includes('string') && (base === undefined || typeof base === 'string') ? words(path) : base;
};
