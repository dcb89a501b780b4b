import type { PlaceInput, RegionRowInput, RegionsInput } from '../data/regions.ts';
import type { SourceInput, Text } from '../data/types.ts';
import { fromNote, noteSource } from './sources.ts';

/** A dated report (FACTS.md section 2). */
const dated = (
  code: string,
  callout: Text,
  page: string,
  date: Text,
  caveat: Text,
  note: Text = '',
): RegionRowInput => ({
  code,
  value: 'dated',
  callout,
  note,
  source: {
    label: { fr: 'Rapport régional, lerameau.fr', en: 'Regional report, lerameau.fr' },
    url: `https://lerameau.fr/${page}`,
    date,
    origin: 'complement',
    caveat,
  },
});

const perimeter: SourceInput = {
  label: { fr: 'Périmètre : carenews.com', en: 'Perimeter: carenews.com' },
  url: 'https://carenews.com/le-rameau/news/odd-17-pourquoi-faire-alliance',
  date: '2023-01-26',
  origin: 'complement',
};
const others = (value: string, codes: string): RegionRowInput[] =>
  codes.split(' ').map((code) => ({ code, value, source: perimeter }));

const inferred: Text = { fr: 'Année déduite.', en: 'Year inferred.' };

/** Places that the note names, where they are. */
const place = (label: string, lon: number, lat: number): PlaceInput => ({
  key: label.toLowerCase(),
  label,
  lon,
  lat,
  source: noteSource(),
});

/** The regional reports and the places that the note names (FACTS.md sections 1 and 2). */
export const regionalReports: RegionsInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Treize régions de métropole, treize rapports pour comprendre la diversité des alliances',
    en: 'Thirteen metropolitan regions, thirteen reports to understand how diverse alliances are',
  },
  summary: {
    fr: 'L’étude IMPACT-Territoire est déclinée par région ; la note cite sept lieux où l’on ne fait pas alliance de la même manière.',
    en: 'The IMPACT-Territoire study is made region by region; the note names seven places where alliances are not made in the same way.',
  },
  note: {
    fr: 'Occitanie et Normandie : année déduite. Dates des dix autres rapports : non trouvées. Les cinq régions d’outre-mer ne font pas partie des 13 rapports. Outre-mer : échelles différentes.',
    en: 'Occitanie and Normandie: year inferred. Dates of the ten other reports: not found. The five overseas regions are not among the 13 reports. Overseas: other scales.',
  },
  source: [
    fromNote('13 rapports régionaux et sept lieux cités', '13 regional reports and seven places named'),
    {
      label: {
        fr: 'Périmètre : carenews.com, 26 janvier 2023. Dates : lerameau.fr. Contours : Made with Natural Earth.',
        en: 'Perimeter: carenews.com, 26 January 2023. Dates: lerameau.fr. Outlines: Made with Natural Earth.',
      },
      origin: 'complement',
    },
  ],
  metric: {
    label: { fr: 'Rapport régional', en: 'Regional report' },
    scale: 'categories',
    categories: [
      { key: 'dated', label: { fr: 'Rapport daté', en: 'Dated report' } },
      { key: 'undated', label: { fr: 'Rapport régional (date non trouvée)', en: 'Regional report (date not found)' } },
      { key: 'outside', label: { fr: 'Hors des 13 rapports', en: 'Outside the 13 reports' }, missing: true },
    ],
  },
  rows: [
    dated('76', { fr: '1er rapport', en: '1st report' }, 'voyage-detude-en-occitanie-acte-2', '2019-11-21', inferred, {
      fr: '82 % des habitants demandent un « devoir d’alliances » ; 49 % trouvent que les acteurs ne sont pas assez mobilisés.',
      en: '82% of inhabitants ask for a “duty of alliances”; 49% find the actors not mobilised enough.',
    }),
    dated(
      '28',
      { fr: '11e rapport', en: '11th report' },
      '11eme-rapport-regional-de-lobservatoire-des-partenariats-normandie',
      '2020-11-26',
      inferred,
    ),
    dated(
      '93',
      { fr: 'rang non trouvé', en: 'rank not found' },
      '81-des-francais-nous-invitent-aux-alliances',
      { fr: 'vers mai 2020', en: 'by about May 2020' },
      { fr: 'Rang parmi les 13 rapports : non trouvé.', en: 'Rank among the 13 reports: not found.' },
    ),
    ...others('undated', '11 24 27 32 44 52 53 75 84 94'),
    ...others('outside', '01 02 03 04 06'),
  ],
  pointsLabel: { fr: 'Lieu cité par la note', en: 'Place named by the note' },
  points: [
    place('Bressuire', -0.49, 46.84),
    place('Bordeaux', -0.58, 44.84),
    place('Langres', 5.33, 47.86),
    place('Lille', 3.06, 50.63),
    place('Nantes', -1.55, 47.22),
    place('Strasbourg', 7.75, 48.57),
    place('Paris', 2.35, 48.86),
  ],
};
