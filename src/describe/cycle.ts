import type { CycleData } from '../data/cycle.ts';
import type { Lang } from '../data/types.ts';
import { texts } from '../i18n/texts.ts';
import { describing } from './describing.ts';
import { countItems, someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Row, Table } from './types.ts';

const words = {
  fr: {
    closed: (last: string, first: string) => `Après ${last} vient de nouveau ${first}.`,
    step: 'Rang',
  },
  en: {
    closed: (last: string, first: string) => `After ${last} comes ${first} again.`,
    step: 'Rank',
  },
};

/** Names told one by one in a sentence; more are counted. */
const MAX_NAMES = 12;

const summarise = ({ steps, closed, center }: CycleData, lang: Lang): string => {
  const w = words[lang];
  if (steps.length === 0) return `${texts[lang].empty}.`;
  const sentences = [
    `${countItems(steps.length, lang)}${texts[lang].colon}${someNames(
      steps.map(({ label }) => label),
      lang,
      MAX_NAMES,
    )}.`,
  ];
  if (closed && steps.length > 1) sentences.push(w.closed(steps.at(-1)!.label, steps[0]!.label));
  if (center?.items.length)
    sentences.push(
      `${center.label ? center.label + texts[lang].colon : ''}${someNames(center.items, lang, MAX_NAMES)}.`,
    );
  return sentences.join(' ');
};

const tabulate = (data: CycleData, lang: Lang): Table => {
  const w = words[lang];
  const rows = data.steps.map((step, index): Row => ({
    key: step.key,
    step: index + 1,
    label: step.label,
    description: step.description ?? null,
    ...provenanceCells(step, data, lang),
  }));
  return {
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        { key: 'step', label: w.step, numeric: true },
        { key: 'description', label: 'Description' },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};

export const describeCycle = describing(summarise, tabulate);
