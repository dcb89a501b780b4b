import { branchesOf, countOf, itemsOf, type TreeData, type TreeNode } from '../data/tree.ts';
import { countItems } from '../describe/names.ts';
import { nodeLabel } from '../describe/tree.ts';
import type { ColorName } from '../scene/colors.ts';
import type { Mark, Path, Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { checkMark, round } from './shapes.ts';
import type { Layout } from './types.ts';
import { writer } from './write.ts';

/** Levels and blocks drawn at most; the reader is told, and the table and exports hold every node. */
export const MAX_DEPTH = 8;
export const MAX_BLOCKS = 200;
/** Squares of a block at most; above, its number alone speaks. */
export const MAX_SQUARES = 40;

const words = {
  fr: `Le dessin s’arrête à ${MAX_BLOCKS} éléments et ${MAX_DEPTH} niveaux\u202F; le tableau les donne tous.`,
  en: `The picture stops at ${MAX_BLOCKS} items and ${MAX_DEPTH} levels; the table holds them all.`,
};

/** Side of a square, and from one to the next: each can be reached with a finger. Seven in a row are taken in at a glance. */
const SIDE = 20;
const PITCH = 24;
/** Between columns. */
const GUTTER = 28;
/** Room kept after a name for its check, so that selecting moves nothing. */
const CHECK = 22;

/** A node with a place of its own in the picture. */
interface Block {
  node: TreeNode;
  x: number;
  /** It or one above it is chosen: its squares are in the accent colour. */
  active: boolean;
  items: Target[];
}

export const layoutTree: Layout<TreeData> = (
  data,
  { width, lang, selected, highlight = data.highlight, fontFactor = 1 },
) => {
  const marks: Mark[] = [];
  const targets: Target[] = [];
  const write = writer(marks, fontFactor);
  const isChosen = ({ key }: TreeNode): boolean => key === (selected ?? highlight);
  let free = MAX_BLOCKS;
  let complete = true;
  const childrenOf = (node: TreeNode, depth: number): TreeNode[] => {
    const all = branchesOf(node);
    const drawn = all.slice(0, depth < MAX_DEPTH ? free : 0);
    free -= drawn.length;
    complete &&= drawn.length === all.length;
    return drawn;
  };
  const target = (node: TreeNode, box: Target['box'], parent?: TreeNode): Target => ({
    key: node.key,
    box,
    label: nodeLabel(node, lang),
    details: detailsOf(node, data, lang, node.description, parent?.label),
    datum: node,
  });
  /** Writes a name; returns the next baseline. */
  const drawName = (node: TreeNode, x: number, y: number, room: number, size: number, fill: ColorName): number => {
    const { next, right } = write(node.label, x, y, room - CHECK, { size, weight: size > 16 ? 700 : 600, fill });
    if (node.key === selected) marks.push(checkMark(right + 8, next - 24, fill));
    return next;
  };

  /** One square, one item: the named ones first. Returns their height. */
  const drawSquares = ({ node, x, active, items }: Block, y: number, room: number): number => {
    const count = branchesOf(node).length || countOf(node) > MAX_SQUARES ? 0 : countOf(node);
    const columns = Math.min(7, Math.max(1, Math.floor((room + PITCH - SIDE) / PITCH)));
    for (let index = 0; index < count; index++) {
      const item = itemsOf(node)[index];
      const [left, top] = [round(x + (index % columns) * PITCH), y + Math.floor(index / columns) * PITCH];
      const fill = active || (item && isChosen(item)) ? 'accent' : 'quiet';
      marks.push({
        type: 'rect',
        x: left,
        y: top,
        width: SIDE,
        height: SIDE,
        fill,
        part: 'mark',
        key: (item ?? node).key,
      });
      if (!item) continue;
      items.push(target(item, { x: left - 2, y: top - 2, width: PITCH, height: PITCH }, node));
      if (item.key === selected) {
        marks.push(
          {
            type: 'rect',
            x: left + 1,
            y: top + 1,
            width: SIDE - 2,
            height: SIDE - 2,
            fill: 'none',
            stroke: 'text',
            strokeWidth: 2,
          },
          checkMark(left + 3.5, top + SIDE / 2),
        );
      }
    }
    return Math.ceil(count / columns) * PITCH;
  };

  /** Blocks side by side on common lines: names, squares, words; then what is below each. Returns where they end. */
  const drawBlocks = (
    nodes: readonly TreeNode[],
    x: number,
    y: number,
    room: number,
    depth: number,
    above: boolean,
  ): number => {
    const blocks = nodes.map((node, index): Block => ({
      node,
      x: round(x + index * (room + GUTTER)),
      active: above || isChosen(node),
      items: [],
    }));
    const behind = marks.length;
    let baseline = y + 13;
    if (depth) {
      const heading = depth === 1 && branchesOf(nodes[0]!).length > 0 && !isSteps(nodes[0]!);
      const size = heading ? 17 : depth > 2 ? 14 : 15;
      baseline = Math.max(
        ...blocks.map((block) =>
          drawName(block.node, block.x, y + 13, room, size, isChosen(block.node) ? 'accent' : 'text'),
        ),
      );
      if (heading) {
        marks.push({
          type: 'line',
          x1: x,
          y1: baseline - 4,
          x2: x + room,
          y2: baseline - 4,
          stroke: 'outline',
          strokeWidth: 1,
        });
        baseline += 15;
      }
    }
    const squares = Math.max(...blocks.map((block) => drawSquares(block, baseline - 6, room)));
    if (squares) baseline += squares + 15;
    let bottom = y;
    for (const { node, x: left, active, items } of blocks) {
      const count = countOf(node);
      let next = baseline;
      if (count)
        next = write(countItems(count, lang, node.countLabel), left, next, room, { size: 14, weight: 600 }).next;
      next = write(node.description, left, next, Math.min(room, 640), { size: 13, fill: 'muted', max: 8 }).next;
      if (count <= MAX_SQUARES)
        next = write(
          itemsOf(node)
            .map(({ label }) => label)
            .join(', '),
          left,
          next,
          Math.min(room, 640),
          { size: 13, fill: 'muted', max: 8 },
        ).next;
      const height = round(Math.max(24, next - 13 - y));
      // Behind its squares, which answer for themselves.
      marks.splice(behind, 0, { type: 'rect', x: left, y, width: room, height, fill: 'none', key: node.key });
      targets.push(target(node, { x: left - 4, y: y - 4, width: round(room + 8), height: height + 8 }), ...items);
      bottom = Math.max(bottom, drawBranches(node, left, y + height, room, depth, active));
    }
    return bottom;
  };

  /** What is below a block: steps, columns under a section, and deeper an indented list along a line. */
  const drawBranches = (
    node: TreeNode,
    x: number,
    top: number,
    room: number,
    depth: number,
    active: boolean,
  ): number => {
    const nodes = childrenOf(node, depth);
    let y = top;
    if (!nodes.length) return y;
    if (isSteps(node)) return drawSteps(nodes, x, y + 5, room);
    if (!depth) {
      for (const child of nodes) y = drawBlocks([child], x, y && y + 28, room, 1, active);
    } else if (depth === 1) {
      // Deep branches are indented inside their column, which must leave room for words.
      const least = nodes.some((child) => branchesOf(child).length) ? 250 : 166;
      const most = room < 512 ? 1 : Math.floor((room + GUTTER) / least);
      const across = Math.ceil(nodes.length / Math.ceil(nodes.length / most));
      for (let first = 0; first < nodes.length; first += across) {
        y = drawBlocks(nodes.slice(first, first + across), x, y + 18, (room + GUTTER) / across - GUTTER, 2, active);
      }
    } else {
      for (const child of nodes) y = drawBlocks([child], x + 14, y + 10, room - 14, depth + 1, active);
      marks.push({ type: 'line', x1: x + 0.5, y1: top + 8, x2: x + 0.5, y2: y, stroke: 'outline', strokeWidth: 1 });
    }
    return y;
  };

  /** Panels that point to the next, side by side; one below the other where these are too narrow. */
  const drawSteps = (steps: readonly TreeNode[], x: number, top: number, room: number): number => {
    const across = (room - 4 - 10 * steps.length) / steps.length;
    const row = room >= 512 && across >= 140;
    const tip = row ? 14 : 0;
    const behind = marks.length;
    let y = top;
    const boxes = steps.map((step, index) => {
      const box = { x: row ? round(x + index * (across + 10)) : x, y, width: row ? round(across) : room, height: 0 };
      const [left, inner] = [box.x + 16 + (index && tip), box.width - 16 - (index && tip)];
      const color = step.key === selected ? 'on-accent' : 'text';
      const said = [step.count && countItems(step.count, lang, step.countLabel), step.description]
        .filter(Boolean)
        .join(', ');
      const next = write(said, left, drawName(step, left, y + 28, inner, 15, color), inner, {
        size: 13,
        fill: color === 'text' ? 'muted' : color,
        max: 8,
      }).next;
      box.height = next - y;
      if (!row) y = next + 6;
      return box;
    });
    const tallest = Math.max(...boxes.map(({ height }) => height));
    const panels = steps.map((step, index): Path => {
      const box = boxes[index]!;
      if (row) box.height = tallest;
      targets.push(target(step, box));
      const half = box.height / 2;
      // The first has a straight edge, each other one takes in the tip of the one before.
      const d = `M${box.x},${box.y}h${box.width}l${tip},${half}l${-tip},${half}H${box.x}${index ? `l${tip},-${half}` : ''}z`;
      const isSelected = step.key === selected;
      return {
        type: 'path',
        d,
        fill: isSelected ? 'accent' : isChosen(step) ? 'soft' : 'panel',
        part: 'mark',
        key: step.key,
        ...(isSelected && { stroke: 'text', strokeWidth: 2 }),
      };
    });
    marks.splice(behind, 0, ...panels);
    return row ? top + tallest : y - 6;
  };

  const { root } = data;
  let y =
    countOf(root) || root.description
      ? drawBlocks([root], 0, 0, width, 0, false)
      : drawBranches(root, 0, 0, width, 0, isChosen(root));
  if (!complete) y = write(words[lang], 0, y + 24, width, { size: 12.5, fill: 'muted' }).next - 12;
  return { width, height: Math.ceil(y + 4), marks, targets };
};

/** Steps follow one another, and hold nothing further. */
const isSteps = ({ ordered, children }: TreeNode): boolean =>
  ordered === true && children.every((child) => !child.children.length);
