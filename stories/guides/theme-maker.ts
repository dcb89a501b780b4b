/**
 * A page's own colours, tried out: a brand's colour in, the charts in light and dark, the pairs that fail and what would
 * mend them, and the CSS and HTML to copy out.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { themes, type Pair } from '../../src/tokens/themes.ts';
import { declarations } from '../../src/tokens/to-css.ts';
import { colorGroups, type ColorToken } from '../../src/tokens/tokens.ts';
import { shortName } from './check-colors.ts';
import {
  defaults,
  deriveTheme,
  joinPalettes,
  mendPalette,
  paletteOf,
  SIDES,
  toHex,
  type Side,
  type ThemeColors,
} from './derive-theme.ts';
import { cssOf, htmlOf, readCss } from './theme-css.ts';
import { checkSection, type Mending } from './theme-maker-checks.ts';
import { MAP, preview } from './theme-maker-preview.ts';
import { themeMakerStyles } from './theme-maker.styles.ts';

interface OwnBrand {
  accent: string;
  light: string;
  dark: string;
}

/** What a page most often sets; the rest waits in a drawer. */
const MAIN = ['accent', 'soft', 'on-accent', 'surface', 'panel', 'text', 'muted', 'quiet'].map(
  (name) => `color-${name}`,
);

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

export class ThemeMaker extends LitElement {
  static override styles = themeMakerStyles;

  /** Light and dark value of every colour token. */
  @property({ attribute: false }) colors: ThemeColors = defaults;
  /** The tag to copy, which is what is shown. */
  @property({ attribute: false }) chart = MAP;
  /** Whether the page has a dark mode. */
  @property({ attribute: false }) dark = true;

