/**
 * A reader's hands: real keys and a real pointer, in every engine. Vitest's own `userEvent` clicks in Chromium alone, since Firefox
 * over WebDriver BiDi takes what stands in the frame of the tests for invisible.
 */
import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    press: (key: string) => Promise<void>;
    clickAt: (x: number, y: number) => Promise<void>;
  }
}

/** Presses keys one after the other; each is a `KeyboardEvent.key`. */
export const press = async (...keys: string[]): Promise<void> => {
  // Tests run in a frame, and keys go to the frame that has the focus.
  window.focus();
  for (const key of keys) await commands.press(key);
};

/** Clicks in the middle of an element. */
export const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  // Where the frame of the tests stands in its page, and how it is scaled.
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  await commands.clickAt(
    frame.left + (box.left + box.width / 2) * scale,
    frame.top + (box.top + box.height / 2) * scale,
  );
};
