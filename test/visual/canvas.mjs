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
 * Draws a story and runs its play function; returns what the visual tests must know of it.
 * @param {import('playwright').Page} page @param {string} id
 * @returns {Promise<{ faults: string[], visual: import('../../stories/states.ts').Visual }>}
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
          resolve({ faults, visual: preview.currentRender?.story?.parameters?.visual ?? {} });
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

/** Waits until the charts have answered a change of the page: fonts, then three frames (size, drawing, painting). */
export const settle = (/** @type {import('playwright').Page} */ page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
