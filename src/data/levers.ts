import type { CommonData, CommonInput, Item, ItemInput, Source, SourceInput, Text } from './types.ts';

export interface LeversInput extends CommonInput {
  /** Exactly three: top corner, lower left, lower right. */
  levers: (ItemInput & { key: string; label: Text; description?: Text; carrier?: Text; carrierSource?: SourceInput })[];
  /** `span` in years; `open: true` when the span is a minimum ("au moins 3 décennies"). */
  horizons?: (ItemInput & { key: string; label: Text; span: number; spanLabel?: Text; open?: boolean })[];
  arts?: (ItemInput & { key: string; label: Text; description?: Text; gist?: Text })[];
  /** Where the balance stands, in order of time; weights are normalised to a sum of 1. */
  positions?: (ItemInput & {
    key: string;
    label: Text;
    description?: Text;
    period?: Text;
    weights: Record<string, number>;
  })[];
}
export interface Lever extends Item {
  key: string;
  label: string;
  description?: string;
  carrier?: string;
  carrierSource?: Source;
}
export interface Horizon extends Item {
  key: string;
  label: string;
  span: number;
  spanLabel?: string;
  open: boolean;
}
export interface Art extends Item {
  key: string;
  label: string;
  description?: string;
  /** The art in two or three words, for narrow places. */
  gist?: string;
}
export interface LeverPosition extends Item {
  key: string;
  label: string;
  description?: string;
  period?: string;
  /** In the order of the three levers; sum 1. */
  weights: [number, number, number];
}
export interface LeversData extends CommonData {
  levers: [Lever, Lever, Lever];
  horizons: Horizon[];
  arts: Art[];
  positions: LeverPosition[];
}
