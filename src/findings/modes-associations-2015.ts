import type { BarsInput } from '../data/bars.ts';

/** FACTS.md section 2. The modes of 2021 are not charted: two sources disagree on all four (see charts/bars.ts). */
export const modesAssociations2015: BarsInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Associations : le mécénat (67 %) loin devant les autres modes de partenariat en 2015',
    en: 'Non-profits: corporate philanthropy (67%) far ahead of the other modes of partnership in 2015',
  },
  summary: {
    fr: 'Modes de partenariat des associations en 2015, plusieurs réponses possibles.',
    en: 'Modes of partnership of non-profits in 2015, several answers possible.',
  },
  note: {
    fr: 'Plusieurs réponses possibles : la somme dépasse 100 % (147 %).',
    en: 'Several answers possible: the sum exceeds 100% (147%).',
  },
  unit: '%',
  highlight: 'mecenat',
  sort: 'descending',
  source: {
    label: { fr: 'PHARE-Associations, 30 novembre 2015.', en: 'PHARE-Associations, 30 November 2015.' },
    study: 'PHARE-Associations',
    date: '2015-11-30',
    origin: 'complement',
  },
  rows: [
    { key: 'mecenat', label: { fr: 'Mécénat', en: 'Corporate philanthropy' }, value: 67 },
    { key: 'pratiques-responsables', label: { fr: 'Pratiques responsables', en: 'Responsible practices' }, value: 29 },
    { key: 'cooperation-economique', label: { fr: 'Coopération économique', en: 'Economic cooperation' }, value: 26 },
    { key: 'innovation-societale', label: { fr: 'Innovation sociétale', en: 'Societal innovation' }, value: 25 },
  ],
};
