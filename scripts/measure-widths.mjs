// Measures the advance widths of Inter (install Debian's fonts-inter) and prints the table of src/layout/text.ts.
// Run by hand: node scripts/measure-widths.mjs
import { chromium } from 'playwright';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const widths = await page.evaluate(() => {
  const context = document.createElement('canvas').getContext('2d');
  const characters =
    Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + '’‘«»…–—œæŒ°·\u202F\u00A0−';
  return [400, 600, 700].map((weight) => {
    context.font = `${weight} 1000px Inter`;
    return [...characters].map((character) => Math.round(context.measureText(character).width / 10));
  });
});
await browser.close();
for (const row of widths) console.log(row.join(' '));
// The first row in the form of WIDTHS: no quote and no backslash as long as no width is 9, 14, 67 or 71.
console.log(String.fromCharCode(...(widths[0] ?? []).map((width) => width + 25)));
