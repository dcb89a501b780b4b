/** The reader's menu: image, data, reference, codes to embed. Its words come with the export part, when it is first opened. */
import { cite } from './cite.ts';
import { download } from './download.ts';
import { embedCode, embedKinds, scriptFolder, type EmbedKind } from './embed.ts';
import type { ChartView } from './view.ts';

const FILES = ['png', 'svg', 'csv', 'json'] as const;
type File = (typeof FILES)[number];
export type MenuKind = File | 'cite' | EmbedKind;

const words = {
  fr: {
    png: 'Image (PNG)',
    svg: 'Image (SVG)',
    csv: 'Données (CSV)',
    json: 'Données (JSON)',
    cite: 'Citer ce graphique',
    tag: 'Intégrer\u202F: la balise',
    table: 'Intégrer\u202F: le tableau',
    wordpress: 'Intégrer\u202F: le bloc WordPress',
    iframe: 'Intégrer\u202F: le cadre',
    static: 'Intégrer\u202F: l’image fixe',
    copied: 'Copié',
    shown: 'À copier',
    saved: 'Fichier enregistré',
  },
  en: {
    png: 'Image (PNG)',
    svg: 'Image (SVG)',
    csv: 'Data (CSV)',
    json: 'Data (JSON)',
    cite: 'Cite this chart',
    tag: 'Embed: the tag',
    table: 'Embed: the table',
    wordpress: 'Embed: the WordPress block',
    iframe: 'Embed: the frame',
    static: 'Embed: the static picture',
    copied: 'Copied',
    shown: 'To be copied',
    saved: 'File saved',
  },
};

/** A page without an origin of its own is sandboxed: files would not be handed to the reader, silently. One opened from a disk is not. */
const isSandboxed = (): boolean => origin === 'null' && location.protocol !== 'file:';

/** Choices in the order in which they are offered. */
export const menuItems = ({ tag, lang }: Pick<ChartView, 'tag' | 'lang'>): { kind: MenuKind; label: string }[] =>
  [...(isSandboxed() ? [] : FILES), 'cite' as const, ...embedKinds(tag)].map((kind) => ({
    kind,
    label: words[lang][kind],
  }));

/** Address to cite. Data that a frame bears in its address is no part of it: there it is the page that shows the frame, if known. */
const readAt = (): string => {
  const [address, data] = location.href.split('#data=');
  return (data !== undefined && document.referrer) || address!;
};

export interface Taken {
  /** What was done, in words. */
  said: string;
  /** Reference or code, shown beside for browsers that let no script copy. */
  text?: string;
}

/** Does what a choice says: hands over a file, or copies a text. */
export const take = async (view: ChartView, kind: MenuKind): Promise<Taken> => {
  const w = words[view.lang];
  if ((FILES as readonly string[]).includes(kind)) {
    await download(view, kind as File);
    return { said: w.saved };
  }
  const text =
    kind === 'cite' ? cite(view, readAt(), new Date()) : embedCode(view, kind as EmbedKind, scriptFolder(view.tag));
  // Outside https there is no clipboard: the text is shown to be copied by hand.
  const copying = (navigator.clipboard as Clipboard | undefined)?.writeText(text) ?? Promise.reject(new Error());
  const said = await copying.then(
    () => w.copied,
    () => w.shown,
  );
  return { said, text };
};
