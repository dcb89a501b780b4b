import {
  compact,
  fail,
  readArray,
  readCommon,
  readItem,
  readNewKey,
  readNumber,
  readObject,
  readText,
  readUrl,
  warn,
  type Parse,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';

interface AxisInput {
  label?: Text;
  /** What the low end (x = -1, y = -1) and the high end stand for. */
  start: Text;
  end: Text;
}
export interface QuadrantInput extends CommonInput {
  /** y = 1 is the top. */
  axes: { x: AxisInput; y: AxisInput };
  /** Exactly four, one per corner. */
  cells: (ItemInput & { key: string; label: Text; x: -1 | 1; y: -1 | 1; objective?: Text; description?: Text })[];
  /** A partner's own partnerships, x and y from -1 to 1. */
  points?: (ItemInput & {
    key: string;
    label: Text;
    x: number;
    y: number;
    /** Drawn as an area, against the largest of the points. */
    size?: number;
    /** Key of a cell: the point takes that cell's colour, wherever it lies. */
    category?: string;
    url?: string;
  })[];
}
export interface Axis {
  label?: string;
  start: string;
  end: string;
}
/** A cell or a point: both have a name and a place. */
export interface QuadrantItem extends Item {
  key: string;
  label: string;
  /** From -1 to 1; at a corner for a cell. */
  x: number;
  y: number;
  objective?: string;
  description?: string;
  size?: number;
  category?: string;
  url?: string;
}
export interface QuadrantData extends CommonData {
  axes: { x: Axis; y: Axis };
  /** Four in reading order (top left, top right, bottom left, bottom right), or none at all: nothing to draw. */
  cells: QuadrantItem[];
  points: QuadrantItem[];
}

const BLANK: Axis = { start: '', end: '' };

export const parseQuadrant: Parse<QuadrantData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const keys = new Set<string>();
  let categories = new Set<string | undefined>();
  const readItems = (name: string, optional: boolean): QuadrantItem[] =>
    readArray(
      fields,
      name,
      '',
      (item, path, index): QuadrantItem | undefined => {
        const text = (field: string): string | undefined => readText(item, field, path, context);
        const place = (field: string): number | undefined => {
          const value = item[field];
          return typeof value === 'number' && Math.abs(value) <= 1
            ? value
            : warn(context, `${path}.${field}`, 'a number from -1 to 1', value);
        };
        const x = place('x');
        const y = place('y');
        if (x === undefined || y === undefined) return undefined;
        const label = text('label');
        const key = readNewKey(item, label, path, index, keys, context);
        const category = text('category');
        const known = categories.has(category);
        if (category && !known) warn(context, `${path}.category`, 'a known key', category);
        return compact<QuadrantItem>({
          key,
          label: label ?? key,
          x,
          y,
          objective: text('objective'),
          description: text('description'),
          size: readNumber(item, 'size', path, context, 0),
          category: known ? category : undefined,
          url: readUrl(item, 'url', path, context),
          ...readItem(item, path, context),
        });
      },
      optional,
    );
  const cells = readItems('cells', false).sort((a, b) => b.y - a.y || a.x - b.x);
  categories = new Set(keys);
  const points = readItems('points', true);

  // Neither cells nor points: nothing to draw, and nothing to reproach.
  if (cells.length + points.length === 0) return { ...common, axes: { x: BLANK, y: BLANK }, cells, points };
  if (cells.map(({ x, y }) => `${x},${y}`).join(' ') !== '-1,1 1,1 -1,-1 1,-1')
    fail('cells', '4 cells, one per corner', fields['cells']);
  const axes = readObject(fields['axes'], 'axes');
  const readAxis = (name: string): Axis => {
    const path = `axes.${name}`;
    const axis = readObject(axes[name], path);
    const text = (field: string): string | undefined => readText(axis, field, path, context);
    const end = (field: string): string =>
      text(field) ?? warn(context, `${path}.${field}`, 'a text', axis[field]) ?? '';
    return compact<Axis>({ label: text('label'), start: end('start'), end: end('end') });
  };
  return { ...common, axes: { x: readAxis('x'), y: readAxis('y') }, cells, points };
};
