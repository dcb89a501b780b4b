/**
 * On the page that frames a chart: gives each frame the height that its chart asks for. Messages of other frames and of other
 * shapes are left alone, so are frames whose page is not chart.html; a height that will not settle changes once a second.
 */
import { heightOf } from './frame-message.ts';

/** Changes in a second after which a frame keeps the height it has. */
const RESTLESS = 5;
const changes = new WeakMap<HTMLIFrameElement, number[]>();

const waiting = new WeakMap<HTMLIFrameElement, number>();
const rest = (frame: HTMLIFrameElement): void => {
  frame.height = String(waiting.get(frame));
  waiting.delete(frame);
};

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = heightOf(data);
  if (height === undefined || !source) return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="chart.html"]')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame || frame.height === String(height)) return;
  const now = performance.now();
  const recent = (changes.get(frame) ?? []).filter((time) => now - time < 1000);
  if (recent.length >= RESTLESS) {
    // The last height counts, once a second: a window being dragged comes to rest.
    if (!waiting.has(frame)) setTimeout(() => rest(frame), 1000);
    waiting.set(frame, height);
    return;
  }
  changes.set(frame, [...recent, now]);
  // An attribute: a strict policy leaves it, and a style sheet of the page still has the last word.
  frame.height = String(height);
});
