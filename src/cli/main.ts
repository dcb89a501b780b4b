#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { run } from './run.ts';

/** @resvg/resvg-js is an optional peer: only a PNG needs it. The name is not written as an import, so that nothing else does. */
const toPng = async (svg: string, width: number): Promise<Uint8Array> => {
  const name = '@resvg/resvg-js';
  type Resvg = { Resvg: new (svg: string, options: object) => { render: () => { asPng: () => Uint8Array } } };
  const { Resvg } = (await import(name).catch(() => {
    throw new Error('a PNG needs @resvg/resvg-js: npm install @resvg/resvg-js');
  })) as Resvg;
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width * 2 },
    font: { loadSystemFonts: true, defaultFontFamily: 'Liberation Sans' },
  })
    .render()
    .asPng();
};

process.exitCode = await run(process.argv.slice(2), {
  read: (path) => readFile(path, 'utf8'),
  write: (path, content) => writeFile(path, content),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(`${text}\n`),
  toPng,
});
