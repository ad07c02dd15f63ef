import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html/read-html.js';
import { readPageFields } from '../../../src/parts/page-fields/read-page-fields.js';
import { surveyPage } from '../../../src/parts/page-fields/survey-page.js';
import { article, fieldsOf, HEADLINE, ld, meta, URL_OF_PAGE } from './page.js';

describe('readPageFields', () => {
  it('reads section and topics', () => {
    const head = article({ articleSection: 'Local news', keywords: ['Harbour', 'Storm'] });
    expect(fieldsOf(head).section).toMatchObject({ value: 'Local news', rule: 'json-ld' });
    expect(fieldsOf(head).topics?.value).toEqual(['Harbour', 'Storm']);
    const tags =
      meta('article:section', 'Weather') +
      meta('article:tag', 'Storm') +
      meta('article:tag', 'storm') +
      meta('article:tag', 'Vessby');
    expect(fieldsOf(tags).section?.value).toBe('Weather');
    expect(fieldsOf(tags).topics?.value).toEqual(['Storm', 'Vessby']);
    expect(fieldsOf(meta('news_keywords', 'harbour, storm; boats')).topics?.value).toEqual([
      'harbour',
      'storm',
      'boats',
    ]);
  });

  it('reads the section of a trail, and no topic that is an address', () => {
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', name: 'Home' },
        { '@type': 'ListItem', item: { name: 'Local news' } },
        { '@type': 'ListItem', name: HEADLINE },
      ],
    };
    expect(fieldsOf(ld(trail)).section).toMatchObject({ value: 'Local news', rule: 'breadcrumb' });
    expect(fieldsOf(meta('article:section', 'Uncategorized')).section).toBeNull();
    const tags = meta('keywords', 'Storm, vessbypost.example, 26157981-b4f7-4929-adc1');
    expect(fieldsOf(tags).topics?.value).toEqual(['Storm']);
  });

  it('leaves out of topics what only machines ask for', () => {
    const keywords =
      'Subject: Harbours, Page Type: Article, Day: Friday, WC: 1000-1999, @hp-top, ctp_video, front-page, Alien: Earth';
    expect(fieldsOf(meta('keywords', keywords)).topics?.value).toEqual([
      'Harbours',
      'Alien: Earth',
    ]);
  });

  it('reads topics that are printed, the label left out', () => {
    const links = '<a href="/t/1">Vessby</a> <a href="/t/2">Bad weather</a>';
    for (const list of [
      `<p><b>Topics:</b> ${links}</p>`,
      `<div class="article-tags">${links}</div>`,
      '<ul class="etiquetas"><li><a href="/1">Vessby</a></li><li><a href="/2">Bad weather</a></li></ul>',
    ]) {
      expect(fieldsOf('', undefined, list).topics?.value).toEqual(['Vessby', 'Bad weather']);
    }
    expect(fieldsOf('', undefined, `<aside class="tags">${links}</aside>`).topics).toBeNull();
  });

  it('takes no name of a thing in JSON-LD for the address', () => {
    const story = 'https://vessbypost.example/1';
    expect(fieldsOf(article({ '@id': `${story}#article` })).canonicalUrl).toBeNull();
    expect(fieldsOf(article({ '@id': story })).canonicalUrl?.value).toBe(story);
  });

  it('reads the language', () => {
    expect(fieldsOf(article({ inLanguage: 'sv-SE' })).language?.value).toBe('sv-SE');
    expect(fieldsOf(meta('og:locale', 'en_GB')).language?.value).toBe('en-GB');
    expect(fieldsOf(meta('og:locale', 'none of these')).language).toBeNull();
    const page = readHtml('<html lang="de"><body><p>Hallo</p></body></html>');
    expect(readPageFields(surveyPage(page, null)).language).toMatchObject({
      value: 'de',
      rule: 'html-lang',
    });
  });

  it('reads addresses and names of the outlet', () => {
    const head = `<link rel="canonical" href="/news/1042">${meta('og:site_name', 'Vessby Post')}${article({ publisher: { name: 'Vessby Press Group' } })}`;
    const { canonicalUrl, siteName, outletClues } = fieldsOf(head);
    expect(canonicalUrl?.value).toBe('https://www.vessbypost.example/news/1042');
    expect(siteName?.value).toBe('Vessby Post');
    expect(outletClues).toEqual([canonicalUrl?.value, 'Vessby Post', 'Vessby Press Group']);
  });

  it('tells where a value stands in the page', () => {
    const html = `<head>${article({ headline: HEADLINE })}${meta('author', 'Mara Lindqvist')}</head><p>Rain</p>`;
    const { headline, byline } = readPageFields(surveyPage(readHtml(html), URL_OF_PAGE));
    const span = headline?.source ?? { start: 0, end: 0 };
    expect(html.slice(span.start, span.end)).toBe(HEADLINE);
    const [source] = byline?.source ?? [];
    expect(html.slice(source?.start, source?.end)).toBe('Mara Lindqvist');
  });

  it.each([
    ['comments around it', `<!-- {"@type":"NewsArticle","headline":"${HEADLINE}"} -->`],
    ['CDATA around it', `//<![CDATA[\n{"@type":"NewsArticle","headline":"${HEADLINE}"}\n//]]>`],
    ['commas too many', `{"@type":"NewsArticle",,"headline":"${HEADLINE}",}`],
    ['a comma too few', `{"@type":"NewsArticle" "headline":"${HEADLINE}"}`],
    [
      'a line break in a string',
      `{"@type":"NewsArticle","description":"Rain\n\tand wind","headline":"${HEADLINE}"}`,
    ],
    [
      'bare quotes in a string',
      `{"@type":"NewsArticle","description":"The "extra" rain, and "wind", too","headline":"${HEADLINE}"}`,
    ],
    ['an end cut off', `{"@type":"NewsArticle","headline":"${HEADLINE}","author":{"name":"Mara`],
    [
      'a wrong escape',
      `{"@type":"NewsArticle","description":"It\\'s rain","headline":"${HEADLINE}"}`,
    ],
    [
      'two objects side by side',
      `{"@type":"WebSite"}{"@type":"NewsArticle","headline":"${HEADLINE}"}`,
    ],
    [
      'escaped quotes',
      `{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;${HEADLINE}&quot;}`,
    ],
    ['a comment within', `{"@type":"NewsArticle", /* {"a": */ "headline":"${HEADLINE}"}`],
  ])('mends JSON-LD with %s', (_, text) => {
    expect(fieldsOf(ld(text), '').headline).toMatchObject({ value: HEADLINE, rule: 'json-ld' });
  });

  it.each([
    ['nothing', ''],
    ['brackets', '['.repeat(200_000)],
    ['objects in objects', '{"a":'.repeat(100_000)],
    ['closed objects in objects', `${'{"@graph":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['quote marks', '"'.repeat(200_000)],
    ['backslashes', `{"a":"${'\\'.repeat(200_000)}`],
    ['commas', `[${','.repeat(200_000)}`],
    ['slashes', `[${'/'.repeat(200_000)}`],
    ['numbers as types', '{"@type":5,"@id":{},"headline":[[[1]]],"author":[null,{"name":{}}]}'],
    ['a thing that names itself', '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"}}'],
  ])('reads what is printed beside JSON-LD of %s', (_, text) => {
    expect(fieldsOf(ld(text)).headline?.value).toBe(HEADLINE);
  });

  it('reads a page that says the same thing thousands of times', () => {
    const names = meta('author', 'Mara Lindqvist,'.repeat(50)).repeat(2000);
    const times = '<time datetime="2024-05-03">3 May</time><span itemprop="author">Bo Holm</span>';
    const page = `<head>${names}</head><h1>${HEADLINE}</h1>${times.repeat(2000)}`;
    expect(readPageFields(surveyPage(readHtml(page), null)).headline?.value).toBe(HEADLINE);
  });
});
