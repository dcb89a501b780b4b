import type { MatrixInput } from '../data/matrix.ts';
import { noteSource } from './sources.ts';

/** Impacts and objectives of "jouer collectif": two lists, which the note does not map one to one. */
export const objectives: MatrixInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Innovation, performance, confiance : trois impacts, traduits en quatre objectifs',
    en: 'Innovation, performance, trust: three impacts, carried into four objectives',
  },
  summary: {
    fr: 'Trois impacts que les études et leur mise en débat ont permis de « vérifier, mesurer et illustrer ».',
    en: 'Three impacts that the studies and the debates made it possible to “verify, measure and illustrate”.',
  },
  note: {
    fr: 'La note ne relie aucun objectif à un impact en particulier : le graphique non plus.',
    en: 'The note ties no objective to any one impact: neither does the chart.',
  },
  source: noteSource(),
  highlight: 'impacts',
  rows: [
    {
      key: 'impacts',
      label: { fr: '3 impacts', en: '3 impacts' },
      cells: {
        innovation: { fr: 'Innovation', en: 'Innovation' },
        performance: { fr: 'Performance', en: 'Performance' },
        confiance: { fr: 'Confiance', en: 'Trust' },
      },
    },
    {
      key: 'objectifs',
      label: {
        fr: '4 objectifs pour les territoires et les organisations publiques et privées',
        en: '4 objectives for territories and for public and private organisations',
      },
      cells: {
        equilibre: {
          fr: 'Trouver un équilibre entre la performance et l’engagement de son organisation',
          en: 'Find a balance between the performance and the commitment of one’s organisation',
        },
        hybrider: { fr: 'Hybrider son modèle socio-économique', en: 'Hybridise one’s socio-economic model' },
        piloter: { fr: 'Piloter une démarche d’innovation sociétale', en: 'Steer an approach to societal innovation' },
        'co-construire': {
          fr: 'Co-construire territorialement des solutions mobilisant l’ensemble des forces vives',
          en: 'Co-construct, territory by territory, solutions that mobilise all the active forces',
        },
      },
    },
  ],
};
