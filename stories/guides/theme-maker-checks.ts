/** What passes and what fails in a theme, side by side, each failure with what would mend it. */
import { html, nothing, type TemplateResult } from 'lit';
import { checkPalette, measureOf, nameOf, shortName, type Palette, type Verdict } from './check-colors.ts';
import { paletteOf, suggest, type Side, type ThemeColors } from './derive-theme.ts';

type Offer = NonNullable<ReturnType<typeof suggest>>;
interface SideResult {
  side: Side;
  palette: Palette;
  count: number;
  failed: Verdict[];
}
/** What the buttons do. */
export interface Mending {
  use: (token: string, side: Side, hex: string) => void;
  mendAll: () => void;
}

const resultOf = (colors: ThemeColors, side: Side): SideResult => {
  const palette = paletteOf(colors, side);
  const verdicts = checkPalette(palette);
  return { side, palette, count: verdicts.length, failed: verdicts.filter(({ pass }) => !pass) };
};

const swatch = (color = '#1D1B18'): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${color} /></svg>`;

/** Failures that one change would mend, with that change. */
const failures = ({ side, palette, failed }: SideResult, { use }: Mending): TemplateResult[] => {
  const groups = new Map<string, { offer: Offer | undefined; verdicts: Verdict[] }>();
  for (const verdict of failed) {
    const offer = suggest(verdict, palette);
    const key = offer ? `${offer.token} ${offer.hex}` : '';
    const group = groups.get(key) ?? { offer, verdicts: [] };
    group.verdicts.push(verdict);
    groups.set(key, group);
  }
  return [...groups.values()].map(
    ({ offer, verdicts }) => html`<li>
      ${verdicts.map(
        (verdict) => html`<span>
          ${swatch(palette[verdict.front])}${swatch(palette[verdict.back])}<b>${nameOf(verdict)}</b>, ${side}:
          ${measureOf(verdict)}
        </span>`,
      )}
      <span class="quiet">${[...new Set(verdicts.map(({ why }) => why))].join('; ')}</span>
      ${
        offer
          ? html`<button @click=${() => use(offer.token, side, offer.hex)}>${swatch(offer.hex)}Use ${offer.hex} for ${shortName(offer.token)}, ${side}</button>`
          : nothing
      }
    </li>`,
  );
};

export const checkSection = (colors: ThemeColors, sides: readonly Side[], mending: Mending): TemplateResult => {
  const results = sides.map((side) => resultOf(colors, side));
  return html`<section aria-labelledby="check">
    <h2 id="check">2. What passes, what fails</h2>
    <div role="status">
      ${results.map(
        ({ side, count, failed }) => html`<p class="verdict ${failed.length > 0 ? 'fails' : ''}" data-side=${side}>
          ${side === 'light' ? 'Light' : 'Dark'}:
          ${failed.length > 0 ? `${failed.length} of ${count} pairs fail` : `all ${count} pairs pass`}
        </p>`,
      )}
    </div>
    ${
      results.some(({ failed }) => failed.length > 0)
        ? html`<ul class="failures">${results.map((result) => failures(result, mending))}</ul>
            <p><button class="main" @click=${mending.mendAll}>Mend all by lightness</button></p>`
        : html`<p class="quiet">Words at 4.5 : 1, marks at 3 : 1, categories and classes told apart with full colour vision, protanopia, deuteranopia and tritanopia.</p>`
    }
  </section>`;
};
