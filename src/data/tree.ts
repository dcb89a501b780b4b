import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import { DataError, makeIssue } from './issues.ts';
import {
  compact,
  fail,
  MAX_ROWS,
  readArray,
  readCommon,
  readItem,
  readKey,
  readNumber,
  readObject,
  readText,
  warn,
  type Fields,
  type Parse,
  type ParseContext,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';

export interface TreeNodeInput extends ItemInput {
  key: string;
  label: Text;
  description?: Text;
  /** How many items the node stands for, where they are not listed one by one as children. */
  count?: number;
  /** What is counted, after the number: "rapports régionaux". */
  countLabel?: Text;
  /** The children follow one another: drawn as a row of steps. */
  ordered?: boolean;
  children?: TreeNodeInput[];
}
export interface TreeInput extends CommonInput {
  /** The whole; the chart's heading names it, the picture draws what is below. */
  root: TreeNodeInput;
}
export interface TreeNode extends Item {
  key: string;
  label: string;
  description?: string;
  count?: number;
  countLabel?: string;
  ordered?: boolean;
  children: TreeNode[];
}
export interface TreeData extends CommonData {
  root: TreeNode;
}

/** Levels read below the root; what lies deeper is reported and left out before anything walks it. */
export const MAX_LEVELS = 64;

interface Branch {
  fields: Fields;
  key: string;
  level: number;
  above: Branch | undefined;
}

const readCount = (fields: Fields, path: string, context: ParseContext): number | undefined => {
  const count = readNumber(fields, 'count', path, context, 0);
  return count === undefined || Number.isSafeInteger(count)
    ? count
    : warn(context, `${path}.count`, 'a whole number', count);
};

export const parseTree: Parse<TreeData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const keys = new Set<string>();
  let nodes = 0;

  const readNode = (node: Fields, path: string, index: number, above: Branch | undefined): TreeNode | undefined => {
    if (++nodes > MAX_ROWS)
      throw new DataError(makeIssue('root', `at most ${MAX_ROWS} items`, nodes, true, 'too-large'));
    const label = readText(node, 'label', path, context);
    if (label === undefined && node['key'] === undefined) fail(`${path}.label`, 'a text', node['label']);
    let key = readKey(node, label, index);
    const named = node['key'] != null;
    for (let branch = above; branch; branch = branch.above) {
      // An object that holds itself, or a key met again on its own branch, would never end.
      if (branch.fields === node || (named && branch.key === key))
        return warn(context, path, 'a node that is not its own ancestor', key);
    }
    if (keys.has(key)) {
      if (named) warn(context, `${path}.key`, 'a key used once', key);
      while (keys.has(key)) key += `/${nodes}`;
    }
    keys.add(key);
    const level = above ? above.level + 1 : 0;
    const deep = level === MAX_LEVELS && Array.isArray(node['children']) && node['children'].length > 0;
    if (deep) warn(context, `${path}.children`, `at most ${MAX_LEVELS} levels`, node['children']);
    const branch: Branch = { fields: node, key, level, above };
    return compact<TreeNode>({
      key,
      label: label ?? key,
      description: readText(node, 'description', path, context),
      count: readCount(node, path, context),
      countLabel: readText(node, 'countLabel', path, context),
      ordered: node['ordered'] === true || undefined,
      children: deep
        ? []
        : readArray(
            node,
            'children',
            path,
            (child, childPath, place) => readNode(child, childPath, place, branch),
            true,
          ),
      ...readItem(node, path, context),
    });
  };

  const root = readNode(readObject(fields['root'], 'root'), 'root', 0, undefined)!;
  return { ...common, root };
};

/** The tree with its levels, parents and heights. */
export const treeOf = (root: TreeNode): HierarchyNode<TreeNode> => hierarchy(root, (node) => node.children);

/** Names beside branches are drawn as such up to this number, above it as squares. */
const FEW = 12;

/**
 * Children that are but names, each to be one square of its parent. Steps are drawn one by one whatever they hold, and so
 * are a few names among branches.
 */
export const itemsOf = ({ ordered, children }: TreeNode): TreeNode[] => {
  const plain = children.filter(
    (child) => child.children.length === 0 && child.description === undefined && child.count === undefined,
  );
  return ordered || (plain.length < children.length && plain.length <= FEW) ? [] : plain;
};

/** Items of a node: those it counts, at least those it lists. */
export const countOf = (node: TreeNode): number => Math.max(node.count ?? 0, itemsOf(node).length);
