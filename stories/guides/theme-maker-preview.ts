/** The charts of the theme maker, on a light and on a dark ground, and the choice of the first. */
import { html, type TemplateResult } from 'lit';
import { SIDES } from './derive-theme.ts';

const chartsToShow: Record<string, () => TemplateResult> = {
  '<impact-map finding="regions-context"></impact-map>': () =>
    html`<impact-map finding="regions-context" without-menu></impact-map>`,
  '<impact-map></impact-map>': () => html`<impact-map without-menu></impact-map>`,
  '<impact-convictions></impact-convictions>': () => html`<impact-convictions without-menu></impact-convictions>`,
  '<impact-typology></impact-typology>': () => html`<impact-typology without-menu></impact-typology>`,
  '<impact-trend></impact-trend>': () => html`<impact-trend without-menu></impact-trend>`,
  '<impact-number></impact-number>': () => html`<impact-number without-menu></impact-number>`,
  '<impact-cycle></impact-cycle>': () => html`<impact-cycle without-menu></impact-cycle>`,
};
/** What is shown at first. */
export const [MAP = ''] = Object.keys(chartsToShow);
const ALWAYS = ['<impact-convictions></impact-convictions>', '<impact-typology></impact-typology>'];

export const preview = (chart: string, choose: (chart: string) => void): TemplateResult => {
  const shown = [chart, ...ALWAYS.filter((tag) => tag !== chart)];
  return html`<div class="result">
    <div class="row">
      <label for="chart">Chart</label>
      <select id="chart" .value=${chart} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${Object.keys(chartsToShow).map((tag) => html`<option>${tag}</option>`)}
      </select>
    </div>
    <div class="sides" lang="en">
      ${SIDES.map((side) => html`<div class="side ${side}">${shown.map((tag) => chartsToShow[tag]!())}</div>`)}
    </div>
  </div>`;
};
