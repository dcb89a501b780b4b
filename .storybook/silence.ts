/** A story says nothing in the console: under test, the first word fails it. */
import { expect } from 'storybook/test';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Before a story; what it returns runs after it. */
export const watchConsole = (): (() => void) | undefined => {
  if (!('__vitest_browser_runner__' in globalThis)) return undefined;
  const said: string[] = [];
  const restore = METHODS.map((method) => {
    const own = console[method];
    console[method] = (...words: unknown[]) => {
      said.push(`${method}: ${words.map(String).join(' ')}`);
      own.apply(console, words);
    };
    return () => {
      console[method] = own;
    };
  });
  const onError = (event: ErrorEvent): void => void said.push(`uncaught: ${event.message}`);
  window.addEventListener('error', onError);
  return () => {
    window.removeEventListener('error', onError);
    for (const each of restore) each();
    void expect(said).toEqual([]);
  };
};
