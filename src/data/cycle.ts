import {
  atMost,
  compact,
  fail,
  readArray,
  readCommon,
  readItem,
  readNamed,
  readObject,
  readText,
  uniqueByKey,
  type Parse,
  type ParseContext,
} from './read.ts';
import type { CommonData, CommonInput, Item, ItemInput, Text } from './types.ts';

export interface CycleStepInput extends ItemInput {
  key: string;
  label: Text;
  description?: Text;
  /** One or two letters in the disc: those of an acronym; the step's number when absent. */
  sign?: Text;
}
export interface CycleInput extends CommonInput {
  steps: CycleStepInput[];
  /** The last step leads back to the first. */
  closed?: boolean;
  /** What holds for all the steps together: in the middle of the ring, under the list. */
  center?: { label?: Text; items: Text[] };
}
export interface CycleStep extends Item {
  key: string;
  label: string;
  description?: string;
  sign: string;
}
export interface CycleData extends CommonData {
  steps: CycleStep[];
  closed: boolean;
  center?: { label?: string; items: string[] };
}

const readCenter = (value: unknown, context: ParseContext): CycleData['center'] => {
  if (value == null) return undefined;
  const fields = readObject(value, 'center');
  const items: unknown = fields['items'] ?? [];
  if (!Array.isArray(items)) return fail('center.items', 'an array', items);
  return compact<NonNullable<CycleData['center']>>({
    label: readText(fields, 'label', 'center', context),
    items: atMost(100, items as unknown[], 'center.items', context)
      .map((item: unknown, index) => readText({ [`items[${index}]`]: item }, `items[${index}]`, 'center', context))
      .filter((item) => item !== undefined),
  });
};

export const parseCycle: Parse<CycleData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const steps = readArray(fields, 'steps', '', (step, path, index): CycleStep => {
    const sign = readText(step, 'sign', path, context);
    return compact<CycleStep>({
      ...readNamed(step, path, index, context),
      description: readText(step, 'description', path, context),
      sign: sign ? [...sign].slice(0, 2).join('') : String(index + 1),
      ...readItem(step, path, context),
    });
  });
  return compact<CycleData>({
    ...common,
    steps: uniqueByKey(steps, (step) => step.key, 'steps', context),
    closed: fields['closed'] === true,
    center: readCenter(fields['center'], context),
  });
};
