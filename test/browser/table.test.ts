/** Table first: a figure that any content system keeps becomes the chart of its own table. */
import { afterEach, describe, expect, it } from 'vitest';
import { fromRows } from '../../src/charts/from-rows.ts';
import '../../src/embed/loader.ts';
import type { ImpactElement } from '../../src/element/base.ts';
import { charts, renderTable, viewOf } from '../../src/render.ts';
import kses from '../facts/wp-kses-post.json';
import { $, $$, column, nextEvent, painted, plain, watchErrors } from './mount.ts';

watchErrors();
afterEach(() => document.body.replaceChildren());

/** WordPress's wp_kses_post, by its own list: what is not in it loses its tags, or its attribute. */
const filtered = (html: string): string => {
  const elements = kses.elements as Record<string, string[]>;
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const element of document.body.querySelectorAll('*')) {
    const allowed = elements[element.localName];
    if (!allowed) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name } of Array.from(element.attributes)) {
      if (
        ![...allowed, ...kses.global].some((each) => each === name || (each === 'data-*' && name.startsWith('data-')))
      )
        element.removeAttribute(name);
    }
  }
  return document.body.innerHTML;
};

/** The chart that a page with this markup comes to hold. */
const upgraded = async (html: string): Promise<ImpactElement> => {
  const load = nextEvent(document, 'impact-load');
  // As a content system would write it into the page.
  column(720).setHTMLUnsafe(html);
  return (await load).target as ImpactElement;
};

const bars = (attributes: string, body: string, caption = ''): string =>
  `<figure ${attributes}><table>${caption}<tbody>${body}</tbody></table><figcaption>Source : <a href="https://example.org/">notre enquête</a></figcaption></figure>`;
const ROWS =
  '<tr><th>Acteur</th><th>Part</th></tr><tr><th>Maires</th><td>92 %</td></tr><tr><th>Associations</th><td>96,5 %</td></tr><tr><th>Fondations</th><td>n.d.</td></tr>';

