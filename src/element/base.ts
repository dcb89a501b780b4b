/** What every chart shares: properties, states, events, keyboard, and the frame round the picture. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Chart } from '../charts/types.ts';
import { makeIssue } from '../data/issues.ts';
import type { CommonData, Lang } from '../data/types.ts';
import { frameOf } from '../describe/frame.ts';
import type { Description } from '../describe/types.ts';
import type { ChartView } from '../export/index.ts';
import { langOf, texts } from '../i18n/texts.ts';
import type { Mark, Scene, Target } from '../scene/types.ts';
import { sceneToLit } from '../scene/to-lit.ts';
import { version } from '../version.ts';
import { DataController, type Door } from './data-controller.ts';
import { ImpactErrorEvent, ImpactSelectEvent } from './events.ts';
import { emptyTemplate, errorTemplate, headingLevels, headingTemplate, loadingTemplate, menuIcon, sourcesTemplate, tableIcon, tableTemplate, warningsTemplate } from './frame.ts';
import { marksTemplate, moveKey, placeMarks, tooltipTemplate } from './marks.ts';
import { PROBE, SizeController } from './size.ts';
import { styles } from './styles.ts';
import { joinSync, leaveSync, shareSelection } from './sync.ts';

/** Total width (1 = 1 px at a text size of 16 px) from which heading and source stand in a column beside the picture. */
const WIDE = 992;
const SIDE = 352;
const MAX_PICTURE = 816;
const NARROW = 448;

/** Width of the picture in a frame of this width. */
export const pictureWidth = (width: number): number => (width >= WIDE ? Math.min(MAX_PICTURE, width - SIDE) : width);

