/** Files keep the page's own colours. */
import { expect, it } from 'vitest';
import { renderSvg } from '../../src/render.ts';
import { column, create, mount, nextEvent, watchErrors } from './mount.ts';

watchErrors();

const themed = async (properties: Record<string, string>, more: object = {}) => {
  const box = column(720);
  for (const [name, value] of Object.entries(properties)) box.style.setProperty(name, value);
  const element = create('impact-convictions', more);
  const load = nextEvent(element, 'impact-load');
  box.append(element);
  await load;
  return element;
};

it('a page that sets no colour gives the file that Node writes', async () => {
  const element = await mount('impact-convictions', {}, 720);
  expect(await element.toSvg()).toBe(await renderSvg('impact-convictions', { width: 720 }));
});

it('the page’s accent is the accent of the file', async () => {
  const svg = await (await themed({ '--impact-color-accent': 'rebeccapurple' })).toSvg();
  expect(svg).toContain('#663399');
  expect(svg).not.toContain('#00667A');
});

it('a token with two values gives the light one, and in a chart made dark the dark one', async () => {
  const token = { '--impact-color-accent': 'light-dark(#112233, #ddeeff)' };
  expect(await (await themed(token)).toSvg()).toContain('#112233');
  expect(await (await themed(token, { theme: 'dark' })).toSvg()).toContain('#DDEEFF');
});

it('a colour of another space is written as the sRGB that it draws', async () => {
  expect(await (await themed({ '--impact-color-accent': 'color(srgb 1 0 0)' })).toSvg()).toContain('#FF0000');
});

it('a token that is no colour writes none of its words into the file', async () => {
  const svg = await (await themed({ '--impact-color-accent': 'url(https://example.org/x)' })).toSvg();
  expect(svg).not.toContain('example.org');
});

it('nothing is left in the element', async () => {
  const element = await mount('impact-convictions');
  const before = element.shadowRoot!.querySelectorAll('*').length;
  await element.toSvg();
  expect(element.shadowRoot!.querySelectorAll('*').length).toBe(before);
});
