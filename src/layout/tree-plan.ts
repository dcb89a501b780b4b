/** What of a tree is drawn, and as what: which nodes have a place of their own, and which are squares inside their parent's. */
import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import { countOf, itemsOf, type TreeNode } from '../data/tree.ts';
import { MAX_LARGE, MAX_SQUARES } from './squares.ts';

/** Levels and blocks drawn at most; the reader is told, and the table and exports hold every node. */
export const MAX_DEPTH = 8;
export const MAX_BLOCKS = 200;
/** Small squares drawn in the whole picture. */
const MAX_ALL = 4000;

/** A node with a place of its own in the picture. */
export type Block = HierarchyNode<TreeNode>;

export interface TreePlan {
  root: Block;
  /** Branches of a block that are drawn. */
  childrenOf: (block: Block) => Block[];
  /** Squares of a block; 0 where its number alone is written. */
  squaresOf: (block: Block) => number;
  /** Whether every block is drawn. */
  complete: boolean;
}

export const planTree = (tree: TreeNode): TreePlan => {
  const root: Block = hierarchy(tree, (node) => {
    const items = new Set(itemsOf(node));
    return node.children.filter((child) => !items.has(child));
  });
  // Breadth first, so that what is left out are the leaves and not the last branches.
  const drawn = new Set<Block>();
  let blocks = 0;
  let squares = 0;
  root.each((block) => {
    blocks++;
    squares += countOf(block.data);
    if (block.depth <= MAX_DEPTH && drawn.size <= MAX_BLOCKS) drawn.add(block);
  });
  const maxSquares = squares > MAX_ALL ? MAX_LARGE : MAX_SQUARES;
  return {
    root,
    childrenOf: ({ children = [] }) => children.filter((child) => drawn.has(child)),
    squaresOf: ({ data: node, children }) => {
      const count = countOf(node);
      // Where branches are drawn, a count beside them is their sum and not more items.
      return count <= maxSquares && (!children || itemsOf(node).length) ? count : 0;
    },
    complete: drawn.size === blocks,
  };
};
