import type { CycleInput } from '../data/cycle.ts';
import { noteSource } from './sources.ts';

/** The three forms that innovation through partnership takes; the note's own sentences. */
export const innovationForms: CycleInput = {
  schemaVersion: 1,
  heading: {
    fr: 'L’innovation partenariale prend trois formes : solution, processus, modèles socio-économiques',
    en: 'Innovation through partnership takes three forms: solution, process, socio-economic models',
  },
  summary: {
    fr: 'Cette source d’innovation est « très largement non conscientisée à l’origine de la relation partenariale ».',
    en: 'This source of innovation is “very largely unrecognised when the partnership begins”.',
  },
  source: noteSource(),
  steps: [
    {
      key: 'solution',
      label: { fr: 'Innovation de solution', en: 'Innovation in solutions' },
      description: {
        fr: 'les alliances d’intérêt général sont la condition de l’émergence, de la modélisation et du déploiement de l’innovation sociétale',
        en: 'alliances in the general interest are the condition for societal innovation to emerge, to be modelled and to spread',
      },
    },
    {
      key: 'processus',
      label: { fr: 'Innovation de processus', en: 'Innovation in processes' },
      description: {
        fr: 'une 3ème ingénierie émerge pour consolider et compléter les ingénieries de gestion des politiques publiques et de management de projets transverse',
        en: 'a third engineering emerges to consolidate and complete those of public policy management and of cross-cutting project management',
      },
    },
    {
      key: 'modeles',
      label: { fr: 'Innovation de modèles socio-économiques', en: 'Innovation in socio-economic models' },
      description: {
        fr: 'les alliances stratégiques deviennent le 3ème pilier de tout modèle d’organisation',
        en: 'strategic alliances become the third pillar of any model of organisation',
      },
    },
  ],
};
