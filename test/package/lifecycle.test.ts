/**
 * What a page does to its elements over a day: mounts and removes them, moves, clones, adopts and restores them, loads the
 * library twice. Afterwards one chart is drawn, and nothing of the removed ones is left.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tags } from '../../scripts/bundles.mjs';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';
import { createStaticServer, listen } from '../../scripts/serve.mjs';
import { version } from '../../src/version.ts';
import { dist, useSite } from './browser.ts';

const site = useSite();
const ALL = '<script type="module" src="/dist/cdn/impact-charts.all.js"></script>';
const MOUNTS = 200;
const data = { heading: 'A', rows: [{ key: 'a', label: 'A', value: 1 }] };
const bars = `<impact-bars><script type="application/json">${JSON.stringify(data)}</script></impact-bars>`;
const element = (tag: string): string => (tag === 'impact-bars' ? bars : `<${tag}></${tag}>`);

/** What the page's own script knows of itself. */
interface Seen {
  errors: string[];
  loaded: number;
  /** Observers made so far that the collector has left. */
  observers: WeakRef<object>[];
}
declare const seen: Seen;
type Chart = HTMLElement & {
  data: unknown;
  selected: string | undefined;
  updateComplete: Promise<unknown>;
  describe: () => { rows: { label: string }[] };
};

const open = async (
  head: string,
  body = '',
  name = 'page',
): Promise<{ page: Page; complaints: string[]; end: () => Promise<void> }> => {
  site.write(
    `${name}.html`,
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    const here: Seen = { errors: [], loaded: 0, observers: [] };
    Object.assign(globalThis, { seen: here });
    // Loops of a ResizeObserver are told to the window alone.
    addEventListener('error', ({ message }) => here.errors.push(message));
    addEventListener('impact-load', () => here.loaded++);
    for (const observer of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
      Object.assign(globalThis, {
        [observer]: new Proxy(globalThis[observer], {
          construct(target, given, made) {
            const observer = Reflect.construct(target, given, made) as object;
            here.observers.push(new WeakRef(observer));
            return observer;
          },
        }),
      });
    }
  });
  await page.goto(`${site.origin}/${name}.html`);
  const end = async (): Promise<void> => {
    expect(await page.evaluate(() => seen.errors)).toEqual([]);
    await page.close();
  };
  return { page, complaints, end };
};
const drawn = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => seen.loaded >= wanted, count);
/** Pictures of a chart: one, or something was drawn twice. */
const pictures = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((host) => host.shadowRoot!.querySelectorAll('svg.picture').length);

interface Counters {
  nodes: number;
  listeners: number;
  documents: number;
  observers: number;
}
const count = async (page: Page, cdp: CDPSession): Promise<Counters> => {
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await cdp.send('Memory.getDOMCounters');
  const observers = await page.evaluate(() => seen.observers.filter((observer) => observer.deref()).length);
  return { nodes, listeners: jsEventListeners, documents, observers };
};

describe(`${MOUNTS} mounts and removals`, () => {
  let mounts = 0;
  afterAll(() => console.info(`Lifecycle: ${mounts} mounts and removals, ${MOUNTS} of each of ${tags.length} tags.`));

  test.each(tags)('%s leaves no node, listener or observer', { timeout: 120_000 }, async (tag) => {
    const { page, complaints, end } = await open(ALL, '<main></main>');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('HeapProfiler.enable');
    const mount = (times: number): Promise<void> =>
      page.evaluate(
        async ([html, many]) => {
          const main = document.querySelector('main')!;
          for (let time = 0; time < many; time++) {
            const template = document.createElement('template');
            template.setHTMLUnsafe(html);
            const load = new Promise((done) => addEventListener('impact-load', done, { once: true }));
            main.append(template.content);
            await load;
            const chart = main.firstElementChild as Chart;
            if (time % 10 === 0) {
              // As a reader leaves it: the table open, a datum pointed at and chosen, the menu open.
              chart.setAttribute('view', 'table');
              const [mark] = chart.shadowRoot!.querySelectorAll<HTMLElement>('.marks button');
              mark?.focus();
              mark?.click();
              chart.shadowRoot!.querySelector<HTMLElement>('.menu summary')!.click();
              await chart.updateComplete;
            }
            chart.remove();
          }
        },
        [element(tag), times] as const,
      );
    // What is made once for all: templates, style sheets, the export part.
    await mount(11);
    const before = await count(page, cdp);
    await mount(MOUNTS);
    mounts += MOUNTS;
    // A collection may leave to the next what the last frame still held.
    await expect
      .poll(() => count(page, cdp), { timeout: 10_000 })
      .toSatisfy((after: Counters) =>
        (Object.keys(before) as (keyof Counters)[]).every((name) => after[name] <= before[name]),
      );
    expect(complaints).toEqual([]);
    await end();
  });
});

