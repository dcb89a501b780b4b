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
  points?: (ItemInput & { key: string; label: Text; x: number; y: number; size?: number; category?: string; url?: string })[];
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
  cells: QuadrantCell[];
  points: QuadrantPoint[];
}
