import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const call = async (args: string[], files: Record<string, string> = {}) => {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string | Uint8Array> = {};
  const code = await run(args, {
    read: async (path) => {
      if (!Object.hasOwn(files, path)) throw new Error(`ENOENT: ${path}`);
      return files[path]!;
    },
    write: async (path, content) => void (written[path] = content),
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    toPng: async (svg, width, fonts) => new TextEncoder().encode(`PNG ${width} ${svg.length} ${fonts.join(',')}`),
  });
  return { code, out: out.join(''), err: err.join('\n'), written };
};

describe('impact-charts render', () => {
  it('prints the SVG of a tag’s own finding', async () => {
    const { code, out } = await call(['render', 'impact-convictions']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg[^>]+width="720"[\s\S]+<\/svg>\n$/);
  });

  it('takes finding, width, language, theme and file', async () => {
    const { written } = await call([
      'render',
      'impact-map',
      '--finding',
      'regions-context',
      '--width',
      '320',
      '--lang',
      'en',
      '--theme',
      'dark',
      '-o',
      'map.svg',
    ]);
    expect(written['map.svg']).toMatch(/width="320"[\s\S]+lang="en"[\s\S]+#15181A/);
  });

  it('draws data of a JSON file, and of a CSV file', async () => {
    const json = await call(['render', 'impact-bars', '--data', 'a.json'], {
      'a.json': '{"heading":"Titre","rows":[{"label":"A","value":1}]}',
    });
    expect(json.out).toContain('Titre');
    const csv = await call(['render', 'impact-bars', '--data', 'a.csv'], {
      'a.csv': '\uFEFFlabel;value\r\nÉtudes;1,5\r\n',
    });
    expect(csv.out).toContain('Études');
  });

  it('writes the element with its picture and table as HTML that runs nothing', async () => {
    const { out } = await call(['render', 'impact-bars', '--data', 'a.json', '--format', 'html'], {
      'a.json': JSON.stringify({
        heading: '</script><img src=x onerror=alert(1)>',
        rows: [{ label: '<b>A</b>', value: 1 }],
      }),
    });
    expect(out).toMatch(/^<impact-bars lang="fr">\n<script type="application\/json">/);
    expect(out).toContain('<th scope="row">&lt;b&gt;A&lt;/b&gt;</th>');
    expect(out).not.toMatch(/<img|<b>/);
    expect(out.match(/<\/script>/g)!.length).toBe(1);
  });

  it('writes a PNG to a file, and refuses to print one', async () => {
    const { code, written } = await call(['render', 'impact-levers', '--format', 'png', '-o', 'a.png']);
    expect(code).toBe(0);
    expect(new TextDecoder().decode(written['a.png'] as Uint8Array)).toMatch(/^PNG 720 /);
    expect((await call(['render', 'impact-levers', '--format', 'png'])).code).toBe(2);
  });

  it('draws a PNG with the fonts it is given', async () => {
    const { written } = await call('render impact-levers --format png --font A.ttf --font B.ttf -o a.png'.split(' '));
    expect(new TextDecoder().decode(written['a.png'] as Uint8Array)).toMatch(/ A\.ttf,B\.ttf$/);
  });

  it.each([
    [['render'], 'render takes one tag'],
    [['render', 'impact-levers', '--width', 'abc'], '--width: expected 200 to 4000, found "abc"'],
    [['render', 'impact-levers', '--lang', 'de'], '--lang: expected fr or en, found "de"'],
    [['render', 'impact-levers', '--format', 'gif'], '--format: expected svg or png or html, found "gif"'],
    [['render', 'impact-levers', '--colour', 'red'], "Unknown option '--colour'"],
    [['render', 'impact-levers', '--data', 'none.json'], 'ENOENT: none.json'],
    [['draw'], 'unknown command "draw"'],
    [[], 'no command'],
  ])('%j is a wrong call: %s', async (args, message) => {
    const { code, err } = await call(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('impact-charts render <tag>');
  });

  it('says which tags and findings there are when asked for another', async () => {
    expect((await call(['render', 'impact-camembert'])).err).toContain('expected one of impact-');
    const { code, err } = await call(['render', 'impact-map', '--finding', 'x']);
    expect(code).toBe(1);
    expect(err).toContain('regional-reports');
  });
});

describe('impact-charts validate', () => {
  const files = {
    'good.json': '{"rows":[{"label":"A","value":1}]}',
    'bad.json': '{"rows":[{"label":"A","value":"abc"}]}',
    'worse.json': '{"rows":[,]}',
    'twice.json': '{"rows":[{"key":"a","label":"A","value":1},{"key":"a","label":"B","value":2}]}',
  };

  it('is silent and 0 when every file is sound', async () => {
    expect(await call(['validate', 'bars', 'good.json'], files)).toMatchObject({ code: 0, out: '' });
  });

  it('prints one line per fault, FILE: path: message, and exits 1', async () => {
    const { code, out } = await call(['validate', 'bars', 'good.json', 'bad.json', 'worse.json', 'twice.json'], files);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      'bad.json: rows[0].value: expected a number or null, found "abc"',
      expect.stringMatching(/^worse\.json: line 1, column 10: expected JSON/),
      'twice.json: rows[1]: expected a unique key, found "a"',
      '',
    ]);
  });

  it('names the kinds when asked for another', async () => {
    expect((await call(['validate', 'pie', 'a.json'])).err).toContain('regions');
  });
});

it('impact-charts findings lists every built-in finding with its tag', async () => {
  const { out } = await call(['findings']);
  expect(out).toContain('impact-map\tregional-reports\t(default)\n');
  expect(out).toContain('impact-bars\tmodes-companies-2015\n');
});

describe('impact-charts oembed', () => {
  it('writes a frame page and a document per finding, with the address where they will stand', async () => {
    const { code, written } = await call(['oembed', '--base', 'https://exemple.fr/impact/embed/', '-o', 'embed']);
    expect(code).toBe(0);
    const page = written['embed/chart-convictions.html'] as string;
    expect(page).toContain('href="https://exemple.fr/impact/embed/chart-convictions.json"');
    expect(page).toContain('<impact-convictions finding="convictions"><p>');
    const answer = JSON.parse(written['embed/chart-convictions.json'] as string) as Record<string, string>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
    expect(answer['html']).toMatch(
      /^<blockquote><a href="https:[^"]+chart-convictions\.html">[^<]+<\/a><\/blockquote><iframe title="[^"]+" src="[^"]+" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
    );
  });

  it.each(['', 'exemple.fr/embed/', 'javascript:alert(1)/', 'https://exemple.fr/embed', 'https://exemple.fr/?a=/'])(
    'refuses the address %o',
    async (base) => {
      expect((await call(['oembed', '--base', base])).code).toBe(2);
    },
  );
});
