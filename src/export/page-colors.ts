/** The page's own colours in its files: what the custom properties above the chart come to, as literal values. */
import type { OwnColors } from '../scene/attributes.ts';
import { colors, type ColorName, type Theme } from '../scene/colors.ts';

const hex = (channels: Iterable<number>): string =>
  `#${[...channels].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();

/** `rgb(…)` as browsers write it; colours of other spaces, which few programs read, as the pixel that they draw. */
const literal = (color: string): string | undefined => {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (channels) return hex(channels.slice(1).map(Number));
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return undefined;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return hex(canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
};

/** @param root - The element's tree, whose styles declare `--_NAME` for the colours that it draws with. */
export const pageColors = (root: ParentNode, theme: Theme): OwnColors => {
  const frame = root.querySelector('.frame');
  // In forced colours the reader's palette is on the screen, and not in a file for others.
  if (!frame || (globalThis as Partial<typeof globalThis>).matchMedia?.('(forced-colors: active)').matches) return {};
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.colorScheme = theme;
  frame.append(probe);
  const own: OwnColors = {};
  const style = getComputedStyle(probe);
  for (const name of Object.keys(colors) as ColorName[]) {
    if (!style.getPropertyValue(`--_${name}`)) continue;
    probe.style.color = `var(--_${name})`;
    const color = literal(style.color);
    if (color) own[name] = color;
  }
  probe.remove();
  return own;
};
