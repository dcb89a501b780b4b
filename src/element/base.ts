/** What every chart shares: properties, states, events, keyboard, and the frame round the picture. */
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Chart } from '../charts/types.ts';
import { makeIssue } from '../data/issues.ts';
import type { CommonData, Lang } from '../data/types.ts';
import { frameOf, type Frame } from '../describe/frame.ts';
import type { Description } from '../describe/types.ts';
import type { ChartView } from '../export/index.ts';
import { langOf, texts } from '../i18n/texts.ts';
import type { Scene, Target } from '../scene/types.ts';
import { sceneToLit } from '../scene/to-lit.ts';
import { version } from '../version.ts';
import { DataController, type Door } from './data-controller.ts';
import { ImpactErrorEvent, ImpactSelectEvent } from './events.ts';
import { emptyTemplate, errorTemplate, headingLevels, headingTemplate, loadingTemplate, menuIcon, sourcesTemplate, tableIcon, tableTemplate, warningsTemplate } from './frame.ts';
import { MarksController } from './marks.ts';
import { nearestLang, watchPage, whenNear } from './page.ts';
import { PROBE, SizeController } from './size.ts';
import { styles } from './styles.ts';
import { joinSync, leaveSync, shareSelection } from './sync.ts';

/** Total width (1 = 1 px at a text size of 16 px) from which heading and source stand in a column beside the picture. */
const WIDE = 992;
const SIDE = 352;
const MAX_PICTURE = 816;
const NARROW = 448;

const pictureWidth = (width: number): number => (width >= WIDE ? Math.min(MAX_PICTURE, width - SIDE) : width);

/**
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
 * @cssprop --impact-font-family - Font; the page's by default.
 * @cssprop --impact-font-size - Text size; 1em by default.
 * @cssprop --impact-space - Unit of the vertical rhythm; 1em by default.
 * @cssprop --impact-radius - Corners of controls and tooltip; 4px by default.
 */
export abstract class ImpactElement<Data extends CommonData = CommonData> extends LitElement {
  static override styles: CSSResultGroup = styles;
  static readonly version = version;
  /** @internal What makes the tag (a `Chart` of the element's own data): kind and findings. */
  static chart: unknown;

  /** The chart's data, as an object (DESIGN: one shape per kind). Treat it as immutable: assign a new object to change it. */
  @property({ attribute: false }) data: unknown;
  /** The chart's data as JSON text. @internal */
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
  @property({ attribute: 'heading-level' }) headingLevel = '3';
  /** Language of texts and numbers, `fr` or `en`; inherited from the nearest `[lang]`. */
  @property({ attribute: 'lang' }) override lang = '';
  /** `auto` (the page's `color-scheme`), `light` or `dark`. */
  @property({ attribute: 'theme', reflect: true, useDefault: true }) theme: string = 'auto';
  /** Key shown in the accent colour. */
  @property({ attribute: 'highlight' }) highlight: string | undefined;
  /** Key of the selected datum. */
  @property({ attribute: 'selected', reflect: true }) selected: string | undefined;
  /** Name of a group of charts that share their selection. */
  @property({ attribute: 'sync' }) sync: string | undefined;
  /** `chart` or `table`. */
  @property({ attribute: 'view', reflect: true, useDefault: true }) view: string = 'chart';
  /** `eager`, or `lazy`: load and draw near the viewport only. */
  @property({ attribute: 'loading' }) loading: string = 'eager';
  /** No menu of downloads. */
  @property({ attribute: 'without-menu', type: Boolean }) withoutMenu = false;
  /** No table. */
  @property({ attribute: 'without-table', type: Boolean }) withoutTable = false;
  /** No note and source; use it only where the page gives them. */
  @property({ attribute: 'without-source', type: Boolean }) withoutSource = false;
  /** No heading and summary; the picture keeps its name for assistive technology. */
  @property({ attribute: 'without-heading', type: Boolean }) withoutHeading = false;

  static {
    // The first update measures the room it has, and a second draws in it, before anything is painted.
    this.disableWarning?.('change-in-update');
  }

  readonly #chart = (this.constructor as typeof ImpactElement).chart as Chart<Data>;
  readonly #source = new DataController<Data>(this, this.#chart);
  readonly #size = new SizeController(this);
  readonly #marks = new MarksController(this, (target) => this.#select(target));
  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  #lang: Lang = 'fr';
  #description: Description | undefined;
  #scene: Scene | undefined;
  /** What description and scene were last made from. */
  #inputs: { description: unknown[]; scene: unknown[] } = { description: [], scene: [] };
  #announcement = '';
  #printing = false;
  #near = false;
  #connection: AbortController | undefined;
  /** The connection in which nearness is being watched. */
  #watching: AbortController | undefined;
  #joined: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    watchPage(this, { children: () => this.requestUpdate(), print: (printing) => this.#print(printing) }, this.#connection.signal);
    this.#join(this.sync);
    // Moved in the page, perhaps under another language.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#join(undefined);
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

