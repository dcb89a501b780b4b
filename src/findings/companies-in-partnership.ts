import type { TrendInput } from '../data/trend.ts';
import { note } from './sources.ts';

const companies = { fr: 'entreprises, selon la note', en: 'companies, according to the note' };

/** FACTS.md sections 1 (38 and 57 %) and 2 (21 and 37 %). */
export const companiesInPartnership: TrendInput = {
  schemaVersion: 1,
  heading: {
    fr: '57 % des entreprises développent des partenariats sociétaux, contre 38 % en 2015',
    en: '57% of companies develop societal partnerships, up from 38% in 2015',
  },
  summary: {
    fr: 'Part des entreprises engagées dans des partenariats, selon les études de l’Observatoire des partenariats.',
    en: 'Share of companies engaged in partnerships, in the studies of the Observatoire des partenariats.',
  },
  note: {
    fr: '2015 : la note écrit 38 %, l’étude PHARE-Entreprises 37 % (entreprises de 10 salariés et plus). 2011 : champ non comparé ; trait pointillé.',
    en: '2015: the note writes 38%, the PHARE-Entreprises study 37% (companies with 10 employees or more). 2011: perimeter not compared; dashed line.',
  },
  unit: '%',
  highlight: 'entreprises-2021',
  source: [
    {
      label: { fr: `38 % et 57 % : étude de 2021, dans ${note.fr}.`, en: `38% and 57%: study of 2021, in ${note.en}.` },
      study: { fr: 'Étude de 2021, dans la note ODD 17', en: 'Study of 2021, in the ODD 17 note' },
      origin: 'note',
    },
    {
      label: {
        fr: '21 % : ARPEA, janvier 2011 (docplayer 9425152). 37 % : PHARE-Entreprises, 30 octobre 2015.',
        en: '21%: ARPEA, January 2011 (docplayer 9425152). 37%: PHARE-Entreprises, 30 October 2015.',
      },
      origin: 'complement',
    },
  ],
  series: [
    {
      key: 'entreprises',
      label: { fr: 'partenariats sociétaux', en: 'societal partnerships' },
      points: [
        {
          year: '2011-01',
          value: 21,
          perimeter: { fr: 'étude ARPEA, non comparé', en: 'ARPEA study, not compared' },
          source: { label: 'ARPEA, docplayer 9425152', date: '2011-01', origin: 'complement' },
        },
        {
          year: 2015,
          value: 38,
          perimeter: companies,
          alternative: {
            value: 37,
            label: 'PHARE',
            source: { label: 'PHARE-Entreprises', date: '2015-10-30', origin: 'complement' },
          },
        },
        { year: 2021, value: 57, perimeter: companies },
      ],
    },
  ],
};
