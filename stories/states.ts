/**
 * Every state of an element as a story, from the fixtures that the tests use. A file of stories names what it takes from
 * here, since Storybook reads names of exports without running them.
 */
import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { charts } from '../src/charts/index.ts';
import type { ImpactElement } from '../src/element/base.ts';
import type { PageGlobals } from '../.storybook/toolbar.ts';
import { fixtures, type Fixture } from '../test/fixtures.ts';
import { createChart, forgetChart, renderChart } from './chart.ts';
import { staticPage } from './static-page.ts';

type Status = 'ready' | 'empty' | 'error' | 'loading';
type Story = StoryObj;
interface Options {
  /** State that the chart comes to. */
  status?: Status;
  globals?: Partial<PageGlobals>;
  media?: Media;
  act?: (element: ImpactElement) => Promise<void>;
}
/** What the browser emulates when the visual tests photograph a story, where the toolbar's own emulation is not all. */
export interface Media {
  media?: 'print';
  forcedColors?: 'active';
}

const fixtureOf = (tag: string): Fixture => fixtures.find((each) => each.tag === tag)!;
const chartOf = (tag: string): (typeof charts)[number] => charts.find((each) => each.tag === tag)!;

const $ = <E extends Element = HTMLElement>(element: ImpactElement, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
};

// The first fault waits for its words, which a busy machine may serve late.
const PATIENCE = { timeout: 8000 };

/** Waits until the chart has come to a state, and its words stand. */
const reached = async (element: ImpactElement, status: Status): Promise<void> => {
  await waitFor(() => expect(element.matches(`:state(${status})`)).toBe(true), PATIENCE);
  if (status !== 'ready') await waitFor(() => $(element, '.panel :is(.title, span)'), PATIENCE);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

const story = (args: Args, { status = 'ready', globals, media, act }: Options = {}): Story => ({
  args,
  ...(globals && { globals }),
  ...(media && { parameters: { media } }),
  play: async ({ canvasElement, component }) => {
    for (const element of canvasElement.querySelectorAll<ImpactElement>(String(component)))
      await reached(element, status);
    await act?.(canvasElement.querySelector<ImpactElement>(String(component))!);
  },
});

const selectByKeyboard = async (element: ImpactElement): Promise<void> => {
  const button = $(element, '.marks button');
  button.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(element.selected).toBe(button.dataset['key']));
  await expect($(element, '[role=status]').textContent).toMatch(/^Sélectionné/);
  button.blur();
};

const openTable = async (element: ImpactElement): Promise<void> => {
  await userEvent.click($(element, '.data summary'));
  await waitFor(() => $(element, 'table'));
  await expect($(element, '.stage').hidden).toBe(true);
  await expect($(element, 'tbody').children.length).toBe(element.describe().rows.length);
  (document.activeElement as HTMLElement | null)?.blur();
};

const printed = async (element: ImpactElement): Promise<void> => {
  await waitFor(() => $(element, 'table'));
  await expect($(element, '.stage').hidden).toBe(false);
  await expect(getComputedStyle($(element, '.menu')).display).toBe('none');
  // Paper does not scroll: every column is on it.
  const { right } = element.getBoundingClientRect();
  await expect($(element, 'table').getBoundingClientRect().right).toBeLessThanOrEqual(right + 1);
};

const says = (text: string) => async (element: ImpactElement) => {
  await expect($(element, '.error').textContent).toContain(text);
  await expect(element.shadowRoot?.querySelector('svg.picture')).toBeNull();
};

// A request that no one answers, and no network asks.
const neverAnswered = (): (() => void) => {
  const real = window.fetch;
  window.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)).endsWith('/never-answered.json')
      ? new Promise<Response>(() => {})
      : real(input, init);
  return () => {
    window.fetch = real;
  };
};

export const metaOf = (tag: string): Meta => ({ component: tag, render: renderChart, beforeEach: forgetChart });

/** A story that shows one of the study's own results. */
export const findingStory = (finding: string): Story => story({ finding });

// The return type is inferred: a file that takes a state which is not here must not compile.
export const statesOf = (tag: string) => {
  const fixture = fixtureOf(tag);
  const { defaultFinding } = chartOf(tag);
  const bare: Args = defaultFinding ? {} : { '.data': fixture.ownData };
  const own: Args = { '.data': fixture.ownData };
  const data = (value: object | undefined): Args => ({ '.data': value });
  return {
    Default: story(bare),
    OwnData: story(own),
    LongLabels: story(data(fixture.longLabels)),
    ManyRows: story(data(fixture.manyRows)),
    OneRow: story(data(fixture.oneRow)),
    MissingValues: story(data(fixture.missingValues)),
    Empty: story(data(fixture.empty), { status: emptyStatus(tag) }),
    Loading: { ...story({ src: '/never-answered.json' }, { status: 'loading' }), beforeEach: neverAnswered } as Story,
    WrongData: story(data(fixture.broken.data), { status: 'error', act: says(fixture.broken.path) }),
    BrokenJson: story({ data: '{\n  "rows": [,]\n}' }, { status: 'error', act: says('ligne 2, colonne 12') }),
    UnknownFinding: story({ finding: 'nowhere' }, { status: 'error', act: says('nowhere') }),
    Selected: story(bare, { act: selectByKeyboard }),
    Highlighted: story({ ...own, highlight: fixture.ownKey }),
    SynchronisedPair: {
      ...story(own, {
        act: async (element) => {
          const other = element.nextElementSibling as ImpactElement;
          $(element, `.marks [data-key="${fixture.ownKey}"]`).click();
          await waitFor(() => expect(other.selected).toBe(fixture.ownKey));
        },
      }),
      render: (args) => html`<div class="pair">${[0, 1].map(() => createChart(tag, { ...args, sync: 'pair' }))}</div>`,
    } as Story,
    TableView: story(bare, { act: openTable }),
    Narrow: story(bare, { globals: { width: '280' } }),
    Wide: story(bare, { globals: { width: '1200' } }),
    Dark: story(bare, { globals: { theme: 'dark' } }),
    Print: story(bare, {
      globals: { theme: 'light', medium: 'print' },
      media: { media: 'print' },
      act: printed,
    }),
    ForcedColours: story(bare, { globals: { colors: 'forced' }, media: { forcedColors: 'active' } }),
    English: story(bare, { globals: { lang: 'en' } }),
    RightToLeftLabels: story(data(fixture.rightToLeft)),
    NoScript: {
      args: bare,
      render: () => staticPage(tag, defaultFinding ? {} : { data: fixture.ownData }),
      // A frame without scripts holds nothing that axe could run in.
      parameters: { a11y: { options: { iframes: false } } },
      play: async ({ canvasElement }) => {
        const frame = canvasElement.querySelector('iframe')!;
        await waitFor(() => expect(frame.contentDocument?.querySelector(`${tag} svg`)).not.toBeNull());
      },
    } as Story,
  };
};

/** Data without its parts is an empty chart for most kinds; three levers are the least that a triangle has. */
const emptyStatus = (tag: string): Status => {
  const { kind } = chartOf(tag);
  try {
    return kind.isEmpty(kind.parse(fixtureOf(tag).empty, { lang: 'fr', report: () => {} })) ? 'empty' : 'ready';
  } catch {
    return 'error';
  }
};
