/**
 * What a network does to data and to the library's own parts. A chart says so, keeps what the page or it had to show, hangs
 * up on what is too slow or too much, and draws when it is asked again and the fault is gone.
 */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../scripts/serve.mjs';
import { rows, startFaultServer, type FaultServer } from './fault-server.ts';
import { useSite } from './browser.ts';

const site = useSite();
let faults: FaultServer;
let page: Page;
beforeAll(async () => {
  faults = await startFaultServer();
});
afterAll(() => {
  faults.server.closeAllConnections();
  faults.server.close();
});
const uncaught: string[] = [];
afterEach(async () => {
  if (uncaught.length) throw new Error(`uncaught: ${uncaught.splice(0).join('; ')}`);
  await page.close();
});

interface Said {
  type: string;
  code?: string;
  path?: string;
  value?: unknown;
  fatal?: boolean;
}
declare const said: Said[];

const ALL = '<script type="module" src="/dist/cdn/impact-charts.all.js"></script>';

/** A page with this markup; `before` prepares it before anything is asked for. */
const open = async (
  body: string,
  { head = ALL, before }: { head?: string; before?: () => Promise<unknown> } = {},
): Promise<void> => {
  site.write(
    'page.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
  );
  page = await site.browser.newPage();
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.addInitScript(() => {
    Object.assign(globalThis, { said: [] });
    addEventListener('impact-error', ({ detail: { code, path, value, fatal } }) =>
      said.push({ type: 'error', code, path, value, fatal }),
    );
    addEventListener('impact-load', () => said.push({ type: 'load' }));
  });
  await before?.();
  await page.goto(`${site.origin}/page.html`);
};
const chart = (src: string): string => `<impact-bars src="${src}">Ce que l’auteur a écrit.</impact-bars>`;
/** What the page has been told, once it has been told as much. */
const told = async (count = 1): Promise<Said[]> => {
  await page.waitForFunction((wanted) => said.length >= wanted, count);
  return page.evaluate(() => said);
};
const labels = (): Promise<string[]> =>
  page
    .locator('impact-bars')
    .evaluate((host) =>
      (host as HTMLElement & { describe: () => { rows: { label: string }[] } })
        .describe()
        .rows.map(({ label }) => label),
    );
/** The author's content in view, one alert, one button. */
const expectFault = async (): Promise<void> => {
  await page.getByText('Ce que l’auteur a écrit.').waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Réessayer' }).count()).toBe(1);
};

describe('src that answers, but not with data', () => {
  test.each([
    ['/status/404', 'network', 'HTTP 404'],
    ['/status/410', 'network', 'HTTP 410'],
    ['/status/500', 'network', 'HTTP 500'],
    ['/status/503', 'network', 'HTTP 503'],
    ['/no-cors.json', 'network', 'none'],
    ['/broken-off.json', 'network', 'none'],
    ['/cut.json', 'invalid-json', 'the end of the text'],
    ['/html', 'unsupported-type', 'an HTML page'],
    ['/html.json', 'unsupported-type', 'an HTML page'],
    ['/redirect?to=/no-cors.json', 'network', 'none'],
    ['/redirect?to=data:application/json,{}', 'network', 'none'],
    ['/redirect?to=javascript:alert(1)', 'network', 'none'],
    ['/loop', 'network', 'none'],
  ])('%s: said as %s, with what was found', async (path, code, value) => {
    await open(chart(faults.origin + path));
    expect(await told()).toMatchObject([{ type: 'error', code, value, fatal: true }]);
    await expectFault();
  });

  test('broken JSON is said with its line and column, in the reader’s words', async () => {
    await open(chart(`${faults.origin}/cut.json`));
    await page.getByRole('alert').getByText('ligne 1, colonne 31').waitFor();
  });
});