describe('moved in the page', () => {
  test.each(tags)('%s is one chart with the same state: by append, moveBefore, clone and innerHTML', async (tag) => {
    const { page, complaints, end } = await open(ALL, `<main>${element(tag)}</main><aside></aside>`);
    await drawn(page, 1);
    const result = await page.evaluate(async (name) => {
      const main = document.querySelector('main')!;
      const aside = document.querySelector('aside')!;
      const chart = main.querySelector<Chart>(name)!;
      const [key] = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('[data-key]')].map(
        (each) => each.dataset['key'],
      );
      chart.selected = key;
      chart.setAttribute('heading', 'Titre');
      await chart.updateComplete;
      const shown = (each: Chart) => ({
        pictures: each.shadowRoot!.querySelectorAll('svg.picture').length,
        heading: each.shadowRoot!.querySelector('#heading')?.textContent?.replace(/\s/g, ' '),
        selected: each.getAttribute('selected'),
        rows: each.describe().rows.length,
      });
      const before = shown(chart);
      const seenAfter: Record<string, unknown> = {};
      aside.append(chart);
      await chart.updateComplete;
      seenAfter['append'] = shown(chart);
      if ('moveBefore' in main) {
        (main as unknown as { moveBefore: (node: Node, child: Node | null) => void }).moveBefore(chart, null);
        await chart.updateComplete;
        seenAfter['moveBefore'] = shown(chart);
      }
      const load = (): Promise<unknown> => new Promise((done) => addEventListener('impact-load', done, { once: true }));
      let loading = load();
      const clone = chart.cloneNode(true) as Chart;
      aside.append(clone);
      await loading;
      seenAfter['cloneNode'] = shown(clone);
      clone.remove();
      loading = load();
      const { innerHTML } = main;
      main.setHTMLUnsafe(innerHTML);
      await loading;
      const again = main.querySelector<Chart>(name)!;
      seenAfter['innerHTML'] = shown(again);
      return { before, seenAfter, same: again.parentElement!.innerHTML === innerHTML };
    }, tag);
    expect(result.before.pictures).toBe(1);
    for (const [way, state] of Object.entries(result.seenAfter)) expect(state, way).toEqual(result.before);
    expect(Object.keys(result.seenAfter)).toContain('moveBefore');
    // The page's markup is as its author wrote it.
    expect(result.same).toBe(true);
    expect(complaints).toEqual([]);
    await end();
  });

  test('a chart adopted into a frame draws there, with its styles, and answers to its width', async () => {
    const { page, complaints, end } = await open(ALL, '<impact-convictions></impact-convictions>');
    await drawn(page, 1);
    const seenThere = await page.evaluate(async () => {
      const chart = document.querySelector<Chart>('impact-convictions')!;
      const styled = getComputedStyle(chart.shadowRoot!.querySelector('.marks button')!).position;
      const frame = document.createElement('iframe');
      frame.width = '400';
      document.body.append(frame);
      frame.contentDocument!.body.append(frame.contentDocument!.adoptNode(chart));
      chart.setAttribute('heading', 'Ailleurs');
      const width = (): string =>
        chart.shadowRoot!.querySelector('svg.picture')!.getAttribute('viewBox')!.split(' ')[2]!;
      await new Promise<void>((done) => {
        const look = (): unknown => (Number(width()) <= 400 ? done() : requestAnimationFrame(look));
        look();
      });
      const root = chart.shadowRoot!;
      return {
        styled,
        there: getComputedStyle(root.querySelector('.marks button')!).position,
        pictures: root.querySelectorAll('svg.picture').length,
        heading: root.querySelector('#heading')!.textContent,
        sheets: root.adoptedStyleSheets.length,
      };
    });
    expect(seenThere.there).toBe(seenThere.styled);
    expect(seenThere).toMatchObject({ pictures: 1, heading: 'Ailleurs' });
    expect(complaints).toEqual([]);
    await end();
  });
});

