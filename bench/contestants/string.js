// @ts-check
/** The floor: an SVG string written by hand and given to the parser. */
import { barString, mapString } from './svg.js';

/** @param {HTMLElement} box @param {any} input */
export const bars = (box, { rows }) => {
  box.innerHTML = barString(rows);
  return (/** @type {any} */ next) => {
    box.innerHTML = barString(next);
  };
};
/** @param {HTMLElement} box @param {any} input */
export const map = (box, input) => {
  box.innerHTML = mapString(input);
};
