/** The picture is changed in place from scene to scene: it must end as a fresh one would. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import type { ImpactElement } from '../../src/element/base.ts';
import { fixtures } from '../fixtures.ts';
import { $, mount, watchErrors } from './mount.ts';

watchErrors();

const pictureOf = (element: ImpactElement): Element => $(element, 'svg.picture g');

describe.each(fixtures)('$tag', ({ tag, ownData, ownKey, oneRow, longLabels }) => {
  const findings = Object.keys(charts.find((chart) => chart.tag === tag)!.findings);
  const inputs = [
    ...findings.map((finding) => ({ finding })),
    { data: ownData },
    { data: longLabels },
    { data: ownData, selected: ownKey },
    { data: oneRow },
    { data: ownData, highlight: ownKey },
  ];

  test('a picture that was changed is the one that would have been drawn', async () => {
    const changed = await mount(tag, inputs.at(-1));
    const kept = pictureOf(changed);
    for (const input of inputs) {
      Object.assign(changed, {
        data: undefined,
        finding: undefined,
        selected: undefined,
        highlight: undefined,
        ...input,
      });
      await changed.updateComplete;
      const fresh = await mount(tag, input);
      expect(pictureOf(changed).isEqualNode(pictureOf(fresh)), JSON.stringify(Object.keys(input))).toBe(true);
      expect(pictureOf(changed)).toBe(kept);
      fresh.remove();
    }
  });
});
