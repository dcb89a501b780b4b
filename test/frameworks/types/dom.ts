/** What TypeScript says of the elements without a framework. Each line that must fail is marked; tsc fails if it does not. */
import type { BarsInput, ImpactBars, ImpactErrorEvent, ImpactMap, RegionsInput } from 'impact-charts';

const bars: ImpactBars = document.createElement('impact-bars');
const map = document.querySelector('impact-map');
const every: NodeListOf<ImpactMap> = document.querySelectorAll('impact-map');

const data: BarsInput = {
  heading: { fr: 'Exemple', en: 'Example' },
  rows: [{ key: 'a', label: 'A', value: 1, before: { value: 2, year: 2019, sameQuestion: true } }],
  source: { label: 'Example', origin: 'complement' },
};
bars.data = data;
bars.data = undefined;
bars.theme = 'dark';
bars.headingLevel = '2';
bars.withoutMenu = true;
const regions: RegionsInput = { rows: [{ code: '28', value: null }] };
if (map) (map satisfies ImpactMap).data = regions;

// @ts-expect-error data of another kind
bars.data = regions;
// @ts-expect-error a value that is not a number
bars.data = { rows: [{ key: 'a', label: 'A', value: '1' }] };
// @ts-expect-error a label that is missing
bars.data = { rows: [{ key: 'a', value: 1 }] };
// @ts-expect-error JSON text, which is the attribute's
bars.data = '{}';
// @ts-expect-error a word that is not of the vocabulary
bars.theme = 'blue';
// @ts-expect-error a level that a heading of a chart does not have
bars.headingLevel = '1';
// @ts-expect-error a property that does not exist
bars.colour = 'red';

bars.addEventListener('impact-select', (event) => {
  const key: string | null = event.detail.key;
  // @ts-expect-error the key may be null
  const sure: string = event.detail.key;
  console.info(key, sure);
});
bars.addEventListener('impact-error', ({ detail: { code, path, fatal } }) => {
  if (code === 'invalid-data') console.info(path satisfies string, fatal satisfies boolean);
  // @ts-expect-error a code that does not exist
  if (code === 'unlucky') console.info(path);
});
// Bubbling events reach any element above.
document.body.addEventListener('impact-load', (event) => console.info(event.detail.finding satisfies string | null));
const listen = (event: ImpactErrorEvent): void => console.info(event.detail.message);
document.addEventListener('impact-error', listen);
// @ts-expect-error a listener of another event
document.addEventListener('impact-load', listen);

console.info(
  bars.toSvg() satisfies Promise<string>,
  bars.toPng({ scale: 3 }) satisfies Promise<Blob>,
  bars.embedCode({ kind: 'iframe' }) satisfies Promise<string>,
  bars.describe().summary satisfies string,
  every,
);
// @ts-expect-error a form that does not exist
void bars.embedCode({ kind: 'flash' });
