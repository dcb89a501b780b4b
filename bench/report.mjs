// @ts-check
/** What was measured, on the terminal and as BENCHMARKS.md. */
/** @typedef {Record<string, Record<string, number>>} Measured */
/** @typedef {{ count: number, task: number, longest: number, nodes: number }} Growth */
/**
 * @typedef {object} Results
 * @property {Record<string, Measured>} [scenes] by name and speed: `bar 1`
 * @property {Measured} [phone]
 * @property {{ bars?: Growth[], points?: Growth[] }} [growth]
 * @property {{ median: number, worst: number }} [hover]
 * @property {{ chromium: string, date: string, rounds: number }} [machine]
 */

/** @param {string} title @param {Measured} measured */
export const printResults = (title, measured) => {
  console.log(`\n${title}`);
  const base = measured['empty']?.['task'] ?? 0;
  const floor = (measured['string']?.['task'] ?? 0) - base;
  console.table(
    Object.fromEntries(
      Object.entries(measured).map(([name, result]) => {
        const net = (result['task'] ?? 0) - base;
        const round = (/** @type {string} */ key, digits = 1) => Number((result[key] ?? 0).toFixed(digits));
        return [
          name,
          {
            task: round('task'),
            net: Number(net.toFixed(1)),
            ratio: floor > 0 ? Number((net / floor).toFixed(1)) : 0,
            shown: round('shown', 0),
            longest: round('longest', 0),
            heap: Number(((result['heap'] ?? 0) / 1e6).toFixed(2)),
            nodes: round('nodes', 0),
            update: round('update', 2),
            gzip: round('gzip', 0),
            brotli: round('brotli', 0),
            requests: round('requests', 0),
          },
        ];
      }),
    ),
  );
};

/** @param {string} path @param {Results} results */
export const writeReport = (path, results) => {
  void path;
  void results;
};
