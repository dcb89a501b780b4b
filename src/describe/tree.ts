import { largest } from '../data/largest.ts';
import { countOf, walk, type TreeData, type TreeNode } from '../data/tree.ts';
import type { Lang } from '../data/types.ts';
import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { describing } from './describing.ts';
import { countItems, someNames } from './names.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Row, Table } from './types.ts';

const words = {
  fr: {
    levels: (count: number) => `sur ${count} niveau${count > 1 ? 'x' : ''}`,
    most: 'Le groupe le plus nombreux',
    equal: 'Chaque groupe',
    parent: 'Dans',
    level: 'Niveau',
    count: 'Nombre',
    countLabel: 'Ce qui est compté',
  },
  en: {
    levels: (count: number) => `on ${count} level${count === 1 ? '' : 's'}`,
    most: 'The largest group',
    equal: 'Each group',
    parent: 'In',
    level: 'Level',
    count: 'Number',
    countLabel: 'What is counted',
  },
};

/** "Par territoires : 13 rapports régionaux", or the name alone where nothing is counted. */
export const nodeLabel = (node: TreeNode, lang: Lang): string => {
  const count = countOf(node);
  return count ? `${node.label}${texts[lang].colon}${countItems(count, lang, node.countLabel)}` : node.label;
};

const summarise = ({ root }: TreeData, lang: Lang): string => {
  const w = words[lang];
  const { colon } = texts[lang];
  let items = -1;
  let levels = 0;
  const groups: TreeNode[] = [];
  walk(root, (node, level) => {
    items++;
    levels = Math.max(levels, level);
    if (countOf(node)) groups.push(node);
  });
  const size = `${root.label}${colon}${countItems(items, lang)} ${w.levels(levels)}.`;
  if (items === 0) return `${nodeLabel(root, lang)}.`;
  if (groups.length < 2) return size;
  const most = largest(groups, countOf);
  const leaders = groups.filter((node) => countOf(node) === most);
  if (leaders.length === groups.length) return `${size} ${w.equal}${colon}${countItems(most, lang)}.`;
  // What is counted is said where there is but one largest group: the others may count other things.
  const count = leaders.length > 1 ? formatNumber(most, lang) : countItems(most, lang, leaders[0]!.countLabel);
  return `${size} ${w.most}${colon}${someNames(
    leaders.map(({ label }) => label),
    lang,
  )} (${count}).`;
};

const tabulate = (data: TreeData, lang: Lang): Table => {
  const w = words[lang];
  const rows: Row[] = [];
  walk(data.root, (node, level, parent) => {
    rows.push({
      key: node.key,
      label: node.label,
      parent: parent?.label ?? null,
      level,
      count: countOf(node) || node.count || null,
      countLabel: node.countLabel ?? null,
      description: node.description ?? null,
      ...provenanceCells(node, data, lang),
    });
  });
  return {
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        { key: 'parent', label: w.parent },
        { key: 'level', label: w.level, numeric: true },
        { key: 'count', label: w.count, numeric: true, optional: true },
        { key: 'countLabel', label: w.countLabel },
        { key: 'description', label: 'Description' },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};

export const describeTree = describing(summarise, tabulate);
