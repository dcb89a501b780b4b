import type { LeversInput } from '../data/levers.ts';
import type { SourceInput } from '../data/types.ts';
import { noteSource } from './sources.ts';

const carriers: SourceInput = {
  label: {
    fr: 'Porteurs : actes du colloque du 12 janvier 2018, rapportés par illusiondudragon.fr.',
    en: 'Carriers: acts of the colloquium of 12 January 2018, reported by illusiondudragon.fr.',
  },
  url: 'https://illusiondudragon.fr/',
  origin: 'complement',
};
const caveat = {
  fr: 'La note ne donne pas de poids : l’emplacement des trois cercles est notre lecture.',
  en: 'The note gives no weights: the place of the three circles is our reading.',
};
const places: SourceInput = {
  label: { fr: 'Emplacement des cercles dans le triangle.', en: 'Place of the circles in the triangle.' },
  origin: 'interpretation',
};
const source: SourceInput = { ...places, caveat };

const democracy = (fr: string, en: string): { fr: string; en: string } => ({
  fr: `Complément : démocratie ${fr}.`,
  en: `Complement: ${en} democracy.`,
});

/** The three levers and how their balance moved, in the note's words (FACTS.md sections 1 and 2). */
export const levers: LeversInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Trois leviers, un équilibre qui bouge : la priorité va aujourd’hui à l’action collective',
    en: 'Three levers, a balance that moves: today the priority goes to collective action',
  },
  summary: {
    fr: 'Pas de « bon chemin » pour activer l’intérêt général, mais un « équilibre évolutif dans le temps » entre trois leviers.',
    en: 'No “right path” to activate the general interest, but a “balance that evolves over time” between three levers.',
  },
  note: caveat,
  highlight: 'aujourdhui',
  source: [noteSource(), carriers, places],
  levers: [
    {
      key: 'vision',
      label: { fr: 'Vision partagée', en: 'Shared vision' },
      description: { fr: 'mobilise les énergies', en: 'mobilises energies' },
      carrier: { fr: 'portée par les personnes', en: 'carried by people' },
      carrierSource: carriers,
      note: democracy('participative', 'participatory'),
    },
    {
      key: 'gestion',
      label: { fr: 'Gestion régulatrice', en: 'Regulatory management' },
      description: { fr: 'garante du « contrat\u00A0social »', en: 'guards the “social\u00A0contract”' },
      carrier: { fr: 'par les pouvoirs publics', en: 'by public authorities' },
      carrierSource: carriers,
      note: democracy('représentative', 'representative'),
    },
    {
      key: 'action',
      label: { fr: 'Action collective transformatrice', en: 'Transformative collective\u00A0action' },
      description: {
        fr: 'co-construction du\u00A0bien\u00A0commun',
        en: 'co-construction of\u00A0the\u00A0common\u00A0good',
      },
      carrier: { fr: 'par les organisations', en: 'by organisations' },
      carrierSource: carriers,
      note: democracy('délibérative', 'deliberative'),
    },
  ],
  // The weights are drawing choices and nothing else: the centres of three equal zones, drawn where the note's words put the
  // balance (close to the regulatory corner, between two corners, close to the collective one). They are never shown as numbers.
  positions: [
    {
      key: 'pendant-150-ans',
      label: { fr: 'Pendant 150 ans', en: 'For 150 years' },
      description: {
        fr: 'gestion régulatrice prédominante, avec\u00A0succès',
        en: 'regulatory management predominant, with success',
      },
      weights: { vision: 0.14, gestion: 0.71, action: 0.15 },
      source,
    },
    {
      key: 'depuis-50-ans',
      label: { fr: 'Depuis 50 ans', en: 'For the last 50 years' },
      description: { fr: 'cette dynamique s’est enrayée', en: 'this dynamic has jammed' },
      weights: { vision: 0.25, gestion: 0.375, action: 0.375 },
      source,
    },
    {
      key: 'aujourdhui',
      label: { fr: 'Aujourd’hui', en: 'Today' },
      description: { fr: 'levier prioritaire : l’action\u00A0collective', en: 'priority lever: collective action' },
      weights: { vision: 0.14, gestion: 0.15, action: 0.71 },
      source,
    },
  ],
  horizons: [
    {
      key: 'court',
      label: { fr: 'Court terme', en: 'Short term' },
      span: 1,
      spanLabel: { fr: 'l’année', en: 'the year' },
    },
    {
      key: 'moyen',
      label: { fr: 'Moyen terme', en: 'Medium term' },
      span: 10,
      spanLabel: { fr: 'la décennie', en: 'the decade' },
    },
    {
      key: 'long',
      label: { fr: 'Long terme', en: 'Long term' },
      span: 30,
      spanLabel: { fr: 'au moins 3 décennies', en: 'at least 3 decades' },
      open: true,
    },
  ],
  arts: [
    {
      key: 'politique',
      label: { fr: 'Politique', en: 'Politics' },
      gist: { fr: 'décider', en: 'deciding' },
      description: {
        fr: 'décider par arbitrage entre ce que je dois (responsabilité), ce que je peux (faisabilité) et ce que je veux (envie) faire',
        en: 'deciding between what I must (responsibility), can (feasibility) and want (desire) to do',
      },
    },
    {
      key: 'strategie',
      label: { fr: 'Stratégie', en: 'Strategy' },
      gist: { fr: 'fixer un cap', en: 'setting a course' },
      description: {
        fr: 'se projeter en se décentrant pour fixer un cap',
        en: 'looking beyond oneself to set a course',
      },
    },
    {
      key: 'execution',
      label: { fr: 'Exécution', en: 'Execution' },
      gist: { fr: 'conduire l’action', en: 'leading the action' },
      description: {
        fr: 'conduire l’action, de l’appropriation du cap à l’évaluation des résultats et impacts',
        en: 'leading the action, from making the course one’s own to evaluating results and impacts',
      },
    },
  ],
};
