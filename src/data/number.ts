import { compact, fail, readCommon, readNumber, readText, readValue, type Parse } from './read.ts';
import type { CommonData, CommonInput, Text } from './types.ts';
import { readBefore, type Before, type BeforeInput } from './values.ts';

export interface NumberInput extends CommonInput {
  /** What a selection hands to the page: "value" when absent. */
  key?: string;
  value: number | null;
  /** What follows the figure and completes it: "des entreprises développent…". */
  label: Text;
  /** Year of the value, beside its bar when an earlier value is drawn. */
  year?: number;
  /** The source says "more than": the figure takes a "+". */
  moreThan?: boolean;
  /** Drawn as a bar above that of the value. */
  before?: BeforeInput;
}
export interface NumberData extends CommonData {
  key: string;
  value: number | null;
  label: string;
  year?: number;
  moreThan: boolean;
  before?: Before;
}

export const parseNumber: Parse<NumberData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const value = readValue(fields, 'value', '', context);
  const label = readText(fields, 'label', '', context);
  // Neither figure nor words is an empty chart; a figure without words says nothing.
  if (label === undefined && value !== null) fail('label', 'a text', fields['label']);
  const key = fields['key'];
  return compact<NumberData>({
    ...common,
    key: typeof key === 'string' && key ? key.slice(0, 200) : 'value',
    value,
    label: label ?? '',
    year: readNumber(fields, 'year', '', context, 1),
    moreThan: fields['moreThan'] === true,
    before: readBefore(fields['before'], 'before', context),
  });
};
