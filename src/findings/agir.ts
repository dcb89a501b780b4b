import type { CycleInput } from '../data/cycle.ts';
import { noteSource } from './sources.ts';

/** A.G.I.R. ensemble: the four verbes of the note, in its words, with the three engines that must come together. */
export const agir: CycleInput = {
  schemaVersion: 1,
  heading: {
    fr: 'A.G.I.R. ensemble : quatre verbes, et trois moteurs à réunir pour s’engager',
    en: 'A.G.I.R. ensemble: four verbs, and three engines to bring together to commit',
  },
  summary: {
    fr: 'Le programme proposé pour accélérer le déploiement des alliances. Si les trois moteurs ne sont pas réunis, « la transformation ne se fait pas ».',
    en: 'The programme proposed to speed up the spread of alliances. Unless the three engines come together, “the transformation does not happen”.',
  },
  source: noteSource(),
  center: {
    label: { fr: 'Trois moteurs', en: 'Three engines' },
    items: [
      { fr: 'capacité', en: 'capacity' },
      { fr: 'responsabilité', en: 'responsibility' },
      { fr: 'envie', en: 'desire' },
    ],
  },
  steps: [
    {
      key: 'appliquer',
      sign: 'A',
      label: { fr: 'Appliquer', en: 'Apply' },
      description: {
        fr: 'les démarches de co-construction, en ayant l’humilité d’apprendre à « faire alliance »',
        en: 'approaches of co-construction, with the humility of learning to “faire alliance”',
      },
    },
    {
      key: 'gerer',
      sign: 'G',
      label: { fr: 'Gérer', en: 'Manage (gérer)' },
      description: {
        fr: 'individuellement, opérationnellement et structurellement les conditions d’un déploiement optimum',
        en: 'individually, operationally and structurally, the conditions of an optimal spread',
      },
    },
    {
      key: 'investir',
      sign: 'I',
      label: { fr: 'Investir', en: 'Invest' },
      description: { fr: 'dans l’ingénierie d’alliance', en: 'in the engineering of alliances' },
    },
    {
      key: 'rechercher',
      sign: 'R',
      label: { fr: 'Rechercher', en: 'Seek (rechercher)' },
      description: {
        fr: 'l’équilibre systémique entre les domaines d’action, les profils d’acteurs et les territoires d’application',
        en: 'the systemic balance between fields of action, profiles of actors and territories of application',
      },
    },
  ],
};
