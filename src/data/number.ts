import { readBefore, type BarRow } from './bars.ts';
import { compact, fail, readCommon, readNumber, readText, readValue, type Parse } from './read.ts';
import type { CommonData, CommonInput, SourceInput, Text } from './types.ts';

export interface NumberInput extends CommonInput {
  /** What a selection hands to the page: "value" when absent. */
  key?: string;
  value: number | null;
  /** What follows the figure and completes it: "des entreprises développent…". */
  label: Text;
  /** Year of the value; that of the source when absent. */
  year?: number;
  /** The source says "more than": the figure takes a "+". */
  moreThan?: boolean;
  /** An earlier value, drawn as a bar above that of the value; `sameQuestion: false` flags that the wording differed. */
  before?: { value: number; year: number; sameQuestion?: boolean; source?: SourceInput };
}
export interface NumberData extends CommonData {
  key: string;
  value: number | null;
  label: string;
  year?: number;
  moreThan: boolean;
  before?: NonNullable<BarRow['before']>;
}

export const parseNumber: Parse<NumberData> = (input, context) => {
  const { fields, common } = readCommon(input, context);
  const value = readValue(fields, 'value', '', context);
  const label = readText(fields, 'label', '', context);
  // Neither figure nor words is an empty chart; a figure without words says nothing.
  if (label === undefined && value !== null) fail('label', 'a text', fields['label']);
  const key = fields['key'];
  const year = readNumber(fields, 'year', '', context, 1) ?? Number(/\b\d{4}\b/.exec(common.sources[0]?.date ?? '')?.[0]);
  return compact<NumberData>({
    ...common,
    key: typeof key === 'string' && key ? key.slice(0, 200) : 'value',
    value,
    label: label ?? '',
    year: year || undefined,
    moreThan: fields['moreThan'] === true,
    before: readBefore(fields['before'], 'before', context),
  });
};
