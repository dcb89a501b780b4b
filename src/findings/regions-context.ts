/** Public statistics of the 18 regions (FACTS.md section 3): context for the map, never results of the programme. */
import type { RegionsInput } from '../data/regions.ts';
import type { SourceInput, Text } from '../data/types.ts';

/** Code of the region, communes per 100,000 inhabitants, population, EPCI (scripts/data/regions.json). */
const TABLE = `01 8.3 384160 6
02 9.4 360630 3
03 7.5 293996 4
04 2.7 889679 5
06 6.6 256518 5
11 10.2 12463067 52
24 67.8 2587031 79
27 131.5 2802670 113
28 79 3345842 69
32 63.1 5992194 90
44 91.9 5563378 150
52 31.4 3907156 69
53 34.8 3449370 60
75 69.8 6150451 154
76 72.6 6124653 161
84 49.1 8205557 164
93 18.1 5218960 52
94 101.3 355486 19`;

const source: SourceInput = {
  label: {
    fr: 'INSEE, DGCL, via @etalab/decoupage-administratif 6.0.0 (Licence Ouverte). Contours : Made with Natural Earth.',
    en: 'INSEE, DGCL, via @etalab/decoupage-administratif 6.0.0 (Licence Ouverte). Outlines: Made with Natural Earth.',
  },
  study: 'INSEE, DGCL, via @etalab/decoupage-administratif',
  date: '2026',
  origin: 'complement',
};

const context = (
  column: number,
  label: { fr: string; en: string },
  classes: number[],
  heading: Text,
  method = { fr: '', en: '' },
): RegionsInput => ({
  schemaVersion: 1,
  heading,
  summary: { fr: `${label.fr}, par région, en 2026.`, en: `${label.en}, by region, in 2026.` },
  note: {
    fr:
      'Statistique publique donnée pour contexte : ce n’est pas un résultat du programme IMPACT. Mayotte : population de 2017. Outre-mer : échelles différentes.' +
      method.fr,
    en:
      'Public statistics given as context: not a result of the IMPACT programme. Mayotte: population of 2017. Overseas: other scales.' +
      method.en,
  },
  source,
  metric: { label, scale: 'sequential', classes },
  rows: TABLE.split('\n').map((line) => {
    const cells = line.split(' ');
    const [, , population, epci] = cells.map(Number);
    return {
      code: cells[0]!,
      value: column > 3 ? Math.round(population! / epci!) : Number(cells[column]),
      ...(cells[0] === '06' && { note: { fr: 'Population de 2017.', en: 'Population of 2017.' } }),
    };
  }),
});

export const regionsContext = context(
  1,
  { fr: 'Communes pour 100 000\u00A0habitants', en: 'Communes per 100,000\u00A0inhabitants' },
  [10, 35, 65, 90],
  {
    fr: 'La Bourgogne-Franche-Comté compte 131,5 communes pour 100 000 habitants, l’Île-de-France 10,2',
    en: 'Bourgogne-Franche-Comté has 131.5 communes per 100,000 inhabitants, Île-de-France 10.2',
  },
);

export const regionsContextPopulation = context(
  2,
  { fr: 'Population (somme des communes)', en: 'Population (sum of communes)' },
  [500_000, 3_000_000, 5_500_000, 8_000_000],
  {
    fr: 'L’Île-de-France compte 12 463 067 habitants, Mayotte 256 518',
    en: 'Île-de-France has 12,463,067 inhabitants, Mayotte 256,518',
  },
);

const assigned = {
  fr: ' Une intercommunalité est comptée dans la région de la plupart de ses habitants.',
  en: ' An intermunicipal body is counted in the region of most of its inhabitants.',
};

export const regionsContextEpci = context(
  3,
  { fr: 'Intercommunalités à fiscalité propre', en: 'Intermunicipal bodies with their own tax' },
  [10, 60, 75, 120],
  {
    fr: 'L’Auvergne-Rhône-Alpes compte 164 intercommunalités, la Martinique 3',
    en: 'Auvergne-Rhône-Alpes has 164 intermunicipal bodies, Martinique 3',
  },
  assigned,
);

export const regionsContextInhabitantsPerEpci = context(
  4,
  { fr: 'Habitants par intercommunalité', en: 'Inhabitants per intermunicipal body' },
  [35_000, 50_000, 60_000, 100_000],
  {
    fr: 'Une intercommunalité réunit 239 674 habitants en Île-de-France, 18 710 en Corse',
    en: 'An intermunicipal body gathers 239,674 inhabitants in Île-de-France, 18,710 in Corse',
  },
  assigned,
);
