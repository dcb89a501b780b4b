/** Charts in sight are drawn at once; the others while the page has nothing else to do, or before printing. */
import { describe, expect, it } from 'vitest';
import { $, $$, column, create, nextEvent, painted, watchErrors } from './mount.ts';

watchErrors();

const isDrawn = (element: ReturnType<typeof create>): boolean => $$(element, 'svg.picture').length === 1;

/** A page of charts, one under the other, far more than fit into it. */
const page = (count = 12): ReturnType<typeof create>[] => {
  const elements = Array.from({ length: count }, () => create('impact-convictions'));
  const box = column(320);
  box.append(...elements);
  return elements;
};

describe('out of sight', () => {
  it('the first frame holds what is in sight, and nothing of what is not; then all is drawn', async () => {
    const elements = page();
    await new Promise(requestAnimationFrame);
    expect(isDrawn(elements[0]!)).toBe(true);
    expect(isDrawn(elements.at(-1)!)).toBe(false);
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(elements.map(isDrawn)).not.toContain(false);
  });

  it('whoever waits for the update, or for an image, waits for the picture', async () => {
    const last = page().at(-1)!;
    expect(await last.toSvg()).toContain('<svg');
    expect(isDrawn(last)).toBe(true);
  });

  it('an image asked for at once has the width of the chart', async () => {
    const element = create('impact-convictions');
    column(320).append(element);
    expect(await element.toSvg()).toMatch(/^<svg[^>]* width="320"/);
  });

  it('what stands in the tag is shown until the chart is drawn', async () => {
    const elements = page();
    const last = elements.at(-1)!;
    last.innerHTML = '<p>En attendant</p>';
    await new Promise(requestAnimationFrame);
    expect(isDrawn(last)).toBe(false);
    expect(last.querySelector('p')!.checkVisibility()).toBe(true);
    await last.updateComplete;
    expect(last.querySelector('p')!.checkVisibility()).toBe(false);
  });

  it('all of a page is drawn before it is printed, and once only', async () => {
    const elements = page();
    const loads: Event[] = [];
    addEventListener('impact-load', (event) => loads.push(event));
    await new Promise(requestAnimationFrame);
    expect(isDrawn(elements.at(-1)!)).toBe(false);
    dispatchEvent(new Event('beforeprint'));
    expect(elements.map(isDrawn)).not.toContain(false);
    dispatchEvent(new Event('afterprint'));
    await Promise.all(elements.map((element) => element.updateComplete));
    await painted();
    expect(loads).toHaveLength(elements.length);
  });

  it('a chart that leaves the page before its turn is drawn when it comes back', async () => {
    const elements = page();
    const last = elements.at(-1)!;
    last.remove();
    const load = nextEvent(last, 'impact-load');
    elements[0]!.before(last);
    await load;
    expect($(last, 'svg.picture').getAttribute('viewBox')).toMatch(/^0 0 320 /);
  });

  it('where the page cannot tell when it rests, all is drawn too', async () => {
    const saved = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    Reflect.deleteProperty(window, 'requestIdleCallback');
    try {
      const elements = page();
      await Promise.all(elements.map((element) => element.updateComplete));
      expect(elements.map(isDrawn)).not.toContain(false);
    } finally {
      if (saved) Object.defineProperty(window, 'requestIdleCallback', saved);
    }
  });
});
