import type { TimelineInput } from '../data/timeline.ts';
import { note } from './sources.ts';

/** The seven steps of debate; each description is the whole of the note's Encadré 2 on that step (in English, its first sentence). */
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
  source: {
    label: { fr: `Encadré 2, ${note.fr}.`, en: `Box 2, ${note.en}.` },
    study: { fr: 'ODD 17 : les impacts du « faire alliance » en France, encadré 2', en: 'ODD 17 : les impacts du « faire alliance » en France, box 2' },
    date: '2022-03-31',
    origin: 'note',
  },
  categories: [
    { key: 'colloques', label: { fr: 'Colloques et ateliers', en: 'Conferences and workshops' } },
    { key: 'ecoute', label: { fr: 'À l’écoute', en: 'Listening' } },
  ],
  events: [
    {
      key: 'impacts',
      date: '2017-11-23',
      category: 'colloques',
      label: { fr: 'Les impacts des alliances innovantes au service du bien commun', en: 'The impacts of innovative alliances serving the common good' },
      gist: { fr: 'Colloque : poser les résultats du programme PHARE', en: 'Conference: set out the results of the PHARE programme' },
      description: {
        fr: '« poser les résultats du programme PHARE sur les fragilités territoriales et les dynamiques d’alliances pour y répondre »',
        en: '“set out the results of the PHARE programme on territorial fragilities and the dynamics of alliances to respond to them”',
      },
    },
    {
      key: 'interet-general',
      date: '2018-01-12',
      category: 'colloques',
      label: { fr: 'Intérêt général : dès aujourd’hui l’affaire de tous ?', en: 'General interest: everyone’s business from today?' },
      gist: { fr: 'Colloque : partager les travaux sur l’intérêt général et ses trois leviers', en: 'Conference: share the work on the general interest and its three levers' },
      description: {
        fr: '« partager les travaux sur les mutations de l’intérêt général en France, ainsi que sur les 3 leviers de son activation : la vision partagée, la gestion régulatrice et l’action collective transformatrice »',
        en: '“share the work on the changes of the general interest in France, and on the 3 levers of its activation: shared vision, regulating management and transforming collective action”',
      },
    },
    {
      key: 'ateliers',
      from: '2018-04',
      to: '2019-01',
      category: 'colloques',
      label: { fr: 'Regards croisés entre praticiens et chercheurs', en: 'Practitioners and researchers compare views' },
      gist: { fr: 'Quatre ateliers : définir les impacts des alliances', en: 'Four workshops: define the impacts of alliances' },
      description: {
        fr: '« définir les impacts des alliances d’intérêt général sur l’innovation sociétale, la performance des organisations, la co-construction territoriale et l’engagement des personnes »',
        en: '“define the impacts of general-interest alliances on societal innovation, the performance of organisations, territorial co-construction and the commitment of people”',
      },
    },
    {
      key: 'part-innov',
      date: '2019-03-29',
      category: 'colloques',
      label: 'Part’Innov',
      gist: { fr: 'Colloque européen de recherche : publier les résultats de la modélisation', en: 'European research conference: publish the results of the modelling' },
      description: {
        fr: '« publier les résultats de la modélisation de notre capacité à piloter les actions au service de nos défis communs de manière holistique. Proposer ainsi un continuum de cohérence qui relie le cadre systémique des Objectifs de Développement Durable de l’Agenda 2030 à l’évaluation des contributions respectives du système politique, des organisations publiques & privées et des personnes. Cette modélisation s’est appuyée sur une analyse de cohérence entre les 3 leviers d’activation de l’intérêt général : le vision, l’action et la gestion »',
        en: '“publish the results of the modelling of our capacity to steer actions that serve our common challenges in a holistic way”',
      },
    },
    {
      key: 'francais',
      date: '2019-10-01',
      category: 'ecoute',
      label: { fr: 'À l’écoute des Français', en: 'Listening to the French' },
      gist: { fr: 'Séminaire : partir des résultats d’IMPACT-Citoyens', en: 'Seminar: start from the results of IMPACT-Citoyens' },
      description: {
        fr: '« séminaire praticiens-chercheurs à partir des résultats de l’étude IMPACT-Citoyens sur la manière dont les Français perçoivent et vivent le « jouer collectif » en France. Cette étude sera complétée par un nouveau questionnaire en avril-mai 2020, en plein cœur de la crise de la Covid-19. Cela confirmera les fondements structurels des convictions des Français »',
        en: '“seminar of practitioners and researchers from the results of the IMPACT-Citoyens study on how the French see and live “playing as a team” in France”',
      },
    },
    {
      key: 'academiques',
      date: '2021-03-25',
      category: 'ecoute',
      label: { fr: 'À l’écoute des acteurs académiques', en: 'Listening to academic actors' },
      gist: { fr: 'Séminaire de recherche : qualifier interactions et rôles des acteurs', en: 'Research seminar: qualify interactions and roles of the actors' },
      description: {
        fr: '« séminaire de recherche sur le mouvement de co-construction du bien commun en France afin de qualifier les interactions et les rôles respectifs des acteurs de l’écosystème »',
        en: '“research seminar on the movement of co-construction of the common good in France, to qualify the interactions and respective roles of the actors of the ecosystem”',
      },
    },
    {
      key: 'territoires',
      date: '2021-07-12',
      category: 'ecoute',
      label: { fr: 'À l’écoute des Territoires', en: 'Listening to the regions' },
      gist: { fr: '7e Rencontre des pionniers : débattre avec élus, entreprises, associations', en: '7th Meeting of pioneers: debate with elected officials, companies, non-profits' },
      description: {
        fr: '« mise en débat des résultats des études auprès des élus, des entreprises et des associations à l’occasion de la 7ème Rencontre des pionniers des alliances en Territoire. Cet événement réunit chaque année les 350 « catalyseurs territoriaux » qui animent au quotidien les relations et l’interconnaissance entre les différents profils d’acteurs de leur territoire »',
        en: '“debate of the results of the studies with elected officials, companies and non-profits at the 7th Meeting of the pioneers of alliances in the regions”',
      },
    },
  ],
};
