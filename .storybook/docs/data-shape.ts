/** A JSON Schema as rows of a table: one line per field, nested ones by their path. */

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  definitions?: Record<string, Schema>;
}
export interface Field {
  /** `rows[].value` */
  path: string;
  type: string;
  required: boolean;
  description: string;
}

/** Fields that every kind has. */
const COMMON = ['$schema', 'schemaVersion', 'heading', 'summary', 'note', 'unit', 'source', 'highlight'];
/** Named once; their fields are not repeated at each place. */
const NAMED: Record<string, string> = { Text: 'text', SourceInput: 'source', Origin: 'origin', DateInput: 'date' };

const nameOf = ({ $ref = '' }: Schema): string => $ref.replace('#/definitions/', '');

const typeOf = (schema: Schema, root: Schema): string => {
  const definition = root.definitions?.[nameOf(schema)];
  if (schema.$ref) return NAMED[nameOf(schema)] ?? (definition?.enum ? typeOf(definition, root) : 'object');
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return [...new Set(schema.anyOf.map((each) => typeOf(each, root)))].join(' | ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items, root) : 'anything'}`;
  return [schema.type ?? 'anything'].flat().join(' | ');
};

/** The object that a field holds, alone, in a list, or as values of a record. */
const inside = (schema: Schema): { schema: Schema; suffix: string } | undefined => {
  if (schema.type === 'array' && schema.items) return { schema: schema.items, suffix: '[]' };
  if (typeof schema.additionalProperties === 'object') return { schema: schema.additionalProperties, suffix: '[key]' };
  return schema.$ref || schema.properties ? { schema, suffix: '' } : undefined;
};

const walk = (schema: Schema, root: Schema, prefix: string, seen: readonly string[]): Field[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = prefix + key;
    const field: Field = {
      path,
      type: typeOf(value, root),
      required: schema.required?.includes(key) ?? false,
      description: value.description ?? '',
    };
    const content = (value.anyOf ?? [value]).map(inside).find((each) => each && !(nameOf(each.schema) in NAMED));
    if (!content) return [field];
    const name = nameOf(content.schema);
    // A tree's children are nodes again.
    if (name && seen.includes(name)) return [{ ...field, description: field.description || 'The same fields again.' }];
    if (name && !root.definitions?.[name]?.properties) return [field];
    const object = name ? (root.definitions?.[name] ?? {}) : content.schema;
    return [
      { ...field, description: field.description || (object.description ?? '') },
      ...walk(object, root, `${path}${content.suffix}.`, name ? [...seen, name] : seen),
    ];
  });

/** Fields of the kind itself, then those that every kind has. */
export const fieldsOf = (schema: Schema): { own: Field[]; common: Field[]; source: Field[] } => {
  const fields = walk(schema, schema, '', []).filter(({ path }) => path !== '$schema');
  const isCommon = ({ path }: Field): boolean => COMMON.includes(path.split(/[.[]/)[0]!);
  return {
    own: fields.filter((field) => !isCommon(field)),
    common: fields.filter(isCommon),
    source: walk(schema.definitions?.['SourceInput'] ?? {}, schema, '', []),
  };
};
