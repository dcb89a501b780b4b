/** The SVG file as a PNG, drawn by the browser: no font and no style of the page is needed, the file's colours are literal. */
import { DataError, makeIssue } from '../data/issues.ts';
import { toSvg } from './svg.ts';
import type { ChartView } from './view.ts';

/** @param scale Pixels per px; 2 by default. Resolves to a PNG; rejects where the page's policy forbids `data:` images. */
export const toPng = async (view: ChartView, scale = 2): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(toSvg(view))}`;
  const refused = (): DataError =>
    new DataError(
      makeIssue('', 'a page that lets images be drawn (img-src data:)', 'a refusal', false, 'unsupported-type'),
    );
  await image.decode().catch(() => {
    throw refused();
  });
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw refused();
  return blob;
};
