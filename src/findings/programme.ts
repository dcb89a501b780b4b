import type { TreeInput } from '../data/tree.ts';
import { noteSource } from './sources.ts';

/**
 * The IMPACT programme as the note's first box lists it. The note does not share the 21 studies out among the three angles,
 * so the squares count what it lists under each. Keys of the actors are those of the convictions: a selection passes over.
 */
export const programme: TreeInput = {
  schemaVersion: 1,
  heading: {
    fr: '21 études croisent trois regards : les acteurs, les territoires, les domaines',
    en: '21 studies combine three views: the actors, the territories, the fields',
  },
  summary: {
    fr: 'Le programme IMPACT 2018-2022 s’articule en trois phases, et s’appuie sur plus de 600 études de cas.',
    en: 'The IMPACT 2018-2022 programme has three phases, and rests on more than 600 case studies.',
  },
  note: {
    fr: 'La note ne répartit pas les 21 études entre les trois angles : les carrés comptent ce qu’elle énumère, leur somme n’est pas 21.',
    en: 'The note does not share the 21 studies out among the three angles: the squares count what it lists, their sum is not 21.',
  },
  source: noteSource('Encadré 1, ', 'Box 1, '),
  highlight: 'etudes',
  root: {
    key: 'impact',
    label: { fr: 'Programme IMPACT 2018-2022', en: 'IMPACT programme 2018-2022' },
    children: [
      {
        key: 'phases',
        label: { fr: 'Trois phases', en: 'Three phases' },
        ordered: true,
        children: [
          {
            key: 'exploratoires',
            label: { fr: 'Études exploratoires', en: 'Exploratory studies' },
            description: { fr: 'avec les acteurs académiques', en: 'with academics' },
          },
          {
            key: 'quantitatives',
            label: { fr: 'Études quantitatives', en: 'Quantitative studies' },
            description: { fr: 'maturité et pratiques', en: 'maturity and practices' },
          },
          {
            key: 'debats',
            label: { fr: 'Mises en débat', en: 'Debates' },
            description: { fr: 'dans les territoires', en: 'in the territories' },
          },
        ],
      },
      {
        key: 'etudes',
        label: { fr: '21 études, trois angles', en: '21 studies, three angles' },
        children: [
          {
            key: 'acteurs',
            label: { fr: 'Par acteurs', en: 'By actor' },
            countLabel: { fr: 'profils', en: 'profiles' },
            children: [
              { key: 'francais', label: { fr: 'citoyens', en: 'citizens' } },
              { key: 'maires', label: { fr: 'élus locaux', en: 'local elected officials' } },
              { key: 'academiques', label: { fr: 'acteurs académiques', en: 'academics' } },
              { key: 'entreprises', label: { fr: 'entreprises', en: 'companies' } },
              { key: 'associations', label: { fr: 'associations', en: 'non-profits' } },
              { key: 'fondations', label: { fr: 'fondations', en: 'foundations' } },
            ],
          },
          {
            key: 'territoires',
            label: { fr: 'Par territoires', en: 'By territory' },
            count: 13,
            countLabel: { fr: 'rapports régionaux', en: 'regional reports' },
            description: { fr: 'étude IMPACT-Territoire', en: 'IMPACT-Territoire study' },
          },
          {
            key: 'domaines',
            label: { fr: 'Par domaines', en: 'By field' },
            count: 10,
            countLabel: { fr: 'webinaires prospectifs', en: 'prospective webinars' },
            description: { fr: 'étude IMPACT-Sectorielle, en\u00A02022', en: 'IMPACT-Sectorielle study, in\u00A02022' },
          },
        ],
      },
      {
        key: 'cas',
        label: { fr: 'Plus de 600 études de cas', en: 'More than 600 case studies' },
        description: {
          fr: 'recensent par profil d’acteur, par échelon territorial et par domaine d’action des pratiques partenariales innovantes',
          en: 'list innovative partnership practices by profile of actor, territorial level and field of action',
        },
      },
    ],
  },
};
