import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toSvg } from './svg.ts';
import { slug, type ChartView } from './view.ts';

const kinds = {
  svg: { type: 'image/svg+xml', make: (view: ChartView) => toSvg(view) },
  csv: { type: 'text/csv', make: toCsv },
  json: { type: 'application/json', make: toJson },
};

/** Hands the reader a file made in the page: nothing leaves it. */
export const download = (view: ChartView, kind: keyof typeof kinds): void => {
  const { type, make } = kinds[kind];
  const url = URL.createObjectURL(new Blob([make(view)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${slug(view.name)}.${kind}`;
  link.click();
  // The browser reads the address after the click has been handled.
  requestAnimationFrame(() => URL.revokeObjectURL(url));
};