describe('before and after the script', () => {
  test('a property set before the element is defined counts, and is not hidden by it afterwards', async () => {
    const { page, complaints, end } = await open(
      '',
      `<script>
        const chart = document.createElement('impact-bars');
        chart.data = ${JSON.stringify(data)};
        chart.heading = 'Avant';
        document.body.append(chart);
      </script>`,
    );
    await page.addScriptTag({ type: 'module', url: '/dist/cdn/impact-charts.all.js' });
    await drawn(page, 1);
    const chart = page.locator('impact-bars');
    expect(await chart.evaluate((host) => (host as Chart).describe().rows.map(({ label }) => label))).toEqual(['A']);
    await chart.evaluate((host) => {
      (host as Chart).data = { rows: [{ key: 'b', label: 'B', value: 2 }] };
      return (host as Chart).updateComplete;
    });
    expect(await chart.evaluate((host) => (host as Chart).describe().rows.map(({ label }) => label))).toEqual(['B']);
    expect(complaints).toEqual([]);
    await end();
  });

  test('a data script that the network brings after its element is drawn once it is whole', async () => {
    // The page stops in the middle of the element until the test lets it go on.
    let goOn = (): void => undefined;
    const files = createStaticServer({ '/dist': dist });
    const server = createServer((request, response) => {
      if (request.url !== '/') return void files.emit('request', request, response);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.write(
        `<!doctype html><html lang="fr"><title>x</title><link rel="icon" href="data:,"><script async type="module" src="/dist/cdn/impact-charts.all.js"></script><impact-bars>Le texte de l’auteur.${'<!-- -->'.repeat(200)}<script type="application/json">{"rows": [{"key": "a", `,
      );
      goOn = () => void response.end('"label": "Tard", "value": 3}]}</script></impact-bars></html>');
    });
    const origin = await listen(server);
    const page = await site.browser.newPage();
    await page.goto(origin, { waitUntil: 'commit' });
    await page.locator('impact-bars[theme]:defined, impact-bars:defined').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      Object.assign(globalThis, { faults: [] as string[] });
      addEventListener('impact-error', ({ detail }) =>
        (globalThis as unknown as { faults: string[] }).faults.push(detail.code),
      );
    });
    goOn();
    await page.locator('impact-bars svg.picture').waitFor();
    expect(
      await page.locator('impact-bars').evaluate((host) => (host as Chart).describe().rows.map(({ label }) => label)),
    ).toEqual(['Tard']);
    expect(await page.evaluate(() => (globalThis as unknown as { faults: string[] }).faults)).toEqual([]);
    await page.close();
    server.close();
  });
});

