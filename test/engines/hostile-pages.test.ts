/** Pages that mean no good, or know no better, in Chromium and Firefox: their styles, their places, their libraries. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, useSite } from '../package/browser.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const TAGS = ['impact-convictions', 'impact-map', 'impact-number'];

interface Case {
  css?: string;
  /** A style sheet of a library. */
  sheet?: string;
  /** The markup round a chart. */
  wrap?: (chart: string) => string;
  /** Of the page's body. */
  attributes?: string;
  /** What shows the charts that the page has hidden; runs in the page. */
  reveal?: string;
}

const styles: Record<string, Case> = {
  'an !important storm': {
    css: '*{all:unset!important} svg,rect,table,text{display:none!important} button{background:red!important;font-size:50px!important}',
  },
  'a reset of everything': {
    css: '*,*::before,*::after{margin:0;padding:0;border:0;font:inherit;vertical-align:baseline;box-sizing:border-box} ol,ul{list-style:none} table{border-collapse:collapse}',
  },
  // As Bootstrap 3 sets a page: a small root, 14px text, buttons and tables of its own.
  'a page in the way of Bootstrap 3': {
    css: `*{box-sizing:border-box} html{font-size:10px} body{font:14px/1.43 Arial,sans-serif;color:#333} figure{margin:0}
img,svg{vertical-align:middle;max-width:100%} button,input{font:inherit;line-height:inherit} table{background:transparent}
caption{padding:8px 0;color:#777;text-align:left} th{text-align:left} details,summary{display:block} a{color:#337ab7;text-decoration:none}`,
  },
  'Bootstrap 5': { sheet: 'node_modules/bootstrap/dist/css/bootstrap.css' },
  'the preflight of Tailwind': { sheet: 'node_modules/tailwindcss/preflight.css' },
  // As themes of its first years do: a serif column, justified, with spaced capitals, shadows and framed tables.
  'an old blog theme': {
    css: `html{font-size:62.5%} body{font:1.6rem/2 Georgia,serif;text-align:justify;text-shadow:0 1px 0 #fff;letter-spacing:.02em}
.post{width:500px;overflow:hidden} .post *{max-width:100%} .post table{display:block;border:1px solid #ddd;width:100%} .post p{text-indent:2em}
.post svg{height:auto;fill:#c00} .post button{text-transform:uppercase;padding:20px;background:#eee} .post ul{margin-left:30px;list-style:square}`,
    wrap: (chart) => `<div class="post">${chart}</div>`,
  },
  'a root of 62.5 %': { css: 'html{font-size:62.5%} body{font-size:1.6rem}' },
  'content boxes and tables as blocks': { css: '*{box-sizing:content-box} table,tbody,tr,td{display:block}' },
  'text from top to bottom': {
    css: '.host{writing-mode:vertical-rl;width:600px}',
    wrap: (chart) => `<div class="host">${chart}</div>`,
  },
  'text from right to left': { attributes: 'dir="rtl"' },
  'spaced capitals, centred': {
    css: 'body{text-transform:uppercase;letter-spacing:2px;word-spacing:5px;text-align:center;font-style:italic;text-indent:50px;white-space:pre}',
  },
};
const places: Record<string, Case> = {
  'zoom 1.5': { css: '.host{zoom:1.5;width:400px}', wrap: (chart) => `<div class="host">${chart}</div>` },
  'a scaled box': {
    css: '.host{transform:scale(.5);transform-origin:0 0;width:600px}',
    wrap: (chart) => `<div class="host">${chart}</div>`,
  },
  'content-visibility: auto, below the fold': {
    css: '.host{content-visibility:auto;contain-intrinsic-size:auto 500px} body{padding-top:3000px}',
    wrap: (chart) => `<div class="host">${chart}</div>`,
  },
  'a box not displayed, then shown': {
    css: '.host{display:none} .host.open{display:block}',
    wrap: (chart) => `<div class="host">${chart}</div>`,
    reveal: "document.querySelectorAll('.host').forEach((host) => host.classList.add('open'))",
  },
  'closed details, then opened': {
    wrap: (chart) => `<details><summary>Voir</summary>${chart}</details>`,
    reveal: "document.querySelectorAll('details').forEach((host) => (host.open = true))",
  },
  'a dialog': {
    wrap: (chart) => `<dialog style="width:600px">${chart}</dialog>`,
    reveal:
      "document.querySelectorAll('dialog').forEach((host) => host.show()); document.querySelectorAll('dialog').forEach((host) => (host.style.position = 'static'))",
  },
  'a row of flexible boxes': {
    css: '.host{display:flex} .host>*{min-width:auto} .side{flex:0 0 150px} .host>:last-child{flex:1}',
    wrap: (chart) => `<div class="host"><p class="side">Colonne</p>${chart}</div>`,
  },
  'a cell of a table': {
    css: 'table{width:600px;table-layout:auto} td{vertical-align:top}',
    wrap: (chart) => `<table><tr><td>Colonne</td><td width="100%">${chart}</td></tr></table>`,
  },
  'a grid': {
    css: '.host{display:grid;grid-template-columns:150px 1fr;gap:10px}',
    wrap: (chart) => `<div class="host"><p>Colonne</p>${chart}</div>`,
  },
  'no width, then some': {
    css: '.host{width:0;overflow:hidden} .host.open{width:500px}',
    wrap: (chart) => `<div class="host">${chart}</div>`,
    reveal: "document.querySelectorAll('.host').forEach((host) => host.classList.add('open'))",
  },
};

