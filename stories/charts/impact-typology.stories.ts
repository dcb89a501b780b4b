import { metaOf, statesOf } from '../states.ts';

const states = statesOf('impact-typology');

export default { ...metaOf('impact-typology'), title: 'Charts/impact-typology', component: 'impact-typology' };

export const Default = states.Default;
export const OwnData = states.OwnData;
export const LongLabels = states.LongLabels;
export const ManyRows = states.ManyRows;
export const OneRow = states.OneRow;
export const MissingValues = states.MissingValues;
export const Empty = states.Empty;
export const Loading = states.Loading;
export const WrongData = states.WrongData;
export const BrokenJson = states.BrokenJson;
export const UnknownFinding = states.UnknownFinding;
export const Selected = states.Selected;
export const Highlighted = states.Highlighted;
export const SynchronisedPair = states.SynchronisedPair;
export const TableView = states.TableView;
export const Narrow = states.Narrow;
export const Wide = states.Wide;
export const Dark = states.Dark;
export const Print = states.Print;
export const ForcedColours = states.ForcedColours;
export const English = states.English;
export const RightToLeftLabels = states.RightToLeftLabels;
export const NoScript = states.NoScript;
