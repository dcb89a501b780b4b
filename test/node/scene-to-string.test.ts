import { describe, expect, test } from 'vitest';
import { colors } from '../../src/scene/colors.ts';
import { attributesOf, isWritten, livePaint } from '../../src/scene/attributes.ts';
import { escapeXml, sceneToString, type SvgOptions } from '../../src/scene/to-string.ts';
import type { Mark, Scene } from '../../src/scene/types.ts';

const HOSTILE = '"><script>alert(1)</script><img src=x onerror="alert(1)">';
const scene = (...marks: Mark[]): Scene => ({ width: 100, height: 50, marks, targets: [] });
const draw = (marks: Mark[], options: Partial<SvgOptions> = {}): string =>
  sceneToString(scene(...marks), { title: 'Titre', ...options });

const all: Mark[] = [
  { type: 'rect', x: 1, y: 2, width: 30, height: 4, radius: 2, fill: 'accent', part: 'mark', key: 'a' },
  { type: 'circle', cx: 5, cy: 6, r: 7, fill: 'none', stroke: 'category-2', strokeWidth: 1.75, dash: '5 3.6' },
  { type: 'line', x1: 0, y1: 0, x2: 100, y2: 0.12345, stroke: 'grid', strokeWidth: 1 },
  { type: 'path', d: 'M0,0l10,10', fill: 'none', stroke: 'text', strokeWidth: 2, round: true },
  {
    type: 'text',
    x: 3,
    y: 20,
    text: 'Maires',
    size: 15,
    weight: 600,
    anchor: 'end',
    tabular: true,
    underline: true,
    halo: 'panel',
    fill: 'muted',
  },
  { type: 'group', x: 10, y: 20, scale: 2, marks: [{ type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'hatch' }] },
];

