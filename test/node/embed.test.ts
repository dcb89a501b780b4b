import { describe, expect, it } from 'vitest';
import { cite } from '../../src/export/cite.ts';
import { charts } from '../../src/charts/index.ts';
import { fromRows } from '../../src/charts/from-rows.ts';
import { embedCode, embedKinds, scriptFolder } from '../../src/export/embed.ts';
import { expectedHeight } from '../../src/embed/frame-message.ts';
import { viewOf } from '../../src/render.ts';

const BASE = 'https://exemple.fr/impact/cdn/';
const own = {
  heading: 'Titre « cité » <b>',
  rows: [{ key: 'a', label: '</script><script>alert(1)</script>', value: 1 }],
};

describe('embedCode(view, kind, base)', () => {
  it('tag: the tag with its finding, and the one script', async () => {
    expect(embedCode(await viewOf('impact-map', { finding: 'regions-context' }), 'tag', BASE)).toBe(
      '<impact-map finding="regions-context" lang="fr"></impact-map>\n<link rel="stylesheet" href="https://exemple.fr/impact/cdn/impact-charts.css"><script type="module" src="https://exemple.fr/impact/cdn/impact-charts.js"></script>',
    );
  });

  it('tag: own data as a data script that nothing in it can end', async () => {
    const code = embedCode(await viewOf('impact-bars', { data: own }), 'tag', BASE);
    expect(code.match(/<script/g)!.length).toBe(2);
    expect(code).toContain('\\u003c/script\\u003e');
  });

  it('table: one line that a content system keeps, marked by attribute and by class, in the comments of a WordPress block', async () => {
    expect(embedCode(await viewOf('impact-convictions'), 'table', BASE)).toMatch(
      /^<!-- wp:html --><figure class="impact-convictions" data-impact="convictions" lang="fr"><table>.*<th scope="row">Fondations<\/th>.*<\/figure><link [^>]+><script [^>]+><\/script><!-- \/wp:html -->$/,
    );
  });

  it('table: a kind that is no table names its finding', async () => {
    expect(embedCode(await viewOf('impact-levers'), 'table', BASE)).toContain(
      'data-impact="levers" data-finding="levers"',
    );
    for (const { tag, kind } of charts) expect(embedKinds(tag).includes('wordpress'), tag).toBe(kind.name in fromRows);
  });

  it('wordpress: a table block with a class and nothing that its editor would find invalid', async () => {
    const code = embedCode(await viewOf('impact-bars', { data: own }), 'wordpress', BASE);
    expect(code).toMatch(
      /^<!-- wp:table \{"hasFixedLayout":false,"className":"impact-bars"\} --><figure class="wp-block-table impact-bars"><table><thead>.+<\/tbody><\/table><figcaption class="wp-element-caption"><strong>Titre «\scité\s» &lt;b&gt;<\/strong> Source non précisée\.<\/figcaption><\/figure><!-- \/wp:table -->$/,
    );
    expect(code).not.toMatch(/\n|data-|<caption|<script|scope=/);
  });

  it('iframe: a title, a height of its own, data in the address, and the script of the host', async () => {
    const code = embedCode(await viewOf('impact-bars', { data: own, lang: 'en', theme: 'dark' }), 'iframe', BASE);
    expect(code).toMatch(
      /^<iframe title="Titre « cité » &lt;b&gt;" src="https:\/\/exemple\.fr\/impact\/embed\/chart\.html\?chart=bars&amp;lang=en&amp;theme=dark#data=[\w-]+" width="100%" height="\d+" data-heights="320:\d+ [\d: ]+" frameborder="0" loading="lazy"><\/iframe>\n<script src="https:\/\/exemple\.fr\/impact\/embed\/host\.js"><\/script>$/,
    );
    const data = /#data=([\w-]+)/.exec(code)![1]!;
    expect(JSON.parse(Buffer.from(data, 'base64url').toString())).toMatchObject({
      heading: 'Titre « cité » <b>',
      rows: [{ value: 1 }],
    });
  });

  it('static: the element with its picture and table inside', async () => {
    expect(embedCode(await viewOf('impact-levers'), 'static', BASE)).toMatch(
      /^<impact-levers finding="levers" lang="fr">\n<svg[\s\S]+<table>[\s\S]+<\/impact-levers>\n<link/,
    );
  });
});

it('cite(view, address, day) gives finding, sources, day and address', async () => {
  const text = cite(await viewOf('impact-number'), 'https://exemple.fr/article', new Date(2026, 10, 24));
  expect(text).toMatch(
    /^«\u202FLes partenariats.+\u202F»\. .+31\u00A0mars\u00A02022.+\. Consulté le 24 novembre 2026, https:\/\/exemple\.fr\/article$/,
  );
});

it.each([
  ['https://exemple.fr/impact/cdn/impact-charts.js', 'https://exemple.fr/impact/cdn/'],
  ['https://exemple.fr/js/impact-map.js?v=2', 'https://exemple.fr/js/'],
  ['https://exemple.fr/js/impact-charts.all.js', 'https://exemple.fr/js/'],
  ['https://tiers.io/impact-tracker.js', './cdn/'],
  ['https://exemple.fr/jquery.js', './cdn/'],
])('scriptFolder: for a page with %s it is %s', (src, folder) => {
  expect(scriptFolder('impact-map', [{ src: '' }, { src }])).toBe(folder);
});

it('embedCode finds embed/ beside cdn/, or in the folder of the scripts', async () => {
  const view = await viewOf('impact-map');
  expect(embedCode(view, 'iframe', 'https://exemple.fr/js/')).toContain('src="https://exemple.fr/js/embed/chart.html?');
});

it('embedCode gives the page’s own words with the tag and with the frame', async () => {
  const view = { ...(await viewOf('impact-map')), attributes: { heading: 'Mon « titre »', note: null } };
  expect(embedCode(view, 'tag', BASE)).toContain('heading="Mon « titre »"');
  expect(embedCode(view, 'iframe', BASE)).toContain('heading=Mon+%C2%AB');
});

it.each([
  ['320:1000 640:700', 320, 1000],
  ['320:1000 640:700', 480, 850],
  ['320:1000 640:700', 200, 1000],
  ['320:1000 640:700', 1600, 700],
  ['', 640, 0],
  ['320:1e9 640:-1 720:x 800', 640, 0],
  ['640:700 320:1000', 500, 700],
])('expectedHeight(%o, %i) is %i', (heights, width, height) => {
  expect(expectedHeight(heights, width)).toBe(height);
});
