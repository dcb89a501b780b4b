import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycle, cycleChart } from '../../src/charts/cycle.ts';
import { parseCycle, type CycleInput } from '../../src/data/cycle.ts';
import type { Lang } from '../../src/data/types.ts';
import { describeCycle } from '../../src/describe/cycle.ts';
import { agir } from '../../src/findings/agir.ts';
import { engagement } from '../../src/findings/engagement.ts';
import { innovationForms } from '../../src/findings/innovation-forms.ts';
import { pillars } from '../../src/findings/pillars.ts';
import { DISC, layoutCycle } from '../../src/layout/cycle.ts';
import type { LayoutOptions } from '../../src/layout/types.ts';
import { colors, type ColorName } from '../../src/scene/colors.ts';
import { sceneToString } from '../../src/scene/to-string.ts';
import type { Circle, Mark, Path, Scene } from '../../src/scene/types.ts';
import { contrast } from '../../stories/guides/check-colors.ts';
import { assertScene, flatten, parsed, refusal, texts, WIDTHS, words } from '../scene.ts';

const steps = (count: number, description?: string): CycleInput => ({
  steps: Array.from({ length: count }, (_, index) => ({
    key: `s${index + 1}`,
    label: `Étape ${index + 1}`,
    ...(description ? { description } : {}),
  })),
});
const read = (input: unknown, lang: Lang = 'fr') => parsed(parseCycle, input, lang).data;
const draw = (input: unknown, options: Partial<LayoutOptions> = {}): Scene =>
  layoutCycle(read(input, options.lang), { width: 672, lang: 'fr', ...options });
const summary = (input: unknown, lang: Lang = 'fr'): string => describeCycle(read(input, lang), lang).summary;
const marksOf = (scene: Scene): Mark[] => flatten(scene.marks).map(({ mark }) => mark);
const discs = (scene: Scene): Circle[] =>
  marksOf(scene).filter((mark): mark is Circle => mark.type === 'circle' && mark.part === 'mark');
/** The line or the arcs from disc to disc: one path. */
const linkOf = (scene: Scene): string => {
  const paths = marksOf(scene).filter((mark): mark is Path => mark.type === 'path' && mark.stroke === 'outline');
  expect(paths).toHaveLength(1);
  return paths[0]!.d;
};
const isRing = (scene: Scene): boolean => discs(scene)[0]?.r === DISC;

const findings: [string, CycleInput, number][] = [
  ['agir', agir, 4],
  ['pillars', pillars, 4],
  ['engagement', engagement, 3],
  ['innovation-forms', innovationForms, 3],
];