describe('a figure', () => {
  it('becomes the chart of its table: caption, labels, French numbers, missing values, source', async () => {
    const element = await upgraded(bars('data-impact="bars"', ROWS, '<caption>Trois acteurs</caption>'));
    expect(element.localName).toBe('impact-bars');
    expect(plain($(element, '.heading').textContent)).toBe('Trois acteurs');
    expect(element.describe().rows.map((row) => [row['label'], row['value']])).toEqual([
      ['Maires', 92],
      ['Associations', 96.5],
      ['Fondations', null],
    ]);
    expect(plain($(element, 'figcaption').textContent)).toContain('notre enquête');
    expect($(element, 'figcaption a').getAttribute('href')).toBe('https://example.org/');
    expect(plain($(element, '.picture').textContent)).toContain('92,0 %');
  });

  it('keeps the table inside the chart, as what is shown where the chart cannot be', async () => {
    const element = await upgraded(bars('data-impact="bars"', ROWS));
    expect(element.querySelector('figure table')).not.toBeNull();
    await painted();
    expect(document.querySelectorAll('impact-bars').length).toBe(1);
  });

  it('is known by its class alone, among the classes of a content system', async () => {
    expect((await upgraded(bars('class="wp-block-table impact-bars is-style-stripes"', ROWS))).localName).toBe(
      'impact-bars',
    );
  });

  it('takes options from data-* attributes', async () => {
    const element = await upgraded(
      bars(
        'data-impact="bars" data-heading="Titre" data-sort="ascending" data-highlight="Maires" data-lang="en" data-without-menu',
        ROWS,
      ),
    );
    expect(plain($(element, '.heading').textContent)).toBe('Titre');
    expect(element.describe().rows.map((row) => row['label'])).toEqual(['Maires', 'Associations', 'Fondations']);
    expect(element.withoutMenu).toBe(true);
    expect(plain($(element, '.actions').textContent)).toContain('Show the data');
  });

  it('reads what WordPress leaves: paragraphs and breaks in cells, typographic signs, a header without th', async () => {
    const element = await upgraded(
      bars(
        'class="impact-bars"',
        '<tr><td><p>Libellé</p></td><td>Valeur</td></tr><tr><td><p>L’État<br></p></td><td>–3,5</td></tr><tr><td>Régions</td><td>1 234,5</td></tr>',
      ),
    );
    expect(element.describe().rows.map((row) => [row['label'], row['value']])).toEqual([
      ['L’État', -3.5],
      ['Régions', 1234.5],
    ]);
  });

  it('reads merged cells and missing headers', async () => {
    const element = await upgraded(
      bars('data-impact="bars"', '<tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr>'),
    );
    expect(element.describe().rows.map((row) => row['value'])).toEqual([2]);
    expect(plain($(element, '.warnings').textContent)).toContain('clé unique');
  });

  it('draws a map from names of regions, and a trend from columns of years', async () => {
    const map = await upgraded(
      '<figure data-impact="map" data-classes="2"><table><tr><th>Région</th><th>Rapports</th></tr><tr><td>Bretagne</td><td>3</td></tr><tr><td>PACA</td><td>5</td></tr></table></figure>',
    );
    expect(
      map
        .describe()
        .rows.filter((row) => row['value'] !== null)
        .map((row) => [row['code'], row['value']]),
    ).toEqual(
      expect.arrayContaining([
        ['53', 3],
        ['93', 5],
      ]),
    );
    document.body.replaceChildren();
    const trend = await upgraded(
      '<figure data-impact="trend"><table><tr><th></th><th>2011</th><th>2015</th><th>2021</th></tr><tr><td>Entreprises</td><td>21 %</td><td>38 %</td><td>57 %</td></tr></table></figure>',
    );
    expect(trend.describe().rows.map((row) => row['value'])).toEqual([21, 38, 57]);
  });

  it('reads dates as readers write them', async () => {
    const element = await upgraded(
      '<figure class="impact-timeline"><table><tr><th>Étape</th><th>Date</th></tr><tr><td>A</td><td>23 nov. 2017</td></tr><tr><td>B</td><td>1er octobre 2019</td></tr><tr><td>C</td><td>mars 2021</td></tr><tr><td>D</td><td>2022</td></tr></table></figure>',
    );
    expect(element.describe().rows.map((row) => row['from'])).toEqual(['2017-11-23', '2019-10-01', '2021-03', '2022']);
  });

  it('reads percentages with thousands, missing values and a merged header as people write them', async () => {
    const element = await upgraded(
      bars(
        'data-impact="bars"',
        '<tr><th colspan="2">Part des acteurs</th></tr><tr><td>A</td><td>1\u202F234,5\u00A0%</td></tr><tr><td>B</td><td>n.d.</td></tr><tr><td>C</td><td>1 234,5 %</td></tr>',
      ),
    );
    expect(element.describe().rows.map((row) => [row['label'], row['value']])).toEqual([
      ['A', 1234.5],
      ['B', null],
      ['C', 1234.5],
    ]);
  });

  it('says which cell is no number, and the table is still what is read', async () => {
    const error = nextEvent(document, 'impact-error');
    column(720).setHTMLUnsafe(
      bars(
        'data-impact="bars"',
        '<tr><th>Acteur</th><th>Part</th></tr><tr><td>A</td><td>12 %</td></tr><tr><td>B</td><td>presque tous</td></tr>',
      ),
    );
    const { detail, target } = await error;
    expect(detail).toMatchObject({ path: 'rows[1].value', value: 'presque tous' });
    await painted();
    const element = target as ImpactElement;
    expect(plain($(element, '[part=error]').textContent)).toContain('presque tous');
    expect(element.querySelector('table')!.getBoundingClientRect().height).toBeGreaterThan(0);
  });

  it('knows headers with their accents, and months cut short', async () => {
    const element = await upgraded(
      '<figure class="impact-timeline"><table><tr><th>Événement</th><th>Début</th><th>Fin</th><th>Catégorie</th></tr><tr><td>A</td><td>févr. 2020</td><td>déc. 2020</td><td>x</td></tr><tr><td>B</td><td>8 août 2021</td><td></td><td>y</td></tr></table></figure>',
    );
    expect(element.describe().rows.map((row) => [row['label'], row['from'], row['to'] ?? null])).toEqual([
      ['A', '2020-02', '2020-12'],
      ['B', '2021-08-08', null],
    ]);
  });

  it('takes its heading from what stands in bold before the source, where a system leaves no caption', async () => {
    const element = await upgraded(
      `<figure class="wp-block-table impact-bars"><table><tbody>${ROWS}</tbody></table><figcaption><strong>Trois acteurs</strong> Source : notre enquête</figcaption></figure>`,
    );
    expect(plain($(element, '.heading').textContent)).toBe('Trois acteurs');
    expect(plain($(element, 'figcaption').textContent)).toMatch(/notre enquête/);
    expect(plain($(element, 'figcaption').textContent)).not.toContain('Trois acteurs');
  });

  it('of a kind that is no table draws the finding it names', async () => {
    const element = await upgraded(filtered(await renderTable('impact-levers')));
    expect(element.localName).toBe('impact-levers');
    expect(element.describe().rows).toEqual((await viewOf('impact-levers')).description.rows);
  });

  it('leaves alone what has the class but no table, a page’s body among them', async () => {
    document.body.className = 'impact-map';
    column(720).setHTMLUnsafe(
      '<div class="impact-map"><p>Une carte</p></div><figure class="impact-map"><p>Une autre</p></figure>',
    );
    const drawn = await upgraded(bars('data-impact="bars"', ROWS));
    document.body.className = '';
    expect(drawn.localName).toBe('impact-bars');
    expect(document.querySelectorAll('impact-map').length).toBe(0);
    expect(plain(document.querySelector('figure.impact-map')!.textContent)).toBe('Une autre');
  });

  it('reads no foot of a table as data', async () => {
    const html = bars('data-impact="bars"', ROWS).replace(
      '</table>',
      '<tfoot><tr><td>Total</td><td>999</td></tr></tfoot></table>',
    );
    expect((await upgraded(html)).describe().rows.map((row) => row['label'])).not.toContain('Total');
  });

  it('stays a table, and says so, when its chart is not known', async () => {
    const error = nextEvent(document, 'impact-error');
    column(720).setHTMLUnsafe(bars('data-impact="camembert"', ROWS));
    expect((await error).detail).toMatchObject({ code: 'unknown-tag', value: 'impact-camembert' });
    expect(document.querySelector('figure table')).not.toBeNull();
  });

  it('runs nothing of what its cells hold', async () => {
    const element = await upgraded(
      bars(
        'data-impact="bars"',
        '<tr><th>Libellé</th><th>Valeur</th></tr><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>1</td></tr>',
      ),
    );
    expect($$(element, 'img')).toEqual([]);
    expect(element.describe().rows[0]!['label']).toBe('<img src=x onerror=alert(1)>');
  });
});

