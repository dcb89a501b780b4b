/**
 * On the page that frames a chart: gives each frame the height that its chart asks for. Messages of other frames and of other
 * shapes are left alone, so are frames whose page is not chart.html and whose snippet was not ours; a height that will not settle changes once a second.
 */
import { expectedHeight, heightOf } from './frame-message.ts';

/** Changes in a second after which a frame keeps the height it has. */
const RESTLESS = 5;
/** What a frame may be higher than its chart: a little room under it is no reason to move the page. */
const SLACK = 96;

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="chart.html"], iframe[data-heights]'),
];
// An attribute: a strict policy leaves it, and a style sheet of the page still has the last word.
const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  if (frame.height !== String(height)) frame.height = String(height);
};
const expected = (frame: HTMLIFrameElement): number =>
  expectedHeight(frame.dataset['heights'] ?? '', frame.clientWidth);

const changes = new WeakMap<HTMLIFrameElement, number[]>();
const waiting = new WeakMap<HTMLIFrameElement, number>();
const rest = (frame: HTMLIFrameElement): void => {
  setHeight(frame, waiting.get(frame)!);
  waiting.delete(frame);
};

const onMessage = ({ data, source }: MessageEvent<unknown>): void => {
  const asked = heightOf(data);
  if (asked === undefined || !source) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const most = expected(frame);
  const height = most > asked && most - asked <= SLACK ? most : asked;
  if (frame.height === String(height)) return;
  const now = performance.now();
  const recent = (changes.get(frame) ?? []).filter((time) => now - time < 1000);
  if (recent.length >= RESTLESS) {
    // The last height counts, once a second: a window being dragged comes to rest.
    if (!waiting.has(frame)) setTimeout(() => rest(frame), 1000);
    waiting.set(frame, height);
    return;
  }
  changes.set(frame, [...recent, now]);
  setHeight(frame, height);
};

// The script stands after its frame: what follows is not there yet, and does not move.
for (const frame of frames()) {
  const height = expected(frame);
  if (height) setHeight(frame, height);
}
// Each snippet brings the script along; one of them listens.
const page = globalThis as unknown as Record<symbol, boolean>;
const MARK = Symbol.for('impact-charts host');
if (!page[MARK]) {
  page[MARK] = true;
  addEventListener('message', onMessage);
}
