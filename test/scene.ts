/** What every picture must hold, whatever its kind: used by the tests of each layout. */
import { expect } from 'vitest';
import { DataError, type Issue } from '../src/data/issues.ts';
import type { Parse, ParseContext } from '../src/data/read.ts';
import type { Lang } from '../src/data/types.ts';
import { textWidth } from '../src/layout/text.ts';
import type { Mark, Scene, TextMark } from '../src/scene/types.ts';

/** Widths at which a picture must be right: phones, narrow columns, the mockups' and the widest. */
export const WIDTHS = [280, 288, 320, 480, 591, 592, 672, 720, 816] as const;

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  mark: TextMark;
}

/** Parsed data and what was reported on the way. */
export const parsed = <Data>(
  parse: Parse<Data>,
  input: unknown,
  lang: Lang = 'fr',
): { data: Data; issues: Issue[] } => {
  const issues: Issue[] = [];
  const context: ParseContext = { lang, report: (issue) => issues.push(issue) };
  return { data: parse(input, context), issues };
};

/** The issue with which a parser refuses an input; fails the test when it accepts. */
export const refusal = <Data>(parse: Parse<Data>, input: unknown): Issue => {
  try {
    parsed(parse, input);
  } catch (error) {
    if (error instanceof DataError) return error.issue;
    throw error;
  }
  throw new Error('the input was accepted');
};

/** Every mark with the translation and scale of the groups round it, in drawing order. */
export const flatten = (
  marks: readonly Mark[],
  x = 0,
  y = 0,
  scale = 1,
): { mark: Mark; x: number; y: number; scale: number }[] =>
  marks.flatMap((mark) =>
    mark.type === 'group'
      ? [
          { mark, x, y, scale },
          ...flatten(mark.marks, x + scale * (mark.x ?? 0), y + scale * (mark.y ?? 0), scale * (mark.scale ?? 1)),
        ]
      : [{ mark, x, y, scale }],
  );

/** Boxes of the texts: width by the table of widths, height from the top of a capital to the foot of a descender. */
export const texts = (scene: Scene, fontFactor = 1): TextBox[] =>
  flatten(scene.marks).flatMap(({ mark, x, y, scale }) => {
    if (mark.type !== 'text') return [];
    const width = textWidth(mark.text, mark.size, mark.weight, fontFactor) * scale;
    const at = x + mark.x * scale;
    const left = mark.anchor === 'end' ? at - width : mark.anchor === 'middle' ? at - width / 2 : at;
    const baseline = y + mark.y * scale;
    return [
      {
        text: mark.text,
        left,
        right: left + width,
        top: baseline - 0.75 * mark.size * scale,
        bottom: baseline + 0.22 * mark.size * scale,
        mark,
      },
    ];
  });

/** The words of a picture, in drawing order. */
export const words = (scene: Scene): string[] => texts(scene).map((box) => box.text);

// Half a unit: the widths themselves are rounded to a hundredth of an em per letter.
const SLACK = 0.5;

/** Pairs of texts that lie on one another. */
export const overlaps = (scene: Scene, fontFactor = 1): [string, string][] => {
  const boxes = texts(scene, fontFactor).sort((a, b) => a.top - b.top);
  const pairs: [string, string][] = [];
  boxes.forEach((a, index) => {
    for (let other = index + 1; other < boxes.length; other++) {
      const b = boxes[other]!;
      if (b.top >= a.bottom - SLACK) break;
      if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK) pairs.push([a.text, b.text]);
    }
  });
  return pairs;
};

/** No NaN, no Infinity, no undefined: neither as a number nor inside a path, a dash or a text. */
export const assertFinite = (scene: Scene): void => {
  const faults: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${path}: ${value}`);
    else if (typeof value === 'string' && /NaN|Infinity|undefined/.test(value)) faults.push(`${path}: ${value}`);
    else if (value !== null && typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) visit(inner, `${path}.${name}`);
  };
  visit({ width: scene.width, height: scene.height, marks: scene.marks }, 'scene');
  for (const { datum: _, ...target } of scene.targets) visit(target, `target ${target.key}`);
  for (const { mark } of flatten(scene.marks)) {
    if (mark.type === 'rect' && (mark.width < 0 || mark.height < 0))
      faults.push(`rect of ${mark.width} x ${mark.height}`);
    if (mark.type === 'circle' && mark.r < 0) faults.push(`circle of radius ${mark.r}`);
  }
  expect(faults).toEqual([]);
};

/** Texts that leave the picture, left, right, above or below. */
export const outside = (scene: Scene, fontFactor = 1): string[] =>
  texts(scene, fontFactor)
    .filter(
      (box) =>
        box.left < -SLACK || box.right > scene.width + SLACK || box.top < -SLACK || box.bottom > scene.height + SLACK,
    )
    .map((box) => box.text);

/** The promises of every layout at once; `keys`: what must be reachable, in reading order. */
export const assertScene = (
  scene: Scene,
  { keys, fontFactor = 1 }: { keys?: readonly string[]; fontFactor?: number } = {},
): void => {
  assertFinite(scene);
  expect(outside(scene, fontFactor), 'texts outside the picture').toEqual([]);
  expect(overlaps(scene, fontFactor), 'texts on one another').toEqual([]);
  expect(
    scene.targets.filter(({ box }) => box.width < 24 || box.height < 24).map(({ key, box }) => ({ key, box })),
    'targets under 24 x 24',
  ).toEqual([]);
  expect(
    scene.targets.filter(({ label }) => !label.trim()),
    'targets without a name',
  ).toEqual([]);
  const reached = scene.targets.map((target) => target.key);
  expect(new Set(reached).size, 'a key is reached once').toBe(reached.length);
  if (keys) expect(reached).toEqual(keys);
};
