import {
  compact,
  readArray,
  readCommon,
  readItem,
  readNamed,
  readNumber,
  readObject,
  readText,
  refuseOver,
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

  /** @param trail - The nodes above, the root first. */
  const readNode = (
    node: Fields,
    path: string,
    index: number,
    trail: readonly { node: Fields; key: string }[],
  ): TreeNode | undefined => {
    refuseOver(++nodes, 'root');
    const { key: given, label } = readNamed(node, path, index, context);
    let key = given;
    const named = node['key'] != null;
    // An object that holds itself, or a key met again on its own branch, would never end.
    if (trail.some((above) => above.node === node || (named && above.key === key)))
      return warn(context, path, 'a node that is not its own ancestor', key);
    if (named && keys.has(key)) warn(context, `${path}.key`, 'a key used once', key);
    while (keys.has(key)) key += `/${nodes}`;
    keys.add(key);
    const deep = trail.length === MAX_LEVELS && Array.isArray(node['children']) && node['children'].length > 0;
    if (deep) warn(context, `${path}.children`, `at most ${MAX_LEVELS} levels`, node['children']);
    const below = [...trail, { node, key }];
    return compact<TreeNode>({
      key,
      label,
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
            (child, childPath, place) => readNode(child, childPath, place, below),
            true,
          ),
      ...readItem(node, path, context),
    });
  };

  const root = readNode(readObject(fields['root'], 'root'), 'root', 0, [])!;
  return { ...common, root };
};

/** Visits a node and all below it, from the root down. */
export const walk = (
  node: TreeNode,
  visit: (node: TreeNode, level: number, parent?: TreeNode) => void,
  level = 0,
  parent?: TreeNode,
): void => {
  visit(node, level, parent);
  for (const child of node.children) walk(child, visit, level + 1, node);
};

/** Children that are but names, each to be one square of its parent; steps are drawn one by one whatever they hold. */
export const itemsOf = ({ ordered, children }: TreeNode): TreeNode[] =>
  ordered ||
  children.some((child) => child.children.length || child.description !== undefined || child.count !== undefined)
    ? []
    : children;

/** Children with a place of their own. */
export const branchesOf = (node: TreeNode): TreeNode[] => (itemsOf(node).length ? [] : node.children);

/** Items of a node: those it counts, at least those it lists. */
export const countOf = (node: TreeNode): number => Math.max(node.count ?? 0, itemsOf(node).length);
