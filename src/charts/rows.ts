/** Cells of a CSV file as the data of a kind. */

const MISSING = /^(|n\.?\s?d\.?|n\.?\s?a\.?|[-–—]|donnée manquante|missing value)$/i;

/** A number in French or English notation; `null` for an empty or "n.d." cell; any other text as it is, for the parser to name. */
export const numberOf = (text: string | undefined): number | string | null => {
  const trimmed = (text ?? '').trim();
  if (MISSING.test(trimmed)) return null;
  const value = Number(
    trimmed
      .replace(/[\s\u00A0\u202F]|%$/g, '')
      .replace(/[−–]/, '-')
      .replace(',', '.'),
  );
  return Number.isNaN(value) ? trimmed : value;
};

/** By the first letter of their names, which are alike in French and English. */
const origins: Record<string, string> = { n: 'note', c: 'complement', i: 'interpretation' };

/** The source of a row from its columns `source`, `date`, `origin` and `question`, as the CSV export writes them. */
export const sourceOf = (row: Record<string, string>): object | undefined =>
  row['source']
    ? {
        label: row['source'],
        study: row['source'],
        date: row['date'] || undefined,
        question: row['question'] || undefined,
        origin: origins[(row['origin'] ?? '').charAt(0).toLowerCase()],
      }
    : undefined;