  readonly #sheet = new CSSStyleSheet();
  #brand: OwnBrand = { accent: '#00667A', light: '#FFFFFF', dark: '#15181A' };
  #problems: string[] = [];
  #said = '';

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What the page would load, on what stands for the page: the preview is drawn by the very CSS that is copied.
    (root as ShadowRoot).adoptedStyleSheets.push(this.#sheet);
    return root;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('colors')) this.#sheet.replaceSync(declarations({ colors: this.colors }, '.sides'));
  }

  #say(words: string): void {
    this.#said = words;
    this.requestUpdate();
  }

  #set(token: string, side: Side, value: string): void {
    const hex = toHex(value);
    if (!hex) return this.#say(`${value} is no opaque colour.`);
    const pair = this.colors[token]!;
    this.colors = { ...this.colors, [token]: side === 'light' ? [hex, pair[1]] : [pair[0], hex] };
    this.#said = '';
  }

  #setBrand(part: keyof OwnBrand, value: string): void {
    const hex = toHex(value);
    if (!hex) return this.#say(`${value} is no opaque colour.`);
    this.#brand = { ...this.#brand, [part]: hex };
    const { accent, light, dark } = this.#brand;
    this.colors = deriveTheme({ accent, surfaces: [light, dark] });
    this.#say('All the colours follow from your brand. Tune any of them below.');
  }

  #start(colors: ThemeColors): void {
    this.colors = { ...defaults, ...colors };
    const [accent, surface] = [this.colors['color-accent']!, this.colors['color-surface']!];
    this.#brand = { accent: accent[0], light: surface[0], dark: surface[1] };
    this.#say('');
  }

  #paste(text: string): void {
    const { colors, problems } = readCss(text);
    this.#problems = problems;
    this.#start({ ...this.colors, ...colors });
    this.#say(`${Object.keys(colors).length} colours read.`);
  }

  readonly #mending: Mending = {
    use: (token, side, hex) => this.#set(token, side, hex),
    mendAll: () => {
      const [light, dark] = SIDES.map((side) => mendPalette(paletteOf(this.colors, side), ['color-surface']));
      this.colors = joinPalettes(light!, dark!);
      this.#say('What failed has been moved to the nearest lightness that passes.');
    },
  };

  async #copy(id: string, what: string): Promise<void> {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`)!;
    try {
      await navigator.clipboard.writeText(area.value);
      this.#say(`${what} copied.`);
    } catch {
      // Refused to pages in frames: the text is selected, and the keyboard copies it.
      area.select();
      this.#say(`${what} selected: copy it with Ctrl+C.`);
    }
  }

  /** A colour as a swatch to pick from and as text to paste into. */
  #input(label: string, value: string, set: (value: string) => void): TemplateResult {
    return html`<span class="field">
      <input type="color" aria-label="${label}, picker" .value=${value.toLowerCase()} @change=${(event: Event) => set(valueOf(event))} />
      <input aria-label=${label} spellcheck="false" .value=${value} @change=${(event: Event) => set(valueOf(event))} />
    </span>`;
  }

  #brandSection(): TemplateResult {
    const { accent, light, dark } = this.#brand;
    return html`<section aria-labelledby="brand">
      <h2 id="brand">1. Your brand</h2>
      <p>Paste a colour as your guidelines write it: <code>#8A1C4A</code>, <code>rgb(138 28 74)</code>, a name.</p>
      <div class="row">
        <span><span class="label">Brand colour</span>${this.#input('Brand colour', accent, (value) => this.#setBrand('accent', value))}</span>
        <span><span class="label">Light ground</span>${this.#input('Ground of light pages', light, (value) => this.#setBrand('light', value))}</span>
        <span><span class="label">Dark ground</span>${this.#input('Ground of dark pages', dark, (value) => this.#setBrand('dark', value))}</span>
      </div>
      <p class="label" id="ready">Or begin with a ready theme</p>
      <div class="row" role="group" aria-labelledby="ready">
        ${themes.map((theme) => html`<button @click=${() => this.#start(theme.colors)}>${theme.title}</button>`)}
      </div>
      <details>
        <summary>Or paste CSS</summary>
        <label class="quiet" for="pasted">Any text that holds <code>--impact-…</code> properties</label>
        <textarea id="pasted" rows="5" spellcheck="false"></textarea>
        <p class="row">
          <button @click=${() => this.#paste(this.renderRoot.querySelector<HTMLTextAreaElement>('#pasted')!.value)}>Read it</button>
        </p>
        ${this.#problems.length > 0 ? html`<ul>${this.#problems.map((problem) => html`<li>${problem}</li>`)}</ul>` : nothing}
      </details>
    </section>`;
  }

  #tokenTable(tokens: readonly ColorToken[], caption: string): TemplateResult {
    return html`<table aria-label=${caption}>
      <thead><tr><th scope="col">${caption}</th><th scope="col">Light</th><th scope="col">Dark</th></tr></thead>
      <tbody>
        ${tokens.map(({ name, description }) => {
          const short = shortName(name);
          const pair: Pair = this.colors[name]!;
          return html`<tr>
            <th scope="row" title=${description}>${short}</th>
            ${SIDES.map((side, index) => html`<td>${this.#input(`${short}, ${side}`, pair[index]!, (value) => this.#set(name, side, value))}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #tuneSection(): TemplateResult {
    const [frame, ...scales] = colorGroups;
    const isMain = ({ name }: ColorToken): boolean => MAIN.includes(name);
    return html`<section aria-labelledby="tune">
      <h2 id="tune">4. Tune</h2>
      ${this.#tokenTable(frame!.tokens.filter(isMain), 'Main')}
      <details>
        <summary>Lines, states, categories and scales</summary>
        ${this.#tokenTable(
          frame!.tokens.filter((token) => !isMain(token)),
          'Lines and states',
        )}
        ${scales.map(({ title, tokens }) => this.#tokenTable(tokens, title))}
      </details>
    </section>`;
  }

  #copySection(): TemplateResult {
    const css = cssOf(this.colors, { dark: this.dark });
    return html`<section aria-labelledby="copy">
      <h2 id="copy">3. Copy</h2>
      <p><label><input type="checkbox" .checked=${this.dark} @change=${(event: Event) => (this.dark = (event.target as HTMLInputElement).checked)} /> My page has a dark mode</label></p>
      <p class="quiet">
        ${
          this.dark
            ? html`Charts follow the page’s <code>color-scheme</code>. If your dark mode is a class, set
                <code>color-scheme: dark</code> in it.`
            : html`One colour each, for a page that is always light.`
        }
      </p>
      <label for="css">CSS, at the end of your style sheet</label>
      <textarea id="css" rows="9" readonly spellcheck="false" .value=${css}></textarea>
      <p class="row"><button class="main" @click=${() => this.#copy('css', 'CSS')}>Copy CSS</button></p>
      <label for="html">HTML: two lines once per page, and the tag where the chart goes</label>
      <textarea id="html" rows="5" readonly spellcheck="false" .value=${htmlOf(this.chart)}></textarea>
      <p class="row"><button class="main" @click=${() => this.#copy('html', 'HTML')}>Copy HTML</button></p>
      <p role="status" class="said">${this.#said}</p>
    </section>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="layout">
      <div class="head">${this.#brandSection()} ${checkSection(this.colors, this.dark ? SIDES : ['light'], this.#mending)}</div>
      ${preview(this.chart, (chart) => (this.chart = chart))}
      <div class="tail">${this.#copySection()} ${this.#tuneSection()}</div>
    </div>`;
  }
}

/** By name, not by importing the module: bundlers drop an import that nothing is taken from. */
export const defineThemeMaker = (): void => {
  if (!customElements.get('theme-maker')) customElements.define('theme-maker', ThemeMaker);
};

declare global {
  interface HTMLElementTagNameMap {
    'theme-maker': ThemeMaker;
  }
}
