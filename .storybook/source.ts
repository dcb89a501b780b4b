/** The HTML that a page would write for a story as its controls stand: what "Show code" shows and copies. */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && value !== false;

/** JSON in a script element: nothing in it can end the element. */
const inline = (data: unknown): string => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');

const indent = (text: string): string => text.replace(/^/gm, '  ');

export const sourceOf = (tag: string, args: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(args).filter(([, value]) => isSet(value));
  const among = (prefix: string): [string, string][] =>
    given.flatMap(([key, value]) => (key.startsWith(prefix) ? [[key, written(value)]] : []));
  const attributes = given
    .filter(([key]) => /^[a-z]/.test(key) && !key.startsWith('slot:'))
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(written(value))}"`));
  const children = [
    ...(isSet(args['.data']) ? [`<script type="application/json">\n${indent(inline(args['.data']))}\n</script>`] : []),
    ...among('slot:').map(([key, text]) =>
      key === 'slot:(default)' ? escape(text) : `<span slot="${key.slice(5)}">${escape(text)}</span>`,
    ),
  ];
  const inside = children.length > 0 ? `\n${indent(children.join('\n'))}\n` : '';
  const rules = [
    ...(among('--').length > 0
      ? [
          `${tag} {\n${among('--')
            .map(([key, value]) => `  ${key}: ${value};`)
            .join('\n')}\n}`,
        ]
      : []),
    ...among('::part(').map(([key, value]) => `${tag}${key} { ${value} }`),
  ];
  const style = rules.length > 0 ? `<style>\n${indent(rules.join('\n'))}\n</style>\n` : '';
  return `${style}<${tag}${attributes.join('')}>${inside}</${tag}>`;
};
