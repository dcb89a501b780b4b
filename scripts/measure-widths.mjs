// Measures the advance widths of Inter (install Debian's fonts-inter) and prints the table of src/layout/text.ts.
// Run by hand: node scripts/measure-widths.mjs
import { chromium } from 'playwright';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const widths = await page.evaluate(() => {
  const context = document.createElement('canvas').getContext('2d');
  const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') + '’«»…–—œŒæ°·\u202f\u00a0−◐';
  return [400, 600, 700].map((weight) => {
    context.font = `${weight} 1000px Inter`;
    return [...characters].map((character) => Math.round(context.measureText(character).width / 10));
  });
});
await browser.close();
for (const row of widths) console.log(row.join(' '));
