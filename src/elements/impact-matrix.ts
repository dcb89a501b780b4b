import { matrixChart } from '../charts/matrix.ts';
import type { MatrixData, MatrixInput } from '../data/matrix.ts';
import { ImpactElement } from '../element/base.ts';

/**
 * Objectives, impacts and the continuum of coherence as a matrix.
 *
 * @tag impact-matrix
 */
export class ImpactMatrix extends ImpactElement<MatrixData, MatrixInput> {
  /** @internal */
  static override chart = matrixChart;
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-matrix': ImpactMatrix;
  }
}
