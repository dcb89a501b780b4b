/** What every chart element does, whatever it draws. One suite, every tag. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { server } from 'vitest/browser';
import { click, press } from './hands.ts';
import type { ImpactElement } from '../../src/element/base.ts';
import { embedKinds } from '../../src/export/embed.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { fixtures, withDefault } from '../fixtures.ts';
import { $, $$, column, create, mount, mountBroken, nextEvent, painted, plain, watchErrors } from './mount.ts';

watchErrors();

/** DejaVu Serif: Linux's default, as wide as Verdana in its bold. */
const wideFont = async (): Promise<void> => {
  const regular = new URL('../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf', import.meta.url).href;
  const bold = new URL('../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf', import.meta.url).href;
  const faces = [
    new FontFace('Wide', `url(${regular})`, { weight: '400' }),
    new FontFace('Wide', `url(${bold})`, { weight: '700' }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
};

const firefox = Number(server.browser === 'firefox');
/** WebKitGTK on a screen without a desktop rounds each letter to whole pixels. */
const wholePixels = server.browser === 'webkit';

/** No text of the picture is cut by the edges of this box. */
const expectInside = (element: ImpactElement, box: Element): void => {
  const room = box.getBoundingClientRect();
  for (const text of $$<SVGTextElement>(element, '.picture text')) {
    const { left, right } = text.getBoundingClientRect();
    // A large figure stands a little out, so that its ink and not its side bearing lines up with the text.
    // Firefox counts the halo round a text as the text, and a pixel more.
    const bearing =
      1.5 + Number(text.getAttribute('font-size')) / 25 + Number(text.getAttribute('stroke-width')) / 2 + firefox;
    const hinting = wholePixels ? (right - left) * 0.02 : 0;
    expect(left, text.textContent!).toBeGreaterThanOrEqual(room.left - bearing - hinting);
    expect(right, text.textContent!).toBeLessThanOrEqual(room.right + 2 + firefox + hinting);
  }
};

describe.each(fixtures)('<$tag>', (fixture) => {
  const { tag } = fixture;
  // The bare tag where it draws a finding, else example data.
  const properties = withDefault(fixture) ? {} : { data: fixture.ownData };
  const drawn = (more: object = {}, width?: number) => mount(tag, { ...properties, ...more }, width);

  describe('name and words', () => {
    it('is one named image: its name is the heading, its description the summary', async () => {
      const element = await drawn();
      const svg = $<SVGElement>(element, 'svg.picture');
      expect(svg.getAttribute('role')).toBe('img');
      const heading = $(element, `#${svg.getAttribute('aria-labelledby')}`);
      expect(heading.localName).toBe('h3');
      expect(plain(heading.textContent)).not.toBe('');
      for (const id of svg.getAttribute('aria-describedby')!.split(' '))
        expect(plain($(element, `#${id}`).textContent)).not.toBe('');
      expect(svg.firstElementChild!.getAttribute('aria-hidden')).toBe('true');
    });

    it('gives every other svg no name and hides it', async () => {
      const element = await drawn();
      for (const svg of $$(element, 'svg:not(.picture)')) expect(svg.getAttribute('aria-hidden')).toBe('true');
    });

    it('shows a summary and the source of its values, or says that there is none', async () => {
      const element = await drawn();
      expect(plain($(element, '#summary, #generated').textContent).length).toBeGreaterThan(10);
      expect(plain($(element, 'figcaption').textContent)).toMatch(/Note\.|Complément\.|Interprétation\.|Source/);
    });

    it('takes its heading level from heading-level, and no heading element for "none"', async () => {
      const element = await drawn({ headingLevel: '2' });
      expect($(element, '#heading').localName).toBe('h2');
      element.headingLevel = 'none';
      await element.updateComplete;
      expect($(element, '#heading').localName).toBe('p');
    });

    it('keeps its name without-heading', async () => {
      const element = await drawn({ withoutHeading: true, heading: 'Un titre' });
      expect(element.shadowRoot!.querySelector('#heading')).toBeNull();
      expect($(element, 'svg.picture').getAttribute('aria-label')).toBe('Un titre');
    });

    it('lets the page override heading, summary, note and source', async () => {
      const element = await drawn({
        heading: 'Titre',
        summary: 'Résumé',
        note: 'Remarque',
        source: 'Moi',
        sourceUrl: 'javascript:alert(1)',
      });
      expect(plain($(element, '.frame').textContent)).toMatch(/Titre.*Résumé.*Remarque.*Source\. Moi/);
      expect($$(element, 'figcaption a')).toEqual([]);
    });

    it('speaks English when the nearest lang is English, and says so of itself', async () => {
      const element = create(tag, properties);
      const box = column(720);
      box.lang = 'en-GB';
      const load = nextEvent(element, 'impact-load');
      box.append(element);
      await load;
      expect(plain($(element, '.actions').textContent)).toContain('Show the data as a table');
      expect($(element, '.frame').lang).toBe('en');
      element.lang = 'fr';
      await element.updateComplete;
      expect(plain($(element, '.actions').textContent)).toContain('Voir les données en tableau');
    });
  });

  describe('table', () => {
    it('has the values of describe(), under a caption, with row and column headers', async () => {
      const element = await drawn({ view: 'table' });
      const { columns, rows } = element.describe();
      expect(plain($(element, 'caption').textContent)).not.toBe('');
      expect($$(element, 'thead th[scope=col]').map((th) => th.textContent)).toEqual(
        columns.map((column) => column.label),
      );
      expect($$(element, 'tbody tr').length).toBe(rows.length);
      const cells = $$(element, 'tbody tr').map((tr) => [...tr.children].map((cell) => plain(cell.textContent)));
      rows.forEach((row, index) => {
        columns.forEach((column, at) => {
          const value = row[column.key];
          if (typeof value === 'string')
            expect(cells[index]![at]).toBe(plain(column.date ? formatDate(value, 'fr') : value));
          if (typeof value === 'number') {
            const shown = Number(
              cells[index]![at]!.replace(/\s|%/g, '')
                .replace('−', '-')
                .replace(',', '.')
                .replace(/[^\d.-].*$/, ''),
            );
            expect(shown).toBeCloseTo(value, column.digits ?? 2);
          }
        });
      });
      expect($$(element, 'tbody th[scope=row]').length).toBe(rows.length);
    });

    it('takes the place of the picture while open, and is not in the tree before', async () => {
      const element = await drawn();
      expect($$(element, 'table')).toEqual([]);
      await click($(element, '.data summary'));
      await expect.poll(() => element.view).toBe('table');
      await element.updateComplete;
      expect($$(element, 'table').length).toBe(1);
      expect($(element, '.stage').hidden).toBe(true);
      await click($(element, '.data summary'));
      await expect.poll(() => element.view).toBe('chart');
      await element.updateComplete;
      expect($(element, '.stage').hidden).toBe(false);
    });

    it('unfolds for print, beside the picture, and folds again', async () => {
      const element = await drawn();
      window.dispatchEvent(new Event('beforeprint'));
      expect($$(element, 'table').length).toBe(1);
      expect($(element, '.stage').hidden).toBe(false);
      window.dispatchEvent(new Event('afterprint'));
      expect($$(element, 'table').length).toBe(0);
      await painted();
      expect(element.view).toBe('chart');
    });
  });

  describe('keyboard and pointer', () => {
    it('is one tab stop: arrows, Home and End move, Tab leaves', async () => {
      const element = await drawn();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await press('Tab');
      const buttons = $$<HTMLButtonElement>(element, '.marks button');
      expect(element.shadowRoot!.activeElement).toBe(buttons[0]);
      await press('ArrowRight');
      expect(element.shadowRoot!.activeElement).toBe(buttons[Math.min(1, buttons.length - 1)]);
      await press('End');
      expect(element.shadowRoot!.activeElement).toBe(buttons.at(-1));
      await press('Home');
      expect(element.shadowRoot!.activeElement).toBe(buttons[0]);
      await press('Tab');
      expect(element.shadowRoot!.activeElement).toBe($(element, '.data summary'));
    });

    it('has its tooltips clear of the heading', async () => {
      const element = await drawn();
      const heading = $(element, '.heading').getBoundingClientRect();
      for (const button of $$(element, '.marks button')) {
        button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
        await element.updateComplete;
        const tooltip = $(element, '.tooltip').getBoundingClientRect();
        expect(tooltip.height > 0 && tooltip.top >= heading.bottom, button.textContent).toBe(true);
      }
    });

    it('shows the datum under focus in a tooltip; Escape hides it', async () => {
      const element = await drawn();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await press('Tab');
      await element.updateComplete;
      expect(plain($(element, '.tooltip').textContent)).not.toBe('');
      await press('Escape');
      await element.updateComplete;
      expect($$(element, '.tooltip')).toEqual([]);
    });

    it('selects with Enter, says so, sends impact-select, reflects, and clears with Escape', async () => {
      const element = await drawn();
      $$<HTMLButtonElement>(element, '.marks button')[0]!.focus();
      const key = $$(element, '.marks button')[0]!.dataset['key'];
      let selected = nextEvent(element, 'impact-select');
      await press('Enter');
      expect((await selected).detail.key).toBe(key);
      expect((await selected).detail.datum).toBeTruthy();
      await element.updateComplete;
      expect(element.getAttribute('selected')).toBe(key);
      expect($$(element, '.marks button')[0]!.getAttribute('aria-pressed')).toBe('true');
      expect(plain($(element, '[role=status]').textContent)).toMatch(/^Sélectionné/);
      selected = nextEvent(element, 'impact-select');
      await press('Escape');
      if (element.selected != null) await press('Escape');
      expect((await selected).detail).toEqual({ key: null, datum: null });
      await element.updateComplete;
      expect(element.hasAttribute('selected')).toBe(false);
    });

    it('names and selects what the pointer is on', async () => {
      const element = await drawn();
      const mark = $<SVGElement>(element, '.picture [data-key]');
      const { key } = mark.dataset;
      mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect($$(element, '.tooltip').length).toBe(1);
      const selected = nextEvent(element, 'impact-select');
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect((await selected).detail.key).toBe(key);
      $(element, '.stage').dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect($$(element, '.tooltip')).toEqual([]);
    });

    it('answers the pointer somewhere over each datum, under labels too', async () => {
      const element = await drawn();
      for (const button of $$(element, '.marks button')) {
        const box = button.getBoundingClientRect();
        button.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = button.getBoundingClientRect();
        const hits = [0.5, 0.25, 0.75, 0.1, 0.9].flatMap((x) =>
          [0.5, 0.25, 0.75, 0.1, 0.9].map((y) =>
            element.shadowRoot!.elementFromPoint(left + width * x, top + height * y),
          ),
        );
        expect(box.width).toBeGreaterThan(0);
        expect(
          hits.map((hit) => hit?.closest<HTMLElement>('[data-key]')?.dataset['key']),
          button.textContent!,
        ).toContain(button.dataset['key']);
      }
    });

    it('lays buttons of at least 24 by 24 over its data, at 320 and 720 px', async () => {
      for (const width of [320, 720]) {
        const element = await drawn({}, width);
        const buttons = $$(element, '.marks button');
        expect(buttons.length).toBeGreaterThan(0);
        for (const button of buttons) {
          const box = button.getBoundingClientRect();
          expect(Math.min(box.width, box.height), button.textContent!).toBeGreaterThanOrEqual(23.9);
        }
      }
    });

    it('keeps focus on the same datum when the data is assigned again', async () => {
      const element = await mount(tag, { data: fixture.ownData });
      const button = $$<HTMLButtonElement>(element, '.marks button')[1] ?? $(element, '.marks button');
      const { key } = button.dataset;
      button.focus();
      const load = nextEvent(element, 'impact-load');
      element.data = structuredClone(fixture.ownData);
      await load;
      expect((element.shadowRoot!.activeElement as HTMLElement).dataset['key']).toBe(key);
    });

    it('shares its selection with a chart of the same sync name, and no other', async () => {
      const one = await mount(tag, { data: fixture.ownData, sync: 'groupe' });
      const two = await mount(tag, { data: fixture.ownData, sync: 'groupe' });
      const other = await mount(tag, { data: fixture.ownData, sync: 'autre' });
      const button = $$<HTMLButtonElement>(one, '.marks button').find(
        (each) => each.dataset['key'] === fixture.ownKey,
      )!;
      button.click();
      await one.updateComplete;
      await two.updateComplete;
      expect(two.selected).toBe(fixture.ownKey);
      const late = await mount(tag, { data: fixture.ownData, sync: 'groupe' });
      expect(late.selected).toBe(fixture.ownKey);
      expect(other.selected).toBeUndefined();
    });
  });

  describe('states', () => {
    it.runIf(withDefault(fixture))('draws the study’s own finding when bare, and says which', async () => {
      const element = create(tag);
      const load = nextEvent(element, 'impact-load');
      column(720).append(element);
      expect((await load).detail.finding).toBeTruthy();
      expect(element.matches(':state(ready)')).toBe(true);
    });

    it('says that it waits for data, or that there is none, when there is nothing to draw', async () => {
      const element = create(tag, { data: fixture.empty });
      column(720).append(element);
      await element.updateComplete;
      await painted();
      expect(element.matches(':state(empty)') || element.matches(':state(error)')).toBe(true);
      expect($$(element, 'svg.picture')).toEqual([]);
      await expect.poll(() => plain($(element, '.panel').textContent)).not.toBe('');
    });

    it('says what is wrong, where, what was found and expected, when the shape is wrong', async () => {
      const { element, error } = await mountBroken(tag, { data: fixture.broken.data });
      expect(error.detail).toMatchObject({ code: 'invalid-data', path: fixture.broken.path, fatal: true });
      expect(error.detail.message).toContain(fixture.broken.path);
      expect(plain($(element, '.error').textContent)).toContain(fixture.broken.path);
      expect($(element, '.error').getAttribute('role')).toBe('alert');
      expect(element.matches(':state(error)')).toBe(true);
    });

    it('says line and column of broken JSON', async () => {
      const element = document.createElement(tag);
      element.setAttribute('data', '{\n  "rows": [,]\n}');
      const error = nextEvent(element, 'impact-error');
      column(720).append(element);
      expect((await error).detail).toMatchObject({ code: 'invalid-json', path: 'line 2, column 12' });
    });

    it('keeps the last good chart when new data is broken, and says so', async () => {
      const element = await mount(tag, { data: fixture.ownData });
      const marks = $$(element, '.marks button').length;
      const error = nextEvent(element, 'impact-error');
      element.data = fixture.broken.data;
      await error;
      expect($$(element, '.marks button').length).toBe(marks);
      expect(plain($(element, '.error').textContent)).toContain('reste affiché');
      const load = nextEvent(element, 'impact-load');
      element.data = fixture.oneRow;
      await load;
      expect($$(element, '.error')).toEqual([]);
    });

    it('names the findings it has when asked for another', async () => {
      const { error } = await mountBroken(tag, { finding: 'constructor' });
      expect(error.detail).toMatchObject({ code: 'unknown-finding', value: 'constructor' });
    });

    it.runIf(withDefault(fixture))(
      'draws its default again when the finding is taken away, and its defaults of words without a report',
      async () => {
        const element = await drawn({ finding: undefined });
        const errors: string[] = [];
        element.addEventListener('impact-error', (event) => errors.push(event.detail.path));
        for (const name of ['finding', 'loading', 'heading-level', 'theme', 'view']) {
          element.setAttribute(name, name === 'finding' ? 'x' : '');
          element.removeAttribute(name);
        }
        await element.updateComplete;
        await painted();
        expect(errors).toEqual([]);
        expect(element.matches(':state(ready)')).toBe(true);
        expect([element.loading, element.headingLevel, element.theme, element.view]).toEqual([
          'eager',
          '3',
          'auto',
          'chart',
        ]);
      },
    );

    it('keeps its picture when asked for a table that it is without', async () => {
      const element = await drawn({ view: 'table', withoutTable: true });
      expect($(element, '.stage').hidden).toBe(false);
    });

    it('falls back on an unknown word, reports it, and draws', async () => {
      const element = create(tag, { ...properties, theme: 'rose', view: 'cercle', headingLevel: '9' });
      const seen: string[] = [];
      element.addEventListener('impact-error', (event) => seen.push(event.detail.path));
      const load = nextEvent(element, 'impact-load');
      column(720).append(element);
      await load;
      expect(seen.toSorted()).toEqual(['headingLevel', 'theme', 'view']);
      expect(element.theme).toBe('auto');
      expect($$(element, 'svg.picture').length).toBe(1);
    });
  });

  describe('room and life', () => {
    it('draws nothing at width 0, and right at the next size', async () => {
      const element = create(tag, properties);
      const box = column(720);
      box.hidden = true;
      box.append(element);
      await element.updateComplete;
      await painted();
      expect($$(element, 'svg.picture')).toEqual([]);
      const load = nextEvent(element, 'impact-load');
      box.hidden = false;
      await load;
      expect($<SVGElement>(element, 'svg.picture').getBoundingClientRect().width).toBeCloseTo(720, 0);
    });

    it.each([280, 320, 480, 720, 1200])(
      'fits a column of %i px: nothing wider, no text cut by the edge',
      async (width) => {
        const element = await drawn({}, width);
        expect(element.getBoundingClientRect().width).toBeCloseTo(width, 0);
        expectInside(element, element);
      },
    );

    it('fits a column of 320 px in a font whose bold is much wider than its regular', async () => {
      await wideFont();
      const element = create(tag, properties);
      const box = column(320);
      box.style.fontFamily = 'Wide';
      const load = nextEvent(element, 'impact-load');
      box.append(element);
      await load;
      expectInside(element, box);
    });

    it('draws anew when its column changes', async () => {
      const element = await drawn({}, 720);
      const before = $(element, 'svg.picture').getAttribute('viewBox');
      element.parentElement!.style.width = '320px';
      await expect.poll(() => $(element, 'svg.picture').getAttribute('viewBox')).not.toBe(before);
      expect($(element, 'svg.picture').getAttribute('viewBox')).toMatch(/^0 0 320 /);
    });

    it('lays out anew for text twice as large, without shrinking it', async () => {
      const element = create(tag, properties);
      const box = column(720);
      box.style.fontSize = '32px';
      const load = nextEvent(element, 'impact-load');
      box.append(element);
      await load;
      expect($(element, 'svg.picture').getAttribute('viewBox')).toMatch(/^0 0 360 /);
    });

    it('redraws when a property changes after the first draw', async () => {
      const element = await mount(tag, { data: fixture.ownData });
      element.selected = fixture.ownKey;
      await element.updateComplete;
      expect($(element, `.marks [data-key="${fixture.ownKey}"]`).getAttribute('aria-pressed')).toBe('true');
      element.withoutMenu = true;
      element.withoutTable = true;
      element.withoutSource = true;
      element.heading = 'Nouveau titre';
      await element.updateComplete;
      expect($$(element, '.actions, figcaption')).toEqual([]);
      expect(plain($(element, '#heading').textContent)).toBe('Nouveau titre');
    });

    it('is one chart after a move, and after a move back', async () => {
      const element = await drawn();
      // Words and not markup: the mouse may rest where the chart comes to lie, and outlines what is under it.
      const words = (): string[] => $$(element, '.picture text').map((text) => text.textContent!);
      const before = words();
      column(720).append(element);
      await element.updateComplete;
      await painted();
      expect($$(element, 'svg.picture').length).toBe(1);
      expect(words()).toEqual(before);
    });

    it('leaves no trace when removed before its first update, or at once after', async () => {
      const element = create(tag, properties);
      const box = column(720);
      box.append(element);
      element.remove();
      await element.updateComplete;
      box.append(element);
      await element.updateComplete;
      element.remove();
      await painted();
      expect(element.isConnected).toBe(false);
    });

    it('reads a data script among its children, and one that comes later', async () => {
      const element = create(tag, properties);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(fixture.oneRow);
      const load = nextEvent(element, 'impact-load');
      column(720).append(element);
      await load;
      if (withDefault(fixture)) {
        const again = nextEvent(element, 'impact-load');
        element.append(script);
        expect((await again).detail.finding).toBeNull();
        expect(plain($(element, '#heading').textContent)).toMatch(/^Exemple/);
      }
    });

    it('prefers property over attribute over child script over finding', async () => {
      const element = await mount(tag, { data: { ...fixture.ownData, heading: 'Propriété' } });
      element.setAttribute('data', JSON.stringify({ ...fixture.ownData, heading: 'Attribut' }));
      element.innerHTML = `<script type="application/json">${JSON.stringify({ ...fixture.ownData, heading: 'Enfant' })}</script>`;
      await element.updateComplete;
      const heading = (): string => plain($(element, '#heading').textContent);
      expect(heading()).toBe('Propriété');
      element.data = undefined;
      await element.updateComplete;
      expect(heading()).toBe('Attribut');
      element.removeAttribute('data');
      await element.updateComplete;
      expect(heading()).toBe('Enfant');
    });
  });

  describe('looks', () => {
    it('is dark where the page asks for it, by theme', async () => {
      const element = await drawn({ theme: 'dark' });
      expect(getComputedStyle($(element, '.frame')).backgroundColor).toBe('rgb(21, 24, 26)');
      element.theme = 'light';
      await element.updateComplete;
      expect(getComputedStyle($(element, '.frame')).backgroundColor).toBe('rgb(255, 255, 255)');
    });

    it('follows the page’s color-scheme', async () => {
      const element = await drawn();
      expect(getComputedStyle($(element, '.frame')).backgroundColor).toBe('rgb(255, 255, 255)');
      element.parentElement!.style.colorScheme = 'dark';
      expect(getComputedStyle($(element, '.frame')).backgroundColor).toBe('rgb(21, 24, 26)');
    });

    it('takes the page’s tokens', async () => {
      const element = await drawn();
      element.parentElement!.style.setProperty('--impact-color-text', 'rgb(1, 2, 3)');
      expect(getComputedStyle($(element, '.heading')).color).toBe('rgb(1, 2, 3)');
    });

    it('declares every colour that it draws with', async () => {
      const element = await drawn({ data: fixture.ownData });
      const markup = $(element, 'svg.picture').outerHTML;
      const names = new Set(Array.from(markup.matchAll(/var\((--_[\w-]+)\)/g), ([, name]) => name!));
      expect(names.size).toBeGreaterThan(0);
      for (const name of names) expect(getComputedStyle(element).getPropertyValue(name), name).not.toBe('');
    });

    it('writes no style attribute in a template and no style element', async () => {
      const element = await drawn();
      expect($$(element, 'style, .picture [style]')).toEqual([]);
    });

    it.each(['chart', 'table'])('has no fault that axe finds (%s)', async (view) => {
      const element = await drawn({ view });
      const { violations } = await axe.run(element, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  });

  describe('exports', () => {
    it('gives an SVG file with heading, source and literal colours, which parses and runs nothing', async () => {
      const element = await drawn();
      const text = await element.toSvg();
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(file.querySelector('parsererror')).toBeNull();
      expect(file.querySelector('title')!.textContent).toBe(
        $(element, '.heading').textContent!.replaceAll('\u00A0', ' ').trim(),
      );
      expect(text).not.toMatch(/var\(|style=|<script|on\w+=|href=/);
      expect([...file.querySelectorAll('text')].length).toBeGreaterThan(5);
    });

    it('gives a PNG twice as large as the chart', async () => {
      const element = await drawn({}, 320);
      const bitmap = await createImageBitmap(await element.toPng());
      expect(bitmap.width).toBe(640);
    });

    it('offers image, data, reference and codes from its menu, by keyboard; Escape closes it', async () => {
      const element = await drawn();
      $(element, '.menu summary').focus();
      await press('Enter');
      // Four files, the reference, and a code for each form that this chart has.
      await expect.poll(() => $$(element, '.menu button').length).toBe(5 + embedKinds(tag).length);
      expect(plain($(element, '.menu ul').textContent)).toContain('Citer ce graphique');
      $$(element, '.menu button')[4]!.click();
      await expect
        .poll(() => $$<HTMLTextAreaElement>(element, '.menu textarea')[0]?.value ?? '')
        .toContain('Consulté le');
      $(element, '.menu button').focus();
      await press('Escape');
      expect($<HTMLDetailsElement>(element, '.menu').open).toBe(false);
      expect(element.shadowRoot!.activeElement).toBe($(element, '.menu summary'));
    });

    it('gives snippets of its own finding or data', async () => {
      const element = await mount(tag, { data: fixture.ownData });
      expect(await element.embedCode({ kind: 'tag' })).toContain('application/json');
      expect(await element.embedCode({ kind: 'iframe' })).toMatch(/^<iframe title="Exemple/);
    });

    it('gives a CSV file with a header and a line per row', async () => {
      const element = await drawn();
      const text = await element.toCsv();
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.trim().split('\r\n').length).toBeGreaterThanOrEqual(element.describe().rows.length + 1);
    });

    it('gives JSON that it draws again with the same values', async () => {
      const element = await drawn();
      const again = await mount(tag, { data: JSON.parse(await element.toJson()) });
      expect(again.describe().rows).toEqual(element.describe().rows);
    });
  });
});
