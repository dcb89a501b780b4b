// @ts-check
/**
 * Writes demo/formes.html and the picture it shows: the same chart in every form, made by the code that readers copy. Run by
 * hand after a change of that code or of the finding: node scripts/demo-forms.mjs
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importSource } from './generate.mjs';

const demo = resolve(import.meta.dirname, '../demo');
const TAG = 'impact-convictions';
/** Width of a column of the page on a wide screen. */
const WIDTH = 552;
const LOADER = /<link rel="stylesheet"[^>]*><script type="module"[^>]*><\/script>/;

const { viewOf } = await importSource('render.ts');
const { embedCode } = await importSource('export/embed.ts');
const { toSvg } = await importSource('export/svg.ts');
const { escapeXml } = await importSource('scene/to-string.ts');

const view = await viewOf(TAG, { width: WIDTH });
const picture = toSvg(view);
const height = /height="(\d+)"/.exec(picture)?.[1] ?? '';
/** @param {string} kind @param {string} [base] */
const code = (kind, base = '/impact-charts/cdn/') => embedCode(view, kind, base);
// On this page the script is there once, and stands in another place.
const here = (/** @type {string} */ kind) =>
  code(kind, '../dist/cdn/')
    .replace(LOADER, '')
    .replace(/<script src="[^"]+"><\/script>$/, '')
    .trim();
/** The figure as the filter of WordPress leaves it to an author who pastes into a table block: a class, no attribute, no caption. */
const filtered = here('wordpress').replace(/<!--.*?-->/g, '');
const alternative = `${view.frame.heading} ${view.frame.summary}`;

/** @type {{ id: string, title: string, lead: string, html: string, copy: string }[]} */
const forms = [
  {
    id: 'balise',
    title: 'La balise',
    lead: 'Là où l’on écrit le HTML de la page. Le graphique suit la largeur, la langue, la police et le thème.',
    // What is read until the chart is drawn, and where scripts are off.
    html: here('tag').replace('></', `><p>${escapeXml(alternative)}</p></`),
    copy: code('tag'),
  },
  {
    id: 'tableau',
    title: 'Le tableau d’abord',
    lead: 'Là où l’outil supprime les balises inconnues. Le tableau est la donnée : le même script en fait le graphique, et sans script il reste.',
    html: here('table').replace(/<!--.*?-->/g, ''),
    copy: code('table'),
  },
  {
    id: 'filtre',
    title: 'Le bloc WordPress',
    lead: 'Le tableau de l’éditeur visuel, reconnu à sa seule classe. C’est ce qui reste à un auteur sans droits.',
    html: filtered,
    copy: code('wordpress'),
  },
  {
    id: 'cadre',
    title: 'Le cadre',
    lead: 'Là où seuls les cadres passent. La hauteur est écrite dans le code ; un petit script l’ajuste.',
    html: `${here('iframe')}\n<script src="../dist/embed/host.js"></script>`,
    copy: code('iframe'),
  },
  {
    id: 'html-fixe',
    title: 'Le HTML fixe, puis vivant',
    lead: 'L’image et le tableau sont dans la page dès le premier affichage. Là où les scripts passent, le graphique prend leur place sans rien déplacer.',
    html: here('static'),
    copy: `npx impact-charts render ${TAG} --width ${WIDTH} --format html`,
  },
  {
    id: 'image',
    title: 'L’image seule',
    lead: 'Pour une lettre d’information, un flux, un document. SVG ou PNG, avec titre, source et description.',
    html: `<img src="formes/convictions.svg" width="${WIDTH}" height="${height}" alt="${escapeXml(alternative)}">`,
    copy: `npx impact-charts render ${TAG} --width ${WIDTH} --format svg -o convictions.svg`,
  },
];

const sections = forms.map(
  ({ id, title, lead, html, copy }) => `        <section class="form" aria-labelledby="${id}-titre" id="${id}">
          <h2 id="${id}-titre">${title}</h2>
          <p>${lead.replace(/ ([:;!?])/g, '\u202F$1')}</p>
          <div class="shown">
${html}
          </div>
          <details class="code">
            <summary>Le code à copier</summary>
            <pre tabindex="0"><code>${escapeXml(copy)}</code></pre>
          </details>
        </section>`,
);

const page = `<!doctype html>
<!-- Written by scripts/demo-forms.mjs. -->
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Un même graphique, six façons de l’intégrer | impact-charts</title>
    <meta name="description" content="La balise, le tableau, le bloc WordPress, le cadre, le HTML fixe et l’image : le même graphique, les mêmes valeurs." />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../dist/cdn/impact-charts.css" />
    <link rel="stylesheet" href="demo.css" />
    <link rel="stylesheet" href="integrer.css" />
    <script type="module" src="../dist/cdn/impact-charts.js"></script>
  </head>
  <body>
    <header class="masthead">
      <p class="name"><b>impact-charts</b>, intégrer</p>
      <p><a href="guides/index.html">Les guides</a></p>
    </header>
    <main>
      <header class="opening">
        <h1>Un même graphique, six façons de l’intégrer</h1>
        <p class="standfirst">
          Un outil de publication filtre les balises, une rédaction n’accepte que des cadres, une lettre d’information ne
          lance aucun script. Le lecteur doit voir partout la même image et les mêmes valeurs. Les voici côte à côte.
        </p>
      </header>
      <div class="forms">
${sections.join('\n')}
      </div>
    </main>
    <footer class="colophon">
      <p><a href="index.html">L’édition visuelle de la note</a></p>
      <p><a href="guides/index.html">Les guides, outil par outil</a></p>
    </footer>
  </body>
</html>
`;

mkdirSync(join(demo, 'formes'), { recursive: true });
writeFileSync(join(demo, 'formes.html'), page);
writeFileSync(join(demo, 'formes/convictions.svg'), `${picture}\n`);
