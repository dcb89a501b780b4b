/** The framed chart and the page that frames it, in a real Chromium: heights, sandbox, hostile messages, WordPress. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

const open = async (frame: string, { width = 720, host = true } = {}): Promise<Page> => {
  site.write(
    'host.html',
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>hôte</title><link rel="icon" href="data:,">
<body style="margin:0">${frame}${host ? '<script src="/dist/embed/host.js"></script>' : ''}</body></html>`,
  );
  const page = await site.browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.origin}/host.html`);
  return page;
};
const iframe = (query: string, attributes = ''): string =>
  `<iframe title="x" src="/dist/embed/chart.html?${query}" width="100%" height="420" frameborder="0" ${attributes}></iframe>`;
const chartIn = (page: Page) => page.frameLocator('iframe');
const encode = (data: unknown): string => Buffer.from(JSON.stringify(data)).toString('base64url');

test('a frame takes the height of its chart, at any width, and no scroll bar', async () => {
  for (const width of [320, 720]) {
    const page = await open(iframe('chart=convictions'), { width });
    await chartIn(page).locator('impact-convictions .picture').waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')!.height !== '420');
    const inner = await page
      .frames()[1]!
      .evaluate(() => ({ needed: document.documentElement.scrollHeight, has: innerHeight, title: document.title }));
    expect(inner.needed).toBeLessThanOrEqual(inner.has);
    expect(inner.has - inner.needed).toBeLessThan(4);
    expect(inner.title).toContain('Jouer collectif');
    await page.close();
  }
});

test('the height written in the snippet stays where the host has no script', async () => {
  const page = await open(iframe('chart=convictions'), { host: false });
  await chartIn(page).locator('.picture').waitFor();
  expect(await page.locator('iframe').getAttribute('height')).toBe('420');
  await page.close();
});

test('parameters choose finding, language and theme; the canvas is transparent', async () => {
  const page = await open(iframe('chart=map&finding=regions-context&lang=en&theme=dark'));
  await chartIn(page).locator('impact-map .picture').waitFor();
  const seen = await page.frames()[1]!.evaluate(() => {
    const chart = document.querySelector('impact-map')!;
    return {
      lang: document.documentElement.lang,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      canvas: getComputedStyle(document.body).backgroundColor,
      surface: getComputedStyle(chart.shadowRoot!.querySelector('.frame')!).backgroundColor,
      heading: chart.shadowRoot!.querySelector('#heading')!.textContent,
    };
  });
  expect(seen).toMatchObject({ lang: 'en', scheme: 'dark', canvas: 'rgba(0, 0, 0, 0)', surface: 'rgb(21, 24, 26)' });
  expect(seen.heading).toContain('131.5');
  await page.close();
});

test('data in the address is drawn, and broken data says where it breaks', async () => {
  const data = encode({ heading: 'Été à l’écart', rows: [{ key: 'a', label: 'É', value: 3 }] });
  const page = await open(iframe(`chart=bars#data=${data}`));
  await chartIn(page).getByRole('heading', { name: 'Été à l’écart' }).waitFor();
  await page.close();
  const broken = await open(iframe(`chart=bars#data=${Buffer.from('{"rows": [,]}').toString('base64url')}`));
  await chartIn(broken).getByText('ligne 1, colonne 11').waitFor();
  await broken.close();
});

test('works in a sandbox that allows scripts only: nothing that hands over files, codes and reference shown to be copied', async () => {
  const page = await open(iframe('chart=levers', 'sandbox="allow-scripts"'));
  await chartIn(page).locator('.picture').waitFor();
  await page.waitForFunction(() => document.querySelector('iframe')!.height !== '420');
  await chartIn(page).locator('.menu summary').click();
  await chartIn(page).getByRole('button', { name: 'Citer ce graphique' }).waitFor();
  expect(
    await chartIn(page)
      .locator('.menu')
      .getByRole('button', { name: /PNG|SVG|CSV|JSON/ })
      .count(),
  ).toBe(0);
  await chartIn(page).getByRole('button', { name: 'Intégrer : la balise' }).click();
  await chartIn(page).locator('.menu textarea').waitFor();
  expect(await chartIn(page).locator('.menu textarea').inputValue()).toContain('/dist/cdn/impact-charts.js');
  await page.close();
});

test.each([
  ['chart=constructor', 'Aucun graphique ne s’appelle'],
  ['', 'Aucun graphique ne s’appelle'],
  ['chart=camembert&lang=en', 'No chart is called “camembert”'],
  ['chart=map&finding=__proto__', 'Les données n’ont pas pu être lues'],
  ['chart=bars#data=!!!', 'Aucune donnée à afficher'],
  ['chart=bars&src=/nowhere.json', 'HTTP 404'],
])('what the address asks for and there is not is said in words: %s', async (query, words) => {
  const page = await open(iframe(query));
  await chartIn(page).getByText(words).first().waitFor();
  await page.close();
});

test('data by address is drawn where the host of the frame lets it be read', async () => {
  site.write('values.json', '{"heading":"De loin","rows":[{"label":"A","value":3}]}');
  const page = await open(iframe('chart=bars&src=/values.json'));
  await chartIn(page).getByRole('heading', { name: 'De loin' }).waitFor();
  await page.close();
  // Without an origin, the answer must be open to all: this server opens its JSON.
  const boxed = await open(iframe('chart=bars&src=/values.json', 'sandbox="allow-scripts"'));
  await chartIn(boxed).getByRole('heading', { name: 'De loin' }).waitFor();
  await boxed.close();
});

test('on paper the frame shows its chart, its table and no control', async () => {
  const page = await open(iframe('chart=convictions'));
  await chartIn(page).locator('.picture').waitFor();
  await page.frames()[1]!.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await chartIn(page).locator('table').isVisible()).toBe(true);
  expect(await chartIn(page).locator('.picture').isVisible()).toBe(true);
  expect(await chartIn(page).locator('.menu').isVisible()).toBe(false);
  await page.close();
});

test.each([
  ['alone', 'chart=convictions#?secret=abc'],
  ['after data of its own', `chart=bars#data=${encode({ rows: [{ label: 'A', value: 1 }] })}#?secret=abc`],
])(
  'WordPress is told the height in its own words, with its secret %s, between 200 and 1,000, more than once',
  async (_where, query) => {
    const page = await open(
      `<script>said = []; addEventListener('message', ({ data }) => data.message === 'height' && said.push(data));</script>${iframe(query)}`,
    );
    await chartIn(page).locator('.picture').waitFor();
    // A first announcement alone is lost in some loads.
    await page.waitForFunction(() => (globalThis as unknown as { said: unknown[] }).said.length > 2);
    const said = await page.evaluate(
      () => (globalThis as unknown as { said: { value: number; secret: string }[] }).said,
    );
    for (const { secret, value } of said) {
      expect(secret).toBe('abc');
      expect(value).toBeGreaterThanOrEqual(200);
      expect(value).toBeLessThanOrEqual(1000);
    }
    await page.close();
  },
);

describe('the host', () => {
  /** A frame whose page sends what the test tells it to. */
  const hostile = async (name: string, more = ''): Promise<Page> => {
    site.write(name, '<!doctype html><title>x</title><script>say = (data) => parent.postMessage(data, "*")</script>');
    return open(
      `<iframe id="it" title="x" src="/${name}" height="420"></iframe><iframe id="other" title="y" src="/other.html" height="420"></iframe>${more}`,
    );
  };
  const height = (page: Page): Promise<string | null> => page.locator('#it').getAttribute('height');
  const say = async (page: Page, messages: string): Promise<void> => {
    await page
      .frames()
      .find((frame) => /chart\.html|elsewhere/.test(frame.url()))!
      .evaluate(messages);
    // A message of ours comes after: once it is heard, so were the others.
    await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('message', done, { once: true });
          postMessage('heard', '*');
        }),
    );
  };

  test.each([
    'null',
    '"100vh"',
    '{ type: "impact:height", v: 1, height: "1e9px" }',
    '{ type: "impact:height", v: 1, height: -1 }',
    '{ type: "impact:height", v: 1, height: NaN }',
    '{ type: "impact:height", v: 1, height: 1e999 }',
    '{ type: "impact:height", v: 2, height: 100 }',
    '{ type: "other", v: 1, height: 100 }',
    '{ type: "impact:height", v: 1, id: "\\"]<script>", height: "100" }',
    'JSON.parse(\'{"__proto__": {"type": "impact:height", "v": 1, "height": 100}}\')',
    '[]',
    '1e3',
  ])('leaves the frame alone on %s', async (message) => {
    const page = await hostile('chart.html');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await say(page, `say(${message})`);
    expect(await height(page)).toBe('420');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('keeps heights between 50 and 10,000', async () => {
    const page = await hostile('chart.html');
    await say(page, 'say({ type: "impact:height", v: 1, height: 1 })');
    expect(await height(page)).toBe('50');
    await say(page, 'say({ type: "impact:height", v: 1, height: 1e9 })');
    expect(await height(page)).toBe('10000');
    expect(await page.locator('#other').getAttribute('height')).toBe('420');
    await page.close();
  });

  test('a frame whose heights swing changes five times in a second and then once', async () => {
    const page = await hostile('chart.html');
    await say(page, 'for (let i = 0; i < 200; i++) say({ type: "impact:height", v: 1, height: i % 2 ? 300 : 700 })');
    expect(await height(page)).toBe('700');
    await page.waitForFunction(() => document.querySelector('iframe')!.height === '300');
    await page.close();
  });

  test('a frame speaks for itself alone, whatever name it gives', async () => {
    const page = await hostile('chart.html');
    await say(page, 'say({ type: "impact:height", v: 1, id: "other", height: 100 })');
    expect(await height(page)).toBe('100');
    expect(await page.locator('#other').getAttribute('height')).toBe('420');
    await page.close();
  });

  test('hears no frame whose page is not chart.html', async () => {
    const page = await hostile('elsewhere.html');
    await say(page, 'say({ type: "impact:height", v: 1, height: 100 })');
    expect(await height(page)).toBe('420');
    await page.close();
  });

  test('brought along by three snippets it listens once: the same five changes in a second', async () => {
    const again = '<script src="/dist/embed/host.js"></script>';
    const page = await hostile('chart.html', again + again);
    await say(page, 'for (let i = 0; i < 100; i++) say({ type: "impact:height", v: 1, height: 100 + i })');
    expect(await height(page)).toBe('104');
    await page.close();
  });

  test('follows a height that changes more than five times in a second once a second, and comes to its last', async () => {
    const page = await hostile('chart.html');
    await say(page, 'for (let i = 0; i < 1000; i++) say({ type: "impact:height", v: 1, height: 100 + i })');
    expect(await height(page)).toBe('104');
    await page.waitForFunction(() => document.querySelector('iframe')!.height === '1099');
    await page.close();
  });
});
