import type { BarsInput } from '../data/bars.ts';

/** FACTS.md section 2. The levels of 2021 are not charted: sources disagree on one of two (see charts/bars.ts). */
export const levelsAssociations2015: BarsInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Entre associations et entreprises, des partenariats régionaux (47 %) et locaux (43 %) en 2015',
    en: 'Between non-profits and companies, partnerships regional (47%) and local (43%) in 2015',
  },
  summary: {
    fr: 'Échelons territoriaux des partenariats des associations avec les entreprises en 2015.',
    en: 'Territorial levels of the partnerships of non-profits with companies in 2015.',
  },
  note: {
    fr: 'Une association peut agir à plusieurs échelons : la somme dépasse 100 % (116 %).',
    en: 'A non-profit may act at several levels: the sum exceeds 100% (116%).',
  },
  unit: '%',
  highlight: 'regional',
  source: {
    label: {
      fr: 'PHARE-Associations, 30 novembre 2015, lerameau.fr.',
      en: 'PHARE-Associations, 30 November 2015, lerameau.fr.',
    },
    study: 'PHARE-Associations',
    date: '2015-11-30',
    url: 'https://lerameau.fr',
    origin: 'complement',
  },
  // From the nearest to the farthest, as for the companies.
  rows: [
    { key: 'local', label: { fr: 'Local', en: 'Local' }, value: 43 },
    { key: 'regional', label: { fr: 'Régional', en: 'Regional' }, value: 47 },
    { key: 'national', label: { fr: 'National', en: 'National' }, value: 22 },
    { key: 'international', label: { fr: 'International', en: 'International' }, value: 4 },
  ],
};
