import {
  compact,
  fail,
  readArray,
  readCommon,
  readItem,
  readNewKey,
  readNumber,
  readSource,
  readText,
  warn,
  type Fields,
  type Parse,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Source, SourceInput, Text } from './types.ts';

/** Three weights of 0 or more, in the order of the levers. */
export type Weights = [number, number, number];

export interface LeverInput extends ItemInput {
  key: string;
  label: Text;
  description?: Text;
  /** Who carries the lever. */
  carrier?: Text;
  carrierSource?: SourceInput;
}
export interface LeversInput extends CommonInput {
  /**
   * Exactly three: top corner, lower left, lower right.
   * @minItems 3
   * @maxItems 3
   */
  levers: LeverInput[];
  /** `span` in years; `open: true` when the span is a minimum ("au moins 3 décennies"). */
  horizons?: (ItemInput & { key: string; label: Text; span: number; spanLabel?: Text; open?: boolean })[];
  arts?: (ItemInput & { key: string; label: Text; description?: Text; gist?: Text })[];
  /** Where the balance stands, in order of time: one weight per lever, normalised to a sum of 1. */
  positions?: (ItemInput & {
    key: string;
    label: Text;
    description?: Text;
    period?: Text;
    weights: Record<string, number>;
  })[];
}
/** A lever, an art or, with more, a position or a horizon: one thing that a key selects, with what its list says of it. */
export interface LeversPart extends Item {
  key: string;
  label: string;
  description?: string;
  carrier?: string;
  carrierSource?: Source;
  period?: string;
  /** The art in two or three words, beside its name. */
  gist?: string;
  spanLabel?: string;
  open?: boolean;
}
export interface Horizon extends LeversPart {
  span: number;
}
export interface LeverPosition extends LeversPart {
  /** By lever; sum 1. Keyed as in the input, so that an export is data to be read again. */
  weights: Record<string, number>;
}
export interface LeversData extends CommonData {
  levers: [LeversPart, LeversPart, LeversPart];
  horizons: Horizon[];
  arts: LeversPart[];
  positions: LeverPosition[];
}

/** The weights of a position in the order of the levers. */
export const weightsOf = ({ weights }: LeverPosition, { levers }: LeversData): Weights =>
  levers.map(({ key }) => weights[key]!) as Weights;

/** The weights with a sum of 1; divided by the largest first, so that none overflows. One must be above 0. */
export const normalise = (weights: Weights): Weights => {
  const parts = weights.map((weight) => weight / Math.max(...weights)) as Weights;
  const sum = parts[0] + parts[1] + parts[2];
  return parts.map((part) => part / sum) as Weights;
};

export const parseLevers: Parse<LeversData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const keys = new Set<string>();
  /** One of the four lists. `more` reads what only its items have; an item without it is reported and left out. */
  const list = <More extends object>(
    name: string,
    more: (item: Fields, path: string) => More | undefined,
  ): (LeversPart & More)[] =>
    readArray(
      fields,
      name,
      '',
      (item, path, index) => {
        const own = more(item, path);
        if (!own) return undefined;
        const text = (field: string): string | undefined => readText(item, field, path, context);
        const label = text('label');
        const key = readNewKey(item, label, path, index, keys, context);
        const part = compact<LeversPart>({
          key,
          label: label ?? key,
          description: text('description'),
          carrier: text('carrier'),
          carrierSource: readSource(item['carrierSource'], `${path}.carrierSource`, context),
          period: text('period'),
          gist: text('gist'),
          spanLabel: text('spanLabel'),
          open: item['open'] === true || undefined,
          ...readItem(item, path, context),
        });
        return { ...part, ...own };
      },
      name !== 'levers',
    );

  const levers = list('levers', () => ({}));
  if (levers.length !== 3) fail('levers', 'exactly 3 levers', levers.length);
  return {
    ...common,
    levers: levers as LeversData['levers'],
    positions: list('positions', (item, path) => {
      const given = Object(item['weights']) as Fields;
      const weights = levers.map(({ key }) => readNumber(given, key, `${path}.weights`, context, 0));
      // A weight left out is not a zero: the position would be drawn elsewhere than its author thinks.
      if (weights.includes(undefined) || !weights.some(Boolean))
        return warn(context, `${path}.weights`, 'a weight for each lever, one above 0', item['weights']);
      const shares = normalise(weights as Weights);
      return { weights: Object.fromEntries(levers.map(({ key }, index) => [key, shares[index]!])) };
    }),
    horizons: list('horizons', (item, path) => {
      const { span } = item;
      return typeof span === 'number' && span > 0 && span < Infinity
        ? { span }
        : warn(context, `${path}.span`, 'a positive number', span);
    }),
    arts: list('arts', () => ({})),
  };
};
