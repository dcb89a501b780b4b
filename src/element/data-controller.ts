/**
 * The five doors for data and their precedence: property `data`, attribute `data`, child script, `src`, `finding`. Parses,
 * keeps the last good data when new data fails, and queues the events that the element sends after it has drawn.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Chart } from '../charts/types.ts';
import { DataError, makeIssue, type Issue } from '../data/issues.ts';
import { readJson } from '../data/json.ts';
import type { CommonData, Lang } from '../data/types.ts';
import { ImpactErrorEvent, ImpactLoadEvent } from './events.ts';

export type Status = 'loading' | 'ready' | 'empty' | 'error';
export type Faults = typeof import('./faults.ts');

interface DataHost extends LitElement {
  data: unknown;
  dataText: string | undefined;
  src: string | undefined;
  finding: string | undefined;
}

/** Issues reported one by one; a file of 10,000 bad rows sends no more events than this. */
const MAX_ISSUES = 50;

// Where the words of faults cannot be loaded, the developer's line is better than none.
const plainFaults: Faults = {
  complete: (issue) => issue,
  errorWords: ({ message }) => ({ title: message, lines: [] }),
  emptyWords: () => ({ title: 'No data', lines: [] }),
  warningWords: (issues) => issues.map(({ message }) => message),
};
/** Built-in findings as they were read, by language: every chart of a page that shows one shares it. */
const read = new WeakMap<object, Partial<Record<Lang, CommonData>>>();

let loadingFaults: Promise<Faults> | undefined;

export class DataController<Data extends CommonData> implements ReactiveController {
  status: Status = 'loading';
  /** The last good data. */
  data: Data | undefined;
  /** Faults that did not stop the chart. */
  issues: Issue[] = [];
  /** The fault that did. */
  failure: Issue | undefined;
  /** Words for both, and for data with nothing to draw, once there is something to say. */
  faults: Faults | undefined;

  readonly #host: DataHost;
  readonly #chart: Chart<Data>;
  #door: 'data' | 'json' | 'src' | 'finding' | undefined;
  #value: unknown;
  /** What the door led to, kept for a change of language. */
  #input: unknown;
  #lang: Lang | undefined;
  #reading: AbortController | undefined;
  #events: (Issue | ImpactLoadEvent)[] = [];

  constructor(host: DataHost, chart: Chart<Data>) {
    this.#host = host;
    this.#chart = chart;
    host.addController(this);
  }

  /** Key of the built-in finding that is read; undefined for the page's own data. */
  get finding(): string | undefined {
    return this.#door === 'finding' ? (this.#value as string | undefined) : undefined;
  }
  /** Key of the built-in finding that is drawn; undefined for the page's own data. */
  drawn: string | undefined;
  /** The page's own data, or none: known once a door has been read. */
  get isOwn(): boolean {
    return this.#lang !== undefined && this.finding === undefined;
  }

  hostDisconnected(): void {
    this.#reading?.abort();
    // What was on its way is asked for again when the element comes back.
    if (this.status === 'loading') this.#lang = undefined;
  }

  retry = (): void => {
    this.#lang = this.#input = undefined;
    this.#host.requestUpdate();
  };

  report(issue: Issue): void {
    this.#events.push(issue);
  }