describe('what is read', () => {
  test.each(findings)('%s: without a fault, open, as many steps as the note has', (_, input, count) => {
    const { data, issues } = parsed(parseCycle, input);
    expect([issues, data.closed, data.steps.length]).toEqual([[], false, count]);
    expect(data.sources[0]!.origin).toBe('note');
  });

  test('A.G.I.R.: the letters are the signs, the three engines the centre', () => {
    const { steps: read4, center } = read(agir);
    expect(read4.map(({ sign, label }) => [sign, label])).toEqual([
      ['A', 'Appliquer'],
      ['G', 'Gérer'],
      ['I', 'Investir'],
      ['R', 'Rechercher'],
    ]);
    expect(center).toEqual({ label: 'Trois moteurs', items: ['capacité', 'responsabilité', 'envie'] });
  });

  test('a step without a sign has its number; a sign has two letters at most, and an emoji counts as one', () => {
    const signs = ['ABC', '', undefined, '👩🏽x'].map((sign, index) => ({ label: `É${index}`, sign }));
    expect(
      read({ steps: signs })
        .steps.map(({ sign }) => sign)
        .slice(0, 3),
    ).toEqual(['AB', '2', '3']);
  });

  test.each<[string, unknown, string, string]>([
    ['a text', 'x', '', 'expected an object, found "x"'],
    ['no steps', {}, 'steps', 'steps: expected an array, found undefined'],
    ['steps that are an object', { steps: {} }, 'steps', 'steps: expected an array, found an object'],
    ['a step that is a text', { steps: ['A'] }, 'steps[0]', 'steps[0]: expected an object, found "A"'],
    [
      'a nameless step',
      { steps: [{ description: 'A' }] },
      'steps[0].label',
      'steps[0].label: expected a text, found undefined',
    ],
    ['a centre that is a text', { steps: [], center: 'A' }, 'center', 'center: expected an object, found "A"'],
    [
      'items that are a text',
      { steps: [], center: { items: 'A' } },
      'center.items',
      'center.items: expected an array, found "A"',
    ],
  ])('refused: %s', (_, input, path, message) => {
    expect(refusal(parseCycle, input)).toMatchObject({ code: 'invalid-data', fatal: true, path, message });
  });

  test('two steps with one key: the last wins, and it is reported', () => {
    const { data, issues } = parsed(parseCycle, {
      steps: [
        { key: 'a', label: 'A' },
        { key: 'a', label: 'B' },
      ],
    });
    expect(data.steps.map(({ label }) => label)).toEqual(['B']);
    expect(issues.map(({ message }) => message)).toEqual(['steps[1]: expected a unique key, found "a"']);
  });

  test('an item of the centre that is no text is reported by its path and left out', () => {
    const { data, issues } = parsed(parseCycle, {
      ...steps(2),
      center: { items: ['un', true, { fr: 'trois', en: 'three' }] },
    });
    expect(data.center!.items).toEqual(['un', 'trois']);
    expect(issues.map(({ path, fatal }) => [path, fatal])).toEqual([['center.items[1]', false]]);
  });

  test('closed only by true', () => {
    expect([true, 'true', 1, null, undefined].map((closed) => read({ ...steps(2), closed }).closed)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test.each(findings)('%s: what was read can be read again, and is the same', (_, input) => {
    const data = read(input);
    expect(read(JSON.parse(JSON.stringify({ ...data, source: data.sources })))).toEqual(data);
  });
});

describe('what is said', () => {
  test.each<[string, CycleInput, string, string]>([
    ['nothing', { steps: [] }, 'Aucune donnée à afficher.', 'No data to show.'],
    ['one step', steps(1), '1 élément\u202F: Étape 1.', '1 item: Étape 1.'],
    ['one closed step leads nowhere', { ...steps(1), closed: true }, '1 élément\u202F: Étape 1.', '1 item: Étape 1.'],
    ['three', steps(3), '3 éléments\u202F: Étape 1, Étape 2 et Étape 3.', '3 items: Étape 1, Étape 2 and Étape 3.'],
    [
      'three, closed',
      { ...steps(3), closed: true },
      '3 éléments\u202F: Étape 1, Étape 2 et Étape 3. Après Étape 3 vient de nouveau Étape 1.',
      '3 items: Étape 1, Étape 2 and Étape 3. After Étape 3 comes Étape 1 again.',
    ],
    [
      'a centre',
      { ...steps(1), center: { label: 'Au centre', items: ['un', 'deux'] } },
      '1 élément\u202F: Étape 1. Au centre\u202F: un et deux.',
      '1 item: Étape 1. Au centre: un and deux.',
    ],
  ])('%s', (_, input, fr, en) => {
    expect([summary(input), summary(input, 'en')]).toEqual([fr, en]);
  });

  test('number and names in the sentence are those of the steps, whatever the steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (count, closed) => {
        const said = summary({ ...steps(count), closed }, 'en');
        expect(said.startsWith(`${count} item${count === 1 ? '' : 's'}: Étape 1`)).toBe(true);
        const named = new Set(said.split('.')[0]!.match(/Étape \d+/g)).size;
        const others = Number(/and (\d+) others/.exec(said)?.[1] ?? 0);
        expect(named + others).toBe(count);
        expect(said.includes(`After Étape ${count} comes Étape 1 again.`)).toBe(closed && count > 1);
      }),
    );
  });

  test('the table: rank, name and the note’s words', () => {
    const { columns, rows } = describeCycle(read(agir), 'fr');
    expect(columns.map(({ label }) => label)).toEqual([
      'Libellé',
      'Rang',
      'Description',
      'Source',
      'Date',
      'Provenance',
    ]);
    expect(rows[0]).toMatchObject({
      key: 'appliquer',
      step: 1,
      label: 'Appliquer',
      description: 'les démarches de co-construction, en ayant l’humilité d’apprendre à «\u202Ffaire alliance\u202F»',
      origin: 'note',
    });
  });
});

