import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outlets } from 'copydesk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOutlet } from '../../../src/cli/outlet/check.js';
import { readFixtures } from '../../../src/cli/outlet/fixtures.js';
import { sideBySide } from '../../../src/cli/outlet/side-by-side.js';
import { call } from '../terminal-double.js';

const NAMES = [
  'Harbour reopens after storm',
  'Market closes for winter',
  'Library opens on Sundays',
];
const SENTENCES = [
  'The old quay was under water until Sunday, and the boats were kept in the inner basin all week.',
  'Fishermen said that they had never seen the river rise so far, not even in the winter of 1962.',
  'The council will decide on Thursday whether the sea wall has to be built again from the ground.',
];
/** Each page has a story of its own, and the same appeal in the middle of it. */
const storyOf = (i: number): string =>
  SENTENCES.map((text) => `<p>${i} boats came home. ${text}</p>`).join(
    '<p class="story__appeal">Our harbour report is read by four thousand people each morning.</p>',
  );
const page = (headline: string, i: number): string => `<!doctype html><html lang="en"><head>
<title>${headline} - Vessby Post</title><meta property="og:title" content="${headline}">
<meta property="og:site_name" content="Vessby Post"><script>track("reader")</script>
<link rel="canonical" href="https://www.vessbypost.example/story/${i}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","author":
{"@type":"Person","name":"Anna Berg"},"datePublished":"2024-03-0${i + 1}T08:30:00Z"}</script></head>
<body><nav class="menu"><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article class="story"><h1 class="story__title">${headline}</h1>
<p class="story__lead">Two days of rain are over, and the town counts what is left of it ${i}.</p>
<span class="story__author">Anna Berg</span>
<div class="story__text">${storyOf(i)}</div></article>
<aside class="more"><h3>Related stories</h3><ul><li><a href="/x">Storm takes roof off the school</a>
</li></ul></aside></body></html>`;

