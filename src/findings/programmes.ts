import type { TimelineInput } from '../data/timeline.ts';
import { eventOf } from './events.ts';
import { noteSource } from './sources.ts';

/** The three programmes of the Observatoire des partenariats. */
export const programmes: TimelineInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Trois programmes, de l’état des lieux aux impacts',
    en: 'Three programmes, from taking stock to impacts',
  },
  summary: {
    fr: 'L’Observatoire des partenariats a fait l’état des lieux des partenariats, puis qualifié les fragilités, avant de lancer IMPACT.',
    en: 'The Observatoire des partenariats took stock of partnerships, then qualified fragilities, before it launched IMPACT.',
  },
  note: {
    fr: 'Bornes données à l’année : chaque barre couvre des années entières.',
    en: 'Ends are given by the year: each bar covers whole years.',
  },
  highlight: 'impact',
  source: noteSource(),
  events: [
    eventOf(
      '2008/2012',
      'arpea',
      ['ARPEA : état des lieux', '« l’état des lieux des partenariats »'],
      ['ARPEA: taking stock', '“taking stock of partnerships”'],
    ),
    eventOf(
      '2013/2018',
      'phare',
      ['PHARE : fragilités', '« les fragilités territoriales prioritaires par territoire »'],
      ['PHARE: fragilities', '“the territorial fragilities of priority in each territory”'],
    ),
    eventOf(
      '2018/2022',
      'impact',
      ['IMPACT : impacts', 'Lancé en novembre 2017 : « la première étude d’impact de l’ODD 17 à l’échelle d’un pays »'],
      ['IMPACT: impacts', 'Launched in November 2017: “the first impact study of SDG 17 at the scale of a country”'],
    ),
  ],
};
