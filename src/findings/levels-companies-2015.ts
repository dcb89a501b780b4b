import type { BarsInput } from '../data/bars.ts';

/** FACTS.md section 2. */
export const levelsCompanies2015: BarsInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Les partenariats des entreprises, d’abord locaux (74 %) et régionaux (51 %) en 2015',
    en: 'Partnerships of companies, first local (74%) and regional (51%) in 2015',
  },
  summary: {
    fr: 'Échelons territoriaux des partenariats des entreprises en 2015.',
    en: 'Territorial levels of the partnerships of companies in 2015.',
  },
  note: {
    fr: 'Une entreprise peut agir à plusieurs échelons : la somme dépasse 100 % (165 %).',
    en: 'A company may act at several levels: the sum exceeds 100% (165%).',
  },
  unit: '%',
  highlight: 'local',
  source: {
    label: {
      fr: 'Valeurs de 2015 : youmatter.world, 8 juillet 2016.',
      en: 'Values of 2015: youmatter.world, 8 July 2016.',
    },
    study: 'youmatter.world',
    date: '2016-07-08',
    url: 'https://youmatter.world',
    origin: 'complement',
  },
  // From the nearest to the farthest.
  rows: [
    { key: 'local', label: { fr: 'Local', en: 'Local' }, value: 74 },
    { key: 'regional', label: { fr: 'Régional', en: 'Regional' }, value: 51 },
    { key: 'national', label: { fr: 'National', en: 'National' }, value: 25 },
    { key: 'international', label: { fr: 'International', en: 'International' }, value: 15 },
  ],
};
