/**
 * What the manifest says of an element, as the rows of its documentation and the controls of its stories. Storybook's own
 * reading merges names that two lists share (the attribute and the slot `source`, the attribute and the property `data`) and
 * adds a camelCase twin to each attribute; here each public name is one row, spelled as a page writes it.
 */
import type { ElementDeclaration, Item, Manifest, Member } from '../scripts/manifest.mjs';

export const SECTIONS = [
  'attributes',
  'properties',
  'methods',
  'events',
  'slots',
  'custom properties',
  'parts',
  'states',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One public name of an element. */
export interface PublicName extends Pick<Item, 'description' | 'default'> {
  section: Section;
  /** As a page writes it: `heading-level`, `describe()`, `::part(chart)`, `--impact-space`. */
  name: string;
  /** Type, where the manifest has one. */
  type?: string;
}

export const declarationOf = (manifest: Manifest, tag: string): ElementDeclaration => {
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find((each): each is ElementDeclaration => each.tagName === tag);
  if (!found) throw new Error(`<${tag}> is not in the custom-elements manifest`);
  return found;
};

const list = (section: Section, items: readonly Item[] = [], spell = (name: string): string => name): PublicName[] =>
  items.map(({ name, description, type, default: value }) => ({
    section,
    name: spell(name),
    ...(description && { description }),
    ...(type && { type: type.text }),
    ...(value !== undefined && { default: value.replace(/^'(.*)'$/, '$1') }),
  }));

const signature = ({ parameters = [], return: result }: Member): string =>
  `(${parameters.map(({ type }) => type?.text ?? '').join(', ')}) => ${result?.type.text ?? 'void'}`;

/** Every public name, in the order of SECTIONS. A property that has an attribute is listed as the attribute. */
export const publicNames = (element: ElementDeclaration): PublicName[] => {
  const own = element.members.filter((member) => !member.static);
  const methods = own.filter(({ kind }) => kind === 'method');
  return [
    ...list('attributes', element.attributes),
    ...list(
      'properties',
      own.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    ),
    ...list(
      'methods',
      methods.map((method) => ({ ...method, type: { text: signature(method) } })),
      (name) => `${name}()`,
    ),
    ...list('events', element.events),
    ...list('slots', element.slots, (name) => name || '(default)'),
    ...list('custom properties', element.cssProperties),
    ...list('parts', element.cssParts, (name) => `::part(${name})`),
    ...list('states', element.cssStates, (name) => `:state(${name})`),
  ];
};

/** Key of a story's argument: the name itself, with a prefix where another list may hold the same. */
export const argKey = ({ section, name }: Pick<PublicName, 'section' | 'name'>): string =>
  section === 'properties' ? `.${name}` : section === 'slots' ? `slot:${name}` : name;

/** The words of a union such as `'auto' | 'light'`; undefined for another type. */
export const wordsOf = (type = ''): string[] | undefined => {
  const words = type
    .replace(' | undefined', '')
    .split('|')
    .map((word) => /^\s*'([^']*)'\s*$/.exec(word)?.[1]);
  return words.every((word) => word !== undefined) ? words : undefined;
};

type Control = { type: 'select' | 'boolean' | 'text' | 'object' | 'color' } | false;
const controlOf = ({ section, name, type }: PublicName, options: readonly string[] | undefined): Control => {
  if (options) return { type: 'select' };
  if (type === 'boolean') return { type: 'boolean' };
  if (section === 'properties') return { type: 'object' };
  if (section === 'custom properties' && /color|sequential|diverging/.test(name)) return { type: 'color' };
  return section === 'methods' || section === 'events' || section === 'states' ? false : { type: 'text' };
};

export interface ArgType {
  name: string;
  description: string;
  control: Control;
  options?: readonly string[];
  table: { category: Section; type: { summary: string }; defaultValue: { summary: string } };
}

export const argTypesOf = (element: ElementDeclaration): Record<string, ArgType> =>
  Object.fromEntries(
    publicNames(element).map((each) => {
      const options = wordsOf(each.type);
      return [
        argKey(each),
        {
          name: each.name,
          description: each.description ?? '',
          control: controlOf(each, options),
          ...(options && { options }),
          table: {
            category: each.section,
            type: { summary: each.type?.replaceAll(' | undefined', '') ?? '' },
            defaultValue: { summary: each.default ?? '' },
          },
        },
      ];
    }),
  );
