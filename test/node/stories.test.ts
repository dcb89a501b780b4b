/** What Storybook says of the elements is what the manifest says, and every state of every element is a story. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argKey, argTypesOf, declarationOf, publicNames } from '../../.storybook/arg-types.ts';
import { fieldsOf, type Schema } from '../../.storybook/docs/data-shape.ts';
import { sourceOf } from '../../.storybook/source.ts';
import { readManifest } from '../../scripts/manifest.mjs';
import { charts } from '../../src/charts/index.ts';
import { fixtures } from '../fixtures.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const manifest = await readManifest();

const STATES =
  'Default OwnData LongLabels OneRow Empty Loading WrongData BrokenJson UnknownFinding Selected Highlighted SynchronisedPair TableView Narrow Wide Dark Print ForcedColours English RightToLeftLabels NoScript'.split(
    ' ',
  );

/** Words between backticks, without what a code block holds. */
const codeWords = (text: string): string[] =>
  Array.from(text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g), ([, word]) => word!);

describe.each(charts.map((chart) => ({ tag: chart.tag, chart })))('documentation of <$tag>', ({ tag, chart }) => {
  const element = declarationOf(manifest, tag);
  const names = publicNames(element);
  const note = read(`stories/notes/${tag}.md`);

  it('has a row for every attribute, property, method, event, slot, custom property, part and state of the manifest, and no other', () => {
    const { attributes, members, events, slots, cssProperties, cssParts, cssStates } = element;
    const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute);
    const methods = members.filter((member) => member.kind === 'method' && !member.static);
    const expected = [attributes, fields, methods, events, slots, cssProperties, cssParts, cssStates].flat();
    for (const list of [attributes, methods, events, slots, cssProperties, cssParts, cssStates])
      expect(list.length).toBeGreaterThan(0);
    const rows = Object.values(argTypesOf(element));
    expect(rows.length).toBe(expected.length);
    expect(
      rows.map((row) => row.name.replace(/^::part\((.*)\)$|^:state\((.*)\)$|^(.*)\(\)$/, '$1$2$3')).toSorted(),
    ).toEqual(expected.map(({ name }) => name || '(default)').toSorted());
  });

  it('gives each a description, and no key to two of them', () => {
    for (const { name, description } of names) expect(description, name).toBeTruthy();
    expect(new Set(names.map(argKey)).size).toBe(names.length);
  });

  it('offers words where there are words, and no camelCase twin of an attribute', () => {
    const rows = argTypesOf(element);
    expect(rows['theme']!.options).toEqual(['auto', 'light', 'dark']);
    expect(rows['heading-level']!.options).toEqual(['2', '3', '4', '5', '6', 'none']);
    expect(rows['finding']!.options).toEqual(Object.keys(chart.findings));
    expect(rows['without-menu']!.control).toEqual({ type: 'boolean' });
    expect(rows['--impact-color-accent']!.control).toEqual({ type: 'color' });
    expect(rows['headingLevel']).toBeUndefined();
    expect(rows['.dataText']).toBeUndefined();
  });

  it('says what it is for and not for, of its data and of accessibility', () => {
    for (const title of ['For', 'Not for', 'Data', 'Accessibility']) expect(note).toContain(`## ${title}\n`);
  });

  it('names nothing in its text that neither the manifest nor the schema has', () => {
    const schema = JSON.parse(read(`schema/${chart.kind.name}.json`)) as Schema;
    const { own, common } = fieldsOf(schema);
    const words = new Set([
      ...names.map(({ name }) => name),
      ...[...own, ...common].flatMap(({ path }) => path.split(/[.[\]]+/)),
      ...[...own].flatMap(({ type }) => Array.from(type.matchAll(/"([^"]+)"/g), ([, word]) => word!)),
      ...charts.flatMap((each) => [each.tag, ...Object.keys(each.findings)]),
      'null',
      'true',
      'false',
      '%',
    ]);
    expect(codeWords(note).filter((word) => !words.has(word))).toEqual([]);
  });

  it('has a story for each state and each finding', () => {
    const stories = read(`stories/charts/${tag}.stories.ts`);
    const exported = Array.from(
      stories.matchAll(/^export const (\w+) = (?:states\.(\w+)|findingStory\('([\w-]+)'\));$/gm),
    );
    const fixture = fixtures.find((each) => each.tag === tag)!;
    const states = [
      ...STATES,
      ...(fixture.manyRows ? ['ManyRows'] : []),
      ...(fixture.missingValues ? ['MissingValues'] : []),
    ];
    expect(exported.flatMap(([, name, state]) => (state ? [String(name)] : [])).toSorted()).toEqual(states.toSorted());
    for (const [, name, state] of exported) if (state) expect(name).toBe(state);
    expect(exported.flatMap(([, , , finding]) => finding ?? []).toSorted()).toEqual(
      Object.keys(chart.findings)
        .filter((key) => key !== chart.defaultFinding)
        .toSorted(),
    );
  });
});

describe('tables of README.md', () => {
  const names = publicNames(declarationOf(manifest, 'impact-map'));
  const readme = read('README.md');
  const of = (section: string): string[] =>
    names
      .filter((each) => each.section === section)
      .map(({ name }) => name.replace(/^::part\((.*)\)$|^(.*)\(\)$/, '$1$2'));
  const firstCells = (heading: string): string[] => {
    const section = readme.split(/^## /m).find((each) => each.startsWith(`${heading}\n`))!;
    return section.split('\n').flatMap((line) => (line.startsWith('| `') ? codeWords(line.split('|')[1]!) : []));
  };

  it('name every attribute and event of the manifest, and no other', () => {
    expect(firstCells('Attributes').toSorted()).toEqual(of('attributes').toSorted());
    expect(firstCells('Events').toSorted()).toEqual(of('events').toSorted());
  });

  it('name every part, slot and method', () => {
    const parts = /Parts: `([^`]+)`/.exec(readme)![1]!.split(' ');
    expect(parts.toSorted()).toEqual(of('parts').toSorted());
    for (const name of of('slots').filter((each) => each !== '(default)')) expect(readme).toContain(`\`${name}\``);
    for (const name of of('methods')) expect(readme).toContain(`\`${name}(`);
  });
});

it('every file of notes belongs to an element, or is what all share', () => {
  const tags = new Set<string>([...charts.map(({ tag }) => tag), 'accessibility']);
  expect(readdirSync(resolve(root, 'stories/notes')).filter((name) => !tags.has(name.replace('.md', '')))).toEqual([]);
});

describe('code of a story', () => {
  it('is the tag with what the controls set, data as a child script, properties and parts as a style sheet', () => {
    const code = sourceOf('impact-bars', {
      heading: 'A "b" <c>',
      'without-menu': true,
      'without-table': false,
      highlight: '',
      '.data': { rows: ['</script>'] },
      'slot:caption': 'Words',
      '--impact-space': '2em',
      '::part(heading)': 'color: red',
    });
    expect(code).toBe(`<style>
  impact-bars {
    --impact-space: 2em;
  }
  impact-bars::part(heading) { color: red }
</style>
<impact-bars heading="A &quot;b&quot; &lt;c&gt;" without-menu>
  <script type="application/json">
    {
      "rows": [
        "\\u003c/script>"
      ]
    }
  </script>
  <span slot="caption">Words</span>
</impact-bars>`);
  });

  it('is the bare tag where nothing is set', () => {
    expect(sourceOf('impact-map', { finding: undefined })).toBe('<impact-map></impact-map>');
  });
});
