/** Sources that several findings quote. */
import type { SourceInput } from '../data/types.ts';

/** The research note itself, as a citation ends: "dans …". */
export const note = {
  fr: 'ODD 17 : les impacts du « faire alliance » en France, Institut CDC pour la recherche & Le RAMEAU, 31 mars 2022',
  en: 'ODD 17 : les impacts du « faire alliance » en France (in French), Institut CDC pour la recherche & Le RAMEAU, 31 March 2022',
};

/** A source line of the note: what it tells, then the note. */
export const fromNote = (fr: string, en: string): SourceInput => ({
  label: { fr: `${fr} : ${note.fr}.`, en: `${en}: ${note.en}.` },
  origin: 'note',
  date: '2022-03-31',
});

/** The note as the source of a whole finding; `fr` and `en` say first where in it: "Encadré 1, ". */
export const noteSource = (fr = '', en = ''): SourceInput => ({
  label: { fr: `${fr}${note.fr}.`, en: `${en}${note.en}.` },
  study: 'ODD 17 : les impacts du « faire alliance » en France',
  origin: 'note',
  date: '2022-03-31',
});

/** Questions that studies asked about alliances. */
export const innovation = { fr: '« source d’innovation »', en: '“source of innovation”' };
export const collective = { fr: '« jouer collectif » nécessaire', en: '“playing as a team” necessary' };
