/** A reference ready to be quoted: the finding, its sources, the day and the address where it was read. */
import type { ChartView } from './view.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' };

export const cite = ({ frame: { heading, sources }, lang }: ChartView, address: string, day: Date): string => {
  const date = day.toLocaleDateString(locales[lang], { day: 'numeric', month: 'long', year: 'numeric' });
  const quoted = lang === 'fr' ? `«\u202F${heading}\u202F»` : `“${heading}”`;
  const said = sources.map(({ label }) => label.replace(/\.$/, '')).join('. ');
  return `${[quoted, said, `${lang === 'fr' ? 'Consulté le' : 'Read on'} ${date}`].filter(Boolean).join('. ')}, ${address}`;
};
