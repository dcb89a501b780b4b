import type { QuadrantInput } from '../data/quadrant.ts';
import type { SourceInput } from '../data/types.ts';
import { fromNote } from './sources.ts';

/** The note names the category, PHARE defines it, the interview of 2012 names the objective: only their meeting is ours. */
const complement: SourceInput = {
  label: {
    fr: 'Définitions : PHARE-Associations, 30 novembre 2015, lerameau.fr. Carré des objectifs (2012) : entretien de C.-B. Heidsieck.',
    en: 'Definitions: PHARE-Associations, 30 November 2015, lerameau.fr. Square of objectives (2012): interview of C.-B. Heidsieck.',
  },
  origin: 'complement',
};
const caveat = {
  fr: 'La note n’indique pas quelle catégorie correspond à quel objectif : l’emplacement est notre lecture, modifiable par les données.',
  en: 'The note does not say which category matches which objective: the placement is our reading, and data can change it.',
};
const source: SourceInput = { ...complement, origin: 'interpretation', caveat };

/** Four categories of partnership over the square of objectives (FACTS.md sections 1 and 2). */
export const typology: QuadrantInput = {
  schemaVersion: 1,
  heading: {
    fr: 'À chaque catégorie de partenariat, son équilibre d’objectifs',
    en: 'To each category of partnership, its balance of objectives',
  },
  summary: {
    fr: 'Quatre catégories d’alliances, chacune au « barycentre différent des objectifs » de toute organisation : mobiliser et assurer sa pérennité.',
    en: 'Four categories of alliances, each at a “different centre of gravity of the objectives” of any organisation: to mobilise and to secure its future.',
  },
  note: caveat,
  source: [
    fromNote('Catégories et objectifs', 'Categories and objectives'),
    complement,
    { label: { fr: 'Emplacement des catégories.', en: 'Placement of the categories.' }, origin: 'interpretation' },
  ],
  axes: {
    x: { start: { fr: 'Ressources', en: 'Resources' }, end: { fr: 'Rayonnement', en: 'Outreach' } },
    y: { start: { fr: 'Pérenniser', en: 'Sustain' }, end: { fr: 'Mobiliser', en: 'Mobilise' } },
  },
  cells: [
    {
      key: 'pratiques-responsables',
      label: { fr: 'Pratiques responsables', en: 'Responsible practices' },
      x: -1,
      y: 1,
      objective: { fr: 'Management interne', en: 'Internal management' },
      description: {
        fr: 'savoir-faire de l’association apporté à\u00A0l’entreprise',
        en: 'know-how of the non-profit brought to the company',
      },
      source,
    },
    {
      key: 'mecenat',
      label: { fr: 'Mécénat', en: 'Corporate philanthropy' },
      x: 1,
      y: 1,
      objective: { fr: 'Parties prenantes', en: 'Stakeholders' },
      description: {
        fr: 'soutien à un projet d’intérêt\u00A0général',
        en: 'support for a project of general\u00A0interest',
      },
      source,
    },
    {
      key: 'cooperation-economique',
      label: { fr: 'Coopération économique', en: 'Economic cooperation' },
      x: -1,
      y: -1,
      objective: { fr: 'Équilibre financier', en: 'Financial balance' },
      description: {
        fr: 'contribution de chacun à une offre\u00A0commune',
        en: 'contribution of each to a shared offer',
      },
      source,
    },
    {
      key: 'innovation-societale',
      label: { fr: 'Innovation sociétale', en: 'Societal innovation' },
      x: 1,
      y: -1,
      objective: { fr: 'Innovation', en: 'Innovation' },
      description: { fr: 'solutions innovantes aux fragilités', en: 'innovative solutions to fragilities' },
      source,
    },
  ],
};
