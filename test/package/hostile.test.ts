/**
 * Hostile words in a real Chromium: in every text that a schema knows, seen, pointed at, unfolded, printed, taken away as files
 * and pasted as code. Nothing runs, nothing is asked for.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { renderHtml, renderTable } from '../../src/render.ts';
import { fixtures } from '../fixtures.ts';
import { filled } from '../hostile.ts';
import { useSite } from './browser.ts';

const site = useSite();
const ALL = '<script type="module" src="/dist/cdn/impact-charts.all.js"></script>';

/** Each runs, or asks for something, wherever it is taken as more than words. */
const ATTACKS = [
  '<img src=//x.invalid/i onerror=ran()>',
  '"><svg onload=ran()><script>ran()</script>',
  '</script><script>ran()</script></title></desc></style>',
  "javascript:ran()//'\"`--></textarea><iframe srcdoc='<script>parent.ran()</script>'>",
  'red;background:url(//x.invalid/c)',
  'url(//x.invalid/u)',
  ']]><x xmlns="http://www.w3.org/1999/xhtml" onclick="ran()" tabindex="0">&lt;img src=x onerror=ran()&gt;',
  '${ran()}{{ran()}}<%ran()%>',
];
let turn = 0;
const words = (path: string): string =>
  /url$/i.test(path) ? 'javascript:ran()' : `${ATTACKS[turn++ % ATTACKS.length]}`;
let texts = 0;

const hostileData = (tag: string): unknown => {
  const { kind } = charts.find((chart) => chart.tag === tag)!;
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../schema/${kind.name}.json`), 'utf8'),
  ) as Record<string, unknown>;
  return filled(schema, fixtures.find((fixture) => fixture.tag === tag)!.ownData, (path) => {
    texts++;
    return words(path);
  });
};
const tags = charts.map(({ tag }) => tag);
afterAll(() =>
  console.info(`Hostile words: ${texts} texts of ${tags.length} tags, each by ${ATTACKS.length} kinds of attack.`),
);

declare const seen: { ran: number; loaded: number; errors: string[] };

/** A page that records what runs, what is asked for and what is thrown. */
const open = async (body: string): Promise<{ page: Page; asked: string[] }> => {
  site.write(
    'page.html',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${ALL}</head><body>${body}</body></html>`,
  );
  const page = await site.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const here = { ran: 0, loaded: 0, errors: [] as string[] };
    Object.assign(globalThis, { seen: here, ran: () => here.ran++ });
    addEventListener('error', ({ message }) => here.errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => here.errors.push(String(reason)));
    addEventListener('impact-load', () => here.loaded++);
  });
  await page.goto(`${site.origin}/page.html`);
  return { page, asked };
};
const ours = (address: string): boolean => address.startsWith(site.origin) || /^(data:|blob:|file:)/.test(address);
const expectQuiet = async (page: Page, asked: string[]): Promise<void> => {
  // Whatever was to run or to be asked for has had its turn.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await page.evaluate(() => seen.ran)).toBe(0);
  expect(await page.evaluate(() => seen.errors)).toEqual([]);
  expect(asked.filter((address) => !ours(address))).toEqual([]);
};

type Chart = HTMLElement & {
  data: unknown;
  updateComplete: Promise<unknown>;
  toSvg: () => Promise<string>;
  toCsv: () => Promise<string>;
  embedCode: (options: { kind: string }) => Promise<string>;
};