  async #export(): Promise<typeof import('../export/index.ts')> {
    await this.updateComplete;
    try {
      return await import('../export/index.ts');
    } catch (error) {
      this.dispatchEvent(new ImpactErrorEvent(makeIssue('', 'the export part', String(error), false, 'chunk')));
      throw error;
    }
  }

  #view(): ChartView {
    const { data } = this.#source;
    const { tag, kind } = this.#chart;
    const door = this.#door();
    const options = { lang: this.#lang, selected: this.selected ?? undefined, highlight: this.highlight };
    return {
      tag,
      name: door.from === 'finding' ? String(door.value) : tag,
      lang: this.#lang,
      theme: this.theme === 'dark' ? 'dark' : 'light',
      width: this.#size.width || 720,
      frame: frameOf(data, this.#description, this, this.#lang, kind.selfDescribing),
      description: this.describe(),
      data,
      picture: (width) => (data ? kind.layout(data, { ...options, width }) : { width, height: 0, marks: [], targets: [] }),
    };
  }

  #door(): Door {
    if (this.data != null) return { from: 'value', value: this.data };
    if (this.dataText != null) return { from: 'json', value: this.dataText };
    const script = this.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
    if (script) return { from: 'json', value: script };
    if (this.src) return { from: 'src', value: this.src };
    const finding = this.finding ?? this.#chart.defaultFinding;
    return finding ? { from: 'finding', value: finding } : { from: 'none', value: undefined };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#lang = langOf(this.lang || nearestLang(this));
    for (const [name, words] of vocabularies) {
      const value = this[name];
      if (!changed.has(name) || (words as readonly string[]).includes(value)) continue;
      this.#source.report(makeIssue(name, `one of ${words.join(', ')}`, value, false));
      this[name] = words[0];
    }
    if (changed.has('sync')) this.#join(this.isConnected ? this.sync : undefined);
    if (this.loading !== 'lazy' || this.#near) this.#source.read(this.#door(), this.#lang);
    else this.#watchNearness();
    this.#compose();
  }

  // Description and scene follow from what they are made of; hovering and focus change neither.
  #compose(): void {
    const { kind } = this.#chart;
    const { data } = this.#source;
    const { width, fontFactor } = this.#size;
    const lang = this.#lang;
    const description = [data, lang];
    if (differ(this.#inputs.description, description)) this.#description = data && kind.describe(data, lang);
    const scene = [data, lang, width, fontFactor, this.selected, this.highlight];
    if (differ(this.#inputs.scene, scene)) {
      this.#scene =
        data && width > 0 && !kind.isEmpty(data)
          ? kind.layout(data, { width: pictureWidth(width), lang, selected: this.selected ?? undefined, highlight: this.highlight, fontFactor })
          : undefined;
    }
    this.#inputs = { description, scene };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('selected') && this.sync) shareSelection(this.sync, this);
    if (this.#scene) this.#marks.place(this.#scene);
    const states = this.#internals?.states;
    states?.clear();
    states?.add(this.#source.status);
    // The published style sheet reserves the place of built-in findings only.
    if (this.#source.isOwn) states?.add('own');
    // At width 0 nothing has been shown yet: events wait for the first picture.
    if (this.#scene || this.#source.status !== 'ready') this.#source.flush();
  }

  protected override render(): TemplateResult {
    const { data, status, failure, issues, late } = this.#source;
    const lang = this.#lang;
    const frame = frameOf(data, this.#description, this, lang, this.#chart.kind.selfDescribing);
    const { width } = this.#size;
    // Until there is something to show, the page's own content stays in view.
    const fallback = !data && (status === 'loading' || status === 'error');
    return html`<div class="frame ${width >= WIDE ? 'wide' : width < NARROW ? 'narrow' : ''}" lang=${lang}>
      <span class="clip" aria-hidden="true"><span class="probe">${PROBE}</span></span>
      <figure part="figure" role="group" aria-label=${frame.heading || nothing}>
        <div class="head">
          ${this.withoutHeading ? nothing : html`${headingTemplate(frame.heading, this.headingLevel, width < NARROW)}${frame.summary ? html`<p class="summary" id="summary">${frame.summary}</p>` : nothing}`}
        </div>
        <div class="body">
          <slot ?hidden=${!fallback}></slot>
          ${failure ? errorTemplate(failure, Boolean(data), lang, this.src ? this.#source.retry : undefined) : nothing}
          ${status === 'loading' && !data ? loadingTemplate(late, lang) : nothing}
          ${status === 'empty' ? emptyTemplate(data ? texts[lang].emptyDetail : texts[lang].noData, lang) : nothing}
          ${this.#scene ? this.#pictureTemplate(this.#scene, frame) : nothing} ${warningsTemplate(issues, lang)}
          ${this.#scene ? this.#actionsTemplate(data?.unit ? `${frame.heading} (${data.unit})` : frame.heading) : nothing}
        </div>
        ${this.withoutSource
          ? nothing
          : html`<figcaption part="source">
              <div class="foot">
                ${frame.note ? html`<p>${frame.note}</p>` : nothing}
                <slot name="caption"></slot>
                <slot name="source">${data ? sourcesTemplate(frame.sources, lang) : nothing}</slot>
              </div>
            </figcaption>`}
      </figure>
      ${frame.generated ? html`<p class="clip" id="generated">${frame.generated}</p>` : nothing}
      <p class="clip" role="status">${this.#announcement}</p>
    </div>`;
  }

  #pictureTemplate(scene: Scene, { heading, summary, generated }: Frame): TemplateResult {
    const name = this.withoutHeading || !heading ? { label: heading || summary || generated } : { labelledby: 'heading' };
    const described = [!this.withoutHeading && summary && 'summary', generated && 'generated'].filter(Boolean).join(' ');
    return this.#marks.template(scene, (outline) => sceneToLit(scene, name, described, outline), this.view === 'table' && !this.#printing);
  }

  #actionsTemplate(caption: string): TemplateResult | typeof nothing {
    if (this.withoutTable && this.withoutMenu) return nothing;
    const t = texts[this.#lang];
    const open = this.view === 'table' || this.#printing;
    const item = (kind: 'svg' | 'csv' | 'json', text: string): TemplateResult =>
      html`<li><button type="button" @click=${() => void this.#download(kind)}>${text}</button></li>`;
    return html`<div class="actions">
      ${this.withoutTable
        ? nothing
        : html`<details class="data" ?open=${open} @toggle=${this.#onToggle}>
            <summary>${tableIcon}<span>${open ? t.hideTable : t.showTable}</span></summary>
            ${open ? tableTemplate(caption, this.describe(), this.#lang) : nothing}
          </details>`}
      ${this.withoutMenu
        ? nothing
        : html`<details class="menu" part="menu" @keydown=${this.#onMenuKey}>
            <summary>${menuIcon}<span>${this.#size.width < NARROW ? t.menuShort : t.menu}</span></summary>
            <ul role="list">
              ${item('svg', t.menuSvg)}${item('csv', t.menuCsv)}${item('json', t.menuJson)}
            </ul>
          </details>`}
    </div>`;
  }

  async #download(kind: 'svg' | 'csv' | 'json'): Promise<void> {
    const { download } = await this.#export();
    download(this.#view(), kind);
  }

  #select(target: Target | undefined): void {
    this.selected = target?.key;
    const t = texts[this.#lang];
    this.#announcement = target ? t.selected(target.label) : t.cleared;
    this.dispatchEvent(new ImpactSelectEvent({ key: target?.key ?? null, datum: target?.datum ?? null }));
  }

  #onMenuKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const menu = event.currentTarget as HTMLDetailsElement;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  #onToggle = (event: Event): void => {
    if (!this.#printing) this.view = (event.target as HTMLDetailsElement).open ? 'table' : 'chart';
  };

  // The table must stand in the page when the print is taken: no waiting for the next update.
  #print(printing: boolean): void {
    this.#printing = printing;
    // On paper every chart is in view.
    this.#near = true;
    this.requestUpdate();
    this.performUpdate();
  }

  #watchNearness(): void {
    if (!this.#connection || this.#watching === this.#connection) return;
    this.#watching = this.#connection;
    whenNear(
      this,
      () => {
        this.#near = true;
        this.requestUpdate();
      },
      this.#connection.signal,
    );
  }

  #join(name: string | undefined): void {
    if (name === this.#joined) return;
    if (this.#joined) leaveSync(this.#joined, this);
    this.#joined = name;
    if (name) joinSync(name, this);
  }
}

const vocabularies = [
  ['theme', ['auto', 'light', 'dark']],
  ['view', ['chart', 'table']],
  ['loading', ['eager', 'lazy']],
  ['headingLevel', headingLevels],
] as const;

const differ = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  now.length !== before.length || now.some((value, index) => !Object.is(value, before[index]));
