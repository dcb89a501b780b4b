import type { MatrixInput } from '../data/matrix.ts';
import { noteSource } from './sources.ts';

/** The triple change of paradigm that SDG 17 asks for: from, to, and the note's own words. */
export const paradigmShift: MatrixInput = {
  schemaVersion: 1,
  heading: {
    fr: 'De la performance à la pertinence : l’ODD 17 demande un triple changement de paradigme',
    en: 'From performance to relevance: SDG 17 asks for a triple change of paradigm',
  },
  summary: {
    fr: 'L’ODD 17 contient un « mode opératoire », parfois mal compris parce qu’il exige trois passages.',
    en: 'SDG 17 holds a “way of working”, sometimes misunderstood because it demands three shifts.',
  },
  source: noteSource(),
  links: 'columns',
  highlight: 'apres',
  columns: [
    { key: 'avant', label: { fr: 'Passer de…', en: 'From…' } },
    { key: 'apres', label: { fr: '… à', en: '… to' } },
  ],
  rows: [
    {
      key: 'pertinence',
      label: { fr: 'Solutions', en: 'Solutions' },
      cells: { avant: { fr: 'la performance', en: 'performance' }, apres: { fr: 'la pertinence', en: 'relevance' } },
      description: {
        fr: '« de la valorisation des solutions les plus optimum, à la qualification des besoins les plus essentiels »',
        en: '“from promoting the most optimal solutions to qualifying the most essential needs”',
      },
    },
    {
      key: 'et',
      label: { fr: 'Culture', en: 'Culture' },
      cells: {
        avant: { fr: 'la culture du « OU »', en: 'the culture of “OR”' },
        apres: { fr: 'celle du « ET »', en: 'that of “AND”' },
      },
      description: {
        fr: '« la question n’est plus de savoir quel est le modèle le plus performant, mais quelle est l’articulation la plus pertinente de la diversité des modèles »',
        en: '“the question is no longer which model performs best, but which articulation of the diversity of models is most relevant”',
      },
    },
    {
      key: 'avec',
      label: { fr: 'Action', en: 'Action' },
      cells: {
        avant: { fr: 'l’action « pour »', en: 'action “for”' },
        apres: { fr: 'celle « avec »', en: 'action “with”' },
      },
      description: {
        fr: '« en acceptant de (re)connaître la place de chacun, et de ne pas vouloir l’imposer »',
        en: '“by accepting to (re)cognise the place of each, and not wanting to impose it”',
      },
    },
  ],
};
