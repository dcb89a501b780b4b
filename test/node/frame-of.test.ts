import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/describe/frame.ts';

const data = { heading: 'Des données', sources: [] };

describe('frameOf(data, description, overrides, lang)', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['rapport.pdf', 'rapport.pdf'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['\u00A0javascript:alert(1)', undefined],
  ])('links the page’s own source to %j only where it is an address', (sourceUrl, url) => {
    const [source] = frameOf(data, undefined, { source: 'Notre enquête', sourceUrl }, 'fr').sources;
    expect(source).toEqual({ label: 'Notre enquête', ...(url && { url }) });
  });

  it('cleans the page’s own words as those of data', () => {
    const { heading, note } = frameOf(data, undefined, { heading: 'a\u202Eb', note: 'x'.repeat(20_000) }, 'fr');
    expect(heading).toBe('ab');
    expect(note).toHaveLength(2000);
  });
});
