// @ts-check
/** Pages of the static Storybook: one shows story after story, and says what went wrong in them. */

/**
 * What a page may not do, noted while it lives: words in the console, errors, requests to another host.
 * @param {import('playwright').Page} page @param {string} origin
 */
export const watch = (page, origin) => {
  /** @type {string[]} */
  const faults = [];
  page.on('console', (message) => {
    // The driver tries its own scripts in the frame that runs none.
    if (!message.text().startsWith('Blocked script execution in'))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`asked for ${request.url()}`);
  });
  return faults;
};

/**
 * Opens a canvas at a story; `show` leads it to others without loading it anew.
 * @param {import('playwright').Page} page @param {string} origin @param {string} first
 */
export const openCanvas = async (page, origin, first) => {
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${first}`);
  await page.waitForFunction(
    () => /** @type {any} */ (globalThis).__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
  );
};

/**
 * Draws a story and runs its play function; returns what the browser must emulate for it.
 * @param {import('playwright').Page} page @param {string} id
 * @returns {Promise<{ faults: string[], media: import('../../stories/states.ts').Media }>}
 */
export const show = (page, id) =>
  page.evaluate(
    (id) =>
      new Promise((resolve) => {
        /** @type {any} */
        const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = globalThis;
        /** @type {string[]} */
        const faults = [];
        const note = (/** @type {any} */ error) => faults.push(String(error?.message ?? error));
        const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing'];
        for (const name of failures) channel.on(name, note);
        const finish = (/** @type {any} */ event) => {
          if (event && event.storyId !== id) return;
          channel.off('storyFinished', finish);
          for (const name of failures) channel.off(name, note);
          resolve({ faults, media: preview.currentRender?.story?.parameters?.media ?? {} });
        };
        channel.on('storyFinished', finish);
        setTimeout(() => {
          note('not finished within 30 s');
          finish(undefined);
        }, 30_000);
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      }),
    id,
  );

/**
 * Waits until the charts have answered a change of the page: fonts, those that are out of sight and wait for the page to rest, then
 * frames (size, drawing, painting). Returns the story's column with whatever stands out of it.
 */
export const settle = (/** @type {import('playwright').Page} */ page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    // The theme maker's stand in a shadow root of its own.
    /** @type {(root: ParentNode) => any[]} */
    const within = (root) =>
      [...root.querySelectorAll(':defined')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? within(each.shadowRoot) : []),
      ]);
    const charts = within(document).filter(
      ({ localName, loading }) => localName.startsWith('impact-') && loading !== 'lazy',
    );
    await Promise.all(charts.map((chart) => chart.updateComplete));
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const column = /** @type {Element} */ (document.querySelector('.page'));
    const { x, y, width, height } = column.getBoundingClientRect();
    return {
      x: x + scrollX,
      y: y + scrollY,
      width: Math.max(width, column.scrollWidth),
      height: Math.ceil(Math.max(height, column.scrollHeight)),
    };
  });
