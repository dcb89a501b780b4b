import { countOf, itemsOf, type TreeData, type TreeNode } from '../data/tree.ts';
import { countItems } from '../describe/names.ts';
import { nodeLabel } from '../describe/tree.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Mark, Target } from '../scene/types.ts';
import { detailsOf } from './details.ts';
import { fitName, nameMarks } from './name.ts';
import { paragraph } from './paragraph.ts';
import { round } from './shapes.ts';
import { MAX_LARGE, squareGrid, squareMarks } from './squares.ts';
import { layoutSteps } from './steps.ts';
import { textMark, wrap } from './text.ts';
import { MAX_BLOCKS, MAX_DEPTH, planTree, type Block } from './tree-plan.ts';
import type { Layout } from './types.ts';

const words = {
  fr: {
    more: (count: string) => `et ${count} de plus`,
    cut: `Le dessin s’arrête à ${MAX_BLOCKS} éléments et ${MAX_DEPTH} niveaux\u202F; le tableau les donne tous.`,
  },
  en: {
    more: (count: string) => `and ${count} more`,
    cut: `The picture stops at ${MAX_BLOCKS} items and ${MAX_DEPTH} levels; the table holds them all.`,
  },
};

const columnsOf = (count: number, width: number, depth: number): number => {
  if (width < 512) return 1;
  // Deep branches are indented inside their column, which must leave room for words.
  const most = Math.max(1, Math.floor((width + 28) / (166 + 14 * Math.max(0, depth - 1))));
  return Math.ceil(count / Math.ceil(count / most));
};

