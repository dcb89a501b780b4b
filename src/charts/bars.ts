import type { BarsData } from '../data/bars.ts';
import { levelsAssociations2015 } from '../findings/levels-associations-2015.ts';
import { levelsCompanies2015 } from '../findings/levels-companies-2015.ts';
import { modesAssociations2015 } from '../findings/modes-associations-2015.ts';
import { modesCompanies2015 } from '../findings/modes-companies-2015.ts';
import { partnersAssociations2021 } from '../findings/partners-associations-2021.ts';
import { bars } from './bars-kind.ts';
import type { Chart } from './types.ts';

/**
 * No default: a bare tag waits for data. Not charted, since no one value is known (FACTS.md section 2):
 * - modes of partnership of associations in 2021: two sources disagree on all four (75, 73, 70, 58 and 59, 47, 45, 39);
 * - regional level of associations' partnerships in 2021: sources disagree (43 and 47); the local level alone (73) would not
 *   make a comparison;
 * - modes of partnership of companies in 2021: the note shows them in a picture only, whose numbers are not in its text.
 */
export const barsChart: Chart<BarsData> = {
  tag: 'impact-bars',
  kind: bars,
  findings: {
    'modes-companies-2015': modesCompanies2015,
    'modes-associations-2015': modesAssociations2015,
    'levels-companies-2015': levelsCompanies2015,
    'levels-associations-2015': levelsAssociations2015,
    'partners-associations-2021': partnersAssociations2021,
  },
};