// The nearest `lang`, through the shadow roots that contain the element.
const nearestLang = (element: Element): string | null => {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : null;
};

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
  static override styles = styles;
  static readonly version = version;
  /** @internal What makes the tag: kind and findings. */
  static chart: Chart<never>;

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
  @property({ attribute: 'theme' }) theme: string = 'auto';
  /** Key shown in the accent colour. */
  @property({ attribute: 'highlight' }) highlight: string | undefined;
  /** Key of the selected datum. */
  @property({ attribute: 'selected', reflect: true }) selected: string | undefined;
  /** Name of a group of charts that share their selection. */
  @property({ attribute: 'sync' }) sync: string | undefined;
  /** `chart` or `table`. */
  @property({ attribute: 'view', reflect: true }) view: string = 'chart';
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

  readonly #chart = (this.constructor as typeof ImpactElement).chart as unknown as Chart<Data>;
  readonly #source = new DataController<Data>(this, this.#chart);
  readonly #size = new SizeController(this);
  readonly #internals = typeof this.attachInternals === 'function' ? this.attachInternals() : undefined;
  #lang: Lang = 'fr';
  #scene: Scene | undefined;
  #sceneInputs: unknown[] = [];
  #description: Description | undefined;
  #described: unknown[] = [];
  #pointed: string | undefined;
  #stop: string | undefined;
  #announcement = '';
  #printing = false;
  #near = false;
  #listening: AbortController | undefined;
  #joined: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const listening = new AbortController();
    this.#listening = listening;
    const { signal } = listening;
    window.addEventListener('beforeprint', () => this.#print(true), { signal });
    window.addEventListener('afterprint', () => this.#print(false), { signal });
    // Data scripts parsed, or inserted by the page, after the element.
    const children = new MutationObserver(() => this.requestUpdate());
    children.observe(this, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => children.disconnect());
    if (this.hasUpdated) this.requestUpdate();
    this.#join(this.sync);
    this.#watchNearness(signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#join(undefined);
  }

  /** The chart in words: a sentence and the rows of its table. */
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
    try {
      return await import('../export/index.ts');
    } catch (error) {
      this.dispatchEvent(new ImpactErrorEvent(makeIssue('', 'the export part', String(error), false, 'chunk')));
      throw error;
    }
  }

  #view(): ChartView {
    const { data } = this.#source;
    const name = this.#door().from === 'finding' ? String(this.#door().value) : this.#chart.tag;
    return {
      tag: this.#chart.tag,
      name,
      lang: this.#lang,
      theme: this.theme === 'dark' ? 'dark' : 'light',
      width: this.#size.width || 720,
      frame: frameOf(data, this.#description, this, this.#lang),
      description: this.describe(),
      data,
      picture: (width) =>
        data ? this.#chart.kind.layout(data, { width, lang: this.#lang, selected: this.selected, highlight: this.highlight }) : { width, height: 0, marks: [], targets: [] },
    };
  }

  #door(): Door {
    if (this.data != null) return { from: 'value', value: this.data };
    if (this.dataText != null) return { from: 'json', value: this.dataText };
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script?.textContent?.trim()) return { from: 'json', value: script.textContent };
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
      this[name] = words[0]!;
    }
    if (this.loading !== 'lazy' || this.#near) this.#source.read(this.#door(), this.#lang);
    const { data } = this.#source;
    if (differ(this.#described, (this.#described = [data, this.#lang]))) {
      this.#description = data && this.#chart.kind.describe(data, this.#lang);
    }
    const { width, fontFactor } = this.#size;
    const inputs = [data, this.#lang, width, fontFactor, this.selected, this.highlight];
    if (differ(this.#sceneInputs, (this.#sceneInputs = inputs))) {
      this.#scene =
        data && width > 0 && !this.#chart.kind.isEmpty(data)
          ? this.#chart.kind.layout(data, { width: pictureWidth(width), lang: this.#lang, selected: this.selected ?? undefined, highlight: this.highlight, fontFactor })
          : undefined;
    }
    if (changed.has('sync')) this.#join(this.isConnected ? this.sync : undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('selected') && this.sync) shareSelection(this.sync, this);
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (stage && this.#scene) placeMarks(stage, this.#scene, this.#target(this.#pointed));
    if (this.#internals?.states) {
      const { states } = this.#internals;
      states.clear();
      states.add(this.#source.status);
    }
    // Drawn at width 0, nothing has been shown yet: events wait for the first picture.
    if (this.#scene || this.#source.status !== 'ready') this.#source.flush();
  }

  protected override render(): TemplateResult {
    const { data, status, failure, issues } = this.#source;
    const lang = this.#lang;
    const t = texts[lang];
    const frame = frameOf(data, this.#description, this, lang);
    const { width } = this.#size;
    const showTable = this.view === 'table';
    const caption = data?.unit ? `${frame.heading} (${data.unit})` : frame.heading;
    const scene = this.#scene;
    // Until there is something to show, the page's own content stays in view.
    const fallback = status === 'loading' && !data;
    return html`<div class="frame ${width >= WIDE ? 'wide' : width < NARROW ? 'narrow' : ''}" lang=${lang}>
      <span class="probe" aria-hidden="true">${PROBE}</span>
      <figure part="figure" role="group" aria-label=${frame.heading || nothing}>
        <div class="head">
          ${this.withoutHeading ? nothing : html`${headingTemplate(frame.heading, this.headingLevel)}<p class="summary" id="summary">${frame.summary}</p>`}
        </div>
        <div class="body">
          <slot ?hidden=${!(fallback || (status === 'error' && !data))}></slot>
          ${failure ? errorTemplate(failure, Boolean(data), lang, this.src ? this.#source.retry : undefined) : nothing}
          ${status === 'loading' && !data ? loadingTemplate(this.#source.late, lang) : nothing}
          ${status === 'empty' ? emptyTemplate(data ? t.emptyDetail : t.noData, lang) : nothing}
          ${scene ? this.#stageTemplate(scene, frame.heading, showTable && !this.#printing) : nothing}
          ${warningsTemplate(issues, lang)}
          <div class="actions" ?hidden=${!scene || (this.withoutTable && this.withoutMenu)}>
            ${scene && !this.withoutTable && this.#description
              ? html`<details class="data" ?open=${showTable || this.#printing} @toggle=${this.#onToggle}>
                  <summary>${tableIcon}<span>${showTable ? t.hideTable : t.showTable}</span></summary>
                  ${showTable || this.#printing ? tableTemplate(caption, this.#description, lang) : nothing}
                </details>`
              : nothing}
            ${scene && !this.withoutMenu ? this.#menuTemplate() : nothing}
          </div>
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

  #stageTemplate(scene: Scene, heading: string, hidden: boolean): TemplateResult {
    const pointed = this.#target(this.#pointed);
    const stop = (this.#target(this.#stop) ?? this.#target(this.selected) ?? scene.targets[0])?.key;
    const described = `${this.withoutHeading ? '' : 'summary '}generated`;
    const outline = pointed && ({ ...(pointed.outline ?? { type: 'rect', ...pointed.box }), fill: 'none', stroke: 'text', strokeWidth: 2 } as Mark);
    return html`<div
      class="stage"
      ?hidden=${hidden}
      @pointerover=${this.#onPointer}
      @pointerleave=${() => this.#point(undefined)}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${() => this.#point(undefined)}
    >
      ${sceneToLit(scene, this.withoutHeading || !heading ? { label: heading || this.describe().summary } : { labelledby: 'heading' }, described, outline)}
      <ul class="marks" role="list">
        ${marksTemplate(scene.targets, stop, this.selected ?? undefined)}
      </ul>
      ${tooltipTemplate(pointed)}
    </div>`;
  }

  #menuTemplate(): TemplateResult {
    const t = texts[this.#lang];
    const item = (kind: 'svg' | 'csv' | 'json', text: string): TemplateResult =>
      html`<li><button type="button" @click=${() => void this.#download(kind)}>${text}</button></li>`;
    return html`<details class="menu" part="menu" @keydown=${this.#onMenuKey}>
      <summary>${menuIcon}<span>${this.#size.width < NARROW ? t.menuShort : t.menu}</span></summary>
      <ul role="list">
        ${item('svg', t.menuSvg)}${item('csv', t.menuCsv)}${item('json', t.menuJson)}
      </ul>
    </details>`;
  }

  async #download(kind: 'svg' | 'csv' | 'json'): Promise<void> {
    const { download } = await this.#export();
    download(this.#view(), kind);
  }

  #target(key: string | null | undefined): Target | undefined {
    return key == null ? undefined : this.#scene?.targets.find((target) => target.key === key);
  }

  #point(key: string | undefined): void {
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.requestUpdate();
  }

  #select(key: string | undefined): void {
    const next = key === this.selected ? undefined : key;
    const target = this.#target(next);
    this.selected = next;
    const t = texts[this.#lang];
    this.#announcement = target ? t.selected(target.label) : t.cleared;
    this.dispatchEvent(new ImpactSelectEvent({ key: target?.key ?? null, datum: target?.datum ?? null }));
  }

  #onPointer = (event: PointerEvent): void => {
    const element = event.target as Element;
    // Inside the tooltip: it stays, so that a reader can point at its words (WCAG 1.4.13).
    if (!element.closest('.tooltip')) this.#point(element.closest<HTMLElement>('[data-key]')?.dataset['key']);
  };
  #onClick = (event: Event): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key === undefined) return;
    this.#stop = key;
    this.#select(key);
  };
  #onFocus = (event: FocusEvent): void => {
    const button = event.target as HTMLElement;
    this.#stop = button.dataset['key'];
    if (button.matches(':focus-visible')) this.#point(this.#stop);
  };
  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !this.#scene) return;
    if (event.key === 'Escape') {
      if (this.#pointed !== undefined) this.#point(undefined);
      else if (this.selected != null) this.#select(undefined);
      else return;
    } else {
      const key = moveKey(this.#scene.targets, this.#stop ?? this.selected, event.key);
      if (key === undefined) return;
      const index = this.#scene.targets.findIndex((target) => target.key === key);
      this.renderRoot.querySelectorAll<HTMLElement>('.marks button')[index]?.focus();
    }
    event.preventDefault();
  };
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
    this.requestUpdate();
    this.performUpdate();
  }

  #join(name: string | undefined): void {
    if (name === this.#joined) return;
    if (this.#joined) leaveSync(this.#joined, this);
    this.#joined = name;
    if (name) joinSync(name, this);
  }

  #watchNearness(signal: AbortSignal): void {
    if (this.loading !== 'lazy' || this.#near) return;
    if (typeof IntersectionObserver === 'undefined') {
      this.#near = true;
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        observer.disconnect();
        this.requestUpdate();
      },
      { rootMargin: '300px' },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

const vocabularies = [
  ['theme', ['auto', 'light', 'dark']],
  ['view', ['chart', 'table']],
  ['loading', ['eager', 'lazy']],
  ['headingLevel', ['3', ...headingLevels]],
] as const satisfies [string, readonly string[]][];

const differ = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  now.length !== before.length || now.some((value, index) => !Object.is(value, before[index]));
