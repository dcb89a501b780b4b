/**
 * Charts of one `sync` name share their selection. The register hangs on the page's global object: self-contained files
 * each carry their own copy of this module, and must still meet.
 */
interface Selectable {
  selected: string | undefined;
}
const NAME = Symbol.for('impact-charts.sync');
type Register = Map<string, Set<Selectable>>;

const register = (): Register => ((globalThis as { [NAME]?: Register })[NAME] ??= new Map());

export const joinSync = (name: string, chart: Selectable): void => {
  const peers = register().get(name) ?? new Set();
  register().set(name, peers.add(chart));
};

export const leaveSync = (name: string, chart: Selectable): void => {
  const peers = register().get(name);
  peers?.delete(chart);
  if (peers?.size === 0) register().delete(name);
};

/** Hands a selection to the other charts of the name; setting the value they already have ends the round. */
export const shareSelection = (name: string, chart: Selectable): void => {
  for (const peer of register().get(name) ?? []) if (peer !== chart) peer.selected = chart.selected;
};
