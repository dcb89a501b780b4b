// @ts-check
/** One page in a browser context of its own, so that nothing is cached; what the browser says that it cost. */

/** Slow 4G as Lighthouse simulates it: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 1, uploadThroughput: 750e3 / 8 };

/**
 * @typedef {object} Result
 * @property {number} task ms of main-thread task time from navigation to painted
 * @property {number} shown ms from navigation to the first paint that holds the chart
 * @property {number} longest ms of the longest task over 50, or 0
 * @property {number} heap bytes of JavaScript after a collection
 * @property {number} nodes
 * @property {number} [update] ms of task time per update
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{ cpu?: number, slow?: boolean, scripted?: boolean, updates?: unknown[] }} [options]
 * @returns {Promise<Result>}
 */
export const measure = async (browser, url, { cpu = 1, slow = false, scripted = true, updates } = {}) => {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    // Of the same origin, so that the page measured is drawn by the same process.
    await page.goto(new URL('/blank.html', url).href);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Page.enable');
    await cdp.send('Runtime.enable');
    await cdp.send('Page.setLifecycleEventsEnabled', { enabled: true });
    await cdp.send('Runtime.addBinding', { name: 'benchDone' });
    const metrics = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return /** @type {Record<string, number>} */ (
        Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
      );
    };
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const before = await metrics();
    const done = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`${url}: nothing was painted in 60 s`)), 60_000).unref();
      cdp.on('Runtime.bindingCalled', ({ name }) => name === 'benchDone' && resolve(undefined));
      cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
        reject(new Error(`${url}: ${exception?.description ?? text}`)),
      );
      const seen = new Set();
      cdp.on('Page.lifecycleEvent', ({ name }) => {
        seen.add(name);
        if (!scripted && seen.has('load') && seen.has('firstContentfulPaint')) resolve(undefined);
      });
    });
    await cdp.send('Page.navigate', { url });
    await done;
    const after = await metrics();
    const evaluate = async (/** @type {string} */ expression) =>
      (await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
    const [shown, longest] = await evaluate(`new Promise((resolve) => {
      const { start = 0 } = globalThis.bench ?? {};
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const shown = paint > start ? paint : performance.now();
      let longest = 0;
      new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); })
        .observe({ type: 'longtask', buffered: true });
      setTimeout(() => resolve([shown, longest]));
    })`);
    let update;
    if (updates) {
      await evaluate('bench.painted()');
      const from = await metrics();
      const count = 40;
      const each = `(async () => {
        const inputs = ${JSON.stringify(updates)};
        for (let index = 0; index < ${count}; index++) {
          FRAME
          await new Promise(requestAnimationFrame);
        }
      })()`;
      await evaluate(each.replace('FRAME', 'await bench.updates[0](inputs[index % inputs.length]);'));
      const to = await metrics();
      await evaluate(each.replace('FRAME', ''));
      const idle = await metrics();
      const spent = (/** @type {Record<string, number>} */ a, /** @type {Record<string, number>} */ b) =>
        (b['TaskDuration'] ?? 0) - (a['TaskDuration'] ?? 0);
      update = ((spent(from, to) - spent(to, idle)) * 1000) / count;
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await cdp.send('HeapProfiler.collectGarbage');
    const rest = await metrics();
    const start = after['TaskDuration'] ?? 0;
    const base = before['TaskDuration'] ?? 0;
    return {
      task: (start - (start > base ? base : 0)) * 1000,
      shown,
      longest,
      heap: rest['JSHeapUsedSize'] ?? 0,
      nodes: rest['Nodes'] ?? 0,
      ...(update !== undefined && { update }),
    };
  } finally {
    await context.close();
  }
};

/** Median of each figure. @param {readonly Record<string, number>[]} results @returns {Record<string, number>} */
export const median = (results) =>
  Object.fromEntries(
    Object.keys(results[0] ?? {}).map((key) => {
      const values = results.map((result) => result[key] ?? 0).sort((a, b) => a - b);
      return [key, values[Math.floor(values.length / 2)] ?? 0];
    }),
  );

/**
 * Moves the pointer over some points of our map: ms from the event to the name in the page, laid out, and how often a place
 * within reach of the pointer was named, and outlined where it stands.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{ label: string, x: number, y: number }[]} points
 */
export const measureHover = async (browser, url, points) => {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 } });
  try {
    const page = await context.newPage();
    await page.exposeFunction('benchDone', () => {});
    const loaded = page.waitForFunction(() => 'bench' in globalThis);
    await page.goto(url);
    await loaded;
    const { times, right } = await page.evaluate(
      async (points) => {
        const chart = /** @type {any} */ (document.querySelector('impact-map'));
        const root = chart.shadowRoot;
        const stage = root.querySelector('.stage');
        const picture = root.querySelector('svg.picture');
        const frame = stage.getBoundingClientRect();
        /** @type {number[]} */
        const times = [];
        let right = 0;
        for (let index = 0; index < 200; index++) {
          const clientX = frame.left + frame.width * (0.2 + 0.4 * ((index * 0.618) % 1));
          const clientY = frame.top + frame.height * (0.15 + 0.4 * ((index * 0.414) % 1));
          const start = performance.now();
          const init = { bubbles: true, composed: true, clientX, clientY };
          picture.dispatchEvent(new PointerEvent('pointermove', init));
          await chart.updateComplete;
          chart.getBoundingClientRect();
          times.push(performance.now() - start);
          // The outline stands on the place that was named: no place may lie nearer to the pointer.
          const outline = root.querySelector('svg.picture circle[fill=none]')?.getBoundingClientRect();
          const name = root.querySelector('.tooltip b')?.textContent ?? '';
          const known = points.some((label) => name.startsWith(label));
          if (!outline) right += name === '' ? 1 : 0;
          else {
            const away = Math.hypot(outline.x + outline.width / 2 - clientX, outline.y + outline.height / 2 - clientY);
            right += known && away <= 13 * (frame.width / 720) ? 1 : 0;
          }
          await new Promise(requestAnimationFrame);
        }
        return { times, right };
      },
      [...new Set(points.map(({ label }) => label.split(' ')[0] ?? ''))],
    );
    times.sort((a, b) => a - b);
    return { median: times[100] ?? 0, worst: times.at(-1) ?? 0, right, of: times.length };
  } finally {
    await context.close();
  }
};
