import type { TimelineInput } from '../data/timeline.ts';
import { note } from './sources.ts';

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
    fr: 'La note donne les bornes à l’année : chaque barre va du début de la première année à la fin de la dernière.',
    en: 'The note gives the years alone: each bar goes from the beginning of the first to the end of the last.',
  },
  highlight: 'impact',
  source: {
    label: { fr: `${note.fr}.`, en: `${note.en}.` },
    study: 'ODD 17 : les impacts du « faire alliance » en France',
    date: '2022-03-31',
    origin: 'note',
  },
  events: [
    {
      key: 'arpea',
      from: '2008',
      to: '2012',
      label: { fr: 'ARPEA : état des lieux', en: 'ARPEA: taking stock' },
      description: { fr: '« l’état des lieux des partenariats »', en: '“taking stock of partnerships”' },
    },
    {
      key: 'phare',
      from: '2013',
      to: '2018',
      label: { fr: 'PHARE : fragilités', en: 'PHARE: fragilities' },
      description: { fr: '« les fragilités territoriales prioritaires par territoire »', en: '“the territorial fragilities of priority in each territory”' },
    },
    {
      key: 'impact',
      from: '2018',
      to: '2022',
      label: { fr: 'IMPACT : impacts', en: 'IMPACT: impacts' },
      description: {
        fr: 'Lancé en novembre 2017 : « la première étude d’impact de l’ODD 17 à l’échelle d’un pays »',
        en: 'Launched in November 2017: “the first impact study of SDG 17 at the scale of a country”',
      },
    },
  ],
};