const MODULE = '<script type="module" src="/dist/cdn/impact-charts.js"></script>';
const DRIVE = '<script src="drive.js"></script>';
interface Measure {
  tag: string;
  frame: number;
  picture: number;
  inside: boolean;
  unit: number;
  em: number;
  horizontal: boolean;
  background: string;
  overflow: number;
}
interface Report {
  loaded: string[];
  errors: string[];
  faults: string[];
}

let seen = 0;
afterAll(() => {
  console.info(`Hostile pages: ${seen} opened in ${engines.map(({ name }) => name).join(' and ')}.`);
});

describe.each(engines)('in $name', (engine) => {
  const site = useSite(engine);

  // One tab for all: each case is a document of its own, under an address that no cache knows.
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: { width: 800, height: 900 } });
    page.setDefaultTimeout(5000);
    site.write('drive.js', read('test/engines/drive.js'));
    site.write('old-libraries.js', read('test/engines/old-libraries.js'));
  });

  const open = async ({ css = '', sheet, wrap = (chart) => chart, attributes = '' }: Case, head = MODULE) => {
    const name = `page-${++seen}`;
    if (sheet) site.write(`${name}.css`, read(sheet));
    site.write(
      `${name}.html`,
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${DRIVE}
${sheet ? `<link rel="stylesheet" href="${name}.css">` : ''}<style>${css}</style>${head}</head>
<body ${attributes}>${TAGS.map((tag) => wrap(`<${tag}></${tag}>`)).join('\n')}</body></html>`,
    );
    await page.goto(`${site.origin}/${name}.html`);
  };
  const drawn = (count = TAGS.length): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => (globalThis as unknown as { report: Report }).report.loaded.length >= wanted,
      count,
      // Not by frames: a page out of view has none.
      { timeout: 10_000, polling: 100 },
    );

  const reportOf = (): Promise<Report> => page.evaluate(() => (globalThis as unknown as { report: Report }).report);

  /** Sizes of each chart, brought into view one after the other. */
  const measure = (): Promise<Measure[]> =>
    page.evaluate(async (tags) => {
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      const measures = [];
      for (const tag of tags) {
        const host = document.querySelector<HTMLElement>(tag)!;
        const $ = (selector: string): Element => host.shadowRoot!.querySelector(selector)!;
        const width = (selector: string): number => $(selector).getBoundingClientRect().width;
        host.scrollIntoView({ block: 'nearest' });
        // Two frames at least, in which the width is followed; more where the page shows late what comes into view.
        for (let frames = 0; frames < 2 || (Math.abs(width('.picture') - width('.frame')) > 1 && frames < 60); frames++)
          await frame();
        const box = $('.frame').getBoundingClientRect();
        const around = host.parentElement!.getBoundingClientRect();
        const scene = Number($('.picture').getAttribute('viewBox')!.split(' ')[2]);
        // The frame's own scale: zoom and transforms of the page.
        const scale = box.width / ($('.frame') as HTMLElement).offsetWidth;
        const text = $('.picture text').getBoundingClientRect();
        measures.push({
          tag,
          frame: box.width,
          picture: width('.picture'),
          inside: box.left >= around.left - 1 && box.right <= around.right + 1,
          unit: (width('.picture') / scene / scale) * 16,
          em: Number.parseFloat(getComputedStyle($('.frame')).fontSize),
          horizontal: text.width >= text.height / 2,
          background: getComputedStyle($('.marks button')).backgroundColor,
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        });
      }
      return measures;
    }, TAGS);

  /** What matters of the charts wherever they stand. */
  const expectWhole = async (): Promise<void> => {
    for (const { tag, ...measured } of await measure()) {
      expect(measured.frame, tag).toBeGreaterThan(150);
      expect(Math.abs(measured.picture - measured.frame), `${tag}: picture and frame`).toBeLessThan(2);
      expect(measured.inside, `${tag} inside its place`).toBe(true);
      expect(measured.em, tag).toBeGreaterThanOrEqual(10);
      // 16 units of the scene are one em of the page's text.
      expect(
        Math.abs(measured.unit / measured.em - 1),
        `${tag}: text of ${measured.unit} for ${measured.em}`,
      ).toBeLessThan(0.05);
      expect(measured.horizontal, tag).toBe(true);
      expect(measured.background, tag).toBe('rgba(0, 0, 0, 0)');
      expect(measured.overflow, `${tag}: scroll`).toBeLessThanOrEqual(0);
    }
    // Charts differ in what they draw, not in what is round it: one of them is used.
    const [tag] = TAGS;
    const chart = page.locator(tag!);
    await chart.locator('.data > summary').click();
    await chart.locator('table tbody tr').first().waitFor();
    const table = await chart.locator('table').evaluate((element) => getComputedStyle(element).display);
    expect(table, tag).toBe('table');
    await chart.locator('.data > summary').click();
    await chart.locator('.picture').waitFor();
    await chart.locator('.marks button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator(`${tag}[selected]`).waitFor({ state: 'attached' });
    await chart.locator('.menu > summary').click();
    await chart.locator('.menu li button').first().waitFor();
  };

  test.each(Object.entries({ ...styles, ...places }))('%s: charts are whole and usable', async (_, place) => {
    await open(place);
    if (place.reveal) {
      await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), TAGS);
      await page.evaluate(place.reveal);
    }
    await drawn();
    await expectWhole();
    expect(await reportOf()).toMatchObject({ errors: [], faults: [] });
  });

  test('a page that is not in view draws at once, without waiting for a frame', async () => {
    site.write(
      'hidden.js',
      `const later = []; const real = requestAnimationFrame;
       window.requestAnimationFrame = (run) => later.push(run);
       Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
       Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
       window.show = () => { window.requestAnimationFrame = real; later.splice(0).forEach((run) => real(run)); };`,
    );
    await open({}, `<script src="hidden.js"></script>${MODULE}`);
    await drawn();
    await page.evaluate(() => (globalThis as unknown as { show: () => void }).show());
    await expectWhole();
    expect(await reportOf()).toMatchObject({ errors: [], faults: [] });
  });

  test.each(['before', 'after'])(
    'libraries that patch prototypes, loaded %s: charts and files are as ever',
    async (when) => {
      const library = '<script src="old-libraries.js"></script>';
      await open({}, when === 'before' ? library + MODULE : MODULE);
      await drawn();
      if (when === 'after') await page.addScriptTag({ url: 'old-libraries.js' });
      await expectWhole();
      const files = await page.locator('impact-convictions').evaluate(async (host) => {
        const chart = host as HTMLElement & Record<'toSvg' | 'toCsv' | 'toJson', () => Promise<string>>;
        return { svg: await chart.toSvg(), csv: await chart.toCsv(), json: await chart.toJson() };
      });
      expect(files.svg).toMatch(/^<svg [\s\S]*<\/svg>\s*$/);
      expect(files.csv.split('\n').length).toBeGreaterThan(5);
      expect((JSON.parse(files.json) as { rows: unknown[] }).rows.length).toBeGreaterThan(3);
      expect(await reportOf()).toMatchObject({ errors: [], faults: [] });
      // What is told by events: new data, a fault in it, a choice, and a figure that the loader does not know.
      const heard = await page.locator('impact-convictions').evaluate(async (host) => {
        const next = async (type: string): Promise<unknown> => {
          const { detail } = await new Promise<CustomEvent<unknown>>((done) =>
            addEventListener(type, (event) => done(event as unknown as CustomEvent<unknown>), { once: true }),
          );
          return detail;
        };
        const both = [next('impact-load'), next('impact-error')];
        Object.assign(host, { data: { sort: 'sideways', rows: [{ key: 'a', label: 'A', value: 1 }] } });
        const told = await Promise.all(both);
        const chosen = next('impact-select');
        host.shadowRoot!.querySelector<HTMLElement>('.marks button')!.click();
        told.push(await chosen);
        const refused = next('impact-error');
        document.body.insertAdjacentHTML('beforeend', '<figure data-impact="nothing"><table></table></figure>');
        told.push(await refused);
        return told;
      });
      expect(heard).toMatchObject([
        { finding: null },
        { code: 'invalid-data', path: 'sort', fatal: false },
        { key: 'a' },
        { code: 'unknown-tag', fatal: true },
      ]);
    },
  );

  test.runIf(engine.name === 'Chromium')(
    'print to paper unfolds the table (Chromium: it alone prints to a file)',
    async () => {
      await open({});
      await drawn();
      await page.evaluate(() => {
        addEventListener('beforeprint', () => {
          const charts = [...document.querySelectorAll('impact-convictions, impact-map, impact-number')];
          Object.assign(globalThis, {
            tables: charts.filter((chart) => chart.shadowRoot!.querySelector('table tr')).length,
          });
        });
      });
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
      expect(await page.evaluate(() => (globalThis as unknown as { tables: number }).tables)).toBe(TAGS.length);
      expect(await reportOf()).toMatchObject({ errors: [], faults: [] });
    },
  );

  test.each([
    ['ResizeObserver', 'delete window.ResizeObserver'],
    ['IntersectionObserver', 'delete window.IntersectionObserver'],
    [
      'adoptedStyleSheets',
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets',
    ],
    ['Intl.Segmenter', 'delete Intl.Segmenter'],
    ['structuredClone', 'delete window.structuredClone'],
    ['matchMedia', 'delete window.matchMedia'],
  ])('a browser without %s: charts are drawn and go on', async (_, taken) => {
    const name = `without-${seen}.js`;
    site.write(name, taken);
    await open({}, `<script src="${name}"></script>${MODULE}`);
    await drawn();
    await expectWhole();
    expect(await reportOf()).toMatchObject({ errors: [], faults: [] });
  });
});
