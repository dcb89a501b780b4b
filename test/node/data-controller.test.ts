/** Doors of data without a page: what comes late, what is not there, what goes wrong while it is read. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { barsChart } from '../../src/charts/bars.ts';
import type { Chart } from '../../src/charts/types.ts';
import type { BarsData } from '../../src/data/bars.ts';
import { DataController } from '../../src/element/data-controller.ts';

type Host = ConstructorParameters<typeof DataController>[0];

/** What the controller asks of an element, and what it has been sent. */
const makeHost = (properties: object = {}) => {
  const sent: Event[] = [];
  const host = {
    data: undefined,
    dataText: undefined,
    src: undefined as string | undefined,
    finding: undefined as string | undefined,
    baseURI: 'https://page.example/',
    querySelector: () => null,
    addController: () => undefined,
    requestUpdate: vi.fn<() => void>(),
    dispatchEvent: (event: Event) => sent.push(event),
    ...properties,
  };
  return { host, asHost: host as unknown as Host, sent };
};
const rows = (label: string): object => ({ rows: [{ label, value: 1 }] });
const labels = ({ data }: DataController<BarsData>): unknown => data?.rows.map(({ label }) => label);
const updated = ({ requestUpdate }: ReturnType<typeof makeHost>['host'], times: number): Promise<void> =>
  vi.waitFor(() => expect(requestUpdate).toHaveBeenCalledTimes(times));

beforeEach(() => vi.stubGlobal('document', { readyState: 'complete' }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('src', () => {
  const answers = new Map<string, (response: Response) => void>();
  const signals = new Map<string, AbortSignal>();
  beforeEach(() => {
    vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
      const { pathname } = url as URL;
      signals.set(pathname, init!.signal!);
      return new Promise((resolve) => answers.set(pathname, resolve));
    });
  });
  const asked = (path: string): Promise<void> => vi.waitFor(() => expect(answers.has(path)).toBe(true));
  const answer = (path: string, data: object): unknown => answers.get(path)!(Response.json(data));

  it('of two that come out of order, keeps the one asked for last, and hangs up on the other', async () => {
    const { host, asHost } = makeHost({ src: '/slow' });
    const controller = new DataController(asHost, barsChart);
    controller.read('fr');
    await asked('/slow');
    host.src = '/fast';
    controller.read('fr');
    await asked('/fast');
    expect(signals.get('/slow')!.aborted).toBe(true);
    answer('/fast', rows('fast'));
    await updated(host, 1);
    answer('/slow', rows('slow'));
    await updated(host, 2);
    expect(labels(controller)).toEqual(['fast']);
    expect(controller.status).toBe('ready');
  });

  it('is hung up on when the element leaves the page', async () => {
    const { asHost } = makeHost({ src: '/left' });
    const controller = new DataController(asHost, barsChart);
    controller.read('fr');
    await asked('/left');
    controller.hostDisconnected();
    expect(signals.get('/left')!.aborted).toBe(true);
  });
});

describe('a finding', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'autre'])('%j is none of ours', (finding) => {
    const controller = new DataController(makeHost({ finding }).asHost, barsChart);
    controller.read('fr');
    expect(controller.failure).toMatchObject({ code: 'unknown-finding', value: finding });
  });

  it('is read once for all charts that show it, in each language', () => {
    const parse = vi.fn<typeof barsChart.kind.parse>(barsChart.kind.parse);
    const chart = { ...barsChart, kind: { ...barsChart.kind, parse } };
    const read = (lang: 'fr' | 'en', host: object = { finding: 'modes-companies-2015' }) => {
      const controller = new DataController(makeHost(host).asHost, chart);
      controller.read(lang);
      return controller.data!;
    };
    const [first, second, english] = [read('fr'), read('fr'), read('en')];
    expect(second).toBe(first);
    expect(english.heading).not.toBe(first.heading);
    expect(parse).toHaveBeenCalledTimes(2);
    // The page's own objects may have changed in between.
    const own = { data: rows('A') };
    expect(read('fr', own)).not.toBe(read('fr', own));
  });
});

describe('what goes wrong', () => {
  it('unforeseen, while data is read, is a fault like others and throws nothing into the page', () => {
    const chart: Chart<BarsData> = {
      ...barsChart,
      kind: {
        ...barsChart.kind,
        parse: () => {
          throw new TypeError('unforeseen');
        },
      },
    };
    const controller = new DataController(makeHost({ data: rows('A') }).asHost, chart);
    controller.read('fr');
    expect(controller).toMatchObject({ status: 'error', failure: { code: 'invalid-data', fatal: true } });
  });

  it('keeps the last good data', () => {
    const { host, asHost } = makeHost({ data: rows('A') });
    const controller = new DataController(asHost, barsChart);
    controller.read('fr');
    host.data = { rows: 1 } as never;
    controller.read('fr');
    expect(controller.status).toBe('error');
    expect(labels(controller)).toEqual(['A']);
  });

  it('in 10,000 rows is reported 50 times', async () => {
    const data = { rows: Array.from({ length: 10_000 }, (_, index) => ({ label: `${index}`, value: 1, base: -1 })) };
    const { host, asHost, sent } = makeHost({ data });
    const controller = new DataController(asHost, barsChart);
    controller.read('fr');
    controller.flush();
    await updated(host, 1);
    controller.flush();
    expect(sent.filter(({ type }) => type === 'impact-error')).toHaveLength(50);
    expect(controller.data?.rows).toHaveLength(10_000);
  });

  it('in a page that is still coming is said when it has come, since the end of a script may be missing', () => {
    const parsed: (() => void)[] = [];
    vi.stubGlobal('document', {
      readyState: 'loading',
      addEventListener: (_: string, end: () => void) => parsed.push(end),
    });
    const { asHost } = makeHost({ dataText: '{"rows": [' });
    const controller = new DataController(asHost, barsChart);
    controller.read('fr');
    expect(controller.status).toBe('loading');
    expect(parsed).toHaveLength(1);
  });
});
