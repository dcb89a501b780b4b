/**
 * Colour-vision deficiencies as SVG filters. Matrices: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, severity 1, in linear RGB
 * (the default of SVG filters); achromatopsia: the relative luminance of WCAG.
 */
import { svg, type TemplateResult } from 'lit';

const matrices = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  achromatopsia: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
};

const rows = ([a, b, c, d, e, f, g, h, i]: number[]): string =>
  `${a} ${b} ${c} 0 0 ${d} ${e} ${f} 0 0 ${g} ${h} ${i} 0 0 0 0 0 1 0`;

/** An svg without size, which holds the filter that `page.css` names; nothing for full colour vision. */
export const visionFilter = (vision: string): TemplateResult | undefined => {
  const matrix = matrices[vision as keyof typeof matrices] as number[] | undefined;
  return (
    matrix &&
    svg`<svg width="0" height="0" style="position:absolute" aria-hidden="true"><filter id="vision"><feColorMatrix values=${rows(matrix)}></feColorMatrix></filter></svg>`
  );
};
