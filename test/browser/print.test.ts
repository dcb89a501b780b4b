/** Paper is white: what a chart looks like in print, whatever the page and its tokens say on screen. */
import { cdp } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { $, mount, watchErrors } from './mount.ts';

watchErrors();

const emulate = (media: string): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, parameters: object) => Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { media },
  );
afterEach(async () => {
  await emulate('');
  document.documentElement.removeAttribute('style');
});

describe('in print', () => {
  it.each(['theme="dark"', 'color-scheme: dark'])(
    'a chart made dark by %s takes the light value of a page’s token',
    async (by) => {
      const { style } = document.documentElement;
      style.setProperty('--impact-color-surface', 'light-dark(rgb(255, 250, 240), rgb(10, 20, 30))');
      if (by.startsWith('color-scheme')) style.colorScheme = 'dark';
      const element = await mount('impact-number', by.startsWith('theme') ? { theme: 'dark' } : {});
      const ground = (): string => getComputedStyle($(element, '.frame')).backgroundColor;
      expect(ground()).toBe('rgb(10, 20, 30)');
      await emulate('print');
      expect(ground()).toBe('rgb(255, 250, 240)');
    },
  );
});
