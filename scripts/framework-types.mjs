// @ts-check
/**
 * dist/types/: the tags in the templates of React, Vue and Svelte. `charts.d.ts` tells of the charts and is made from the
 * manifest; what each framework does with a custom element is in its own few lines.
 *
 * The published generators of such types give every chart a second copy of each property (`data` twice, as text and as
 * object) and `CustomEvent<…>` for events that are classes of their own: wrong here, and 50 KB a framework.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, type?: { text: string }, description?: string }} Item */
/** @typedef {Item & { fieldName: string }} Attribute */
/**
 * @typedef {object} Declaration a class of the manifest
 * @property {string} name
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {(Item & { kind: string, default?: string })[]} members
 * @property {Attribute[]} attributes
 * @property {Item[]} events
 */

const comment = (/** @type {string | undefined} */ text = '') =>
  text ? `  /** ${text.replace(/\s+/g, ' ').trim()} */\n` : '';
const isFlag = (/** @type {Item} */ { type }) => type?.text === 'boolean';
const isRenamed = (/** @type {Attribute} */ { name, fieldName }) => name !== fieldName && name !== 'data';
const optional = (/** @type {string} */ name, /** @type {Item} */ { description, type }) =>
  `${comment(description)}  ${name}?: ${type?.text.includes('undefined') ? type.text : `${type?.text} | undefined`};`;

/** What is a tag's own: the rest is every chart's. */
const OWN = ['data', 'finding'];

/** @param {Declaration[]} elements with a tag each */
const charts = (elements) => {
  const [{ attributes, events } = { attributes: [], events: [] }] = elements;
  const typeOf = (/** @type {Item[]} */ items, /** @type {string} */ name) =>
    items.find((item) => item.name === name)?.type?.text ?? 'never';
  const data = elements.map(({ members }) => typeOf(members, 'data').replace(' | undefined', ''));
  const names = [...new Set([...elements.map(({ name }) => name), ...data, ...events.map(({ type }) => type?.text)])];
  const byName = attributes.filter(({ fieldName }) => !OWN.includes(fieldName));
  return `/** The charts as templates know them: made from custom-elements.json. */
import type { ${names.sort().join(', ')} } from '../index.js';

/** What every chart takes, by the names of its properties. */
export interface ChartProperties {
${byName.map((attribute) => optional(attribute.fieldName, attribute)).join('\n')}
}

/** Attributes of text whose name is not that of their property. */
export interface ChartAttributes {
${byName
  .filter((each) => isRenamed(each) && !isFlag(each))
  .map((each) => optional(`'${each.name}'`, each))
  .join('\n')}
}

/** Boolean attributes: where a framework writes \`false\` as a text, only their property can say no. */
export interface ChartFlags {
${attributes
  .filter(isFlag)
  .map((each) => optional(`'${each.name}'`, each))
  .join('\n')}
}

export interface ChartEvents {
${events.map((event) => `${comment(event.description)}  '${event.name}': ${event.type?.text};`).join('\n')}
}

/** Class, data and built-in findings of each tag. */
export interface Charts {
${elements
  .map(
    ({ tagName, name, description, attributes }, index) =>
      `${comment(description)}  '${tagName}': { element: ${name}; data: ${data[index]}; finding: ${typeOf(attributes, 'finding').replace(' | undefined', '')} };`,
  )
  .join('\n')}
}

/** What one tag takes, by the names of its properties. */
export interface PropertiesOf<Tag extends keyof Charts> extends ChartProperties {
  /** The chart's data, as an object. Treat it as immutable: assign a new object to change it. */
  data?: Charts[Tag]['data'] | undefined;
  /** Key of a built-in finding. */
  finding?: Charts[Tag]['finding'] | undefined;
}
`;
};

const react = `/** The tags in JSX, for React 19 and later: \`import 'impact-charts/react'\`. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ChartAttributes, ChartEvents, ChartFlags, Charts, PropertiesOf } from './charts.js';

type Listeners = { [Type in keyof ChartEvents as \`on\${Type}\`]?: ((event: ChartEvents[Type]) => void) | undefined };
type Own<Tag extends keyof Charts> = PropertiesOf<Tag> & ChartAttributes & ChartFlags & Listeners;
type Props<Tag extends keyof Charts> = Own<Tag> &
  Omit<HTMLAttributes<Charts[Tag]['element']>, keyof Own<Tag>> &
  ClassAttributes<Charts[Tag]['element']>;
type Tags = { [Tag in keyof Charts]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vue = `/** The tags in templates of Vue 3: \`import 'impact-charts/vue'\`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ChartAttributes, ChartEvents, Charts, PropertiesOf } from './charts.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Rest>}\` : Name;
type Listeners = {
  [Type in keyof ChartEvents as \`on\${Capitalize<Camel<Type>>}\`]?: ((event: ChartEvents[Type]) => void) | undefined;
};
type Own<Tag extends keyof Charts> = PropertiesOf<Tag> & ChartAttributes & Listeners;
type Emit = <Type extends keyof ChartEvents>(type: Type, event: ChartEvents[Type]) => void;
// Members of the element's own that begin with $ are Vue's names for what its template may say.
type Tags = {
  [Tag in keyof Charts]: new () => Charts[Tag]['element'] & {
    $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>> & PublicProps;
    $emit: Emit;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

const svelte = `/** The tags in templates of Svelte 5: \`import 'impact-charts/svelte'\`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ChartAttributes, ChartEvents, Charts, PropertiesOf } from './charts.js';

type Listeners = { [Type in keyof ChartEvents as \`on\${Type}\`]?: ((event: ChartEvents[Type]) => void) | undefined };
type Own<Tag extends keyof Charts> = PropertiesOf<Tag> & ChartAttributes & Listeners;
type Tags = {
  [Tag in keyof Charts]: Own<Tag> & Omit<HTMLAttributes<Charts[Tag]['element']>, keyof Own<Tag>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

/** @param {string} dist @param {Declaration[]} elements */
export const writeFrameworkTypes = (dist, elements) => {
  const folder = join(dist, 'types');
  mkdirSync(folder, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(folder, name), text);
  write('charts.d.ts', charts(elements));
  for (const [name, text] of Object.entries({ react, vue, svelte })) {
    write(`${name}.d.ts`, text);
    // Nothing to run: the entry is for types, and an \`import\` that keeps it must not fail.
    write(`${name}.js`, 'export {};\n');
  }
};
