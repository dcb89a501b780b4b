import type { Lang } from '../data/types.ts';
import type { Describe, Table } from './types.ts';

/** Makes a kind's description of its two parts; the table is made when it is first asked for: most are never opened. */
export const describing =
  <Data>(summarise: (data: Data, lang: Lang) => string, tabulate: (data: Data, lang: Lang) => Table): Describe<Data> =>
  (data, lang) => {
    let made: Table | undefined;
    const table = (): Table => (made ??= tabulate(data, lang));
    return {
      summary: summarise(data, lang),
      get columns() {
        return table().columns;
      },
      get rows() {
        return table().rows;
      },
    };
  };
