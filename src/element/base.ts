/** What every chart shares: properties, states, events, keyboard, and the frame round the picture. */
import {
  adoptStyles,
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type { Chart } from '../charts/types.ts';
import { makeIssue } from '../data/issues.ts';
import type { CommonData, Lang } from '../data/types.ts';
import { frameOf, type Frame } from '../describe/frame.ts';
import type { Description } from '../describe/types.ts';
import type { ChartView, EmbedKind, MenuKind } from '../export/index.ts';
import { langOf, texts } from '../i18n/texts.ts';
import type { Scene, Target } from '../scene/types.ts';
import { Picture, sceneToLit } from '../scene/to-lit.ts';
import { version } from '../version.ts';
import { DataController } from './data-controller.ts';
import { ImpactSelectEvent } from './events.ts';
import {
  emptyTemplate,
  errorTemplate,
  headingLevels,
  headingTemplate,
  loadingTemplate,
  menuTemplate,
  sourcesTemplate,
  tableIcon,
  tableTemplate,
  warningsTemplate,
} from './frame.ts';
import { MarksController } from './marks.ts';
import { memo } from './memo.ts';
import { nearestLang } from './page.ts';
import { NARROW, pictureWidth, SizeController, WIDE } from './size.ts';
import { styles } from './styles.ts';
import { adoptSelection, connectedCharts, shareSelection } from './sync.ts';

/**
 * What every chart shares.
 *
 * @slot - Shown until the chart is ready and where scripts are off; a `script type="application/json"` child is data.
 * @slot caption - Words of the page after the note.
 * @slot source - Takes the place of the source lines.
 * @csspart figure - The whole chart.
 * @csspart heading - The heading.
 * @csspart chart - The picture (svg).
 * @csspart mark - Shapes that stand for data.
 * @csspart label - Labels and values.
 * @csspart legend - Legend.
 * @csspart tooltip - The tooltip.
 * @csspart table - The data table.
 * @csspart source - Note and sources.
 * @csspart menu - The menu of downloads.
 * @csspart error - Error panel and warnings.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The chart is drawn.
 * @cssstate empty - The data holds nothing to draw.
 * @cssstate error - The last data could not be read.
 * @fires {ImpactLoadEvent} impact-load - New data is drawn.
 * @fires {ImpactErrorEvent} impact-error - Data, an attribute or a request is at fault.
 * @fires {ImpactSelectEvent} impact-select - A reader selected a datum, or cleared the selection.
 */
export abstract class ImpactElement<Data extends CommonData = CommonData, Input = unknown> extends LitElement {
  static override styles: CSSResultGroup = styles;
  /** Version of the library. */
  static readonly version: string = version;
  /** @internal What makes the tag (a `Chart` of the element's own data): kind and findings. */
  static chart: unknown;

  /** The chart's data, as an object. Treat it as immutable: assign a new object to change it. */
  @property({ attribute: false }) data: Input | undefined;
  /** The chart's data as JSON text; the property `data` goes before it. */
  @property({ attribute: 'data' }) dataText: string | undefined;
  /** Address of a JSON or CSV file. */
  @property({ attribute: 'src' }) src: string | undefined;
  /** Key of a built-in finding. */
  @property({ attribute: 'finding' }) finding: string | undefined;
  /** The finding in one sentence; overrides the data's. */
  @property({ attribute: 'heading' }) heading: string | undefined;
  /** What the picture shows; overrides the data's, which overrides the generated sentence. */
  @property({ attribute: 'summary' }) summary: string | undefined;
  /** Caveats and method; overrides the data's. */
  @property({ attribute: 'note' }) note: string | undefined;
  /** Source line; overrides the data's. */
  @property({ attribute: 'source' }) source: string | undefined;
  /** Address of the source. */
  @property({ attribute: 'source-url' }) sourceUrl: string | undefined;
  /** Level of the heading in the page: 2 to 6, or `none` for a paragraph. */
  @property({ attribute: 'heading-level' }) headingLevel: '2' | '3' | '4' | '5' | '6' | 'none' = '3';
  /** Language of texts and numbers, `fr` or `en`; inherited from the nearest `[lang]`. */
  @property({ attribute: 'lang' }) override lang = '';
  /** `auto` (the page's `color-scheme`), `light` or `dark`. */
  @property({ attribute: 'theme', reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Key shown in the accent colour. */
  @property({ attribute: 'highlight' }) highlight: string | undefined;
  /** Key of the selected datum. */
  @property({ attribute: 'selected', reflect: true }) selected: string | undefined;
  /** Name of a group of charts that share their selection. */
  @property({ attribute: 'sync' }) sync: string | undefined;
  /** `chart` or `table`. */
  @property({ attribute: 'view', reflect: true, useDefault: true }) view: 'chart' | 'table' = 'chart';
  /** `eager` (out of sight: when the page rests), or `lazy`: load and draw near the viewport only. */
  @property({ attribute: 'loading' }) loading: 'eager' | 'lazy' = 'eager';
  /** No menu of downloads. */
  @property({ attribute: 'without-menu', type: Boolean }) withoutMenu = false;
  /** No table. */
  @property({ attribute: 'without-table', type: Boolean }) withoutTable = false;
  /** No note and source; use it only where the page gives them. */
  @property({ attribute: 'without-source', type: Boolean }) withoutSource = false;
  /** No heading and summary; the picture keeps its name for assistive technology. */
  @property({ attribute: 'without-heading', type: Boolean }) withoutHeading = false;

  readonly #chart = (this.constructor as typeof ImpactElement).chart as Chart<Data>;
  readonly #source = new DataController<Data>(this, this.#chart);
  readonly #size = new SizeController(this);
  readonly #picture = new Picture();
  readonly #marks = new MarksController(this, (target) => this.#select(target));
  readonly #states = this.attachInternals?.().states;
  // Hovering and focus change neither words nor picture.
  readonly #describe = memo((data: Data | undefined, lang: Lang) => data && this.#chart.kind.describe(data, lang));
  readonly #draw = memo((data: Data | undefined, width: number, fontFactor: number, ..._look: unknown[]) =>
    data && width && !this.#chart.kind.isEmpty(data) ? this.#layout(data, pictureWidth(width), fontFactor) : undefined,
  );
  #lang: Lang = 'fr';
  #description: Description | undefined;
  #scene: Scene | undefined;
  #announcement = '';
  /** Choices of the menu, once it has been opened, and what was last chosen to copy. */
  #choices: readonly { kind: MenuKind; label: string }[] = [];
  #copied = '';
  #printing = false;
  #connection: AbortController | undefined;

  // Attaching empties a declarative shadow root: what a server wrote in it gives way. Lit keeps it, and would draw the chart
  // beside it or, where a page hydrates its other elements, take it for a template of its own.
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof ImpactElement).elementStyles);
    this.#size.attach(root);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#connection = new AbortController());
    window.addEventListener('beforeprint', () => this.#print(true), { signal });
    window.addEventListener('afterprint', () => this.#print(false), { signal });
    connectedCharts.add(this);
    // Moved in the page, perhaps under another language.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    connectedCharts.delete(this);
  }

  /** Style sheets belong to the document they were made in: a chart taken into another one has its own made anew. */
  adoptedCallback(): void {
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof ImpactElement).elementStyles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }

  protected override firstUpdated(): void {
    // Data scripts parsed, or inserted by the page, after the element.
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }

  // Drawn once its room is measured: whoever waits for the update waits for the picture.
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { turn } = this.#size;
    return turn ? turn.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** The chart in words: a sentence, and the columns and rows of its table. */
  describe(): Description {
    return this.#description ?? { summary: '', columns: [], rows: [] };
  }
  /** The chart with its frame as an SVG file with literal colours. */
  async toSvg(): Promise<string> {
    return (await this.#export()).toSvg(this.#view());
  }
  /** The data as CSV: `;` and decimal comma in French. */
  async toCsv(): Promise<string> {
    return (await this.#export()).toCsv(this.#view());
  }
  /** The data with its provenance as JSON that the element reads again. */
  async toJson(): Promise<string> {
    return (await this.#export()).toJson(this.#view());
  }

  /** The chart with its frame as a PNG, `scale` pixels per px. */
  async toPng({ scale = 2 }: { scale?: number } = {}): Promise<Blob> {
    return (await this.#export()).toPng(this.#view(), scale);
  }
  /** A snippet to paste: the tag, the table, the frame or the static picture; addresses are those of the page's own script. */
  async embedCode({ kind }: { kind: EmbedKind }): Promise<string> {
    const { embedCode, scriptFolder } = await this.#export();
    return embedCode(this.#view(), kind, scriptFolder(this.#chart.tag));
  }

  async #export(): Promise<typeof import('../export/index.ts')> {
    // Whoever asks for an image has waited for it long enough.
    await this.#size.hurry();
    try {
      return await import('../export/index.ts');
    } catch (error) {
      this.#source.report(makeIssue('', 'the export part', String(error), false, 'chunk'));
      this.requestUpdate();
      throw error;
    }
  }

  #layout(data: Data, width: number, fontFactor?: number): Scene {
    return this.#chart.kind.layout(data, {
      width,
      fontFactor,
      lang: this.#lang,
      selected: this.selected ?? undefined,
      highlight: this.highlight ?? undefined,
    });
  }

  #frame(): Frame {
    return frameOf(this.#source.data, this.#description, this, this.#lang, this.#chart.kind.selfDescribing);
  }

  #view(): ChartView {
    const { data, drawn: finding } = this.#source;
    const { tag } = this.#chart;
    return {
      tag,
      name: finding ?? tag,
      finding,
      attributes: {
        heading: this.heading,
        summary: this.summary,
        note: this.note,
        source: this.source,
        'source-url': this.sourceUrl,
        highlight: this.highlight,
      },
      lang: this.#lang,
      theme: this.theme === 'dark' ? 'dark' : 'light',
      root: this.renderRoot,
      width: this.#size.width || 720,
      frame: this.#frame(),
      description: this.describe(),
      data,
      picture: (width) => (data ? this.#layout(data, width) : { width, height: 0, marks: [], targets: [] }),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer && withoutPage) return;
    const lang = (this.#lang = langOf(this.lang || nearestLang(this)));
    for (const [name, words] of vocabularies) {
      const value = this[name] as unknown;
      if (!changed.has(name) || (words as readonly unknown[]).includes(value)) continue;
      const word = words.find((each) => each === String(value)) ?? words[0];
      // An attribute taken away leaves null; a number is a word too.
      if (value != null && word !== String(value)) {
        this.#source.report(makeIssue(name, `one of ${words.join(', ')}`, value, false));
      }
      (this as { [Name in typeof name]: string })[name] = word;
    }
    if (changed.has('sync')) adoptSelection(this);
    this.#source.read(lang);
    const { data } = this.#source;
    const { width, fontFactor } = this.#size;
    this.#description = this.#describe(data, lang);
    this.#scene = this.#draw(data, width, fontFactor, lang, this.selected, this.highlight);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { status, isOwn } = this.#source;
    if (changed.has('selected')) shareSelection(this);
    this.#marks.place();
    this.#states?.clear();
    addState(this.#states, status);
    // The published style sheet reserves the place of built-in findings only.
    if (isOwn) addState(this.#states, 'own');
    // At width 0 nothing has been shown yet: events wait for the first picture.
    if (this.#scene || status !== 'ready') this.#source.flush();
  }

  protected override render(): TemplateResult {
    if (isServer && withoutPage) return html`<slot></slot>`;
    const { data, status, failure, issues, faults, retry } = this.#source;
    const lang = this.#lang;
    const frame = this.#frame();
    const { heading, summary, generated } = frame;
    const { width } = this.#size;
    const scene = this.#scene;
    const narrow = width < NARROW;
    // Until there is something to show, the page's own content stays in view.
    return html`<div class="frame ${width >= WIDE ? 'wide' : narrow ? 'narrow' : ''}" lang=${lang}>
      <figure part="figure" role="figure" aria-label=${heading || nothing}>
        <div class="head">
          ${this.withoutHeading ? nothing : html`${headingTemplate(heading, this.headingLevel, narrow)}${summary ? html`<p class="summary" id="summary">${summary}</p>` : nothing}`}
        </div>
        <div class="body">
          <slot ?hidden=${data || status === 'empty'}></slot>
          ${failure && faults ? errorTemplate(faults.errorWords(failure, Boolean(data), lang), Boolean(data), lang, this.src || failure.code === 'chunk' ? retry : undefined) : nothing}
          ${status === 'loading' && !data ? loadingTemplate(lang) : nothing}
          ${status === 'empty' && faults ? emptyTemplate(faults.emptyWords(!data, lang)) : nothing}
          ${scene ? this.#pictureTemplate(scene, frame) : nothing}
          ${issues.length && faults ? warningsTemplate(faults.warningWords(issues, lang)) : nothing}
          ${scene ? this.#actionsTemplate(data?.unit ? `${heading} (${data.unit})` : heading, narrow) : nothing}
        </div>
        ${
          this.withoutSource
            ? nothing
            : html`<figcaption part="source">
              <div class="foot">
                ${frame.note ? html`<p>${frame.note}</p>` : nothing}
                <slot name="caption"></slot>
                <slot name="source">${data ? sourcesTemplate(frame.sources, lang) : nothing}</slot>
              </div>
            </figcaption>`
        }
      </figure>
      ${generated ? html`<p class="clip" id="generated">${generated}</p>` : nothing}
      <p class="clip" role="status">${this.#announcement}</p>
    </div>`;
  }

  #pictureTemplate(scene: Scene, { heading, summary, generated }: Frame): TemplateResult {
    const label = this.withoutHeading || !heading ? heading || summary || generated : '';
    const described = [!this.withoutHeading && summary && 'summary', generated && 'generated']
      .filter(Boolean)
      .join(' ');
    return this.#marks.template(
      scene,
      (outline) => sceneToLit(this.#picture, scene, label, described, outline),
      this.view === 'table' && !this.withoutTable && !this.#printing,
    );
  }

  #actionsTemplate(caption: string, narrow: boolean): TemplateResult | typeof nothing {
    if (this.withoutTable && this.withoutMenu) return nothing;
    const lang = this.#lang;
    const open = this.view === 'table' || this.#printing;
    return html`<div class="actions">
      ${
        this.withoutTable
          ? nothing
          : html`<details class="data" ?open=${open} @toggle=${this.#onToggle}>
            <summary>${tableIcon}<span>${open ? texts[lang].hideTable : texts[lang].showTable}</span></summary>
            ${open ? tableTemplate(caption, this.describe(), lang) : nothing}
          </details>`
      }
      ${
        this.withoutMenu
          ? nothing
          : menuTemplate(
              lang,
              narrow,
              this.#choices,
              this.#copied,
              (event) => void this.#onMenu(event),
              (kind) => void this.#take(kind),
            )
      }
    </div>`;
  }

  #select(target: Target | undefined): void {
    this.selected = target?.key;
    const t = texts[this.#lang];
    this.#announcement = target ? t.selected(target.label) : t.cleared;
    this.dispatchEvent(new ImpactSelectEvent({ key: target?.key ?? null, datum: target?.datum ?? null }));
  }

  #onMenu = async (event: Event): Promise<void> => {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.#copied = '';
    try {
      this.#choices = (await this.#export()).menuItems(this.#view());
    } catch (error) {
      this.#announcement = (error as Error).message;
    }
    this.requestUpdate();
  };

  #take = async (kind: MenuKind): Promise<void> => {
    try {
      const { said, text = '' } = await (await this.#export()).take(this.#view(), kind);
      this.#announcement = said;
      this.#copied = text;
    } catch (error) {
      this.#announcement = (error as Error).message;
    }
    this.requestUpdate();
  };

  #onToggle = (event: Event): void => {
    if (!this.#printing) this.view = (event.target as HTMLDetailsElement).open ? 'table' : 'chart';
  };

  // The table must stand in the page when the print is taken: no waiting for the next update.
  #print(printing: boolean): void {
    this.#printing = printing;
    // On paper every chart is in view.
    void this.#size.hurry();
    this.requestUpdate();
    this.performUpdate();
  }
}

// Where @lit-labs/ssr runs there is no page to measure or to draw in: what stands in the tag is shown. `isServer` is false in
// a page's bundle, from which the bundler takes these words; tests with a page of their own run in Node too.
const withoutPage = typeof document === 'undefined';

// Chromium before 125 takes only names that begin with two hyphens.
const addState = (states: CustomStateSet | undefined, name: string): void => {
  try {
    states?.add(name);
  } catch {
    states?.add(`--${name}`);
  }
};

const vocabularies = [
  ['theme', ['auto', 'light', 'dark']],
  ['view', ['chart', 'table']],
  ['loading', ['eager', 'lazy']],
  ['headingLevel', headingLevels],
] as const;
