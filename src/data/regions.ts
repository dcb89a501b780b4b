import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';

export interface MetricInput {
  key: string;
  label: Text;
  unit?: Text;
  scale: 'sequential' | 'diverging' | 'categories';
  /** Number of classes (2 to 7), or the breaks between them. */
  classes?: number | number[];
  categories?: { key: string; label: Text; missing?: boolean }[];
  /** Digits after the decimal mark. */
  digits?: number;
}
export interface RegionRowInput extends ItemInput {
  /** INSEE code as text ("01", "28"), a name, or a common alias. */
  code: string;
  value: number | string | null;
  label?: Text;
  /** Short lines written beside the region: "11e rapport", "26 nov. 2020". */
  callout?: Text;
  url?: string;
}
export interface PlaceInput extends ItemInput {
  key: string;
  label: Text;
  lon: number;
  lat: number;
  value?: number;
  category?: string;
  url?: string;
}
export interface RegionsInput extends CommonInput {
  geography?: 'regions' | 'departements';
  scope?: 'metropole' | 'all';
  metric?: MetricInput;
  rows: RegionRowInput[];
  points?: PlaceInput[];
  /** Name of the points in the legend: "Lieu cité par la note". */
  pointsLabel?: Text;
}
export interface Metric {
  key: string;
  label: string;
  unit?: string;
  scale: 'sequential' | 'diverging' | 'categories';
  classes?: number | number[];
  /** `missing: true`: drawn as the hatch, "outside the scope". */
  categories: { key: string; label: string; missing: boolean }[];
  digits?: number;
}
export interface RegionRow extends Item {
  code: string;
  label: string;
  value: number | string | null;
  callout?: string;
  url?: string;
}
export interface Place extends Item {
  key: string;
  label: string;
  lon: number;
  lat: number;
  value?: number;
  category?: string;
  url?: string;
}
export interface RegionsData extends CommonData {
  geography: 'regions' | 'departements';
  scope: 'metropole' | 'all';
  metric: Metric;
  rows: RegionRow[];
  points: Place[];
  pointsLabel?: string;
}
