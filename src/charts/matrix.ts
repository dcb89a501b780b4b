import { parseMatrix, type MatrixData } from '../data/matrix.ts';
import { describeMatrix } from '../describe/matrix.ts';
import { continuum } from '../findings/continuum.ts';
import { objectives } from '../findings/objectives.ts';
import { paradigmShift } from '../findings/paradigm-shift.ts';
import { layoutMatrix } from '../layout/matrix.ts';
import type { Chart, Kind } from './types.ts';

export const matrix: Kind<MatrixData> = {
  name: 'matrix',
  parse: parseMatrix,
  layout: layoutMatrix,
  describe: describeMatrix,
  isEmpty: ({ rows }) => rows.length === 0,
};

export const matrixChart: Chart<MatrixData> = {
  tag: 'impact-matrix',
  kind: matrix,
  defaultFinding: 'objectives',
  findings: { objectives, continuum, 'paradigm-shift': paradigmShift },
};
