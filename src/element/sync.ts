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

/** A chart that joins a name takes the selection that its charts already share. */
export const adoptSelection = (chart: Selectable): void => {
  for (const { sync, selected } of connectedCharts) {
    if (chart.sync && sync === chart.sync && selected != null) chart.selected ??= selected;
  }
};

/** Hands a selection to the other charts of the name; setting the value they already have ends the round. */
export const shareSelection = ({ sync, selected }: Selectable): void => {
  for (const peer of connectedCharts) if (sync && peer.sync === sync) peer.selected = selected;
};
