/** What a reader without scripts sees: the static HTML of a chart in a frame that runs none. */
import reserved from '../src/embed/impact-charts.css?inline';
import { renderHtml, type RenderOptions } from '../src/render.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Sans script</title><meta name="color-scheme" content="light">
<style>${reserved} body { margin: 0; font: 16px/1.5 Inter, sans-serif } svg { max-width: 100%; height: auto }</style><body>${body}</body></html>`;

export const staticPage = (tag: string, options: RenderOptions): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.title = `<${tag}> without scripts`;
  // Scripts stay off; the same origin lets this page ask for the height.
  frame.sandbox.add('allow-same-origin');
  const fit = (): void => {
    const root = frame.contentDocument?.documentElement;
    if (root) frame.style.height = `${root.getBoundingClientRect().height}px`;
  };
  frame.addEventListener('load', fit);
  new ResizeObserver(fit).observe(frame);
  void renderHtml(tag, options).then((html) => {
    frame.srcdoc = page(html);
  });
  return frame;
};
