/**
 * Text in a scene: widths from a table, so that a layout is the same in Node and in every browser. The table is Inter's
 * (scripts/measure-widths.mjs), wider than most system fonts; the live element passes one factor for the page's own font.
 */
import type { ColorName } from '../scene/colors.ts';
import type { TextMark } from '../scene/types.ts';

// Advance widths from U+0020 to U+007E, then of OTHERS, as scripts/measure-widths.mjs prints them: one character for each,
// whose code is the width in hundredths of an em, plus 25.
const WIDTHS =
  '55AXYjY/==K[5G5=WGVYYVWRWW55[[[Lw]ZbaUTcc3OZQrdeXeYYYc]xY[W===HFKQWQWS=VT11O1pTUVV>M=SQjOQO=:=[+-OOkK}|xuF5+5[';
const OTHERS = '’‘«»…–—œæŒ°·\u202F\u00A0−';
const WEIGHTS = { 400: 1, 600: 1.03, 700: 1.05 };

// Combining marks and joiners take no room of their own.
const ZERO_WIDTH = /[\u0300-\u036F\u200B-\u200D\uFE0F]/;

const knownWidth = (character: string): number => {
  const other = OTHERS.indexOf(character);
  return WIDTHS.charCodeAt(other < 0 ? character.charCodeAt(0) - 32 : 95 + other) - 25;
};

// An accented letter is as wide as its base; what the table does not know (CJK, emoji) as a full em.
const charWidth = (character: string): number =>
  knownWidth(character) || (ZERO_WIDTH.test(character) ? 0 : knownWidth(character.normalize('NFD')) || 100);

/** Width of a text in scene units. */
export const textWidth = (text: string, size: number, weight: 400 | 600 | 700 = 400, factor = 1): number => {
  let sum = 0;
  for (const character of text) sum += charWidth(character);
  return (sum / 100) * size * WEIGHTS[weight] * factor;
};

/** The longest beginning that fits, with an ellipsis when something was cut. */
export const ellipsis = (
  text: string,
  maxWidth: number,
  size: number,
  weight?: 400 | 600 | 700,
  factor?: number,
): string => {
  if (textWidth(text, size, weight, factor) <= maxWidth) return text;
  let cut = '';
  for (const letter of text) {
    if (textWidth(`${cut}${letter}…`, size, weight, factor) > maxWidth) break;
    cut += letter;
  }
  return `${cut.trimEnd()}…`;
};

// Letters of the alphabets that hyphenate, by range: `\p{L}` takes 2 ms to compile, in every page.
const LETTER = 'A-Za-z\u00C0-\u1FFF';
const BREAKS = new RegExp(`(?<=[ \\n\\t])|(?<=[${LETTER}]{2}-)(?=[${LETTER}]{2})`);

/**
 * Breaks at ordinary spaces and after hyphens between words (not in "2019-2021"), and inside what is tied together (a date)
 * where that alone is longer than a line. A word longer than a line, and what follows the last line allowed, end in an ellipsis.
 */
export const wrap = (
  text: string,
  maxWidth: number,
  size: number,
  {
    weight = 400,
    factor = 1,
    maxLines = Infinity,
  }: { weight?: 400 | 600 | 700; factor?: number; maxLines?: number } = {},
): string[] => {
  const lines: string[] = [];
  let line = '';
  const words = text
    .split(BREAKS)
    .flatMap((word) =>
      word.includes('\u00A0') && textWidth(word.trimEnd(), size, weight, factor) > maxWidth
        ? word.split(/(?<=\u00A0)/)
        : word,
    );
  for (let index = 0; index < words.length; index++) {
    const next = line + words[index]!;
    if (line && textWidth(next.trimEnd(), size, weight, factor) > maxWidth) {
      if (lines.length + 1 >= maxLines) {
        line += words.slice(index).join('');
        break;
      }
      lines.push(line.trimEnd());
      line = words[index]!;
    } else line = next;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines.map((each) => ellipsis(each, maxWidth, size, weight, factor));
};

/** As `wrap`, in lines of even length: the narrowest column that takes no more lines and cuts no word. */
export const wrapEven = (
  text: string,
  maxWidth: number,
  size: number,
  options?: Parameters<typeof wrap>[3],
): string[] => {
  let lines = wrap(text, maxWidth, size, options);
  for (let room = maxWidth - 6; room > 0; room -= 6) {
    const next = wrap(text, room, size, options);
    if (next.length > lines.length || next.some((line) => line.endsWith('…'))) break;
    lines = next;
  }
  return lines;
};

/** Ties short French words to the next, so that a heading's line never ends with "à", "de", "la", "et"… */
export const glue = (text: string, upTo = 3): string =>
  text.replace(new RegExp(`(?<=^|[ \u00A0\u202F«])([${LETTER}’]{1,${upTo}}) (?=\\S)`, 'g'), '$1\u00A0');

/** A text mark; the shortest way to write the most frequent mark. */
export const textMark = (
  x: number,
  y: number,
  text: string,
  size: number,
  options: Partial<Omit<TextMark, 'type' | 'x' | 'y' | 'text' | 'size'>> = {},
): TextMark => ({ type: 'text', x, y, text, size, fill: 'text' satisfies ColorName, ...options });
