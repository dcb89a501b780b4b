/**
 * Whatever data holds, a chart draws it or says what is wrong: nothing thrown but a DataError, no NaN or Infinity in any
 * attribute, exports that parse, a bounded number of marks. IMPACT_CASES sets the number of cases per kind.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { DataError } from '../../src/data/issues.ts';
import { frameOf } from '../../src/describe/frame.ts';
import { toCsv, toJson, toSvg } from '../../src/export/index.ts';
import { hostile } from '../hostile.ts';
import { assertFinite, flatten } from '../scene.ts';

const CASES = Number(process.env['IMPACT_CASES'] ?? 300);
/** Marks of a picture at most, whatever its data. */
const MAX_MARKS = 20_000;

const kinds = [...new Map(charts.map((chart) => [chart.kind.name, chart])).values()];
let drawn = 0;

describe.each(kinds.map((chart) => ({ kind: chart.kind.name, chart })))('kind $kind', ({ chart }) => {
  const { kind, tag } = chart;
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${kind.name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

  it(`draws ${CASES} hostile cases or says what is wrong with them`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(
        hostile(schema),
        fc.constantFrom('fr' as const, 'en' as const),
        fc.constantFrom(80, 200, 320, 672, 816),
        (input, lang, width) => {
          let data;
          try {
            data = kind.parse(input, { lang, report: ({ message }) => expect(typeof message).toBe('string') });
          } catch (error) {
            if (error instanceof DataError) return;
            throw error;
          }
          const description = kind.describe(data, lang);
          if (kind.isEmpty(data)) return;
          drawn++;
          const picture = (room: number) => kind.layout(data, { width: room, lang, fontFactor: 1.1 });
          const scene = picture(width);
          assertFinite(scene);
          expect(flatten(scene.marks).length).toBeLessThan(MAX_MARKS);
          expect(new Set(scene.targets.map((target) => target.key)).size).toBe(scene.targets.length);
          const view = {
            tag,
            name: tag,
            lang,
            theme: 'light' as const,
            width: 720,
            frame: frameOf(data, description, {}, lang),
            description,
            data,
            picture,
          };
          const svg = toSvg(view);
          // Words of data stand in the file as words; nothing of them becomes markup.
          expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(
            /NaN|Infinity|undefined|\[object|<script|<img|onload|href=|javascript:/,
          );
          // A strict reading of the markup: every tag closes, every attribute is quoted, no character that XML forbids.
          expect(svg.replace(/<(\/?[a-z]+)(?: [a-zA-Z0-9:-]+="[^"<]*")*\/?>|&(?:amp|lt|gt|quot);/g, '')).not.toMatch(
            /[<&]/,
          );
          expect(parseCsv(toCsv(view)).length).toBeLessThanOrEqual(description.rows.length);
          JSON.parse(toJson(view));
        },
      ),
      { numRuns: CASES },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

// Cases that never reach the picture would prove nothing.
it('has drawn one case in ten at least', () => {
  expect(drawn).toBeGreaterThan((CASES * kinds.length) / 10);
});
