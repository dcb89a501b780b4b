/**
 * In the framed page: makes the chart that the address asks for and tells the host its height. `chart`, `finding`, `src`,
 * `theme`, `lang` and the words of the frame are parameters; data of one's own comes as `#data=` base64url JSON. Reads nothing
 * but its own address, keeps nothing, and listens to no message.
 */
import type { HeightMessage } from './frame-message.ts';

const parameters = new URLSearchParams(location.search);
// WordPress puts its own `#?secret=` after the address's hash.
const [hash = '', wordpress = ''] = location.hash.slice(1).split('#?');
const secret = new URLSearchParams(wordpress || hash.replace(/^\?/, '')).get('secret');

const ATTRIBUTES =
  'finding src heading summary note source source-url heading-level highlight selected view without-menu without-table without-source without-heading'.split(
    ' ',
  );

/** UTF-8 JSON written as base64url; undefined when the address carries none. */
const inlineData = (): string | undefined => {
  const encoded = /(?:^|&)data=([\w-]+)/.exec(hash)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/-/g, '+').replace(/_/g, '/')), (character) =>
      character.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  } catch {
    // Handed on as it is: the chart says that it is not JSON.
    return encoded;
  }
};

const root = document.documentElement;
const theme = parameters.get('theme');
// Set on the page: a frame whose scheme is not its host's would get an opaque plate.
root.style.colorScheme = theme === 'dark' || theme === 'light' ? theme : 'light dark';
root.lang = parameters.get('lang') === 'en' ? 'en' : 'fr';

const main = document.querySelector('main')!;
/** The chart of a page made for one finding; chart.html has none and takes what its address says. */
const given = main.firstElementChild;
const tag = given?.localName ?? `impact-${parameters.get('chart') ?? ''}`;

const tellHeight = (): void => {
  const height = Math.ceil(main.getBoundingClientRect().height);
  if (height === 0 || parent === window) return;
  // The host is not known here, and the message holds nothing but a number.
  parent.postMessage({ type: 'impact:height', v: 1, height } satisfies HeightMessage, '*');
  if (secret) parent.postMessage({ message: 'height', value: Math.min(1000, Math.max(200, height)), secret }, '*');
};

const start = (): void => {
  if (typeof ResizeObserver !== 'undefined') new ResizeObserver(tellHeight).observe(main);
  // A host that was not listening yet hears it again.
  for (const delay of [300, 1000, 3000]) setTimeout(tellHeight, delay);
  if (!customElements.get(tag)) {
    main.textContent =
      root.lang === 'en'
        ? `No chart is called “${parameters.get('chart') ?? ''}”.`
        : `Aucun graphique ne s’appelle «\u202F${parameters.get('chart') ?? ''}\u202F».`;
    return;
  }
  const chart = given ?? document.createElement(tag);
  for (const name of ATTRIBUTES) {
    const value = parameters.get(name);
    if (value !== null) chart.setAttribute(name, value);
  }
  const data = inlineData();
  if (data !== undefined) chart.setAttribute('data', data);
  if (theme) chart.setAttribute('theme', theme);
  chart.addEventListener('impact-load', () => {
    const heading = chart.shadowRoot?.querySelector('#heading')?.textContent;
    if (heading) document.title = heading;
  });
  if (!given) main.append(chart);
  for (const type of ['impact-load', 'impact-error'])
    chart.addEventListener(type, () => requestAnimationFrame(tellHeight));
};

start();
