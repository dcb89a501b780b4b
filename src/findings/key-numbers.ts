import type { NumberInput } from '../data/number.ts';
import type { SourceInput } from '../data/types.ts';
import { note } from './sources.ts';

/** The note; `fr` and `en` say first which of its studies. */
const told = (fr = '', en = ''): SourceInput => ({
  label: { fr: `${fr}${note.fr}.`, en: `${en}${note.en}.` },
  origin: 'note',
});

/** FACTS.md section 1, "Practice"; the 37 % of the remark: section 2. */
export const companies57: NumberInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Les partenariats sociétaux gagnent plus d’une entreprise sur deux',
    en: 'Societal partnerships have reached more than one company in two',
  },
  value: 57,
  unit: '%',
  year: 2021,
  label: {
    fr: 'des entreprises développent des partenariats sociétaux avec des acteurs publics et privés',
    en: 'of companies develop societal partnerships with public and private bodies',
  },
  before: { value: 38, year: 2015 },
  note: {
    fr: 'La note écrit 38 % pour 2015 ; l’étude PHARE-Entreprises, 37 %.',
    en: 'The note writes 38% for 2015; the PHARE-Entreprises study, 37%.',
  },
  source: [
    told('Étude de 2021, dans ', 'Study of 2021, in '),
    {
      label: { fr: '37 % : PHARE-Entreprises, 30 octobre 2015.', en: '37%: PHARE-Entreprises, 30 October 2015.' },
      origin: 'complement',
    },
  ],
};

/** FACTS.md section 1, "Practice". */
export const envie81: NumberInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Plus de huit Français sur dix veulent une « envie d’alliance »',
    en: 'More than eight French citizens in ten want a “desire for alliance”',
  },
  value: 81,
  unit: '%',
  year: 2020,
  label: {
    fr: 'des Français souhaitent que le « devoir d’alliance » se transforme en « envie d’alliance »',
    en: 'of French citizens want the “duty of alliance” to become a “desire for alliance”',
  },
  source: told('Étude de 2020, dans ', 'Study of 2020, in '),
};

/** FACTS.md section 1, "Practice". */
export const structures90: NumberInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Neuf structures d’intérêt général sur dix lient alliance, mobilisation et innovation',
    en: 'Nine general-interest bodies in ten link alliance, mobilisation and innovation',
  },
  value: 90,
  unit: '%',
  label: {
    fr: 'des structures d’intérêt général considèrent que les alliances sont source de mobilisation et d’innovation',
    en: 'of general-interest bodies see alliances as a source of mobilisation and of innovation',
  },
  note: { fr: 'La note ne précise ni l’étude ni sa date.', en: 'The note gives neither the study nor its date.' },
  source: told(),
};

/** FACTS.md section 1, "Key numbers", as the next three. */
export const catalysts350: NumberInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Des catalyseurs relient les acteurs de leurs territoires',
    en: 'Catalysts link the actors of their territories',
  },
  value: 350,
  label: {
    fr: '« catalyseurs territoriaux » animent les relations entre les différents acteurs de leur territoire',
    en: '“territorial catalysts” foster relations between the various actors of their territory',
  },
  source: told(),
};

export const cases600: NumberInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Les exemples d’alliances se comptent par centaines',
    en: 'Examples of alliances run into the hundreds',
  },
  value: 600,
  moreThan: true,
  label: {
    fr: 'études de cas recensent des pratiques partenariales innovantes',
    en: 'case studies record innovative partnership practices',
  },
  source: told(),
};

export const studies21: NumberInput = {
  schemaVersion: 1,
  heading: {
    fr: 'Le programme IMPACT croise acteurs, territoires et domaines',
    en: 'The IMPACT programme crosses actors, territories and fields',
  },
  value: 21,
  label: {
    fr: 'études, par acteurs, par territoires et par domaines, menées par le programme IMPACT (2018-2022)',
    en: 'studies, by actors, by territories and by fields, in the IMPACT programme (2018-2022)',
  },
  source: told(),
};

/** The perimeter: section 2. */
export const reports13: NumberInput = {
  schemaVersion: 1,
  heading: {
    fr: 'L’étude IMPACT-Territoire se décline région par région',
    en: 'The IMPACT-Territoire study, region by region',
  },
  value: 13,
  label: {
    fr: 'rapports régionaux déclinent l’étude IMPACT-Territoire',
    en: 'regional reports make up the IMPACT-Territoire study',
  },
  note: { fr: 'Périmètre : les 13 régions métropolitaines.', en: 'Perimeter: the 13 metropolitan regions.' },
  source: [
    told(),
    {
      label: { fr: 'Périmètre : carenews.com, 26 janvier 2023.', en: 'Perimeter: carenews.com, 26 January 2023.' },
      url: 'https://carenews.com/le-rameau/news/odd-17-pourquoi-faire-alliance',
      origin: 'complement',
    },
  ],
};
