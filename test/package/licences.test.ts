/** What a host copies says whose work it holds, and which bytes it is. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { dist } from './browser.ts';

const cdn = join(dist, 'cdn');
const shipped = readFileSync(join(cdn, 'THIRD-PARTY.md'), 'utf8');

describe('THIRD-PARTY.md', () => {
  test('is what the build found (node scripts/build.mjs --licences brings it up to date)', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../THIRD-PARTY.md'), 'utf8')).toBe(shipped);
  });

  test('names Lit’s parts, the reader of CSV and the outlines, with licences that ask for their notice alone', () => {
    const rows = [...shipped.matchAll(/^\| (?:\[([^\]]+)\]\([^)]*\)|([^|\s]+)) \| [\d.]+ \| ([\w.-]+) \|$/gm)];
    const licences = new Map(rows.map(([, linked, plain, licence]) => [linked ?? plain, licence]));
    expect([...licences.keys()]).toEqual(
      expect.arrayContaining(['@lit/reactive-element', 'd3-dsv', 'lit-element', 'lit-html']),
    );
    for (const licence of licences.values()) expect(['MIT', 'ISC', 'BSD-3-Clause']).toContain(licence);
    expect(shipped).toContain('Natural Earth');
    expect(shipped).toContain('Licence Ouverte');
  });

  test('holds no licence that would bind what it is copied beside', () => {
    expect(shipped).not.toMatch(/\b[AL]?GPL|\bMPL|CC-BY-SA|CC-BY-NC|ODbL|share.?alike/i);
  });
});

describe('integrity.json', () => {
  const { version: said, files } = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8')) as {
    version: string;
    files: Record<string, string>;
  };
  test('has the hash of each script and style, as HTML writes it, and the version', () => {
    const names = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|css)$/.test(name));
    expect(Object.keys(files)).toEqual(names.sort());
    for (const [name, hash] of Object.entries(files))
      expect(hash, name).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(join(cdn, name)))
          .digest('base64')}`,
      );
    expect(said).toBe(version);
  });
});
