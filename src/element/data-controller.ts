/**
 * The five doors for data and their precedence: property `data`, attribute `data`, child script, `src`, `finding`. Parses,
 * keeps the last good data when new data fails, and queues the events that the element sends after it has drawn.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { Chart } from '../charts/types.ts';
import { DataError, makeIssue, type Issue } from '../data/issues.ts';
import { parseJson } from '../data/json.ts';
import type { CommonData, Lang } from '../data/types.ts';
import { ImpactErrorEvent, ImpactLoadEvent } from './events.ts';

export type Status = 'loading' | 'ready' | 'empty' | 'error';

/** Where the data comes from: a value, a JSON text, an address, the key of a built-in finding, or nowhere. */
export interface Door {
  from: 'value' | 'json' | 'src' | 'finding' | 'none';
  value: unknown;
}

/** Words of "loading" are shown only after this many milliseconds. */
const PATIENCE = 300;
/** Issues reported one by one; a file of 10,000 bad rows sends no more events than this. */
const MAX_ISSUES = 50;

export class DataController<Data extends CommonData> implements ReactiveController {
  status: Status = 'loading';
  /** The last good data. */
  data: Data | undefined;
  /** Faults that did not stop the chart. */
  issues: Issue[] = [];
  /** The fault that did. */
  failure: Issue | undefined;
  /** Loading has lasted long enough to say so. */
  late = false;

  readonly #host: LitElement;
  readonly #chart: Chart<Data>;
  #door: Door = { from: 'none', value: undefined };
  #lang: Lang | undefined;
  #raw: { input: unknown } | undefined;
  #request: AbortController | undefined;
  #events: Event[] = [];

  constructor(host: LitElement, chart: Chart<Data>) {
    this.#host = host;
    this.#chart = chart;
    host.addController(this);
  }

  get isFinding(): boolean {
    return this.#door.from === 'finding';
  }
  /** The page's own data, or none: known once a door has been read. */
  get isOwn(): boolean {
    return this.#lang !== undefined && !this.isFinding;
  }

  hostDisconnected(): void {
    this.#request?.abort();
    // Asked again when the element comes back.
    if (this.#request) this.#lang = undefined;
    this.#request = undefined;
  }

  /** Sends what happened, once the picture that goes with it is drawn. */
  flush(): void {
    for (const event of this.#events.splice(0)) this.#host.dispatchEvent(event);
  }

  report(issue: Issue): void {
    this.#events.push(new ImpactErrorEvent(issue));
  }

  retry = (): void => {
    this.#lang = undefined;
    this.#host.requestUpdate();
  };

  /** Reads through a door, unless it is the one already read. */
  read(door: Door, lang: Lang): void {
    const same = door.from === this.#door.from && Object.is(door.value, this.#door.value);
    if (same && lang === this.#lang) return;
    const again = same && this.#lang !== undefined && this.#raw;
    this.#door = door;
    this.#lang = lang;
    if (again) return this.#parse(again.input, lang);
    this.#request?.abort();
    this.#request = undefined;
    try {
      if (door.from === 'none') this.#show(undefined, []);
      else if (door.from === 'value') this.#parse(door.value, lang);
      else if (door.from === 'json') this.#parse(parseJson(String(door.value)), lang);
      else if (door.from === 'finding') this.#parse(this.#finding(String(door.value)), lang);
      else this.#wait(this.#fetch(String(door.value), lang));
    } catch (error) {
      this.#fail(error);
    }
  }

  #finding(key: string): unknown {
    const { findings } = this.#chart;
    if (Object.hasOwn(findings, key)) return findings[key];
    throw new DataError(makeIssue('finding', `one of ${Object.keys(findings).join(', ')}`, key, true, 'unknown-finding'));
  }

  async #fetch(src: string, lang: Lang): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      // Loaded with the first `src`: charts of built-in findings and of the page's own data do without.
      const { fetchData } = await import('./fetch-data.ts').catch((error: unknown) => {
        throw new DataError(makeIssue('src', 'the part that reads addresses', String(error), true, 'chunk'));
      });
      const content = await fetchData(src, this.#host.baseURI, request.signal);
      // A later request has taken this one's place: its answer is the one to show.
      if (this.#request !== request) return;
      if ('json' in content) this.#parse(content.json, this.#lang ?? lang);
      else if (this.#chart.kind.fromRows) this.#parse(this.#chart.kind.fromRows(content.rows), this.#lang ?? lang);
      else throw new DataError(makeIssue(src, 'JSON', 'CSV', true, 'unsupported-type'));
    } catch (error) {
      if (this.#request === request) this.#fail(error);
    } finally {
      if (this.#request === request) this.#request = undefined;
    }
  }

  #parse(input: unknown, lang: Lang): void {
    const issues: Issue[] = [];
    const { kind } = this.#chart;
    try {
      const preparing = kind.prepare?.(input);
      if (preparing) {
        this.#raw = { input };
        // Read once what it needs is there, unless the door or the language has changed meanwhile.
        const current = (): boolean => this.#raw?.input === input && this.#lang === lang;
        return this.#wait(preparing.then(() => current() && this.#parse(input, lang)).catch((error: unknown) => current() && this.#fail(error)).then(() => undefined));
      }
      const data = kind.parse(input, {
        lang,
        report: (issue) => {
          if (issues.length < MAX_ISSUES) issues.push(issue);
        },
      });
      this.#raw = { input };
      this.#show(data, issues);
    } catch (error) {
      this.#fail(error);
    }
  }

  #wait(work: Promise<void>): void {
    this.status = 'loading';
    this.late = false;
    const timer = setTimeout(() => {
      this.late = true;
      this.#host.requestUpdate();
    }, PATIENCE);
    void work.finally(() => {
      clearTimeout(timer);
      this.#host.requestUpdate();
    });
  }

  #show(data: Data | undefined, issues: Issue[]): void {
    this.data = data;
    this.issues = issues;
    this.failure = undefined;
    this.status = !data || this.#chart.kind.isEmpty(data) ? 'empty' : 'ready';
    for (const issue of issues) this.report(issue);
    if (data) this.#events.push(new ImpactLoadEvent({ finding: this.isFinding ? String(this.#door.value) : null }));
  }

  #fail(error: unknown): void {
    // An unforeseen fault is shown like any other: a chart never throws into the page.
    // A part loaded later has its own copy of the error's class, so the issue is looked for, and not the class.
    const issue = (error as Partial<DataError> | undefined)?.issue ?? makeIssue('', 'data that can be read', String(error), true);
    this.#raw = undefined;
    this.issues = [];
    this.failure = issue;
    this.status = 'error';
    this.report(issue);
  }
}
