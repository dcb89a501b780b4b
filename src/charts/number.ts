import { parseNumber, type NumberData } from '../data/number.ts';
import { describeNumber } from '../describe/number.ts';
import {
  cases600,
  catalysts350,
  companies57,
  envie81,
  reports13,
  structures90,
  studies21,
} from '../findings/key-numbers.ts';
import { layoutNumber } from '../layout/number.ts';
import type { Chart, Kind } from './types.ts';

export const number: Kind<NumberData> = {
  name: 'number',
  parse: parseNumber,
  layout: layoutNumber,
  describe: describeNumber,
  selfDescribing: true,
  isEmpty: (data) => data.value === null && data.label === '',
};

export const numberChart: Chart<NumberData> = {
  tag: 'impact-number',
  kind: number,
  findings: {
    'companies-57': companies57,
    'envie-81': envie81,
    'structures-90': structures90,
    'catalysts-350': catalysts350,
    'cases-600': cases600,
    'studies-21': studies21,
    'reports-13': reports13,
  },
  defaultFinding: 'companies-57',
};