describe.each(tags)('%s', (tag) => {
  test('takes hostile words for words, however it is used, and hands on no file or code that runs', async () => {
    const data = hostileData(tag);
    const { page, asked } = await open(`<${tag} id="it"></${tag}>`);
    const files = await page.locator('#it').evaluate(async (host, value) => {
      const chart = host as Chart;
      const load = new Promise((done) => addEventListener('impact-load', done, { once: true }));
      chart.data = value;
      await load;
      const root = chart.shadowRoot!;
      for (const mark of root.querySelectorAll<HTMLElement>('.marks button')) {
        mark.focus();
        mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        mark.click();
        await chart.updateComplete;
      }
      chart.setAttribute('view', 'table');
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      root.querySelector<HTMLElement>('.menu summary')?.click();
      await chart.updateComplete;
      const code = await Promise.all(['tag', 'table', 'iframe', 'static'].map((kind) => chart.embedCode({ kind })));
      return {
        svg: await chart.toSvg(),
        code,
        text: root.textContent,
        elements: [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))],
        handlers: [...root.querySelectorAll('*')].flatMap((each) =>
          each.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
        links: [...root.querySelectorAll('a')].map((link) => link.protocol),
      };
    }, data as object);
    expect(
      files.elements.filter((name) =>
        /^(script|img|iframe|object|embed|style|link|x|base|form|foreignobject)$/i.test(name),
      ),
    ).toEqual([]);
    // The words did come: as words.
    expect(files.text).toContain('ran()');
    expect(files.svg).toMatch(/&lt;(img|script|svg|iframe|\/script)/);
    expect(files.handlers).toEqual([]);
    expect(files.links.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
    // Pasted as an editor would, and again as a static host writes it.
    const pasted = [...files.code, await renderTable(tag, { data }), await renderHtml(tag, { data })];
    await page.evaluate((parts) => {
      for (const part of parts) {
        const place = document.createElement('div');
        place.setHTMLUnsafe(part.replace(/<script[^>]*src=[^>]*><\/script>|<link[^>]*>/g, ''));
        document.body.append(place);
      }
    }, pasted);
    await expectQuiet(page, asked);
    await page.close();
    // A document of its own: there scripts of the file would run.
    site.write(
      'file.html',
      `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script>n = 0; ran = () => n++</script>${pasted.join('\n').replace(/<script[^>]*src=[^>]*><\/script>|<link[^>]*css[^>]*>/g, '')}`,
    );
    const whole = await site.browser.newPage();
    const asks: string[] = [];
    whole.on('request', (request) => asks.push(request.url()));
    await whole.goto(`${site.origin}/file.html`);
    expect(await whole.evaluate('n')).toBe(0);
    expect(asks.filter((address) => !ours(address))).toEqual([]);
    await whole.close();
    const folder = mkdtempSync(join(tmpdir(), 'impact-file-'));
    const file = join(folder, 'chart.svg');
    writeFileSync(file, files.svg);
    const alone = await site.browser.newPage();
    const requests: string[] = [];
    alone.on('request', (request) => requests.push(request.url()));
    await alone.addInitScript('n = 0; ran = () => n++');
    await alone.goto(pathToFileURL(file).href);
    expect(await alone.evaluate(() => document.documentElement.localName)).toBe('svg');
    expect(
      await alone.evaluate(() => document.querySelectorAll('parsererror, script, a, image, use, foreignObject').length),
    ).toBe(0);
    expect(await alone.evaluate('n')).toBe(0);
    expect(requests).toHaveLength(1);
    await alone.close();
    rmSync(folder, { recursive: true });
  });
});

describe('keys of JavaScript’s own, by every door', () => {
  const text =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"rows":[{"key":"__proto__","label":"constructor","value":3},{"key":"toString","label":"__proto__","value":4}]}';
  test('draw, and leave the page’s prototypes as they were', async () => {
    site.write('keys.json', text);
    site.write('keys.csv', 'key,label,value,__proto__,constructor\n__proto__,constructor,3,polluted,x\n');
    const { page, asked } = await open(
      `<impact-bars data='${text}'></impact-bars><impact-bars><script type="application/json">${text}</script></impact-bars><impact-bars src="/keys.json"></impact-bars><impact-bars src="/keys.csv"></impact-bars>`,
    );
    await page.waitForFunction(() => seen.loaded === 4);
    const after = await page.evaluate(() => ({
      polluted: ({} as Record<string, unknown>)['polluted'] ?? ([] as unknown as Record<string, unknown>)['polluted'],
      names: Object.getOwnPropertyNames(Object.prototype).length,
      clean: Object.getOwnPropertyNames(
        (document.body.append(document.createElement('iframe')), frames[0] as unknown as typeof globalThis).Object
          .prototype,
      ).length,
    }));
    expect(after.polluted).toBeUndefined();
    expect(after.names).toBe(after.clean);
    await expectQuiet(page, asked);
    await page.close();
  });
});