const long = 'Un libellé si long qu’il ne tient sur aucune ligne '.repeat(6);
const cases: [string, CycleInput][] = [
  ...findings.map(([name, input]): [string, CycleInput] => [name, input]),
  ['no step', { steps: [] }],
  ...[1, 2, 3, 5, 6, 7, 8, 9, 12, 13, 30].flatMap((count): [string, CycleInput][] => [
    [`${count} steps`, steps(count)],
    [
      `${count} steps, closed, with descriptions`,
      { ...steps(count, 'une description de quelques mots pour cette étape'), closed: true },
    ],
  ]),
  ['600 steps', { ...steps(600), closed: true }],
  [
    'labels of 300 signs',
    {
      steps: ['a', 'b', 'c', 'd'].map((key) => ({ key, label: long, description: long })),
      closed: true,
      center: { label: long, items: [long, long, long, long, long, long] },
    },
  ],
  [
    'signs of two wide letters',
    { steps: ['WW', 'MM', '👩🏽'].map((sign, index) => ({ key: sign, label: `É${index}`, sign })) },
  ],
  ['a centre without a name', { ...steps(4), center: { items: ['un', 'deux', 'trois', 'quatre', 'cinq'] } }],
  ['a centre without items', { ...steps(4), center: { label: 'Rien', items: [] } }],
  [
    'keys named like an object’s own',
    { steps: ['__proto__', 'constructor', 'toString'].map((key) => ({ key, label: key })) },
  ],
];

