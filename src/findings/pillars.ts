import type { CycleInput } from '../data/cycle.ts';
import { noteSource } from './sources.ts';

/** The four pillars on which "faire alliance" is promoted, each with the note's own words. */
export const pillars: CycleInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Valoriser le « faire alliance » : quatre piliers, de la communication à la démultiplication',
    en: 'Promoting “faire alliance”: four pillars, from communication to multiplication',
  },
  summary: {
    fr: 'La démarche de valorisation du ministère de l’Éducation nationale et du RAMEAU.',
    en: 'The approach of the French Ministry of Education and Le RAMEAU.',
  },
  source: noteSource(),
  steps: [
    {
      key: 'faire-valoir',
      label: { fr: 'Faire-valoir', en: 'Make known' },
      description: {
        fr: 'le cap et le cadre au travers d’une communication accessible à tous',
        en: 'the course and the framework, through communication that is accessible to all',
      },
    },
    {
      key: 'capitaliser',
      label: { fr: 'Capitaliser', en: 'Capitalise' },
      description: { fr: 'les pratiques innovantes pour les partager', en: 'on innovative practices, to share them' },
    },
    {
      key: 'evaluer',
      label: { fr: 'Évaluer', en: 'Evaluate' },
      description: {
        fr: 'les résultats et les impacts selon les objectifs adressés',
        en: 'results and impacts against the objectives addressed',
      },
    },
    {
      key: 'modeliser',
      label: { fr: 'Modéliser', en: 'Model' },
      description: {
        fr: 'la création de valeur et la capacité à la démultiplier',
        en: 'the creation of value and the capacity to multiply it',
      },
    },
  ],
};
