/** The outlines in use: the regions at once, the departements when a chart asks for them. */
import { DataError, makeIssue } from '../data/issues.ts';
import { decode, type EncodedOutlines, type Outlines } from './outlines.ts';
import { regionsOutlines } from './regions-outlines.ts';

export type Geography = 'regions' | 'departements';

let regions: Outlines | undefined;
let departements: Outlines | undefined;
let loading: Promise<void> | undefined;

/** Outlines of a geography; undefined while those of the departements are not loaded. */
export const outlinesOf = (geography: Geography): Outlines | undefined =>
  geography === 'departements' ? departements : (regions ??= decode(regionsOutlines));

/** Hands in the departements, for who has them at hand (Node, a one-file build). */
export const setDepartements = (encoded: EncodedOutlines): void => {
  departements ??= decode(encoded);
};

/** Fetches the departements once; undefined when they are there already. A failed request may be made again. */
export const loadDepartements = (): Promise<void> | undefined =>
  departements
    ? undefined
    : (loading ??= import('./departements-outlines.ts')
        .then(
          (module) => setDepartements(module.departementsOutlines),
          (error: unknown) => {
            throw new DataError(
              makeIssue('geography', 'the outlines of the departements', String(error), true, 'chunk'),
            );
          },
        )
        .finally(() => (loading = undefined)));