describe('what is drawn', () => {
  test.each(cases)('%s: finite, inside, nothing on anything, reachable at every width', (_, input) => {
    const keys = input.steps.map(({ key }) => key).slice(0, 500);
    for (const width of WIDTHS) {
      for (const lang of ['fr', 'en'] as const) assertScene(draw(input, { width, lang }), { keys });
      assertScene(draw(input, { width, fontFactor: 1.15 }), { fontFactor: 1.15 });
      assertScene(draw(input, { width, selected: keys.at(-1) }));
    }
  });

  test.each(cases)('%s: words beside a ring touch neither a disc nor the ring', (_, input) => {
    for (const width of [592, 672, 816]) {
      const scene = draw(input, { width });
      if (!isRing(scene)) continue;
      const centers = discs(scene);
      const cx = width / 2;
      const own = texts(scene).filter(
        ({ mark }) => mark.anchor !== 'middle' || mark.y > Math.max(...centers.map(({ cy }) => cy)) + DISC,
      );
      for (const { left, right, top, bottom } of own) {
        for (const disc of centers) {
          const [dx, dy] = [Math.max(left - disc.cx, 0, disc.cx - right), Math.max(top - disc.cy, 0, disc.cy - bottom)];
          expect(Math.hypot(dx, dy)).toBeGreaterThan(DISC);
        }
        const radius = Math.max(...centers.map(({ cx: x, cy: y }) => Math.hypot(x - cx, y - middle(centers, cx))));
        const [dx, dy] = [
          Math.max(left - cx, 0, cx - right),
          Math.max(top - middle(centers, cx), 0, middle(centers, cx) - bottom),
        ];
        expect(Math.hypot(dx, dy)).toBeGreaterThan(radius);
      }
    }
  });

  /** The ring's middle: as far from the first disc as from the lowest. */
  const middle = (centers: Circle[], cx: number): number => {
    const [a, b] = [centers[0]!, centers.reduce((low, disc) => (disc.cy > low.cy ? disc : low))];
    if (a.cy === b.cy) return a.cy;
    return ((a.cx - cx) ** 2 - (b.cx - cx) ** 2 + a.cy ** 2 - b.cy ** 2) / (2 * (a.cy - b.cy));
  };

  test('a ring from 592 units of width, a list with a line below', () => {
    for (const input of [agir, pillars, engagement]) {
      expect([816, 592, 591, 280].map((width) => isRing(draw(input, { width })))).toEqual([true, true, false, false]);
    }
  });

  test('where words would meet, the ring gives way to the list', () => {
    expect([816, 592].map((width) => isRing(draw(steps(4, 'des mots '.repeat(20)), { width })))).toEqual([true, false]);
  });

  test('1, 7 and 30 steps are a list at every width', () => {
    for (const count of [1, 7, 30])
      for (const width of WIDTHS) expect(isRing(draw(steps(count), { width }))).toBe(false);
  });

  test.each(findings)(
    '%s is open: on the ring one arc fewer than steps, in the list one line; no return',
    (_, input, count) => {
      expect(linkOf(draw(input)).match(/A/g)).toHaveLength(count - 1);
      expect(linkOf(draw(input, { width: 320 }))).toMatch(/^M18,18V[\d.]+$/);
    },
  );

  test('closed: one more arc on the ring; in the list the line comes back to the first', () => {
    const closed = { ...steps(4), closed: true };
    expect(linkOf(draw(closed)).match(/A/g)).toHaveLength(4);
    expect(linkOf(draw(closed, { width: 320 }))).toMatch(/z$/);
    expect(linkOf(draw({ ...steps(1), closed: true }))).toBe('M18,18V18');
  });

  test.each([2, 3, 4, 5, 6])(
    '%i discs stand on the ring at equal angles, clockwise from the upper left, and each arc leads from one to the next',
    (count) => {
      const scene = draw({ ...steps(count), closed: true });
      const centers = discs(scene).map(({ cx, cy }) => [cx - 336, cy - middle(discs(scene), 336)] as const);
      const radius = count < 5 ? 116 : 148;
      for (const [x, y] of centers) expect(Math.hypot(x, y)).toBeCloseTo(radius, 0);
      expect(centers[0]![0]).toBeLessThan(0);
      centers.slice(1).forEach(([x, y], index) => {
        const [beforeX, beforeY] = centers[index]!;
        const turn = ((Math.atan2(y, x) - Math.atan2(beforeY, beforeX)) * 180) / Math.PI;
        expect((turn + 360) % 360).toBeCloseTo(360 / count, 0);
      });
      const stops = discs(scene).map(({ cx, cy }) => `${cx},${cy}`);
      expect(linkOf(scene)).toBe(`M${[...stops, stops[0]].join(`A${radius},${radius} 0 0 1 `)}`);
    },
  );

  test('the centre stands inside the ring, and under the list', () => {
    const inside = (width: number): boolean => {
      const scene = draw(agir, { width });
      const last = Math.max(...discs(scene).map(({ cy }) => cy));
      return texts(scene).find(({ text }) => text === 'Trois moteurs')!.bottom < last;
    };
    expect([672, 320].map(inside)).toEqual([true, false]);
    expect(words(draw(agir, { width: 320 }))).toContain('capacité, responsabilité et envie');
  });

  test('all discs in the accent colour; once one is chosen the others are quiet, and the selected one has outline and check', () => {
    const fills = (options: Partial<LayoutOptions>): unknown[] => discs(draw(agir, options)).map(({ fill }) => fill);
    expect(fills({})).toEqual(['accent', 'accent', 'accent', 'accent']);
    expect(fills({ highlight: 'gerer' })).toEqual(['panel', 'accent', 'panel', 'panel']);
    expect(fills({ highlight: 'gerer', selected: 'investir' })).toEqual(['panel', 'panel', 'accent', 'panel']);
    expect(fills({ selected: 'ailleurs' })).toEqual(['accent', 'accent', 'accent', 'accent']);
    for (const width of [320, 672]) {
      expect(
        marksOf(draw(agir, { width, selected: 'investir' })).filter((mark) => mark.stroke === 'on-accent'),
      ).toHaveLength(1);
    }
  });

  test('the sign in a disc has 4.5:1, quiet or not, light and dark', () => {
    const marks = marksOf(draw(agir, { highlight: 'gerer' }));
    const pairs = marks.flatMap((disc, index) =>
      disc.part === 'mark' ? [[disc.fill, marks[index + 1]!.fill] as [ColorName, ColorName]] : [],
    );
    expect(pairs).toHaveLength(4);
    for (const [disc, sign] of pairs) {
      for (const theme of ['light', 'dark'] as const)
        expect(contrast(colors[sign][theme], colors[disc][theme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('selecting moves nothing', () => {
    for (const width of [320, 672]) {
      const place = (selected?: string): unknown[] => draw(agir, { width, selected }).targets.map(({ box }) => box);
      for (const { key } of agir.steps) expect(place(key)).toEqual(place());
    }
  });

  test('a target names the step; details hold the note’s words and their source', () => {
    expect(draw(innovationForms).targets[1]).toMatchObject({
      label: 'Innovation de processus',
      details: [
        'une 3ème ingénierie émerge pour consolider et compléter les ingénieries de gestion des politiques publiques et de management de projets transverse',
        'ODD 17\u202F: les impacts du «\u202Ffaire alliance\u202F» en France, 31\u00A0mars\u00A02022',
      ],
    });
  });

  test('600 steps: 500 are drawn, and the reader is told', () => {
    const scene = draw(steps(600));
    expect(scene.targets).toHaveLength(500);
    expect(words(scene)).toContain('500 lignes affichées sur 600.');
  });

  test('no step: empty', () => {
    expect([cycle.isEmpty(read({ steps: [] })), cycle.isEmpty(read(agir))]).toEqual([true, false]);
    expect(cycleChart.findings[cycleChart.defaultFinding!]).toBe(agir);
  });
});

describe('pictures', () => {
  test.each<[string, CycleInput, number, 'light' | 'dark', Lang, string?]>([
    ['impact-cycle-288-light', agir, 288, 'light', 'fr'],
    ['impact-cycle-672-light', agir, 672, 'light', 'fr'],
    ['impact-cycle-672-light-selected', agir, 672, 'light', 'fr', 'investir'],
    ['impact-cycle-816-dark-en', agir, 816, 'dark', 'en'],
    ['impact-cycle-pillars-672-light', pillars, 672, 'light', 'fr'],
    ['impact-cycle-engagement-672-dark', engagement, 672, 'dark', 'fr'],
    ['impact-cycle-innovation-forms-672-light', innovationForms, 672, 'light', 'fr'],
    ['impact-cycle-innovation-forms-288-light', innovationForms, 288, 'light', 'fr'],
  ])('%s', async (name, input, width, theme, lang, selected) => {
    const data = read(input, lang);
    const svg = sceneToString(layoutCycle(data, { width, lang, selected }), { title: data.heading!, theme, lang });
    await expect(svg).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });

  test('a closed cycle of five: impact-cycle-closed-672-light, and -288', async () => {
    for (const width of [672, 288]) {
      const svg = sceneToString(draw({ ...steps(5, 'une description'), closed: true }, { width }), {
        title: 'Exemple',
      });
      await expect(svg).toMatchFileSnapshot(`../snapshots/impact-cycle-closed-${width}-light.svg`);
    }
  });
});
