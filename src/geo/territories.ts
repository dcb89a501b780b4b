/** The outlines in use: the regions at once, the departements when a chart asks for them. */
import { DataError, makeIssue } from '../data/issues.ts';
import { decode, type Outlines } from './outlines.ts';
import { regionsOutlines } from './regions-outlines.ts';

export type Geography = 'regions' | 'departements';

const outlines: { [name in Geography]?: Outlines } = {};
let loading: Promise<void> | undefined;

const fail = (reason: unknown): never => {
  throw new DataError(makeIssue('geography', 'the outlines of the departements', String(reason), true, 'chunk'));
};

/** Outlines of a geography; those of the departements must have been loaded. */
export const outlinesOf = (geography: Geography): Outlines =>
  geography === 'regions' ? (outlines.regions ??= decode(regionsOutlines)) : (outlines.departements ?? fail('none'));

/** Fetches the departements once; undefined when they are there already. A failed request may be made again. */
export const loadDepartements = (): Promise<void> | undefined =>
  outlines.departements
    ? undefined
    : (loading ??= import('./departements-outlines.ts')
        .then(({ departementsOutlines }) => {
          outlines.departements = decode(departementsOutlines);
        }, fail)
        .finally(() => (loading = undefined)));
