import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toPng } from './png.ts';
import { toSvg } from './svg.ts';
import { slug, type ChartView } from './view.ts';

const text = (type: string, make: (view: ChartView) => string) => (view: ChartView) =>
  new Blob([make(view)], { type: `${type};charset=utf-8` });

const kinds = {
  png: (view: ChartView) => toPng(view),
  svg: text('image/svg+xml', (view) => toSvg(view)),
  csv: text('text/csv', toCsv),
  json: text('application/json', toJson),
};

/** Hands the reader a file made in the page: nothing leaves it. */
export const download = async (view: ChartView, kind: keyof typeof kinds): Promise<void> => {
  const url = URL.createObjectURL(await kinds[kind](view));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${slug(view.name)}.${kind}`;
  link.click();
  // The browser reads the address after the click has been handled.
  requestAnimationFrame(() => URL.revokeObjectURL(url));
};
