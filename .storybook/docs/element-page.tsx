/** The documentation of an element: one page for all, fed by the manifest, the schemas, the fixtures and a short text per element. */
import { Controls, Heading, Markdown, Primary, Source, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactElement, ReactNode } from 'react';
import manifest from 'virtual:manifest';
import { charts } from '../../src/charts/index.ts';
import { fixtures } from '../../test/fixtures.ts';
import { declarationOf } from '../arg-types.ts';
import { Anatomy } from './anatomy.tsx';
import { fieldsOf, type Field, type Schema } from './data-shape.ts';
import './docs.css';
import { Snippets } from './snippets.tsx';
import { Theming } from './theming.tsx';

const texts = import.meta.glob<string>('../../stories/notes/*.md', { query: '?raw', import: 'default', eager: true });
const schemas = import.meta.glob<Schema>('../../schema/*.json', { import: 'default', eager: true });

/** Sections of a note by their heading. */
export const sectionsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [title = '', ...lines] = section.split('\n');
        return [title.trim(), lines.join('\n').trim()];
      }),
  );

/** Words between backticks as code. */
const withCode = (text: string): ReactNode[] =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

const Fields = ({ fields }: { fields: readonly Field[] }): ReactElement => (
  <div className="scrolls">
    <table className="fields">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Type</th>
          <th scope="col">Says</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ path, type, required, description }) => (
          <tr key={path}>
            <th scope="row">
              <code>{path}</code>
              {required ? ' *' : ''}
            </th>
            <td>{type}</td>
            <td>{withCode(description)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const DataShape = ({ tag, kind }: { tag: string; kind: string }): ReactElement => {
  const { own, common, source } = fieldsOf(schemas[`../../schema/${kind}.json`] ?? {});
  const example = fixtures.find((fixture) => fixture.tag === tag)?.ownData;
  return (
    <>
      <p>
        The kind is <code>{kind}</code>; its JSON Schema, <code>impact-charts/schema/{kind}.json</code>, completes and
        checks a file in an editor. Data comes by the property <code>data</code>, the attribute <code>data</code>, a
        child script of type <code>application/json</code>, the address <code>src</code> or the key <code>finding</code>
        : the first that is there counts. A star marks what must be there.
      </p>
      <Fields fields={own} />
      <details>
        <summary>Fields that every kind has, and those of a source</summary>
        <p>
          A text is a string, or one string per language: <code>{'{ "fr": "…", "en": "…" }'}</code>.
        </p>
        <Fields fields={common} />
        <p>A source, of the whole or of one value:</p>
        <Fields fields={source} />
      </details>
      <p>An example to copy; its values are invented:</p>
      <Source
        language="html"
        code={`<${tag} lang="fr">\n  <script type="application/json">\n${JSON.stringify(example, null, 2).replace(/^/gm, '    ')}\n  </script>\n</${tag}>`}
      />
    </>
  );
};

export const ElementPage = (): ReactElement => {
  const { preparedMeta } = useOf('meta', ['meta']);
  const tag = String(preparedMeta.component);
  const chart = charts.find((each) => each.tag === tag);
  if (!chart) return <Title />;
  const element = declarationOf(manifest, tag);
  const text = sectionsOf(texts[`../../stories/notes/${tag}.md`] ?? '');
  return (
    <>
      <Title>{`<${tag}>`}</Title>
      <p className="lead">{element.description}</p>
      <Primary />
      <div className="uses">
        <section>
          <Heading>For</Heading>
          <Markdown>{text['For'] ?? ''}</Markdown>
        </section>
        <section>
          <Heading>Not for</Heading>
          <Markdown>{text['Not for'] ?? ''}</Markdown>
        </section>
      </div>
      <Heading>Put it in a page</Heading>
      <Snippets tag={tag} />
      <Heading>Your own data</Heading>
      <Markdown>{text['Data'] ?? ''}</Markdown>
      <DataShape tag={tag} kind={chart.kind.name} />
      <Heading>Anatomy</Heading>
      <Anatomy element={element} />
      <Heading>In your colours</Heading>
      <Theming element={element} />
      <Heading>Accessibility</Heading>
      <Markdown>{text['Accessibility'] ?? ''}</Markdown>
      <Markdown>{texts['../../stories/notes/accessibility.md'] ?? ''}</Markdown>
      <Heading>Every public name</Heading>
      <p>
        Attributes, properties, methods, events, slots, custom properties, parts and states. Change them here: the first
        chart of this page follows.
      </p>
      <Controls sort="none" />
    </>
  );
};
