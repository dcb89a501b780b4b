/** Data by URL: one request, no cookies, bounded in time and size. */
import { fromRows } from '../charts/from-rows.ts';
import { parseCsv } from '../data/csv.ts';
import { DataError, makeIssue, type ErrorCode } from '../data/issues.ts';
import { readJson } from '../data/json.ts';

export const TIMEOUT = 15_000;
/** 16 MB. */
export const MAX_BYTES = 16 * 1024 * 1024;

const failure = (code: ErrorCode, url: string, expected: string, found: unknown): DataError =>
  new DataError(makeIssue(url, expected, found, true, code));

// Read in pieces, so that a file over the cap is given up and not swallowed first.
const readCapped = async (response: Response, url: string): Promise<ArrayBuffer> => {
  const tooLarge = (): DataError => failure('too-large', url, 'at most 16 MB', 'more');
  if (Number(response.headers.get('content-length')) > MAX_BYTES) throw tooLarge();
  if (!response.body) return response.arrayBuffer();
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    size += value.byteLength;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(value);
  }
};

/** The text of a file, and whether it is CSV. */
const fetchText = async (src: string, base: string, signal: AbortSignal): Promise<{ text: string; isCsv: boolean }> => {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    throw failure('unsupported-type', src, 'an http or https address', src);
  }
  if (!/^https?:$/.test(url.protocol)) throw failure('unsupported-type', src, 'an http or https address', url.protocol);
  const timeout = new AbortController();
  const stop = (): void => timeout.abort();
  const timer = setTimeout(stop, TIMEOUT);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const response = await fetch(url, { signal: timeout.signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw failure('network', src, 'an answer 200', `HTTP ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    const bytes = await readCapped(response, src);
    const charset = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
    const text = new TextDecoder(
      /^(utf-?8|iso-8859-1|latin1|windows-1252|utf-16\w*)$/i.test(charset) ? charset : 'utf-8',
    ).decode(bytes);
    if (/html/i.test(type) || /^\s*<(!doctype|html)/i.test(text))
      throw failure('unsupported-type', src, 'JSON or CSV', 'an HTML page');
    const isCsv = /csv|tab-separated/i.test(type) || (!/json/i.test(type) && /\.(csv|tsv)$/i.test(url.pathname));
    return { text, isCsv };
  } catch (error) {
    if (error instanceof DataError || signal.aborted) throw error;
    if (timeout.signal.aborted) throw failure('timeout', src, `an answer within ${TIMEOUT / 1000} s`, 'none');
    throw failure('network', src, 'an answer', 'none');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Hangs up on what was not read to its end.
    stop();
  }
};

/** The content of a JSON file, or of a CSV file as data of a kind of chart. Throws a DataError. */
export const fetchData = async (src: string, base: string, signal: AbortSignal, kind: string): Promise<unknown> => {
  const { text, isCsv } = await fetchText(src, base, signal);
  if (!isCsv) return readJson(text.replace(/^\uFEFF/, ''));
  const ofKind = fromRows[kind];
  if (!ofKind) throw failure('unsupported-type', src, 'JSON', 'CSV');
  return ofKind(parseCsv(text));
};
