import type { BarsInput } from '../data/bars.ts';
import type { SourceInput } from '../data/types.ts';
import { note } from './sources.ts';

const study = (name: string, date: SourceInput['date'], footnote: number): SourceInput => ({
  label: { fr: `Note ${footnote} de la publication`, en: `Footnote ${footnote} of the note` },
  study: `IMPACT-${name}, Comisis & OpinionWay`,
  date: date!,
  origin: 'note',
});

/** "Jouer collectif" seen as necessary, by five groups (FACTS.md section 1; the base of the foundations: section 2). */
export const convictions: BarsInput = {
  schemaVersion: 1,
  heading: {
    fr: '« Jouer collectif » : nécessaire pour 81 % des Français, et plus encore pour les autres acteurs',
    en: '“Playing as a team”: necessary for 81% of French citizens, and even more for the other groups',
  },
  summary: {
    fr: 'Part de chaque groupe qui considère le « jouer collectif » comme nécessaire face aux défis liés aux crises que nous vivons.',
    en: 'Share of each group that sees “playing as a team” as necessary in the face of the challenges of the crises we live through.',
  },
  note: {
    fr: 'Cinq études distinctes : l’écart entre deux groupes est indicatif. Base connue pour les seules fondations (42 interrogées) ; non précisée dans la note pour les quatre autres.',
    en: 'Five separate studies: a gap between two groups is indicative. The base is known for foundations only (42 asked); not given in the note for the four others.',
  },
  unit: '%',
  highlight: 'francais',
  sort: 'descending',
  source: [
    {
      label: {
        fr: `Études IMPACT (Citoyens, Élus locaux, Entreprises, Associations, Fondations), Comisis & OpinionWay, 2019-2021, dans ${note.fr}.`,
        en: `IMPACT studies (Citoyens, Élus locaux, Entreprises, Associations, Fondations), Comisis & OpinionWay, 2019-2021, in ${note.en}.`,
      },
      origin: 'note',
    },
    {
      label: { fr: 'Base des fondations : mecenova.org.', en: 'Base of the foundations: mecenova.org.' },
      url: 'https://www.mecenova.org/le-rameau-etude-impact-fondations',
      origin: 'complement',
    },
  ],
  rows: [
    {
      key: 'francais',
      label: { fr: 'Français', en: 'French citizens' },
      value: 81,
      source: study('Citoyens', { fr: 'oct. 2019 et mai 2020', en: 'Oct 2019 and May 2020' }, 30),
    },
    { key: 'maires', label: { fr: 'Maires', en: 'Mayors' }, value: 92, source: study('Élus locaux', '2020-11', 31) },
    {
      key: 'entreprises',
      label: { fr: 'Dirigeants d’entreprise', en: 'Business leaders' },
      value: 83,
      source: study('Entreprises', '2021-09', 32),
    },
    {
      key: 'associations',
      label: { fr: 'Responsables associatifs', en: 'Non-profit leaders' },
      value: 97,
      source: study('Associations', '2021-09', 33),
    },
    {
      key: 'fondations',
      label: { fr: 'Fondations', en: 'Foundations' },
      value: 98,
      base: 42,
      baseLabel: { fr: 'fondations interrogées', en: 'foundations asked' },
      source: {
        ...study('Fondations', '2021-09', 34),
        caveat: { fr: 'Base : complément, mecenova.org.', en: 'Base: complement, mecenova.org.' },
      },
    },
  ],
};
