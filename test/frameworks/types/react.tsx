/** What TypeScript says of the tags in JSX of React 19. */
import 'impact-charts/react';
import type { BarsInput, ImpactBars, ImpactSelectEvent } from 'impact-charts';
import { useRef, type ReactNode } from 'react';

declare const data: BarsInput;
declare const choose: (key: string | null) => void;

export const Right = (): ReactNode => {
  const ref = useRef<ImpactBars>(null);
  return (
    <section>
      <impact-bars
        ref={ref}
        key="a"
        id="bars"
        className="wide"
        style={{ maxWidth: 640 }}
        data={data}
        heading="Example"
        headingLevel="2"
        theme="dark"
        withoutMenu
        lang="fr"
        onClick={(event) => console.info(event.currentTarget.toSvg() satisfies Promise<string>)}
        onimpact-select={(event) => choose(event.detail.key)}
        onimpact-error={(event) => console.info(event.detail.code)}
      >
        <p>Fallback</p>
        <span slot="caption">Caption</span>
      </impact-bars>
      <impact-map finding="regions-context" heading-level="none" without-table={false} />
      <impact-convictions data={undefined} onimpact-load={undefined} aria-label="x" />
    </section>
  );
};

export const Wrong = (): ReactNode => (
  <section>
    {/* @ts-expect-error data of another kind */}
    <impact-map data={data} />
    {/* @ts-expect-error JSON text in place of an object */}
    <impact-bars data="{}" />
    {/* @ts-expect-error a finding of another tag */}
    <impact-bars finding="levers" />
    {/* @ts-expect-error a word that is not of the vocabulary */}
    <impact-bars theme="blue" />
    {/* @ts-expect-error a level that does not exist */}
    <impact-bars heading-level="1" />
    {/* @ts-expect-error a property that does not exist */}
    <impact-bars colour="red" />
    {/* @ts-expect-error a detail that is not the event's */}
    <impact-bars onimpact-select={(event) => event.detail.code} />
    {/* @ts-expect-error a listener of another event */}
    <impact-bars onimpact-load={(event: ImpactSelectEvent) => event.detail.key} />
    {/* @ts-expect-error a tag that does not exist */}
    <impact-pie />
  </section>
);
