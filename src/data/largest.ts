/**
 * The largest measure of some items, and no less than `from`. A loop: `Math.max` takes no 200,000 arguments, and old libraries
 * put another `reduce` in the place of the language's (Prototype.js 1.6).
 */
export const largest = <Item>(items: Iterable<Item>, measure: (item: Item) => number, from = 0): number => {
  let most = from;
  for (const item of items) most = Math.max(most, measure(item));
  return most;
};
