import { hierarchy, type HierarchyNode } from 'd3-hierarchy';
import { countOf, itemsOf, type TreeData, type TreeNode } from '../data/tree.ts';
import { countText, nodeLabel } from '../describe/tree.ts';
import { sourceLine, sourceOf } from '../describe/provenance.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Mark, Target } from '../scene/types.ts';
import { paragraph } from './paragraph.ts';
import { checkMark, round } from './shapes.ts';
import { MAX_LARGE, MAX_SQUARES, squareGrid, squareMarks } from './squares.ts';
import { layoutSteps } from './steps.ts';
import { textMark, textWidth, wrap } from './text.ts';
import type { Layout } from './types.ts';

/** Levels and blocks drawn at most; the reader is told, and the table and exports hold every node. */
export const MAX_DEPTH = 8;
export const MAX_BLOCKS = 200;
/** Small squares drawn in the whole picture. */
const MAX_ALL = 4000;

const words = {
  fr: {
    more: (count: string) => `et ${count} de plus`,
    cut: (shown: string, total: string, depth: string, height: string) => `${shown} éléments sur ${total} et ${depth} niveaux sur ${height} sont dessinés\u202F; le tableau les donne tous.`,
  },
  en: {
    more: (count: string) => `and ${count} more`,
    cut: (shown: string, total: string, depth: string, height: string) => `${shown} of ${total} items and ${depth} of ${height} levels are drawn; the table holds them all.`,
  },
};

/** A node with a place of its own in the picture; nodes that are but a name are squares inside their parent's. */
type Block = HierarchyNode<TreeNode>;

const columnsOf = (count: number, width: number, depth: number): number => {
  if (width < 512) return 1;
  // Deep branches are indented inside their column, which must leave room for words.
  const most = Math.max(1, Math.floor((width + 28) / (168 + 14 * Math.max(0, depth - 1))));
  return Math.ceil(count / Math.ceil(count / most));
};

