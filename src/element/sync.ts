/**
 * The charts in the page, so that those of one `sync` name share their selection. The register hangs on the page's global
 * object: self-contained files each carry their own copy of this module, and must still meet.
 */
interface Selectable {
  sync: string | undefined;
  selected: string | undefined;
}
const NAME = Symbol.for('impact-charts.sync');

export const connectedCharts: Set<Selectable> = ((globalThis as { [NAME]?: Set<Selectable> })[NAME] ??= new Set());

/** Hands a selection to the other charts of the name; setting the value they already have ends the round. */
export const shareSelection = ({ sync, selected }: Selectable): void => {
  for (const peer of connectedCharts) if (sync && peer.sync === sync) peer.selected = selected;
};
