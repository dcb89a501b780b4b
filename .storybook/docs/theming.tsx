/** The element in colours that the reader chooses, light and dark side by side, and the CSS to copy. */
import { Source } from '@storybook/addon-docs/blocks';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ElementDeclaration } from '../../scripts/manifest.mjs';
import { charts } from '../../src/charts/index.ts';
import type { ImpactElement } from '../../src/element/base.ts';
import type { Pair } from '../../src/tokens/themes.ts';
import { declarations } from '../../src/tokens/to-css.ts';
import { colorGroups } from '../../src/tokens/tokens.ts';
import { fixtures } from '../../test/fixtures.ts';

type Chosen = Record<string, Pair>;

/** Colours that an element draws with: those its manifest lists, in the groups of the tokens. */
const groupsOf = ({ cssProperties }: ElementDeclaration): typeof colorGroups =>
  colorGroups
    .map((group) => ({
      ...group,
      tokens: group.tokens.filter(({ name }) => cssProperties.some((each) => each.name === `--impact-${name}`)),
    }))
    .filter(({ tokens }) => tokens.length > 0);

const Preview = ({ tag, scheme, chosen }: { tag: string; scheme: 'light' | 'dark'; chosen: Chosen }): ReactElement => {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = document.createElement(tag) as ImpactElement;
    chart.theme = scheme;
    chart.lang = 'fr';
    if (charts.find((each) => each.tag === tag)?.defaultFinding === undefined)
      chart.data = fixtures.find((fixture) => fixture.tag === tag)?.ownData;
    host.current?.replaceChildren(chart);
  }, [tag, scheme]);
  useEffect(() => {
    const { style } = host.current!;
    style.cssText = '';
    for (const [name, pair] of Object.entries(chosen))
      style.setProperty(`--impact-${name}`, pair[scheme === 'light' ? 0 : 1]);
  }, [chosen, scheme]);
  return <div ref={host} className={`brand ${scheme}`} />;
};

export const Theming = ({ element }: { element: ElementDeclaration }): ReactElement => {
  const [chosen, setChosen] = useState<Chosen>({});
  const choose = (name: string, before: Pair, at: 0 | 1, value: string): void =>
    setChosen({ ...chosen, [name]: at === 0 ? [value, before[1]] : [before[0], value] });
  const css = Object.keys(chosen).length
    ? declarations({ colors: chosen }, element.tagName)
    : `/* Choose a colour above. */`;
  return (
    <>
      <p>
        Choose colours for light and for dark pages: the two charts and the CSS follow. Custom properties may stand on{' '}
        <code>:root</code> or anywhere above a chart. The guide on tokens says which pairs a reader can tell apart.
      </p>
      <div className="brands">
        <Preview tag={element.tagName} scheme="light" chosen={chosen} />
        <Preview tag={element.tagName} scheme="dark" chosen={chosen} />
      </div>
      {groupsOf(element).map(({ key, title, tokens }, index) => (
        <details key={key} open={index === 0}>
          <summary>{title}</summary>
          <ul className="tokens">
            {tokens.map(({ name, light, dark, description }) => {
              const pair = chosen[name] ?? ([light, dark] as const);
              return (
                <li key={name}>
                  {(['light', 'dark'] as const).map((scheme, at) => (
                    <input
                      key={scheme}
                      type="color"
                      aria-label={`${name}, ${scheme}`}
                      value={pair[at as 0 | 1].toLowerCase()}
                      onChange={(event) => choose(name, pair, at as 0 | 1, event.target.value)}
                    />
                  ))}
                  <span>
                    <code>--impact-{name}</code> {description}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
      <Source language="css" code={css} />
    </>
  );
};
