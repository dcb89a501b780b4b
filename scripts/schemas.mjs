// @ts-check
/**
 * Writes schema/KIND.json, the JSON Schema of each kind's data, from the TypeScript types of src/data/KIND.ts and their
 * comments: `node scripts/schemas.mjs`. A test holds the files to the types, and to the parser.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = resolve(import.meta.dirname, '..');

/** Kinds of data, as `schema/` and the `validate` command name them. */
export const kinds = [
  'bars',
  'cycle',
  'levers',
  'matrix',
  'number',
  'quadrant',
  'regions',
  'timeline',
  'tree',
  'trend',
];

/** @returns {Record<string, object>} the schema of each kind */
export const makeSchemas = () => {
  const generator = createGenerator({
    path: join(root, 'src/data/*.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    // The project's own compiler checks the types; this one only reads them.
    skipTypeCheck: true,
    topRef: false,
    expose: 'export',
  });
  /** @type {Record<string, object>} */
  const schemas = {};
  for (const kind of kinds) {
    const type = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Input`;
    const { properties, ...schema } = generator.createSchema(type);
    schemas[kind] = {
      $schema: schema.$schema,
      $id: `urn:impact-charts:schema:${kind}`,
      title: `impact-charts: data of kind “${kind}”`,
      ...schema,
      properties: { $schema: { type: 'string', description: 'Address of this schema, for editors.' }, ...properties },
    };
  }
  return schemas;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(join(root, 'schema'), { recursive: true });
  for (const [kind, schema] of Object.entries(makeSchemas())) {
    writeFileSync(join(root, 'schema', `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
