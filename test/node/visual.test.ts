/** What the visual tests keep of a picture, and what they take for a change. */
import { describe, expect, it } from 'vitest';
import { compare } from '../visual/compare.mjs';
import { readPng, writePng } from '../visual/png.mjs';

const WIDTH = 200;
const HEIGHT = 100;
type Rgb = [red: number, green: number, blue: number];
const picture = (color: (x: number, y: number) => Rgb): ReturnType<typeof readPng> => {
  const data = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) data.set([...color(at % WIDTH, Math.floor(at / WIDTH)), 255], at * 4);
  return { width: WIDTH, height: HEIGHT, data };
};
const inBox = (x: number, y: number, left: number): boolean => x >= left && x < left + 40 && y >= 30 && y < 50;
const box =
  (left: number, color: Rgb = [0, 102, 122]) =>
  (x: number, y: number): Rgb =>
    inBox(x, y, left) ? color : [255, 255, 255];

describe('a picture as a small file', () => {
  it('keeps flat colours to the bit', () => {
    const before = picture(box(10));
    expect(readPng(writePng(before)).data).toEqual(Buffer.from(before.data));
  });

  it('is the same picture with its shades brought to a palette', () => {
    const shades = picture((x, y) => [x, y, Math.round((x + y) / 2)]);
    expect(compare(readPng(writePng(shades)), shades).same).toBe(true);
  });
});

describe('a change', () => {
  it('is a box that moved by 2 px, another colour, another size', () => {
    const before = picture(box(10));
    expect(compare(before, picture(box(12))).same).toBe(false);
    expect(compare(before, picture(box(10, [162, 62, 27]))).same).toBe(false);
    expect(compare(before, { ...before, height: 99 }).words).toBe('200 × 99, was 200 × 100');
  });

  it('is not ten pixels of 20,000, nor a shade that no one sees', () => {
    const before = picture(box(10));
    const noisy = picture((x, y) => (y === 0 && x < 10 ? [0, 0, 0] : box(10)(x, y)));
    expect(compare(before, noisy).same).toBe(true);
    expect(compare(before, picture(box(10, [4, 105, 126]))).same).toBe(true);
  });
});
