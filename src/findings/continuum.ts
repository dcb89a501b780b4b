import type { MatrixCellInput, MatrixInput } from '../data/matrix.ts';
import type { SourceInput, Text } from '../data/types.ts';
import { noteSource } from './sources.ts';

const acts: SourceInput = {
  label: {
    fr: 'Cases : actes du colloque du 12 janvier 2018, rapportés par illusiondudragon.fr.',
    en: 'Cells: proceedings of the colloquium of 12 January 2018, as reported by illusiondudragon.fr.',
  },
  study: { fr: 'Actes du colloque du 12 janvier 2018', en: 'Proceedings of the colloquium of 12 January 2018' },
  url: 'https://illusiondudragon.fr/',
  date: '2018-01-12',
  origin: 'complement',
};
const carries = (value: Text, cellNote?: Text): MatrixCellInput => ({
  value,
  source: acts,
  ...(cellNote === undefined ? {} : { note: cellNote }),
});

/** The continuum of coherence: from the SDGs to each one's contribution, over three levers. */
export const continuum: MatrixInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Chacun porte un levier : la cohérence se joue entre les trois',
    en: 'Each carries one lever: coherence is at stake between the three',
  },
  summary: {
    fr: 'Un continuum relie le cadre des ODD aux contributions de chacun, examinées selon trois leviers.',
    en: 'A continuum ties the framework of the SDGs to what each contributes, examined through three levers.',
  },
  note: {
    fr: 'Case vide : aucune source n’en dit plus. Le rapprochement entre « système politique » et « pouvoirs publics » est notre lecture.',
    en: 'Empty cell: no source says more. Bringing together the “political system” and the “public authorities” is our reading.',
  },
  source: [
    noteSource('Lignes et colonnes : étape 4 de la mise en débat, ', 'Rows and columns: step 4 of the debate, '),
    acts,
    {
      label: { fr: 'Rapprochement des deux vocabulaires.', en: 'Bringing the two vocabularies together.' },
      origin: 'interpretation',
    },
  ],
  links: 'rows',
  columns: [
    { key: 'vision', label: { fr: 'Vision', en: 'Vision' } },
    { key: 'action', label: { fr: 'Action', en: 'Action' } },
    { key: 'gestion', label: { fr: 'Gestion', en: 'Management' } },
  ],
  rows: [
    {
      key: 'odd',
      label: {
        fr: 'Cadre systémique : les ODD de l’Agenda 2030',
        en: 'Systemic framework: the SDGs of the 2030 Agenda',
      },
    },
    {
      key: 'politique',
      label: { fr: 'Système politique', en: 'Political system' },
      cells: {
        gestion: carries(
          { fr: 'démocratie représentative', en: 'representative democracy' },
          {
            fr: 'Rapprochement entre « système politique » et « pouvoirs publics » : notre lecture.',
            en: 'Bringing together the “political system” and the “public authorities”: our reading.',
          },
        ),
      },
    },
    {
      key: 'organisations',
      label: { fr: 'Organisations publiques et privées', en: 'Public and private organisations' },
      cells: { action: carries({ fr: 'démocratie délibérative', en: 'deliberative democracy' }) },
    },
    {
      key: 'personnes',
      label: { fr: 'Personnes', en: 'People' },
      cells: { vision: carries({ fr: 'démocratie participative', en: 'participatory democracy' }) },
    },
  ],
};
