import { compact, fail, join, readArray, readCommon, readItem, readKey, readNumber, readObject, readText, readUrl, uniqueByKey, warn, type Fields, type Parse, type ParseContext } from './read.ts';
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
export interface QuadrantCell extends Item {
  key: string;
  label: string;
  x: -1 | 1;
  y: -1 | 1;
  objective?: string;
  description?: string;
}
export interface QuadrantPoint extends Item {
  key: string;
  label: string;
  x: number;
  y: number;
  size?: number;
  category?: string;
  url?: string;
}
export interface QuadrantData extends CommonData {
  axes: { x: Axis; y: Axis };
  /** Four in reading order (top left, top right, bottom left, bottom right), or none at all: nothing to draw. */
  cells: QuadrantCell[];
  points: QuadrantPoint[];
}

const readAxis = (axes: Fields, name: string, context: ParseContext): Axis => {
  const path = `axes.${name}`;
  const axis = readObject(axes[name], path);
  const end = (which: string): string => readText(axis, which, path, context) ?? warn(context, join(path, which), 'a text', axis[which]) ?? '';
  return compact<Axis>({ label: readText(axis, 'label', path, context), start: end('start'), end: end('end') });
};

const readAxes = (fields: Fields, context: ParseContext): QuadrantData['axes'] => {
  const axes = readObject(fields['axes'], 'axes');
  return { x: readAxis(axes, 'x', context), y: readAxis(axes, 'y', context) };
};
const NO_AXES: QuadrantData['axes'] = { x: { start: '', end: '' }, y: { start: '', end: '' } };

const readCorner = (fields: Fields, name: string, path: string): -1 | 1 => {
  const value = fields[name];
  return value === 1 || value === -1 ? value : fail(join(path, name), 'one of -1, 1', value);
};

/** From -1 to 1; what lies beyond is reported and put on the edge, what is no number is reported. */
const readPosition = (fields: Fields, name: string, path: string, context: ParseContext): number | undefined => {
  const value = fields[name] == null ? warn(context, join(path, name), 'a number', fields[name]) : readNumber(fields, name, path, context);
  if (value === undefined || Math.abs(value) <= 1) return value;
  warn(context, join(path, name), 'a number from -1 to 1', value);
  return Math.sign(value);
};

export const parseQuadrant: Parse<QuadrantData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const cells = uniqueByKey(
    readArray(fields, 'cells', '', (cell, path, index): QuadrantCell => {
      const label = readText(cell, 'label', path, context) ?? fail(`${path}.label`, 'a text', cell['label']);
      return compact<QuadrantCell>({
        key: readKey(cell, label, index),
        label,
        x: readCorner(cell, 'x', path),
        y: readCorner(cell, 'y', path),
        objective: readText(cell, 'objective', path, context),
        description: readText(cell, 'description', path, context),
        ...readItem(cell, path, context),
      });
    }),
    (cell) => cell.key,
    'cells',
    context,
  ).sort((a, b) => b.y - a.y || a.x - b.x);
  const keys = new Set(cells.map((cell) => cell.key));

  const points = readArray(
    fields,
    'points',
    '',
    (point, path, index): QuadrantPoint | undefined => {
      const label = readText(point, 'label', path, context);
      const x = readPosition(point, 'x', path, context);
      const y = readPosition(point, 'y', path, context);
      if (x === undefined || y === undefined) return undefined;
      let key = readKey(point, label, index);
      if (keys.has(key)) {
        // One key, one datum: selecting the point must not select the cell too.
        warn(context, `${path}.key`, 'a unique key', key);
        key = `point-${key}`;
      }
      const { category } = point;
      const known = typeof category === 'string' && keys.has(category);
      if (category != null && !known) warn(context, `${path}.category`, 'a known key', category);
      return compact<QuadrantPoint>({
        key,
        label: label ?? key,
        x,
        y,
        size: readNumber(point, 'size', path, context, 0),
        category: known ? category : undefined,
        url: readUrl(point, 'url', path, context),
        ...readItem(point, path, context),
      });
    },
    true,
  );

  // Neither cells nor points: nothing to draw, and nothing to reproach.
  const empty = cells.length + points.length === 0;
  const corners = new Set(cells.map((cell) => `${cell.x} ${cell.y}`));
  if (!empty && (cells.length !== 4 || corners.size !== 4)) fail('cells', '4 cells, one per corner', fields['cells']);
  return {
    ...common,
    axes: empty ? NO_AXES : readAxes(fields, context),
    cells,
    points: uniqueByKey(points, (point) => point.key, 'points', context),
  };
};
