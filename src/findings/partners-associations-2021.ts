import type { BarsInput } from '../data/bars.ts';

/** FACTS.md section 2. */
export const partnersAssociations2021: BarsInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Les collectivités (89 %), premières partenaires des associations en 2021',
    en: 'Local authorities (89%), the first partners of non-profits in 2021',
  },
  summary: {
    fr: 'Part des associations en partenariat avec chaque profil d’acteur, en 2021.',
    en: 'Share of non-profits in partnership with each kind of actor, in 2021.',
  },
  note: {
    fr: 'Une association peut avoir plusieurs partenaires : la somme dépasse 100 % (412 %).',
    en: 'A non-profit may have several partners: the sum exceeds 100% (412%).',
  },
  unit: '%',
  highlight: 'collectivites',
  sort: 'descending',
  source: {
    label: {
      fr: 'IMPACT-Associations, 16 septembre 2021, d’après latwoconseil.fr.',
      en: 'IMPACT-Associations, 16 September 2021, as reported by latwoconseil.fr.',
    },
    study: 'IMPACT-Associations',
    date: '2021-09-16',
    url: 'https://latwoconseil.fr',
    origin: 'complement',
  },
  rows: [
    { key: 'collectivites', label: { fr: 'Collectivités', en: 'Local authorities' }, value: 89 },
    { key: 'interet-general', label: { fr: 'Structures d’intérêt général', en: 'General-interest bodies' }, value: 73 },
    { key: 'etablissements-scolaires', label: { fr: 'Établissements scolaires', en: 'Schools' }, value: 70 },
    { key: 'collectifs', label: { fr: 'Collectifs d’associations', en: 'Groups of non-profits' }, value: 56 },
    {
      key: 'acteurs-publics-nationaux',
      label: { fr: 'Acteurs publics nationaux', en: 'National public bodies' },
      value: 52,
    },
    {
      key: 'federations-professionnelles',
      label: { fr: 'Fédérations professionnelles', en: 'Professional federations' },
      value: 37,
    },
    { key: 'acteurs-academiques', label: { fr: 'Acteurs académiques', en: 'Academic actors' }, value: 35 },
  ],
};
