// @ts-check
/** What every measured page runs: reads the page's data, lets one library draw it, and says when it has been painted. */

/** @typedef {(rows: { key: string, label: string, value: number }[]) => unknown} Update */

/** Calls back after the frame that follows the next one: libraries that draw in a frame of their own have drawn. */
export const painted = () =>
  /** @type {Promise<void>} */ (
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))
  );

/** @param {(box: HTMLElement, input: any) => unknown} draw draws in a box, and returns what updates it */
export const run = async (draw) => {
  const json = document.getElementById('data')?.textContent;
  const input = json && JSON.parse(json);
  const start = performance.now();
  const boxes = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.box'));
  const updates = await Promise.all([...boxes].map((box) => draw(box, input)));
  await painted();
  Object.assign(globalThis, { bench: { start, updates, painted } });
  /** @type {any} */ (globalThis).benchDone('');
};
