/** The texts round a picture: the page's attributes over the data's own, and sentences generated where both are silent. */
import { cleanText, safeUrl } from '../data/read.ts';
import type { CommonData, Lang, Origin, Source } from '../data/types.ts';
import { originName, texts } from '../i18n/texts.ts';
import type { Description } from './types.ts';

export interface FrameOverrides {
  heading?: string | undefined;
  summary?: string | undefined;
  note?: string | undefined;
  source?: string | undefined;
  sourceUrl?: string | undefined;
}

export interface Frame {
  heading: string;
  /** Visible summary: the author's, else generated. */
  summary: string;
  /** The generated sentence, when an author's summary is shown in its place: it goes to the long description. */
  generated: string;
  note: string;
  /** Source lines; empty when no source is known, which the chart says. */
  sources: Source[];
}

/** Most signs of a generated sentence beside a picture: names of 300 signs each would bury it. `describe()` gives it whole. */
const MAX_SIGNS = 480;
const shorten = (text: string): string => {
  const signs = [...text];
  return signs.length > MAX_SIGNS
    ? `${signs
        .slice(0, MAX_SIGNS)
        .join('')
        .replace(/\s\S*$/, '')}…`
    : text;
};

const ORIGINS: Origin[] = ['note', 'complement', 'interpretation'];

// Data whose rows alone name sources: each distinct one is a line.
const rowSources = ({ rows }: Description, lang: Lang): Source[] => {
  const sources = new Map<string, Source>();
  for (const row of rows) {
    const label = row['source'];
    if (typeof label !== 'string' || label === texts[lang].noSource || sources.has(label)) continue;
    const origin = ORIGINS.find((each) => originName(each, lang) === row['origin']);
    sources.set(label, { label: row['date'] ? `${label}, ${row['date']}` : label, ...(origin ? { origin } : {}) });
    if (sources.size === 6) break;
  }
  return [...sources.values()];
};

/** @param selfDescribing - The picture is words already: no generated summary is shown beside it. */
export const frameOf = (
  data: CommonData | undefined,
  description: Description | undefined,
  overrides: FrameOverrides,
  lang: Lang,
  selfDescribing = false,
): Frame => {
  const text = (name: 'heading' | 'summary' | 'note'): string =>
    overrides[name] ? cleanText(overrides[name], lang) : (data?.[name] ?? '');
  const generated = shorten(description?.summary ?? '');
  const summary = text('summary');
  const url = overrides.sourceUrl ? safeUrl(overrides.sourceUrl) : undefined;
  let sources = data?.sources ?? [];
  if (overrides.source) sources = [{ label: cleanText(overrides.source, lang), ...(url ? { url } : {}) }];
  else if (sources.length === 0 && description) sources = rowSources(description, lang);
  return {
    heading: text('heading'),
    summary: summary || (selfDescribing ? '' : generated),
    generated: summary || selfDescribing ? generated : '',
    note: text('note'),
    sources,
  };
};
