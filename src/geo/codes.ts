/** From what a host page writes to a code: "28", "1", "Ile de France", "PACA", "FR-NOR", "Région Bretagne", "2a". */
import type { Outlines } from './outlines.ts';

// Three-letter codes of ISO 3166-2 without "FR-", usual short names, and overseas departements as regions.
const ALIASES =
  'idf11 cvl24 centre24 bfc27 nor28 hdf32 ges44 pdl52 bre53 bzh53 naq75 occ76 ara84 aura84 pac93 paca93 cor94 20r94 reunion04 97101 97202 97303 97404 97606 gp01 mq02 gf03 re04 yt06';

/** Without accents, case, spaces, hyphens and apostrophes; without "FR-" and "région" in front. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/^(fr|region|departement)(?=.)/, '');

const tables = new WeakMap<Outlines, Map<string, string>>();

/** The code that a text or a number stands for among the outlines' territories. */
export const resolveCode = (value: string | number, outlines: Outlines): string | undefined => {
  let table = tables.get(outlines);
  if (!table) {
    table = new Map();
    const codes = new Set(outlines.shapes.map((shape) => shape.code));
    // The regions' short names are not those of departements.
    if (codes.size === 18) for (const alias of ALIASES.split(' ')) table.set(alias.slice(0, -2), alias.slice(-2));
    for (const { code, name } of outlines.shapes) table.set(fold(name), code).set(code.toLowerCase(), code);
    tables.set(outlines, table);
  }
  // Without its sign or its point, -2.8 would be a code.
  if (typeof value === 'number' && !/^\d+$/.test(String(value))) return undefined;
  const key = fold(String(value));
  return table.get(/^\d$/.test(key) ? `0${key}` : key);
};
