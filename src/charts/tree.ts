import { parseTree, type TreeData } from '../data/tree.ts';
import { describeTree } from '../describe/tree.ts';
import { programme } from '../findings/programme.ts';
import { layoutTree } from '../layout/tree.ts';
import type { Chart, Kind } from './types.ts';

export const tree: Kind<TreeData> = {
  name: 'tree',
  parse: parseTree,
  layout: layoutTree,
  describe: describeTree,
  isEmpty: ({ root }) => root.children.length === 0 && root.count === undefined,
};

export const programmeChart: Chart<TreeData> = {
  tag: 'impact-programme',
  kind: tree,
  findings: { programme },
  defaultFinding: 'programme',
};
