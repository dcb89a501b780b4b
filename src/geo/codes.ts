/** From what a host page writes to a code: "28", "1", "Ile de France", "PACA", "FR-NOR", "Région Bretagne", "2a". */
import type { Outlines } from './outlines.ts';

// Three-letter codes of ISO 3166-2 without "FR-", usual short names, and overseas departements as regions.
const ALIASES =
  'idf11 cvl24 centre24 bfc27 nor28 hdf32 ges44 pdl52 bre53 naq75 occ76 ara84 aura84 pac93 paca93 cor94 20r94 reunion04 97101 97202 97303 97404 97606 gp01 mq02 gf03 re04 yt06';

/** Without accents, case, spaces, hyphens and apostrophes; without "FR-" and "région" in front. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/^(fr|region|departement)(?=.)/, '');

/** Reads a text or a number as the code of one of the outlines' territories. */
export const resolver = ({ shapes }: Outlines): ((value: unknown) => string | undefined) => {
  // The regions' short names are not those of departements.
  const aliases = shapes.length === 18 ? ALIASES.split(' ') : [];
  const codes = new Map(aliases.map((alias) => [alias.slice(0, -2), alias.slice(-2)]));
  for (const { code, name } of shapes) codes.set(fold(name), code).set(code.toLowerCase(), code);
  return (value) => {
    // Without its sign or its point, the number -2.8 would be a code.
    const isCode = typeof value === 'string' || (Number.isInteger(value) && (value as number) > 0);
    return isCode ? codes.get(fold(String(value)).replace(/^\d$/, '0$&')) : undefined;
  };
};
