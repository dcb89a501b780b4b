/** Two states of one example: invented figures, for the tests of the framework pages alone. */
import type { BarsInput } from 'impact-charts';

export const first: BarsInput = {
  heading: 'Example',
  unit: '%',
  rows: [
    { key: 'a', label: 'First', value: 40 },
    { key: 'b', label: 'Second', value: 60 },
  ],
  source: { label: 'Example of a test' },
};

export const second: BarsInput = { ...first, rows: [...first.rows, { key: 'c', label: 'Third', value: 80 }] };
