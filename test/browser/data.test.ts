/** Data by URL, and when it is asked for. Answers are given by the test in place of the network. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { $, $$, column, create, mount, mountBroken, nextEvent, painted, plain, watchErrors } from './mount.ts';

watchErrors();
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const answer = (body: BodyInit | null, { type = 'application/json', status = 200 } = {}): Response =>
  new Response(body, { status, headers: { 'content-type': type } });
const json = (label: string): string => JSON.stringify({ rows: [{ label, value: 1 }] });
const serve = (reply: (url: string, init: RequestInit) => Promise<Response> | Response) =>
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => Promise.resolve(reply(String(input), init!)));
const labels = (element: Parameters<typeof $$>[0]): string[] =>
  element.describe().rows.map((row) => String(row['label']));

describe('src', () => {
  it('draws JSON, asked for without cookies or referrer', async () => {
    const fetch = serve(() => answer(json('A')));
    const element = await mount('impact-bars', { src: '/a.json' });
    expect(labels(element)).toEqual(['A']);
    expect(fetch.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('draws CSV as French Excel writes it, by type or by name', async () => {
    serve(() => answer('\uFEFFlabel;value\r\nA;1,5\r\nB;n.d.\r\n', { type: 'text/csv' }));
    const element = await mount('impact-bars', { src: '/a' });
    expect(element.describe().rows.map((row) => row['value'])).toEqual([1.5, null]);
  });

  it('reads Latin-1 when the answer says so', async () => {
    serve(() =>
      answer(new Uint8Array([0x6c, 0x61, 0x62, 0x65, 0x6c, 0x0a, 0xe9]), { type: 'text/csv; charset=ISO-8859-1' }),
    );
    expect(labels(await mount('impact-bars', { src: '/a.csv' }))).toEqual(['é']);
  });

  it.each([
    ['404', () => answer('', { status: 404 }), 'network', 'HTTP 404'],
    ['500', () => answer('', { status: 500 }), 'network', 'HTTP 500'],
    ['a refusal', () => Promise.reject(new TypeError('Failed to fetch')), 'network', 'none'],
    [
      'an HTML login page',
      () => answer('<!doctype html><p>', { type: 'text/html' }),
      'unsupported-type',
      'an HTML page',
    ],
    ['an HTML page that says it is JSON', () => answer('<html>'), 'unsupported-type', 'an HTML page'],
    ['truncated JSON', () => answer('{"rows": ['), 'invalid-json', 'the end of the text'],
  ] as const)(
    'says that the data could not be read after %s, with a way to try again',
    async (_, reply, code, value) => {
      serve(reply);
      const { element, error } = await mountBroken('impact-bars', { src: '/a.json' });
      expect(error.detail).toMatchObject({ code, value, fatal: true });
      expect(plain($(element, '.error').textContent)).toContain('Réessayer');
    },
  );

  it('refuses a file over 16 MB', async () => {
    serve(() => new Response('x', { headers: { 'content-length': String(17 * 1024 * 1024) } }));
    const { error } = await mountBroken('impact-bars', { src: '/a.csv' });
    expect(error.detail.code).toBe('too-large');
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:x'])(
    'refuses %s without asking',
    async (src) => {
      const fetch = serve(() => answer(json('A')));
      const { error } = await mountBroken('impact-bars', { src });
      expect(error.detail.code).toBe('unsupported-type');
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('asks again from the button, and draws', async () => {
    let works = false;
    serve(() => (works ? answer(json('A')) : answer('', { status: 503 })));
    const { element } = await mountBroken('impact-bars', { src: '/a.json' });
    works = true;
    const load = nextEvent(element, 'impact-load');
    $(element, '.error button').click();
    await load;
    expect(labels(element)).toEqual(['A']);
    expect($$(element, '.error')).toEqual([]);
  });

  it('keeps the later of two answers that come out of order', async () => {
    const replies = new Map<string, (response: Response) => void>();
    serve((url) => new Promise((resolve) => replies.set(new URL(url).pathname, resolve)));
    const element = create('impact-bars', { src: '/slow.json' });
    column(720).append(element);
    await expect.poll(() => replies.has('/slow.json')).toBe(true);
    element.src = '/fast.json';
    await expect.poll(() => replies.has('/fast.json')).toBe(true);
    const load = nextEvent(element, 'impact-load');
    replies.get('/fast.json')!(answer(json('fast')));
    await load;
    replies.get('/slow.json')!(answer(json('slow')));
    await painted();
    expect(labels(element)).toEqual(['fast']);
  });

  it('draws the new data, and not the old, when the element is moved while the new is on its way', async () => {
    serve(() => answer(json('new')));
    const element = await mount('impact-bars', { data: { rows: [{ label: 'old', value: 1 }] } });
    element.data = undefined;
    element.src = '/new.json';
    await element.updateComplete;
    const load = nextEvent(element, 'impact-load');
    column(320).append(element);
    await load;
    expect(labels(element)).toEqual(['new']);
  });

  it('gives up the request when the element leaves, and asks again when it is back', async () => {
    const signals: AbortSignal[] = [];
    serve((_, init) => {
      signals.push(init.signal!);
      return new Promise(() => undefined);
    });
    const element = create('impact-bars', { src: '/a.json' });
    const box = column(720);
    box.append(element);
    await expect.poll(() => signals.length).toBe(1);
    element.remove();
    expect(signals[0]!.aborted).toBe(true);
    box.append(element);
    await expect.poll(() => signals.length).toBe(2);
  });

  it('keeps the last good chart, and the page’s own content before any', async () => {
    serve(() => answer('', { status: 404 }));
    const element = create('impact-bars', { src: '/a.json' });
    element.textContent = 'Voir le tableau';
    const error = nextEvent(element, 'impact-error');
    column(720).append(element);
    await error;
    expect($<HTMLSlotElement>(element, 'slot:not([name])').hidden).toBe(false);
    element.data = { rows: [{ label: 'A', value: 1 }] };
    await nextEvent(element, 'impact-load');
    element.data = undefined;
    await nextEvent(element, 'impact-error');
    expect($$(element, 'svg.picture').length).toBe(1);
    expect($<HTMLSlotElement>(element, 'slot:not([name])').hidden).toBe(true);
  });

  it('says that data is on its way, but not before 300 ms', async () => {
    serve(() => new Promise(() => undefined));
    const element = create('impact-bars', { src: '/a.json' });
    column(720).append(element);
    await element.updateComplete;
    expect(element.matches(':state(loading)')).toBe(true);
    const words = $(element, '.loading span');
    expect(plain(words.textContent)).toBe('Chargement des données…');
    expect(getComputedStyle(words).visibility).toBe('hidden');
    await expect.poll(() => getComputedStyle(words).visibility).toBe('visible');
  });
});

describe('loading="lazy"', () => {
  it('draws nothing far from the viewport, and draws when it comes near', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const element = create('impact-convictions', { loading: 'lazy' });
    column(720).append(element);
    await painted();
    expect($$(element, 'svg.picture')).toEqual([]);
    const load = nextEvent(element, 'impact-load');
    spacer.remove();
    await load;
    expect($$(element, 'svg.picture').length).toBe(1);
  });

  it('is drawn wherever it stands for whoever asks for its image', async () => {
    const spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer);
    const element = create('impact-convictions', { loading: 'lazy' });
    column(720).append(element);
    await painted();
    expect(await element.toCsv()).toContain('81');
    expect($$(element, 'svg.picture').length).toBe(1);
  });

  it('draws at once where nearness cannot be known', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    const element = await mount('impact-convictions', { loading: 'lazy' });
    expect($$(element, 'svg.picture').length).toBe(1);
  });
});

describe('without ResizeObserver', () => {
  it('draws once, at the width there is or at 640 in none', async () => {
    vi.stubGlobal('ResizeObserver', undefined);
    const element = await mount('impact-convictions', {}, 480);
    expect($(element, 'svg.picture').getAttribute('viewBox')).toMatch(/^0 0 480 /);
    const hidden = create('impact-convictions');
    const load = nextEvent(hidden, 'impact-load');
    const box = column(480);
    box.hidden = true;
    box.append(hidden);
    await load;
    expect($(hidden, 'svg.picture').getAttribute('viewBox')).toMatch(/^0 0 640 /);
  });
});