let folder = '';
let files: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-outlet-'));
  files = NAMES.map((name, i) => {
    const file = join(folder, `${i}.html`);
    writeFileSync(file, page(name, i));
    return file;
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('copydesk outlet', () => {
  test('shows its help', async () => {
    const { status, stdout } = await call(['outlet', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('new PAGE…');
  });

  test.each([
    [['outlet', 'mend'], "unknown command 'outlet mend'"],
    [['outlet', 'new'], 'outlet new takes pages'],
    [['outlet', 'explain'], 'outlet explain takes one argument'],
    [['outlet', 'check', 'vessby-post'], "no outlet 'vessby-post'"],
    [['outlet', 'check', '--fast'], "Unknown option '--fast'"],
  ])('refuses %j', async (argv, message) => {
    const { status, stderr } = await call(argv);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('new proposes the sources that agree on all pages', async () => {
    const { status, stdout, stderr } = await call(['outlet', 'new', ...files]);
    expect(stderr).toBe(
      'unsure  body: “Our harbour report is read by four thousand people each morn…” is the same on 3 pages and is dropped\n',
    );
    expect(stdout).toBe(`import type { OutletDefinition } from '../definition.js';

export const vessbyPost: OutletDefinition = {
  id: 'vessby-post',
  name: 'Vessby Post',
  domains: ['vessbypost.example'],
  headline: ['css:.story__title', 'ld:headline'],
  dek: 'css:.story__lead',
  authors: ['ld:author', 'css:.story__author'],
  publishedAt: 'ld:datePublished',
  body: { in: '.story__text', drop: { other: '.story__appeal' } },
};
`);
    expect(status).toBe(0);
  });

  test('new says which pages it finds nothing on, and writes a line it cannot select', async () => {
    const shared =
      'The harbour master answers letters on Thursdays, and on no other day of the week.';
    const bare = files.map((file, i) => {
      const html = readFileSync(file, 'utf8')
        .replace(/ class="story__appeal"/g, '')
        .replace(/Our harbour report[^<]*/g, shared)
        .replace(i === 0 ? /"author":\n[^}]*},|<span class="story__author".*/g : /^$/, '')
        .replace(/T08:30:00Z/, 'T08:30:00');
      const bareFile = join(folder, `bare-${i}.html`);
      writeFileSync(bareFile, html);
      return bareFile;
    });
    const { stdout, stderr } = await call(['outlet', 'new', ...bare]);
    expect(stdout).toContain(
      "furniture: { other: ['The harbour master answers letters on Thursdays,",
    );
    expect(stderr).toContain('unsure  authors: nothing was found on bare-0.html\n');
    expect(stderr).toContain(
      'unsure  timeZone: the time has no offset on bare-0.html, bare-1.html, bare-2.html\n',
    );
  });

  test('new drops nothing where two pages show one article', async () => {
    const { stderr } = await call(['outlet', 'new', files[0] as string, files[0] as string]);
    expect(stderr).toContain(
      '0.html shows the same article as another page, so nothing is dropped',
    );
  });

  test('new says what it is unsure of', async () => {
    const file = join(folder, 'bare.html');
    writeFileSync(
      file,
      `<h1>${NAMES[0]}</h1><div>${SENTENCES.map((s) => `<p>${s}</p>`).join('')}</div>`,
    );
    const { stdout, stderr } = await call(['outlet', 'new', file, '--id', 'post']);
    expect(stdout).toContain("id: 'post'");
    expect(stderr).toContain('unsure  domains: no page gives its address');
    expect(stderr).toContain('unsure  authors: nothing was found on any page');
  });

  test('anonymise keeps the structure and nothing of the story', async () => {
    const { stdout } = await call(['outlet', 'anonymise', files[0] as string]);
    for (const kept of ['class="story__lead"', '"@type": "NewsArticle"', 'Vessby Post', 'Home']) {
      expect(stdout).toContain(kept);
    }
    expect(stdout).toContain('2024-03-01T08:30:00Z');
    for (const gone of ['Harbour', 'Berg', 'Fishermen', 'track', 'school']) {
      expect(stdout).not.toContain(gone);
    }
    const title = /<h1[^>]*>([^<]*)/.exec(stdout)?.[1] ?? '';
    expect(title).not.toBe('');
    expect(stdout).toContain(`"headline": "${title}"`);
    expect(await call(['outlet', 'anonymise', files[0] as string])).toHaveProperty(
      'stdout',
      stdout,
    );
  });

  test('anonymise refuses a page that is nested too deep', async () => {
    const file = join(folder, 'deep.html');
    writeFileSync(file, '<div>'.repeat(20_000));
    const { stderr } = await call(['outlet', 'anonymise', file]);
    expect(stderr).toContain('deep.html: more than 1000 elements are nested inside one another');
    expect(stderr).not.toContain('fault in copydesk');
  });

  test('anonymise leaves nobody’s name in labels, classes and data', async () => {
    const file = join(folder, 'named.html');
    const html = page(NAMES[0] as string, 0).replace(
      '</article>',
      '<ul class="tag-anna-berg tags"><li data-tag="anna-berg"><a rel="tag">Anna Berg</a></li>' +
        '<li data-kind="tag" data-authors="b-holm"><a rel="tag">Berg</a></li><li>Share</li></ul></article>',
    );
    writeFileSync(file, html);
    const { stdout } = await call(['outlet', 'anonymise', file]);
    expect(stdout).not.toMatch(/anna|berg|holm/i);
    for (const kept of ['data-kind="tag"', 'data-authors=', ' tags"', 'Share']) {
      expect(stdout).toContain(kept);
    }
  });

  test('explain says which source won, what the others said, and what became of each block', async () => {
    const own = 'tests/fixtures/outlets/deutsche-welle/2023.html';
    const { stdout } = await call(['outlet', 'explain', own, '--url', 'https://www.dw.com/a']);
    expect(stdout).toContain('outlet       Deutsche Welle (deutsche-welle), recognised by: url');
    expect(stdout).toMatch(/authors +“.*” {2}← outlet:css:\.smallList li\n +ld:author: nothing/);
    expect(stdout).toMatch(/\nkept +paragraph: /);
    expect(stdout).toMatch(/\nstruck +\S+, \S+: /);
    expect(stdout).toMatch(/\n +… \d+ more\n/);
  });

  test('explain shows where a block stands that is not like the others', async () => {
    const { stdout } = await call(['outlet', 'explain', files[0] as string]);
    expect(stdout).toMatch(/\nkept +paragraph: Our harbour report.* {2}← \.story__appeal\n/);
    expect(stdout).toMatch(/\nkept +paragraph: 0 boats came home[^←\n]*\n/);
  });

  test('check finds nothing wrong with an outlet of the library', async () => {
    const { status, stdout } = await call(['outlet', 'check', 'bbc-news']);
    expect(stdout).toMatch(/^ok {4}bbc-news \(\d+ pages\)\n/);
    expect(status).toBe(0);
  });

  test('accept has nothing to do where golden files are as the pages read', async () => {
    const { stdout } = await call(['outlet', 'accept', 'bbc-news']);
    expect(stdout).toBe('bbc-news: all golden files agree with the pages\n');
  });
});

describe('what check says', async () => {
  const npr = outlets.find(({ id }) => id === 'npr');
  if (npr === undefined) throw new Error('no outlet to check');
  const [fixture] = await readFixtures(npr);
  if (fixture?.golden == null) throw new Error('no page to check it by');

  test('a golden file that is missing, or says otherwise', () => {
    const changed = { ...fixture.golden, headline: 'Another' } as typeof fixture.golden;
    expect(checkOutlet(npr, [{ ...fixture, golden: null }]).faults[0]).toContain('no golden file');
    expect(checkOutlet(npr, [{ ...fixture, golden: changed }]).faults).toEqual([
      `${fixture.page}: headline is not what the golden file says`,
    ]);
  });

  test('a definition that makes a page worse, or fits it no more', () => {
    const own = { ...fixture.own, headline: null };
    const { faults } = checkOutlet(npr, [{ ...fixture, own, unknown: 'The layout is none' }]);
    expect(faults).toContain(`${fixture.page}: The layout is none`);
    expect(faults).toContain(`${fixture.page}: headline is worse than without the definition`);
  });

  test('selectors and patterns that are never used', () => {
    const definition = {
      ...npr.definition,
      dek: 'css:.gone, .storytitle',
      furniture: { newsletter: ['Sign up for nothing'] },
      bylines: ['Words {authors}'],
    } as const;
    expect(checkOutlet({ ...npr, definition }, [fixture]).hints).toEqual([
      'dek: “.gone” finds nothing on any page',
      'furniture.newsletter: “Sign up for nothing” only begins lines that are removed anyway',
      'bylines: “Words {authors}” changes nothing on any page',
    ]);
  });

  test('accept shows both sides', () => {
    const html = sideBySide('NPR', [{ ...fixture, own: { ...fixture.own, headline: 'A < B' } }]);
    expect(html).toContain('<ins>A &lt; B</ins>');
    expect(html).toContain(`<del>${fixture.golden?.headline}</del>`);
  });
});

test('every golden file is written as accept writes it', () => {
  const file = 'tests/fixtures/outlets/npr/2016.json';
  const text = readFileSync(file, 'utf8');
  expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
});
