/** Every word that the charts themselves say, in French (first) and English. Texts of findings live with the findings. */
import type { Lang } from '../data/types.ts';
import type { Origin } from '../data/types.ts';

const fr = {
  // Frame
  showTable: 'Voir les données en tableau',
  hideTable: 'Masquer le tableau',
  menu: 'Télécharger, citer, intégrer',
  menuShort: 'Plus',
  loading: 'Chargement des données…',
  empty: 'Aucune donnée à afficher',
  retry: 'Réessayer',
  noSource: 'Source non précisée.',
  source: 'Source.',
  note: 'Note.',
  complement: 'Complément.',
  interpretation: 'Interprétation.',
  selected: (label: string) => `Sélectionné\u202F: ${label}`,
  cleared: 'Sélection effacée',
  rowsShown: (shown: number | string, total: number | string) => `${shown} lignes affichées sur ${total}.`,
  // Values
  missing: 'donnée manquante',
  colon: '\u202F: ',
  // Table columns
  colLabel: 'Libellé',
  colValue: 'Valeur',
  colSource: 'Source',
  colDate: 'Date',
  colOrigin: 'Provenance',
  colQuestion: 'Question',
  colNote: 'Remarque',
};

export type Texts = typeof fr;

const en: Texts = {
  showTable: 'Show the data as a table',
  hideTable: 'Hide the table',
  menu: 'Download, cite, embed',
  menuShort: 'More',
  loading: 'Loading data…',
  empty: 'No data to show',
  retry: 'Try again',
  noSource: 'Source not given.',
  source: 'Source.',
  note: 'Note.',
  complement: 'Complement.',
  interpretation: 'Interpretation.',
  selected: (label) => `Selected: ${label}`,
  cleared: 'Selection cleared',
  rowsShown: (shown, total) => `${shown} of ${total} rows shown.`,
  missing: 'missing',
  colon: ': ',
  colLabel: 'Label',
  colValue: 'Value',
  colSource: 'Source',
  colDate: 'Date',
  colOrigin: 'Origin',
  colQuestion: 'Question',
  colNote: 'Remark',
};

export const texts: Record<Lang, Texts> = { fr, en };

/** Name of an origin as a table cell or a sentence shows it. */
export const originName = (origin: Origin | undefined, lang: Lang): string | null =>
  origin ? texts[lang][origin].replace('.', '').toLowerCase() : null;

/** The nearest supported language of a BCP 47 tag; French by default. */
export const langOf = (tag: string | null | undefined): Lang => (/^en\b/i.test(tag ?? '') ? 'en' : 'fr');