export const layoutTree: Layout<TreeData> = (data, options) => {
  const { width, lang, selected } = options;
  const w = words[lang];
  const factor = options.fontFactor ?? 1;
  const highlight = selected === undefined ? (options.highlight ?? data.highlight) : undefined;
  const marks: Mark[] = [];
  const targets: Target[] = [];

  const root: Block = hierarchy(data.root, (node) => {
    const items = new Set(itemsOf(node));
    return node.children.filter((child) => !items.has(child));
  });
  // Breadth first, so that what is left out are the leaves and not the last branches.
  const drawn = new Set<Block>();
  let squares = 0;
  root.each((block) => {
    squares += countOf(block.data);
    if (block.depth <= MAX_DEPTH && drawn.size <= MAX_BLOCKS) drawn.add(block);
  });
  const maxSquares = squares > MAX_ALL ? MAX_LARGE : MAX_SQUARES;
  let shown = 0;

  const childrenOf = (block: Block): Block[] => (block.children ?? []).filter((child) => drawn.has(child));
  const active = (block: Block): boolean => block.ancestors().some(({ data: { key } }) => key === selected || key === highlight);
  const stateOf = ({ key }: TreeNode): 'selected' | 'highlight' | undefined => (key === selected ? 'selected' : key === highlight ? 'highlight' : undefined);
  const squaresOf = ({ data: node, children }: Block): number => {
    const count = countOf(node);
    // Where branches are drawn, a count beside them is their sum and not more items.
    return count <= maxSquares && (!children || itemsOf(node).length) ? count : 0;
  };

  const target = (node: TreeNode, box: Target['box'], parent?: TreeNode): Target => {
    const source = sourceOf(node, data);
    return {
      key: node.key,
      box,
      label: nodeLabel(node, lang),
      details: [node.description, parent?.label, node.note, sourceLine(source, lang), source?.caveat].filter((line): line is string => Boolean(line)),
      datum: node,
    };
  };

  /** Squares, count and words of a block under the last baseline of its title; returns the last baseline. */
  const body = (block: Block, x: number, baseline: number, room: number, squaresHeight: number): number => {
    const { data: node } = block;
    const count = countOf(node);
    const squareCount = squaresOf(block);
    const items = itemsOf(node);
    let y = baseline;
    if (squareCount) {
      const drawing = squareMarks({ count: squareCount, items, key: node.key }, { x, y: y + 13, width: room }, active(block), stateOf);
      marks.push(...drawing.marks);
      drawing.boxes.forEach((box, index) => targets.push(target(items[index]!, { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 }, node)));
      shown += items.length;
    }
    if (squaresHeight) y += 13 + squaresHeight + 5;
    if (count && (squareCount || node.count !== undefined)) {
      y += 20;
      marks.push(...paragraph(wrap(countText(count, node.countLabel, lang), room, 14, { weight: 600, factor, maxLines: 2 }), x, y, 19, 14, { weight: 600, tabular: true }));
      y += 19 * (wrap(countText(count, node.countLabel, lang), room, 14, { weight: 600, factor, maxLines: 2 }).length - 1);
    }
    for (const text of [node.description, items.length <= MAX_LARGE ? items.map(({ label }) => label).join(', ') : undefined]) {
      if (!text) continue;
      const lines = wrap(text, Math.min(room, 640), 13, { factor, maxLines: 8 });
      marks.push(...paragraph(lines, x, y + 20.7, 18, 13, { fill: 'muted' }));
      y += 20.7 + (lines.length - 1) * 18;
    }
    return round(y);
  };

  /** Title of a block, and the target that covers it down to `bottom()`; returns the last baseline. */
  const title = (block: Block, x: number, baseline: number, room: number, size: number, weight: 600 | 700): { lines: string[]; baseline: number } => {
    const state = stateOf(block.data);
    const lines = wrap(block.data.label, room - (state === 'selected' ? 22 : 0), size, { weight, factor, maxLines: 3 });
    marks.push(...paragraph(lines, x, baseline, size + 4, size, { weight, fill: state ? 'accent' : 'text' }));
    const last = baseline + (lines.length - 1) * (size + 4);
    if (state === 'selected') marks.push(checkMark(x + textWidth(lines.at(-1)!, size, weight, factor) + 8, last - 5, 'accent'));
    return { lines, baseline: last };
  };

  /** A block: title, body, then its branches indented along a rail. Returns its bottom. */
  const block = (node: Block, x: number, y: number, room: number, titleLines = 1, squaresHeight?: number): number => {
    const size = node.depth > 2 ? 14 : 15;
    const place = targets.length;
    const from = marks.length;
    shown++;
    const { baseline } = title(node, x, y + 13, room, size, 600);
    const own = squaresOf(node);
    const last = body(node, x, Math.max(baseline, y + 13 + (titleLines - 1) * 19), room, squaresHeight ?? (own ? squareGrid(own, room).height : 0));
    const height = round(Math.max(24, last + 5 - y));
    marks.splice(from, 0, { type: 'rect', x, y, width: room, height, fill: 'none', key: node.data.key });
    targets.splice(place, 0, target(node.data, { x: x - 4, y: y - 4, width: round(room + 8), height: height + 8 }));
    return branches(node, x, y + height, room);
  };

  const branches = (node: Block, x: number, top: number, room: number): number => {
    const children = childrenOf(node);
    let y = top;
    for (const child of children) y = block(child, x + 14, y + 10, room - 14);
    if (children.length) marks.push({ type: 'line', x1: x + 0.5, y1: top + 8, x2: x + 0.5, y2: y, stroke: 'outline', strokeWidth: 1 });
    return more(node, x + (children.length ? 14 : 0), y);
  };

  /** What a cap leaves out under this node, said where it is missing. */
  const more = (node: Block, x: number, y: number): number => {
    const hidden = (node.children?.length ?? 0) - childrenOf(node).length;
    if (!hidden) return y;
    marks.push(textMark(x, y + 16, w.more(formatNumber(hidden, lang)), 12.5, { fill: 'muted' }));
    return y + 22;
  };

  const grid = (blocks: Block[], top: number): number => {
    const columns = columnsOf(blocks.length, width, Math.min(MAX_DEPTH, root.height));
    const room = round((width - 28 * (columns - 1)) / columns);
    let y = top;
    for (let first = 0; first < blocks.length; first += columns) {
      const line = blocks.slice(first, first + columns);
      // Squares and counts of neighbours stand on common lines.
      const titleLines = Math.max(...line.map(({ data: { label } }) => wrap(label, room, 15, { weight: 600, factor, maxLines: 3 }).length));
      const heights = line.map((each) => squareGrid(squaresOf(each), room).height);
      const tallest = Math.max(...heights);
      const bottoms = line.map((each, index) => block(each, round(index * (room + 28)), y, room, titleLines, heights[index] ? tallest : 0));
      y = Math.max(...bottoms) + 18;
    }
    return y - 18;
  };

  const section = (node: Block, top: number): number => {
    const children = childrenOf(node);
    const steps = node.data.ordered === true && children.length > 0 && children.every((child) => !child.children && !itemsOf(child.data).length);
    const plain = steps || !children.length;
    const place = targets.length;
    shown++;
    const heading = title(node, 0, top + (plain ? 12 : 13), width, plain ? 14.5 : 17, plain ? 600 : 700);
    let y = heading.baseline;
    if (!plain) {
      y += 15;
      marks.push({ type: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'outline', strokeWidth: 1 });
    }
    const own = squaresOf(node);
    const last = body(node, 0, plain ? y : y + 1, width, own ? squareGrid(own, width).height : 0);
    const height = Math.max(24, round(last - top + 5));
    targets.splice(place, 0, target(node.data, { x: -4, y: top - 4, width: width + 8, height: height + 4 }));
    if (steps) {
      const drawing = layoutSteps(
        children.map(({ data: step }) => ({
          key: step.key,
          label: step.label,
          detail: [step.count === undefined ? undefined : countText(step.count, step.countLabel, lang), step.description].filter(Boolean).join(', '),
          state: stateOf(step),
        })),
        last + 12,
        width,
        factor,
      );
      marks.push(...drawing.marks);
      children.forEach(({ data: step }, index) => {
        const { x, y: stepTop, width: stepWidth, height: stepHeight } = drawing.boxes[index]!;
        targets.push(target(step, { x, y: stepTop, width: stepWidth, height: stepHeight }));
        shown++;
      });
      y = drawing.bottom;
    } else y = children.length ? grid(children, Math.max(last, y) + 16) : last + 5;
    return more(node, 0, y);
  };

  let y = 0;
  const own = squaresOf(root);
  if (countOf(data.root) || data.root.description) y = body(root, 0, -13, width, own ? squareGrid(own, width).height : 0) + 5;
  for (const child of childrenOf(root)) y = section(child, y ? y + 28 : 0);
  y = more(root, 0, y);
  let total = squares;
  total = 0;
  root.each(({ data: node }) => (total += 1 + itemsOf(node).length));
  if (drawn.size < root.descendants().length) {
    const lines = wrap(w.cut(formatNumber(shown, lang), formatNumber(total - 1, lang), String(Math.min(MAX_DEPTH, root.height)), String(root.height)), width, 12.5, { factor });
    marks.push(...paragraph(lines, 0, y + 20, 17, 12.5, { fill: 'muted' }));
    y += 20 + lines.length * 17 - 13;
  }
  return { width, height: Math.ceil(y + 4), marks, targets };
};
