/** The page that frames charts listens to messages that anybody may send: what it takes, and from whom. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heightOf, MAX_HEIGHT, MIN_HEIGHT } from '../../src/embed/frame-message.ts';

describe('heightOf(message)', () => {
  const message = (height: unknown, more: object = {}) => ({ type: 'impact:height', v: 1, height, ...more });
  it.each([
    [300, 300],
    [300.4, 300],
    [0, MIN_HEIGHT],
    [1, MIN_HEIGHT],
    [1e9, MAX_HEIGHT],
  ])('%d is %d', (sent, height) => expect(heightOf(message(sent))).toBe(height));

  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', '100vh'],
    ['a number', 300],
    ['another type', message(300, { type: 'height' })],
    ['another version', message(300, { v: 2 })],
    ['a height with a unit', message('300px')],
    ['a text of digits', message('300')],
    ['Infinity', message(Infinity)],
    ['NaN', message(NaN)],
    ['a negative height', message(-1)],
    ['no height', { type: 'impact:height', v: 1 }],
    ['a list', [300]],
  ])('%s is none', (_, data) => expect(heightOf(data)).toBeUndefined());

  it('reads nothing from the prototype that a message brings', () => {
    expect(heightOf(JSON.parse('{"__proto__": {"type": "impact:height", "v": 1, "height": 300}}'))).toBeUndefined();
  });
});

describe('the listener', () => {
  interface Frame {
    contentWindow: object;
    height: string;
    clientWidth: number;
    dataset: Record<string, string>;
  }
  let frames: Frame[];
  /** A frame whose page is not chart.html. */
  let elsewhere: Frame;
  let hear: (event: { data: unknown; source: object | null }) => void;
  const say = (height: unknown, source: object | null = frames[0]!.contentWindow): void =>
    hear({ data: { type: 'impact:height', v: 1, height }, source });

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.resetModules();
    // The copy of the test before it listens no more.
    Reflect.deleteProperty(globalThis, Symbol.for('impact-charts host'));
    frames = [
      { contentWindow: { first: true }, height: '420', clientWidth: 600, dataset: {} },
      { contentWindow: { second: true }, height: '420', clientWidth: 600, dataset: {} },
    ];
    elsewhere = { contentWindow: { elsewhere: true }, height: '420', clientWidth: 600, dataset: {} };
    vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
    // Frames whose page is chart.html, and no other.
    vi.stubGlobal('document', {
      querySelectorAll: (selector: string) => (selector.includes('chart.html') ? frames : [...frames, elsewhere]),
    });
    await import('../../src/embed/host.ts');
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('gives a frame the height that its own page asks for, and no other frame', () => {
    say(300);
    expect(frames.map(({ height }) => height)).toEqual(['300', '420']);
    say(500, frames[1]!.contentWindow);
    expect(frames.map(({ height }) => height)).toEqual(['300', '500']);
  });

  it.each<[string, object | null]>([
    ['another window', {}],
    ['no window', null],
  ])('leaves every frame alone when %s speaks', (_, source) => {
    say(300, source);
    expect(frames.map(({ height }) => height)).toEqual(['420', '420']);
  });

  it('leaves a frame alone whose page is not chart.html', () => {
    say(300, elsewhere.contentWindow);
    expect(elsewhere.height).toBe('420');
  });

  it('leaves the frame alone on a height out of range or shape', () => {
    for (const height of ['1e9px', -1, NaN, Infinity, null]) say(height);
    expect(frames[0]!.height).toBe('420');
    say(1e9);
    expect(frames[0]!.height).toBe('10000');
  });

  it('follows five changes in a second, and then one a second, down to the last', () => {
    for (let height = 100; height < 1100; height++) say(height);
    expect(frames[0]!.height).toBe('104');
    vi.advanceTimersByTime(1000);
    expect(frames[0]!.height).toBe('1099');
    say(200);
    expect(frames[0]!.height).toBe('200');
  });

  it('lets one frame’s unrest not hold up another', () => {
    for (let height = 100; height < 200; height++) say(height);
    say(300, frames[1]!.contentWindow);
    expect(frames[1]!.height).toBe('300');
  });
});