describe('a scene as a file', () => {
  test('a whole one', () => {
    expect(draw(all, { description: 'Résumé', prefix: 'k-', lang: 'en', theme: 'dark' })).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="img" aria-labelledby="k-title k-desc" xml:lang="en" lang="en" font-family="Inter, &quot;Source Sans 3&quot;, system-ui, -apple-system, &quot;Segoe UI&quot;, &quot;Liberation Sans&quot;, Arial, sans-serif" fill="#F2EFE9">
<title id="k-title">Titre</title>
<desc id="k-desc">Résumé</desc>
<defs><pattern id="k-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#20262A"/><rect width="1.2" height="6" fill="#80847F"/></pattern></defs>
<rect width="100" height="50" fill="#15181A"/>
<rect x="1" y="2" width="30" height="4" rx="2" fill="#7AD6E6"/>
<circle cx="5" cy="6" r="7" fill="none" stroke="#F9CE88" stroke-width="1.75" stroke-dasharray="5 3.6"/>
<line x1="0" y1="0" x2="100" y2="0.12" stroke="#393F42" stroke-width="1"/>
<path d="M0,0l10,10" fill="none" stroke="#F2EFE9" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke"/>
<text x="3" y="20" font-size="15" font-weight="600" text-anchor="end" font-variant="tabular-nums" text-decoration="underline" fill="#B9B4AA" stroke="#24292C" stroke-width="3" paint-order="stroke" stroke-linejoin="round" xml:space="preserve">Maires</text>
<g transform="translate(10 20) scale(2)">
<rect x="0" y="0" width="1" height="1" fill="url(#k-hatch)"/>
</g>
</svg>`,
    );
  });

  test('without a description it is named by its title alone', () => {
    expect(draw([])).toContain('aria-labelledby="title"');
    expect(draw([])).not.toContain('<desc');
  });

  test('French and light unless told otherwise', () => {
    expect(draw([])).toContain('xml:lang="fr" lang="fr"');
    expect(draw([])).toContain('<rect width="100" height="50" fill="#FFFFFF"/>');
  });

  test('without a background where the page shows through', () => {
    expect(draw([], { background: false })).not.toContain('<rect');
  });
});

describe('no word of data becomes markup', () => {
  const hostile = draw([{ type: 'text', x: 0, y: 0, text: HOSTILE, size: 12 }], {
    title: HOSTILE,
    description: HOSTILE,
    lang: HOSTILE,
    prefix: HOSTILE,
  });

  test('in texts, title, description, language and ids', () => {
    expect(hostile).not.toMatch(/<script|<img/);
    expect(hostile.match(/<[a-z]+/g)).toEqual(['<svg', '<title', '<desc', '<rect', '<text']);
  });

  test('& < > and " are escaped once', () => {
    expect(escapeXml('a & b < c > d "e" &amp;')).toBe('a &amp; b &lt; c &gt; d &quot;e&quot; &amp;amp;');
  });

  test('what XML does not allow is left out; pairs of surrogates stay', () => {
    expect(escapeXml('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uD800g\uDC00h🌍i\tj\nk')).toBe('abcdefgh🌍i\tj\nk');
  });

  test('nothing that only serves the pointer or the page is written', () => {
    const svg = draw([
      { type: 'rect', x: 0, y: 0, width: 100, height: 24, fill: 'none', key: HOSTILE },
      { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'accent', key: HOSTILE, part: 'mark' },
    ]);
    expect(svg).not.toMatch(/data-key|part=|width="100" height="24"/);
  });
});

describe('colours of a file are literal', () => {
  test.each(['light', 'dark'] as const)(
    'in the %s theme: no custom property, no name, and every colour of the table',
    (theme) => {
      const names = Object.keys(colors) as (keyof typeof colors)[];
      const svg = draw(
        names.map((fill, index): Mark => ({ type: 'rect', x: index, y: 0, width: 1, height: 1, fill })),
        { theme },
      );
      expect(svg).not.toMatch(/var\(|--/);
      for (const [, value] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(value).toMatch(/^(#[0-9A-F]{6}|none)$/);
      for (const name of names) expect(svg).toContain(`fill="${colors[name][theme]}"`);
    },
  );

  test('live, each is a property that the element declares', () => {
    expect([livePaint('accent'), livePaint('step-3')]).toEqual(['var(--_accent)', 'var(--_step-3)']);
    expect([livePaint('none'), livePaint('hatch')]).toEqual(['none', 'url(#hatch)']);
  });
});

describe('the hatch', () => {
  test('is defined only where it is used, at whatever depth', () => {
    const hatched: Mark = { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'hatch' };
    expect(draw([])).not.toContain('<pattern');
    expect(draw([{ ...hatched, fill: 'missing' }])).not.toContain('<pattern');
    expect(draw([{ type: 'group', marks: [{ type: 'group', marks: [hatched] }] }])).toContain('<pattern id="hatch"');
  });

  test('of two files on one page keeps apart by the prefix', () => {
    const svg = draw([{ type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'hatch' }], {
      prefix: 'convictions-',
      description: 'd',
    });
    const ids = [...svg.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['convictions-title', 'convictions-desc', 'convictions-hatch']);
    expect(svg).toContain('fill="url(#convictions-hatch)"');
    expect(svg).toContain('aria-labelledby="convictions-title convictions-desc"');
  });
});

describe('attributes', () => {
  test('are the same in the live chart and in the file, but for colours', () => {
    for (const mark of all) {
      const live = attributesOf(mark, (paint) => paint);
      const file = attributesOf(mark, () => 'x');
      expect(Object.keys(live)).toEqual(Object.keys(file));
    }
  });
  test('a group without a place has no transform', () => {
    expect(isWritten(attributesOf({ type: 'group', marks: [] }, (paint) => paint)['transform'])).toBe(false);
    expect(attributesOf({ type: 'group', marks: [], scale: 0.5 }, (paint) => paint)['transform']).toBe(
      'translate(0 0) scale(0.5)',
    );
  });
  test('a text that starts at its place says nothing of its anchor', () => {
    expect(
      isWritten(
        attributesOf({ type: 'text', x: 0, y: 0, text: 'a', size: 12, anchor: 'start' }, (paint) => paint)[
          'text-anchor'
        ],
      ),
    ).toBe(false);
  });
});
