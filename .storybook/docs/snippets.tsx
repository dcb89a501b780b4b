/** What a page pastes, as the element's own menu writes it. */
import { Source } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type ReactElement } from 'react';
import { charts } from '../../src/charts/index.ts';
import { embedCode } from '../../src/export/embed.ts';
import { viewOf } from '../../src/render.ts';
import { fixtures } from '../../test/fixtures.ts';

const FOLDER = '/impact-charts/cdn/';
const loader = `<link rel="stylesheet" href="${FOLDER}impact-charts.css">
<script type="module" src="${FOLDER}impact-charts.js"></script>`;

/** What a reader without scripts must keep. */
const fallback =
  'What the reader must keep, in one sentence: shown until the chart is ready, and where scripts are off.';

export const Snippets = ({ tag }: { tag: string }): ReactElement => {
  const bare = charts.find((chart) => chart.tag === tag)?.defaultFinding !== undefined;
  const [others, setOthers] = useState({ table: '', iframe: '' });
  useEffect(() => {
    const fixture = fixtures.find((each) => each.tag === tag);
    void viewOf(tag, bare ? {} : { data: fixture?.ownData }).then((view) =>
      setOthers({ table: embedCode(view, 'table', FOLDER), iframe: embedCode(view, 'iframe', FOLDER) }),
    );
  }, [tag, bare]);
  return (
    <>
      <p>
        The two first lines once in a page, the tag where the chart stands. Addresses are those of a copy of{' '}
        <code>dist/cdn/</code> under <code>/impact-charts/</code>.
      </p>
      <Source
        language="html"
        code={`${loader}\n\n<${tag}${bare ? '' : ' src="/data/my-bars.json"'}>\n  ${fallback}\n</${tag}>`}
      />
      <details>
        <summary>Where a tag does not pass: the table first, which content systems keep, or a frame</summary>
        <Source language="html" code={others.table} />
        <Source language="html" code={others.iframe} />
        <p>
          Where no script runs at all, a file: <code>{`npx impact-charts render ${tag} --format html`}</code>, or{' '}
          <code>svg</code>, or <code>png</code>.
        </p>
      </details>
    </>
  );
};
