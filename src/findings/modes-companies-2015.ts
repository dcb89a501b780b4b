import type { BarsInput } from '../data/bars.ts';

/** FACTS.md section 2. */
export const modesCompanies2015: BarsInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Entreprises : les pratiques responsables (45 %) devant le mécénat (30 %) en 2015',
    en: 'Companies: responsible practices (45%) ahead of corporate philanthropy (30%) in 2015',
  },
  summary: {
    fr: 'Modes de partenariat des entreprises en 2015, plusieurs réponses possibles.',
    en: 'Modes of partnership of companies in 2015, several answers possible.',
  },
  note: {
    fr: 'Plusieurs réponses possibles : la somme dépasse 100 % (116 %).',
    en: 'Several answers possible: the sum exceeds 100% (116%).',
  },
  unit: '%',
  highlight: 'pratiques-responsables',
  sort: 'descending',
  source: {
    label: {
      fr: 'PHARE-Entreprises, 30 octobre 2015, lerameau.fr.',
      en: 'PHARE-Entreprises, 30 October 2015, lerameau.fr.',
    },
    study: 'PHARE-Entreprises',
    date: '2015-10-30',
    url: 'https://lerameau.fr',
    origin: 'complement',
  },
  rows: [
    { key: 'pratiques-responsables', label: { fr: 'Pratiques responsables', en: 'Responsible practices' }, value: 45 },
    { key: 'mecenat', label: { fr: 'Mécénat', en: 'Corporate philanthropy' }, value: 30 },
    { key: 'cooperation-economique', label: { fr: 'Coopération économique', en: 'Economic cooperation' }, value: 25 },
    { key: 'innovation-societale', label: { fr: 'Innovation sociétale', en: 'Societal innovation' }, value: 16 },
  ],
};
