import type { TimelineInput } from '../data/timeline.ts';
import { eventOf } from './events.ts';
import { noteSource } from './sources.ts';

/** The dates of the note on the way to ODD 17; what stands between « » is the note's own. A month is given where the note gives one. */
export const roadToSdg17: TimelineInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Sur le chemin de l’ODD 17, « l’année 2015 marque un tournant »',
    en: 'On the road to SDG 17, “the year 2015 marks a turning point”',
  },
  summary: {
    fr: 'Les dates que cite la note, de la loi Le Chapelier (1791) à la feuille de route de 2020. Trois textes, à trois mois l’un de l’autre, forment « une sorte de triptyque ».',
    en: 'The dates that the note gives, from the Le Chapelier law (1791) to the roadmap of 2020. Three texts, three months apart, form “a kind of triptych”.',
  },
  note: {
    fr: 'Un événement daté de l’année seule est placé en son milieu ; les Accords de Paris sont « signés trois mois après les ODD ».',
    en: 'An event dated by the year alone stands at its middle; the Paris Agreement is “signed three months after the SDGs”.',
  },
  source: noteSource(),
  categories: [
    { key: 'chemin', label: { fr: 'Le chemin parcouru', en: 'The road travelled' } },
    { key: 'triptyque', label: { fr: 'Le triptyque de 2015', en: 'The triptych of 2015' } },
  ],
  events: [
    eventOf(
      '1791',
      'le-chapelier',
      ['Loi Le Chapelier', '« il ne doit rien y avoir entre le citoyen et l’Etat »'],
      ['Le Chapelier law', '“there must be nothing between the citizen and the State”'],
      'chemin',
    ),
    eventOf(
      '2001',
      'experimentation',
      ['Droit d’expérimentation', 'Introduit par « la modification de la Constitution »'],
      ['Right to experiment', 'Introduced by “the change of the Constitution”'],
      'chemin',
    ),
    eventOf(
      '2001',
      'nre',
      ['Loi NRE : la « soft law »', '« pour la première fois […] dans la réglementation Française »'],
      ['NRE law: “soft law”', '“for the first time […] in French regulation”'],
      'chemin',
    ),
    eventOf(
      '2001',
      'charte-2001',
      [
        'Charte d’engagement réciproque',
        '« partage de la gestion de l’intérêt général avec des organisations privées »',
      ],
      [
        'Charter of mutual commitment',
        '“sharing of the management of the general interest with private organisations”',
      ],
      'chemin',
    ),
    eventOf(
      '2008',
      'enquete',
      ['Première enquête auprès des Français', 'Puis en 2012, 2015, 2019 et 2020'],
      ['First survey of the French', 'Then in 2012, 2015, 2019 and 2020'],
      'chemin',
    ),
    eventOf(
      '2009',
      'nobel',
      ['Prix Nobel de l’économie sur la gestion des communs', '« donnera une autre valeur à la coopération »'],
      ['Nobel prize in economics on the management of the commons', '“will give another value to cooperation”'],
      'chemin',
    ),
    eventOf(
      '2012/2013',
      'publications',
      ['« L’Entreprise Responsable » ; « Démocratie & Société Civile »'],
      ['“L’Entreprise Responsable”; “Démocratie & Société Civile”'],
      'chemin',
    ),
    eventOf(
      '2014',
      'charte-2014',
      [
        'Renouvellement de la Charte d’engagement réciproque',
        'Il permet « d’ajouter l’engagement des Collectivités territoriales »',
      ],
      ['Renewal of the Charter of mutual commitment', 'It “adds the commitment of local authorities”'],
      'chemin',
    ),
    eventOf(
      '2014-07',
      'hamon',
      ['Loi Hamon', '« la valorisation de la diversité des modes d’entreprendre »'],
      ['Hamon law', '“recognition of the diversity of ways to do business”'],
      'chemin',
    ),
    eventOf(
      '2015-06',
      'laudato-si',
      ['Encyclique Laudato Si’', 'La Terre, « le bien commun le plus précieux »'],
      ['Encyclical Laudato Si’', 'The Earth, “the most precious common good”'],
      'triptyque',
    ),
    eventOf(
      '2015',
      'odd',
      ['Agenda 2030 et ses 17 ODD', '« l’ensemble des pays du monde adopte un Agenda commun »'],
      ['2030 Agenda and its 17 SDGs', '“all the countries of the world adopt a common Agenda”'],
      'triptyque',
    ),
    eventOf('2015', 'accords-de-paris', ['Accords de Paris'], ['Paris Agreement'], 'triptyque'),
    eventOf(
      '2015-11',
      'allier',
      ['Rapport Allier', '« Intérêt général : nouveaux enjeux, nouvelles alliances, nouvelle gouvernance »'],
      ['Allier report', '“General interest: new stakes, new alliances, new governance”'],
      'chemin',
    ),
    eventOf(
      '2016',
      'conseil-d-etat-2016',
      ['Rapport du Conseil d’État', 'Gestion régulatrice : « la dynamique s’est enrayée »'],
      ['Report of the Conseil d’État', 'Regulating management: “the dynamic has jammed”'],
      'chemin',
    ),
    eventOf(
      '2019',
      'conseil-d-etat-2019',
      ['Rapport du Conseil d’État', '« une démarche d’expérimentations préalable à toute loi »'],
      ['Report of the Conseil d’État', '“experiments ahead of any law”'],
      'chemin',
    ),
    eventOf(
      '2019',
      'mission',
      ['Mission ministérielle', 'Racon-Bouzon & Heidsieck : « les moyens d’accélérer les alliances stratégiques »'],
      ['Ministerial mission', 'Racon-Bouzon & Heidsieck: “the means to speed up strategic alliances”'],
      'chemin',
    ),
    eventOf(
      '2020',
      'rapport',
      ['Rapport remis au ministre Gabriel Attal'],
      ['Report handed to minister Gabriel Attal'],
      'chemin',
    ),
    eventOf(
      '2020',
      'feuille-de-route',
      ['Feuille de route', '« 4 chantiers structurels et 21 mesures techniques »'],
      ['Roadmap', '“4 structural workstreams and 21 technical measures”'],
      'chemin',
    ),
  ],
};
