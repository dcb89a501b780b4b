import type { TrendInput, TrendPointInput } from '../data/trend.ts';
import { note } from './sources.ts';

/** Two waves of one group: what PHARE asked then, what IMPACT asked since. */
const waves = (key: string, study: string, then: [year: number, value: number], since: [date: string, value: number, footnote: number]): TrendPointInput[] => [
  {
    year: then[0],
    value: then[1],
    question: { fr: '« source d’innovation »', en: '“source of innovation”' },
    source: { label: 'PHARE', study: 'PHARE', origin: 'complement' },
  },
  {
    // The very datum of the convictions: the same key, so that both charts select it together.
    key,
    year: since[0],
    value: since[1],
    question: { fr: '« jouer collectif » nécessaire', en: '“playing as a team” necessary' },
    source: {
      label: { fr: `Note ${since[2]} de la publication`, en: `Footnote ${since[2]} of the note` },
      study: `IMPACT-${study}, Comisis & OpinionWay`,
      date: since[0],
      origin: 'note',
    },
  },
];

/** Convictions of mayors, business and non-profit leaders: FACTS.md sections 1 (since 2020) and 2 (2015 and 2016). */
export const convictionsOthers: TrendInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Maires, dirigeants, responsables associatifs : plus de huit sur dix convaincus dès 2015 et 2016',
    en: 'Mayors, business and non-profit leaders: more than eight in ten convinced as early as 2015 and 2016',
  },
  summary: {
    fr: 'Part de chaque groupe favorable aux alliances, selon deux questions. Aucune courbe ne les relie.',
    en: 'Share of each group in favour of alliances, by two questions. No line joins them.',
  },
  note: {
    fr: 'La question de 2015 et 2016 (PHARE) n’est pas celle de 2020 et 2021 (IMPACT) : les deux valeurs d’un groupe ne mesurent pas une évolution.',
    en: 'The question of 2015 and 2016 (PHARE) is not that of 2020 and 2021 (IMPACT): the two values of a group do not measure a change.',
  },
  unit: '%',
  domain: [60, 100],
  source: [
    {
      label: {
        fr: `2020, 2021 : études IMPACT-Élus locaux, -Entreprises et -Associations, Comisis & OpinionWay, dans ${note.fr}.`,
        en: `2020, 2021: IMPACT studies of local elected officials, companies and non-profits, Comisis & OpinionWay, in ${note.en}.`,
      },
      origin: 'note',
    },
    { label: { fr: '2015, 2016 : études PHARE.', en: '2015, 2016: PHARE studies.' }, origin: 'complement' },
  ],
  series: [
    { key: 'maires', label: { fr: 'Maires', en: 'Mayors' }, points: waves('maires', 'Élus locaux', [2016, 87], ['2020-11', 92, 31]) },
    {
      key: 'entreprises',
      label: { fr: 'Dirigeants d’entreprise', en: 'Business leaders' },
      points: waves('entreprises', 'Entreprises', [2015, 81], ['2021-09', 83, 32]),
    },
    {
      key: 'associations',
      label: { fr: 'Responsables associatifs', en: 'Non-profit leaders' },
      points: waves('associations', 'Associations', [2015, 86], ['2021-09', 97, 33]),
    },
  ],
};
