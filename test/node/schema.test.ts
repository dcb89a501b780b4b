/** schema/KIND.json says what the parser reads: made from the same types, and tried on the same data. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { kinds, makeSchemas } from '../../scripts/schemas.mjs';
import { charts } from '../../src/charts/index.ts';
import { fixtures } from '../fixtures.ts';
import { refusal } from '../scene.ts';

const schemaOf = (kind: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${kind}.json`, import.meta.url), 'utf8')) as object;

it(
  'the files are those that the types make: node scripts/schemas.mjs brings them up to date',
  { timeout: 60_000 },
  () => {
    const made = makeSchemas();
    for (const kind of kinds) expect(schemaOf(kind), kind).toEqual(made[kind]);
  },
);

it('there is a schema for every kind of chart', () => {
  expect([...new Set(charts.map((chart) => chart.kind.name))].toSorted()).toEqual(kinds);
});

describe.each(charts.map(({ tag, kind, findings }) => ({ tag, kind, findings })))('$tag', ({ tag, kind, findings }) => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schemaOf(kind.name));
  const faults = (data: unknown): string[] =>
    validate(data) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  const { broken, ...fixture } = fixtures.find((each) => each.tag === tag)!;

  it('accepts every built-in finding as its file holds it', () => {
    for (const [key, finding] of Object.entries(findings))
      expect(faults(JSON.parse(JSON.stringify(finding))), key).toEqual([]);
  });

  it('accepts the example data', () => {
    for (const name of ['ownData', 'oneRow', 'longLabels'] as const) expect(faults(fixture[name]), name).toEqual([]);
  });

  it('refuses what the parser refuses', () => {
    expect(refusal(kind.parse, broken.data).path).toBe(broken.path);
    expect(faults(broken.data)).not.toEqual([]);
  });

  it('names a misspelt field', () => {
    expect(faults({ ...fixture.ownData, titel: 'x' })).toContain(' must NOT have additional properties');
  });
});
