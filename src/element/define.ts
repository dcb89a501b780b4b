import { version } from '../version.ts';

/**
 * Registers a tag once. A taken tag is kept: several copies of the library on one page are harmless, and said when their
 * versions differ.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const taken = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!taken) customElements.define(tag, element);
  else if (taken.version !== version) {
    console.info(`impact-charts ${version}: <${tag}> is already defined (version ${taken.version}).`);
  }
};
