import { chromium } from 'playwright';
import { createStaticServer, listen } from '/work/wt/story/scripts/serve.mjs';
const s = createStaticServer({ '/': '/work/wt/story/storybook-static' });
const o = await listen(s);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
let i = 0;
const shot = async (u, w, h, full, act) => {
  const p = await b.newPage({ viewport: { width: w, height: h } });
  p.on('console', (m) => console.log(u, m.type(), m.text().slice(0, 300)));
  p.on('pageerror', (e) => console.log(u, 'ERR', e.message.slice(0, 300)));
  p.on('request', (r) => {
    if (!r.url().startsWith(o) && !/^(data|blob|about)/.test(r.url())) console.log('REQ', r.url());
  });
  await p.goto(o + '/' + u);
  await p.waitForTimeout(3000);
  if (act) await act(p);
  await p.screenshot({ path: `/tmp/l-${i++}.png`, fullPage: full });
  await p.close();
};
await shot('?path=/story/charts-impact-map--default', 1440, 900, false, async (p) => {
  await p
    .getByRole('tab', { name: /Controls/ })
    .click()
    .catch(() => {});
  await p.waitForTimeout(500);
});
const st = (id, g) => `iframe.html?viewMode=story&id=${id}${g ? '&globals=' + g : ''}`;
await shot(st('charts-impact-convictions--default', 'host:old;theme:light'), 768, 700, true);
await shot(st('charts-impact-convictions--default', 'host:bootstrap;theme:light'), 768, 700, true);
await shot(st('charts-impact-map--default', 'colors:forced;theme:dark'), 768, 700, true);
await shot(st('charts-impact-map--default', 'spacing:wcag;theme:light'), 768, 700, true);
await shot(st('charts-impact-trend--default', 'text:200;theme:light'), 768, 700, true);
await shot(st('charts-impact-map--default', 'vision:deuteranopia;theme:light;tokens:editorial'), 768, 700, true);
await shot(st('charts-impact-levers--default', 'medium:print;theme:light'), 768, 700, true);
await shot('iframe.html?viewMode=docs&id=charts-impact-bars--docs', 1200, 900, true);
await b.close();
s.close();
