import { findingStory, metaOf, statesOf } from '../states.ts';

const states = statesOf('impact-number');

export default { ...metaOf('impact-number'), title: 'Charts/impact-number', component: 'impact-number' };

export const Default = states.Default;
export const Envie81 = findingStory('envie-81');
export const Structures90 = findingStory('structures-90');
export const Catalysts350 = findingStory('catalysts-350');
export const Cases600 = findingStory('cases-600');
export const Studies21 = findingStory('studies-21');
export const Reports13 = findingStory('reports-13');
export const OwnData = states.OwnData;
export const LongLabels = states.LongLabels;
export const OneRow = states.OneRow;
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
