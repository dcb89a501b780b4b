// @ts-check
/** What every Vite run of the project shares: tests, npm modules, files for pages. */

/** Browsers of the last three years or so; what it leaves out is listed in README.md. */
export const target = 'es2022';

/**
 * The transform is told of Lit's legacy decorators here and not only in tsconfig.json: a decorated file outside every
 * `include` would otherwise reach the browser with raw decorators, without an error. Without the two other settings a
 * class field hides the reactive accessor of the same name.
 */
export const oxc = {
  decorator: { legacy: true },
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

/**
 * Asks V8 to compile every function of a file while it comes in, on another thread, instead of each when it is first called
 * (https://v8.dev/blog/explicit-compile-hints; other engines see a comment). Nearly all of an element's code
 * runs before the first paint: it is painted some 10 % earlier.
 */
export const compileAtOnce = /** @type {import('vite').Plugin} */ ({
  name: 'impact-compile-at-once',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    }
  },
});
