/** A page of Vue 3, its template compiled in the page: data from a ref, a selection in words. */
import 'impact-charts/impact-bars/define';
import type { ImpactSelectEvent } from 'impact-charts';
import { createApp, ref, shallowRef } from 'vue';
import { first, second } from './data.ts';

const app = createApp({
  setup: () => {
    const data = shallowRef(first);
    const bare = ref(true);
    const said = ref('');
    return {
      data,
      bare,
      said,
      change: () => (data.value = second),
      onSelect: (event: ImpactSelectEvent) => (said.value = event.detail.key ?? 'none'),
    };
  },
  template: `
    <button @click="change">Change</button>
    <button @click="bare = !bare">Menu</button>
    <output>{{ said }}</output>
    <impact-bars :data="data" theme="light" :withoutMenu="bare" :withoutTable="bare" @impact-select="onSelect"></impact-bars>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('impact-');
app.mount('#app');