export const layoutTree: Layout<TreeData> = (data, options) => {
  const { width, lang, selected } = options;
  const w = words[lang];
  const factor = options.fontFactor ?? 1;
  const highlight = selected === undefined ? (options.highlight ?? data.highlight) : undefined;
  const marks: Mark[] = [];
  const targets: Target[] = [];

  const { root, childrenOf, squaresOf, complete } = planTree(data.root);
  const active = (block: Block): boolean =>
    block.ancestors().some(({ data: { key } }) => key === selected || key === highlight);
  const stateOf = ({ key }: TreeNode): 'selected' | 'highlight' | undefined =>
    key === selected ? 'selected' : key === highlight ? 'highlight' : undefined;
  const heightOf = (block: Block, room: number): number => squareGrid(squaresOf(block), room).height;

  const target = (node: TreeNode, box: Target['box'], parent?: TreeNode): Target => ({
    key: node.key,
    box,
    label: nodeLabel(node, lang),
    details: detailsOf(node, data, lang, node.description, parent?.label),
    datum: node,
  });

  /** Squares, count and words of a block under the last baseline of its title; returns the last baseline. */
  const body = (block: Block, x: number, baseline: number, room: number, squaresHeight: number): number => {
    const { data: node } = block;
    const count = countOf(node);
    const squareCount = squaresOf(block);
    const items = itemsOf(node);
    let y = baseline;
    if (squareCount) {
      const drawing = squareMarks(
        { count: squareCount, items, key: node.key },
        { x, y: y + 13, width: room },
        active(block),
        stateOf,
      );
      marks.push(...drawing.marks);
      drawing.boxes.forEach((box, index) =>
        targets.push(
          target(items[index]!, { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 }, node),
        ),
      );
    }
    if (squaresHeight) y += 13 + squaresHeight + 5;
    if (count && (squareCount || node.count !== undefined)) {
      const lines = wrap(countItems(count, lang, node.countLabel), room, 14, { weight: 600, factor });
      marks.push(...paragraph(lines, x, y + 20, 19, 14, { weight: 600, tabular: true }));
      y += 20 + (lines.length - 1) * 19;
    }
    for (const text of [
      node.description,
      items.length <= MAX_LARGE ? items.map(({ label }) => label).join(', ') : undefined,
    ]) {
      if (!text) continue;
      const lines = wrap(text, Math.min(room, 640), 13, { factor, maxLines: 8 });
      marks.push(...paragraph(lines, x, y + 20.7, 18, 13, { fill: 'muted' }));
      y += 20.7 + (lines.length - 1) * 18;
    }
    return round(y);
  };

  /** Title of a block; returns its last baseline. */
  const title = (
    { data: node }: Block,
    x: number,
    baseline: number,
    room: number,
    size: number,
    weight: 600 | 700,
  ): number => {
    const name = fitName(node.label, room, { size, weight, factor, maxLines: 3 }, node.key === selected);
    marks.push(...nameMarks(name, x, baseline, stateOf(node) ? 'accent' : 'text'));
    return baseline + (name.lines.length - 1) * Math.round(size + 4);
  };

  /** A block: title, body, then its branches. Neighbours stand on common lines: as many for the title, as high for the squares. */
  const drawBlock = (
    block: Block,
    x: number,
    y: number,
    room: number,
    titleLines = 1,
    squaresHeight = heightOf(block, room),
  ): number => {
    const place = targets.length;
    const behind = marks.length;
    const baseline = Math.max(
      title(block, x, y + 13, room, block.depth > 2 ? 14 : 15, 600),
      y + 13 + (titleLines - 1) * 19,
    );
    const height = round(Math.max(24, body(block, x, baseline, room, squaresHeight) + 5 - y));
    marks.splice(behind, 0, { type: 'rect', x, y, width: room, height, fill: 'none', key: block.data.key });
    // Before its items, in reading order.
    targets.splice(place, 0, target(block.data, { x: x - 4, y: y - 4, width: round(room + 8), height: height + 8 }));
    return branches(block, x, y + height, room);
  };

  /** The branches of a block, indented along a line. */
  const branches = (block: Block, x: number, top: number, room: number): number => {
    const children = childrenOf(block);
    let y = top;
    for (const child of children) y = drawBlock(child, x + 14, y + 10, room - 14);
    if (children.length)
      marks.push({ type: 'line', x1: x + 0.5, y1: top + 8, x2: x + 0.5, y2: y, stroke: 'outline', strokeWidth: 1 });
    return more(block, x + (children.length ? 14 : 0), y);
  };

  /** What a cap leaves out under this block, said where it is missing. */
  const more = (block: Block, x: number, y: number): number => {
    const hidden = (block.children?.length ?? 0) - childrenOf(block).length;
    if (!hidden) return y;
    marks.push(textMark(x, y + 16, w.more(formatNumber(hidden, lang)), 12.5, { fill: 'muted' }));
    return y + 22;
  };

  const grid = (blocks: Block[], top: number): number => {
    const columns = columnsOf(blocks.length, width, Math.min(MAX_DEPTH, root.height));
    const pitch = (width + 28) / columns;
    const room = round(pitch - 28);
    let y = top - 18;
    for (let first = 0; first < blocks.length; first += columns) {
      const line = blocks.slice(first, first + columns);
      const titleLines = line.reduce(
        (most, { data: { label } }) =>
          Math.max(most, wrap(label, room, 15, { weight: 600, factor, maxLines: 3 }).length),
        1,
      );
      const tallest = line.reduce((most, block) => Math.max(most, heightOf(block, room)), 0);
      const start = y + 18;
      line.forEach((block, index) => {
        y = Math.max(
          y,
          drawBlock(block, round(index * pitch), start, room, titleLines, heightOf(block, room) && tallest),
        );
      });
    }
    return y;
  };

  const section = (block: Block, top: number): number => {
    const { data: node } = block;
    const children = childrenOf(block);
    const steps = node.ordered === true && children.every((child) => !child.children && !itemsOf(child.data).length);
    const plain = steps || !children.length;
    const place = targets.length;
    const behind = marks.length;
    let y = title(block, 0, top + 13, width, plain ? 14.5 : 17, plain ? 600 : 700);
    if (!plain) {
      y += 15;
      marks.push({ type: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'outline', strokeWidth: 1 });
    }
    y = body(block, 0, y, width, heightOf(block, width));
    const height = Math.max(24, round(y - top + 9));
    marks.splice(behind, 0, { type: 'rect', x: 0, y: top, width, height, fill: 'none', key: node.key });
    targets.splice(place, 0, target(node, { x: -4, y: top - 4, width: width + 8, height }));
    if (steps && children.length) {
      const drawing = layoutSteps(
        children.map(({ data: step }) => ({
          key: step.key,
          label: step.label,
          detail: [step.count && countItems(step.count, lang, step.countLabel), step.description]
            .filter(Boolean)
            .join(', '),
          state: stateOf(step),
        })),
        y + 11,
        width,
        factor,
      );
      marks.push(...drawing.marks);
      children.forEach(({ data: step }, index) => targets.push(target(step, drawing.boxes[index]!)));
      y = drawing.bottom;
    } else y = children.length ? grid(children, y + 16) : y + 5;
    return more(block, 0, y);
  };

  let y = 0;
  if (countOf(data.root) || data.root.description) {
    const own = heightOf(root, width);
    y = body(root, 0, own ? -13 : -7, width, own) + 5;
    targets.unshift(target(data.root, { x: -4, y: -4, width: width + 8, height: Math.max(24, y + 4) }));
  }
  for (const block of childrenOf(root)) y = section(block, y && y + 28);
  y = more(root, 0, y);
  if (!complete) {
    const lines = wrap(w.cut, width, 12.5, { factor });
    marks.push(...paragraph(lines, 0, y + 20, 17, 12.5, { fill: 'muted' }));
    y += 7 + lines.length * 17;
  }
  return { width, height: Math.ceil(y + 4), marks, targets };
};
