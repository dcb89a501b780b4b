/** Style sheets of pages that may hold a chart, adopted by the canvas on demand. */

const texts: Record<string, () => Promise<{ default: string }>> = {
  bootstrap: () => import('bootstrap/dist/css/bootstrap.css?inline'),
  tailwind: () => import('tailwindcss/preflight.css?inline'),
  old: () => import('./hosts/old-theme.css?inline'),
};

// Tailwind's compiler would put the default of a theme variable in its place. The system's font, which both frameworks ask
// for, is another on each machine: Inter stands for it.
const compiled = (text: string): string =>
  text
    .replace(/--theme\(\s*--[\w-]+,\s*([^;]*)\);/g, '$1;')
    .replace(/(?:system-ui|-apple-system),[^;]*sans-serif[^;]*;/g, 'Inter, "DejaVu Sans", sans-serif;');

let sheet: CSSStyleSheet | undefined;

export const adoptHost = async (host: string): Promise<void> => {
  const text = (await texts[host]?.())?.default;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  sheet = undefined;
  if (text === undefined) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(compiled(text));
  document.adoptedStyleSheets.push(sheet);
};
