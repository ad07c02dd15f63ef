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

describe('an article that is not whole, or not one text', () => {
  const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  const body = `<h1>Harbour reopens</h1>${`<p>${PROSE}</p>`.repeat(8)}`;

  it.each([
    ['paywall', data('{"@type":"NewsArticle","isAccessibleForFree":"False"}')],
    ['paywall', data('{"@type":"NewsArticle","isAccessibleForFree": false}')],
    ['live-blog', data('{"@type":"LiveBlogPosting"}')],
  ])('is told: %s', (code, head) => {
    expect(codes(page('Harbour reopens', body, head))).toContain(code);
  });

  it('says nothing of a whole article', () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, i) => `<p>${PROSE} Crew number ${i} worked through the night to clear the quays.</p>`,
    ).join('');
    expect(codes(page('Harbour reopens', `<h1>Harbour reopens</h1>${paragraphs}`))).toEqual([]);
  });
});
