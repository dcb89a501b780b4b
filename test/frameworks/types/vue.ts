/** What a template of Vue may say of the tags: its checker reads $props and $emit of GlobalComponents. */
import 'impact-charts/vue';
import type { BarsInput, ImpactSelectEvent } from 'impact-charts';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
declare const data: BarsInput;

export const right: Props<'impact-bars'> = {
  key: 1,
  id: 'bars',
  class: ['wide', { tall: true }],
  style: { maxWidth: '40em' },
  data,
  heading: 'Example',
  'heading-level': '2',
  theme: 'dark',
  withoutMenu: false,
  onClick: () => undefined,
  onImpactSelect: (event) => console.info(event.detail.key satisfies string | null),
};
export const map: Props<'impact-map'> = { finding: 'regions-context', headingLevel: 'none' };

export const emits = (chart: InstanceType<GlobalComponents['impact-bars']>, event: ImpactSelectEvent): void => {
  chart.$emit('impact-select', event);
  // @ts-expect-error an event of another name
  chart.$emit('impact-load', event);
};

// @ts-expect-error data of another kind
export const wrongData: Props<'impact-map'> = { data };
// @ts-expect-error a finding of another tag
export const wrongFinding: Props<'impact-bars'> = { finding: 'levers' };
// @ts-expect-error a word that is not of the vocabulary
export const wrongTheme: Props<'impact-bars'> = { theme: 'blue' };
// @ts-expect-error Vue writes `false` as a text: the attribute would be there all the same
export const wrongFlag: Props<'impact-bars'> = { 'without-menu': false };
// @ts-expect-error a detail that is not the event's
export const wrongDetail: Props<'impact-bars'> = { onImpactSelect: (event) => event.detail.code };
// @ts-expect-error a tag that does not exist
export type WrongTag = Props<'impact-pie'>;
