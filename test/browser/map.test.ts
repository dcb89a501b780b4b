/** Departements in a page: their outlines come on demand, and the data is read once they are there. */
import { describe, expect, it } from 'vitest';
import { $, $$, column, create, mount, mountBroken, nextEvent, watchErrors } from './mount.ts';

watchErrors();

const data = (code: string): object => ({
  geography: 'departements',
  rows: [
    { code, value: 1 },
    { code: '2A', value: 2 },
  ],
});

describe('departements', () => {
  it('are loading until their outlines are there, and then drawn once, with their names', async () => {
    const element = create('impact-map', { data: data('75') });
    const loads: Event[] = [];
    element.addEventListener('impact-load', (event) => loads.push(event));
    const load = nextEvent(element, 'impact-load');
    column(720).append(element);
    await element.updateComplete;
    expect($$(element, 'svg.picture')).toEqual([]);
    await load;
    expect($$(element, '.picture [data-key="75"]').length).toBeGreaterThan(1);
    expect(element.describe().rows.length).toBe(101);
    expect(element.describe().rows[0]).toMatchObject({ label: 'Corse-du-Sud', code: '2A', value: 2 });
    await element.updateComplete;
    expect(loads.length).toBe(1);
  });

  it('give way to data that came while they were loading', async () => {
    const element = create('impact-map', { data: data('75') });
    const load = nextEvent(element, 'impact-load');
    column(720).append(element);
    await element.updateComplete;
    element.data = { rows: [{ code: '28', value: 7 }] };
    await load;
    await element.updateComplete;
    expect(element.describe().rows.length).toBe(18);
  });

  it('report a code that none of them has, once', async () => {
    const { element, error } = await mountBroken('impact-map', { data: data('96') });
    expect(error.detail).toMatchObject({ path: 'rows[0].code', value: '96', expected: 'a known code', fatal: false });
    await element.updateComplete;
    expect(element.describe().rows.length).toBe(101);
  });

  it('leave regions without a request', async () => {
    const element = await mount('impact-map', { finding: 'regions-context' });
    expect($$(element, '.picture [data-key="28"]').length).toBeGreaterThan(0);
  });
});

describe('places by the thousand', () => {
  /** Made up: a lattice over the middle of the country. */
  const points = Array.from({ length: 12_000 }, (_, index) => ({
    key: `p${index}`,
    label: `Exemple ${index}`,
    lon: 0.5 + (index % 200) * 0.02,
    lat: 45 + Math.floor(index / 200) * 0.02,
  }));

  it('are found by the pointer, named, selected by a click, and keep no button each', async () => {
    const element = await mount('impact-map', { data: { rows: [{ code: '24', value: 1 }], points } });
    expect($$(element, '.marks button').length).toBe(18);
    const picture = $<SVGSVGElement>(element, 'svg.picture');
    const point = (type: string, clientX: number, clientY: number): unknown =>
      picture.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX, clientY, detail: 1 }));
    const crowd = $(element, '.picture path[fill="var(--_text)"]').getBoundingClientRect();
    const [x, y] = [crowd.x + crowd.width / 2, crowd.y + crowd.height / 2];
    point('pointermove', x, y);
    await element.updateComplete;
    const name = $(element, '.tooltip b').textContent;
    expect(name).toMatch(/^Exemple \d+/);
    const outline = $(element, 'svg.picture circle[fill=none]').getBoundingClientRect();
    expect(Math.hypot(outline.x + outline.width / 2 - x, outline.y + outline.height / 2 - y)).toBeLessThan(3);
    const selected = nextEvent(element, 'impact-select');
    point('click', x, y);
    const { key } = (await selected).detail;
    expect(name).toContain(`Exemple ${key!.slice(1)}`);
    await element.updateComplete;
    point('pointermove', crowd.x - 50, y);
    await element.updateComplete;
    expect($$(element, '.tooltip')).toEqual([]);
  });

  it('are said in regions to those who come by keyboard', async () => {
    const element = await mount('impact-map', { data: { rows: [{ code: '24', value: 1 }], points } });
    expect($(element, '.marks [data-key="24"]').textContent).toMatch(/Lieu\s:\s[\d\s]+/);
  });
});
