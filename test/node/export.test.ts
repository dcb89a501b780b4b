import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { toCsv, toJson } from '../../src/export/index.ts';
import { slug } from '../../src/export/view.ts';
import { renderSvg, viewOf } from '../../src/render.ts';

const tags = charts.filter((chart) => chart.defaultFinding);

describe('toCsv(view)', () => {
  it('is what French Excel opens right: byte-order mark, semicolons, decimal commas, CRLF', async () => {
    const text = toCsv(await viewOf('impact-bars', { data: { rows: [{ label: 'a;b', value: 1.5 }] } }));
    expect(text).toBe('\uFEFFlabel;value;source\r\n"a;b";1,5;Source non précisée.\r\n');
  });

  it('is plain comma-separated in English', async () => {
    const text = toCsv(await viewOf('impact-bars', { lang: 'en', data: { rows: [{ label: 'a', value: -1.5 }] } }));
    expect(text.split('\r\n')[1]).toBe('a,-1.5,Source not given.');
  });

  it.each(['=HYPERLINK("x")', '+1', '-cmd', '@sum', '＝1+1', '＠sum'])(
    'disarms a cell that begins like a formula: %s',
    async (label) => {
      const text = toCsv(await viewOf('impact-bars', { data: { rows: [{ label, value: 1 }] } }));
      expect(parseCsv(text)[0]!['label']).toBe(`'${label.replaceAll('"', '"')}`);
    },
  );

  it('gives the keys where they are not the labels, so that the file draws the same chart', async () => {
    const view = await viewOf('impact-convictions');
    const rows = parseCsv(toCsv(view));
    expect(rows.map((row) => row['key'])).toEqual(view.description.rows.map((row) => row['key']));
  });
});

describe('slug(name)', () => {
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\con', 'c-con'],
    ['Été à l’écart', 'e-te-a-l-e-cart'],
    ['<script>', 'script'],
    ['', 'impact'],
    ['…', 'impact'],
    ['x'.repeat(500), 'x'.repeat(80)],
  ])('makes of %j a file name and an id: %j', (name, made) => expect(slug(name)).toBe(made));
});

describe('toJson(view)', () => {
  it.each(tags.map(({ tag }) => tag))('is data that %s reads again to the same rows', async (tag) => {
    const view = await viewOf(tag);
    const again = await viewOf(tag, { data: JSON.parse(toJson(view)) });
    expect(again.description).toEqual(view.description);
    expect(again.frame).toEqual(view.frame);
  });

  it('writes lists and texts as they are where a library of the page gives them a toJSON of its own', async () => {
    const view = await viewOf('impact-convictions');
    const plain = toJson(view);
    Object.assign(Array.prototype, { toJSON: () => 'a list' });
    Object.assign(String.prototype, { toJSON: () => 'a text' });
    try {
      expect(toJson(view)).toBe(plain);
    } finally {
      for (const { prototype } of [Array, String]) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });
});

describe('renderSvg(tag, options)', () => {
  it('has ids of its own, so that two files in one page do not clash', async () => {
    const [one, two] = await Promise.all([renderSvg('impact-convictions'), renderSvg('impact-typology')]);
    const ids = (text: string): string[] => [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    expect(ids(one!).filter((id) => ids(two!).includes(id))).toEqual([]);
    for (const text of [one!, two!]) {
      for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids(text)).toContain(id);
    }
  });

  it('refuses an unknown tag and an unknown finding, naming those it has', async () => {
    await expect(renderSvg('impact-camembert')).rejects.toMatchObject({
      issue: { code: 'unknown-tag', value: 'impact-camembert' },
    });
    await expect(renderSvg('impact-levers', { finding: '__proto__' })).rejects.toMatchObject({
      issue: { code: 'unknown-finding' },
    });
  });

  it('leaves the frame out when asked', async () => {
    const text = await renderSvg('impact-convictions', { frame: false });
    expect(text).not.toContain('Cinq études distinctes');
  });

  describe.each(tags.map(({ tag }) => tag))('%s', (tag) => {
    it.each([
      [320, 'light', 'fr'],
      [720, 'light', 'fr'],
      [720, 'dark', 'en'],
      [1200, 'light', 'fr'],
    ] as const)('with its frame, %i wide, %s, %s', async (width, theme, lang) => {
      const text = await renderSvg(tag, { width, theme, lang });
      expect(text).not.toMatch(/NaN|Infinity|undefined|var\(|style=|\[object/);
      await expect(`${text}\n`).toMatchFileSnapshot(`../snapshots/frame/${tag}-${width}-${theme}-${lang}.svg`);
    });
  });
});
