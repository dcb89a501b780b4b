/** The element with each of its parts numbered where it stands, measured on a living chart. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { ElementDeclaration } from '../../scripts/manifest.mjs';
import { charts } from '../../src/charts/index.ts';
import type { ImpactElement } from '../../src/element/base.ts';
import { fixtures } from '../../test/fixtures.ts';

interface Mark {
  part: string;
  left: number;
  top: number;
}

/** Two numbers nearer than this would cover each other. */
const CLEAR = 24;

/** Top left of a shape of each part that is in the picture now: the first that no other number covers. */
const locate = (chart: ImpactElement, parts: readonly string[]): Mark[] => {
  const frame = chart.getBoundingClientRect();
  const marks: Mark[] = [];
  for (const part of parts) {
    const places = [...(chart.shadowRoot?.querySelectorAll(`[part~="${part}"]`) ?? [])]
      .map((shape) => shape.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top }) => ({ part, left: left - frame.left, top: top - frame.top }));
    const free = places.find((place) =>
      marks.every(({ left, top }) => Math.hypot(left - place.left, top - place.top) >= CLEAR),
    );
    const mark = free ?? places[0];
    // None free: beside the number that is there.
    if (mark) marks.push(free ? mark : { ...mark, left: mark.left + CLEAR });
  }
  return marks;
};

const mount = (tag: string): ImpactElement => {
  const chart = document.createElement(tag) as ImpactElement;
  if (charts.find((each) => each.tag === tag)?.defaultFinding === undefined)
    chart.data = fixtures.find((fixture) => fixture.tag === tag)?.ownData;
  chart.lang = 'fr';
  return chart;
};

export const Anatomy = ({ element: { tagName, cssParts } }: { element: ElementDeclaration }): ReactElement => {
  const host = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState<Mark[]>([]);
  useEffect(() => {
    const chart = mount(tagName);
    const measure = (): void =>
      setMarks(
        locate(
          chart,
          cssParts.map(({ name }) => name),
        ),
      );
    chart.addEventListener('impact-load', () => {
      // A datum is pointed at, so that the tooltip is there to be named.
      chart.shadowRoot
        ?.querySelector('.picture [data-key]')
        ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      void chart.updateComplete.then(measure);
    });
    const observer = new ResizeObserver(measure);
    observer.observe(chart);
    host.current?.replaceChildren(chart);
    return () => observer.disconnect();
  }, [tagName, cssParts]);
  return (
    <>
      <p>
        Each part is styled from the page: <code>{`${tagName}::part(heading) { … }`}</code>. Appearance is the tokens’
        work first; parts are for what they do not reach.
      </p>
      <div className="anatomy">
        <div ref={host} />
        {marks.map(({ part, left, top }) => (
          <span key={part} className="number" style={{ left, top }} aria-hidden="true">
            {cssParts.findIndex(({ name }) => name === part) + 1}
          </span>
        ))}
      </div>
      <ol className="parts">
        {cssParts.map(({ name, description }) => (
          <li key={name}>
            <code>{name}</code> {description}
            {marks.some(({ part }) => part === name) ? '' : ' Not in this picture.'}
          </li>
        ))}
      </ol>
    </>
  );
};
