/** French of what a parser expected (`data/issues.ts`); English is the phrase itself. */
import type { Lang } from '../data/types.ts';

const fr: Record<string, string> = {
  'an object': 'un objet',
  'an array': 'une liste',
  'a number': 'un nombre',
  'a number or null': 'un nombre, ou null si la valeur manque',
  'a finite number': 'un nombre fini',
  'a positive number': 'un nombre positif',
  'a number from -1 to 1': 'un nombre entre -1 et 1',
  'a text': 'un texte',
  'a year': 'une année',
  'a value and a year': 'une valeur et une année',
  'a year or a date': 'une année ou une date (AAAA, AAAA-MM ou AAAA-MM-JJ)',
  'an end after its start': 'une fin après son début',
  'a unique key': 'une clé unique (la dernière ligne l’emporte)',
  'a key used once': 'une clé employée une seule fois',
  'a node that is not its own ancestor': 'un élément qui n’est pas son propre ancêtre',
  'a whole number': 'un nombre entier',
  'a known code': 'un code ou un nom de territoire connu',
  'a known key': 'une clé connue',
  'a code as text': 'un code en texte, comme "01"',
  'a place on the map': 'un lieu de la carte (France hexagonale, Corse, cinq régions d’outre-mer)',
  '2 to 7 classes, or the breaks between them': '2 à 7 classes, ou les bornes qui les séparent, croissantes',
  'the outlines of the departements': 'les contours des départements',
  'an http, https, mailto or relative address': 'une adresse http, https, mailto ou relative',
  'two ends, the lower first': 'deux bornes, la plus basse d’abord',
  'exactly 3 levers': 'exactement 3 leviers',
  '4 cells, one per corner': '4 cases, une par coin',
  'a weight for each lever, one above 0': 'un poids par levier, dont un au-dessus de 0',
  JSON: 'du JSON',
  'CSV with a header row': 'du CSV avec une ligne d’en-tête',
  'a known finding': 'un résultat connu',
  'JSON text; assign objects to the data property': 'du texte JSON\u202F; un objet se donne à la propriété data',
  'JSON or CSV': 'du JSON ou du CSV',
  'an http or https address': 'une adresse http ou https',
  'an answer': 'une réponse',
  'an answer 200': 'une réponse 200',
  'an answer within 15 s': 'une réponse en moins de 15 s',
  'at most 16 MB': 'au plus 16 Mo',
  'data that can be read': 'des données lisibles',
  'the part that reads addresses': 'la partie qui lit les adresses',
  'the export part': 'la partie qui exporte',
};

export const expectedText = (expected: string, lang: Lang): string =>
  lang === 'en'
    ? expected
    : (fr[expected] ??
      expected
        .replace(/^one of /, 'un de ces mots\u202F: ')
        .replace(/^at most (\d+) items$/, 'au plus $1 éléments')
        .replace(/^at most (\d+) levels$/, 'au plus $1 niveaux'));