  /** Sends what happened, once the picture that goes with it is drawn and its faults have words. */
  flush(): void {
    const { faults } = this;
    if (faults || (this.status !== 'empty' && this.#events.every((event) => event instanceof CustomEvent))) {
      for (const event of this.#events.splice(0)) {
        this.#host.dispatchEvent(event instanceof CustomEvent ? event : new ImpactErrorEvent(faults!.complete(event)));
      }
      return;
    }
    loadingFaults ??= import('./faults.ts').catch(() => {
      // The next chart with a fault asks again.
      loadingFaults = undefined;
      return plainFaults;
    });
    void loadingFaults.then((loaded) => {
      this.faults = loaded;
      this.#host.requestUpdate();
    });
  }

  /** Reads through the first door that is open, unless it is the one already read. */
  read(lang: Lang): void {
    const { data, dataText, src } = this.#host;
    // An attribute taken away leaves null.
    const finding = this.#host.finding ?? this.#chart.defaultFinding;
    const script = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
    const json = dataText ?? (script || undefined);
    const door = data != null ? 'data' : json !== undefined ? 'json' : src ? 'src' : 'finding';
    const value = { data, json, src, finding }[door];
    const same = door === this.#door && Object.is(value, this.#value);
    if (same && lang === this.#lang) return;
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    if (!same) this.#input = undefined;
    const kept = this.#input;
    this.#door = door;
    this.#value = value;
    this.#lang = lang;
    this.#take(() => kept ?? this.#open(signal), signal);
  }

  /** What is behind the door: a value, or the promise of one. */
  #open(signal: AbortSignal): unknown {
    const { kind, findings } = this.#chart;
    const value = this.#value as string;
    switch (this.#door) {
      case 'json':
        try {
          return readJson(value);
        } catch (error) {
          // The network may not have brought the end of a child script yet: what comes is read, or this is said at the end.
          if (document.readyState !== 'loading') throw error;
          return new Promise((_, reject) =>
            document.addEventListener('DOMContentLoaded', () => reject(error), { once: true, signal }),
          );
        }
      case 'src':
        // Loaded with the first `src`: charts of built-in findings and of the page's own data do without.
        return import('./fetch-data.ts').then(
          ({ fetchData }) => fetchData(value, this.#host.baseURI, signal, kind.name),
          (error: unknown) => {
            throw new DataError(makeIssue('src', 'the part that reads addresses', String(error), true, 'chunk'));
          },
        );
      case 'finding':
        if (value === undefined || Object.hasOwn(findings, value)) return findings[value];
        throw new DataError(
          makeIssue('finding', `one of ${Object.keys(findings).join(', ')}`, value, true, 'unknown-finding'),
        );
    }
    return value;
  }

  /** Parses what a step gives: at once where it can, so that a bare tag draws in its first update. */
  #take(step: () => unknown, signal: AbortSignal): void {
    const { kind } = this.#chart;
    const issues: Issue[] = [];
    try {
      const input = step();
      const later = input instanceof Promise ? input : kind.prepare?.(input)?.then(() => input);
      if (later) {
        this.status = 'loading';
        const done = (next: () => unknown): void => {
          // A later door has taken this one's place: its answer is the one to show.
          if (!signal.aborted) this.#take(next, signal);
          this.#host.requestUpdate();
        };
        later.then(
          (value: unknown) => done(() => value),
          (error: unknown) =>
            done(() => {
              throw error;
            }),
        );
        return;
      }
      this.#input = input;
      const report = (issue: Issue): unknown => issues.length < MAX_ISSUES && issues.push(issue);
      const lang = this.#lang!;
      const parse = (): Data => kind.parse(input, { lang, report });
      if (input === undefined) this.data = undefined;
      else if (this.#door !== 'finding') this.data = parse();
      else {
        const known = read.get(input as object) ?? {};
        read.set(input as object, known);
        this.data = (known[lang] ??= parse()) as Data;
      }
      this.drawn = this.finding;
      this.failure = undefined;
      this.status = !this.data || kind.isEmpty(this.data) ? 'empty' : 'ready';
      this.issues = issues;
      this.#events.push(...issues);
      if (this.data) this.#events.push(new ImpactLoadEvent({ finding: this.finding ?? null }));
    } catch (error) {
      // An unforeseen fault is shown like any other: a chart never throws into the page.
      // A part loaded later has its own copy of the error's class, so the issue is looked for, and not the class.
      this.failure =
        (error as Partial<DataError> | undefined)?.issue ?? makeIssue('', 'data that can be read', String(error), true);
      this.#input = undefined;
      this.issues = [];
      this.status = 'error';
      this.report(this.failure);
    }
  }
}
