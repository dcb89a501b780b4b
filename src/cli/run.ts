/** The impact-charts command: render, validate, findings, oembed. Takes its surroundings as parameters, so that tests are its users too. */
import { parseArgs } from 'node:util';
import { fromRows } from '../charts/from-rows.ts';
import { charts } from '../charts/index.ts';
import { parseCsv } from '../data/csv.ts';
import { DataError, type Issue } from '../data/issues.ts';
import { parseJson } from '../data/json.ts';
import { oembedFiles } from './oembed.ts';
import { renderHtml, renderSvg, type RenderOptions } from '../render.ts';

export interface Surroundings {
  read: (path: string) => Promise<string>;
  write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** A line, or a whole file, on standard output. */
  print: (text: string) => void;
  /** A line on standard error. */
  complain: (text: string) => void;
  /** PNG bytes of an SVG file; rejects with a clear message when no renderer is installed. */
  toPng: (svg: string, width: number, fonts: readonly string[]) => Promise<Uint8Array>;
}

const USAGE = `impact-charts render <tag> [--finding KEY | --data FILE] [--width N] [--lang fr|en] [--theme light|dark]
                     [--format svg|png|html] [-o FILE]
                     [--font FILE.ttf]…
impact-charts validate <kind> FILE…
impact-charts findings
impact-charts oembed --base ADDRESS [-o FOLDER]`;

class UsageError extends Error {}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const word = <Word extends string>(
  name: string,
  value: string | undefined,
  words: readonly [Word, ...Word[]],
): Word => {
  if (value === undefined) return words[0];
  const found = words.find((each) => each === value);
  if (!found) throw new UsageError(`--${name}: expected ${words.join(' or ')}, found "${value}"`);
  return found;
};

const readData = async (path: string, tag: string, { read }: Surroundings): Promise<unknown> => {
  const text = (await read(path)).replace(/^\uFEFF/, '');
  if (!/\.(csv|tsv)$/i.test(path)) return parseJson(text);
  const ofKind = fromRows[charts.find((chart) => chart.tag === tag)?.kind.name ?? ''];
  if (!ofKind) throw new UsageError(`${path}: <${tag}> does not read CSV, only JSON`);
  return ofKind(parseCsv(text));
};

const render = async (args: string[], around: Surroundings): Promise<number> => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      finding: { type: 'string' },
      data: { type: 'string' },
      width: { type: 'string' },
      lang: { type: 'string' },
      theme: { type: 'string' },
      format: { type: 'string' },
      font: { type: 'string', multiple: true },
      output: { type: 'string', short: 'o' },
    },
  });
  const [tag, ...rest] = positionals;
  if (!tag || rest.length) throw new UsageError('render takes one tag');
  const width = values.width === undefined ? 720 : Number(values.width);
  if (!Number.isInteger(width) || width < 200 || width > 4000)
    throw new UsageError(`--width: expected 200 to 4000, found "${values.width}"`);
  const format = word('format', values.format, ['svg', 'png', 'html']);
  const options: RenderOptions = {
    width,
    lang: word('lang', values.lang, ['fr', 'en']),
    theme: word('theme', values.theme, ['light', 'dark']),
    onIssue: (issue) => around.complain(`warning: ${issue.message}`),
    ...(values.finding === undefined ? {} : { finding: values.finding }),
    ...(values.data === undefined ? {} : { data: await readData(values.data, tag, around) }),
  };
  const text = format === 'html' ? await renderHtml(tag, options) : await renderSvg(tag, options);
  const content = format === 'png' ? await around.toPng(text, width, values.font ?? []) : `${text}\n`;
  if (values.output !== undefined) await around.write(values.output, content);
  else if (typeof content === 'string') around.print(content);
  else throw new UsageError('a PNG needs a file: -o FILE');
  return 0;
};

const validate = async ([kind, ...files]: string[], around: Surroundings): Promise<number> => {
  const chart = charts.find((each) => each.kind.name === kind);
  if (!chart)
    throw new UsageError(
      `validate: expected one of ${[...new Set(charts.map((each) => each.kind.name))].join(', ')}, found "${kind ?? ''}"`,
    );
  if (files.length === 0) throw new UsageError('validate takes one file or more');
  let faults = 0;
  for (const file of files) {
    const report = ({ message }: Pick<Issue, 'message'>): void => {
      faults++;
      around.print(`${file}: ${message}\n`);
    };
    try {
      const data = await readData(file, chart.tag, around);
      await chart.kind.prepare?.(data);
      chart.kind.parse(data, { lang: 'fr', report });
    } catch (error) {
      report(error instanceof DataError ? error.issue : { message: messageOf(error) });
    }
  }
  return faults ? 1 : 0;
};

/** Frame pages and provider documents for the folder `embed/` that stands at an address. */
const oembed = async (args: string[], around: Surroundings): Promise<number> => {
  const { values } = parseArgs({
    args,
    options: { base: { type: 'string' }, output: { type: 'string', short: 'o' } },
  });
  const { base = '', output = '.' } = values;
  if (!/^https?:\/\/[^?#]+\/$/.test(base) || !URL.canParse(base))
    throw new UsageError(`--base: expected the address of the folder embed/, with its last slash, found "${base}"`);
  for (const [name, content] of await oembedFiles(base)) await around.write(`${output}/${name}`, content);
  return 0;
};

const listFindings = (around: Surroundings): number => {
  for (const { tag, findings, defaultFinding } of charts) {
    for (const key of Object.keys(findings))
      around.print(`${tag}\t${key}${key === defaultFinding ? '\t(default)' : ''}\n`);
  }
  return 0;
};

/** Runs a command; resolves to the exit code: 0, 1 for faults in data, 2 for a wrong call. */
export const run = async ([command, ...args]: string[], around: Surroundings): Promise<number> => {
  try {
    if (command === 'render') return await render(args, around);
    if (command === 'validate') return await validate(args, around);
    if (command === 'findings') return listFindings(around);
    if (command === 'oembed') return await oembed(args, around);
    if (command === '--help' || command === 'help') {
      around.print(`${USAGE}\n`);
      return 0;
    }
    throw new UsageError(command ? `unknown command "${command}"` : 'no command');
  } catch (error) {
    around.complain(`impact-charts: ${messageOf(error)}`);
    if (error instanceof DataError) return 1;
    around.complain(USAGE);
    return 2;
  }
};
