import type { TrendInput } from '../data/trend.ts';
import type { SourceInput } from '../data/types.ts';
import { collective, innovation, note } from './sources.ts';

const complement = (label: string): SourceInput => ({ label, origin: 'complement' });
const urgent = { fr: '« urgent » de créer des partenariats', en: '“urgent” to create partnerships' };

/** Earlier convictions of the French (FACTS.md section 2) and that of 2020 (section 1): three questions, so three lines. */
export const convictionsFrench: TrendInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Les partenariats, source d’innovation pour 74 % des Français en 2019, contre 69 % en 2015',
    en: 'Partnerships, a source of innovation for 74% of French citizens in 2019, up from 69% in 2015',
  },
  summary: {
    fr: 'Part des Français favorables aux alliances, selon trois questions. La courbe s’interrompt quand la question change.',
    en: 'Share of French citizens in favour of alliances, by three questions. The line is broken where the question changes.',
  },
  note: {
    fr: 'Seules les valeurs de 2015 et de 2019 répondent à la même question. 81 % : après le début de la crise de la Covid-19.',
    en: 'Only the values of 2015 and 2019 answer comparable questions. 81%: after the Covid-19 crisis had begun.',
  },
  unit: '%',
  highlight: 'francais-2019',
  source: [
    {
      label: {
        fr: `81 % : IMPACT-Citoyens, Comisis & OpinionWay, octobre 2019 et mai 2020, dans ${note.fr}.`,
        en: `81%: IMPACT-Citoyens, Comisis & OpinionWay, October 2019 and May 2020, in ${note.en}.`,
      },
      origin: 'note',
    },
    {
      label: {
        fr: '2008, 2012 : isbl-consultants.fr. 2015, 2019 : PHARE-Citoyens et lerameau.fr.',
        en: '2008, 2012: isbl-consultants.fr. 2015, 2019: PHARE-Citoyens and lerameau.fr.',
      },
      origin: 'complement',
    },
  ],
  series: [
    {
      key: 'francais',
      label: { fr: 'Français', en: 'French citizens' },
      points: [
        { year: 2008, value: 86, question: urgent, source: complement('isbl-consultants.fr') },
        // Quoted alike, but only 2015 and 2019 are known to have asked the like question.
        { year: 2012, value: 84, question: urgent, comparable: false, source: complement('isbl-consultants.fr') },
        { year: 2015, value: 69, question: innovation, source: complement('PHARE-Citoyens') },
        { year: 2019, value: 74, question: innovation, source: complement('lerameau.fr') },
        {
          // The very datum of the convictions: the same key, so that both charts select it together.
          key: 'francais',
          year: 2020,
          value: 81,
          question: collective,
          source: {
            label: 'IMPACT-Citoyens, Comisis & OpinionWay',
            date: { fr: 'oct. 2019 et mai 2020', en: 'Oct 2019 and May 2020' },
            origin: 'note',
          },
        },
      ],
    },
  ],
};
