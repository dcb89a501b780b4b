import { countOf, treeOf, type TreeData, type TreeNode } from '../data/tree.ts';
import type { Lang } from '../data/types.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import { filledColumns, provenanceCells, provenanceColumns } from './provenance.ts';
import type { Describe, Row } from './types.ts';

const words = {
  fr: {
    none: (label: string) => `${label}\u202F: aucun élément.`,
    all: (label: string, items: string, levels: number) => `${label}\u202F: ${items} sur ${levels} niveau${levels > 1 ? 'x' : ''}.`,
    most: (labels: string, count: string) => `Le groupe le plus nombreux\u202F: ${labels} (${count}).`,
    equal: (groups: number, count: string) => `Les ${groups} groupes sont égaux\u202F: ${count} chacun.`,
    items: (count: number) => (count < 2 ? 'élément' : 'éléments'),
    others: (count: number) => `${count} autre${count > 1 ? 's' : ''}`,
    parent: 'Dans',
    level: 'Niveau',
    count: 'Nombre',
    countLabel: 'Ce qui est compté',
    description: 'Description',
  },
  en: {
    none: (label: string) => `${label}: no item.`,
    all: (label: string, items: string, levels: number) => `${label}: ${items} on ${levels} level${levels > 1 ? 's' : ''}.`,
    most: (labels: string, count: string) => `The largest group: ${labels} (${count}).`,
    equal: (groups: number, count: string) => `The ${groups} groups are equal: ${count} each.`,
    items: (count: number) => (count === 1 ? 'item' : 'items'),
    others: (count: number) => `${count} other${count > 1 ? 's' : ''}`,
    parent: 'In',
    level: 'Level',
    count: 'Number',
    countLabel: 'What is counted',
    description: 'Description',
  },
};

/** "13 rapports régionaux"; `countLabel` is the data's own, "éléments" without one. */
export const countText = (count: number, countLabel: string | undefined, lang: Lang): string =>
  `${formatNumber(count, lang)} ${countLabel ?? words[lang].items(count)}`;

/** "Par territoires : 13 rapports régionaux", or the name alone where nothing is counted. */
export const nodeLabel = (node: TreeNode, lang: Lang): string => {
  const count = countOf(node);
  return count ? `${node.label}${texts[lang].colon}${countText(count, node.countLabel, lang)}` : node.label;
};

const summarise = ({ root }: TreeData, lang: Lang): string => {
  const w = words[lang];
  const tree = treeOf(root);
  let items = -1;
  let most = 0;
  let least = Infinity;
  let groups: TreeNode[] = [];
  let total = 0;
  tree.each(({ data: node }) => {
    items++;
    const count = countOf(node);
    if (count === 0) return;
    total++;
    least = Math.min(least, count);
    if (count > most) groups = [];
    if (count >= most) groups.push(node);
    most = Math.max(most, count);
  });
  if (items === 0 && most === 0) return w.none(root.label);
  const sentences = items ? [w.all(root.label, countText(items, undefined, lang), tree.height)] : [nodeLabel(root, lang) + '.'];
  if (total > 1) {
    const names = groups.map((node) => node.label);
    if (names.length > 3) names.splice(2, names.length, w.others(names.length - 2));
    if (least === most) sentences.push(w.equal(total, formatNumber(most, lang)));
    else sentences.push(w.most(formatList(names, lang), groups.length === 1 ? countText(most, groups[0]!.countLabel, lang) : formatNumber(most, lang)));
  }
  return sentences.join(' ');
};

export const describeTree: Describe<TreeData> = (data, lang) => {
  const w = words[lang];
  const rows: Row[] = [];
  treeOf(data.root).eachBefore(({ data: node, depth, parent }) => {
    rows.push({
      key: node.key,
      label: node.label,
      parent: parent?.data.label ?? null,
      level: depth,
      count: countOf(node) || (node.count ?? null),
      countLabel: node.countLabel ?? null,
      description: node.description ?? null,
      ...provenanceCells(node, data, lang),
    });
  });
  return {
    summary: summarise(data, lang),
    columns: filledColumns(
      [
        { key: 'label', label: texts[lang].colLabel },
        { key: 'parent', label: w.parent },
        { key: 'level', label: w.level, numeric: true },
        { key: 'count', label: w.count, numeric: true },
        { key: 'countLabel', label: w.countLabel },
        { key: 'description', label: w.description },
        ...provenanceColumns(lang),
      ],
      rows,
    ),
    rows,
  };
};
