/** WebKitGTK for Vitest's browser mode, which knows the browsers of Playwright alone. */
import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider } from 'vitest/node';
import { startWebKit, type WebKit } from './webkit.ts';

class WebKitProvider implements BrowserProvider {
  readonly name = 'webkitgtk';
  readonly supportsParallelism = false;
  #webkit: WebKit | undefined;

  getCommandsContext(): Record<string, unknown> {
    return { webkit: this.#webkit };
  }
  async openPage(_session: string, url: string): Promise<void> {
    this.#webkit ??= await startWebKit();
    await this.#webkit.open(url);
  }
  async close(): Promise<void> {
    await this.#webkit?.close();
    this.#webkit = undefined;
  }
}

export const webkitgtk = () =>
  defineBrowserProvider({
    name: 'webkitgtk',
    supportedBrowser: ['webkit'],
    options: {},
    providerFactory: () => new WebKitProvider(),
  });

declare module 'vitest/node' {
  interface BrowserCommandContext {
    webkit: WebKit;
  }
}