describe('src that does not answer', () => {
  test('a closed port, and a way to ask again that draws when it is open', async () => {
    const closed = await startFaultServer();
    closed.server.close();
    await open(chart(`${closed.origin}/good.json`));
    expect(await told()).toMatchObject([{ code: 'network', value: 'none' }]);
    await expectFault();
    await listen(closed.server, Number(new URL(closed.origin).port));
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('svg.picture').waitFor();
    expect(await labels()).toEqual(['Bien']);
    expect(await page.getByRole('alert').count()).toBe(0);
    closed.server.closeAllConnections();
    closed.server.close();
  });

  test('offline', async () => {
    await open(chart('/data.json'), {
      before: async () => page.route('**/data.json', (route) => route.abort('internetdisconnected')),
    });
    expect(await told()).toMatchObject([{ code: 'network', value: 'none' }]);
    await expectFault();
  });

  test('a policy of the page that forbids it', async () => {
    await open(chart(`${faults.origin}/good.json`), {
      head: `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">${ALL}`,
    });
    expect(await told()).toMatchObject([{ code: 'network', value: 'none' }]);
    await expectFault();
  });

  test('after 10 seconds it still waits, and draws what comes', async () => {
    await open(chart(`${faults.origin}/wait/slow`), { before: () => page.clock.install() });
    const request = await faults.last('/wait/slow');
    await page.clock.fastForward(10_000);
    expect(await page.evaluate(() => said)).toEqual([]);
    request.answer(rows('Enfin'));
    expect(await told()).toMatchObject([{ type: 'load' }]);
    expect(await labels()).toEqual(['Enfin']);
  });

  test('after 15 seconds it hangs up, says so, and keeps what the author wrote', async () => {
    await open(chart(`${faults.origin}/wait/never`), { before: () => page.clock.install() });
    const request = await faults.last('/wait/never');
    await page.clock.fastForward(15_001);
    expect(await told()).toMatchObject([{ code: 'timeout', fatal: true }]);
    expect(await request.abandoned).toBe(true);
    await expectFault();
  });
});

describe('src that answers too much', () => {
  test.each(['/endless.json', '/promised.json'])('%s: it hangs up before it has taken it in', async (path) => {
    await open(chart(faults.origin + path));
    expect(await told()).toMatchObject([{ code: 'too-large', fatal: true }]);
    const request = await faults.last(path);
    expect(await request.abandoned).toBe(true);
    // 16 MB are read; what the system's buffers held comes on top.
    expect(request.sent()).toBeLessThan(48 * 1024 * 1024);
    await expectFault();
  });

  test('a refusal whose page has no end is hung up on too', async () => {
    await open(chart(`${faults.origin}/endless-404.json`));
    expect(await told()).toMatchObject([{ code: 'network', value: 'HTTP 404' }]);
    expect(await (await faults.last('/endless-404.json')).abandoned).toBe(true);
  });

  test('64 MB packed in 64 KB are counted as what they unfold to', async () => {
    await open(chart(`${faults.origin}/bomb.json`));
    expect(await told()).toMatchObject([{ code: 'too-large', fatal: true }]);
    await expectFault();
  });
});

describe('src that answers', () => {
  test.each([
    ['/bom.json', 'Marque'],
    ['/latin1.csv', 'Étang'],
    ['/redirect?to=/good.json', 'Bien'],
  ])('%s is drawn', async (path, label) => {
    await open(chart(faults.origin + path));
    expect(await told()).toMatchObject([{ type: 'load' }]);
    expect(await labels()).toEqual([label]);
  });

  test('is asked without cookie and without referrer, also where it redirects', async () => {
    await open('<p></p>');
    await page.context().addCookies([{ name: 'secret', value: '1', url: faults.origin }]);
    await page.evaluate((src) => {
      document.body.setHTMLUnsafe(`<impact-bars src="${src}"></impact-bars>`);
    }, `${faults.origin}/redirect?to=/good.json`);
    await told();
    for (const path of ['/redirect', '/good.json']) {
      const { headers } = await faults.last(path);
      expect(headers.cookie, path).toBeUndefined();
      expect(headers.referer, path).toBeUndefined();
    }
  });

  test('is asked once for two charts, where it may be kept', async () => {
    await open(chart(`${faults.origin}/cached.json`));
    await told();
    await page.evaluate(() => document.body.append(document.querySelector('impact-bars')!.cloneNode(true)));
    await told(2);
    expect(faults.asked.filter(({ path }) => path === '/cached.json')).toHaveLength(1);
  });

  test('later than the next one is left: it is hung up on, and the next stays', async () => {
    await open(chart(`${faults.origin}/wait/first`));
    const first = await faults.last('/wait/first');
    await page
      .locator('impact-bars')
      .evaluate((host, src) => host.setAttribute('src', src), `${faults.origin}/good.json`);
    expect(await told()).toMatchObject([{ type: 'load' }]);
    expect(await first.abandoned).toBe(true);
    expect(await labels()).toEqual(['Bien']);
  });

  test('nothing is asked twice, kept or sent by itself: no poll, no storage', async () => {
    await open(chart(`${faults.origin}/good.json`), { before: () => page.clock.install() });
    await told();
    const count = faults.asked.length;
    await page.clock.fastForward(3_600_000);
    expect(faults.asked.length).toBe(count);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });
});

