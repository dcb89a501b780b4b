import {
  compact,
  fail,
  join,
  readArray,
  readCommon,
  readItem,
  readKey,
  readNumber,
  readSource,
  readText,
  uniqueByKey,
  warn,
  type Fields,
  type Parse,
  type ParseContext,
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
  /** The art in two or three words, beside its name. */
  gist?: string;
}
export interface LeverPosition extends Item {
  key: string;
  label: string;
  description?: string;
  period?: string;
  /** By lever; sum 1. Keyed as in the input, so that an export is data to be read again. */
  weights: Record<string, number>;
}
export interface LeversData extends CommonData {
  levers: [Lever, Lever, Lever];
  horizons: Horizon[];
  arts: Art[];
  positions: LeverPosition[];
}

/** The weights of a position in the order of the levers. */
export const weightsOf = ({ weights }: LeverPosition, { levers }: LeversData): Weights => [
  weights[levers[0].key]!,
  weights[levers[1].key]!,
  weights[levers[2].key]!,
];

/** The weights with a sum of 1. Their sum must be above 0; one that overflows is scaled down first. */
export const normalise = ([a, b, c]: Weights): Weights => {
  const sum = a + b + c;
  return Number.isFinite(sum) ? [a / sum, b / sum, c / sum] : normalise([a / 4, b / 4, c / 4]);
};

// A weight left out is not a zero: the position would be drawn elsewhere than its author thinks. It is dropped, and said.
const readWeights = (
  value: unknown,
  levers: readonly Lever[],
  path: string,
  context: ParseContext,
): Record<string, number> | undefined => {
  if (value === null || typeof value !== 'object') return warn(context, path, 'an object', value);
  const given = new Map<string, unknown>(Object.entries(value));
  for (const key of given.keys()) {
    if (!levers.some((lever) => lever.key === key)) warn(context, join(path, key), 'a known key', key);
  }
  const weights: number[] = [];
  for (const { key } of levers) {
    const weight = given.get(key);
    if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0)
      return warn(context, join(path, key), 'a positive number', weight);
    weights.push(weight);
  }
  if (!weights.some((weight) => weight > 0)) return warn(context, path, 'weights with a positive sum', value);
  const shares = normalise(weights as Weights);
  return Object.fromEntries(levers.map(({ key }, index) => [key, shares[index]!]));
};

type Named = Item & { key: string; label: string };

// An item without a name is reported and left out: the chart stands without it.
const readNamed = (fields: Fields, path: string, index: number, context: ParseContext): Named | undefined => {
  const label = readText(fields, 'label', path, context);
  if (label === undefined && fields['key'] == null) return warn(context, `${path}.label`, 'a text', fields['label']);
  const key = readKey(fields, label, index);
  return { key, label: label ?? key, ...readItem(fields, path, context) };
};

export const parseLevers: Parse<LeversData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const taken = new Set<string>();
  /** One of the four lists. A key selects one thing in the whole chart: one that an earlier list has takes its list's name. */
  const list = <T extends Named>(
    name: string,
    read: (named: Named, item: Fields, path: string) => T | undefined,
  ): T[] => {
    const items = readArray(
      fields,
      name,
      '',
      (item, path, index) => {
        const named = readNamed(item, path, index, context);
        return named && read(named, item, path);
      },
      name !== 'levers',
    );
    return uniqueByKey(items, (item) => item.key, name, context).map((item) => {
      let { key } = item;
      while (taken.has(key)) key = `${name}.${key}`;
      taken.add(key);
      if (key === item.key) return item;
      warn(context, name, 'a key that no other list has', item.key);
      return { ...item, key };
    });
  };

  const levers = list('levers', (named, item, path) =>
    compact<Lever>({
      ...named,
      description: readText(item, 'description', path, context),
      carrier: readText(item, 'carrier', path, context),
      carrierSource: readSource(item['carrierSource'], `${path}.carrierSource`, context),
    }),
  );
  const [top, left, right] = levers;
  if (!top || !left || !right || levers.length > 3) return fail('levers', 'exactly 3 levers', levers.length);

  const positions = list('positions', (named, item, path) => {
    const weights = readWeights(item['weights'], levers, `${path}.weights`, context);
    return (
      weights &&
      compact<LeverPosition>({
        ...named,
        description: readText(item, 'description', path, context),
        period: readText(item, 'period', path, context),
        weights,
      })
    );
  });
  const horizons = list('horizons', (named, item, path) => {
    const span = readNumber(item, 'span', path, context);
    // NaN and texts were reported by the reading itself.
    if (span === undefined && item['span'] != null) return undefined;
    if (span === undefined || span <= 0) return warn(context, `${path}.span`, 'a positive number', item['span']);
    return compact<Horizon>({
      ...named,
      span,
      spanLabel: readText(item, 'spanLabel', path, context),
      open: item['open'] === true,
    });
  });
  const arts = list('arts', (named, item, path) =>
    compact<Art>({
      ...named,
      description: readText(item, 'description', path, context),
      gist: readText(item, 'gist', path, context),
    }),
  );
  return compact<LeversData>({ ...common, levers: [top, left, right], positions, horizons, arts });
};
