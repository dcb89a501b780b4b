import { findingStory, metaOf, statesOf } from '../states.ts';

const states = statesOf('impact-bars');

export default { ...metaOf('impact-bars'), title: 'Charts/impact-bars', component: 'impact-bars' };

export const Default = states.Default;
export const ModesCompanies2015 = findingStory('modes-companies-2015');
export const ModesAssociations2015 = findingStory('modes-associations-2015');
export const LevelsCompanies2015 = findingStory('levels-companies-2015');
export const LevelsAssociations2015 = findingStory('levels-associations-2015');
export const PartnersAssociations2021 = findingStory('partners-associations-2021');
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
