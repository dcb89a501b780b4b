import { describe, expect, test } from 'vitest';
import { barsChart } from '../../src/charts/bars.ts';
import { parseBars } from '../../src/data/bars.ts';
import { layoutBars } from '../../src/layout/bars.ts';
import { assertScene, parsed, WIDTHS } from '../scene.ts';

const findings = Object.entries(barsChart.findings);

describe('findings of impact-bars', () => {
  test('each value, date and origin is that of FACTS.md', () => {
    expect(
      findings.map(([key, finding]) => {
        const { rows, sources } = parsed(parseBars, finding).data;
        return [
          key,
          rows.map((row) => `${row.label} ${row.value}`).join(', '),
          ...sources.map(({ study, date, origin }) => `${study}, ${date}, ${origin}`),
        ];
      }),
    ).toEqual([
      [
        'modes-companies-2015',
        'Pratiques responsables 45, Mécénat 30, Coopération économique 25, Innovation sociétale 16',
        'PHARE-Entreprises, 2015-10-30, complement',
      ],
      [
        'modes-associations-2015',
        'Mécénat 67, Pratiques responsables 29, Coopération économique 26, Innovation sociétale 25',
        'PHARE-Associations, 2015-11-30, complement',
      ],
      [
        'levels-companies-2015',
        'Local 74, Régional 51, National 25, International 15',
        'youmatter.world, 2016-07-08, complement',
      ],
      [
        'levels-associations-2015',
        'Local 43, Régional 47, National 22, International 4',
        'PHARE-Associations, 2015-11-30, complement',
      ],
      [
        'partners-associations-2021',
        'Collectivités 89, Structures d’intérêt général 73, Établissements scolaires 70, Collectifs d’associations 56, Acteurs publics nationaux 52, Fédérations professionnelles 37, Acteurs académiques 35',
        'IMPACT-Associations, 2021-09-16, complement',
      ],
    ]);
  });
  test('a bare impact-bars draws none of them', () => {
    expect(barsChart.defaultFinding).toBeUndefined();
  });
  test.each(findings)('%s: its note says that the sum exceeds 100, and what it is', (_, finding) => {
    for (const lang of ['fr', 'en'] as const) {
      const { rows, note } = parsed(parseBars, finding, lang).data;
      const sum = rows.reduce((total, { value }) => total + value!, 0);
      expect(sum).toBeGreaterThan(100);
      expect(note).toContain(`(${sum}${lang === 'fr' ? '\u202F' : ''}%)`);
    }
  });
  test.each(findings)(
    '%s: the figures of its heading are its highlighted row’s, or another’s of the same data',
    (_, finding) => {
      const { heading = '', rows, highlight } = parsed(parseBars, finding).data;
      const told = [...heading.matchAll(/\((\d+)\u202F%\)/g)].map(([, figure]) => Number(figure));
      expect(told[0]).toBe(rows.find(({ key }) => key === highlight)!.value);
      for (const figure of told) expect(rows.map(({ value }) => value)).toContain(figure);
    },
  );
  test.each(findings)('%s reads without a fault, and its picture is sound at every width', (_, finding) => {
    for (const lang of ['fr', 'en'] as const) {
      const { data, issues } = parsed(parseBars, finding, lang);
      expect(issues).toEqual([]);
      expect(data.heading!.length).toBeLessThanOrEqual(100);
      for (const width of WIDTHS) assertScene(layoutBars(data, { width, lang }));
    }
  });
});
