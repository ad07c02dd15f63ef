import { parseArticle } from 'copydesk';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';
import { readPageFields } from '../../../src/parts/page-fields/read-page-fields.js';
import { surveyPage } from '../../../src/parts/page-fields/survey-page.js';
import { article, BODY, fieldsOf, HEADLINE, ld, meta } from '../page-fields/page.js';

const H1 = `<h1>${HEADLINE}</h1>`;
const SITE = meta('og:site_name', 'Vessby Post');

function authorsOf(head: string, top = H1): string[] {
  return fieldsOf(head, top).byline?.authors.map(({ name }) => name) ?? [];
}

describe('byline', () => {
  it.each([
    ['a person', { author: { '@type': 'Person', name: 'Mara Lindqvist' } }, ['Mara Lindqvist']],
    ['a string', { author: 'Mara Lindqvist' }, ['Mara Lindqvist']],
    [
      'a list of persons',
      { author: [{ name: 'Mara Lindqvist' }, { name: 'Bo Holm' }] },
      ['Mara Lindqvist', 'Bo Holm'],
    ],
    [
      'names joined in one string',
      { author: 'Mara Lindqvist, Bo Holm and Ida van der Berg' },
      ['Mara Lindqvist', 'Bo Holm', 'Ida van der Berg'],
    ],
    [
      'given and family name',
      { author: { givenName: 'Mara', familyName: 'Lindqvist' } },
      ['Mara Lindqvist'],
    ],
    ['a name with “By”', { author: 'By Mara Lindqvist' }, ['Mara Lindqvist']],
    ['a name with its place', { author: 'Mara Lindqvist in Moscow' }, ['Mara Lindqvist']],
    ['a name with a suffix', { author: 'Bo Holm, Jr.' }, ['Bo Holm, Jr.']],
    ['an address of a page', { author: 'https://social.example/mara' }, []],
    ['the end of an address', { author: 'mara-lindqvist' }, []],
    ['the outlet', { author: { '@type': 'Organization', name: 'Vessby Post' } }, []],
    ['a desk', { author: 'Vessby Post Redaktion' }, []],
    ['an account', { author: 'admin' }, []],
    ['a pseudonym', { author: 'Zorro' }, ['Zorro']],
    ['Japanese names', { author: '山田太郎、佐藤花子' }, ['山田太郎', '佐藤花子']],
    ['a Korean title', { author: '김민수 기자' }, ['김민수']],
  ])('reads JSON-LD with %s', (_, properties, authors) => {
    expect(authorsOf(SITE + article(properties))).toEqual(authors);
  });

  it('follows a reference within a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: HEADLINE, author: { '@id': '#mara' } },
        { '@type': 'Person', '@id': '#mara', name: 'Mara Lindqvist' },
      ],
    };
    expect(authorsOf(ld(graph))).toEqual(['Mara Lindqvist']);
  });

  it.each([
    ['parsely-author', meta('parsely-author', 'Mara Lindqvist'), ''],
    ['author', meta('author', 'Mara Lindqvist'), ''],
    [
      'article:author behind an address',
      `${meta('article:author', 'https://a.example/m')}${meta('article:author', 'Mara Lindqvist')}`,
      '',
    ],
    ['rel=author', '', '<a rel="author" href="/m">Mara Lindqvist</a>'],
    ['itemprop', '', '<span itemprop="author">Mara Lindqvist</span>'],
    [
      'nested microdata',
      '',
      '<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mara Lindqvist</span></div>',
    ],
    ['a class', '', '<div class="article-byline">Mara Lindqvist</div>'],
    ['“By”', '', '<p>By Mara Lindqvist</p>'],
    ['“By” without a space', '', '<p><span>By</span><span>Mara Lindqvist</span></p>'],
    ['a line with the date', '', '<p>By Mara Lindqvist February 4, 2022 2:00 PM</p>'],
    ['a name and a date alone', '', '<p>Mara Lindqvist | 04.02.2022</p>'],
    ['a role without a space', '', '<div class="byline">By Mara LindqvistStaff Writer</div>'],
  ])('reads %s', (_, head, line) => {
    expect(authorsOf(head, H1 + line)).toEqual(['Mara Lindqvist']);
  });

  it('gives roles and agencies that the page prints beside the name', () => {
    const { byline } = fieldsOf(
      meta('author', 'Mara Lindqvist'),
      `${H1}<p class="byline">By Mara Lindqvist, Moscow correspondent, AFP</p>`,
    );
    expect(byline).toMatchObject({
      authors: [{ name: 'Mara Lindqvist', role: 'Moscow correspondent' }],
      agencies: ['AFP'],
      blocks: [1],
      text: 'By Mara Lindqvist, Moscow correspondent, AFP',
    });
  });

  it.each([
    ['the date behind it', 'By Mara Lindqvist, 4 February 2022, 09:45', 'By Mara Lindqvist'],
    ['the date before it', '4 February 2022 · by Mara Lindqvist', 'by Mara Lindqvist'],
    ['an address', 'By Mara Lindqvist mara@vessbypost.example', 'By Mara Lindqvist'],
    ['time to read', 'Mara Lindqvist | 04.02.2022 | 4 min read', 'Mara Lindqvist'],
    ['words before the label', 'Review by Mara Lindqvist, 4 Feb 2022', 'Review by Mara Lindqvist'],
    ['a role', 'By Mara Lindqvist, crime reporter 4 Feb 2022', 'By Mara Lindqvist, crime reporter'],
  ])('gives its own words without %s', (_, line, text) => {
    const html = `<h1>${HEADLINE}</h1><p class="meta">${line}</p>${BODY}`;
    const byline = readPageFields(surveyPage(readHtml(html), null)).byline;
    expect(byline?.text).toBe(text);
    expect(byline?.source.map(({ start, end }) => html.slice(start, end))).toEqual([text]);
  });

  it('reads name, role and date from lines that tags and <br> part', () => {
    const { byline } = fieldsOf(
      '',
      `${H1}<div><b>By Mara Lindqvist</b><br><i>Echo staff writer</i><br><small>Posted May 14, 2009</small></div>`,
    );
    expect(byline).toMatchObject({
      text: 'By Mara Lindqvist',
      authors: [{ name: 'Mara Lindqvist', role: 'Echo staff writer' }],
    });
  });

  it.each([
    ['Mara Anna Lindqvist Post Staff Writer', 'Mara Anna Lindqvist', 'Post Staff Writer'],
    ['Mara Lindqvist Associated Press Writer', 'Mara Lindqvist', 'Associated Press Writer'],
    ['Mara Lindqvist, Editor', 'Mara Lindqvist', 'Editor'],
  ])('parts name, paper and role of “%s”', (content, name, role) => {
    expect(fieldsOf(SITE + meta('author', content)).byline?.authors).toEqual([
      { kind: 'person', name, role },
    ]);
  });

  it('takes a linked name beside a date, and no other linked name', () => {
    const link = '<div><a href="/by/mara">Mara Lindqvist</a></div>';
    expect(authorsOf('', `${H1}${link}<div>2 Feb 2026 · 3 min read</div>`)).toEqual([
      'Mara Lindqvist',
    ]);
    expect(authorsOf('', `${H1}${link}<div>Weather</div>`)).toEqual([]);
  });

  it.each([
    [
      'a line whose class says that it is a role',
      '<p class="author-name">Mara Lindqvist</p><p class="author-role">Head of Vessby Strategy</p>',
      ['Mara Lindqvist'],
    ],
    [
      'two roles behind a name',
      '<p class="byline">Mara Lindqvist Founder &amp; Lead Reviewer</p>',
      ['Mara Lindqvist'],
    ],
    [
      'whom somebody wrote for',
      '<p class="author">3 May 2024 · Bo Holm on behalf of the Harbour Office</p>',
      ['Bo Holm'],
    ],
    ['an account run together with a name', '<p class="author">Bo Holm@bo_holm</p>', ['Bo Holm']],
    ['a date with two readings', '<p>Bo Holm - 12/03/2026</p>', ['Bo Holm']],
    ['a link to more', '<p><a rel="author" href="/m">More about Bo Holm</a></p>', []],
    ['a button', '<p><a href="/ask">Ask Question</a></p><p>3 May 2024</p>', []],
  ])('is read beside %s', (_, line, names) => {
    expect(authorsOf('', H1 + line)).toEqual(names);
  });

  it('is nobody where a field says so', () => {
    expect(authorsOf(meta('author', 'No Author'))).toEqual([]);
    expect(fieldsOf(meta('author', 'Unknown')).byline).toBeNull();
  });

  it('keeps organisations apart', () => {
    expect(fieldsOf(article({ author: 'The Associated Press' })).byline).toMatchObject({
      authors: [],
      agencies: ['AP'],
      organisations: ['The Associated Press'],
    });
    expect(fieldsOf(SITE + article({ author: 'Vessby Post' })).byline).toMatchObject({
      authors: [],
      agencies: [],
      organisations: ['Vessby Post'],
    });
  });

  it('completes what is told to machines by what is printed', () => {
    const line = '<a rel="author">Mara Lindqvist</a><a rel="author">Bo Holm</a>';
    expect(authorsOf(meta('author', 'Bo Holm'), `${H1}<p>${line}</p>`)).toEqual([
      'Mara Lindqvist',
      'Bo Holm',
    ]);
  });

  it('takes no author of a comment, a teaser or a picture', () => {
    const comment =
      '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Per Berg</span></div>';
    const aside = '<aside><p class="byline">By Per Berg</p></aside>';
    expect(fieldsOf('', H1 + BODY.repeat(12), comment + aside).byline).toBeNull();
    expect(
      authorsOf('', `${H1}<figure><figcaption class="author">Per Berg</figcaption></figure>`),
    ).toEqual([]);
    expect(authorsOf(meta('author', 'Photographs by Per Berg'))).toEqual([]);
  });
});

