/** What a template of Svelte 5 may say of the tags: its checker reads SvelteHTMLElements. */
import 'impact-charts/svelte';
import type { BarsInput } from 'impact-charts';
import type { SvelteHTMLElements } from 'svelte/elements';

declare const data: BarsInput;

export const right: SvelteHTMLElements['impact-bars'] = {
  id: 'bars',
  class: 'wide',
  data,
  heading: 'Example',
  'heading-level': '2',
  theme: 'dark',
  withoutMenu: false,
  onclick: (event) => console.info(event.currentTarget.toSvg() satisfies Promise<string>),
  'onimpact-select': (event) => console.info(event.detail.key satisfies string | null),
};
export const map: SvelteHTMLElements['impact-map'] = { finding: 'regions-context', headingLevel: 'none' };

// @ts-expect-error data of another kind
export const wrongData: SvelteHTMLElements['impact-map'] = { data };
// @ts-expect-error a finding of another tag
export const wrongFinding: SvelteHTMLElements['impact-bars'] = { finding: 'levers' };
// @ts-expect-error a word that is not of the vocabulary
export const wrongTheme: SvelteHTMLElements['impact-bars'] = { theme: 'blue' };
// @ts-expect-error Svelte writes `false` as a text: the attribute would be there all the same
export const wrongFlag: SvelteHTMLElements['impact-bars'] = { 'without-menu': false };
// @ts-expect-error a detail that is not the event's
export const wrongDetail: SvelteHTMLElements['impact-bars'] = { 'onimpact-select': (event) => event.detail.code };
