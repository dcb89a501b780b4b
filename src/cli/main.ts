#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { run } from './run.ts';

interface Picture {
  render: () => { asPng: () => Uint8Array };
  getBBox: () => { width: number } | undefined;
}
type Renderer = new (svg: string, options: object) => Picture;

/**
 * @resvg/resvg-js is an optional peer: only a PNG needs it. The name is not written as an import, so that nothing else does.
 * Fonts are those given, the same picture everywhere, or else the system's.
 */
const toPng = async (svg: string, width: number, fonts: readonly string[]): Promise<Uint8Array> => {
  const name = '@resvg/resvg-js';
  const { Resvg } = (await import(name).catch(() => {
    throw new Error('a PNG needs @resvg/resvg-js: npm install @resvg/resvg-js');
  })) as { Resvg: Renderer };
  const options = {
    fitTo: { mode: 'width', value: width * 2 },
    font: fonts.length
      ? { loadSystemFonts: false, fontFiles: fonts }
      : { loadSystemFonts: true, defaultFontFamily: 'Liberation Sans' },
  };
  // Without a font the renderer leaves the words out and says nothing.
  const sample = '<svg xmlns="http://www.w3.org/2000/svg"><text y="9" font-family="sans-serif">é</text></svg>';
  if (!new Resvg(sample, options).getBBox()?.width)
    throw new Error('no font was found, the words would be missing: --font FILE.ttf names one (TTF or OTF)');
  return new Resvg(svg, options).render().asPng();
};

process.exitCode = await run(process.argv.slice(2), {
  read: (path) => readFile(path, 'utf8'),
  write: (path, content) => writeFile(path, content),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
  toPng,
});
