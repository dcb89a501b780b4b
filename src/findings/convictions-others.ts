import type { TrendInput } from '../data/trend.ts';
import { collective, innovation, note } from './sources.ts';

/** Two waves of one group: what PHARE asked then, what IMPACT asked since. */
const waves = (
  key: string,
  fr: string,
  en: string,
  study: string,
  then: [year: number, value: number],
  since: [date: string, value: number],
): TrendInput['series'][number] => ({
  key,
  label: { fr, en },
  points: [
    { year: then[0], value: then[1], question: innovation, source: { label: 'PHARE', origin: 'complement' } },
    {
      // The very datum of the convictions: the same key, so that both charts select it together.
      key,
      year: since[0],
      value: since[1],
      question: collective,
      source: { label: `IMPACT-${study}, Comisis & OpinionWay`, date: since[0], origin: 'note' },
    },
  ],
});

/** Convictions of mayors, business and non-profit leaders: FACTS.md sections 1 (since 2020) and 2 (2015 and 2016). */
export const convictionsOthers: TrendInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Maires, dirigeants, responsables associatifs : plus de huit sur dix convaincus dès 2015 et 2016',
    en: 'Mayors, business and non-profit leaders: more than eight in ten convinced as early as 2015 and 2016',
  },
  summary: {
    fr: 'Part de chaque groupe favorable aux alliances, selon deux questions.',
    en: 'Share of each group in favour of alliances, by two questions.',
  },
  note: {
    fr: 'La question de 2015 et 2016 (PHARE) n’est pas celle de 2020 et 2021 (IMPACT) : les deux valeurs d’un groupe ne mesurent pas une évolution.',
    en: 'The question of 2015 and 2016 (PHARE) is not that of 2020 and 2021 (IMPACT): the two values of a group do not measure a change.',
  },
  unit: '%',
  source: [
    {
      label: {
        fr: `2020, 2021 : études IMPACT-Élus locaux, -Entreprises et -Associations, Comisis & OpinionWay, dans ${note.fr}.`,
        en: `2020, 2021: IMPACT-Élus locaux, -Entreprises and -Associations, Comisis & OpinionWay, in ${note.en}.`,
      },
      origin: 'note',
    },
    { label: { fr: '2015, 2016 : études PHARE.', en: '2015, 2016: PHARE studies.' }, origin: 'complement' },
  ],
  series: [
    waves('maires', 'Maires', 'Mayors', 'Élus locaux', [2016, 87], ['2020-11', 92]),
    waves('entreprises', 'Dirigeants d’entreprise', 'Business leaders', 'Entreprises', [2015, 81], ['2021-09', 83]),
    waves(
      'associations',
      'Responsables associatifs',
      'Non-profit leaders',
      'Associations',
      [2015, 86],
      ['2021-09', 97],
    ),
  ],
};
