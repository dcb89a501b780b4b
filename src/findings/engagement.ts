import type { CycleInput } from '../data/cycle.ts';
import { noteSource } from './sources.ts';

/** The three engines of engagement, which must come together; the note's own words. */
export const engagement: CycleInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Capacité, responsabilité, envie : sans les trois, « la transformation ne se fait pas »',
    en: 'Capacity, responsibility, desire: without all three, “the transformation does not happen”',
  },
  summary: {
    fr: 'Les trois moteurs de l’engagement doivent être réunis.',
    en: 'The three engines of engagement must come together.',
  },
  source: noteSource(),
  steps: [
    {
      key: 'capacite',
      label: { fr: 'La capacité', en: 'Capacity' },
      description: {
        fr: '« les capacités de chacun qui permettent de pouvoir le faire »',
        en: '“the capacities of each that make it possible to do it”',
      },
    },
    {
      key: 'responsabilite',
      label: { fr: 'La responsabilité', en: 'Responsibility' },
      description: {
        fr: '« les responsabilités de chacun de devoir le faire »',
        en: '“the responsibilities of each that make it a duty to do it”',
      },
    },
    {
      key: 'envie',
      label: { fr: 'L’envie', en: 'Desire' },
      description: {
        fr: '« les leviers de chacun pour avoir envie de le faire »',
        en: '“the levers of each that make one want to do it”',
      },
    },
  ],
};
