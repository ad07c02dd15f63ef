import { parseArticle } from 'copydesk';
import { describe, expect, it } from 'vitest';

const PROSE =
  'The harbour of Vessby reopened on Monday, three days after the worst storm in a decade tore two cranes from their rails.';
const codes = (html: string): string[] =>
  parseArticle(html, { format: 'html' }).diagnostics.map(({ code }) => code);
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const links = Array.from(
  { length: 40 },
  (_, i) =>
    `<li><a href="/story-${i}">Ferry number ${i} sails again from the northern quay</a></li>`,
).join('');

describe('a page that is no article', () => {
  it.each([
    [
      'error-page',
      page('Page not found | Vessby Post', '<h1>Page not found</h1><p>Try the home page.</p>'),
    ],
    ['error-page', page('404', '<p>Nothing stands here.</p>')],
    ['error-page', page('Seite nicht gefunden', '<p>Hier steht nichts.</p>')],
    ['login-page', page('Log in', '<h1>Log in</h1><p>Mail and password, please.</p>')],
    [
      'consent-wall',
      page(
        'Vessby Post',
        '<h1>We value your privacy</h1><p>We and our partners store cookies.</p><p>Accept all</p>',
      ),
    ],
    [
      'video-only',
      page(
        'Watch: harbour reopens',
        '<h1>Watch: harbour reopens</h1><iframe src="https://www.youtube.com/embed/1"></iframe><p>The harbour has reopened.</p>',
      ),
    ],
    ['list-page', page('Harbour news', `<h1>Harbour news</h1><ul>${links}</ul>`)],
  ])('is told: %s', (code, html) => {
    expect(codes(html)).toContain(code);
  });
});

describe('a short article', () => {
  const short = `<h1>Harbour reopens</h1><p>${PROSE}</p>`;
  const teasers = Array.from(
    { length: 6 },
    (_, i) =>
      `<article class="teaser"><h2><a href="/${i}">Ferry number ${i} sails again</a></h2><p>It left the northern quay on Monday with forty people on board.</p></article>`,
  ).join('');
  const NO_ARTICLE = ['consent-wall', 'login-page', 'error-page', 'list-page', 'no-body'];

  it.each([
    ['mentions a login', page('Log in to vote, says Vessby', `${short}<p>Log in to comment.</p>`)],
    ['is about an error', page('Error in vote count delays result', short)],
    ['is about the missing', page('Not found after three days: the Vessby boat', short)],
    ['is about a register', page('Register of fishing rights opens', short)],
    [
      'stands above teasers',
      page('Harbour reopens', `<main>${short}</main><aside>${teasers}</aside>`),
    ],
    [
      'stands below a cookie banner',
      page(
        'Harbour reopens',
        `<div class="banner"><p>We value your privacy. We and our partners use cookies.</p><button>Accept all</button></div><main>${short}</main>`,
      ),
    ],
    [
      'calls itself an article, and its title is a phrase',
      page('Page not found', short, '<meta property="og:type" content="article">'),
    ],
  ])('keeps its body where it %s', (_, html) => {
    const { body, diagnostics } = parseArticle(html, { format: 'html' });
    expect(body.map(({ text }) => text)).toContain(PROSE);
    const told = diagnostics.map(({ code }) => code);
    expect(told.filter((code) => NO_ARTICLE.includes(code))).toEqual([]);
  });

  it('is no list of teasers, whose text is given and called a list', () => {
    const { body, diagnostics } = parseArticle(
      page('Harbour news', `<main><h1>Harbour news</h1>${teasers}</main>`),
      { format: 'html' },
    );
    expect(body.map(({ text }) => text).join(' ')).toContain('forty people on board');
    expect(diagnostics.map(({ code }) => code)).toContain('list-page');
  });

  it('may stand in a long request for consent, which is none', () => {
    const asked =
      'We and our partners store information on a device and read it, and you can accept all of that, manage cookies one by one, or leave. ';
    expect(
      codes(page('Vessby Post', `<h1>We value your privacy</h1><p>${asked.repeat(8)}</p>`)),
    ).toContain('consent-wall');
  });
});

describe('an article that is not whole, or not one text', () => {
  const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  const paragraphs = Array.from(
    { length: 8 },
    (_, i) => `<p>${PROSE} Crew number ${i} worked through the night to clear the quays.</p>`,
  ).join('');
  const body = `<h1>Harbour reopens</h1>${paragraphs}`;

  it.each([
    ['paywall', data('{"@type":"NewsArticle","isAccessibleForFree":"False"}')],
    ['paywall', data('{"@type":"NewsArticle","isAccessibleForFree": false}')],
    ['live-blog', data('{"@type":"LiveBlogPosting"}')],
  ])('is told: %s', (code, head) => {
    expect(codes(page('Harbour reopens', body, head))).toContain(code);
  });

  it.each([
    ['in the middle of a sentence', 'The works stood empty until the price of tin', true],
    ['with a “read more”', 'The works stood empty for years… Read more', true],
    ['with initials', 'The works stood empty for years. (ab)', false],
    ['with a mark', 'The works stood empty for years. ♦', false],
    ['with a name', 'The works stood empty for years, said Anna Berg', false],
  ])('is told where it ends %s', (_, last, broken) => {
    const told = codes(page('Harbour reopens', `${body}<p>${last}</p>`));
    expect(told.includes('truncated')).toBe(broken);
  });

  it('says nothing of a whole article', () => {
    expect(codes(page('Harbour reopens', body))).toEqual([]);
  });
});

describe('an address that is not of the web', () => {
  const story = (head: string, picture: string): string =>
    page(
      'Harbour reopens',
      `<article><h1>Harbour reopens</h1><p>${PROSE}</p>${picture}<p>${PROSE}</p></article>`,
      head,
    );

  it.each([
    [
      'a picture’s',
      story('', '<figure><img src="java\nscript:a"></figure>'),
      '<img src="java\nscript:a">',
    ],
    ['the page’s own', story('<link rel=canonical href="javascript:a">', ''), 'javascript:a'],
  ])('is left out with a word: %s', (_, html, place) => {
    const article = parseArticle(html, { format: 'html' });
    const found = article.diagnostics.find(({ code }) => code === 'unsafe-address');
    expect(html.slice(found?.source?.start, found?.source?.end)).toBe(place);
    expect(article.source.canonicalUrl).toBeNull();
    expect(article.images.map(({ url }) => url).filter((url) => url !== null)).toEqual([]);
  });

  it('is not missed where it only stands in for a picture', () => {
    const lazy = '<figure><img src="data:image/gif;base64,AA" data-src="a.jpg"></figure>';
    expect(codes(story('<link rel=canonical href="/harbour">', lazy))).not.toContain(
      'unsafe-address',
    );
  });
});
