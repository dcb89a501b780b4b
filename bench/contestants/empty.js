// @ts-check
/** Nothing: what the page itself costs. */
export const bars = () => () => {};
export const map = () => {};
