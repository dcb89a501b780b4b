import type { TimelineInput } from '../data/timeline.ts';
import { eventOf } from './events.ts';
import { noteSource } from './sources.ts';

/** The seven steps of debate, each with the first sentence of the note's Encadré 2 on it. */
export const debateSteps: TimelineInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Sept étapes de débat, des colloques à l’écoute des Français et des territoires',
    en: 'Seven steps of debate, from conferences to listening to the French and to the regions',
  },
  summary: {
    fr: 'De novembre 2017 à juillet 2021, les résultats ont été discutés avec praticiens, chercheurs et acteurs locaux.',
    en: 'From November 2017 to July 2021, the results were discussed with practitioners, researchers and local actors.',
  },
  source: noteSource('Encadré 2, ', 'Box 2, '),
  categories: [
    { key: 'colloques', label: { fr: 'Colloques et ateliers', en: 'Conferences and workshops' } },
    { key: 'ecoute', label: { fr: 'À l’écoute', en: 'Listening' } },
  ],
  events: [
    eventOf(
      '2017-11-23',
      'impacts',
      [
        'Les impacts des alliances innovantes au service du bien commun',
        '« poser les résultats du programme PHARE sur les fragilités territoriales et les dynamiques d’alliances pour y répondre »',
        'Colloque : poser les résultats du programme PHARE',
      ],
      [
        'The impacts of innovative alliances serving the common good',
        '“set out the results of the PHARE programme on territorial fragilities and the dynamics of alliances to respond to them”',
        'Conference: set out the results of the PHARE programme',
      ],
      'colloques',
    ),
    eventOf(
      '2018-01-12',
      'interet-general',
      [
        'Intérêt général : dès aujourd’hui l’affaire de tous ?',
        '« partager les travaux sur les mutations de l’intérêt général en France, ainsi que sur les 3 leviers de son activation : la vision partagée, la gestion régulatrice et l’action collective transformatrice »',
        'Colloque : partager les travaux sur l’intérêt général et ses trois leviers',
      ],
      [
        'General interest: everyone’s business from today?',
        '“share the work on the changes of the general interest in France, and on the 3 levers of its activation: shared vision, regulating management and transforming collective action”',
        'Conference: share the work on the general interest and its three levers',
      ],
      'colloques',
    ),
    eventOf(
      '2018-04/2019-01',
      'ateliers',
      [
        'Regards croisés entre praticiens et chercheurs',
        '« définir les impacts des alliances d’intérêt général sur l’innovation sociétale, la performance des organisations, la co-construction territoriale et l’engagement des personnes »',
        'Quatre ateliers : définir les impacts des alliances',
      ],
      [
        'Practitioners and researchers compare views',
        '“define the impacts of general-interest alliances on societal innovation, the performance of organisations, territorial co-construction and the commitment of people”',
        'Four workshops: define the impacts of alliances',
      ],
      'colloques',
    ),
    eventOf(
      '2019-03-29',
      'part-innov',
      [
        'Part’Innov',
        '« publier les résultats de la modélisation de notre capacité à piloter les actions au service de nos défis communs de manière holistique »',
        'Colloque européen de recherche : publier les résultats de la modélisation',
      ],
      [
        'Part’Innov',
        '“publish the results of the modelling of our capacity to steer actions serving our common challenges in a holistic way”',
        'European research conference: publish the results of the modelling',
      ],
      'colloques',
    ),
    eventOf(
      '2019-10-01',
      'francais',
      [
        'À l’écoute des Français',
        '« séminaire praticiens-chercheurs à partir des résultats de l’étude IMPACT-Citoyens sur la manière dont les Français perçoivent et vivent le « jouer collectif » en France »',
        'Séminaire : partir des résultats d’IMPACT-Citoyens',
      ],
      [
        'Listening to the French',
        '“seminar of practitioners and researchers from the results of the IMPACT-Citoyens study on how the French see and live “playing as a team” in France”',
        'Seminar: start from the results of IMPACT-Citoyens',
      ],
      'ecoute',
    ),
    eventOf(
      '2021-03-25',
      'academiques',
      [
        'À l’écoute des acteurs académiques',
        '« séminaire de recherche sur le mouvement de co-construction du bien commun en France afin de qualifier les interactions et les rôles respectifs des acteurs de l’écosystème »',
        'Séminaire de recherche : qualifier interactions et rôles des acteurs',
      ],
      [
        'Listening to academic actors',
        '“research seminar on the movement of co-construction of the common good in France, to qualify the interactions and respective roles of the actors of the ecosystem”',
        'Research seminar: qualify interactions and roles of the actors',
      ],
      'ecoute',
    ),
    eventOf(
      '2021-07-12',
      'territoires',
      [
        'À l’écoute des Territoires',
        '« mise en débat des résultats des études auprès des élus, des entreprises et des associations à l’occasion de la 7ème Rencontre des pionniers des alliances en Territoire »',
        '7e Rencontre des pionniers : débattre avec élus, entreprises, associations',
      ],
      [
        'Listening to the regions',
        '“debate of the results of the studies with elected officials, companies and non-profits at the 7th Meeting of the pioneers of alliances in the regions”',
        '7th Meeting of pioneers: debate with elected officials, companies, non-profits',
      ],
      'ecoute',
    ),
  ],
};