describe('a part of the library that does not come', () => {
  const block = async (pattern: string): Promise<void> => {
    await page.route(pattern, (route) => route.abort('failed'));
  };

  test('the part that reads addresses: said, and asked for again by the reader', async () => {
    await open(chart(`${faults.origin}/good.json`), { before: () => block('**/impact-src.js') });
    expect(await told()).toMatchObject([{ code: 'chunk', fatal: true }]);
    await expectFault();
    await page.unroute('**/impact-src.js');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('svg.picture').waitFor();
    expect(await labels()).toEqual(['Bien']);
  });

  test('the outlines of the departements: said, and asked for again by the reader', async () => {
    const data = '{"geography":"departements","rows":[{"code":"01","value":3}]}';
    await open(`<impact-map data='${data}'>Ce que l’auteur a écrit.</impact-map>`, {
      before: () => block('**/impact-departements.js'),
    });
    expect(await told()).toMatchObject([{ code: 'chunk', path: 'geography', fatal: true }]);
    await expectFault();
    await page.unroute('**/impact-departements.js');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('impact-map svg.picture').waitFor();
  });

  test('the words of faults: the developer’s line in their place, and the words for the next fault', async () => {
    const broken = `<impact-bars data='{"rows": 1}'>Ce que l’auteur a écrit.</impact-bars>`;
    await open(broken, { before: () => block('**/impact-faults.js') });
    expect(await told()).toMatchObject([{ code: 'invalid-data', path: 'rows' }]);
    await page.getByRole('alert').getByText('rows: expected an array, found 1').waitFor();
    await page.getByText('Ce que l’auteur a écrit.').waitFor();
    await page.unroute('**/impact-faults.js');
    await page.evaluate((html) => {
      document.body.setHTMLUnsafe(html);
    }, broken);
    await told(2);
    await page.getByRole('alert').getByText('Les données n’ont pas pu être lues').waitFor();
  });

  test('the exports: the chart stays, the fault is said, and the menu has its choices when it is opened again', async () => {
    await open('<impact-convictions></impact-convictions>', { before: () => block('**/impact-export.js') });
    await page.locator('svg.picture').waitFor();
    const menu = page.locator('.menu summary');
    await menu.click();
    expect((await told(2)).at(-1)).toMatchObject({ type: 'error', code: 'chunk', fatal: false });
    expect(await page.locator('svg.picture').count()).toBe(1);
    await page.unroute('**/impact-export.js');
    await menu.click();
    await menu.click();
    await page.getByRole('button', { name: 'Image (SVG)' }).waitFor();
  });

  test('a tag’s own part, for the loader: what the author wrote stays, and the chart is drawn when the network is back', async () => {
    await open('<impact-number>Ce que l’auteur a écrit.</impact-number>', {
      head: '<script type="module" src="/dist/cdn/impact-charts.js"></script>',
      before: () => block('**/chunks/impact-number*'),
    });
    expect(await told()).toMatchObject([{ code: 'chunk', path: 'impact-number', fatal: true }]);
    await page.getByText('Ce que l’auteur a écrit.').waitFor();
    await page.unroute('**/chunks/impact-number*');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.locator('impact-number svg.picture').waitFor();
  });
});