describe.each(
  charts.filter(({ kind, defaultFinding }) => kind.name in fromRows && defaultFinding).map(({ tag }) => tag),
)('%s', (tag) => {
  it('survives WordPress’s filter whole, and draws the same values again', async () => {
    const view = await viewOf(tag);
    const html = await renderTable(tag);
    const left = filtered(html);
    expect(left.replace(/\s+/g, '')).toBe(
      new DOMParser().parseFromString(html, 'text/html').body.innerHTML.replace(/\s+/g, ''),
    );
    const element = await upgraded(left);
    const values = (rows: typeof view.description.rows): unknown[] =>
      rows.map((row) => [row['label'] ?? row['key'], row['value'] ?? null]);
    expect(values(element.describe().rows)).toEqual(values(view.description.rows));
  });

  it.each(['table', 'wordpress'] as const)(
    'element → %s → element: the live chart’s own code draws its rows again',
    async (kind) => {
      const { element: first, code } = await (async () => {
        const load = nextEvent(document, 'impact-load');
        column(720).append(document.createElement(tag));
        const drawn = (await load).target as ImpactElement;
        return { element: drawn, code: await drawn.embedCode({ kind }) };
      })();
      const { columns, rows } = first.describe();
      const heading = plain($(first, '.heading').textContent);
      document.body.replaceChildren();
      const again = await upgraded(filtered(code));
      expect(plain($(again, '.heading').textContent)).toBe(heading);
      for (const { key } of columns.filter(({ key }) => ['label', 'value', 'unit', 'year', 'from', 'to'].includes(key)))
        expect(
          again.describe().rows.map((row) => row[key]),
          key,
        ).toEqual(rows.map((row) => row[key]));
    },
  );
});