describe('a byline and the stories around it', () => {
  const read = (page: string, head = ''): string[] =>
    parseArticle(`<!doctype html><html><head>${head}</head><body>${page}</body></html>`, {
      format: 'html',
    }).byline?.authors.map(({ name }) => name) ?? [];
  const OTHERS: [string, string][] = [
    [
      'microdata of its own',
      '<article itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="headline">Bus lanes</h2><span itemprop="author">Bo Holm</span></article>',
    ],
    ['a class', '<div><h3>Bus lanes</h3><p class="byline">By Bo Holm</p></div>'],
    ['a link', '<div><h3>Bus lanes</h3><a rel="author" href="/bo">Bo Holm</a></div>'],
    ['a line', '<div><h4>Bus lanes</h4><p>By Bo Holm</p></div>'],
    ['a date', '<div><h4>Bus lanes</h4><p>Bo Holm · May 3, 2031</p></div>'],
  ];

  it.each(OTHERS)('takes none of another story with %s', (_, other) => {
    expect(read(`<article><h1>${HEADLINE}</h1>${BODY}<div>${other}</div></article>`)).toEqual([]);
    expect(read(`<div>${other}</div><article><h1>${HEADLINE}</h1>${BODY}</article>`)).toEqual([]);
  });

  it.each(OTHERS)('takes its own beside one of another story with %s', (_, other) => {
    const own = `<h1>${HEADLINE}</h1><p>By Mara Lindqvist</p>${BODY}`;
    expect(read(`<article>${own}<div>${other}</div></article>`)).toEqual(['Mara Lindqvist']);
  });

  it('takes no description of other stories', () => {
    const others = ['Bus lanes to open', 'Lido to close again'].map((headline) => ({
      '@type': 'NewsArticle',
      headline,
      datePublished: '2031-05-03',
      author: { name: 'Bo Holm' },
    }));
    expect(read(`<article><h1>${HEADLINE}</h1>${BODY}</article>`, ld(others))).toEqual([]);
  });

  it.each([
    ['a label after the words that post it', '<p>Posted By Mara Lindqvist on Nov 14, 2031</p>'],
    ['a date before the name', '<p>Nov 14, 2031 · Mara Lindqvist · 5 min read</p>'],
    ['a noun', '<p>Text: Mara Lindqvist Foto: Bo Holm</p>'],
    ['a line alone beside a date', '<p>Mara Lindqvist</p><p>14 November 2031</p>'],
    ['glued parts', '<div><span>Mara Lindqvist</span><span>14 November 2031</span></div>'],
    ['another’s task', '<p>By Mara Lindqvist | Reviewed by Bo Holm</p>'],
  ])('reads %s', (_, line) => {
    expect(read(`<article><h1>${HEADLINE}</h1>${line}${BODY}</article>`)).toEqual([
      'Mara Lindqvist',
    ]);
  });

  it.each([
    ['minutes', meta('author', 'Mara Lindqvist 5 min read')],
    ['an address', meta('author', 'By Mara Lindqvist - https://vessbypost.example/')],
    ['several', meta('authors', 'Mara Lindqvist')],
    ['a label', meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Mara Lindqvist')],
    ['an object', article({ author: { name: { '@type': 'Person', name: 'Mara Lindqvist' } } })],
  ])('reads a field with %s', (_, head) => {
    expect(authorsOf(head)).toEqual(['Mara Lindqvist']);
  });

  it('takes a line that signs the story below it', () => {
    expect(
      read(`<article><h1>${HEADLINE}</h1>${BODY}<p>Written by Mara Lindqvist</p></article>`),
    ).toEqual(['Mara Lindqvist']);
  });

  it('names the outlet last, and an account where nobody else is named', () => {
    const post = article({ author: { '@type': 'Organization', name: 'Vessby Post' } });
    const line = '<p>By Mara Lindqvist</p>';
    expect(read(`<article><h1>${HEADLINE}</h1>${line}${BODY}</article>`, SITE + post)).toEqual([
      'Mara Lindqvist',
    ]);
    expect(authorsOf(meta('author', 'mlindq99'))).toEqual(['mlindq99']);
  });
});
