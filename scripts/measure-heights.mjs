// @ts-check
/**
 * Measures how high each built-in finding stands at every width and writes src/embed/impact-charts.css, which reserves that
 * place before the script has run. Run by hand after a change of layout: npm run build && node scripts/measure-heights.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findChromium, CHROMIUM_ARGS } from './find-chromium.mjs';
import { readCharts } from './generate.mjs';

const root = resolve(import.meta.dirname, '..');
/** Widths between which the height is taken as linear; pairs one pixel apart stand where a layout changes. */
const KNOTS = [
  240, 280, 320, 360, 400, 447, 448, 480, 511, 512, 552, 591, 592, 640, 680, 720, 768, 816, 880, 991, 992, 1080, 1168,
  1280,
];
const STEP = 8;
/** Reserving for the wider of two common fonts leaves a little room under the chart in the other, and no jump in either. */
const FONTS = ['Liberation Sans', 'Inter'];

const executablePath = findChromium();
const browser = await chromium.launch({ args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) });
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
await page.setContent('<!doctype html><html lang="fr"><body>');
await page.addScriptTag({ type: 'module', content: readFileSync(join(root, 'dist/cdn/impact-charts.all.js'), 'utf8') });

/**
 * Heights of every finding at every width, by font: all findings stand in one column, whose width changes.
 * @param {[string, string][]} findings tag and key @param {string} font @param {number[]} widths @returns {Promise<number[][]>} by finding
 */
const heights = (findings, font, widths) =>
  page.evaluate(
    async ([pairs, family, sizes]) => {
      const box = document.createElement('div');
      box.style.font = `16px/1.5 "${family}"`;
      box.style.width = `${sizes[0]}px`;
      document.body.append(box);
      const elements = [];
      for (const [tag, key] of pairs) {
        await customElements.whenDefined(tag);
        const element = document.createElement(tag);
        element.setAttribute('finding', key);
        const loaded = new Promise((done) => element.addEventListener('impact-load', done, { once: true }));
        box.append(element);
        await loaded;
        elements.push(element);
      }
      /** @type {number[][]} */
      const result = elements.map(() => []);
      for (const size of sizes) {
        box.style.width = `${size}px`;
        // The observer answers in the next frame, and the chart draws before that frame's paint.
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
        elements.forEach((element, index) => result[index]?.push(element.offsetHeight));
      }
      box.remove();
      return result;
    },
    /** @type {[[string, string][], string, number[]]} */ ([findings, font, widths]),
  );

const samples = [
  ...new Set([...KNOTS, ...Array.from({ length: (1280 - 240) / STEP + 1 }, (_, index) => 240 + index * STEP)]),
].sort((a, b) => a - b);

/** Room above the highest measure: fonts differ by a pixel here and there. */
const MARGIN = 3;

/** Heights at the knots such that the lines between them pass above every measure. @param {number[]} measured */
const envelope = (measured) => {
  const knots = KNOTS.map((width) => ({ width, height: (measured[samples.indexOf(width)] ?? 0) + MARGIN }));
  samples.forEach((width, sample) => {
    const at = Math.max(
      1,
      knots.findIndex((knot) => knot.width >= width),
    );
    const left = /** @type {{ width: number, height: number }} */ (knots[at - 1]);
    const right = /** @type {{ width: number, height: number }} */ (knots[at]);
    const share = (width - left.width) / (right.width - left.width);
    const lack = (measured[sample] ?? 0) + MARGIN - (left.height + share * (right.height - left.height));
    if (lack <= 0) return;
    left.height += Math.ceil(lack);
    right.height += Math.ceil(lack);
  });
  return knots;
};

/** `padding-block-start` in per cent is of the width, so a sum of clamped pieces is any function of the width. @param {{ width: number, height: number }[]} knots */
const formula = ([first, ...knots]) => {
  let from = first ?? { width: 0, height: 0 };
  const pieces = [`${from.height}px`];
  for (const knot of knots) {
    const run = knot.width - from.width;
    const slope = (knot.height - from.height) / run;
    if (slope) pieces.push(`${Number(slope.toFixed(4))} * clamp(0px, 100% - ${from.width}px, ${run}px)`);
    from = knot;
  }
  return `calc(${pieces.join(' + ')})`;
};

const charts = await readCharts();
const pairs = charts.flatMap(({ tag, findings }) =>
  Object.keys(findings).map((key) => /** @type {[string, string]} */ ([tag, key])),
);
/** @type {number[][][]} */
const measured = [];
for (const font of FONTS) measured.push(await heights(pairs, font, samples));

const tags = charts.map(({ tag }) => tag);
const rules = pairs.map(([tag, key], index) => {
  const highest = samples.map((_, sample) => Math.max(...measured.map((byFinding) => byFinding[index]?.[sample] ?? 0)));
  const named = `${tag}[finding='${key}']`;
  const isDefault = charts.find((chart) => chart.tag === tag)?.defaultFinding === key;
  return `${isDefault ? `${tag}:not([finding]),\n${named}` : named} {\n  --_impact-place: ${formula(envelope(highest))};\n}`;
});
await browser.close();

writeFileSync(
  join(root, 'src/embed/impact-charts.css'),
  `/*
 * impact-charts: reserves the place of each chart before its script has run, so that nothing below it moves.
 * Written by scripts/measure-heights.mjs; heights of the built-in findings by width, in French, at a text size of 16 px.
 * For data of your own, reserve your own place: impact-bars { min-block-size: 20rem }.
 */
/* The place and the chart share one cell: the tag is as high as the higher of the two. */
${tags.join(',\n')} {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
}
${tags.map((tag) => `${tag}::before`).join(',\n')} {
  content: '';
  grid-area: 1 / 1;
  padding-block-start: var(--_impact-place, 0);
}
/* Before the script, what stands in the tag flows beside the place: a float without width. */
:is(${tags.join(', ')}):not(:defined) {
  display: flow-root;
}
:is(${tags.join(', ')}):not(:defined)::before {
  float: left;
}
/* A static picture, until the live one takes its place: as wide as it was drawn, or as there is room. */
:is(${tags.join(', ')}) > svg {
  display: block;
  max-inline-size: 100%;
  block-size: auto;
}
:is(${tags.join(', ')}) > details {
  overflow-x: auto;
}
${rules.join('\n')}
/* Data of the page, or less of a frame: the chart is as high as it is. */
:is(${tags.join(', ')}):is([data], [src], [without-heading], [without-source], :has(> script)) {
  --_impact-place: 0;
}
:is(${tags.join(', ')}):state(own) {
  --_impact-place: 0;
}
/* A picture that stands in the tag may be a little higher than the chart: it breaks lines by a table of widths, and from 992 px its table stands under its sources. */
:is(${tags.join(', ')}):not(:has(> script)):has(> svg)::before {
  padding-block-end: clamp(12px, (100% - 991px) * 99, 32px);
}
@media (scripting: none) {
  :is(${tags.join(', ')}) {
    --_impact-place: 0 !important;
  }
}
`,
);
