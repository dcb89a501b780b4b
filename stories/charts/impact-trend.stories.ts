import { findingStory, metaOf, statesOf } from '../states.ts';

const states = statesOf('impact-trend');

export default { ...metaOf('impact-trend'), title: 'Charts/impact-trend', component: 'impact-trend' };

export const Default = states.Default;
export const ConvictionsFrench = findingStory('convictions-french');
export const ConvictionsOthers = findingStory('convictions-others');
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