describe('the library more than once', () => {
  const files: Record<string, string> = {
    all: ALL,
    classic: '<script src="/dist/cdn/impact-charts.classic.js"></script>',
    loader: '<script type="module" src="/dist/cdn/impact-charts.js"></script>',
  };
  const orders = Object.keys(files).flatMap((first) =>
    Object.keys(files).flatMap((second) => (first === second ? [] : [[first, second] as const])),
  );

  test.each(orders)('%s, then %s: one chart each, nothing said', async (first, second) => {
    const { page, complaints, end } = await open(files[first]! + files[second]!, tags.map(element).join(''));
    await drawn(page, tags.length);
    for (const tag of tags) expect(await pictures(page, tag), tag).toBe(1);
    expect(complaints).toEqual([]);
    await end();
  });

  // The loader asks for no part of a tag that is taken: whichever file is there first serves.
  test.each(orders.filter(([first]) => first !== 'loader'))(
    'another version as %s, then this one as %s: the first keeps the tags, and it is said',
    async (first, second) => {
      const other = '0.0.1-other';
      site.write(
        'other-all.js',
        readFileSync(join(dist, 'cdn/impact-charts.all.js'), 'utf8').replaceAll(version, other),
      );
      site.write(
        'other-classic.js',
        readFileSync(join(dist, 'cdn/impact-charts.classic.js'), 'utf8').replaceAll(version, other),
      );
      const old =
        first === 'all'
          ? '<script type="module" src="/other-all.js"></script>'
          : '<script src="/other-classic.js"></script>';
      const { page, complaints, end } = await open(old + files[second]!, tags.map(element).join(''));
      await drawn(page, tags.length);
      for (const tag of tags) expect(await pictures(page, tag), tag).toBe(1);
      const taken = await page
        .locator('impact-map')
        .evaluate((host) => (host.constructor as unknown as { version: string }).version);
      // A classic script runs before any module, wherever it stands.
      const winner = first === 'all' && second === 'classic' ? version : other;
      expect(taken).toBe(winner);
      const said = second === 'loader' ? 0 : tags.length;
      expect(complaints.filter((line) => /^info: impact-charts .* is already defined/.test(line))).toHaveLength(said);
      expect(complaints).toHaveLength(said);
      await end();
    },
  );
});

test('no ResizeObserver loop and no error while a page full of charts changes its width 40 times', async () => {
  const { page, complaints, end } = await open(ALL, tags.map(element).join(''));
  await drawn(page, tags.length);
  await page.evaluate(async () => {
    for (let turn = 0; turn < 40; turn++) {
      document.body.style.width = `${240 + ((turn * 37) % 900)}px`;
      await new Promise((done) => requestAnimationFrame(done));
    }
    document.body.style.width = '700px';
    const width = (): string =>
      document.querySelector('impact-map')!.shadowRoot!.querySelector('.frame')!.clientWidth + '';
    await new Promise<void>((done) => {
      const look = (): unknown =>
        width() === '700' ? requestAnimationFrame(() => done()) : requestAnimationFrame(look);
      look();
    });
  });
  expect(complaints).toEqual([]);
  await end();
});

describe('back and forward', () => {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    const executablePath = findChromium();
    browser = await chromium.launch({
      args: CHROMIUM_ARGS,
      // Automation switches it off.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      ...(executablePath && { executablePath }),
    });
  });
  afterAll(() => browser.close());

  test('a page with charts is kept whole by the browser’s back/forward cache, and works when it is back', async () => {
    site.write(
      'first.html',
      `<!doctype html><html lang="fr"><title>1</title><link rel="icon" href="data:,">${ALL}<impact-map></impact-map><impact-bars src="/data.json"></impact-bars></html>`,
    );
    site.write('data.json', JSON.stringify(data));
    site.write('second.html', '<!doctype html><title>2</title><link rel="icon" href="data:,">');
    const page = await browser.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(`${site.origin}/first.html`);
    await page.locator('impact-bars svg.picture').waitFor();
    await page.goto(`${site.origin}/second.html`);
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => 'persisted' in globalThis);
    expect(await page.evaluate(() => (globalThis as unknown as { persisted: boolean }).persisted)).toBe(true);
    for (const tag of ['impact-map', 'impact-bars']) expect(await pictures(page, tag), tag).toBe(1);
    await page.locator('impact-map').evaluate((host) => host.setAttribute('heading', 'De retour'));
    await page.getByRole('heading', { name: 'De retour' }).waitFor();
    await page.close();
  });
});
