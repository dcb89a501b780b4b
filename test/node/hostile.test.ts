/**
 * Whatever data holds, a chart draws it or says what is wrong: nothing thrown but a DataError, no NaN or Infinity in any
 * attribute, exports that parse and run nothing, a bounded time and number of marks. IMPACT_CASES sets the number of cases
 * per kind: `npm run test:long` tries 50,000.
 */
import { readFileSync } from 'node:fs';
import { csvParseRows, dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { DataError, type Issue } from '../../src/data/issues.ts';
import { frameOf } from '../../src/describe/frame.ts';
import { errorWords, warningWords } from '../../src/element/faults.ts';
import { embedKinds, embedCode } from '../../src/export/embed.ts';
import { toCsv, toJson, toSvg, type ChartView } from '../../src/export/index.ts';
import { loadDepartements } from '../../src/geo/territories.ts';
import { attributesOf, livePaint } from '../../src/scene/attributes.ts';
import { hostile } from '../hostile.ts';
import { isRecord } from '../records.ts';
import { assertFinite, flatten } from '../scene.ts';

const CASES = Number(process.env['IMPACT_CASES'] ?? 2000);
/** Marks of a picture at most, whatever its data. */
const MAX_MARKS = 20_000;
/** Milliseconds of the processor for one case, exports included: a hundred times what it takes. */
const MAX_TIME = 2000;

const kinds = [...new Map(charts.map((chart) => [chart.kind.name, chart])).values()];
const drawn = new Map<string, number>();
afterAll(() => {
  const total = [...drawn.values()].reduce((sum, count) => sum + count, 0);
  console.info(`Hostile data: ${CASES} cases for each of ${kinds.length} kinds, ${total} of them drawn.`);
});
// Otherwise every case that asks for them would end as a fault.
beforeAll(() => loadDepartements());

/** Tags of a text read as strictly as XML is: every tag closes, every attribute is quoted, nothing stands for itself. */
const expectMarkup = (text: string): string[] => {
  const rest = text.replace(/<\/?[a-z][a-z-]*(?: [a-zA-Z0-9:-]+="[^"<]*")*\/?>|&(?:amp|lt|gt|quot);/g, '');
  expect(rest).not.toMatch(/[<&]/);
  // XML allows no control character, and no half of a pair.
  expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  return [...new Set([...text.matchAll(/<([a-z][a-z-]*)/g)].map(([, name]) => name!))];
};

const SVG_TAGS = 'svg title desc defs pattern rect circle line path text g'.split(' ');
const expectSvg = (svg: string): void => {
  expect(expectMarkup(svg).filter((tag) => !SVG_TAGS.includes(tag))).toEqual([]);
  // Words of data stand in the file as words: what remains without them is ours.
  const ours = svg.replace(/>[^<]*</g, '><').replace(/ xmlns="[^"]*"/, '');
  expect(ours).not.toMatch(/NaN|Infinity|undefined|\[object| on\w+=|href=|style=|script|url\((?!#)|[a-z]+:\/\//i);
};

/** Cells that a spreadsheet would run. */
const expectCsv = (view: ChartView): void => {
  const text = toCsv(view).replace('\uFEFF', '');
  const rows = view.lang === 'fr' ? dsvFormat(';').parseRows(text) : csvParseRows(text);
  expect(rows.length).toBe(view.description.rows.length + 1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  for (const cell of rows.flat())
    if (/^[=+\-@\t\r\n＝＋－＠]/.test(cell)) expect(Number(cell.replace(',', '.')), cell).not.toBeNaN();
};

const expectSnippets = (view: ChartView): void => {
  for (const kind of embedKinds(view.tag)) {
    // A block of WordPress begins and ends with comments of its own.
    const [snippet] = embedCode(view, kind)
      .replace(/^<!-- wp:(?:html|table \{[\w":, -]+\}) -->|<!-- \/wp:(?:html|table) -->$/g, '')
      .split(/\n?<(?:link rel|script src)/);
    const [markup, ...scripts] = snippet!.split(/<script type="application\/json">([^<]*)<\/script>/);
    expect(expectMarkup([markup, ...scripts.slice(1)].join('')).filter((tag) => tag === 'script')).toEqual([]);
    if (scripts.length) JSON.parse(scripts[0]!);
  }
};

/** Four cells of whatever words, one per corner: chance alone seldom gives them. */
const cornered = (input: unknown): unknown => {
  if (!isRecord(input) || !Array.isArray(input['cells'])) return input;
  const given = input['cells'] as unknown[];
  const cells = [0, 1, 2, 3].map((index) => ({
    key: `${index}`,
    ...(isRecord(given[index]) && given[index]),
    x: index % 2 ? 1 : -1,
    y: index < 2 ? 1 : -1,
  }));
  return { ...input, cells };
};

describe.each(kinds.map((chart) => ({ kind: chart.kind.name, chart })))('kind $kind', ({ chart }) => {
  const { kind, tag } = chart;
  const schema = JSON.parse(readFileSync(new URL(`../../schema/${kind.name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
  const cases = fc.record({
    input: kind.name === 'quadrant' ? fc.oneof(hostile(schema), hostile(schema).map(cornered)) : hostile(schema),
    lang: fc.constantFrom('fr' as const, 'en' as const),
    width: fc.constantFrom(80, 200, 320, 672, 816),
    // Of which the chart may have none: a selection is the page's word.
    chosen: fc.nat(20),
  });

  it(`draws ${CASES} hostile cases or says what is wrong with them`, { timeout: 3_600_000 }, () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(cases, ({ input, lang, width, chosen }) => {
        const start = process.cpuUsage();
        const issues: Issue[] = [];
        let data;
        try {
          data = kind.parse(input, { lang, report: (issue) => issues.push(issue) });
        } catch (error) {
          if (!(error instanceof DataError)) throw error;
          expect(errorWords(error.issue, false, lang).lines.length).toBeGreaterThan(0);
          return;
        }
        for (const line of warningWords(issues, lang)) expect(line.length).toBeLessThan(1000);
        // Its table too, which is made when it is read.
        const description = { ...kind.describe(data, lang) };
        if (kind.isEmpty(data)) return;
        drawn.set(kind.name, (drawn.get(kind.name) ?? 0) + 1);
        const picture = (room: number, selected?: string) =>
          kind.layout(data, { width: room, lang, fontFactor: 1.1, selected, highlight: selected });
        const plain = picture(width);
        const scene = picture(width, plain.targets[chosen]?.key ?? '__proto__');
        assertFinite(scene);
        const marks = flatten(scene.marks);
        expect(marks.length).toBeLessThan(MAX_MARKS);
        // All but a key is ours: numbers, names of colours, our own vocabulary.
        for (const { mark } of marks)
          expect(Object.values({ ...attributesOf(mark, livePaint), 'data-key': '' }).join(' ')).toMatch(
            /^(?:url\(#hatch\)|[\w .,()-])*$/,
          );
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
        for (const { url } of view.frame.sources)
          expect(url ?? 'https:').not.toMatch(/^\W*(javascript|data|vbscript|blob):/i);
        expectSvg(toSvg(view));
        expectCsv(view);
        // As dear as all the rest.
        if (chosen < 5) expectSnippets(view);
        JSON.parse(toJson(view));
        expect(process.cpuUsage(start).user / 1000).toBeLessThan(MAX_TIME);
      }),
      { numRuns: CASES },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

// Cases that never reach the picture would prove nothing.
it('has drawn one case in five of each kind at least', () => {
  expect([...drawn].filter(([, count]) => count < CASES / 5)).toEqual([]);
  expect(drawn.size).toBe(kinds.length);
});
